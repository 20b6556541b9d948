"""Knows how the plain text of a letter becomes blocks: paragraphs, headings on their own line, lists with dashes."""

import re
from collections.abc import Iterator

from app.fields import Field
from reports.document import Block, Bullets, Heading, Paragraph, Run

LONGEST_HEADING = 60
"""Characters: a longer line is a sentence."""

_DASH = re.compile(r"^[-–•]\s+")


def blocks_of_text(text: str, field: Field, seen_by: tuple[str, ...] = ()) -> Iterator[Block]:
    """The blocks of a text as it was typed: an empty line parts paragraphs, a line without a full stop above others
    is a heading, and lines with a dash are a list."""
    for part in re.split(r"\n\s*\n", text.strip()):
        lines = [each.strip() for each in part.splitlines() if each.strip()]
        if len(lines) > 1 and _is_heading(lines[0]):
            yield Heading(2, lines.pop(0), field=field, seen_by=seen_by)
        yield from _runs_of(lines, field, seen_by)


def _is_heading(line: str) -> bool:
    ends_as_one = line.endswith("?") or line[-1:] not in ".!…:;,»"
    return ends_as_one and len(line) <= LONGEST_HEADING and not _DASH.match(line)


def _runs_of(lines: list[str], field: Field, seen_by: tuple[str, ...]) -> Iterator[Block]:
    """Lines that follow each other: what has a dash together in a list, the rest as paragraphs."""
    items: list[str] = []
    for line in (*lines, ""):
        if _DASH.match(line):
            items.append(_DASH.sub("", line))
            continue
        if items:
            yield Bullets(tuple((Run(each),) for each in items), field=field, seen_by=seen_by)
            items = []
        if line:
            yield Paragraph((Run(line),), field=field, seen_by=seen_by)
