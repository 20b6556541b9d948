"""Step 1, hearing: who was heard, why not, in what words, how freely and when; each rule raised and not raised."""

from datetime import date, timedelta

import pytest
from assessments import DAY, Change, child, found, put, quiet, siblings

from models.assessment import Assessment
from models.views import Hearing, HearingEffort, HearingOffer, ObservationMoment, OwnWords

NOT_HEARD = "MT-14 F Kacper"


def not_heard(code: str, **known: object) -> Change:
    """Kacper was not heard, for this reason."""

    def make(made: Assessment) -> None:
        kacper = child(made, "Kacper")
        kacper.hearings.clear()
        put(kacper.not_heard, code=code, **known)

    return Change(f"{code} {' '.join(known)}", "J3", make)


def _raised(case: Change, *more: str) -> Change:
    return Change(case.name, case.base, case.make, (NOT_HEARD, *more))


def _later(made: Assessment, days: int) -> None:
    made.decision.provisional = True
    kacper = child(made, "Kacper")
    kacper.hearings.clear()
    put(kacper.not_heard, code="NG8", who="S. Kok", planned_on=made.decision.decided_on + timedelta(days=days))


def _nobody_yet(made: Assessment) -> None:
    made.decision.provisional = True
    child(made, "Kacper").hearings.clear()
    child(made, "Kacper").not_heard.code = "NG5"


def _talk(name: str, **values: object) -> Change:
    return Change(str(values), "J3", lambda made: put(child(made, name).hearings[0], **values))


def _unseen(made: Assessment) -> None:
    child(made, "Ilyas").observations.clear()


def _seen_late(made: Assessment) -> None:
    child(made, "Ilyas").observations[0].moments = [ObservationMoment(on=DAY + timedelta(days=1))]


TWICE = [HearingOffer(on=date(2025, 10, 20), way="gesprek"), HearingOffer(on=date(2025, 10, 27), way="brief")]

CASES = (
    _raised(not_heard("")),
    _raised(not_heard("anders", reason="Vader wil het niet.")),
    _raised(not_heard("te_jong"), "MT-15 F Kacper"),
    _raised(not_heard("NG2"), "MT-15 F Kacper"),
    _raised(not_heard("NG5")),
    _raised(not_heard("NG1", reason="Hij wil niet.")),
    _raised(not_heard("NG1", offers=TWICE[:1])),
    _raised(not_heard("NG3")),
    _raised(not_heard("NG3", judged_by="psycholoog", judged_on=date(2025, 10, 20), reason="Hij slaapt niet meer.",
                      offers=[HearingOffer()])),
    _raised(not_heard("NG4")),
    _raised(not_heard("NG4", efforts=[HearingEffort(on=date(2025, 10, 20), what="Gebeld.")],
                      planned_on=date(2020, 1, 1))),
    _raised(not_heard("NG6")),
    _raised(not_heard("NG7")),
    Change("provisional, nobody named", "J3", _nobody_yet, (NOT_HEARD,)),
    Change("provisional, after fifteen days", "J3", lambda a: _later(a, 15), (NOT_HEARD,)),
    Change("provisional, a day that has passed", "J3", lambda a: _later(a, -1), (NOT_HEARD,)),
    Change("provisional, after fourteen days", "J3", lambda a: _later(a, 14)),
    not_heard("NG1", offers=[HearingOffer(on=each.on, way=each.way) for each in TWICE]),
    not_heard("NG1", offers=[HearingOffer(on=date(2025, 10, 20), way="gesprek", reaction="wil_niet")]),
    not_heard("NG3", judged_by="psycholoog", judged_on=date(2025, 10, 20), reason="Hij slaapt niet meer.",
              offers=[HearingOffer(on=date(2025, 10, 22), way="via de juf")]),
    not_heard("NG4", efforts=[HearingEffort(on=date(2025, 10, 20), what="Gebeld.")], planned_on=date(2025, 11, 10)),
    not_heard("NG6", parent_talk_on=date(2025, 10, 20)),
    not_heard("NG7", reused_record="Verslag van 2 september, met zijn instemming."),
    Change("a toddler nobody looked at", "quiet", _unseen, ("MT-14 F Ilyas", "MT-15 F Ilyas")),
    Change("a toddler that was seen needs no code", "quiet", lambda a: put(child(a, "Ilyas").not_heard, code="")),
    Change("no own words", "J3", lambda a: child(a, "Kacper").hearings[0].own_words.clear(), ("MT-16 W Kacper",)),
    Change("no own words in play", "J3", lambda a: child(a, "Lena").hearings[0].own_words.clear()),
    Change("no weight", "J3", lambda a: put(child(a, "Kacper").hearings[0], weight="", weight_reason="Elf."),
           ("MT-17 F Kacper",)),
    Change("a wish against the choice", "J3", lambda a: put(child(a, "Kacper").wishes[2], wish="liever_niet"),
           ("MT-18 F Kacper",)),
    Change("a parent nobody chose", "J3", lambda a: put(child(a, "Kacper").hearings[0], parent_present=True),
           ("MT-19 W Kacper",)),
    Change("an aunt as interpreter", "J3", lambda a: put(child(a, "Kacper").hearings[0], interpreter="familie"),
           ("MT-19 W Kacper",)),
    Change("alone after all", "J3", lambda a: put(child(a, "Lena").hearings[0], together_with_ids=[]), (),
           ("MT-19 W Lena",)),
    Change("seen after the decision", "quiet", _seen_late, ("MT-20 F Ilyas",)),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda each: each.name)
def test_views(case: Change) -> None:
    assert found(case.made()) == case.expected()


def test_the_wish_that_was_changed_is_that_of_the_chosen_option() -> None:
    made = siblings()
    assert child(made, "Kacper").wishes[2].option_id == child(made, "Kacper").weighing.chosen_option_id


def test_words_at_the_desk_and_a_weighed_talk_later_are_enough_together() -> None:
    """The desk opens a record with own words; its weight stays open, and the later talk gives it (method G.2)."""
    made = siblings()
    desk = Hearing(way="direct", held=True, held_on=date(2025, 10, 10), own_words=[OwnWords(words="Mag Lena mee?")])
    child(made, "Kacper").hearings.insert(0, desk)
    assert found(made) == found(siblings())
    child(made, "Kacper").hearings[1].weight_reason = ""
    assert "MT-17 F Kacper" in found(made)


def test_a_school_child_that_was_only_observed_was_not_heard() -> None:
    made = quiet()
    put(child(made, "Ilyas"), birth_date=date(2019, 9, 3))
    put(child(made, "Ilyas").explanation, child_text="", parent_text="")
    put(child(made, "Ilyas").not_heard, code="")
    assert found(made) == ["MT-14 F Ilyas"]
    put(child(made, "Ilyas").not_heard, code="NG2")
    assert found(made) == ["MT-15 F Ilyas"]
