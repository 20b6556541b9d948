"""A first letter to each child: whole sentences from the file, within the limits of its age, giving nothing away."""

from __future__ import annotations

from datetime import date

import pytest
from assessments import J3, WITH_LETTERS, Change, child, example, option, put, the_method

from app.findings import check
from app.letters.agreement import missing_blocks
from app.letters.child import BLOCKS, blocks_of, child_letter
from app.letters.facts import facts_of, last_day_to_contest, spoken_day
from app.letters.reading import differences_for_child
from app.looked_once import while_nothing_changes
from app.readability import found_terms, measure, unexplained_hard_words
from models.assessment import Assessment
from models.evidence import Fact, Sharing
from models.people import Child
from models.views import OwnWords, SafetySignal, TalkCard


def letter(made: Assessment, name: str) -> str:
    return child_letter(made, the_method(), child(made, name))


@pytest.mark.parametrize("case", WITH_LETTERS)
def test_every_child_of_the_examples_gets_a_letter_that_it_can_read(case: str) -> None:
    made, method = example(case), the_method()
    for each in made.children:
        text, group = child_letter(made, method, each), facts_of(made, method, each).group
        limit, found = method.explanation.reading.get(group), measure(text)
        assert found.words > 10 and "{" not in text and "  " not in text
        assert not unexplained_hard_words(text, method.words.hard_words, group, method.words.explains)
        assert not found_terms(text, (*method.words.privacy, *method.words.blame), method.words.blame_allowed)
        if limit is not None:
            assert round(found.words_per_sentence, 1) <= limit.mean_sentence, text
            assert found.longest_sentence <= limit.longest_sentence, text
            assert found.score >= limit.score and found.words <= limit.most_words, text
            assert missing_blocks(text, method) == ()


@pytest.mark.parametrize("case", WITH_LETTERS)
def test_a_composed_letter_raises_no_finding_about_letters(case: str) -> None:
    """Nothing in a letter that was just composed differs from the file or gives something away."""
    made, method = example(case), the_method()
    for each in made.children:
        each.explanation.child_text = child_letter(made, method, each)
    about = [each for each in check(made, method) if each.rule in ("BR-01", "BR-02", "BR-03", "MT-38")]
    assert [(each.rule, each.message) for each in about if "child_text" in each.field] == []


def test_the_letter_names_what_the_file_holds() -> None:
    made = example("J3-hotel-drie-kinderen.json")
    text = letter(made, "Kacper")
    for said in ("Dag Kacper,", "papa en Lena", "29 december", "Zuzanna", "Jij vertelde", "15 december", "6 november",
                 "2 februari", "niet jouw schuld", "Kindertelefoon"):  # fmt: skip
        assert said in text


def test_words_that_one_parent_may_not_know_leave_the_letter_neutral() -> None:
    """Also where only a fact with the child's words is withheld, or only a mark on the talk."""
    method = the_method()
    made = example("J9-veilig-thuis-twaalf-bronnen.json")
    assert method.explanation.neutral_sentence in letter(made, "Mirte")
    assert "Jij speelde" in letter(made, "Bas")
    bas, father = child(made, "Bas"), next(each for each in made.persons if each.name == "Stefan Verbeek")
    words = Fact(kind="woorden_van_het_kind", text="Papa schreeuwt.", child_ids=[bas.id], number=99)
    words.sharing.append(Sharing(person_id=father.id, level="niets"))
    made.all_facts.append(words)
    assert method.explanation.neutral_sentence in letter(made, "Bas")


def test_a_quote_about_a_parent_stays_out_of_the_letter() -> None:
    made = example("J5-B-huurachterstand-hersteld.json")
    assert "Mama huilt" not in letter(made, "Youssef") and "Je vertelde wat je vindt." in letter(made, "Youssef")
    talk = child(made, "Youssef").hearings[0]
    talk.own_words[:] = [OwnWords(words="Ben ik bang?", translation="Ik wil blijven.", language="Darija")]
    assert "«Ik wil blijven.»" in letter(made, "Youssef")


def test_the_cards_that_must_not_go_are_told_back() -> None:
    made = example("J3-hotel-drie-kinderen.json")
    talk = child(made, "Lena").hearings[0]
    talk.cards[:] = [TalkCard(subject="mijn bed", pile="mag_niet_weg"), TalkCard(subject="het bad", pile="niet_fijn")]
    assert "Dit mag van jou niet weg: jouw bed." in letter(made, "Lena") and "het bad" not in letter(made, "Lena")


