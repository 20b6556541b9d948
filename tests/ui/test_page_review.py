"""The last page with real widgets: findings, overriding by name, printing a concept, signing off, the versions."""

import json
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.casefile import comparable, write_case
from app.changes import override
from app.fields import of_child
from tests.pdf_text import pages_of, text_of
from tests.ui.hands import button_of, push, words_on
from tests.ui.one_page import OnePage
from tests.ui.typing_keys import press, tab_to, type_text
from ui.editing import Editing
from ui.findings_list import step_of
from ui.folding import Folding
from ui.overriding import OverrideForm
from ui.printing import PrintPanel
from ui.signing import SignPanel
from ui.versions import CaseFilePanel, VersionsPanel

REASON = "De school kon deze week niemand vrijmaken; het gesprek volgt op 10 november."


@pytest.fixture
def review(turn_to, hotel):
    """The review page with every group open."""
    window = turn_to("review")
    window.open_all()
    return window


def spoil(hotel: Editing) -> None:
    """Take away two things: one that nobody may override, one that somebody may."""
    lena = hotel.assessment.children[2]
    lena.weighing.text = ""
    lena.explanation.planned_on = None


def panel(window: OnePage, kind: type) -> QWidget:
    found = window.page.findChild(kind)
    assert found is not None
    return found


# --- findings -------------------------------------------------------------------------------------------------


def test_what_blocks_stands_first_with_its_level_in_words_and_a_sign(turn_to, hotel):
    spoil(hotel)
    window = turn_to("review")
    words = words_on(window)
    assert "2 punten houden vaststellen tegen." in words
    blocks, rest = words.index("Dit houdt vaststellen tegen (2)"), words.index("Kijk hier nog naar (2)")
    assert blocks < words.index("■ Moet nog  ·  Lena: Afweging  ·  MT-26") < rest
    assert rest < words.index("▲ Let op  ·  Kacper: E7  Onderwijs  ·  MT-10")
    assert words.index("Goed om te weten (1)") < words.index("○ Tip  ·  Opties  ·  MT-30")


def test_findings_stand_under_the_step_of_their_page(hotel):
    spoil(hotel)
    hotel.check()
    steps = {each.rule: step_of(each) for each in hotel.findings}
    assert steps == {"MT-10": "1", "MT-19": "1", "MT-26": "3", "MT-30": "0", "MT-37": "4"}


def test_a_finding_leads_to_its_field(turn_to, hotel, qtbot):
    spoil(hotel)
    window = turn_to("review")
    lead = next(each for each in window.page.findChildren(QPushButton) if each.text() == "Ga naar het veld")
    with qtbot.waitSignal(hotel.asked_for) as asked:
        push(lead)
    assert asked.args == [of_child(hotel.assessment.children[2], "weighing", "text")]


def test_the_list_follows_what_is_filled_in(turn_to, hotel):
    spoil(hotel)
    window = turn_to("review")
    hotel.assessment.children[2].explanation.planned_on = date(2025, 11, 6)
    hotel.check()
    assert "Eén punt houdt vaststellen tegen." in words_on(window)
    assert "MT-37" not in words_on(window)


def test_the_order_of_the_steps_is_told(turn_to, hotel):
    assert "✓ Voor elk kind stond het ideale besluit er vóór de overige belangen" in words_on(turn_to("review"))
    kacper, interest = hotel.assessment.children[1], hotel.assessment.interests[0]
    kacper.ideal.recorded_at = interest.recorded_at.replace(year=interest.recorded_at.year + 1)
    words = words_on(turn_to("review"))
    assert "✓ Voor elk kind" not in words
    assert "Volgorde en termijnen (1)" in words and "IN-02" in words


# --- overriding -----------------------------------------------------------------------------------------------


def test_only_what_may_be_overridden_can_be(turn_to, hotel):
    spoil(hotel)
    window = turn_to("review")
    lena = hotel.assessment.children[2]
    names = [each.objectName() for each in window.page.findChildren(QPushButton)]
    assert [each for each in names if each.startswith("override/")] == [f"override/MT-37/{lena.id}"]


