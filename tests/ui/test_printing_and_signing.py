"""Printing a concept, signing off, the versions and the case file, from the last page with real widgets."""

import json
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.casefile import comparable, write_case
from app.letterhead import OwnLetterhead
from models.evidence import Sharing
from reports.document_json import from_json
from reports.html import render_html
from tests.pdf_text import pages_of, text_of
from tests.ui.hands import button_of, panel, push, spoil
from tests.ui.typing_keys import focused, press, tab_to, type_text
from tests.web_pages import faults_of
from ui.folding import Folding
from ui.printing import PrintPanel
from ui.reader_choice import StrangerWarning
from ui.signing import SignPanel
from ui.versions import CaseFilePanel, VersionsPanel

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


def test_the_row_with_the_character_is_named_and_reached_with_one_tab(review, hotel, tmp_path):
    fact = hotel.assessment.facts[1]
    fact.text += " 😀"
    printing = panel(review, PrintPanel)
    printing.choose_path = lambda *_asked: str(tmp_path / "nooit.pdf")
    push(printing.save)
    assert f"Bronnen en feiten, feit F{fact.number}, tekst: «😀» (U+1F600)" in printing.outcome.said.text()
    press(Qt.Key.Key_Tab)
    assert focused().text() == f"Ga naar Bronnen en feiten, feit F{fact.number}, tekst"


def test_for_a_script_that_is_not_printed_a_scan_with_a_translation_is_asked(review, hotel, tmp_path):
    fact = hotel.assessment.facts[1]
    fact.text += " 住宅 😀 بيت"
    printing = panel(review, PrintPanel)
    printing.choose_path = lambda *_asked: str(tmp_path / "nooit.pdf")
    push(printing.save)
    said = printing.outcome.said.text()
    assert f"feit F{fact.number}, tekst: «😀» (U+1F600). Typ hier de vertaling en voeg de tekst in het Chinees" in said
    assert "als scan toe bij Bronnen." in said and "ب" not in said


def test_a_concept_is_printed_all_the_same_with_the_character_as_its_code(review, hotel, tmp_path):
    path = tmp_path / "toch.pdf"
    hotel.assessment.facts[1].text += " 😀 en 住"
    printing = panel(review, PrintPanel)
    printing.choose_path = lambda *_asked: str(path)
    push(printing.save)
    assert not path.exists()
    push(next(each for each in printing.findChildren(QPushButton) if each.text().startswith("Toch afdrukken")))
    paper = " ".join(text_of(path.read_bytes()).split())
    assert "[U+1F600] en [U+4F4F]" in paper
    assert "Dit concept bevat tekens die het lettertype niet heeft." in paper
    assert f"Opgeslagen: {path}" in printing.outcome.said.text()


def test_a_folder_that_is_gone_is_told_in_plain_words(review, tmp_path):
    printing = panel(review, PrintPanel)
    printing.choose_path = lambda *_asked: str(tmp_path / "weg" / "besluit.pdf")
    push(printing.save)
    assert f"De map {tmp_path / 'weg'} bestaat niet." in printing.outcome.said.text()


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
    shown = [each.text() for each in signing.findChildren(QPushButton) if each.isVisibleTo(review)]
    assert {"Digitaal ondertekenen …", "PDF opslaan …", "Openen"} <= set(shown), "signing is still at hand after saving"
    assert "✓ Versie 1" in signing.outcome.said.text() and str(path) in signing.of_file.said.text()
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


def test_without_an_outcome_nothing_is_signed(review, hotel):
    hotel.assessment.decision.outcome = ""
    signing = panel(review, SignPanel)
    push(signing.sign)
    assert signing.outcome.said.text() == "Vul nog in: de uitkomst van het besluit."
    assert not hotel.store.kept
    asked = []
    hotel.asked_for.connect(asked.append)
    (lead,) = [each for each in signing.outcome.findChildren(QPushButton) if each.text() == "Naar de uitkomst"]
    push(lead)
    assert asked == ["decision/outcome"]


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


def _print_version(review, hotel, path) -> str:
    versions = panel(review, VersionsPanel)
    versions.choose_path = lambda *_asked: str(path)
    versions.choice.choose(next(label for label in versions.choice.readers if label.startswith("ouder")))
    push(button_of(review, "versions_panel/1/save"))
    return versions.outcome.said.text()


