"""What one answer at the desk sets, on case J10 as it stood that evening (method G.2), and how that prints."""

from datetime import date

import pytest
from pdf_text import pages_of

from app.changes import add_option, add_person, bring_back, choose_decision_type, remove, set_wish
from app.findings import check
from app.method import load_method
from app.recipients import Recipient
from app.short_intake import (
    FLAGS,
    add_children_at_desk,
    begin_at_desk,
    choose_kind,
    desk_words,
    follow_up_latest,
    help_lines,
    is_divided,
    lacking_children,
    name_dossier,
    review_follows,
    settle_record,
    shared_choice,
    typical_options,
    write_desk_words,
)
from models.assessment import Assessment
from models.decision import LegalBasis
from models.evidence import Sharing
from models.options import Separation
from models.store import Store
from models.views import SafetySignal
from reports.decision import compose
from reports.pdf import render

METHOD = load_method()
THURSDAY = date(2025, 11, 6)


@pytest.fixture
def file() -> Assessment:
    """J10, the evening itself: the lines of G.2 are filled in and nothing else."""
    made = begin_at_desk(METHOD, THURSDAY)
    choose_decision_type(made, METHOD, "BT-04")
    made.safe_tonight, made.author, made.organisation = "ja", "R. Bos", "Gemeente Heidestad"
    mother = add_person(made, name="Joyce", role="ouder_gezag")
    made.decision.addressee_ids = [mother.id]
    made.household.minors, made.household.pregnancy = 2, "nee"
    fenna = add_children_at_desk(made)
    milan = made.children[1]
    fenna.first_name, fenna.age, milan.first_name, milan.age = "Fenna", 14, "Milan", 8
    write_desk_words(made, fenna, "Als oma maar meegaat.")
    milan.not_heard.code, milan.not_heard.who, milan.not_heard.planned_on = "NG8", "S. Kok", date(2025, 11, 13)
    for child in made.children:
        told = child.explanation
        told.by, told.planned_on, told.form = "S. Kok", date(2025, 11, 7), "gesprek"
        child.element("E4").concern, child.element("E4").concern_note = "ja", "schimmel boven het bed"
        child.element("E5").concern = "onbekend"
    choose_kind(made, METHOD, "OP-07")
    made.options[1].ethos_after = "5"
    _decide(made)
    return made


def _decide(made: Assessment) -> None:
    decision = made.decision
    decision.outcome, decision.sleeping_place = "verlenen", "Wisselwoning aan de Beukenlaan"
    decision.reason = "Milan krijgt elke nacht dialyse; dat kan niet in een natte woning."
    decision.decider_name, decision.decider_body = "T. Mulder", "College van Heidestad"
    decision.legal_bases = [LegalBasis(text="Huisvestingsverordening art. 3.9", norm_level="N5")]
    decision.ends_on, decision.follow_up_on = date(2025, 11, 21), date(2025, 11, 20)
    decision.follow_up_by, decision.follow_up_what = "S. Kok", "Het gesprek met Milan."
    made.balance.review_on = decision.follow_up_on


def found(made: Assessment) -> list[str]:
    return [f"{each.rule} {each.level}{' ' + each.child if each.child else ''}" for each in check(made, METHOD)]


def blocking(made: Assessment) -> set[str]:
    return {each.rule for each in check(made, METHOD) if each.blocks}


def words(made: Assessment, reader: Recipient) -> str:
    return "\n".join(pages(made, reader))


def pages(made: Assessment, reader: Recipient) -> list[str]:
    return pages_of(render(compose(made, METHOD, check(made, METHOD), reader)))


# --- the findings -----------------------------------------------------------------------------------------


def test_j10_that_evening_gives_its_findings_and_none_of_them_blocks(file: Assessment) -> None:
    both = ("MT-06", "MT-07", "MT-09", "MT-11")
    expected = ["MT-03 F", "MT-04 F", *(f"{each} F {name}" for each in both for name in ("Fenna", "Milan"))]
    expected += ["MT-17 F Fenna", "MT-21 F", "MT-26 F Fenna", "MT-26 F Milan", "MT-33 W"]
    assert [each for each in found(file) if each.startswith("MT-")] == expected
    assert blocking(file) == set()


def test_without_a_place_to_sleep_tonight_it_blocks(file: Assessment) -> None:
    file.decision.sleeping_place = "onbekend"
    assert blocking(file) == {"MT-31"}


@pytest.mark.parametrize("change", [{"planned_on": date(2025, 11, 24)}, {"planned_on": None}, {"who": ""}])
def test_not_heard_yet_takes_who_and_a_day_within_fourteen(file: Assessment, change: dict[str, object]) -> None:
    for name, value in change.items():
        setattr(file.children[1].not_heard, name, value)
    assert blocking(file) == {"MT-14"}


@pytest.mark.parametrize("code", ["NG5", "NG8"])
def test_not_heard_yet_stops_a_final_decision(file: Assessment, code: str) -> None:
    file.children[1].not_heard.code = code
    assert "MT-14" not in blocking(file)
    file.decision.provisional = False
    assert "MT-14" in blocking(file)