def _not_followed(made: Assessment) -> None:
    lena = child(made, "Lena")
    for each in lena.wishes:
        each.wish = "absoluut_niet"


def _declined(made: Assessment) -> None:
    child(made, "Lena").hearings.clear()
    put(child(made, "Lena").not_heard, code="NG1")


def _not_yet(made: Assessment) -> None:
    child(made, "Lena").hearings.clear()
    put(child(made, "Lena").not_heard, code="NG8", planned_on=date(2025, 11, 12))


def _harmful(made: Assessment) -> None:
    child(made, "Lena").hearings.clear()
    put(child(made, "Lena").not_heard, code="NG3", planned_on=date(2025, 11, 12))


def _refused(made: Assessment) -> None:
    made.decision.outcome = "weigeren"
    child(made, "Lena").weighing.chosen_option_id = option(made, 0).id


def _no_days(made: Assessment) -> None:
    made.publication.planned_on = made.publication.published_on = None
    made.balance.review_on = None
    put(child(made, "Lena").explanation, planned_on=None)


def _soon(made: Assessment) -> None:
    put(child(made, "Lena").explanation, planned_on=date(2025, 12, 24))


@pytest.mark.parametrize(
    ("change", "said", "not_said"),
    [
        (_not_followed, "Jij wilde het anders. Dat kon niet. Ik vertel je waarom.", "past bij wat"),
        (_declined, "Praten mag altijd nog.", "Jij zei"),
        (_not_yet, "Op woensdag 12 november kan dat wel.", "Jij zei"),
        (_harmful, "Je mag altijd nog praten.", "12 november"),
        (_refused, "De gemeente zegt nee.", "in een nieuw huis"),
        (_no_days, "Ik vertel tot wanneer dat kan.", "15 december"),
        (_soon, "Nog vijf nachtjes slapen. Dan gaan jullie.", "29 december"),
    ],
)
def test_the_letter_follows_the_file(change: Change, said: str, not_said: str) -> None:
    made = example("J3-hotel-drie-kinderen.json")
    change(made)
    text = letter(made, "Lena")
    assert said in text and not_said not in text


def test_a_parent_is_named_only_where_it_lives_with_the_child() -> None:
    """Two parents with custody and a secret address: who lives with whom is not for a letter to tell."""
    assert "mama" not in letter(example("J9-veilig-thuis-twaalf-bronnen.json"), "Bas")
    made = example("J10-B-urgentie-vastgesteld.json")
    assert "mama, papa, oma en Fenna" in letter(made, "Milan")
    made.household.contact_arrangement = "Om het weekend bij vader."
    assert "mama" not in letter(made, "Milan").partition("\n\nBen je")[0]


def test_the_chosen_name_is_used() -> None:
    made = example("J3-hotel-drie-kinderen.json")
    child(made, "Zuzanna").called = "Zuza"
    assert letter(made, "Zuzanna").startswith("Beste Zuza,") and "Zuza slaapt" in letter(made, "Kacper")


def test_no_age_no_letter() -> None:
    made = example("J3-hotel-drie-kinderen.json")
    put(child(made, "Lena"), birth_date=None, age=None)
    assert letter(made, "Lena") == ""


def test_there_are_eight_blocks_in_their_order() -> None:
    made = example("J8-briefadres-vader-op-boot.json")
    blocks = blocks_of(facts_of(made, the_method(), child(made, "Isa")))
    assert tuple(each.id for each in blocks) == BLOCKS and all(each.text for each in blocks)


def test_the_last_day_is_that_of_the_first_remedy_and_advice_has_none() -> None:
    method = the_method()
    assert last_day_to_contest(example("J3-hotel-drie-kinderen.json"), method) == date(2025, 12, 15)
    assert last_day_to_contest(example("J9-veilig-thuis-twaalf-bronnen.json"), method) is None


def test_a_day_has_its_weekday_and_far_away_its_year() -> None:
    assert spoken_day(date(2025, 12, 29), date(2025, 11, 3)) == "maandag 29 december"
    assert spoken_day(date(2027, 1, 4), date(2025, 11, 3)) == "maandag 4 januari 2027"


# --- What a reader from outside found -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    ["Papa's geschreeuw maakt mij bang.", "Ik ben bang voor hem.", "Ewa slaat de deur dicht.", "Mijn stiefvader is er.",
     "Zuzanna wil weglopen.", "Mama’s vriend is er.", "Een broertje huilt."],
)  # fmt: skip
def test_words_about_somebody_are_not_quoted(words: str) -> None:
    made = example("J3-hotel-drie-kinderen.json")
    child(made, "Kacper").hearings[0].own_words[:] = [OwnWords(words=words)]
    assert words not in letter(made, "Kacper")


