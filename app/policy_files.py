"""Knows how counts for policy become a file: one long list for a spreadsheet or program (CSV), or sheets (ODS)."""

import csv
import io
from collections.abc import Iterator

from app.open_sheet import Cell, Kind, Sheet, sheets_file
from app.policy_numbers import Numbers
from app.policy_table import Table
from app.policy_words import TITLE, explained
from resources.language import later, tr

CSV, ODS = "csv", "ods"
COLUMNS = ("tabel", "rij", "kolom", "aantal")
EXPLAINED = later("Toelichting")
_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


class Formula(AssertionError):
    """A cell begins with a sign that a spreadsheet takes for a formula; labels are ours, so one is wrong."""


def file_of(numbers: Numbers, year: int, kind: str) -> bytes:
    """The file, of kind CSV or ODS; the same counts in the same year give the same bytes."""
    return _ods(numbers, year) if kind == ODS else _csv(numbers, year)


def lines_of(numbers: Numbers, year: int) -> Iterator[tuple[str, ...]]:
    """The list: what is explained first, with the number empty, then each number of each table."""
    for heading, text in explained(numbers, year):
        yield tr(EXPLAINED), heading, text, ""
    for table in numbers.tables:
        yield tr(EXPLAINED), table.title, table.about, ""
    for table in numbers.tables:
        for row, cells in zip(table.rows, table.cells, strict=True):
            for column, cell in zip(table.columns, cells, strict=True):
                yield table.title, row, column, str(cell)


def _csv(numbers: Numbers, year: int) -> bytes:
    """With a semicolon and a byte order mark, as Excel in Dutch reads it; the CSV of RFC 4180 for the rest."""
    made = io.StringIO(newline="")
    writer = csv.writer(made, delimiter=";")
    writer.writerow(COLUMNS)
    for line in lines_of(numbers, year):
        writer.writerow([plain(each) for each in line])
    return made.getvalue().encode("utf-8-sig")


def _ods(numbers: Numbers, year: int) -> bytes:
    sheets = [_explanation(numbers, year)]
    sheets += [_sheet(tr("Tabel {place}", place=place), table) for place, table in enumerate(numbers.tables, 1)]
    return sheets_file(tr(TITLE), sheets)


def _explanation(numbers: Numbers, year: int) -> Sheet:
    rows: list[tuple[Cell, ...]] = [(Cell(tr(TITLE), Kind.TITLE),)]
    rows += [(Cell(heading, Kind.HEAD), Cell(plain(text))) for heading, text in explained(numbers, year)]
    for place, table in enumerate(numbers.tables, 1):
        rows.append((Cell(tr("Tabel {place}", place=place), Kind.HEAD), Cell(plain(f"{table.title}. {table.about}"))))
    return Sheet(tr(EXPLAINED), tuple(rows), (5.0, 16.0))


def _sheet(name: str, table: Table) -> Sheet:
    head = (Cell(""), *(Cell(plain(each), Kind.HEAD) for each in table.columns))
    rows = tuple(
        (Cell(plain(row), Kind.HEAD), *(Cell(each if isinstance(each, int) else plain(each)) for each in cells))
        for row, cells in zip(table.rows, table.cells, strict=True)
    )
    about = ((Cell(plain(table.title), Kind.TITLE),), (Cell(plain(table.about), Kind.NOTE),), ())
    return Sheet(name, (*about, head, *rows), (9.0, *(3.2 for _ in table.columns)))


def plain(text: str) -> str:
    """The text itself; raises Formula where a spreadsheet would take it for one."""
    if text.startswith(_STARTS_FORMULA):
        raise Formula(text)
    return text