@pytest.mark.parametrize("outcome", ["weigeren", "beeindigen", "ontruimen", "sluiten"])
def test_what_takes_something_away_keeps_its_full_duties(file: Assessment, outcome: str) -> None:
    file.decision.outcome = outcome
    assert {"MT-26", "MT-34"} <= blocking(file)


def test_not_safe_tonight_asks_what_was_done(file: Assessment) -> None:
    file.safe_tonight = "nee"
    assert [each for each in found(file) if each.startswith("MT-40")] == ["MT-40 W Fenna", "MT-40 W Milan"]
    file.safety_action = "Veilig Thuis gebeld; oma slaapt vannacht bij de kinderen."
    assert not any(each.startswith("MT-40") for each in found(file))


# --- what is filled in at once ----------------------------------------------------------------------------


def test_it_begins_provisional_on_paper_and_dated(file: Assessment) -> None:
    fresh = begin_at_desk(METHOD, THURSDAY)
    assert fresh.decision.provisional and fresh.decision.written and fresh.status == "concept"
    assert fresh.decision.decided_on == fresh.decision.effective_on == fresh.publication.planned_on == THURSDAY
    assert fresh.decision.help.splitlines() == help_lines(METHOD) and len(help_lines(METHOD)) == 2
    assert [each.code for each in file.decision.remedies] == list(METHOD.decision_types["BT-04"].remedies_now)


def test_it_is_called_after_the_addressee_until_somebody_names_it(file: Assessment) -> None:
    assert begin_at_desk(METHOD, THURSDAY).title == "Korte intake 6-11-2025"
    file.title = name_dossier(file)
    assert file.title == "Korte intake 6-11-2025, Joyce"
    file.persons[0].name = "Joyce de Wit"
    assert name_dossier(file) == "Korte intake 6-11-2025, Joyce de Wit"
    file.title = "Wisselwoning Beukenlaan"
    assert name_dossier(file) == "Wisselwoning Beukenlaan"


def test_the_follow_up_is_the_review_too_unless_that_was_planned_apart(file: Assessment) -> None:
    assert follow_up_latest(file) == date(2025, 11, 20)
    assert review_follows(file)
    file.balance.review_on = date(2026, 2, 19)
    assert not review_follows(file)
    file.balance.review_on = None
    assert review_follows(file)


@pytest.mark.parametrize(("minors", "there", "lacking"), [(None, 0, 0), (2, 0, 2), (2, 3, 0), (400, 0, 0)])
def test_as_many_children_are_added_as_are_lacking(minors: int | None, there: int, lacking: int) -> None:
    made = begin_at_desk(METHOD, THURSDAY)
    for _ in range(there):
        add_children_at_desk(made)
    made.household.minors = minors
    assert lacking_children(made) == lacking
    first = add_children_at_desk(made)
    assert len(made.children) == there + max(1, lacking) and first is made.children[there]


# --- the chosen option ------------------------------------------------------------------------------------


def test_another_kind_takes_the_place_of_what_holds_nothing_else(file: Assessment) -> None:
    chosen = file.options[1]
    choose_kind(file, METHOD, "OP-11")
    assert [each.kind for each in file.options] == ["OP-00", "OP-11"] and file.options[1] is chosen
    assert chosen.title == METHOD.option_types["OP-11"].name and chosen.ethos_after == "2"
    assert shared_choice(file) is chosen


@pytest.mark.parametrize("kind", ["OP-00", ""])
def test_a_child_that_was_removed_does_not_name_an_option_that_goes(file: Assessment, store: Store, kind: str) -> None:
    """The store refuses an id of nothing, and would save nothing more of this dossier."""
    child = add_children_at_desk(file)
    store.add(file)
    remove(child)
    choose_kind(file, METHOD, kind)
    store.save()
    assert [each.kind for each in file.options] == ["OP-00"]
    bring_back(child)
    assert child.weighing.chosen_option_id == (file.options[0].id if kind else None)


@pytest.mark.parametrize("named_by", ["wish", "alternative"])
def test_an_option_that_something_else_names_stays(file: Assessment, store: Store, named_by: str) -> None:
    child, chosen = add_children_at_desk(file), file.options[1]
    if named_by == "wish":
        set_wish(child, chosen.id, "graag")
        remove(child)
    else:
        file.decision.alternative_option_id = chosen.id
    store.add(file)
    choose_kind(file, METHOD, "OP-00")
    store.save()
    assert chosen in file.options


@pytest.mark.parametrize("kept", ["description", "separation", "ideal"])
def test_an_option_of_which_more_is_known_stays(file: Assessment, kept: str) -> None:
    chosen = file.options[1]
    if kept == "description":
        chosen.description = "Twee kamers op de begane grond."
    elif kept == "separation":
        chosen.separations.append(Separation(child_id=file.children[0].id))
    else:
        file.children[0].ideal.best_option_id = chosen.id
    choose_kind(file, METHOD, "OP-11")
    assert [each.kind for each in file.options] == ["OP-00", "OP-07", "OP-11"]
    choose_kind(file, METHOD, "OP-07")
    assert shared_choice(file) is chosen and [each.kind for each in file.options] == ["OP-00", "OP-07"]


