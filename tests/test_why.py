"""Why something is asked: each question of the method and each field has a reason, a norm level and a source."""

import tomllib
from fnmatch import fnmatchcase
from importlib.resources import files

import pytest
from language_words import of_language

from app.why import levels_of, why_asked, why_step
from resources.language import in_language


def rows(name: str) -> list[dict]:
    return tomllib.loads(files("resources").joinpath(name).read_text("utf-8"))["why"]


ROWS, IN_ENGLISH = rows("why.toml"), rows("why.en.toml")


def test_every_guiding_question_says_why_on_what_norm_and_where_that_is_written(method):
    questions = [each for element in method.elements.values() for each in element.questions]
    assert len(questions) > 70
    for question in questions:
        why = why_asked(f"children/x/answers/{question.id}/note", method)
        assert why.text == question.why and why.source == question.source
        assert why.levels and all(each in method.norm_levels for each in why.levels), question.id
        assert why.in_words(method).startswith(why.levels[0])


def test_every_part_of_a_source_is_known_for_what_it_is(method):
    """A citation of a new kind would be left out of the levels without a word."""
    sources = [each.source for element in method.elements.values() for each in (element, *element.questions)]
    parts = [part for each in (*sources, *(row.get("source", "") for row in ROWS)) for part in each.split(";") if part]
    assert [each for each in parts if not levels_of(each)] == []


@pytest.mark.parametrize(
    ("source", "levels"),
    [
        ("art. 12 IVRK; Algemeen commentaar nr. 12 CRC, par. 20", ("N1", "N3")),
        ("Kinderombudsman Amsterdam (2025), § 4.2", ("N4",)),
        ("EHRM 26 oktober 2006, 23848/04 (Wallová en Walla)", ("N2",)),
        ("ontwerpkeuze van Kind Voorop, bij art. 3:46 Awb", ("N6",)),
        ("het verhaal van de buurman", ()),
    ],
)
def test_what_a_citation_is_follows_from_its_words(source, levels):
    assert levels_of(source) == levels


def test_a_row_names_rules_that_are_there_or_a_norm_and_source_of_its_own(method):
    for row in ROWS:
        known = [each for each in row.get("rules", ()) if each in method.rules or each in method.alarms]
        assert known == list(row.get("rules", ())), row
        assert known or (row["source"] and row["levels"] and set(row["levels"]) <= set(method.norm_levels)), row
        assert 30 < len(row["why"]) < 200 and row["why"][-1] in ".?", row


def test_in_english_each_row_says_why_and_is_the_same_for_the_rest():
    def without(row):
        return {name: value for name, value in row.items() if name != "why"}

    assert [without(each) for each in IN_ENGLISH] == [without(each) for each in ROWS]
    for row in IN_ENGLISH:
        assert 30 < len(row["why"]) < 200 and row["why"][-1] in ".?", row
        assert of_language(row["why"], "nl") == [], row


def test_why_a_field_is_asked_is_said_in_the_language_of_the_screen(method):
    dutch = why_asked("occasion", method)
    with in_language("en"):
        english = why_asked("occasion", method)
        element = why_asked("children/x/elements/E2/text", method)
    assert english.text.startswith("In one sentence why") and dutch.text.startswith("In één zin waarom")
    assert (english.levels, english.source) == (dutch.levels, dutch.source)
    assert element.text.startswith("Each element gets an answer")


def test_what_a_norm_level_says_of_a_source_of_its_own_is_what_the_source_says():
    for row in ROWS:
        if "source" in row:
            assert tuple(row["levels"]) == levels_of(row["source"]), row["source"]


def test_no_pattern_stands_where_another_always_comes_first():
    seen: list[str] = []
    for row in ROWS:
        for pattern in row["fields"]:
            before = [each for each in seen if fnmatchcase(pattern.replace("*", "x"), each)]
            assert before == [], pattern
        seen += row["fields"]


def test_a_finding_rests_on_its_element_and_a_duty_on_its_own_norm(method):
    element = method.elements["E2"]
    why = why_asked("children/x/elements/E2/text", method)
    assert element.judged[1:] in why.text and set(element.articles) <= set(why.source.split("; "))
    duty = method.checklist[0]
    why = why_asked(f"enforcement/checklist/{duty.id}/status", method)
    assert duty.text in why.text and (why.levels, why.source) == (duty.norm_levels, duty.source)


def test_a_step_says_what_it_is_for(method):
    for step in method.steps:
        why = why_step(step.id, method)
        assert why.text.startswith(step.purpose) and why.levels and why.source == step.source
    assert why_step("9", method) is None and why_asked("print_panel/save", method) is None