def test_nothing_is_quoted_where_there_is_a_sign_of_danger() -> None:
    made = example("J3-hotel-drie-kinderen.json")
    assert "Daar kan ik hollen." in letter(made, "Lena")
    child(made, "Lena").safety_signals.append(SafetySignal(kind="geweld"))
    assert "Daar kan ik hollen." not in letter(made, "Lena")


def test_a_quote_stands_on_one_line_and_ends() -> None:
    made = example("J3-hotel-drie-kinderen.json")
    child(made, "Lena").hearings[0].own_words[:] = [OwnWords(words="Ik wil\nhier blijven")]
    assert "«Ik wil hier blijven.»" in letter(made, "Lena")


def test_without_a_choice_there_is_no_start() -> None:
    made = example("J3-hotel-drie-kinderen.json")
    for each in made.children:
        each.weighing.chosen_option_id = None
    assert [letter(made, each.first_name) for each in made.children] == ["", "", ""]


def test_a_card_says_nothing_of_what_was_refused_or_only_advised() -> None:
    made = example("J1-noodopvang-baby-en-peuter.json")
    made.decision.outcome = "weigeren"
    assert "kamer" not in letter(made, "Noor")
    put(made, decision_type="BT-05")
    made.decision.outcome = "advies"
    assert "kamer" not in letter(made, "Noor") and "Er verandert nu nog niets." in letter(made, "Noor")


def test_a_child_that_lives_elsewhere_is_not_said_to_sleep_with_its_parents() -> None:
    made = example("J3-hotel-drie-kinderen.json")
    option(made, 3).kind = "OP-16"
    option(made, 3).separations.clear()
    assert "papa" not in letter(made, "Lena").partition("Jij speelde")[0]


@pytest.mark.parametrize("relation", ["moeder, woont in Krakau", "oma, woont in Almere"])
def test_who_lives_elsewhere_is_not_said_to_come_along(relation: str) -> None:
    made = example("J10-B-urgentie-vastgesteld.json")
    next(each for each in made.persons if each.relation == "oma, woont in").relation = relation
    assert "oma" not in letter(made, "Milan").partition("Jij zei")[0]


def test_another_body_decides_in_its_own_name_and_a_closure_says_so() -> None:
    made = example("J10-B-urgentie-vastgesteld.json")
    made.decision_type, made.decision.decider_body = "BT-10", "Woningstichting Randmeer"
    assert "Woningstichting Randmeer heeft besloten dat" in letter(made, "Fenna")
    made.decision_type, made.decision.outcome = "BT-06", "sluiten"
    assert "De burgemeester heeft besloten dat jullie huis op slot gaat." in letter(made, "Fenna")


def test_only_an_objection_is_called_one() -> None:
    made = example("J10-B-urgentie-vastgesteld.json")
    made.decision.remedies = [each for each in made.decision.remedies if each.code != "bezwaar"]
    assert "bezwaar" not in letter(made, "Fenna")


KINDS = tuple(f"OP-{number:02}" for number in range(25))
OUTCOMES = (
    "verlenen",
    "deels",
    "weigeren",
    "beeindigen",
    "ontruimen",
    "sluiten",
    "lichtere_maatregel",
    "advies",
    "aanhouden",
)


@pytest.mark.parametrize("outcome", OUTCOMES)
@pytest.mark.parametrize("decision_type", ["BT-01", "BT-03", "BT-05", "BT-06", "BT-08", "BT-10"])
def test_every_letter_over_all_options_raises_no_finding_of_its_own(outcome: str, decision_type: str) -> None:
    made, method = example("J3-hotel-drie-kinderen.json"), the_method()
    put(made, decision_type=decision_type)
    made.decision.outcome = outcome
    for kind in KINDS:
        option(made, 3).kind = kind
        for each in made.children:
            each.explanation.child_text = child_letter(made, method, each)
        with while_nothing_changes():  # what the letters are held against is the same for all three
            for each in made.children:
                _reads_well(made, each, kind)


def _reads_well(made: Assessment, of: Child, kind: str) -> None:
    text, method, group = of.explanation.child_text, the_method(), facts_of(made, the_method(), of).group
    if not text:
        return
    assert "{" not in text and "  " not in text and ".." not in text
    assert missing_blocks(text, method) == (), (kind, text)
    assert measure(text).longest_sentence <= method.explanation.reading[group].longest_sentence, (kind, text)
    found = differences_for_child(made, method, of, group)
    assert [(one.what, one.said) for one in found] == [], (kind, text)


