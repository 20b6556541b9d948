"""A bundle whose titles, names of files and number of the case are in other scripts: it prints what was typed."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from bundles import bundle_of, words_of, written
from exhibit_files import plain

from reports.exhibits_layout import STRIP
from reports.pdf_stamps import Stamp, stamps

TITLES = ("رسالة من المدرسة", "מכתב מבית הספר", "የትምህርት ቤት ደብዳቤ")
CASE = "ملف תיק ጉዳይ"
_CONTROLS = re.compile("[\u2066-\u2069\u202a-\u202e]")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bundel") / "bundel.pdf"
    files = [("pdf", plain(1))] * 3
    bundle = bundle_of(*files)
    told = [
        replace(each, title=title, said=f"{title}.pdf (PDF, 1 bladzijde)")
        for each, title in zip(bundle.exhibits, TITLES, strict=True)
    ]
    meta = replace(bundle.meta, case_number=CASE)
    written(replace(bundle, exhibits=tuple(told), meta=meta), files, path)
    return path


def in_poppler(path: Path) -> list[str]:
    said = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True).stdout.decode()
    return [_CONTROLS.sub("", page) for page in said.split("\f")]


def test_the_line_at_the_foot_says_the_number_of_the_case_in_its_own_letters(made: Path) -> None:
    for pages in (words_of(made), in_poppler(made)):
        stamped = [each for each in pages if "bundel: bladzijde" in each]
        assert len(stamped) == 3
        for number, page in enumerate(stamped, 1):
            assert f"Productie {number} · bladzijde 1 van 1 · " in page
            assert set(CASE.split()) <= set(page.split()) and "U+" not in page


def test_titles_and_names_of_files_stand_as_typed_and_their_day_beside_them(made: Path) -> None:
    for pages in (words_of(made), in_poppler(made)):
        sheets = [each for each in pages if "Controlegetal" in each]
        for title, page in zip(TITLES, sheets, strict=True):
            assert set(title.split()) <= set(page.replace(".pdf", " ").split())
            assert "10 november 2025" in page and "U+" not in page


def test_what_no_typeface_has_is_named_by_its_number_and_the_rest_stands(tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(stamps([Stamp("Productie 1", "bladzijde 2", 595.0, "ملف \U0001f600 7")], STRIP))
    (page,) = words_of(tmp_path / "x.pdf")
    assert "U+1F600" in page and "ملف" in page and "7" in page


def test_a_long_number_gives_way_and_the_page_of_the_bundle_stays(tmp_path: Path) -> None:
    lines = [Stamp("Productie 1", "bundel: bladzijde 2 van 9", 595.0, each * 80) for each in ("ملف ", "A-1 ")]
    (tmp_path / "x.pdf").write_bytes(stamps(lines, STRIP))
    told = subprocess.run(["pdftotext", "-bbox", tmp_path / "x.pdf", "-"], capture_output=True, check=True).stdout
    for page in told.decode().split("<page")[1:]:
        words = [(float(left), word) for left, word in re.findall(r'xMin="([\d.]+)".*?>([^<]+)</word>', page)]
        order = [word for _, word in sorted(words)]
        assert order[:3] == ["Productie", "1", "·"] and order[-5:] == ["bundel:", "bladzijde", "2", "van", "9"]
        assert any("…" in each for each in order)


def test_the_same_lines_give_the_same_bytes_and_nothing_of_them_is_remembered() -> None:
    lines = [Stamp("Productie 1", "bladzijde 1", 595.0, CASE)]
    first = stamps(lines, STRIP)
    stamps([Stamp("Productie 1", "bladzijde 1", 595.0, "پچژگ שלום")], STRIP)
    assert stamps(lines, STRIP) == first
