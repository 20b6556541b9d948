"""Versions beside each other on the last page, publication after signing, and versions of another method."""

import json
import shutil
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton

from app.casefile import dump_case
from app.changes import add_fact
from app.fields import of_child
from app.findings import check
from app.method import Method, load_method
from app.recipients import readers
from models.evidence import Sharing
from models.version import Version
from reports.document import Document, Meta, Recipient
from reports.document_json import to_json
from reports.pdf import render
from reports.sign_off import RULES_VERSION, findings_json
from tests.pdf_text import holds, pages_of
from tests.ui.hands import button_of, panel, push, type_into
from tests.ui.one_page import OnePage, texts
from tests.ui.typing_keys import focused, press, tab_to, type_text
from ui.comparing_versions import VersionComparison
from ui.curtain import CURTAIN
from ui.differences_list import AT_ONCE
from ui.editing import Editing
from ui.folding import Folding
from ui.signing import SignPanel
from ui.versions import VersionsPanel


def sign(review: OnePage, reason: str = "") -> None:
    signing = panel(review, SignPanel)
    if reason:
        tab_to(signing.reason)
        type_text(reason)
    push(signing.sign)


BRIEF = Document(
    "Bewaard", "", "vastgesteld", Recipient("beslisser"), "nl", Meta(date(2025, 11, 10), concept=False), ()
)


def keep(review: OnePage, hotel: Editing) -> None:
    """Keep a version with bytes in the place of its paper, which takes seconds to make."""
    file = hotel.assessment
    file.status = "vastgesteld"
    findings = findings_json(check(file, hotel.method))
    version = Version(number=len(hotel.store.kept) + 1, status=file.status, by="C. van Loon", role="afdelingshoofd",
                      method_version=hotel.method.version, rules_version=RULES_VERSION, content=dump_case(file),
                      findings=findings, document=to_json(BRIEF), pdf=render(BRIEF))  # fmt: skip
    hotel.store.kept.append(version)
    signing = panel(review, SignPanel)
    signing.why.show()
    signing.signed.emit()


def compare(review: OnePage) -> VersionComparison:
    push(button_of(review, "versions_panel/compare"))
    return panel(review, VersionComparison)


def words_in(comparison: VersionComparison) -> list[str]:
    QApplication.processEvents()
    return [each.text() for each in comparison.findChildren(QLabel) if each.isVisibleTo(comparison)]


def entries(comparison: VersionComparison) -> list[list[str]]:
    """Each difference that can be seen: what it is about, and what both say."""
    QApplication.processEvents()
    frames = [each for each in comparison.findChildren(QFrame) if each.property("kind") == "entry"]
    return [[label.text() for label in each.findChildren(QLabel)] for each in frames if each.isVisibleTo(comparison)]


# --- comparing ------------------------------------------------------------------------------------------------


def test_a_version_is_compared_with_what_stands_there_now_by_keyboard_alone(review, hotel):
    keep(review, hotel)
    lena = hotel.assessment.children[2]
    lena.element("E3").text += " Sinds maandag slaapt zij beter."
    decision = hotel.assessment.decision
    decision.summary = decision.summary.replace("29 december 2025", "5 januari 2026")
    comparison = compare(review)
    assert focused() is comparison.first
    told = entries(comparison)
    assert [each[0] for each in told] == [
        f"Kind Lena, E3 {hotel.method.elements['E3'].name}: bevinding gewijzigd",
        "Besluit: besluit in één zin gewijzigd",
    ]
    assert told[0][2].endswith("<b>Sinds maandag slaapt zij beter.</b>") and told[0][2].startswith("Nu: … ")
    assert told[1][1].startswith("Versie 1: De hotelopvang eindigt op <b>29 december 2025.")
    assert told[1][2].startswith("Nu: De hotelopvang eindigt op <b>5 januari 2026.")
    assert "Er zijn 2 verschillen." in words_in(comparison)
    headings = [each for each in words_in(comparison) if each.endswith("(1)")]
    assert [each.partition(":")[0] for each in headings] == ["Stap 1", "Stap 4"]
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert focused().text() == "Ga naar het veld"


def test_the_way_to_a_field_leads_there(review, hotel, qtbot):
    keep(review, hotel)
    child = hotel.assessment.children[2]
    child.ideal.text += " Dichtbij school."
    comparison = compare(review)
    link = next(each for each in comparison.findChildren(QPushButton) if each.text() == "Ga naar het veld")
    with qtbot.waitSignal(hotel.asked_for) as asked:
        push(link)
    assert asked.args == [of_child(child, "ideal", "text")]


