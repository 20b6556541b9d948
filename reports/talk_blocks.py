"""Knows the few places on a paper about a talk where somebody writes, ticks or cuts, and how such a paper looks."""

from collections.abc import Iterator
from dataclasses import replace

from reports.document import Block, CutLine, Document, TickBoxes, WritingLines


def tick_boxes(label: str, items: tuple[str, ...], seen_by: tuple[str, ...]) -> Iterator[Block]:
    """Empty boxes to tick, each with its text, under a label."""
    yield TickBoxes(items, label, seen_by=seen_by)


def writing_lines(label: str, lines: int, seen_by: tuple[str, ...]) -> Iterator[Block]:
    """A label with empty lines to write on below it."""
    yield WritingLines(label, lines, seen_by=seen_by)


def cut_line(text: str, seen_by: tuple[str, ...]) -> Iterator[Block]:
    """Where the paper is cut."""
    yield CutLine(text, seen_by=seen_by)


def as_letter(document: Document) -> Document:
    """The document in the look of a letter."""
    return replace(document, look="brief")
