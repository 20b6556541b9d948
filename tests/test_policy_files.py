"""The files with counts for policy: readable for a spreadsheet, and not one word, id or day of any dossier in them."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest
from counted_dossiers import child, dossier
from every_column import filled, rows_of
from shipped import method
from sqlalchemy import Date, Text, inspect
from stores import new_store

from app.casefile import read_case
from app.days import long_day, short_day
from app.open_sheet import MIME, Cell, Sheet, sheets_file
from app.policy_files import COLUMNS, CSV, EXPLAINED, ODS, Formula, file_of, lines_of, plain
from app.policy_numbers import ALL, DECIDED, Numbers, Selection, numbers
from models.assessment import Assessment
from models.base import Record, new_id

TODAY = date(2026, 1, 10)
TABLE, OFFICE = (
    "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}",
    "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}",
)
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


@cache
def counted() -> Numbers:
    many = [dossier(child(), child(heard=True, decisive_elements=("E2",)))] * 9 + [dossier(outcome="verlenen")] * 3
    return numbers(many, Selection(2025, 2025), method(), TODAY)


# --- Nothing of a dossier -----------------------------------------------------------------------------------------


def test_no_word_id_or_day_of_any_dossier_is_in_any_byte(tmp_path: Path) -> None:
    secret: set[str] = set()
    with new_store(tmp_path) as store:
        for file in (*_examples(), *(_filled() for _ in range(5))):
            secret |= set(_secrets(file))
            store.add(file)
        rows = store.counted()
    assert any(each.startswith("Woord") for each in secret) and len(secret) > 2000
    outs = [_bytes(rows, Selection(1990, 2030, which)) for which in (ALL, DECIDED)]
    for out in outs:
        assert [each for each in sorted(secret) if each in out] == []
        assert "Woord" not in out and not re.search(r"\b[0-9a-f]{32}\b", out)
        assert not re.search(r"\d{4}-\d\d-\d\d|\d{1,2}-\d{1,2}-\d{4}", out.replace("1980-01-01", ""))


def _bytes(rows: list[object], selection: Selection) -> str:
    """All that is in the two files, unpacked, as one text."""
    found = numbers(rows, selection, method(), TODAY)  # type: ignore[arg-type]
    archive = zipfile.ZipFile(io.BytesIO(file_of(found, 2026, ODS)))
    parts = [file_of(found, 2026, CSV), *(archive.read(each) for each in archive.namelist()), archive.comment]
    parts += [each.extra + each.comment + each.filename.encode() for each in archive.infolist()]
    return b"\n".join(parts).decode("utf-8-sig")


def _examples() -> Iterator[Assessment]:
    for each in sorted(files("resources").joinpath("examples").iterdir(), key=lambda file: file.name):
        if each.name.endswith(".json"):
            file = read_case(each.read_bytes(), method())
            file.id, file.is_example, file.status = new_id(), False, "vastgesteld"
            yield file


def _filled() -> Assessment:
    file = filled(method())
    file.is_example = False
    return file


def _secrets(file: Record) -> Iterator[str]:
    """Every text that was typed, every id and every day; not the short words that any sentence has."""
    known = "\n".join(" ".join(each) for each in lines_of(counted(), 2026))
    for row in rows_of(file):  # type: ignore[arg-type]
        yield row.id
        for column in inspect(type(row)).columns:
            value = getattr(row, column.key)
            if isinstance(value, date) and isinstance(column.type, Date):
                yield from (value.isoformat(), long_day(value), short_day(value))
            elif isinstance(value, datetime):
                yield value.isoformat()
            elif isinstance(column.type, Text) and isinstance(value, str) and len(value) > 3 and value not in known:
                yield value


# --- CSV ----------------------------------------------------------------------------------------------------------


def test_the_list_is_as_dutch_excel_reads_it() -> None:
    data = file_of(counted(), 2026, CSV)
    assert data.startswith(b"\xef\xbb\xbftabel;rij;kolom;aantal\r\n")
    head, *rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";")
    assert tuple(head) == COLUMNS and {len(each) for each in rows} == {4}
    assert ["Besluiten en kinderen", "Dossiers", "Aantal", "12"] in rows
    assert all(re.fullmatch(r"\d+|<5|x|≥\d+", each[3]) for each in rows if each[0] != EXPLAINED)
    assert data == file_of(counted(), 2026, CSV)


def test_no_cell_is_a_formula_for_a_spreadsheet() -> None:
    assert all(plain(cell) == cell for line in lines_of(counted(), 2026) for cell in line)
    for wrong in ("=1+1", "+31", "-5", "@SUM", "\t=1"):
        with pytest.raises(Formula):
            plain(wrong)


def test_what_goes_along_says_what_it_does_not_prove() -> None:
    told = {line[1]: line[2] for line in lines_of(counted(), 2026) if line[0] == EXPLAINED}
    assert told["Jaren"] == "2025" and told["Gemaakt in"] == "2026"
    assert "overlappen" in told["Niet naast andere jaren leggen"] and "beoordelen" in told["Wat dit niet bewijst"]
    assert {each.title for each in counted().tables} <= told.keys()


# --- OpenDocument -------------------------------------------------------------------------------------------------


def test_the_sheet_file_says_first_what_it_is_and_lists_its_parts() -> None:
    data = file_of(counted(), 2026, ODS)
    assert data[30:38] == b"mimetype" and data[38 : 38 + len(MIME)] == MIME.encode(), "first, not packed, nothing extra"
    archive = zipfile.ZipFile(io.BytesIO(data))
    assert archive.testzip() is None and {each.date_time[0] for each in archive.infolist()} == {1980}
    manifest = ET.fromstring(archive.read("META-INF/manifest.xml"))
    listed = {value for each in manifest for name, value in each.attrib.items() if name.endswith("full-path")}
    assert listed == {"/", *archive.namelist()} - {"mimetype", "META-INF/manifest.xml"}
    for name in listed - {"/"}:
        root = ET.fromstring(archive.read(name))
        assert root.get(f"{OFFICE}version") == "1.3"
    assert data == file_of(counted(), 2026, ODS)


def test_read_back_the_sheets_hold_the_same_as_the_list() -> None:
    sheets = read_back(file_of(counted(), 2026, ODS))
    assert list(sheets) == [EXPLAINED, *(f"Tabel {place}" for place in range(1, len(counted().tables) + 1))]
    for table, rows in zip(counted().tables, list(sheets.values())[1:], strict=True):
        assert rows[0] == [table.title] and rows[3] == ["", *table.columns]
        assert [tuple(each) for each in rows[4:]] == [
            (row, *cells) for row, cells in zip(table.rows, table.cells, strict=True)
        ]
    told = {each[0]: each[1] for each in sheets[EXPLAINED][1:]}
    assert told["Jaren"] == "2025" and told["Tabel 1"].startswith("Besluiten en kinderen.")


def test_every_style_that_a_cell_or_column_names_exists() -> None:
    archive = zipfile.ZipFile(io.BytesIO(file_of(counted(), 2026, ODS)))
    content, styles = (ET.fromstring(archive.read(each)) for each in ("content.xml", "styles.xml"))
    name = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}name"
    known = {each.get(name) for root in (content, styles) for each in root.iter() if each.get(name)}
    used = {each.get(f"{TABLE}style-name") for each in content.iter() if each.get(f"{TABLE}style-name")}
    assert used and used <= known


def read_back(data: bytes) -> dict[str, list[list[object]]]:
    """The sheets by name: their rows with texts and whole numbers."""
    root = ET.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("content.xml"))
    return {
        str(table.get(f"{TABLE}name")): [
            [_value(cell) for cell in row.iter(f"{TABLE}table-cell")] for row in table.iter(f"{TABLE}table-row")
        ]
        for table in root.iter(f"{TABLE}table")
    }


def _value(cell: ET.Element) -> object:
    if cell.get(f"{OFFICE}value-type") == "float":
        return int(str(cell.get(f"{OFFICE}value")))
    return "".join(each.text or "" for each in cell.iter(f"{TEXT}p"))


def test_texts_with_signs_of_mark_up_come_back_as_they_were() -> None:
    data = sheets_file("a & b", [Sheet("<blad>", ((Cell("«<5» & meer"), Cell(7)),), (3.0, 3.0))])
    assert read_back(data) == {"<blad>": [["«<5» & meer", 7]]}


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice staat niet op deze computer")
@pytest.mark.slow
def test_libreoffice_reads_the_sheets(tmp_path: Path) -> None:
    (tmp_path / "cijfers.ods").write_bytes(file_of(counted(), 2026, ODS))
    profile = f"-env:UserInstallation=file://{tmp_path / 'profiel'}"
    wanted = ["soffice", profile, "--headless", "--convert-to", "csv", "--outdir", str(tmp_path),
              str(tmp_path / "cijfers.ods")]  # fmt: skip
    subprocess.run(wanted, check=True, capture_output=True, timeout=120)
    assert "Cijfers voor beleid" in (tmp_path / "cijfers.csv").read_text(encoding="utf-8")
