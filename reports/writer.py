"""Knows how a document is put down block by block: numbers, who may see what, and what is left out."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from app.days import long_day
from app.fields import Field
from app.sharing import Citing, Shared
from reports.document import (
    Block,
    Bullets,
    Cell,
    Definition,
    Heading,
    Notice,
    Paragraph,
    Quote,
    Run,
    Runs,
    Signature,
    Table,
    TimeChart,
)
from reports.reading import Reading
from reports.wording import ended

NOT_FILLED_IN = "niet ingevuld"

Words = str | Runs
_OPEN_LINE = re.compile(r"\n[^\S\n]*\n\s*")
_ANY_LINE = re.compile(r"\n\s*")
Rows = Sequence[Shared | Citing]


class Writer:
    """The pen: it leaves out what is empty and what this reader may not know, and numbers what remains.

    `rests_on` are the rows that a block takes its content from; `also` are further fields that it answers.
    """

    def __init__(self, reading: Reading):
        self.reading = reading
        self.blocks: list[Block] = []
        self._number = 0
        self._answered: list[tuple[Field, int]] = []

    def heading(
        self, level: int, text: str, field: Field = "", note: str = "", rests_on: Rows = (), listed: bool = False
    ) -> None:
        """A heading; one that nothing follows is left out in the end.

        The contents stand on the first page, so they name chapters only, and deeper what is `listed`.
        """
        seen_by = self.reading.readers_of(*rests_on)
        self._add(Heading(level, text, note, field, seen_by, in_contents=level == 1 or listed), rests_on)

    def point(
        self, text: Words, field: Field, label: str = "", also: Iterable[Field] = (), rests_on: Rows = (),
        needed: bool = False, by_line: bool = False,
    ) -> None:  # fmt: skip
        """A numbered paragraph; when it is empty it is left out, or in a concept named as not filled in.

        Where a line was left open in it a next one begins, under the same number; `by_line`, as in a letter, with every
        line that was typed.
        """
        parts = [self._runs(each, needed) for each in _parted(text, by_line)]
        if not (all(parts) and self.reading.sees(*rests_on)):
            return
        self._number += 1
        seen_by = self.reading.readers_of(*rests_on)
        for place, runs in enumerate(parts):
            made = Paragraph(runs, 0 if place else self._number, "" if place else label, field, seen_by)
            self._add(made, rests_on)
        self.answer(*also)

    def row(
        self, label: str, text: Words, field: Field, rests_on: Rows = (), needed: bool = False, entry: bool = False,
        points: tuple[int, ...] = (),
    ) -> None:  # fmt: skip
        """A label with its text, under the paragraph before; `points` are the paragraphs that the text ends with."""
        if runs := self._runs(text, needed):
            self._add(Definition(label, runs, entry, field, self.reading.readers_of(*rests_on), points), rests_on)

    def facts(self, label: str, facts: Iterable[tuple[str, str, Field]], needed: Container[Field] = ()) -> None:
        """Short facts (name, text, field) as one row: «Datum: …. Gaat in op: ….».

        What is `needed` and lacking is named in a concept.
        """
        lacking = NOT_FILLED_IN if self.reading.shows_gaps else ""
        told = [(name, text.strip() or (lacking if field in needed else ""), field) for name, text, field in facts]
        shown = [each for each in told if each[1]]
        if shown:
            self.row(label, " ".join(f"{name}: {ended(text)}" for name, text, _ in shown), shown[0][2])
            self.answer(*(field for *_, field in shown[1:]))

    def day(self, label: str, day: date | None, field: Field, needed: bool = False) -> None:
        """A label with a calendar day."""
        self.row(label, long_day(day), field, needed=needed)

    def choice(self, label: str, scale: str, code: str, field: Field, needed: bool = False) -> None:
        """A label with what was chosen from a scale of the method."""
        self.row(label, self.reading.label(scale, code) if code else "", field, needed=needed)

    def bullets(self, items: Iterable[Words], field: Field, rests_on: Rows = ()) -> None:
        """A list; empty items are left out."""
        filled = tuple(filter(None, (self._runs(each) for each in items)))
        if filled:
            self._add(Bullets(filled, field, self.reading.readers_of(*rests_on)), rests_on)

    def quote(self, words: str, who: str, field: Field, rests_on: Rows, language: str = "", meant: str = "") -> None:
        """Words as they were spoken."""
        if words.strip() or meant.strip():
            self._add(Quote(words, who, language, meant, field, self.reading.readers_of(*rests_on)), rests_on)

    def table(
        self, columns: Sequence[str], rows: Sequence[tuple[Cell, ...]], widths: Sequence[float], field: Field,
        caption: str = "", rests_on: Rows = (), marked: Iterable[int] = (),
    ) -> None:  # fmt: skip
        """A table of short cells; none without rows. `marked` are the places of the columns that stand out."""
        if rows:
            seen_by = self.reading.readers_of(*rests_on)
            made = Table(tuple(columns), tuple(rows), tuple(widths), caption, field, seen_by, tuple(marked))
            self._add(made, rests_on)

    def chart(self, made: TimeChart, rests_on: Rows = ()) -> None:
        """A picture of time."""
        self._add(replace(made, seen_by=self.reading.readers_of(*rests_on)), rests_on)

    def notice(self, title: str, texts: Iterable[Words], field: Field = "", large: bool = False) -> None:
        """Something that must not be missed."""
        filled = tuple(filter(None, (self._runs(each) for each in texts)))
        if filled:
            self._add(Notice(title, filled, large, field, self.reading.readers_of()), ())

    def signature(self, made: Iterable[Signature]) -> None:
        """Where somebody signs."""
        for each in made:
            self._add(replace(each, seen_by=self.reading.readers_of()), ())

    def answer(self, *fields: Field) -> None:
        """Note that the last numbered paragraph answers these fields too."""
        self._answered += [(each, self._number) for each in fields]

    def answered(self) -> Iterator[tuple[Field, int]]:
        """Every field that is on paper, with the number of the paragraph under which it stands."""
        yield from ((field, number) for field, number in self._answered if field and number)

    def _add(self, block: Block, rests_on: Rows) -> None:
        if self.reading.sees(*rests_on):
            self.blocks.append(block)
            self.answer(block.field)

    def _runs(self, text: Words, needed: bool = False) -> Runs:
        runs = (Run(text),) if isinstance(text, str) else tuple(text)
        if any(each.text.strip() for each in runs):
            return runs
        return (Run(NOT_FILLED_IN, italic=True),) if needed and self.reading.shows_gaps else ()


def _parted(text: Words, by_line: bool = False) -> list[Words]:
    """Typed words where a line was left open between them: as that line they would be wide gaps on paper."""
    parting = _ANY_LINE if by_line else _OPEN_LINE
    parts = [*filter(str.strip, parting.split(text))] if isinstance(text, str) else []
    return [*parts] if len(parts) > 1 else [text]


def without_empty_headings(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks without headings under which nothing stands."""
    kept: list[Block] = []
    below = 0  # the level of the heading that was kept last, seen from the end; 0 where content follows
    for block in reversed(list(blocks)):
        if not isinstance(block, Heading):
            below = 9
        elif not below or block.level >= below:
            continue
        else:
            below = block.level
        kept.append(block)
    return tuple(reversed(kept))
