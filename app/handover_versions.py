"""Knows how the frozen versions of a dossier stand in a file: each of their bytes as a member, the rest as JSON."""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from app.casefile_error import CaseFileError
from app.casefile_text import parse
from app.handover_error import Damaged
from models.trail_rows import plain
from models.version import Version, seal_of
from resources.language import tr

NAME = re.compile(r"versions/[1-9]\d{0,3}(?:\.json|\.pdf|\.findings\.json|\.document\.json|\.seal\.json)", re.ASCII)
_BYTES = {"content": "json", "pdf": "pdf", "findings": "findings.json", "document": "document.json"}
_WORDS = ("id", "status", "by", "role", "method_version", "rules_version", "reason", "sha256")
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_KEYS = {*_WORDS, "number", "frozen_at", "seal"}


def write_versions(versions: Sequence[Version]) -> dict[str, bytes]:
    """The members for these versions; «versions/1.json» is the case file of version 1 as it was frozen."""
    members: dict[str, bytes] = {}
    for each in versions:
        said = {name: plain(getattr(each, name)) for name in (*_WORDS, "number", "frozen_at")}
        for attribute, ending in _BYTES.items():
            members[f"versions/{each.number}.{ending}"] = getattr(each, attribute)
        seal = json.dumps({**said, "seal": seal_of(each)}, ensure_ascii=False, sort_keys=True, indent=1)
        members[f"versions/{each.number}.seal.json"] = f"{seal}\n".encode()
    return members


def read_versions(members: Mapping[str, bytes], count: int, assessment_id: str) -> tuple[Version, ...]:
    """The versions 1 up to `count`. Raises Damaged, with the version whose seal does not fit what it holds."""
    return tuple(_version(members, number, assessment_id) for number in range(1, count + 1))


def _version(members: Mapping[str, bytes], number: int, assessment_id: str) -> Version:
    try:
        said = parse(members[f"versions/{number}.seal.json"])
        parts: dict[str, Any] = {name: members[f"versions/{number}.{ending}"] for name, ending in _BYTES.items()}
        made = _made(said, parts)
    except (CaseFileError, KeyError, ValueError, TypeError) as error:
        raise Damaged(tr("versie {number} is niet te lezen.", number=number)) from error
    made.assessment_id = assessment_id
    if made.number != number or seal_of(made) != said["seal"]:
        raise Damaged(tr("het zegel van versie {number} past niet bij wat erin staat.", number=number))
    return made


def _made(said: Any, parts: dict[str, Any]) -> Version:
    if not isinstance(said, dict) or said.keys() != _KEYS or type(said["number"]) is not int:
        raise ValueError("keys")
    if not all(isinstance(said[name], str) for name in (*_WORDS, "seal", "frozen_at")):
        raise ValueError("words")
    words: dict[str, Any] = {name: said[name] for name in _WORDS}
    moment = datetime.fromisoformat(said["frozen_at"])
    if moment.tzinfo is None or not _ID.fullmatch(said["id"]):
        raise ValueError("moment")
    if not isinstance(parse(parts["content"]), dict) or not parts["pdf"].startswith(b"%PDF"):
        raise ValueError("content")
    return Version(number=said["number"], frozen_at=moment.astimezone(UTC), **words, **parts)
