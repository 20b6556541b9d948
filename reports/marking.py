"""Knows how a concept is printed although no typeface has some of its characters: each as its code, and named."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

from reports.document import Document, Notice, Run
from reports.fonts import missing_characters, printable

_NOT_PRINTED = ("field", "seen_by", "recipient", "lang", "effect")


def with_marks(document: Document) -> Document:
    """The document with «[U+1F600]» for each character that no typeface has, and a note in front that says so.

    The same document where nothing is lacking.
    """
    lacking = {each.character: mark_of(each.character) for each in missing_characters(document)}
    if not lacking:
        return document
    told = "Dit concept bevat tekens die het lettertype niet heeft. In plaats daarvan staat hun nummer: "
    note = Notice("Niet alle tekens zijn afgedrukt", ((Run(f"{told}{', '.join(lacking.values())}."),),))
    marked: Document = _marked(document, lacking)
    return replace(marked, blocks=(note, *marked.blocks))


def mark_of(character: str) -> str:
    """What stands for a character that cannot be printed: its number in Unicode, between brackets."""
    return f"[U+{ord(character):04X}]"


def _marked(value: Any, lacking: dict[str, str]) -> Any:
    if isinstance(value, str):
        text = printable(value)
        return "".join(lacking.get(each, each) for each in text) if lacking.keys() & set(text) else value
    if isinstance(value, tuple):
        return tuple(_marked(each, lacking) for each in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    told = (each.name for each in fields(value) if each.name not in _NOT_PRINTED)
    return replace(value, **{name: _marked(getattr(value, name), lacking) for name in told})