def test_two_versions_are_compared_whichever_is_chosen_first(review, hotel):
    keep(review, hotel)
    hotel.assessment.decision.summary = "Tweede tekst."
    keep(review, hotel)
    hotel.assessment.decision.summary = "Derde tekst."
    comparison = compare(review)
    comparison.first.choose("2")
    comparison.second.choose("1")
    [summary] = [each for each in entries(comparison) if each[0].startswith("Besluit: besluit in één zin")]
    assert summary[1].startswith("Versie 1: ") and summary[2] == "Versie 2: Tweede tekst."
    comparison.second.choose("2")
    assert entries(comparison) == [] and "Kies twee verschillende versies." in words_in(comparison)


def test_without_a_difference_it_says_so_and_the_button_closes_it(review, hotel):
    keep(review, hotel)
    assert "Er is geen verschil." in words_in(compare(review))
    push(button_of(review, "versions_panel/compare"))
    QApplication.processEvents()
    assert not any(each.isVisibleTo(review) for each in review.page.findChildren(VersionComparison))
    assert button_of(review, "versions_panel/compare").text() == "Vergelijken …"


def test_a_child_that_went_is_folded_with_all_that_stood_there(review, hotel):
    keep(review, hotel)
    child = hotel.assessment.children[0]
    hotel.assessment.all_children.remove(child)
    comparison = compare(review)
    [gone] = [each for each in comparison.findChildren(Folding) if "Versie 1" in each.header.text()]
    assert not gone.is_open
    gone.header.setChecked(True)
    assert child.ideal.text in " ".join(words_in(comparison))


def test_of_many_differences_the_others_come_a_number_at_a_time(review, hotel):
    keep(review, hotel)
    for each in range(AT_ONCE + 3):
        add_fact(hotel.assessment, f"Nieuw feit {each}.", kind="waarneming")
    comparison = compare(review)
    facts = [each[0] for each in entries(comparison) if each[0].startswith("Feit")]
    assert len(facts) == AT_ONCE
    push(next(each for each in comparison.findChildren(QPushButton) if each.text() == "Nog 3 tonen"))
    assert len([each for each in entries(comparison) if each[0].startswith("Feit")]) == AT_ONCE + 3
    assert focused().text() == "Ga naar het veld"


def test_behind_the_curtain_no_version_is_compared(review, hotel):
    keep(review, hotel)
    child = next(each for each in hotel.assessment.children if each.hearings and each.hearings[0].own_words)
    child.hearings[0].own_words[0].words = "Geheimwoord."
    assert any("Geheimwoord" in each for each in words_in(compare(review)))
    hotel.draw_curtain(True)
    comparison = compare(review)
    assert entries(comparison) == [] and CURTAIN in words_in(comparison)
    assert "Geheimwoord" not in texts(review)


# --- publication after signing --------------------------------------------------------------------------------


FOR_A_PARENT = "ouder"


@pytest.fixture
def decision(review, hotel, turn_to):
    """The page with the decision and its publication, of a dossier that was signed off."""
    keep(review, hotel)
    return turn_to("decision")


def test_a_signed_decision_is_made_known_without_reopening_it(decision, hotel):
    version = hotel.store.kept[0]
    before = (version.content, version.pdf)
    assert "Dat blijft zo als u de bekendmaking invult." in texts(decision)
    type_into(decision, "publication/published_on", "20-11-2025")
    QApplication.processEvents()
    assert hotel.assessment.publication.published_on == date(2025, 11, 20)
    assert hotel.assessment.status == "vastgesteld" and (version.content, version.pdf) == before
    headers = [each.header.text() for each in decision.page.findChildren(Folding)]
    assert "Bezwaar · uiterlijk op maandag 5 januari 2026" in headers


def test_the_day_of_a_later_event_reopens_nothing(hotel):
    hotel.assessment.status = "vastgesteld"
    hotel.change("decision/event_days/dag_vonnis/on", lambda: None)
    assert hotel.assessment.status == "vastgesteld"
    hotel.put(hotel.assessment.decision, "summary", "Iets anders.", "decision/summary")
    assert hotel.assessment.status == "concept"


def test_the_list_shows_for_each_version_when_it_was_made_known_and_its_last_day(review, hotel, turn_to):
    keep(review, hotel)
    known, decided = hotel.assessment.publication, hotel.assessment.decision
    known.published_on = date(2025, 11, 20)
    decided.summary = "De opvang loopt door."
    known.planned_on = date(2025, 11, 25)
    sign(review, "De opvang loopt door.")
    known.published_on = date(2025, 12, 11)
    again = turn_to("review")
    again.open_all()
    told = {each[:8]: each for each in texts(again).split("\nVersie ") for each in [f"Versie {each}"]}
    assert "Bekendgemaakt op 20 november 2025" in told["Versie 1"] and "maandag 5 januari 2026" in told["Versie 1"]
    assert "Bekendgemaakt op 11 december 2025" in told["Versie 2"] and "donderdag 22 januari 2026" in told["Versie 2"]


