"""The decision on paper: everything for who decides, each thing in its place, and nothing that is not filled in."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from assessments import example
from every_column import filled, filled_values, withhold
from papers import EXAMPLES, FATHER, METHOD, MOTHER, paper, words
from pdf_text import bodies_of, squeezed, text_of

from app import changes
from app.casefile import dump_case, read_case
from app.changes import add_child, begin, change_ideal, remove, set_wish
from app.fields import value_at
from app.findings import check
from app.recipients import Recipient
from app.relevance import as_printed
from models.assessment import Assessment
from models.best_interests import Impact
from models.decision import Override
from models.options import Separation
from models.views import Hearing, OwnWords, TalkCard
from reports.decision import compose, write_body
from reports.document import (
    Contents,
    Definition,
    Document,
    Heading,
    Paragraph,
    Quote,
    Table,
)
from reports.document_json import to_json
from reports.pdf import render
from reports.reading import Reading
from reports.requirements import ANSWERED_IN, matches
from reports.wording import in_ranges
from reports.writer import Writer


def texts_under(document: Document, title: str) -> list[str]:
    """The paragraphs and rows from a heading to the next one."""
    found, inside = [], False
    for block in document.blocks:
        if isinstance(block, Heading):
            inside = block.text == title
        elif inside and isinstance(block, Paragraph | Definition):
            found.append(f"{block.label} {''.join(each.text for each in block.runs)}")
    return found


@pytest.fixture
def full() -> Assessment:
    return filled(METHOD)


# --- Who decides reads everything -----------------------------------------------------------------------------


def test_who_decides_finds_every_column_on_paper(full: Assessment) -> None:
    withhold(full.facts[0], full.persons[FATHER].id, reason="Waarom de vader dit niet mag weten")
    values = list(filled_values(as_printed(full, METHOD), METHOD))
    found = squeezed(text_of(render(paper(full))))
    lost = [(place, any_of) for place, any_of in values if not any(squeezed(each) in found for each in any_of)]
    assert not lost
    assert len(values) > 500


@cache
def printed_example(example: Path) -> tuple[Assessment, bytes]:
    """An example and its paper for who decides, which takes a second to make; to be looked at only."""
    file = read_case(example.read_bytes(), METHOD)
    return file, render(paper(file))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name[:5])
def test_who_decides_finds_every_word_of_an_example(example: Path) -> None:
    file, pdf = printed_example(example)
    found = squeezed(text_of(pdf))
    values = list(filled_values(as_printed(file, METHOD), METHOD))
    lost = [(place, any_of) for place, any_of in values if not any(squeezed(each) in found for each in any_of)]
    assert not lost
    assert len(values) > (50 if file.decision.provisional else 200)


def test_there_are_examples() -> None:
    names = ["-".join(each.stem.split("-")[:2]) for each in EXAMPLES]
    assert names == [
        "J1-noodopvang", "J10-A", "J10-B", "J3-hotel", "J5-A", "J5-B", "J8-briefadres",
        "J9-veilig", "G1-huisvestingsverordening",
    ]  # fmt: skip


# --- What stands where ----------------------------------------------------------------------------------------


def test_the_chapters_follow_the_method(full: Assessment) -> None:
    chapters = [each.text for each in paper(full).blocks if isinstance(each, Heading) and each.level == 1]
    assert chapters == [
        "Kader", "Stap 1. Belang van het kind", "Stap 2. Overige belangen", "Stap 3. Afweging", "Stap 4. Uitleg",
        "Besluit en rechtsmiddelen",
        "Bijlage: wie is betrokken", "Bijlage: de tijdlijn", "Bijlage: hoe met de kinderen is gepraat",
        "Bijlage: antwoorden op hulpvragen", "Bijlage: feiten", "Bijlage: bronnen", "Bijlage: verantwoording",
        "Bijlage: de wegen en de wet", "Bijlage: verplichtingen rond de ontruiming", "Bijlage: netwerkplek",
        "BIC-bijlage: de 14 voorwaarden",
        "Bijlage: teksten voor de kinderen en de ouders",
    ]  # fmt: skip


def test_paragraphs_are_numbered_without_gaps(full: Assessment) -> None:
    numbers = [each.number for each in paper(full).blocks if isinstance(each, Paragraph)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) > 60


def test_every_field_on_paper_can_be_jumped_to(full: Assessment) -> None:
    fields = {each.field for each in paper(full).blocks if each.field}
    assert [each for each in fields if value_at(full, each) is None] == []
    assert len(fields) > 150


def test_the_first_page_tells_the_decision_children_and_last_day(full: Assessment) -> None:
    full.publication.published_on = date(2025, 11, 14)
    full.children[0].ideal.text = ""
    set_aside = {"rule": "MT-11", "child_id": full.children[0].id, "interest_id": None, "on": date(2025, 11, 10)}
    for name, value in set_aside.items():
        setattr(full.overrides[0], name, value)
    full.overrides[0].reason = "De plek is de enige die vanavond vrij is en wordt elke week bekeken."
    blocks = paper(full).blocks
    front = blocks[: next(at for at, each in enumerate(blocks) if isinstance(each, Contents))]
    found = words(Document("", "", "", Recipient("beslisser"), "nl", paper(full).meta, front))
    assert full.decision.summary in found
    assert full.overrides[0].reason in found
    assert "uiterlijk op maandag 29 december 2025" in found
    for child in full.children:
        assert f"{child.first_name} hierover" in found


def test_the_first_page_has_no_wish_of_a_child_that_was_only_observed(full: Assessment) -> None:
    child, other = full.children
    child.hearings = []
    assert child.observations and child.wishes
    found = words(paper(full))
    assert f"{child.first_name} hierover" not in found and f"{other.first_name} hierover" in found


def test_the_first_page_does_not_say_of_a_profile_that_it_was_not_asked() -> None:
    rule = example("G1-huisvestingsverordening.json")
    assert words(paper(rule)).count("Deze kinderen hierover") == 4  # on the first page and in the weighing
    for wish in (each for child in rule.children for each in child.wishes):
        wish.wish = "niet_besproken"
    assert "Deze kinderen hierover" not in words(paper(rule)) and "Wat zij vinden" not in words(paper(rule))


def test_a_child_that_wrote_was_not_spoken_with(full: Assessment) -> None:
    child = full.children[0]
    talk, name = child.hearings[0], child.first_name
    talk.way, talk.held_on, talk.led_by = "brief_bericht", date(2025, 11, 3), "R. Jansen"
    assert f"{name} stuurde op 3 november 2025 een brief of bericht, ontvangen door R. Jansen" in words(paper(full))
    assert f"Met {name} is gesproken" not in words(paper(full))
    talk.held = False
    assert f"{name} stuurde nog geen brief of bericht." in words(paper(full))


@pytest.mark.parametrize(
    ("role", "told"),
    [("veilig_thuis", " (Veilig Thuis). "), ("huisarts", " (huisarts). "), ("overig", ". "), ("kind", ". ")],
)
def test_the_role_of_an_author_is_told_where_it_says_something(full: Assessment, role: str, told: str) -> None:
    full.sources[0].author, full.sources[0].author_role = "S. Mulder", role
    assert f"Van S. Mulder{told}" in words(paper(full))


def test_what_was_typed_with_a_full_stop_gets_no_second_one(full: Assessment) -> None:
    person = full.persons[0]
    person.contact, person.safe_contact = "Via de opvang.", "Geen post naar huis."
    full.decision.follow_up_by = "Het wijkteam."
    found = words(paper(full))
    assert ".." not in found
    assert "Via de opvang. Veilig te bereiken: Geen post naar huis." in found


@pytest.mark.parametrize(
    ("kind", "subtitle"),
    [
        ("BT-07", "Gemotiveerd advies bij een vraag over (voorlopige) ondertoezichtstelling of machtiging tot "
                  "uithuisplaatsing (voorbeeld). Voor wie het advies vaststelt"),
        ("BT-05", "Rapport met gemotiveerd advies bij een vraag over ontbinding van de huur en ontruiming (voorbeeld). "
                  "Voor wie het rapport vaststelt"),
        ("BT-04", "Gemotiveerd besluit (voorbeeld). Beschikking op een aanvraag om een urgentieverklaring. "
                  "Voor wie beslist"),
    ],
)  # fmt: skip
def test_the_subtitle_calls_a_paper_what_it_is_once(full: Assessment, kind: str, subtitle: str) -> None:
    full.decision_type = kind
    assert paper(full).subtitle == subtitle


def test_a_parent_is_asked_for_an_opinion(full: Assessment) -> None:
    view = full.parent_views[0]
    view.asked_on, view.how = date(2025, 11, 3), ""
    said = "is op 3 november 2025 gevraagd om een zienswijze op het voorgenomen besluit."
    assert said in words(paper(full))


def test_a_paragraph_of_the_account_is_where_the_text_stands(full: Assessment) -> None:
    document = paper(full)
    ideals = [each for each in document.blocks if isinstance(each, Paragraph) and each.field.endswith("/ideal/text")]
    table = next(each for each in document.blocks if isinstance(each, Table) and each.columns[0] == "Eis")
    row = next(each for each in table.rows if each[0].note == "MT-11")
    assert row[3].text.startswith(in_ranges(each.number for each in ideals))
    assert len(ideals) == 2
    assert row[1].text == "N4"


def test_every_pattern_of_the_account_meets_a_field_of_the_paper(full: Assessment) -> None:
    assert set(ANSWERED_IN) <= set(METHOD.rules)
    writer = Writer(Reading(full, METHOD, (), Recipient("beslisser")))
    write_body(writer)
    answered = {field for field, _ in writer.answered()}
    patterns = {each for some in ANSWERED_IN.values() for each in some}
    assert [each for each in patterns if not any(matches(each, field) for field in answered)] == []


def test_what_is_missing_or_set_aside_stands_in_the_account() -> None:
    file = read_case(EXAMPLES[0].read_bytes(), METHOD)
    file.decision.sleeping_place = ""
    file.children[0].ideal.text = ""
    reason = "Er is vanavond geen tijd om dit op te schrijven, dat gebeurt morgen."
    child = file.children[0]
    file.overrides.append(
        Override(rule="MT-11", child_id=child.id, by="D. Terpstra", reason=reason, on=date(2025, 11, 10))
    )
    document = paper(file)
    table = next(each for each in document.blocks if isinstance(each, Table) and each.columns[0] == "Eis")
    where = {each[0].note: each[3].text for each in table.rows}
    assert "Ontbreekt" in where["MT-31"]
    assert f"Niet voldaan, omdat: zie hieronder ({child.first_name})" in where["MT-11"]
    assert reason in words(document)


def test_the_account_is_not_for_parents(full: Assessment) -> None:
    assert "Bijlage: verantwoording" not in words(paper(full, "ouder", MOTHER))
    assert "Bijlage: verantwoording" in words(paper(full, "rechtbank"))


def test_the_bare_list_of_findings_is_for_inside_only(full: Assessment) -> None:
    message = check(full, METHOD)[0].message
    assert message in words(paper(full, "intern"))
    assert message not in words(paper(full))
    assert message not in words(paper(full, "rechtbank"))


def test_e1_says_whether_an_option_fits_the_wish(full: Assessment) -> None:
    child, options = full.children[0], full.options
    set_wish(child, options[0].id, "absoluut_niet")
    set_wish(child, options[1].id, "niet_besproken")
    table = next(each for each in paper(full).blocks if isinstance(each, Table) and each.columns[0] == "Element")
    assert [each.text for each in table.rows[0][1:]] == ["Absoluut niet", "Onbekend", "Goed"]
    assert [each.effect for each in table.rows[0][1:]] == ["sterk_negatief", "onbekend", "positief"]


def test_a_letter_as_it_was_typed_begins_a_paragraph_with_every_line(full: Assessment) -> None:
    full.children[0].explanation.child_text = "Dag Noor,\nJe mag blijven.\n\nGroetjes, Tessa"
    told = [each for each in paper(full).blocks if isinstance(each, Paragraph) and each.field.endswith("child_text")][
        :3
    ]
    assert ["".join(run.text for run in each.runs) for each in told] == [
        "Dag Noor,",
        "Je mag blijven.",
        "Groetjes, Tessa",
    ]
    assert [bool(each.number) for each in told] == [True, False, False]


def test_a_profession_that_says_nothing_stands_out_of_the_way_of_what_was_typed(full: Assessment) -> None:
    person = full.persons[0]
    person.role, person.profession, person.relation = "deskundige", "overig", "gedragswetenschapper"
    assert "Deskundige, gedragswetenschapper" in words(paper(full))
    assert "overig, gedragswetenschapper" not in words(paper(full))


def test_many_options_stand_in_tables_below_each_other(full: Assessment) -> None:
    for number in range(8):
        changes.add_option(full, title=f"Plek {number}")
    tables = [each for each in paper(full).blocks if isinstance(each, Table) and each.columns[0] == "Element"]
    assert [len(each.columns) for each in tables] == [7, 6, 7, 6]


def test_a_later_ideal_is_told_with_its_reason(full: Assessment) -> None:
    child, first = full.children[0], datetime(2025, 10, 1, 9, tzinfo=UTC)
    for row in (full.interests[0], full.refusal_grounds[0], *(each.weighing for each in full.children)):
        row.recorded_at = first
    child.ideal.recorded_at = first - timedelta(days=2)
    found = words(paper(full))
    assert "Op 29 september 2025." in found
    change_ideal(child, "Een eigen huis.", "L. Haan", "De school belde.")
    child.ideal.changes[-1].at = first + timedelta(days=2)
    found = words(paper(full))
    assert "Gewijzigd op 3 oktober 2025 door L. Haan, nadat aan stap 2 of 3 was begonnen." in found
    assert "De school belde." in found


def test_a_removed_row_is_not_printed(full: Assessment) -> None:
    option, fact, talk = full.options[2], full.facts[1], full.children[0].hearings[0]
    for row in (option, fact, talk):
        remove(row)
    found = words(paper(full))
    assert [each for each in (option.title, fact.text, talk.summary) if each in found] == []


# --- Missing things -------------------------------------------------------------------------------------------


def test_only_a_concept_for_who_works_on_it_says_what_is_not_filled_in() -> None:
    file = begin(METHOD)
    add_child(file, first_name="Noor")
    for kind, says in (("beslisser", True), ("intern", True), ("rechtbank", False), ("ouder", False)):
        assert ("niet ingevuld" in words(paper(file, kind)).lower()) is says
    file.status = "vastgesteld"
    assert "niet ingevuld" not in words(paper(file)).lower()


def test_an_empty_file_prints(full: Assessment) -> None:
    document = compose(begin(METHOD), METHOD, (), Recipient("beslisser"), date(2025, 1, 1))
    assert document.title == "Besluit"
    assert render(document)


def test_an_empty_part_leaves_no_heading(full: Assessment) -> None:
    assert "Weigeringsgronden" in words(paper(full))
    remove(full.refusal_grounds[0])
    assert "Weigeringsgronden" not in words(paper(full))
    assert texts_under(paper(full), "Weigeringsgronden") == []


def test_help_texts_of_the_method_stay_off_paper() -> None:
    file = begin(METHOD)
    add_child(file, first_name="Noor")
    found = words(paper(file))
    for element in METHOD.elements.values():
        assert element.asks not in found
        assert not any(each.text in found or each.why in found for each in element.questions)
        assert not any(text in found for each in element.reasons for text in each.texts)


# --- Status, words, refusals ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "provisional", "version", "shown"),
    [
        ("concept", False, 0, "CONCEPT"),
        ("", False, 0, "CONCEPT"),
        ("concept", True, 0, "CONCEPT, voorlopig besluit"),
        ("voorlopig_vastgesteld", True, 1, "voorlopig vastgesteld, versie 1"),
        ("vastgesteld", False, 2, "vastgesteld, versie 2"),
        ("bekendgemaakt", False, 0, "bekendgemaakt"),
    ],
)
def test_the_status_in_words(status: str, provisional: bool, version: int, shown: str) -> None:
    file = begin(METHOD)
    file.status, file.decision.provisional = status, provisional
    document = compose(file, METHOD, (), Recipient("beslisser"), date(2025, 1, 1), version)
    assert document.status == shown
    assert document.meta.concept is shown.startswith("CONCEPT")


def test_a_provisional_decision_says_what_is_still_to_be_found_out() -> None:
    file = read_case(EXAMPLES[0].read_bytes(), METHOD)
    file.decision.provisional, file.decision.follow_up_on = True, date(2025, 11, 20)
    file.decision.follow_up_what = "De netwerkcheck bij tante."
    file.children[0].ideal.text = ""
    found = words(paper(file))
    assert "De netwerkcheck bij tante." in found
    assert "Nog te onderzoeken vóór 20 november 2025" in found


def test_the_paper_never_judges_or_counts(full: Assessment) -> None:
    for kind, person in (("beslisser", None), ("intern", None), ("rechtbank", None), ("ouder", MOTHER)):
        found = words(paper(full, kind, person)).casefold()
        assert [each for each in ("rechtmatig", "score", "totaal", "punten") if each in found] == []


def test_a_child_gets_a_letter_and_not_this_paper(full: Assessment) -> None:
    with pytest.raises(ValueError, match="brief"):
        compose(full, METHOD, (), Recipient("kind", child_id=full.children[0].id))


def test_the_same_file_gives_the_same_paper(full: Assessment) -> None:
    assert to_json(paper(full)) == to_json(paper(full))


def test_composing_changes_nothing(full: Assessment) -> None:
    before = dump_case(full)
    paper(full), paper(full, "ouder", FATHER)
    assert dump_case(full) == before


def test_words_in_another_language_keep_it(full: Assessment) -> None:
    talk = Hearing(held=True, own_words=[OwnWords(words="Wolę zostać", language="Pools", translation="Liever blijven")])
    full.children[0].hearings.append(talk)
    quote = next(each for each in paper(full).blocks if isinstance(each, Quote) and each.words == "Wolę zostać")
    assert (quote.language, quote.translation) == ("Pools", "Liever blijven")


def test_a_card_that_the_child_made_and_laid_nowhere_is_told_too(full: Assessment) -> None:
    full.children[0].hearings.append(
        Hearing(held=True, cards=[TalkCard(subject="De poes van oma", words="die is lief")])
    )
    assert "Kaartjes: niet op een stapel De poes van oma («die is lief»)" in words(paper(full))


def test_an_unknown_effect_is_printed_with_its_reason(full: Assessment) -> None:
    child, option = full.children[0], full.options[1]
    child.impacts.append(Impact(element="E6", option_id=option.id, effect="onbekend", unknown_reason="Geen bericht."))
    assert f"{option.short_name}: onbekend. Geen bericht." in words(paper(full))


def test_numbers_in_a_row_are_drawn_together() -> None:
    assert in_ranges([1, 2, 3, 5, 7, 8]) == "1–3, 5, 7, 8"
    assert in_ranges([]) == ""


def test_a_separation_that_says_nothing_yet_is_not_printed(full: Assessment) -> None:
    for each in full.options:
        each.separations = [Separation()]
    assert "wordt gescheiden" not in words(paper(full))
    full.options[1].separations[0].child_id = full.children[0].id
    assert "wordt gescheiden" in words(paper(full))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name[:5])
def test_no_page_is_blank(example: Path) -> None:
    pages = bodies_of(printed_example(example)[1])
    assert [number for number, each in enumerate(pages, 1) if len(each.strip()) < len("CONCEPT") + 10] == []