def test_overriding_by_keyboard_makes_a_finding_stop_blocking(turn_to, hotel):
    spoil(hotel)
    window = turn_to("review")
    lena = hotel.assessment.children[2]
    push(button_of(window, f"override/MT-37/{lena.id}"))
    form = panel(window, OverrideForm)
    type_text(REASON[:39])
    assert not form.keep.isEnabled()
    assert "Nog nodig: 1 teken uitleg" in form.to_go.text()
    type_text(REASON[39:])
    assert form.keep.isEnabled()
    push(form.keep)
    [row] = hotel.assessment.overrides
    assert (row.rule, row.child_id, row.by, row.on) == ("MT-37", lena.id, "C. van Loon", date(2025, 11, 3))
    assert row.reason == REASON
    [finding] = [each for each in hotel.findings if each.rule == "MT-37"]
    assert not finding.blocks and finding.overridden_by == "C. van Loon"
    assert "Op naam afgeweken (1)" in words_on(window) and REASON in words_on(window)


def test_an_override_needs_a_name_and_a_day(turn_to, hotel):
    spoil(hotel)
    hotel.assessment.decision.signed_by = hotel.assessment.decision.signed_role = ""
    window = turn_to("review")
    push(button_of(window, f"override/MT-37/{hotel.assessment.children[2].id}"))
    form = panel(window, OverrideForm)
    type_text(REASON)
    assert "uw naam" in form.to_go.text() and "uw functie" in form.to_go.text()
    tab_to(form.on)
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Delete)
    assert "de datum" in form.to_go.text() and not form.keep.isEnabled()


def test_nothing_typed_is_lost_when_the_rules_run_meanwhile(turn_to, hotel):
    spoil(hotel)
    window = turn_to("review")
    push(button_of(window, f"override/MT-37/{hotel.assessment.children[2].id}"))
    type_text("Half af")
    hotel.assessment.decision.help = ""
    hotel.check()
    assert panel(window, OverrideForm).reason.toPlainText() == "Half af"
    push(panel(window, OverrideForm).cancel)
    assert "MT-36" in words_on(window)
    assert hotel.assessment.overrides == []


def test_an_override_can_be_taken_back(turn_to, hotel):
    spoil(hotel)
    lena = hotel.assessment.children[2]
    signed = {"by": "C. van Loon", "role": "afdelingshoofd", "on": date(2025, 11, 3)}
    row = override(hotel.assessment, rule="MT-37", child_id=lena.id, reason=REASON, **signed)
    window = turn_to("review")
    push(button_of(window, f"overrides/{row.id}/take_back"))
    assert hotel.assessment.overrides == []
    assert any(each.rule == "MT-37" and each.blocks for each in hotel.findings)


def test_an_override_that_is_not_needed_any_more_is_named_and_can_go(turn_to, hotel):
    signed = {"by": "C. van Loon", "role": "afdelingshoofd", "on": date(2025, 11, 3)}
    row = override(hotel.assessment, rule="MT-28", child_id=None, reason=REASON, **signed)
    window = turn_to("review")
    assert "Afwijkingen die niet meer nodig zijn" in words_on(window)
    push(button_of(window, f"overrides/{row.id}/take_back"))
    assert hotel.assessment.overrides == []
    assert "Afwijkingen die niet meer nodig zijn" not in words_on(window)


# --- printing -------------------------------------------------------------------------------------------------