def test_each_version_is_compared_with_its_own_publication(review, hotel):
    keep(review, hotel)
    hotel.assessment.publication.published_on = date(2025, 11, 20)
    hotel.assessment.publication.planned_on = date(2025, 11, 25)
    sign(review, "Nieuw bericht van school.")
    comparison = compare(review)
    assert entries(comparison) == []
    comparison.first.choose("1")
    told = {each[0]: each[1:] for each in entries(comparison)}
    assert told["Bekendmaking: bekendgemaakt op leeggemaakt"][0] == "Versie 1: 20 november 2025"


def test_an_earlier_version_is_printed_with_its_own_last_day(review, hotel, tmp_path):
    keep(review, hotel)
    hotel.assessment.publication.published_on = date(2025, 11, 20)
    hotel.assessment.publication.planned_on = date(2025, 11, 25)
    sign(review, "Nieuw bericht van school.")
    hotel.assessment.publication.published_on = date(2025, 12, 11)
    for number, day in ((1, "maandag 5 januari 2026"), (2, "donderdag 22 januari 2026")):
        first = print_for_a_parent(review, number, tmp_path / f"{number}.pdf")[0]
        assert holds(first, f"Bezwaar kan uiterlijk op {day}")


def test_the_next_version_is_refused_with_a_way_to_its_own_planned_day(review, hotel, turn_to):
    keep(review, hotel)
    hotel.assessment.publication.published_on = date(2025, 11, 20)
    hotel.assessment.status = "concept"
    sign(review, "Nieuw bericht van school.")
    said = panel(review, SignPanel).outcome.said.text()
    assert said.startswith("Vaststellen kan nog niet.") and "de dag van bekendmaking" in said
    assert len(hotel.store.kept) == 1 and hotel.assessment.publication.published_on == date(2025, 11, 20)
    assert "Dit is de bekendmaking van versie 1" in texts(turn_to("decision"))


def test_a_publication_stays_where_the_next_version_cannot_be_kept(review, hotel):
    keep(review, hotel)
    hotel.assessment.publication.published_on = date(2025, 11, 20)
    hotel.assessment.publication.planned_on = date(2025, 11, 25)
    hotel.store.full = True
    sign(review, "Nieuw bericht van school.")
    assert panel(review, SignPanel).outcome.said.text() == "Niet vastgesteld. De schijf is vol."
    assert hotel.assessment.publication.published_on == date(2025, 11, 20)


# --- another version of the method ----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def later_method(tmp_path_factory) -> Method:
    """The method as it could be later: another version and another name for an element."""
    return changed_method(tmp_path_factory.mktemp("methode") / "nl-2031.1", "2031.1")


def changed_method(folder: Path, version: str) -> Method:
    shutil.copytree(Path(str(files("resources").joinpath("method", "nl-2025.1"))), folder)
    for name, old, new in (
        ("method.toml", "version = '2025.1'", f"version = '{version}'"),
        ("elements.toml", "name = 'Gezinsomgeving en belangrijke contacten'", "name = 'Thuis en wie belangrijk is'"),
    ):
        text = (folder / name).read_text("utf-8")
        assert old in text
        (folder / name).write_text(text.replace(old, new), "utf-8")
    return load_method(folder)


def print_for_a_parent(review: OnePage, number: int, path: Path) -> list[str]:
    versions = panel(review, VersionsPanel)
    versions.choose_path = lambda *_asked: str(path)
    versions.choice.choose(next(label for label in versions.choice.readers if label.startswith(FOR_A_PARENT)))
    push(button_of(review, f"versions_panel/{number}/save"))
    return pages_of(path.read_bytes()) if path.exists() else []


def test_who_decides_gets_the_same_bytes_under_a_later_method(review, hotel, later_method, tmp_path):
    sign(review)
    pdf, path = hotel.store.kept[0].pdf, tmp_path / "beslisser.pdf"
    hotel.method = later_method
    versions = panel(review, VersionsPanel)
    versions.choose_path = lambda *_asked: str(path)
    push(button_of(review, "versions_panel/1/save"))
    assert path.read_bytes() == pdf


