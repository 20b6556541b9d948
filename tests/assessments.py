"""Makes the assessments that the tests of the rules change: the two worked examples, and one without findings."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Any

from sqlalchemy.ext.mutable import MutableList
from sqlalchemy.orm.attributes import manager_of_class, set_committed_value

from app import changes
from app.casefile import read_case
from app.findings import Finding, check
from app.method import Method, load_method
from models.assessment import Assessment
from models.base import Record
from models.decision import DecisionRemedy
from models.options import Option
from models.people import Child, Person
from models.shape import shape_of

J1 = "J1-noodopvang-baby-en-peuter.json"
J3 = "J3-hotel-drie-kinderen.json"
WITH_LETTERS = (
    J1,
    J3,
    "J5-B-huurachterstand-hersteld.json",
    "J8-briefadres-vader-op-boot.json",
    "J9-veilig-thuis-twaalf-bronnen.json",
    "J10-A-urgentie-voorlopig.json",
    "J10-B-urgentie-vastgesteld.json",
)
"""The examples in which something was decided and told to the family."""

DAY = date(2025, 11, 10)
"""The decision date of J1 and of what is made from it."""


@lru_cache
def the_method() -> Method:
    """The shipped method, with the contacts looked up as an organisation does; nobody looked at Jeugdstem."""
    shipped = load_method()
    looked_up = (replace(each, checked_on=date(2025, 10, 1)) for each in shipped.contacts if each.id != "jeugdstem")
    return replace(shipped, contacts=(*looked_up, *(each for each in shipped.contacts if each.id == "jeugdstem")))


def example(name: str) -> Assessment:
    """A worked example, made afresh; it is read from its file only once, because checking a file takes long."""
    made = _copy(_read(name))
    assert isinstance(made, Assessment)
    return made


@lru_cache
def _read(name: str) -> Assessment:
    return read_case(files("resources").joinpath("examples", name).read_bytes(), the_method())


def _copy(record: Record) -> Record:
    """A record with all it owns, made anew with the same values and ids, as the store makes what it loads."""
    shape = shape_of(type(record))
    made: Record = manager_of_class(type(record)).new_instance()
    vars(made).update(dict.fromkeys(shape.owner_columns))
    vars(made).update({each.name: _own(getattr(record, each.name)) for each in shape.columns})
    for owned in shape.owned:
        rows = [_copy(each) for each in shape.rows(record, owned)]
        set_committed_value(made, owned.name, rows[0] if owned.single else rows)
    return made


def _own(value: Any) -> Any:
    return MutableList(value) if isinstance(value, list) else value


def quiet() -> Assessment:
    """J1 with a home of its own for the family, so that no rule finds anything."""
    made = example(J1)
    option(made, 1).ethos_after = "0"
    return made


def quiet_report() -> Assessment:
    """The same as advice for a court (BT-05), with its proportionality and the route against a judgment."""
    made = quiet()
    made.decision_type = "BT-05"
    open_remedies(made)
    weigh_up(made)
    return made


def siblings() -> Assessment:
    """J3: three children with diverging interests."""
    return example(J3)


BASES: dict[str, tuple[Callable[[], Assessment], tuple[str, ...]]] = {
    "quiet": (quiet, ()),
    "report": (quiet_report, ()),
    "J1": (lambda: example(J1), ("MT-33 H",)),
    "J3": (siblings, ("MT-10 W Kacper", "MT-19 W Lena", "MT-30 H Zuzanna")),
}
"""What a test may start from, and what the rules find in it."""


@dataclass(frozen=True)
class Change:
    """One change of a base file, and what it adds to and takes away from what the rules find."""

    name: str
    base: str
    make: Callable[[Assessment], Any]
    adds: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()

    def made(self) -> Assessment:
        """The base with the change."""
        assessment = BASES[self.base][0]()
        self.make(assessment)
        return assessment

    def expected(self) -> list[str]:
        """Everything the rules must find."""
        found = [*BASES[self.base][1], *self.adds]
        for each in self.takes:
            found.remove(each)
        return sorted(found)


def findings(assessment: Assessment, on: date | None = None) -> tuple[Finding, ...]:
    """All findings, under the shipped method."""
    return check(assessment, the_method(), on)


def found(assessment: Assessment, on: date | None = None) -> list[str]:
    """The findings as «rule level child», in the order of the alphabet; tasks about letters (BR-) left aside.

    The cases do not count those (method G.0); see `test_rules_letters` and `test_letter_agreement`.
    """
    counted = (each for each in findings(assessment, on) if not each.rule.startswith("BR-"))
    return sorted(f"{each.rule} {each.level} {each.child}".strip() for each in counted)


def blocking(assessment: Assessment) -> list[str]:
    """The rules that stop the sign-off, in the order of the alphabet."""
    return sorted({each.rule for each in findings(assessment) if each.blocks})


def open_remedies(made: Assessment) -> None:
    """The remedies that go with the decision type, in the place of those that were there."""
    made.decision.remedies = [
        DecisionRemedy(code=each) for each in the_method().decision_types[made.decision_type].remedies_now
    ]


def count_profiles(made: Assessment) -> None:
    """What a rule for a group needs of its profiles, and one consultation of their children."""
    for each in made.children:
        put(each, group_size=12, group_size_source="Telling van de gemeente, 1 oktober 2025")
        each.explanation.child_text = each.explanation.child_text or "Er komt een regel. Jij mag zeggen wat je vindt."
    profiles = [each.id for each in made.children]
    changes.add_consultation(made, composition="Zes kinderen van 8 tot 12 jaar", missed="niemand", profile_ids=profiles)


def weigh_up(made: Assessment) -> None:
    """The texts of proportionality."""
    put(made.balance, suitable="De kamer geeft dit gezin vanavond rust, en dat is het doel van het besluit.")
    put(made.balance, necessary="Een lichter middel is er niet: begeleiding zonder slaapplek helpt hier niet.")
    put(made.balance, balanced="Geen van de kinderen verliest iets, en de opvang houdt één kamer minder vrij.")
    put(made.balance, lighter_means="Nee, ook een hotel is bekeken.")


def put(row: Any, **values: Any) -> None:
    """Fill in fields of one row."""
    for name, value in values.items():
        assert hasattr(row, name), name
        setattr(row, name, value)


def child(made: Assessment, name: str) -> Child:
    """The child with this first name."""
    return next(each for each in made.children if each.first_name == name)


def option(made: Assessment, number: int) -> Option:
    """The option with this number."""
    return next(each for each in made.options if each.number == number)


def person(made: Assessment, role: str) -> Person:
    """The first person with this role."""
    return next(each for each in made.persons if each.role == role)


def choose(made: Assessment, number: int) -> None:
    """Choose one option for every child."""
    for each in made.children:
        each.weighing.chosen_option_id = option(made, number).id
