"""The letterhead on «Onze organisatie»: filled in by keys, a logo taken in or refused, and shown at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.letterhead import read_logo
from app.organisation import Organisation, load_organisation
from tests.pictures import MAKER, picture, saved
from tests.ui.hands import push
from tests.ui.on_screen import on_screen
from tests.ui.typing_keys import focused, press, type_text
from ui.organisation_letterhead import FIELD, LetterheadPreview, LogoChoice
from ui.organisation_screen import OrganisationScreen


@pytest.fixture
def screen(qtbot, tmp_path, method):
    return on_screen(qtbot, OrganisationScreen(tmp_path, Organisation("Gemeente Waterstad"), method))


def _logo(screen) -> LogoChoice:
    return screen.page.findChild(LogoChoice)


def _preview(screen) -> LetterheadPreview:
    return screen.page.findChild(LetterheadPreview)


def _take(screen, tmp_path: Path, data: bytes, name: str = "logo.png") -> str:
    path = tmp_path / name
    path.write_bytes(data)
    _logo(screen).choose = lambda _asking: str(path)
    push(_logo(screen).pick)
    return _logo(screen).outcome.said.text()


def test_it_is_typed_by_keys_shown_at_once_and_kept(screen, tmp_path, method):
    assert not _preview(screen).isVisibleTo(screen)  # an empty sheet says nothing
    screen.page.focus_field(f"{FIELD}/postcode")
    type_text("1234 AB")
    press(Qt.Key.Key_Tab)
    assert focused() is screen.page.rows[f"{FIELD}/place"].entry
    type_text("Waterstad")
    screen.page.focus_field(f"{FIELD}/signatory")
    type_text("M. de Boer")
    screen.page.focus_field(f"{FIELD}/foot")
    type_text("Rekening 12")
    preview = _preview(screen)
    assert preview.isVisibleTo(screen)
    assert preview.words.text() == "Gemeente Waterstad\n1234 AB  Waterstad"
    assert preview.signed.text() == "Namens Gemeente Waterstad\n\nM. de Boer" and preview.foot.text() == "Rekening 12"
    screen.leave()
    kept = load_organisation(tmp_path, method).letterhead
    assert (kept.postcode, kept.place, kept.signatory) == ("1234 AB", "Waterstad", "M. de Boer")


def test_a_logo_is_taken_in_cleaned_shown_and_taken_away(screen, tmp_path, method):
    assert not _logo(screen).away.isVisibleTo(screen)
    said = _take(screen, tmp_path, saved("jpeg", picture(300, 100), orientation=1), "logo.jpg")
    assert said.startswith("Het logo is opgenomen (300 bij 100 beeldpunten")
    kept = read_logo(screen.editing.organisation.letterhead.logo)
    assert kept.kind == "jpeg" and MAKER.encode() not in kept.data
    preview = _preview(screen)
    shown = preview.logo.pixmap()
    assert not shown.isNull() and abs(shown.width() / shown.height() - 3) < 0.1
    assert preview.logo.accessibleName() == "Logo van Gemeente Waterstad"
    screen.editing.save()
    assert load_organisation(tmp_path, method).letterhead.logo == kept.text
    push(_logo(screen).away)
    assert screen.editing.organisation.letterhead.logo == "" and preview.logo.pixmap().isNull()
    assert focused() is _logo(screen).pick and not _logo(screen).away.isVisibleTo(screen)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"<svg xmlns='x'/>", "Dit is een SVG. Sla het logo eerst op als PNG"),
        (saved("png")[:-30], "beschadigd of afgebroken"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 5_000_000, "groter dan 5 MB"),
    ],
)
def test_a_file_that_is_no_logo_is_refused_and_the_former_one_stays(screen, tmp_path, data, problem):
    _take(screen, tmp_path, saved("png"))
    before = screen.editing.organisation.letterhead.logo
    said = _take(screen, tmp_path, data, "fout.png")
    assert said.startswith("fout.png: ") and problem in said
    assert screen.editing.organisation.letterhead.logo == before != ""


def test_a_file_that_is_not_there_is_told_and_no_choice_changes_nothing(screen, tmp_path):
    logo = _logo(screen)
    logo.choose = lambda _asking: str(tmp_path / "weg.png")
    push(logo.pick)
    assert logo.outcome.said.text() == "weg.png kan niet worden geopend."
    logo.choose = lambda _asking: ""
    push(logo.pick)
    assert screen.editing.organisation.letterhead.is_empty


def test_what_paper_cannot_show_and_what_must_stay_secret_is_told(screen):
    def told() -> str:
        return " ".join(each.text() for each in screen.page.findChildren(QLabel) if each.isVisibleTo(screen))

    assert "Vul hier dus geen adres in dat iemand niet mag weten" in told()
    assert "lettertype van de stukken" not in told()
    screen.page.focus_field(f"{FIELD}/hours")
    type_text("漢字")
    assert "Het lettertype van de stukken heeft dit niet: 漢 字." in told()


def test_it_travels_with_the_file(screen, tmp_path, method, qtbot):
    _take(screen, tmp_path, saved("png", picture(300, 100)))
    path = tmp_path / "mee.toml"
    screen.choose_path = lambda *_asked: str(path)
    push(screen.hand_over)
    there = tmp_path / "daar"
    there.mkdir()
    other = on_screen(qtbot, OrganisationScreen(there, Organisation(), method))
    other.read_from(path)
    assert not _preview(other).logo.pixmap().isNull()
    assert load_organisation(there, method).letterhead == screen.editing.organisation.letterhead