def test_each_reader_gets_the_bytes_of_the_day_of_signing(review, hotel, later_method, tmp_path):
    sign(review)
    kept = {each.reader: each.pdf for each in hotel.store.kept_papers[1]}
    parents = [label for label in panel(review, VersionsPanel).choice.readers if label.startswith(FOR_A_PARENT)]
    assert len(parents) == 2 and kept.keys() == {"intern", "rechtbank", *parents}
    hotel.method = later_method
    print_for_a_parent(review, 1, tmp_path / "ouder.pdf")
    assert (tmp_path / "ouder.pdf").read_bytes() == kept[parents[0]] and len(hotel.store.kept_papers[1]) == len(kept)


def test_made_known_since_a_new_paper_is_made_and_that_is_kept_too(review, hotel, tmp_path):
    keep(review, hotel)
    print_for_a_parent(review, 1, tmp_path / "eerst.pdf")
    hotel.assessment.publication.published_on = date(2025, 11, 20)
    for name in ("daarna", "nog eens"):
        print_for_a_parent(review, 1, tmp_path / f"{name}.pdf")
    first, after = hotel.store.kept_papers[1]
    assert (tmp_path / "eerst.pdf").read_bytes() == first.pdf
    assert (tmp_path / "daarna.pdf").read_bytes() == (tmp_path / "nog eens.pdf").read_bytes() == after.pdf != first.pdf


def test_a_paper_that_cannot_be_kept_is_not_given(review, hotel, tmp_path):
    keep(review, hotel)
    hotel.store.full = True
    assert print_for_a_parent(review, 1, tmp_path / "ouder.pdf") == []
    said = panel(review, VersionsPanel).outcome.said.text()
    assert said == "Er is geen PDF gemaakt. De schijf is vol."


def test_another_reader_gets_the_text_of_the_method_it_was_signed_under(review, hotel, later_method, tmp_path):
    keep(review, hotel)
    hotel.method = later_method
    text = " ".join(" ".join(print_for_a_parent(review, 1, tmp_path / "ouder.pdf")).split())
    assert "Gezinsomgeving en belangrijke contacten" in text and "Thuis en wie belangrijk is" not in text


def test_a_method_that_is_not_there_any_more_is_told_and_the_kept_paper_offered(review, hotel, tmp_path):
    keep(review, hotel)
    version = hotel.store.kept[0]
    version.method_version = "2019.4"
    assert print_for_a_parent(review, 1, tmp_path / "ouder.pdf") == []
    outcome = panel(review, VersionsPanel).outcome
    said = outcome.said.text()
    assert said.startswith("Versie 1 is vastgesteld met versie 2019.4 van de methode.")
    assert "Die is alleen voor wie beslist" in said
    push(next(each for each in outcome.findChildren(QPushButton) if each.text() == "PDF voor wie beslist opslaan …"))
    assert (tmp_path / "ouder.pdf").read_bytes() == version.pdf


def test_a_version_of_another_method_can_still_be_compared(review, hotel, later_method):
    keep(review, hotel)
    hotel.method = later_method
    hotel.assessment.children[0].element("E2").text = "Heel anders."
    told = [each[0] for each in entries(compare(review))]
    assert "Dossier: versie van de methode bij vaststellen gewijzigd" in told
    assert json.loads(hotel.store.kept[0].content)["method_version"] == "2025.1"
    assert any("E2 Thuis en wie belangrijk is: bevinding gewijzigd" in each for each in told)


def test_a_kept_paper_is_not_given_once_a_mark_moved_to_something_that_stands_on_it(review, hotel, tmp_path):
    keep(review, hotel)
    print_for_a_parent(review, 1, tmp_path / "eerst.pdf")
    assert len(hotel.store.kept_papers[1]) == 1
    facts, reader = hotel.assessment.facts, panel(review, VersionsPanel).choice.reader
    facts[0].sharing = [Sharing(person_id=reader.person_id, level="niets", reason="x")]
    assert print_for_a_parent(review, 1, tmp_path / "daarna.pdf") == []
    assert "sindsdien is afgeschermd" in panel(review, VersionsPanel).outcome.said.text()


def test_who_came_into_the_dossier_later_gets_nothing_of_a_version_from_before(review, hotel, tmp_path):
    keep(review, hotel)
    for each in hotel.assessment.all_persons:
        each.id = f"nieuw-{each.id[:20]}"
    versions = panel(review, VersionsPanel)
    versions.choice.readers = {each.label: each for each in readers(hotel.assessment)}
    versions.choose_path = lambda *_asked: str(tmp_path / "x.pdf")
    version = versions.versions[0]
    reader = next(each for each in readers(hotel.assessment) if each.kind == FOR_A_PARENT)
    versions.papers._for_another(version, reader, versions._put_pdf)
    assert "voordat deze persoon in het dossier stond" in versions.outcome.said.text()
    assert not (tmp_path / "x.pdf").exists()