def test_a_kept_version_is_not_printed_for_a_parent_once_more_is_withheld(review, hotel, tmp_path):
    push(panel(review, SignPanel).sign)
    father = next(each for each in hotel.assessment.persons if each.role == "ouder_gezag")
    hotel.assessment.facts[0].sharing.append(Sharing(person_id=father.id, level="niets"))
    said = _print_version(review, hotel, tmp_path / "ouder.pdf")
    assert said.startswith("Versie 1 houdt nog geen rekening met wat sindsdien is afgeschermd.")
    assert not (tmp_path / "ouder.pdf").exists()


def test_a_kept_version_has_the_last_day_that_follows_from_the_publication(review, hotel, tmp_path):
    push(panel(review, SignPanel).sign)
    hotel.assessment.publication.published_on = date(2025, 11, 20)
    _print_version(review, hotel, tmp_path / "ouder.pdf")
    text = " ".join("\n".join(pages_of((tmp_path / "ouder.pdf").read_bytes())).split())
    assert "uiterlijk op vrijdag 2 januari 2026" not in text and "maandag 5 januari 2026" in text


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


def test_a_reader_without_custody_to_whom_nothing_is_addressed_is_warned_of(review, hotel):
    printing = panel(review, PrintPanel)
    warning = printing.findChild(StrangerWarning)
    by_name = {name: label for label, name in printing.choice.names.items()}
    assert warning.isHidden()
    printing.choice.choose(by_name["Ewa Zielińska"])
    assert "Ewa Zielińska heeft geen gezag" in warning.text() and not warning.isHidden()
    printing.choice.choose(by_name["Marcin Nowicki"])
    assert warning.isHidden()


# --- as a web page --------------------------------------------------------------------------------------------


def test_a_concept_goes_out_as_a_web_page_and_is_noted_as_one(review, hotel, tmp_path):
    path, asked = tmp_path / "besluit.html", []
    printing = panel(review, PrintPanel)
    printing.choose_path = lambda _asking, name, kind: asked.append((name, kind)) or str(path)
    printing.kind.choose("html")
    assert printing.save.text() == "Webpagina opslaan …"
    push(printing.save)
    assert asked[0][0].endswith("-concept.html") and asked[0][1] == "html"
    assert "nagekeken" in printing.outcome.said.text()
    assert faults_of(path.read_bytes()) == []
    assert [(each.what, each.reader) for each in hotel.store.left] == [("html", "beslisser")]
    printing.kind.choose("")
    assert printing.save.text() == "PDF opslaan …"


def test_a_character_that_the_typeface_lacks_is_no_obstacle_for_a_page(review, hotel, tmp_path):
    hotel.assessment.occasion = "Er staat 😀 in"
    path = tmp_path / "besluit.html"
    printing = panel(review, PrintPanel)
    printing.choose_path = lambda *_asked: str(path)
    printing.kind.choose("html")
    push(printing.save)
    assert "😀" in path.read_text("utf-8")


def test_a_page_that_cannot_be_written_is_told(review, tmp_path):
    printing = panel(review, PrintPanel)
    printing.choose_path = lambda *_asked: str(tmp_path / "weg" / "besluit.html")
    printing.kind.choose("html")
    push(printing.save)
    assert "bestaat niet" in printing.outcome.said.text()


def test_with_other_names_no_letterhead_goes_along(review, hotel, tmp_path):
    hotel.organisation.letterhead = OwnLetterhead(hotel.assessment.organisation, "Kade 1", place="Waterstad")
    path = tmp_path / "besluit.html"
    printing = panel(review, PrintPanel)
    printing.choose_path = lambda *_asked: str(path)
    printing.kind.choose("html")
    push(printing.save)
    assert "Kade 1" in path.read_text("utf-8")
    printing.other_names.setChecked(True)
    push(printing.save)
    assert "Kade 1" not in path.read_text("utf-8")
    assert [each.what for each in hotel.store.left] == ["html", "html_schuilnamen"]


def test_a_version_goes_out_as_a_page_of_the_very_document_that_was_kept(review, hotel, tmp_path):
    push(panel(review, SignPanel).sign)
    [version] = hotel.store.kept
    versions, path = panel(review, VersionsPanel), tmp_path / "vast.html"
    versions.choose_path = lambda *_asked: str(path)
    push(versions.findChild(QPushButton, "versions_panel/1/save_page"))
    assert path.read_bytes() == render_html(from_json(version.document))
    assert [(each.what, each.reader, each.version) for each in hotel.store.left] == [("html", "beslisser", 1)]
    version.document = b"{"
    path.unlink()
    push(versions.findChild(QPushButton, "versions_panel/1/save_page"))
    assert "Sla de PDF op" in versions.outcome.said.text() and not path.exists()
    push(versions.findChild(QPushButton, "versions_panel/1/save"))
    assert path.read_bytes() == version.pdf