def test_doing_nothing_can_be_chosen_and_a_choice_taken_back(file: Assessment) -> None:
    choose_kind(file, METHOD, "OP-00")
    assert shared_choice(file) is file.options[0] and len(file.options) == 1
    choose_kind(file, METHOD, "")
    assert shared_choice(file) is None and len(file.options) == 1


def test_different_choices_are_told_apart(file: Assessment) -> None:
    assert not is_divided(file)
    file.children[0].weighing.chosen_option_id = add_option(file, kind="OP-05").id
    assert is_divided(file) and shared_choice(file) is None


def test_a_child_that_comes_later_gets_the_same_option(file: Assessment) -> None:
    assert add_children_at_desk(file).weighing.chosen_option_id == file.options[1].id


def test_the_typical_options_come_first_and_doing_nothing_last(file: Assessment) -> None:
    kinds = typical_options(file, METHOD)
    assert set(kinds) == {*METHOD.decision_types["BT-04"].options, "OP-00"} and kinds[-1] == "OP-00"
    file.decision_type = ""
    assert len(typical_options(file, METHOD)) == len(METHOD.option_types)


# --- what a child said ------------------------------------------------------------------------------------


def test_words_become_a_talk_of_that_day_and_the_rest_stays_open(file: Assessment) -> None:
    (talk,) = file.children[0].hearings
    assert (talk.way, talk.held, talk.held_on, talk.led_by) == ("direct", True, THURSDAY, "R. Bos")
    assert (talk.weight, file.children[0].wishes) == ("", [])
    write_desk_words(file, file.children[0], "Als oma maar meegaat. Echt.")
    assert [each.own_words[0].words for each in file.children[0].hearings] == ["Als oma maar meegaat. Echt."]
    write_desk_words(file, file.children[0], "")
    assert file.children[0].hearings == []


def test_under_four_it_is_an_observation_also_when_the_age_comes_later(file: Assessment) -> None:
    child = file.children[0]
    child.age = None
    settle_record(file, child)
    assert child.hearings and not child.observations
    child.age = 3
    settle_record(file, child)
    (seen,) = child.observations
    assert (seen.seen, seen.moments[0].on, child.hearings) == ("Als oma maar meegaat.", THURSDAY, [])
    child.age = 4
    settle_record(file, child)
    assert child.hearings and not child.observations


def test_a_record_that_holds_more_is_never_thrown_away(file: Assessment) -> None:
    child = file.children[0]
    child.hearings[0].weight = "zwaar"
    child.age = 3
    settle_record(file, child)
    write_desk_words(file, child, "")
    assert len(child.hearings) == 1 and not child.observations
    assert desk_words(child) is not None


# --- on paper ---------------------------------------------------------------------------------------------


def test_it_is_provisional_on_every_page_and_says_what_is_to_come(file: Assessment) -> None:
    file.status = "voorlopig_vastgesteld"
    printed = pages(file, Recipient("ouder", file.persons[0].id))
    assert all("voorlopig vastgesteld" in each for each in printed)
    first = " ".join(printed[0].split())
    assert "Nog te onderzoeken vóór 20 november 2025: Het gesprek met Milan." in first
    assert f"Waarom: {file.decision.reason}" in first


def test_every_open_requirement_names_its_day(file: Assessment) -> None:
    printed = " ".join(words(file, Recipient("beslisser")).split())
    assert printed.count("Nog te onderzoeken vóór 20 november 2025") >= 10
    assert "Aandachtspunt" not in printed


def test_the_flags_print_with_their_words(file: Assessment) -> None:
    printed = " ".join(words(file, Recipient("ouder", file.persons[0].id)).split())
    assert printed.count("Reden tot zorg aan de balie Ja: schimmel boven het bed") == 2
    assert set(FLAGS) == {"E2", "E4", "E5", "E6"}


@pytest.mark.parametrize("because", ["words", "signal"])
def test_a_flag_is_not_for_a_parent_who_may_not_know_what_the_child_said(file: Assessment, because: str) -> None:
    father = add_person(file, name="Kelvin", role="ouder_gezag")
    fenna = file.children[0]
    fenna.element("E4").concern_note = "bang voor vader"
    assert "bang voor vader" in words(file, Recipient("ouder", father.id))
    if because == "words":
        fenna.hearings[0].sharing.append(Sharing(person_id=father.id, level="niets"))
    else:
        fenna.safety_signals.append(SafetySignal(kind="geweld"))
    assert "bang voor vader" not in words(file, Recipient("ouder", father.id))
    assert "bang voor vader" in words(file, Recipient("beslisser"))


def test_a_refusal_prints_its_last_day_and_reason(file: Assessment) -> None:
    file.decision.outcome = "weigeren"
    printed = " ".join(words(file, Recipient("ouder", file.persons[0].id)).split())
    assert "Bezwaar kan uiterlijk op donderdag 18 december 2025" in printed and file.decision.reason in printed
