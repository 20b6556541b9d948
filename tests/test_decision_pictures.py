"""The comparison and the timeline on paper: all that is on screen, in black and white, and nothing that is withheld."""

import pypdfium2
import pytest
from assessments import J3, child, example
from every_column import withhold
from papers import paper, words
from pdf_text import holds, text_of

from models.assessment import Assessment
from models.evidence import Citation
from reports.decision_comparison import COLUMNS_A_TABLE
from reports.document import (
    Block,
    Definition,
    Document,
    Paragraph,
    Table,
    TimeChart,
)
from reports.document_json import from_json, to_json
from reports.pdf import render

MARCIN, EWA = 0, 1


@pytest.fixture
def hotel() -> Assessment:
    file = example(J3)
    file.status = "concept"
    return file


def about(document: Document, field: str) -> list[Block]:
    return [each for each in document.blocks if each.field == field]


def options_of(document: Document, file: Assessment, name: str) -> list[Block]:
    return about(document, f"children/{child(file, name).id}/impacts")


def table_of(blocks: list[Block], head: str) -> Table:
    return next(each for each in blocks if isinstance(each, Table) and each.columns[0] == head)


def said_in(blocks: list[Block]) -> dict[str, str]:
    rows = [each for each in blocks if isinstance(each, Definition)]
    return {each.label: "".join(run.text for run in each.runs) for each in rows}


def rows_of(table: Table) -> list[str]:
    return [each[0].text for each in table.rows]


# --- options for one child ------------------------------------------------------------------------------------


def test_the_picture_shows_direction_certainty_weight_and_what_was_chosen(hotel: Assessment) -> None:
    table = table_of(options_of(paper(hotel), hotel, "Lena"), "Element")
    assert table.columns == ("Element", "O0", "O2 (beste)", "O3 (gekozen)", "O4", "O5")
    assert table.marked == (3,)
    health = next(each for each in table.rows if each[0].text.startswith("E6"))
    assert (health[0].weight, health[0].bold, health[0].note) == ("doorslaggevend", True, "doorslaggevend")
    late = health[4]
    assert (late.text, late.effect, late.certainty, late.note) == ("Negatief", "negatief", "vastgesteld", "")
    assert "O4: negatief, komende maanden." in words(paper(hotel))  # when it plays stands with the element


def test_what_the_picture_says_stands_below_it_with_how_much_is_unknown(hotel: Assessment) -> None:
    blocks = options_of(paper(hotel), hotel, "Kacper")
    head = next(each for each in blocks if isinstance(each, Paragraph) and each.label.startswith("Wat dit zegt"))
    assert head.runs[0].text == "Dit volgt uit wat is ingevuld. Onbekend: 1."
    said = said_in(blocks)
    assert "O4 (beste) is op elk element hierboven ten minste even goed als O0 en O5." in said["Zonder te wegen"]
    assert "Nog open: Onderwijs bij O3 (zwaar, onbekend)." in said["Het verschil"]
    assert said["Kan dit veranderen"].startswith("Onderwijs bij O3 (zwaar, onbekend)")


def test_without_any_effect_there_is_no_picture(hotel: Assessment) -> None:
    lena = child(hotel, "Lena")
    lena.impacts.clear()
    lena.hearings.clear()
    assert options_of(paper(hotel), hotel, "Lena") == []


def test_an_empty_cell_is_no_effect(hotel: Assessment) -> None:
    lena = child(hotel, "Lena")
    impact = lena.impact("E4", hotel.options[0].id)
    assert impact is not None
    impact.effect = ""
    cell = next(row for row in table_of(options_of(paper(hotel), hotel, "Lena"), "Element").rows if "E4" in row[0].text)
    assert (cell[1].text, cell[1].effect) == ("niet ingevuld", "")
    hotel.status = "vastgesteld"
    table = table_of(options_of(paper(hotel), hotel, "Lena"), "Element")
    assert next(row for row in table.rows if "E4" in row[0].text)[1].text == "–"
    assert "leeg: 1" in words(paper(hotel))


# --- who may know what ----------------------------------------------------------------------------------------


def test_the_view_of_a_child_is_in_no_picture_for_who_may_not_know_it(hotel: Assessment) -> None:
    zuzanna = child(hotel, "Zuzanna")
    withhold(zuzanna.hearings[0], hotel.persons[MARCIN].id)
    name = "Mening van het kind"
    for person, seen in ((MARCIN, False), (EWA, True)):
        document = paper(hotel, "ouder", person)
        blocks = options_of(document, hotel, "Zuzanna")
        assert (name in rows_of(table_of(blocks, "Element"))) is seen
        assert (name in " ".join(said_in(blocks).values())) is seen
        assert name in rows_of(table_of(options_of(document, hotel, "Kacper"), "Element"))
        family = table_of(about(document, "balance/divergence"), "Per kind")
        assert (name in rows_of(family)) is seen


def test_what_rests_on_a_withheld_fact_leaves_table_notes_and_statements(hotel: Assessment) -> None:
    lena, marcin = child(hotel, "Lena"), hotel.persons[MARCIN]
    element = lena.element("E2")
    element.citations.append(Citation(fact_id=hotel.facts[0].id))
    element.parent_text = ""
    withhold(hotel.facts[0], marcin.id)
    hotel.facts[0].secret_address = False
    note = next(each.note for each in lena.impacts if each.element == "E2" and each.note)
    name = "Gezinsomgeving en belangrijke contacten"
    document = paper(hotel, "ouder", MARCIN)
    blocks = options_of(document, hotel, "Lena")
    assert name not in rows_of(table_of(blocks, "Element"))
    assert name not in " ".join(said_in(blocks).values())
    assert name not in rows_of(table_of(about(document, "balance/divergence"), "Per kind"))
    assert note not in words(document) and note in words(paper(hotel))


