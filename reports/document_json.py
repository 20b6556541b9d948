"""Knows a printed document as bytes: how it is kept with a version, and how it is read back from there."""

import json
from dataclasses import fields
from datetime import date
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from reports.document import Block, Cell, Definition, Document, Heading, Meta
from reports.letterhead import NO_LETTERHEAD

FORMAT = "kindvoorop-document"
FORMAT_VERSION = 1

_BLOCKS = {each.__name__.lower(): each for each in get_args(Block)}
_LATER: dict[tuple[type, str], object] = {
    (Document, "look"): "besluit",
    (Document, "addressee"): (),
    (Document, "letterhead"): NO_LETTERHEAD,
    (Heading, "in_contents"): True,
    (Meta, "version_mark"): "",
    (Cell, "points"): (),
    (Definition, "points"): (),
}
"""Fields that came after the first versions were frozen, by their class, with the value that is not written down.

A decision keeps its bytes, and with them the mark in its PDF that follows from them.
"""


class DocumentError(ValueError):
    """These bytes are no document of this app; the message says why, in Dutch."""


def to_json(document: Document) -> bytes:
    """The document as canonical JSON in UTF-8: the same document always gives the same bytes."""
    return _written({"format": FORMAT, "format_version": FORMAT_VERSION, **_plain(document)})


def canonical(data: bytes) -> bytes:
    """JSON in the one way in which it is written here, whatever way it came in; it must have been read before."""
    return _written(json.loads(data))


def _written(data: Any) -> bytes:
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def from_json(data: bytes) -> Document:
    """The document that `to_json` wrote; DocumentError when these bytes are something else."""
    try:
        found = json.loads(data)
        if found.pop("format") != FORMAT or found.pop("format_version") != FORMAT_VERSION:
            raise DocumentError("Dit is geen document van Kind Voorop, of het is van een nieuwere versie.")
        made: Document = _made(Document, found)
    except (UnicodeDecodeError, AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        if isinstance(error, DocumentError):
            raise
        raise DocumentError("Dit bestand is beschadigd: het is geen volledig document van Kind Voorop.") from error
    return made


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, date):
        return value.isoformat()
    if not hasattr(value, "__dataclass_fields__"):
        return value
    named = {name: _plain(getattr(value, name)) for name in _names(value.__class__) if not _is_later(value, name)}
    return {"block": type(value).__name__.lower(), **named} if type(value) in _BLOCKS.values() else named


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind))


def _is_later(value: Any, name: str) -> bool:
    later = (type(value), name)
    return later in _LATER and bool(getattr(value, name) == _LATER[later])


def _made(kind: Any, value: Any) -> Any:
    if kind == Block:
        kind = _BLOCKS[value.pop("block")]
    if get_origin(kind) is tuple:
        return tuple(_made(get_args(kind)[0], each) for each in value)
    if kind is date:
        return date.fromisoformat(value)
    if not hasattr(kind, "__dataclass_fields__"):
        return _checked(kind, value)
    hints = get_type_hints(kind)
    return kind(**{name: _made(hints[name], each) for name, each in value.items()})


def _checked(kind: Any, value: Any) -> Any:
    allowed = get_args(kind) if get_origin(kind) in (Literal, Union, UnionType) else None
    if get_origin(kind) is Literal:
        fits = value in (allowed or ())
    else:
        fits = type(value) in (allowed or (kind,)) or (kind is float and type(value) is int)
    if not fits:
        raise TypeError(f"{value!r} is no {kind}")
    return float(value) if kind is float else value
