"""Step 0: each rule of the frame has a file that raises it and one that does not."""

import pytest
from assessments import Change, found, option, put, quiet, the_method

from app.findings import check
from models.assessment import Assessment
from models.people import Person


def _empty_frame(made: Assessment) -> None:
    put(made, decision_type="")
    put(made.decision, decider_name=" ", decider_body="", addressee_ids=[])
    made.decision.legal_bases.clear()


def _empty_housing(made: Assessment) -> None:
    put(made.housing, ethos="", slept_since=None, sure_until=None, unsure=False, moves_24_months=None)


def _take_off_the_table(made: Assessment) -> None:
    for number in (2, 3, 4):
        made.all_options.remove(option(made, number))
    for each in made.children:
        each.impacts = [row for row in each.impacts if row.option_id in {one.id for one in made.options}]
        each.wishes = [row for row in each.wishes if row.option_id in {one.id for one in made.options}]


def _grant_or_refuse(made: Assessment) -> None:
    for each in made.options:
        each.request = "weigeren" if each.number > 1 else "verlenen"


def _addressee(made: Assessment) -> Person:
    return next(each for each in made.persons if each.id in made.decision.addressee_ids)


CASES = (
    Change("nothing of the frame is known", "quiet", _empty_frame, ("MT-01 F",)),
    Change("no addressee", "quiet", lambda a: put(a.decision, addressee_ids=["weg"]), ("MT-01 F",)),
    Change("an addressee without a name", "quiet", lambda a: put(_addressee(a), name=" "), ("MT-01 F",)),
    Change("one minor is missing", "quiet", lambda a: put(a.household, minors=3), ("MT-02 F",)),
    Change("minors not counted", "quiet", lambda a: put(a.household, minors=None), ("MT-02 F",)),
    Change("age unknown", "quiet", lambda a: put(a.children[0], birth_date=None), ("MT-02 F",)),
    Change("age instead of birth date", "quiet", lambda a: put(a.children[0], birth_date=None, age=0)),
    Change("housing is empty", "quiet", _empty_housing, ("MT-03 F",)),
    Change("unsure until when", "quiet", lambda a: put(a.housing, sure_until=None, unsure=True)),
    Change("never moved", "quiet", lambda a: put(a.housing, moves_24_months=0)),
    Change("one option", "quiet", _take_off_the_table, ("MT-04 F", "MT-05 W")),
    Change("no option «do nothing»", "quiet", lambda a: put(option(a, 0), is_null=False), ("MT-04 F",)),
    Change("only grant or refuse", "quiet", _grant_or_refuse, ("MT-05 W",)),
)


@pytest.mark.parametrize("case", CASES, ids=lambda each: each.name)
def test_frame(case: Change) -> None:
    assert found(case.made()) == case.expected()


def test_a_decision_type_the_method_does_not_know_yet_breaks_nothing() -> None:
    made = quiet()
    made.decision_type = "BT-10"
    assert found(made) == []
    made.publication.planned_on = None
    assert found(made) == ["MT-36 F"]


def test_without_options_beside_doing_nothing_there_is_nothing_to_say_of_them() -> None:
    made = quiet()
    for number in (1, 2, 3, 4):
        made.all_options.remove(option(made, number))
    assert "MT-04 F" in found(made)
    assert "MT-05 W" not in found(made)


def test_an_addressee_without_a_name_is_found_where_the_name_belongs() -> None:
    made = quiet()
    person = _addressee(made)
    person.name = ""
    finding = next(each for each in check(made, the_method()) if each.rule == "MT-01")
    assert finding.fields == (f"persons/{person.id}/name",)
    assert "de naam van aan wie het besluit is gericht" in finding.message