def test_a_safe_text_brings_the_row_back_without_its_notes(hotel: Assessment) -> None:
    lena = child(hotel, "Lena")
    lena.element("E2").citations.append(Citation(fact_id=hotel.facts[0].id))
    lena.element("E2").parent_text = "Lena is graag bij haar familie."
    withhold(hotel.facts[0], hotel.persons[MARCIN].id)
    document = paper(hotel, "ouder", MARCIN)
    blocks = options_of(document, hotel, "Lena")
    assert "Gezinsomgeving en belangrijke contacten" in rows_of(table_of(blocks, "Element"))
    note = next(each.note for each in lena.impacts if each.element == "E2" and each.note)
    assert note not in words(document)


def test_in_the_version_of_who_decides_a_picture_says_who_may_not_see_it(hotel: Assessment) -> None:
    zuzanna = child(hotel, "Zuzanna")
    withhold(zuzanna.hearings[0], hotel.persons[MARCIN].id)
    document = paper(hotel)
    hidden = f"ouder:{hotel.persons[MARCIN].id}"
    pictures = [each for each in options_of(document, hotel, "Zuzanna") if isinstance(each, Table | Definition)]
    assert pictures and all(hidden not in each.seen_by for each in pictures)
    chart = next(each for each in document.blocks if isinstance(each, TimeChart))
    assert hidden not in chart.seen_by and "beslisser" in chart.seen_by


# --- children -------------------------------------------------------------------------------------------------


def test_the_children_stand_side_by_side_with_what_weighs_for_each(hotel: Assessment) -> None:
    blocks = about(paper(hotel), "balance/divergence")
    table = table_of(blocks, "Per kind")
    assert table.columns == ("Per kind", "Zuzanna (O3)", "Kacper (O3)", "Lena (O3)")
    school = next(each for each in table.rows if each[0].text.startswith("E7"))
    assert [each.weight for each in school[1:]] == ["doorslaggevend", "zwaar", "normaal"]
    assert school[2].note == "zwaar"
    assert "goed voor Kacper (zwaar), slecht voor Zuzanna (zwaar) en Lena (zwaar)" in said_in(blocks)["Uiteen"]
    assert said_in(blocks)["Beste optie"] == "De beste optie verschilt per kind: Zuzanna O4, Kacper O4, Lena O2."


def test_one_child_alone_has_nothing_beside_it(hotel: Assessment) -> None:
    del hotel.all_children[1:]
    assert not [each for each in paper(hotel).blocks if isinstance(each, Table) and each.columns[0] == "Per kind"]


# --- time -----------------------------------------------------------------------------------------------------


def test_the_timeline_is_a_picture_with_the_same_in_words_below_it(hotel: Assessment) -> None:
    document = paper(hotel)
    chart, table = (each for each in about(document, "housing/past_stays") if isinstance(each, TimeChart | Table))
    assert isinstance(chart, TimeChart) and isinstance(table, Table)
    assert dict(chart.kinds)["2"] == "noodopvang"
    rows = {each[0].text: each[1].text for each in table.rows}
    assert rows["24-10-2025"] == "Gesprek met Zuzanna; Gesprek met Kacper; Gesprek met Lena"
    assert "Laatste dag voor bezwaar" in rows["15-12-2025"]
    told = "; ".join(rows.values())
    assert [each.text for each in (*chart.line.stays, *chart.line.moments) if each.text not in told] == []


def test_a_talk_that_may_not_be_known_is_not_in_the_timeline(hotel: Assessment) -> None:
    talk = child(hotel, "Zuzanna").hearings[0]
    withhold(talk, hotel.persons[MARCIN].id)
    assert "Gesprek met Zuzanna" not in words(paper(hotel, "ouder", MARCIN))
    assert "Gesprek met Zuzanna" in words(paper(hotel, "ouder", EWA))
    talk.sharing[-1].level = "samenvatting"
    talk.summary = "Zuzanna vertelde over school."
    assert "Gesprek met Zuzanna" in words(paper(hotel, "ouder", MARCIN))


def test_a_secret_place_is_not_in_the_timeline(hotel: Assessment) -> None:
    hotel.persons[EWA].secret_address = True
    found = to_json(paper(hotel, "ouder", MARCIN)).decode()
    for place in ("Bij vrienden in Randmeer", "basisschool De Vlieger", hotel.decision.sleeping_place):
        assert place not in found
        assert place in to_json(paper(hotel)).decode()


# --- on the page ----------------------------------------------------------------------------------------------


def test_pictures_print_whole_and_without_colour(hotel: Assessment) -> None:
    for row, certainty in zip(
        child(hotel, "Lena").elements, ("vastgesteld", "aannemelijk", "aanname", ""), strict=False
    ):
        row.certainty = certainty
    pdf = render(paper(hotel))
    text = text_of(pdf)
    for printed in ("Sterk positief", "?Onbekend", "open: aanname", "grijs: niet gezegd hoe zeker", "24-10 ×3"):
        assert holds(text, printed), printed
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            red, green, blue = page.render(scale=0.5).to_pil().convert("RGB").split()
            assert red.tobytes() == green.tobytes() == blue.tobytes()
    finally:
        document.close()


def test_a_document_with_pictures_comes_back_from_json(hotel: Assessment) -> None:
    made = paper(hotel)
    assert from_json(to_json(made)) == made


def test_tables_are_no_wider_than_a_page(hotel: Assessment) -> None:
    tables = [each for each in paper(hotel).blocks if isinstance(each, Table) and each.is_picture]
    assert tables and max(len(each.columns) for each in tables) <= COLUMNS_A_TABLE + 1
