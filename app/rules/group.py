"""A rule for a group of children: profiles with numbers, consultation, and an answer to each profile (method A.14)."""

from collections.abc import Iterator

from app.fields import of_child, of_row
from app.readability import says_only
from app.rules.case_index import CaseIndex, listed
from app.rules.hit import Hit, Need, is_empty, lacking, say
from models.group import Consultation
from resources.language import tr

FEWEST_PROFILES = 2
"""Kinds of children that a rule is looked at for (MT-02)."""

NOBODY = ("niemand", "geen", "geen enkele", "groep", "groepen", "is", "zijn", "er", "ontbrak", "ontbraken", "gemist",
          "enkele", "nvt", "n", "v", "t", "iedereen", "was", "bereikt", "alle", "allemaal", "profielen")  # fmt: skip
"""The words with which somebody says that no group was missed; a text with any other word names one."""


def profiles_are_counted(case: CaseIndex) -> Iterator[Hit]:
    """MT-02 for a group: two profiles or more, each with a name, a number and where that comes from (A.14)."""
    says, fields = [], []
    if len(case.children) < FEWEST_PROFILES:
        says.append(say("profielen"))
        fields.append("children")
    for place, each in enumerate(case.children, 1):
        child = each.child
        needs = (
            Need("naam", of_child(child, "first_name"), bool(each.name)),
            Need("aantal", of_child(child, "group_size"), child.group_size is not None),
            Need("bron", of_child(child, "group_size_source"), not is_empty(child.group_size_source)),
        )
        unmet = [need for need in needs if not need.met]
        if unmet:
            called = f"«{each.name}»" if each.name else tr("profiel {place}", place=place)
            says.append(say("profiel", *(need.part for need in unmet), kind=called))
            fields += [need.field for need in unmet]
    if says:
        yield Hit(tuple(says), tuple(fields))


def the_group_was_consulted(case: CaseIndex) -> Iterator[Hit]:
    """MT-14 for a group: children were asked, and it says who took part and who was missing (GC12, par. 9-13)."""
    rows = case.assessment.consultations
    if not rows:
        yield Hit((say("raadpleging"),), ("consultations",))
        return
    bare = next((each for each in rows if is_empty(each.composition)), None)
    needs = (
        Need("samenstelling", of_row("consultations", bare or rows[0], "composition"), bare is None),
        Need("gemist", of_row("consultations", rows[0], "missed"), any(not is_empty(each.missed) for each in rows)),
    )
    yield from lacking(needs, key="raadpleging_deel")


def a_group_was_not_reached(case: CaseIndex) -> Iterator[Hit]:
    """IN-04: a consultation names a group that was not reached, once for the file (GC12, par. 9-13)."""
    missed = [each for each in case.assessment.consultations if names_a_group(each)] if case.group else []
    if missed:
        named = listed([each.missed.strip().rstrip(".") for each in missed])
        planned = all(not is_empty(each.missed_plan) for each in missed)
        fields = [of_row("consultations", each, "missed" if each.missed_plan else "missed_plan") for each in missed]
        yield Hit((say("plan" if planned else "standaard", velden=named),), tuple(fields))


def names_a_group(row: Consultation) -> bool:
    """Whether it says of some group that it was missed; «niemand» and the like name none."""
    return not is_empty(row.missed) and not says_only(row.missed, NOBODY)


def each_profile_gets_a_version(case: CaseIndex) -> Iterator[Hit]:
    """MT-37 for a group: a version of the rule for children, and a day on which they hear what was done (GC12, 45)."""
    for each in case.children:
        told = each.child.explanation
        needs = (
            Need("versie", of_child(each.child, "explanation", "child_text"), not is_empty(told.child_text)),
            Need("moment", of_child(each.child, "explanation", "planned_on"), told.planned_on is not None),
        )
        yield from lacking(needs, each.child, "groep")
