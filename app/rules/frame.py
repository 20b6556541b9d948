"""Step 0, the frame: who decides what about whom, where the family lives, and between which options (MT-01 … 05)."""

from collections.abc import Iterator

from app.fields import of_child, of_row
from app.rules.case_index import CaseIndex, listed
from app.rules.group import profiles_are_counted
from app.rules.hit import Hit, Need, Say, is_empty, lacking, say
from resources.language import tr

FEWEST_OPTIONS = 2
"""Options beside «do nothing» (MT-04)."""


def frame_is_known(case: CaseIndex) -> Iterator[Hit]:
    """MT-01: decision type, who decides, on what ground and to whom (art. 3:41, 3:46 Awb)."""
    decision = case.assessment.decision
    nameless = next((each for each in case.addressees if is_empty(each.name)), None)
    yield from lacking(
        (
            Need("besluittype", "decision_type", bool(case.assessment.decision_type)),
            Need("naam", "decision/decider_name", not is_empty(decision.decider_name)),
            Need("orgaan", "decision/decider_body", not is_empty(decision.decider_body)),
            Need("grondslag", "decision/legal_bases", any(each.text.strip() for each in decision.legal_bases)),
            Need("geadresseerde", "decision/addressee_ids", bool(case.addressees)),
            Need("naam_geadresseerde", of_row("persons", nameless, "name") if nameless else "", nameless is None),
        )
    )


def each_minor_is_in_the_file(case: CaseIndex) -> Iterator[Hit]:
    """MT-02: as many children as minors in the household, each with a name and an age (GC14, par. 32, 48)."""
    if case.group:
        yield from profiles_are_counted(case)
        return
    nameless = [each for each in case.children if not each.name or each.age is None]
    says: list[Say] = []
    fields: list[str] = []
    if case.assessment.household.minors != len(case.children):
        says.append(say("geen_aantal" if case.assessment.household.minors is None else "aantal"))
        fields.append("household/minors")
    if nameless:
        numbers = [tr("kind {what}", what=case.children.index(each) + 1) for each in nameless]
        says.append(say("gegevens", kind=listed(numbers)))
        fields += (of_child(each.child, "birth_date" if each.name else "first_name") for each in nameless)
    if says:
        yield Hit(tuple(says), tuple(fields))


def housing_is_described(case: CaseIndex) -> Iterator[Hit]:
    """MT-03: what kind of place, since when, how sure, and how many moves; zero moves is an answer."""
    if case.group:  # a rule for a group has no home of its own
        return
    housing = case.assessment.housing
    yield from lacking(
        (
            Need("ethos", "housing/ethos", bool(housing.ethos)),
            Need("sinds", "housing/slept_since", housing.slept_since is not None),
            Need("zeker", "housing/sure_until", housing.unsure or housing.sure_until is not None),
            Need("verhuizingen", "housing/moves_24_months", housing.moves_24_months is not None),
        )
    )


def there_is_a_choice(case: CaseIndex) -> Iterator[Hit]:
    """MT-04: two options or more beside «do nothing», and that one exactly once (art. 3:4 Awb; GC7, par. 13)."""
    nulls = sum(each.is_null for each in case.options.values())
    says = []
    if len(case.options) - nulls < FEWEST_OPTIONS:
        says.append(say("opties"))
    if nulls != 1:
        says.append(say("nul"))
    if says:
        yield Hit(tuple(says), ("options",))


def more_than_grant_or_refuse(case: CaseIndex) -> Iterator[Hit]:
    """MT-05: at least one option does something else than granting or refusing just what was asked."""
    others = [each for each in case.options.values() if not each.is_null]
    if others and all(each.request in ("verlenen", "weigeren") for each in others):
        yield Hit((say("standaard"),), tuple(of_row("options", each, "request") for each in others))
