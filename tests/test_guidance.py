"""The guidance in the method: why each question is asked, examples of reasons, and what is refused in them (MT-44)."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from assessments import child, quiet, the_method
from broken_method import assert_refused, change, copy_of_the_method

from app.filler import is_filler
from app.method import Question, ReasonExample
from app.method_check_guidance import WEIGHED_TEXTS
from app.readability import found_terms
from app.rules.case_index import lay_out
from app.rules.filling import texts_hold_something
from models.assessment import Assessment

METHOD = the_method()
GROUPS = tuple(METHOD.age_groups)
QUESTIONS = [each for element in METHOD.elements.values() for each in element.questions]
CITED = re.compile(r"\b[FB]\d")
"""How a fact or a source is cited in a reason."""


def all_reasons() -> Iterator[tuple[str, ReasonExample]]:
    for element in METHOD.elements.values():
        yield from ((element.id, each) for each in element.reasons)
    for interest in METHOD.interests.values():
        yield from ((interest.id, each) for each in interest.reasons)
    for name, reasons in METHOD.weighing.reasons.items():
        yield from ((name, each) for each in reasons)


REASONS = list(all_reasons())


# --- why a question is asked --------------------------------------------------------------------------------


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda each: each.id)
def test_every_question_says_in_one_or_two_sentences_why_it_is_asked(question: Question) -> None:
    assert len(re.findall(r"[.?!](?= |$)", question.why)) in (1, 2)
    assert question.why.endswith(".") and 60 <= len(question.why) <= 230
    assert question.text not in question.why
    assert not re.search(r"\b(je|jij|jouw|jullie)\b", question.why)


def test_no_two_questions_are_asked_for_the_same_reason() -> None:
    sentences = [each for question in QUESTIONS for each in re.split(r"(?<=[.?!]) ", question.why)]
    assert len(set(sentences)) == len(sentences) > 85


# --- examples of a reason -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("place", "reason"), REASONS, ids=[f"{place} {at}" for at, (place, _) in enumerate(REASONS)])
def test_a_strong_reason_says_on_what_it_rests_and_a_weak_one_does_not(place: str, reason: ReasonExample) -> None:
    assert CITED.search(reason.strong) and not CITED.search(reason.weak)
    assert len(reason.strong) > 2 * len(reason.weak)
    assert not any(is_filler(text) for text in reason.texts)
    assert all(text[-1] in ".?" for text in reason.texts)


def test_every_example_is_told_once() -> None:
    told = [text for _, reason in REASONS for text in reason.texts]
    assert len(set(told)) == len(told)


@pytest.mark.parametrize("element", METHOD.elements.values(), ids=lambda each: each.id)
def test_an_element_has_two_or_three_examples_and_one_for_every_age(element) -> None:
    assert len(element.reasons) in (2, 3)
    shown = {group: element.reasons_for(group) for group in GROUPS}
    assert all(1 <= len(each) <= 2 for each in shown.values())
    assert {each for reasons in shown.values() for each in reasons} == set(element.reasons)
    assert element.reasons_for("") == element.reasons


@pytest.mark.parametrize("element", METHOD.elements.values(), ids=lambda each: each.id)
def test_an_example_is_about_a_child_of_its_own_age(element) -> None:
    for each in element.reasons:
        ages = [int(age) for age in re.findall(r"\b[A-Z]\w+ \((\d+)\)", each.strong)]
        groups = {group.id for age in ages if (group := METHOD.age_group(age))}
        assert not groups or groups & set(each.ages), each.strong


def test_a_reason_without_ages_fits_every_age() -> None:
    anywhere = ReasonExample("Het kan niet.", "Het kan tot 3 mei niet (B2).", "Er staat een dag bij.")
    assert not anywhere.ages and anywhere.texts == ("Het kan niet.", "Het kan tot 3 mei niet (B2).", anywhere.lesson)


def test_every_other_interest_and_every_text_of_step_3_has_an_example() -> None:
    assert all(each.reasons for each in METHOD.interests.values())
    assert set(METHOD.weighing.reasons) == WEIGHED_TEXTS


def test_scarce_and_full_are_weak_and_a_strong_reason_brings_a_figure() -> None:
    terms = METHOD.words.general_terms
    weak = {each.id for each in METHOD.interests.values() if found_terms(each.reasons[0].weak, terms)}
    assert weak >= {"IB-04", "IB-05", "IB-06"}
    assert all(re.search(r"\d", each.reasons[0].strong) for each in METHOD.interests.values())


# --- an example is no answer (MT-44) ------------------------------------------------------------------------


def fields_that_are_filled(made: Assessment) -> set[str]:
    return {field for hit in texts_hold_something(lay_out(made, METHOD)) for field in hit.fields}


@pytest.mark.parametrize("code", list(METHOD.elements))
@pytest.mark.parametrize("attribute", ["text", "not_relevant_reason"])
def test_help_and_examples_of_an_element_are_no_answer_to_it(code: str, attribute: str) -> None:
    made = quiet()
    noor = child(made, "Noor")
    known, row = METHOD.elements[code], noor.element(code)
    helps = [each.why for each in known.questions] + [text for each in known.reasons for text in each.texts]
    for text in helps:
        setattr(row, attribute, text.upper() + "\n")
        assert fields_that_are_filled(made) == {f"children/{noor.id}/elements/{code}/{attribute}"}
    setattr(row, attribute, next(each for each in METHOD.elements.values() if each is not known).reasons[0].strong)
    assert fields_that_are_filled(made) == set()


@pytest.mark.parametrize("code", list(METHOD.interests))
def test_the_example_of_an_interest_is_no_answer_to_it(code: str) -> None:
    made = quiet()
    row = made.interests[0]
    row.code = code
    for text in METHOD.interests[code].reasons[0].texts:
        row.concrete = text
        assert fields_that_are_filled(made) == {f"interests/{row.id}/concrete"}


@pytest.mark.parametrize("name", sorted(WEIGHED_TEXTS))
def test_the_examples_of_a_text_of_step_3_are_no_answer_to_it(name: str) -> None:
    made = quiet()
    noor = child(made, "Noor")
    of_child = hasattr(noor.weighing, name)
    owner = noor.weighing if of_child else made.balance
    prefix = f"children/{noor.id}/weighing" if of_child else "balance"
    for text in (text for each in METHOD.weighing.reasons[name] for text in each.texts):
        setattr(owner, name, text)
        assert fields_that_are_filled(made) == {f"{prefix}/{name}"}
    setattr(owner, name, METHOD.interests["IB-01"].reasons[0].strong)
    assert fields_that_are_filled(made) == set()


# --- a mistake in the guidance is refused -------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_of_the_method(tmp_path)


@pytest.mark.parametrize(
    ("file", "id", "old", "new", "problem"),
    [
        ("elements.toml", "E7-10", "why = 'Na de zomer", "waarom = 'Na de zomer", "de sleutel «waarom» is onbekend."),
        ("elements.toml", "E2", "lesson = 'Zeg wie", "les = 'Zeg wie", "de sleutel «les» is onbekend."),
        ("elements.toml", "E1", "ages = ['L1'], weak", "ages = ['L0'], weak", "«ages» kent de waarde «L0» niet."),
        ("elements.toml", "E1", "ages = ['L1'], weak", "ages = ['L2'], weak", "in «reasons» ontbreekt «L1»."),
        ("interests.toml", "IB-04", "weak = 'Er is grote schaarste", "zwak = 'Er is", "de sleutel «zwak» is onbekend."),
        ("weighing.toml", "", "lighter_means = [", "other_means = [", "«reasons» verwijst naar «other_means»"),
        ("weighing.toml", "", "[weighing.reasons]", "[weighing.redenen]", "de sleutel «redenen» is onbekend."),
    ],
)
def test_a_mistake_is_named(folder: Path, file: str, id: str, old: str, new: str, problem: str) -> None:
    change(folder, file, old, new)
    assert_refused(folder, file, id, problem)


@pytest.mark.parametrize("question", QUESTIONS[::20], ids=lambda each: each.id)
def test_a_question_without_why_is_refused(folder: Path, question: Question) -> None:
    change(folder, "elements.toml", f", why = '{question.why}'", "")
    assert_refused(folder, "elements.toml", question.id, "de sleutel «why» ontbreekt.")


@pytest.mark.parametrize("part", ["why", "weak", "strong", "lesson"])
def test_nothing_in_the_guidance_is_empty(folder: Path, part: str) -> None:
    element = METHOD.elements["E5"]
    owner, id = (element.questions[0], "E5-01") if part == "why" else (element.reasons[0], "E5")
    change(folder, "elements.toml", f"{part} = '{getattr(owner, part)}'", f"{part} = ' '")
    assert_refused(folder, "elements.toml", id, f"«{part}» is leeg.")


@pytest.mark.parametrize(
    ("file", "place", "reasons"),
    [
        ("elements.toml", "E6", METHOD.elements["E6"].reasons),
        ("interests.toml", "IB-09", METHOD.interests["IB-09"].reasons),
        ("weighing.toml", "compromise", METHOD.weighing.reasons["compromise"]),
    ],
)
def test_a_weak_reason_differs_from_the_strong_one(
    folder: Path, file: str, place: str, reasons: tuple[ReasonExample, ...]
) -> None:
    change(folder, file, f"strong = '{reasons[0].strong}'", f"strong = '{reasons[0].weak} '")
    assert_refused(folder, file, place, f"de zwakke en de sterke reden zijn gelijk: «{reasons[0].weak}».")


def test_an_interest_and_a_text_have_an_example(folder: Path) -> None:
    path = folder / "interests.toml"
    whole = path.read_text("utf-8")
    path.write_text(re.sub(r"reasons = \[\n.*\n  \] \}", "reasons = [] }", whole, count=1), "utf-8")
    assert_refused(folder, "interests.toml", "IB-01", "«reasons» heeft ten minste één voorbeeld.")
    path.write_text(whole, "utf-8")
    texts = folder / "weighing.toml"
    found = re.search(r"\ncompromise = \[\n.*\n\]\n", texts.read_text("utf-8"))
    assert found
    change(folder, "weighing.toml", found[0], "\ncompromise = []\n")
    assert_refused(folder, "weighing.toml", "compromise", "«reasons» heeft ten minste één voorbeeld.")
    change(folder, "weighing.toml", "\ncompromise = []\n", "\n")
    assert_refused(folder, "weighing.toml", "", "in «reasons» ontbreekt «compromise».")