def test_a_letter_says_where_the_family_and_each_child_sleep_as_it_was_written_down() -> None:
    made = example("J3-hotel-drie-kinderen.json")
    assert "Jullie slapen in het huis in Oostveen." in letter(made, "Zuzanna")
    assert "Jij slaapt van maandag tot en met donderdag bij tante Ewa in Randmeer." in letter(made, "Zuzanna")
    assert "Zuzanna slaapt van maandag tot en met donderdag bij tante Ewa." in letter(made, "Kacper")
    assert "Jullie slapen in Oostveen." in letter(made, "Lena")
    assert "Zuzanna slaapt vaak bij tante Ewa." in letter(made, "Lena")


def test_a_place_that_a_parent_may_not_know_or_that_is_no_sentence_stays_out() -> None:
    made = example("J3-hotel-drie-kinderen.json")
    made.decision.sleeping_place = "Een kamer in de gezinsopvang"
    assert "gezinsopvang" not in letter(made, "Zuzanna")
    made.decision.sleeping_place = "In het hotel tot 15 december, daarna in het huis"
    assert "Jullie slapen" not in letter(made, "Zuzanna")
    secret = example("J3-hotel-drie-kinderen.json")
    secret.persons[0].secret_address = True
    assert not {"Oostveen", "Ewa"} & set(letter(secret, "Zuzanna").replace(".", "").split())


def test_advice_to_leave_a_house_is_told_as_what_was_written_and_not_as_a_wish() -> None:
    made = example("J5-A-huurachterstand-ingediend-concept.json")
    for each in ("Youssef", "Hanna"):
        assert "Daarin staat" in letter(made, each)
    for each in ("Youssef", "Hanna", "Omar"):
        assert "moeten uit" not in letter(made, each) and "vinden wij goed" not in letter(made, each)


def test_the_card_of_the_youngest_says_what_is_so_while_a_judge_has_yet_to_decide() -> None:
    told = letter(example("J9-veilig-thuis-twaalf-bronnen.json"), "Pip")
    assert "Jij slaapt waar je nu ook slaapt." in told and "huis met hulp" not in told


def test_what_is_asked_of_a_judge_is_no_promise() -> None:
    made = example(WITH_LETTERS[2])
    for name in ("Omar", "Hanna"):
        assert "Jullie blijven in jullie huis. Dat is nog niet zeker." in letter(made, name)
        assert "Dat kan tot de rechter kiest." in letter(made, name)
    assert "Dat kan totdat de rechter beslist." in letter(made, "Youssef")


def test_a_provisional_decision_does_not_say_who_all_come_along() -> None:
    made = example(WITH_LETTERS[5])
    assert (
        "Je woont daar samen met je gezin." in letter(made, "Fenna") and "je vader" not in letter(made, "Fenna")[:250]
    )
    made.decision.provisional = False
    assert "Je woont daar samen met je moeder, je vader en Milan." in letter(made, "Fenna")


def test_a_place_until_the_new_one_is_told() -> None:
    text = letter(example(WITH_LETTERS[6]), "Fenna")
    assert "Dat is vanaf maandag 15 december. Tot 15 december slapen jullie in de wisselwoning" in text


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("Op haar school.", "praat ik met je. Dat is op jouw school. Dan leg ik alles uit"),
        ("Bij haar thuis", "kom ik bij je langs. Dan leg ik alles uit"),
        ("Waar haar tante woont", "kom ik bij je langs. Dan leg ik alles uit"),
        ("Randmeer College, spreekkamer", "praat ik met je. Dat is hier: Randmeer College, spreekkamer."),
        ("", "kom ik bij je langs. Dan leg ik alles uit"),
    ],
)
def test_the_letter_says_where_it_is_explained(place: str, said: str) -> None:
    made = example(J3)
    put(child(made, "Zuzanna").explanation, place=place)
    assert said in letter(made, "Zuzanna")
    put(made.persons[0], secret_address=True)
    assert "kom ik bij je langs" in letter(made, "Zuzanna")


def test_looking_again_is_told_once() -> None:
    made = example(WITH_LETTERS[5])
    assert "Daarna kijken we" not in letter(made, "Fenna") and "20 november kijken we" in letter(made, "Fenna")
    made.balance.review_on = None
    assert "Daarna kijken we opnieuw." in letter(made, "Fenna")
