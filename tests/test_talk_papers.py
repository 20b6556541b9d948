"""The papers before a talk: whole sentences within the figures of F.6, on one page, and nothing withheld in them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from itertools import pairwise, product

import pytest
from assessments import J1, J3, example, the_method
from every_column import withhold
from pdf_text import bookmarks_and_properties, holds, pages_of, text_of

from app.changes import add_child, add_person, begin, set_answer
from app.organisation import Organisation, OwnContact
from app.readability import found_terms, measure, unexplained_hard_words
from app.recipients import Recipient
from app.sharing import known
from app.talk_plan import open_questions
from models.assessment import Assessment
from models.evidence import Sharing
from models.people import Child, Person
from models.views import Hearing, SafetySignal
from reports.document import Document, Heading, Notice, Paragraph, texts_of
from reports.document_json import from_json, to_json
from reports.pdf import render
from reports.talk_guide import MOST_QUESTIONS, compose_guide
from reports.talk_invitation import NoInvitation, compose_invitation
from reports.talk_parents import compose_parents
from reports.talk_words import said

METHOD = the_method()
J9 = "J9-veilig-thuis-twaalf-bronnen.json"
DAY, ON = date(2025, 10, 20), date(2025, 10, 13)
AGES = {"L1": 2, "L2": 6, "L3": 9, "L4": 13, "L5": 16}
OLDER = ("L2", "L3", "L4", "L5")
OURS = Organisation("Gemeente Duinwijk", contacts=[OwnContact("Wijkteam", "012-345 67 89", hours="werkdagen")])
WRITTEN = re.compile(r"_{5,}|- - -")
ALL_OF_IT = {
    "planned_on": DAY,
    "planned_time": "15:30",
    "place": "Leeshoek op school",
    "led_by": "Els de Vries",
    "led_by_role": "jeugdverpleegkundige",
    "confidant": "juf Sanne",
    "interpreter": "professioneel",
}


def case(group: str) -> tuple[Assessment, Child, Person]:
    made = begin(METHOD)
    made.decision_type = "BT-01"
    parent = add_person(made, name="Ewa Nowak", role="ouder_gezag")
    return made, add_child(made, first_name="Sem", age=AGES[group]), parent


def plan(child: Child, *names: str) -> Hearing:
    made = Hearing(**{each: ALL_OF_IT[each] for each in names})
    child.hearings.append(made)
    return made


def invited(made: Assessment, child: Child, talk: Hearing | None) -> Document:
    return compose_invitation(made, METHOD, child, talk, OURS, ON)


def told(made: Assessment, child: Child, talk: Hearing | None, parent: Person) -> Document:
    return compose_parents(made, METHOD, child, talk, parent, OURS, ON)


def guide(made: Assessment, child: Child, talk: Hearing | None = None) -> Document:
    return compose_guide(made, METHOD, child, talk, OURS, ON)


def words_of(document: Document) -> str:
    """Everything to be read in it, without the room to write."""
    texts = (text for block in document.blocks for text in texts_of(block) if text and not WRITTEN.search(text))
    return "\n".join((document.title, *texts))


def assert_readable(document: Document, group: str) -> None:
    """Within F.6 for this group, without hard words, privacy or blame."""
    text, limit, lists = words_of(document), METHOD.explanation.reading[group], METHOD.words
    figures = measure(text)
    assert figures.words_per_sentence <= limit.mean_sentence, figures
    assert figures.longest_sentence <= limit.longest_sentence, figures
    assert figures.score >= limit.score and figures.words <= limit.most_words, figures
    assert unexplained_hard_words(text, lists.hard_words, group, lists.explains) == ()
    assert found_terms(text, lists.privacy) == found_terms(text, lists.blame, lists.blame_allowed) == ()


# --- the words ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("group", "names"), [*product(OLDER, [(), ("planned_on",), ("led_by",), tuple(ALL_OF_IT)])])
def test_an_invitation_reads_within_the_figures_of_its_age(group: str, names: tuple[str, ...]) -> None:
    made, child, _ = case(group)
    assert_readable(invited(made, child, plan(child, *names)), group)


@pytest.mark.parametrize(("group", "names"), [*product(AGES, [(), tuple(ALL_OF_IT)])])
def test_an_explanation_for_a_parent_reads_at_b1_and_blames_nobody(group: str, names: tuple[str, ...]) -> None:
    made, child, parent = case(group)
    assert_readable(told(made, child, plan(child, *names), parent), "ouder")


@pytest.mark.parametrize("group", OLDER)
def test_the_questions_and_what_cannot_be_promised_are_in_the_words_of_the_age(group: str) -> None:
    limit = METHOD.explanation.reading[group]
    asked = [each.words[group] for each in METHOD.talk.questions.values() if group in each.words]
    for text in (METHOD.cannot_promise_child[group], "\n".join(asked)):
        figures = measure(text)
        assert figures.longest_sentence <= limit.longest_sentence and figures.score >= limit.score
        assert unexplained_hard_words(text, METHOD.words.hard_words, group, METHOD.words.explains) == ()


@pytest.mark.parametrize("group", OLDER)
def test_what_cannot_be_promised_names_help_the_decider_the_parents_and_that_they_may_read_it(group: str) -> None:
    text = METHOD.cannot_promise_child[group]
    assert "hulp" in text and "beslist" in text and re.search("thuis|ouders", text) and re.search("lezen|weten", text)
    assert ("rechter" in text) == (group != "L2")  # a hard word for the youngest (F.7)


# --- whole sentences ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("group", OLDER)
def test_every_sentence_is_whole_whatever_is_filled_in(group: str) -> None:
    for given in product((False, True), repeat=len(ALL_OF_IT)):
        made, child, parent = case(group)
        talk = plan(child, *(name for name, there in zip(ALL_OF_IT, given, strict=True) if there))
        for document in (invited(made, child, talk), told(made, child, talk, parent)):
            for block in document.blocks:
                if isinstance(block, Paragraph) and not WRITTEN.search(text := "".join(texts_of(block))):
                    assert re.search(r"[.?!»,]$|^Dag van |[Gg]roet,? |(?:Ja|Hoe) ", text), text
                    assert "{" not in text and "  " not in text and text[:1] in text[:1].upper() + "«"


def test_an_invitation_holds_all_that_a_child_needs_to_choose() -> None:
    made, child, _ = case("L3")
    text = words_of(invited(made, child, plan(child, *ALL_OF_IT)))
    for part in ("Dag Sem,", "Ik ben Els de Vries.", "waar jij woont", "maandag 20 oktober 2025 om 15.30 uur",
                 "Leeshoek op school", "Juf Sanne mag erbij zijn.", "Er komt een tolk.", "maar ook nee", "Stoppen mag",
                 METHOD.cannot_promise_child["L3"], "telt mee", "Sem, wil je praten?", "Ja", "Liever anders",
                 "Nee"):  # fmt: skip
        assert part in text, part
    assert "jeugdverpleegkundige" not in text  # a hard word for this age; older children and parents are told


def test_what_is_not_known_is_one_whole_sentence() -> None:
    made, child, parent = case("L2")
    text = words_of(invited(made, child, None))
    assert "Iemand wil graag met jou praten. Je hoort nog wie." in text
    assert "Je hoort nog wanneer en waar we praten." in text and "Je mag iemand meenemen." in text
    open_day = METHOD.talk.appointment.parent_day_open
    assert open_day in words_of(told(made, child, None, parent))
    talk = plan(child, "planned_on")
    assert "Je hoort nog waar we praten." in words_of(invited(made, child, talk))
    assert open_day not in words_of(told(made, child, talk, parent))
    assert "tolk" not in words_of(told(made, child, talk, parent))


def test_a_text_with_an_empty_place_is_left_out() -> None:
    assert said("{persoon} mag erbij zijn.", persoon=" ") == "" == said("Groet van {wie}")
    assert said("groet van {wie}", wie="Els") == "Groet van Els" and said("", wie="Els") == ""


def test_a_whole_hour_is_said_without_minutes_and_a_time_without_a_day_not_at_all() -> None:
    made, child, parent = case("L4")
    talk = plan(child, "planned_on", "planned_time")
    talk.planned_time = "09:00"
    assert "maandag 20 oktober 2025 om 9 uur" in words_of(told(made, child, talk, parent))
    talk.planned_on = None
    assert " uur" not in words_of(invited(made, child, talk))


@pytest.mark.parametrize("time", ["", " ", "00:00"])
def test_an_hour_that_nobody_filled_in_is_left_out(time: str) -> None:
    made, child, parent = case("L3")
    talk = plan(child, "planned_on")
    talk.planned_time = time
    for document in (invited(made, child, talk), told(made, child, talk, parent)):
        assert "maandag 20 oktober 2025" in words_of(document) and " uur" not in words_of(document)
    talk.planned_time = "00:30"
    assert "om 0.30 uur" in words_of(invited(made, child, talk))


@pytest.mark.parametrize("group", ["L4", "L5"])
def test_where_a_court_decides_a_child_reads_that_somebody_gives_it_advice(group: str) -> None:
    made, child, _ = case(group)
    assert "Er komt een besluit" in words_of(invited(made, child, None))
    made.decision_type = "BT-07"
    text = words_of(invited(made, child, None))
    assert "Er komt een besluit" not in text and "Iemand geeft advies aan de rechter" in text


@pytest.mark.parametrize("group", OLDER)
def test_an_invitation_about_advice_reads_within_the_figures_of_its_age(group: str) -> None:
    made, child, _ = case(group)
    made.decision_type = "BT-07"
    assert_readable(invited(made, child, plan(child, *ALL_OF_IT)), group)


def test_the_youngest_who_is_invited_reads_who_may_know_more() -> None:
    assert "mogen ze" not in METHOD.cannot_promise_child["L2"]
    assert "Soms mogen je ouders toch meer weten." in METHOD.cannot_promise_child["L2"]


@pytest.mark.parametrize("group", OLDER)
def test_no_question_names_an_option_by_its_letter(group: str) -> None:
    """A child does not know which option is A or B."""
    assert [each for each in METHOD.talk_aids[group] if re.search(r"\b[AB]\b", each)] == []


def test_there_is_no_invitation_for_the_youngest_but_an_explanation_of_the_observation() -> None:
    made, child, parent = case("L1")
    with pytest.raises(NoInvitation, match="geef de ouder uitleg"):
        invited(made, child, None)
    child.age = None
    with pytest.raises(NoInvitation):
        invited(made, child, None)
    child.age = 2
    text = words_of(told(made, child, None, parent))
    assert "Over het kijken bij Sem" in text and "twee verschillende dagen" in text and "mag nee zeggen" not in text


def test_a_report_is_called_advice_and_whom_to_reach_comes_from_the_organisation() -> None:
    made, child, parent = case("L3")
    made.decision_type = "BT-05"
    text = words_of(told(made, child, None, parent))
    assert "Er komt een advies over het wonen van Sem." in text and "besluit" not in text
    assert "Wijkteam, 012-345 67 89, werkdagen" in text
    without = compose_parents(made, METHOD, child, None, parent, Organisation(), ON)
    assert METHOD.talk.parents.contact not in words_of(without).splitlines()


# --- withheld -------------------------------------------------------------------------------------------------


def test_a_withheld_talk_leaves_no_trace_in_any_paper_for_that_parent_or_the_child() -> None:
    made, child, mother = case("L4")
    father = add_person(made, name="Jan Nowak", role="ouder_gezag")
    talk = plan(child, *ALL_OF_IT)
    withhold(talk, father.id)
    assert invited(made, child, talk) == invited(made, child, None)
    assert told(made, child, talk, father) == told(made, child, None, father)
    pdf = render(told(made, child, talk, father))
    assert pdf == render(told(made, child, None, father))
    assert "Leeshoek op school" in words_of(told(made, child, talk, mother))


def test_a_secret_place_is_as_a_place_that_is_not_filled_in() -> None:
    made = example(J9)
    bas, (mother, father) = made.children[1], made.persons[:2]
    talk, bare = (Hearing(planned_on=DAY, led_by="L. Versteeg", place=each) for each in ("Opvang De Brug, Kade 3", ""))
    assert known(made, talk, Recipient("ouder", father.id)) == "alles"
    assert invited(made, bas, talk) == invited(made, bas, bare) and "De Brug" not in words_of(invited(made, bas, talk))
    assert told(made, bas, talk, father) == told(made, bas, Hearing(led_by="L. Versteeg"), father)
    assert "Opvang De Brug, Kade 3" in words_of(told(made, bas, talk, mother))


@pytest.mark.parametrize("age", [5, 9, 13, 17])
def test_a_parent_kept_from_the_address_is_not_told_when_an_older_child_is_spoken_to(age: int) -> None:
    made = example(J9)
    bas, (mother, father) = made.children[1], made.persons[:2]
    bas.birth_date, bas.age = None, age
    talk = plan(bas, *ALL_OF_IT)
    text = words_of(told(made, bas, talk, father))
    days = ("oktober", "uur", "Leeshoek", "Wanneer", "Waar", "nachtjes", "uitnodiging", "Staat de dag")
    assert [each for each in days if re.search(rf"\b{each}\b", text)] == []
    assert METHOD.talk.parents.question_title in text and "wij kijken" not in text
    assert_readable(told(made, bas, talk, father), "ouder")
    assert "maandag 20 oktober 2025 om 15.30 uur" in words_of(told(made, bas, talk, mother))


INVITED = ("U mag er gewoon bij zijn", "Doe zoals u altijd doet", "oktober", "uur", "Leeshoek", "Wanneer", "Waar")


def test_a_parent_kept_from_the_address_is_not_told_when_to_find_a_young_child() -> None:
    made = example(J9)
    pip, (mother, father) = next(each for each in made.children if each.first_name == "Pip"), made.persons[:2]
    pip.safety_signals.clear()
    talk = plan(pip, *ALL_OF_IT)
    text = words_of(told(made, pip, talk, father))
    assert [each for each in INVITED if re.search(rf"\b{each}\b", text)] == []
    assert METHOD.talk.appointment.parent_day_open not in text and "jeugdverpleegkundige" not in text
    assert told(made, pip, talk, father) == told(
        made, pip, Hearing(led_by=talk.led_by, interpreter=talk.interpreter), father
    )
    beside = words_of(told(made, pip, talk, mother))
    assert "maandag 20 oktober 2025 om 15.30 uur" in beside and all(each in beside for each in INVITED[:2])
    assert_readable(told(made, pip, talk, father), "ouder")


def test_with_a_signal_no_parent_is_told_when_to_find_a_young_child() -> None:
    made, child, parent = case("L1")
    talk = plan(child, *ALL_OF_IT)
    assert INVITED[0] in words_of(told(made, child, talk, parent))
    signal = SafetySignal()
    child.safety_signals.append(signal)
    text = words_of(told(made, child, talk, parent))
    assert [each for each in INVITED if re.search(rf"\b{each}\b", text)] == []
    assert not re.search(
        "veilig(?!,)|geheim|niet (zeggen|vertellen|verteld)", text.replace(METHOD.talk.parents.promise, "")
    )
    signal.removed_at = datetime(2025, 10, 13, tzinfo=UTC)
    assert INVITED[0] in words_of(told(made, child, talk, parent))


def test_no_paper_of_j9_holds_what_is_kept_from_a_parent() -> None:
    made = example(J9)
    mirte, father = made.children[0], made.persons[1]
    papers = [invited(made, mirte, None), told(made, mirte, None, father), guide(made, mirte)]
    papers += [guide(made, each) for each in made.children]
    for document in papers:
        pdf = render(document)
        for secret in ("Ik slaap pas als Bas slaapt", "geheim adres", "Nadia"):
            assert not holds(text_of(pdf) + bookmarks_and_properties(pdf), secret), (document.title, secret)


def test_only_a_summary_is_not_enough_to_name_the_day() -> None:
    made, child, parent = case("L3")
    talk = plan(child, *ALL_OF_IT)
    talk.sharing.append(Sharing(person_id=parent.id, level="samenvatting"))
    assert told(made, child, talk, parent) == told(made, child, None, parent)


# --- the guide ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [J1, J3, J9])
def test_every_guide_is_one_page_that_begins_with_what_cannot_be_promised(name: str) -> None:
    made = example(name)
    for child in made.children:
        document = guide(made, child)
        assert isinstance(document.blocks[0], Notice)
        pdf = render(document)
        assert len(pages_of(pdf)) == 1
        assert all(holds(text_of(pdf), each.title) for each in METHOD.hearing_quality)


@pytest.mark.parametrize("group", AGES)
def test_a_guide_with_everything_open_and_a_long_name_is_still_one_page(group: str) -> None:
    made, child, _ = case(group)
    child.called = "Maximiliaan-Alexander"
    assert len(pages_of(render(guide(made, child)))) == 1


@pytest.mark.parametrize("group", OLDER)
def test_the_guide_asks_a_few_open_questions_and_counts_the_rest(group: str) -> None:
    made, child, _ = case(group)
    text = words_of(guide(made, child))
    assert METHOD.cannot_promise_child[group] in text and all(each in text for each in METHOD.talk_aids[group])
    asked = [each for each in open_questions(made, child, METHOD, ON) if each.words not in METHOD.talk_aids[group]]
    shown = [each for each in asked if each.words in text]
    assert len(shown) == MOST_QUESTIONS and shown[-1].id == "E1-10"
    assert f"nog openstaan: {len(asked) - MOST_QUESTIONS}." in text


def test_a_guide_without_open_questions_says_so() -> None:
    made, child, _ = case("L3")
    for element in METHOD.elements.values():
        for each in element.questions:
            set_answer(child, each.id, note="Bekend.")
    assert "Op alle vragen aan Sem staat al een antwoord." in words_of(guide(made, child))


def test_the_guide_for_the_youngest_speaks_to_who_cares_for_the_child() -> None:
    made, child, _ = case("L1")
    text = words_of(guide(made, child))
    assert "Zeg dit eerst tegen wie voor Sem zorgt" in text and METHOD.talk.parents.promise in text
    assert all(each in text for each in METHOD.talk_aids["L1"])


# --- what they are --------------------------------------------------------------------------------------------


def test_papers_are_for_their_reader_alone_carry_no_number_of_the_file_and_are_the_same_each_time() -> None:
    made, child, parent = case("L3")
    made.case_number = "Z-2025-118"
    talk = plan(child, *ALL_OF_IT)
    for document, label in (
        (invited(made, child, talk), f"kind:{child.id}"),
        (told(made, child, talk, parent), f"ouder:{parent.id}"),
        (guide(made, child), "intern"),
    ):
        assert {each for block in document.blocks for each in block.seen_by} == {label}
        assert document.recipient.label == label and not document.meta.concept
        pdf = render(document)
        assert pdf == render(document) and b"Z-2025-118" not in pdf
        assert from_json(to_json(document)) == document
        assert not holds(text_of(pdf), "Z-2025-118")


def test_headings_have_words_below_them() -> None:
    made, child, parent = case("L2")
    for document in (invited(made, child, None), told(made, child, None, parent), guide(made, child)):
        kinds = [isinstance(each, Heading) for each in document.blocks]
        assert not kinds[-1] and not any(one and two for one, two in pairwise(kinds))


def test_the_decision_counts_the_age_where_there_is_one() -> None:
    made = example(J3)
    lena = made.children[2]
    assert compose_invitation(made, METHOD, lena, None, OURS, date(2027, 1, 1)).title == "Wil je met mij praten?"
    made.decision.decided_on = None
    lena.birth_date, lena.age = None, 16
    later = compose_invitation(made, METHOD, lena, None, OURS, date(2027, 1, 1))
    assert later.title == METHOD.talk.invitations["L5"].title


@pytest.mark.parametrize("said", ["alleen", "Niemand.", "nee", "geen"])
def test_who_wants_nobody_beside_it_is_not_told_that_nobody_may_be_there(said: str) -> None:
    made, child, _ = case("L3")
    text = words_of(invited(made, child, Hearing(planned_on=DAY, confidant=said)))
    assert "mag erbij zijn" not in text
    assert text == words_of(invited(made, child, Hearing(planned_on=DAY)))