def test_a_concept_is_written_and_read_back(review, hotel, tmp_path, monkeypatch):
    path, opened = tmp_path / "besluit.pdf", []
    printing = panel(review, PrintPanel)
    suggested = []
    printing.choose_path = lambda _asking, name, kind: suggested.append((name, kind)) or str(path)
    push(printing.save)
    assert suggested[0][0].endswith("-Wie-beslist-concept.pdf") and suggested[0][1] == "pdf"
    assert f"Opgeslagen: {path}" in printing.outcome.said.text()
    assert "nagekeken" in printing.outcome.said.text()
    assert all("CONCEPT" in each for each in pages_of(path.read_bytes()))
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    push(next(each for each in printing.findChildren(QPushButton) if each.text() == "Openen"))
    assert [each.toLocalFile() for each in opened] == [str(path)]


def test_nothing_is_written_when_no_place_is_chosen(review, tmp_path):
    printing = panel(review, PrintPanel)
    printing.choose_path = lambda *_asked: ""
    push(printing.save)
    assert printing.outcome.isHidden()
    assert list(tmp_path.iterdir()) == []


def test_a_parent_is_a_reader_by_name_and_gets_another_paper(review, hotel, tmp_path):
    hotel.assessment.children[0].explanation.oral_part = "Zuzanna wil dit alleen zelf vertellen."
    printing = panel(review, PrintPanel)
    by_name = {name: label for label, name in printing.choice.names.items()}
    papers = {}
    for name in ("Wie beslist", "Marcin Nowicki"):
        path = tmp_path / f"{name}.pdf"
        printing.choose_path = lambda *_asked, path=path: str(path)
        printing.choice.choose(by_name[name])
        push(printing.save)
        papers[name] = " ".join(text_of(path.read_bytes()).split())
    assert "Zuzanna wil dit alleen zelf vertellen." in papers["Wie beslist"]
    assert "Zuzanna wil dit alleen zelf vertellen." not in papers["Marcin Nowicki"]


def test_a_character_that_the_typeface_lacks_is_named_with_its_field_before_printing(review, hotel, tmp_path, qtbot):
    hotel.assessment.balance.compromise += " Zij speelt graag 𝄞."
    printing = panel(review, PrintPanel)
    printing.choose_path = lambda *_asked: str(tmp_path / "nooit.pdf")
    push(printing.save)
    said = printing.outcome.said.text()
    assert "Voor het hele gezin, tussenweg: «𝄞» (U+1D11E)" in said
    assert list(tmp_path.iterdir()) == []
    lead = next(each for each in printing.findChildren(QPushButton) if each.text().startswith("Ga naar Voor het"))
    with qtbot.waitSignal(hotel.asked_for) as asked:
        push(lead)
    assert asked.args == ["balance/compromise"]


def test_a_folder_that_is_gone_is_told_in_plain_words(review, tmp_path):
    printing = panel(review, PrintPanel)
    printing.choose_path = lambda *_asked: str(tmp_path / "weg" / "besluit.pdf")
    push(printing.save)
    assert f"De map {tmp_path / 'weg'} bestaat niet meer." in printing.outcome.said.text()


# --- signing off ----------------------------------------------------------------------------------------------


def test_signing_off_is_refused_with_the_list_while_something_blocks(turn_to, hotel):
    spoil(hotel)
    window = turn_to("review")
    window.open_all()
    signing = panel(window, SignPanel)
    push(signing.sign)
    said = signing.outcome.said.text()
    assert said.startswith("Vaststellen kan nog niet.")
    assert "Moet nog (MT-26)" in said and "Moet nog (MT-37)" in said
    assert hotel.store.kept == []
    assert hotel.assessment.status == "concept"


def test_signing_off_keeps_a_version_that_can_be_saved(review, hotel, tmp_path):
    signing, versions = panel(review, SignPanel), panel(review, VersionsPanel)
    assert not versions.isVisibleTo(review)
    push(signing.sign)
    [version] = hotel.store.kept
    assert (version.number, version.status, version.by) == (1, "vastgesteld", "C. van Loon")
    assert hotel.assessment.status == "vastgesteld"
    assert "✓ Versie 1 is vastgesteld door C. van Loon" in signing.outcome.said.text()
    path = tmp_path / "vast.pdf"
    signing.choose_path = lambda *_asked: str(path)
    push(next(each for each in signing.findChildren(QPushButton) if each.text() == "PDF opslaan …"))
    assert path.read_bytes() == version.pdf
    assert review.page.findChild(Folding, "fold/review/versions").header.text() == "Vastgestelde versies (1)"
    assert versions.isVisibleTo(review)


