"""Knows how what readers get of frozen versions stands in a file: each as two members, the rest in one list as JSON."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from app.casefile_error import CaseFileError
from app.casefile_text import parse
from app.handover_error import Damaged
from models.paper import MOST_TEXT, Paper
from models.trail_rows import plain
from models.version import Version
from resources.language import tr

LIST = "papers.json"
NAME = re.compile(r"papers/([A-Za-z0-9_-]{1,64})\.(?:pdf|document\.zz)", re.ASCII)
_WORDS = ("id", "version_id", "reader", "made_known")
_KEYS = {*_WORDS, "number", "made_at"}


def write_papers(papers: Sequence[Paper]) -> dict[str, bytes]:
    """The members for these papers; none where there are no papers. The text is compressed with zlib."""
    members: dict[str, bytes] = {}
    for each in papers:
        members |= {f"papers/{each.id}.pdf": each.pdf, f"papers/{each.id}.document.zz": each.document}
    said = [{name: plain(getattr(each, name)) for name in (*_WORDS, "number", "made_at")} for each in papers]
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, indent=1)
    return {LIST: f"{text}\n".encode(), **members} if papers else {}


def read_papers(members: Mapping[str, bytes], versions: Sequence[Version]) -> tuple[Paper, ...]:
    """The papers in a file, each of one of these versions. Raises Damaged.

    Whether they are what the trail says of them is for who examines the whole.
    """
    named = {found[1] for name in members if (found := NAME.fullmatch(name))}
    if LIST not in members:
        if named:
            raise Damaged(tr("er zijn stukken die in geen lijst staan."))
        return ()
    try:
        made = tuple(_read(members))
    except (CaseFileError, KeyError, ValueError, TypeError) as error:
        raise Damaged(tr("de stukken bij de versies zijn niet te lezen.")) from error
    ids, of_versions = [each.id for each in made], {each.version_id for each in made}
    if sorted(ids) != sorted(named) or not of_versions <= {each.id for each in versions}:
        raise Damaged(tr("de stukken bij de versies passen niet bij hun lijst."))
    return made


def _read(members: Mapping[str, bytes]) -> Iterator[Paper]:
    left = MOST_TEXT
    for said in parse(members[LIST]):
        made = _made(said, members[f"papers/{said['id']}.pdf"], members[f"papers/{said['id']}.document.zz"])
        text = made.document_text(left)
        left -= len(text)
        if not made.pdf.startswith(b"%PDF") or not isinstance(parse(text), dict):
            raise ValueError("content")
        yield made


def _made(said: Any, pdf: bytes, document: bytes) -> Paper:
    if said.keys() != _KEYS or type(said["number"]) is not int:
        raise ValueError("keys")
    if not all(isinstance(said[name], str) for name in (*_WORDS, "made_at")):
        raise ValueError("words")
    moment = datetime.fromisoformat(said["made_at"])
    if moment.tzinfo is None:
        raise ValueError("moment")
    words = {name: said[name] for name in _WORDS if name != "version_id"}
    made = Paper(number=said["number"], made_at=moment.astimezone(UTC), pdf=pdf, document=document, **words)
    made.version_id = said["version_id"]
    return made
