"""Step 2, the other interests: mapped, shown by facts, and no formal ground instead of weighing (MT-21 … 25)."""

from collections.abc import Iterator
from dataclasses import replace

from app.fields import of_row
from app.readability import found_terms
from app.rules.case_index import HEAVY, CaseIndex, listed
from app.rules.hit import Hit, Need, is_empty, is_shorter, lacking, say
from models.interests import OtherInterest, RefusalGround

PARENTS = frozenset({"IB-10", "IB-11", "IB-12"})
DECIDER = frozenset({f"IB-{number:02}" for number in (*range(1, 10), 16, 17, 18)})
BLAME = frozenset({"WG-2", "WG-6"})
SUBSTANTIVE = "inhoudelijk"


def both_sides_are_mapped(case: CaseIndex) -> Iterator[Hit]:
    """MT-21: an interest of the parents and one of who decides, or why no other interest plays a part."""
    codes = {each.code for each in case.interests.values()}
    if is_empty(case.assessment.balance.no_other_interest):
        yield from lacking(
            (
                Need("ouders", "interests", not codes.isdisjoint(PARENTS)),
                Need("beslisser", "interests", not codes.isdisjoint(DECIDER)),
            )
        )


def a_heavy_interest_is_shown(case: CaseIndex) -> Iterator[Hit]:
    """MT-22: concrete, with what happens if the child comes first, and with evidence or a figure (GC14, par. 97)."""
    for each in case.interests.values():
        shown = case.has_evidence(each.citations) or _has_digit(each.concrete)
        needs = (
            Need("concreet", of_row("interests", each, "concrete"), not is_shorter(each.concrete, 40)),
            Need("gevolg", of_row("interests", each, "if_followed"), not is_shorter(each.if_followed, 20)),
            Need("bewijs", of_row("interests", each, "citations"), shown),
        )
        if each.weight in HEAVY:
            yield from (replace(hit, interest=each) for hit in lacking(needs, belang=_named(case, each)))


def general_terms_come_with_facts(case: CaseIndex) -> Iterator[Hit]:
    """MT-23: «scarce», «full» or «precedent» alone, without a figure or evidence (GC14, par. 97)."""
    for each in case.interests.values():
        if _has_digit(each.concrete) or case.has_evidence(each.citations):
            continue
        terms = found_terms(each.concrete, case.method.words.general_terms)
        if terms:
            shown = listed([f"«{term.rstrip('*')}»" for term in terms])
            said = say("standaard", belang=_named(case, each), woorden=shown)
            yield Hit((said,), (of_row("interests", each, "concrete"),), interest=each)


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _named(case: CaseIndex, interest: OtherInterest) -> str:
    kind = case.method.interests.get(interest.code)
    return f"{interest.code} {kind.name}" if kind else interest.code


def _used(case: CaseIndex) -> list[RefusalGround]:
    """The grounds the decision rests on: not those set aside, unless an application is refused on no other."""
    grounds = case.assessment.refusal_grounds
    used = [each for each in grounds if each.use != "overwogen"]
    return used or (grounds if case.assessment.decision.outcome == "weigeren" else [])


def a_refusal_looks_at_the_substance(case: CaseIndex) -> Iterator[Hit]:
    """MT-24: a formal ground is tested on the substance, and on the hardship clause where there is one."""
    if case.assessment.decision.outcome not in ("weigeren", "beeindigen"):
        return
    formal = [each for each in _used(case) if each.code and each.code != SUBSTANTIVE]
    untested = [each for each in formal if is_shorter(each.substantive_test, 80)]
    hard = [each for each in formal if each.hardship_clause and is_shorter(each.hardship_test, 40)]
    says = tuple(say(key) for key, rows in (("inhoud", untested), ("hardheid", hard)) if rows)
    if says:
        fields = [of_row("refusal_grounds", each, "substantive_test") for each in untested]
        fields += [of_row("refusal_grounds", each, "hardship_test") for each in hard]
        yield Hit(says, tuple(fields))


def blame_stays_with_the_parent(case: CaseIndex) -> Iterator[Hit]:
    """MT-25: where blame of a parent goes with less than the best for a child, what could the child be blamed for?"""
    unanswered = [each for each in _used(case) if each.code in BLAME and is_empty(each.blame_on_child)]
    if unanswered and any(each.deviates for each in case.children):
        yield Hit((say("standaard"),), tuple(of_row("refusal_grounds", each, "blame_on_child") for each in unanswered))
