"""Knows how the links of a trail stand in a file: one line of JSON for each, with its sealed values as they are."""

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from app.casefile_error import CaseFileError
from app.casefile_text import parse
from app.handover_error import Damaged
from models.parcel import Step
from models.trail_rows import plain
from resources.language import tr

MOST_STEPS = 200_000
"""Somebody who types all day for years makes fewer saves in one dossier."""
_LONGEST = 2_000
"""Characters of a name or a note; they are typed on one line."""
_HASH = re.compile(r"[0-9a-f]{64}|")
_CODE = re.compile(r"[a-z_]{1,64}")
_MOMENT = re.compile(r"(?:19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_KEYS = {"step", "at", "who", "kind", "note", "digest", "before", "hash", "values"}


def write_steps(steps: Iterable[Step]) -> bytes:
    """The links, oldest first."""
    return b"".join(json.dumps(_line(each), ensure_ascii=False, sort_keys=True).encode() + b"\n" for each in steps)


def _line(step: Step) -> dict[str, Any]:
    values = [[digest, None if sealed is None else b64encode(sealed).decode()] for digest, sealed in step.sealed]
    said = {name: plain(getattr(step, name)) for name in _KEYS - {"values"}}
    return {**said, "values": values}


def read_steps(data: bytes, assessment_id: str) -> tuple[Step, ...]:
    """The links of this dossier. Raises Damaged with the first line that is not right."""
    if data.count(b"\n") > MOST_STEPS:
        raise Damaged(tr("het spoor heeft meer dan {most_steps} schakels.", most_steps=MOST_STEPS))
    return tuple(_steps(data, assessment_id))


def _steps(data: bytes, assessment_id: str) -> Iterator[Step]:
    for number, line in enumerate(data.splitlines(), 1):
        try:
            yield _step(parse(line), assessment_id)
        except (CaseFileError, ValueError, TypeError, KeyError) as error:
            raise Damaged(tr("regel {number} van het spoor is niet te lezen.", number=number)) from error


def _step(said: Any, assessment_id: str) -> Step:
    if not isinstance(said, dict) or said.keys() != _KEYS or type(said["step"]) is not int:
        raise ValueError("keys")
    for name in ("digest", "before", "hash"):
        _must(_HASH, said[name])
    _must(_CODE, said["kind"])
    _must(_MOMENT, said["at"])
    if not all(isinstance(said[name], str) and len(said[name]) <= _LONGEST for name in ("who", "note")):
        raise ValueError("text")
    names = ("step", "who", "kind", "note", "digest", "before", "hash")
    values = tuple(_value(digest, sealed) for digest, sealed in said["values"])
    at = datetime.fromisoformat(said["at"]).astimezone(UTC)
    return Step(assessment_id=assessment_id, at=at, sealed=values, **{name: said[name] for name in names})


def _must(form: re.Pattern[str], value: Any) -> None:
    if not isinstance(value, str) or not form.fullmatch(value):
        raise ValueError(form.pattern)


def _value(digest: Any, sealed: Any) -> tuple[str, bytes | None]:
    _must(_HASH, digest)
    return digest, None if sealed is None else b64decode(sealed, validate=True)
