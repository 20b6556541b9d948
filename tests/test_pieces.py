"""The papers beside the decision: what they say, and that nobody reads more in them than in the decision itself."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from assessments import example
from broken_method import assert_refused, change, copy_of_the_method
from every_column import filled, withhold
from papers import EXAMPLES, FATHER, METHOD, MOTHER, paper, words
from pdf_text import holds, pages_of, text_of
from pieces import BESIDE, FOR_A_COURT, piece, row
from test_decision_sharing import ROWS

from app import changes, command_parser
from app.eviction import PHASES, duties
from app.organisation import Organisation
from app.pseudonyms import other_names, under_other_names
from app.recipients import Recipient, readers
from models.assessment import Assessment
from models.decision import ChecklistEntry
from reports.document import Document, Notice, Quote, Table
from reports.document_json import from_json, to_json
from reports.imprint import INSIDE, KEPT_BACK, OTHER_NAMES, THIS_VERSION, NotForThisReader
from reports.intake_sheet import CHILDREN_ON_SHEET
from reports.marking import with_marks
from reports.pdf import render
from reports.pieces import FORMS, PIECES, compose_form
from ui import pieces_panel

J1, J3, J8 = "J1-noodopvang-baby-en-peuter.json", "J3-hotel-drie-kinderen.json", "J8-briefadres-vader-op-boot.json"
J5_B, J9 = "J5-B-huurachterstand-hersteld.json", "J9-veilig-thuis-twaalf-bronnen.json"
J10_A, J10_B = "J10-A-urgentie-voorlopig.json", "J10-B-urgentie-vastgesteld.json"
FAMILIES = (J1, J3, J5_B, J8, J9, J10_A, J10_B)
DAY = date(2025, 11, 10)
LONG = "Zij wacht al heel lang op een eigen huis en slaapt slecht. " * 40


@pytest.fixture
def full() -> Assessment:
    return filled(METHOD)


def tokens(document: Document) -> set[str]:
    """The words that stand for what was typed, each of one column of one row."""
    return set(re.findall(r"Woord\w+", words(document)))


def tables_of(document: Document) -> list[Table]:
    return [each for each in document.blocks if isinstance(each, Table)]


# --- nobody reads more than in the decision -------------------------------------------------------------------


def _versions(name: Any) -> list[tuple[str, int | None]]:
    return [("rechtbank", None)] if name in FOR_A_COURT else [("rechtbank", None), ("ouder", FATHER), ("ouder", MOTHER)]


@pytest.mark.parametrize("level", ["niets", "samenvatting"])
@pytest.mark.parametrize("withheld", ROWS)
@pytest.mark.parametrize("name", BESIDE)
def test_no_reader_gets_a_word_that_its_decision_does_not_hold(
    full: Assessment, name: Any, withheld: str, level: str
) -> None:
    full.status = "concept"
    withhold(ROWS[withheld](full), full.persons[FATHER].id, level, "geheime reden")
    for kind, person in _versions(name):
        made = piece(name, full, kind, person)
        assert tokens(made) and tokens(made) <= tokens(paper(full, kind, person)), (kind, person)
        assert "geheime reden" not in words(made)


@pytest.mark.parametrize("name", BESIDE)
def test_a_secret_place_is_in_none_of_them_for_another(full: Assessment, name: Any) -> None:
    full.status = "concept"
    full.persons[MOTHER].secret_address = True
    for fact in full.facts:
        fact.secret_address = True
    for kind, person in _versions(name)[:2]:
        made = piece(name, full, kind, person)
        assert tokens(made) <= tokens(paper(full, kind, person))
        assert full.persons[MOTHER].name not in row(made, THIS_VERSION) and not row(made, KEPT_BACK)
        assert "geheim" not in row(made, THIS_VERSION)


@pytest.mark.parametrize("name", [*BESIDE, "besluit"])
@pytest.mark.parametrize("file", FAMILIES)
def test_no_mark_of_an_example_reaches_another_reader(file: str, name: Any) -> None:
    made = example(file)
    kinds = ("rechtbank",) if name in FOR_A_COURT else ("rechtbank", "ouder")
    for reader in (each for each in readers(made) if each.kind in kinds):
        place = next((n for n, each in enumerate(made.persons) if each.id == reader.person_id), None)
        said = words(piece(name, made, reader.kind, place))
        for trace in ("Afgeschermd", "Niet gedeeld", "geen versie voor een ander", "Niet elke lezer"):
            assert trace not in said


# --- what each of them says of itself -------------------------------------------------------------------------


@pytest.mark.parametrize("name", PIECES)
@pytest.mark.parametrize("file", FAMILIES)
def test_each_says_for_whom_it_is_and_its_status_on_the_first_page(file: str, name: Any) -> None:
    made = piece(name, example(file), "rechtbank")
    first = pages_of(render(made))[0]
    assert holds(first, row(made, THIS_VERSION)) and "Status: concept" in row(made, THIS_VERSION)
    assert row(made, THIS_VERSION).startswith("Voor de rechtbank, als ")
    assert from_json(to_json(made)) == made


@pytest.mark.parametrize("name", PIECES)
def test_only_who_decides_reads_that_something_is_kept_back(name: Any) -> None:
    file = example(J9)
    assert "Het adres van Nadia Verbeek is geheim" in row(piece(name, file), KEPT_BACK)
    inside = piece(name, file, "intern")
    assert INSIDE in row(inside, THIS_VERSION) and not row(inside, KEPT_BACK)
    assert INSIDE in row(piece(name, changes.begin(METHOD), "intern"), THIS_VERSION), "said whether there is any or not"


@pytest.mark.parametrize("name", PIECES)
def test_pseudonyms_are_named_as_such_and_no_name_is_left(name: Any) -> None:
    file = example(J3)
    made = piece(name, under_other_names(file), other_names=True)
    assert OTHER_NAMES in row(made, THIS_VERSION) and OTHER_NAMES not in words(piece(name, file))
    said = words(made)
    assert not [each for each in other_names(file) if re.search(rf"\b{re.escape(each)}\b", said)]


@pytest.mark.parametrize(
    ("file", "title", "sort", "whom"),
    [
        (J1, "Besluit over", "Gemotiveerd besluit (voorbeeld). Besluit over toegang tot de noodopvang",
         "als stuk dat op de zaak betrekking heeft (art. 8:42 Awb)"),
        (J5_B, "Rapport over de belangen van Youssef, Hanna en Omar",
         "Rapport met gemotiveerd advies bij een vraag over ontbinding van de huur en ontruiming",
         "als stuk bij de zaak"),
        (J9, "Advies over Mirte, Bas en Pip", "Gemotiveerd advies bij een vraag over",
         "als stuk bij een verzoek aan de kinderrechter"),
        (J10_B, "Besluit over Fenna en Milan", "Beschikking op een aanvraag om een urgentieverklaring",
         "als stuk dat op de zaak betrekking heeft"),
    ],
)  # fmt: skip
def test_a_paper_for_a_court_is_called_what_it_is(file: str, title: str, sort: str, whom: str) -> None:
    made = example(file)
    made.is_example = "(voorbeeld)" in sort
    court = paper(made, "rechtbank")
    assert court.title.startswith(title) and sort in court.subtitle
    assert f"Voor de rechtbank, {whom}" in court.subtitle
    for inside in ("bevindingen van de toets", "Bijlage: niet gedeeld", "Alleen voor intern gebruik"):
        assert inside not in words(court)


def test_advice_does_not_call_itself_a_decision() -> None:
    for file in (J5_B, J9):
        said = words(paper(example(file), "rechtbank"))
        assert not re.search(r"\b[Dd]it besluit\b", said)
        assert "Voor wie beslist" not in words(paper(example(file)))


def test_every_type_of_decision_has_a_name_for_its_paper() -> None:
    for id, kind in METHOD.decision_types.items():
        name = METHOD.papers.names[id]
        assert kind.report == (name.noun in ("rapport", "advies")) and bool(name.about) != kind.report
    assert METHOD.papers.names["BT-04"].about.startswith("Beschikking")


# --- the annex to an application ------------------------------------------------------------------------------


@pytest.mark.parametrize("file", FAMILIES)
def test_an_annex_is_four_pages_at_most_and_its_first_page_can_be_used(file: str) -> None:
    made = example(file)
    annex = piece("urgentiebijlage", made)
    pages = pages_of(render(annex))
    assert len(pages) <= 4
    for child in made.children:
        assert holds(pages[0], child.first_name)
    assert holds(pages[0], "Waarom dit haast heeft") and holds(pages[0], made.occasion)


def test_an_annex_says_per_child_what_living_there_does_what_it_says_and_what_it_needs() -> None:
    file = example(J10_B)
    annex = piece("urgentiebijlage", file)
    asked = next(each for each in annex.blocks if isinstance(each, Notice))
    assert "O1 Urgentie voor een woning op de begane grond, voor Fenna en Milan" in asked.texts[0][0].text
    assert "Blijven schaadt" in row(annex, "Milan, 8 jaar") and "E6 Gezondheid" in row(annex, "Milan, 8 jaar")
    said = [each.words for each in annex.blocks if isinstance(each, Quote)]
    for child in file.children:
        assert child.ideal.text.strip() in words(annex)
        assert next(each.words for talk in child.hearings if talk.held for each in talk.own_words) in said
    sources = {each.label for each in annex.blocks if getattr(each, "entry", False)}
    assert set(re.findall(r"\[(B\d+)", words(annex))) == sources
    assert annex.title == "Bijlage bij de aanvraag om urgentie" and "geen besluit" in words(annex)
    assert piece("urgentieadvies", file).title == "Advies bij een aanvraag om urgentie"
    assert "Deze bijlage" not in words(piece("urgentieadvies", file))
    assert row(annex, THIS_VERSION).startswith("Voor wie op de aanvraag om urgentie beslist")


def test_without_what_was_asked_an_annex_names_what_fits_each_child() -> None:
    file = example(J10_B)
    for each in file.options:
        each.asked_for = False
    asked = next(each for each in piece("urgentiebijlage", file).blocks if isinstance(each, Notice))
    assert asked.texts[0][0].text.startswith("Passend is: O1")


@pytest.mark.parametrize("name", ["urgentiebijlage", "urgentieadvies"])
def test_a_child_and_a_group_get_no_annex(name: Any) -> None:
    for kind in ("kind", "kind_zelf"):
        with pytest.raises(NotForThisReader):
            piece(name, example(J1), kind)
    group = example("G1-huisvestingsverordening.json")
    with pytest.raises(NotForThisReader, match="gezin"):
        piece(name, group)


# --- the list at an eviction ----------------------------------------------------------------------------------


def test_the_list_shows_what_was_done_by_whom_and_boxes_for_the_rest() -> None:
    file = example(J5_B)
    file.enforcement.planned, file.enforcement.on = True, date(2026, 1, 15)
    file.enforcement.checklist = [
        ChecklistEntry(item="H-V01", status="gedaan", who="S. de Boer", on=DAY, evidence="verslag"),
        ChecklistEntry(item="H-V08", status="niet", reason=LONG),
    ]
    made = piece("ontruimingslijst", file)
    rows = {cells[0].text[:5]: cells for table in tables_of(made) for cells in table.rows}
    assert [each for each in rows] == [each.id for phase in PHASES for each in duties(METHOD, phase)]
    assert [each.text for each in rows["H-V01"][1:]] == ["✓", "", "", "S. de Boer, 10 november 2025 (verslag)"]
    assert rows["H-V08"][2].text == "✓" and rows["H-V08"][4].text.endswith("…")
    assert "staat in zijn geheel in de bijlage bij het advies" in words(made)
    assert all(each.box for each in rows["H-T01"][1:4])
    assert "15 januari 2026" in row(made, "Ontruiming")


def test_a_list_without_an_eviction_and_a_blank_one_have_room_everywhere() -> None:
    for made in (piece("ontruimingslijst", example(J1)), compose_form("ontruiming", METHOD, Organisation(), DAY)):
        cells = [cell for table in tables_of(made) for each in table.rows for cell in each[1:4]]
        duty = [each for table in tables_of(made) for each in table.rows if each[0].text.startswith("H-")]
        assert len(duty) == len(METHOD.checklist) and sum(each.box for each in cells) == 3 * len(duty)
    assert len(pages_of(render(made))) == 2


def test_a_parent_gets_no_list() -> None:
    with pytest.raises(NotForThisReader, match="ontruiming"):
        piece("ontruimingslijst", example(J5_B), "ouder", 0)


# --- the intake on paper --------------------------------------------------------------------------------------


@pytest.mark.parametrize("organisation", ["", "Gemeente Duinwijk", "Dienst " * 60])
def test_the_intake_is_two_pages_and_begins_with_what_a_child_hears_first(organisation: str) -> None:
    made = compose_form("intake", METHOD, Organisation(organisation), DAY)
    pages = pages_of(render(made))
    assert len(pages) == 2
    assert holds(pages[0], METHOD.cannot_promise_child["L3"])
    first = pages[0]
    assert first.index("Ik kan niet alles geheim") < first.index("Is iedereen vanavond veilig")
    asked = [each.text for part in METHOD.papers.intake.parts for each in part.questions]
    assert all(holds(" ".join(pages), each) for each in asked)
    assert first.count("☐ ja") + first.count("☐\xa0ja") == 2 + 4 * CHILDREN_ON_SHEET


def test_forms_hold_nothing_of_anybody_and_are_no_concept() -> None:
    for form in FORMS:
        made = compose_form(form, METHOD, Organisation(), DAY)
        assert made.recipient == Recipient("intern") and not made.meta.concept
        assert made.status == ("Bij elk besluit" if form == "griffierskaart" else "Leeg formulier")
        assert made.meta.author == made.meta.case_number == ""


# --- empty, hostile, and the same everywhere ------------------------------------------------------------------


@pytest.mark.parametrize("name", PIECES)
def test_an_empty_file_gives_paper(name: Any) -> None:
    assert text_of(render(piece(name, changes.begin(METHOD))))


@pytest.mark.parametrize("name", ["ontruimingslijst", "urgentiebijlage"])
def test_a_hostile_file_gives_paper_in_which_nothing_is_lost_without_a_sign(name: Any) -> None:
    file = example(J3)
    for text in ("w" * 4000, "<b>{kinderen}&amp;", "𝄞" * 50, LONG):
        for child in file.children:
            child.first_name = child.ideal.text = text
        file.enforcement.planned = True
        file.enforcement.by = file.occasion = text
        made = with_marks(piece(name, file))
        assert text_of(render(made))


def test_what_can_be_asked_for_is_the_same_on_the_command_line_and_on_the_screen() -> None:
    assert tuple(PIECES) == command_parser.PIECES and tuple(FORMS) == command_parser.FORMS
    assert tuple(pieces_panel.PIECES) == BESIDE


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem[:5])
def test_the_same_file_gives_the_same_bytes(path: Path) -> None:
    one, two = (render(piece("nakijkkaart", example(path.name))) for _ in range(2))
    assert one == two


# --- a method in which a name does not fit --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("id", "old", "new", "problem"),
    [
        ("BT-05", "noun = 'rapport'", "noun = 'besluit'", "«noun» is besluit, en dat past niet bij «report»"),
        ("BT-01", "title = 'Besluit over {kinderen}'", "title = 'Besluit over {kind}'", "«title» verwijst naar «kind»"),
        ("BT-01", "title = 'Besluit over {kinderen}'", "title = 'Besluit over {'", "losse accolade"),
        ("BT-01", "kind = 'Gemotiveerd besluit'", "kind = ' '", "«kind» is leeg"),
        ("", "id = 'BT-10'", "id = 'BT-11'", "«names» verwijst naar «BT-11»"),
        ("woorden", "lines = 4", "lines = 40", "«lines» is 40"),
        ("veilig", "answers = 'ja_nee'", "answers = 'soms'", "«answers» kent de waarde «soms» niet"),
        ("", "  'Feiten nagezien bij de bronnen',\n", "", ""),
    ],
)
def test_a_name_or_form_that_does_not_fit_is_refused(tmp_path: Path, id: str, old: str, new: str, problem: str) -> None:
    folder = copy_of_the_method(tmp_path)
    if not problem:
        text = (folder / "papers.toml").read_text("utf-8")
        empty = re.sub(r"ticks_court = \[.*?\]", "ticks_court = []", text, flags=re.DOTALL)
        (folder / "papers.toml").write_text(empty, "utf-8")
        assert_refused(folder, "papers.toml", "", "«ticks_court» heeft ten minste één waarde.")
        return
    change(folder, "papers.toml", old, new)
    assert_refused(folder, "papers.toml", id, problem)
