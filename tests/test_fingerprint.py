"""The two fingerprints of a paper: where they stand, what they follow from, and that they betray nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
import segno
from papers_to_check import paper, point
from pdf_text import bodies_of, pages_of

from models.version import fingerprint_of
from reports.document import Document, Look, Recipient
from reports.document_json import from_json, to_json
from reports.fingerprint import code_text, prints_of
from reports.pdf import render
from reports.pdf_authenticity import MODULE, QUIET
from reports.pdf_properties import CONTENT, LAYOUT_KEY, VERSION

MARK = fingerprint_of("0" * 32, 1, "1" * 64)


def properties(pdf: bytes) -> dict[str, str]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return {str(name): str(value) for name, value in opened.trailer.Info.items()}


def lines(pdf: bytes) -> list[str]:
    """The last line of each page."""
    return [each.split("\r\n")[-1] for each in pages_of(pdf)]


def test_the_fingerprint_of_the_content_is_the_checksum_of_the_file_beside_it(tmp_path: Path) -> None:
    made = paper()
    digest = sha256(to_json(made)).hexdigest()
    pdf = render(made)
    assert properties(pdf)[CONTENT] == digest and properties(pdf)[LAYOUT_KEY]
    groups = " ".join(digest[at : at + 4] for at in range(0, 20, 4))
    assert lines(pdf) == [f"Vingerafdruk: inhoud {groups} · concept, geen versie"] * 3
    assert "".join(digest[at : at + 4] for at in range(0, 64, 4)) in "".join(bodies_of(pdf)[-1].split())


def test_one_changed_character_gives_another_fingerprint_everywhere() -> None:
    one, other = paper(), paper(mother="De moeder wil graag in de wijk blijven wonen!")
    nearly = paper(mother="De moeder wil graag in de wijk blijven wonen.")
    prints = [prints_of(each).content for each in (one, other, nearly)]
    assert len({each[:20] for each in prints}) == 3
    assert len({lines(render(each))[0] for each in (one, other, nearly)}) == 3
    assert len({code_text(prints_of(each)) for each in (one, other, nearly)}) == 3


def test_a_version_is_named_on_every_page_and_a_sheet_says_nothing_of_versions() -> None:
    final = render(paper(concept=False, mark=MARK))
    shown = " ".join(MARK[at : at + 4] for at in range(0, 20, 4))
    assert all(each.endswith(f" · versie {shown}") for each in lines(final))
    assert properties(final)[VERSION] == MARK
    sheet = render(paper(concept=False))
    assert not any("versie" in each for each in lines(sheet)) and VERSION not in properties(sheet)
    assert "Echtheid van dit stuk" not in " ".join(bodies_of(sheet))


@pytest.mark.parametrize("look", ["brief", "kaart", "blad"])
def test_a_letter_or_card_has_the_line_and_no_code_that_could_frighten(look: Look) -> None:
    made = replace(paper(), look=look, recipient=Recipient("kind"))
    pdf = render(made)
    assert all(each.startswith("Vingerafdruk: inhoud ") for each in lines(pdf))
    assert "Echtheid" not in " ".join(bodies_of(pdf))


def test_the_code_holds_both_fingerprints_and_nothing_of_anybody() -> None:
    made = paper(concept=False, mark=MARK)
    assert code_text(prints_of(made)) == f"Kind Voorop\nInhoud: {prints_of(made).content}\nVersie: {MARK}"
    assert code_text(prints_of(paper())).endswith("\nVersie: concept, geen versie")


def test_the_squares_on_paper_are_those_of_the_code() -> None:
    """Each square is at least one millimetre, black or white, where the code has it."""
    made = paper(concept=False, mark=MARK)
    assert MODULE >= 72 / 25.4
    document = pypdfium2.PdfDocument(render(made))
    page = document[len(document) - 1]
    image = page.render(scale=2, grayscale=True).to_pil().convert("L")
    page.close()
    document.close()
    wanted = [list(row) for row in segno.make(code_text(prints_of(made)), error="m", boost_error=False, micro=False,
                                              mode="byte", encoding="utf-8", eci=False).matrix]  # fmt: skip
    side, count = MODULE * 2, len(wanted)
    width, height = image.size
    dark = [(x, y) for y in range(height // 3, height * 9 // 10) for x in range(0, width // 2)
            if image.getpixel((x, y)) < 40]  # fmt: skip
    column = [x for x, y in dark]
    left = min(column)
    bottom = max(y for x, y in dark if left <= x <= left + side and y < height * 0.85)
    found = [
        [int(image.getpixel((round(left + (x + 0.5) * side), round(bottom - (count - y - 0.5) * side))) < 128)
         for x in range(count)]
        for y in range(count)
    ]  # fmt: skip
    assert (
        sum(a != b for ours, theirs in zip(found, wanted, strict=True) for a, b in zip(ours, theirs, strict=True)) == 0
    )
    assert QUIET == 4


# --- What a fingerprint must not betray -----------------------------------------------------------------------


def test_the_mark_of_a_version_cannot_be_made_from_its_content() -> None:
    """Two versions with the same content and number have marks that share nothing: the random id is in it."""
    content = sha256(b"{}").hexdigest()
    marks = {fingerprint_of(f"{each:032x}", 1, content) for each in range(50)}
    assert len(marks) == 50 and sha256(content.encode()).hexdigest() not in marks
    assert fingerprint_of("a" * 32, 1, content) != fingerprint_of("a" * 32, 2, content)


def test_documents_frozen_before_there_were_fingerprints_keep_their_bytes() -> None:
    old: Document = paper(concept=False)
    data = to_json(old)
    assert "version_mark" not in json.loads(data)["meta"] and to_json(from_json(data)) == data
    assert b"version_mark" in to_json(paper(concept=False, mark=MARK))
    assert from_json(to_json(paper(point("Meer.", 5), mark=MARK))).meta.version_mark == MARK