def test_a_next_version_asks_why(review, hotel):
    signing = panel(review, SignPanel)
    assert not signing.why.isVisibleTo(review)
    push(signing.sign)
    push(signing.sign)
    assert "waarom er een nieuwe versie komt" in signing.outcome.said.text()
    assert len(hotel.store.kept) == 1
    tab_to(signing.reason)
    type_text("Nieuw bericht van school.")
    push(signing.sign)
    assert [(each.number, each.reason) for each in hotel.store.kept] == [(1, ""), (2, "Nieuw bericht van school.")]
    labels = [each.text() for each in panel(review, VersionsPanel).findChildren(QLabel) if each.isVisibleTo(review)]
    numbered = [each[:8] for each in labels if each.startswith("Versie")]
    assert numbered == ["Versie 2", "Versie 1"]


def test_who_signs_off_signs_the_decision_where_nobody_did(review, hotel):
    decision = hotel.assessment.decision
    decision.signed_by = decision.signed_role = ""
    signing = panel(review, SignPanel)
    for entry in (signing.by, signing.role):
        entry.clear()
    push(signing.sign)
    assert signing.outcome.said.text() == "Vul nog in: uw naam, uw functie."
    tab_to(signing.by)
    type_text("Noëlle de Wit")
    tab_to(signing.role)
    type_text("teamleider")
    push(signing.sign)
    assert (decision.signed_by, decision.signed_role) == ("Noëlle de Wit", "teamleider")
    assert hotel.store.kept[0].by == "Noëlle de Wit"


def test_a_version_that_cannot_be_kept_leaves_a_concept(review, hotel):
    hotel.store.full = True
    signing = panel(review, SignPanel)
    push(signing.sign)
    assert signing.outcome.said.text() == "Niet vastgesteld. De schijf is vol."
    assert hotel.assessment.status == "concept"
    hotel.store.full = False
    push(signing.sign)
    assert len(hotel.store.kept) == 1


def test_a_kept_version_is_printed_for_a_parent_as_it_was(review, hotel, tmp_path):
    push(panel(review, SignPanel).sign)
    hotel.assessment.decision.summary = "Iets heel anders."
    versions, path = panel(review, VersionsPanel), tmp_path / "ouder.pdf"
    versions.choose_path = lambda *_asked: str(path)
    versions.choice.choose(next(label for label in versions.choice.readers if label.startswith("ouder")))
    push(button_of(review, "versions_panel/1/save"))
    text = " ".join("\n".join(pages_of(path.read_bytes())).split())
    assert "De hotelopvang eindigt op 29 december 2025." in text
    assert "Iets heel anders." not in text and "CONCEPT" not in text


def test_what_is_printed_as_a_concept_says_so_after_signing_off_too(review, hotel, tmp_path):
    push(panel(review, SignPanel).sign)
    printing, path = panel(review, PrintPanel), tmp_path / "concept.pdf"
    printing.choose_path = lambda *_asked: str(path)
    push(printing.save)
    assert all("CONCEPT" in each for each in pages_of(path.read_bytes()))
    assert hotel.assessment.status == "vastgesteld"


# --- the case file --------------------------------------------------------------------------------------------


def test_the_case_file_is_the_whole_file(review, hotel, tmp_path):
    path = tmp_path / "zaak.json"
    files = panel(review, CaseFilePanel)
    files.choose_path = lambda *_asked: str(path)
    push(button_of(review, "case_file_panel/save"))
    assert f"Opgeslagen: {path}" in files.outcome.said.text()
    assert comparable(json.loads(path.read_bytes())) == comparable(write_case(hotel.assessment))
    QApplication.processEvents()
