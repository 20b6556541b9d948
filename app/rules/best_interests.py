"""Step 1, the best interests of each child: elements, sources, effects, ideal decision, expertise (MT-06 … 13)."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations

from app.fields import Field, of_child
from app.filler import near_copy
from app.rules.case_index import HEAVY, CaseIndex, ChildIndex, options_named
from app.rules.hit import Hit, Need, Say, is_empty, is_shorter, lacking, say
from models.best_interests import Element
from models.options import Option

EXPERTS = frozenset({"jeugdarts", "orthopedagoog", "psycholoog", "jeugdbeschermer", "pedagoog"})
"""The professions that MT-13 asks for."""

# Days after which the newest source is old, for any child and for a child under four (MT-08; N6).
OLD = 180
OLD_FOR_THE_YOUNGEST = 90
YOUNGEST = 4


def every_element_is_answered(case: CaseIndex) -> Iterator[Hit]:
    """MT-06: each element has a text, or a reason why it is not relevant; the child's view is always relevant."""
    for each in case.children:
        view_set_aside = each.elements["E1"].weight == "nvt"
        asked = (row for row in each.elements.values() if row.code != "E1" or not view_set_aside)
        open_ = [row for row in asked if not _is_answered(row)]
        says = [say("standaard", elementen=case.named([row.code for row in open_]))] if open_ else []
        fields = [of_child(each.child, "elements", row.code, _answer_field(row)) for row in open_]
        if view_set_aside:
            says.append(say("e1_nvt"))
            fields.append(of_child(each.child, "elements", "E1", "weight"))
        if says:
            yield Hit(tuple(says), tuple(fields), each.child)


def _is_answered(row: Element) -> bool:
    reasoned = row.weight == "nvt" and not is_shorter(row.not_relevant_reason, 20)
    return reasoned or not is_shorter(row.text, 40)


def _answer_field(row: Element) -> str:
    return "not_relevant_reason" if row.weight == "nvt" else "text"


def every_relevant_element_has_a_source(case: CaseIndex) -> Iterator[Hit]:
    """MT-07: an own source, or one through a fact that is cited (GC14, par. 92; art. 3:2 Awb)."""
    for each in case.children:
        bare = [row.code for row in each.relevant if not each.sources[row.code]]
        if bare:
            fields = tuple(of_child(each.child, "elements", code, "citations") for code in bare)
            yield Hit((say("standaard", elementen=case.named(bare)),), fields, each.child)


def heavy_elements_rest_on_strong_evidence(case: CaseIndex) -> Iterator[Hit]:
    """MT-08: what weighs heavily does not rest on a parent alone, on an assumption or on old sources."""
    for each in case.children:
        limit = OLD_FOR_THE_YOUNGEST if each.age is not None and each.age < YOUNGEST else OLD
        heavy = [row for row in each.relevant if row.weight in HEAVY and each.sources[row.code]]
        parents = [row.code for row in heavy if {s.kind for s in each.sources[row.code]} == {"ouderverklaring"}]
        assumed = [row.code for row in heavy if row.certainty == "aanname"]
        old = [row.code for row in heavy if _newest_age(case, each, row.code) > limit]
        found = (("alleen_ouder", parents), ("aanname", assumed), ("oud", old))
        says = [say(key, elementen=case.named(codes), dagen=str(limit)) for key, codes in found if codes]
        if says:
            weak = sorted({*parents, *assumed, *old})
            fields = tuple(of_child(each.child, "elements", code, "citations") for code in weak)
            yield Hit(tuple(says), fields, each.child)


def _newest_age(case: CaseIndex, child: ChildIndex, element: str) -> int:
    """Days between the newest source and the reference date; zero when no source has a date."""
    days = [source.dated for source in child.sources[element] if source.dated]
    return (case.day - max(days)).days if days else 0


def every_effect_is_judged(case: CaseIndex) -> Iterator[Hit]:
    """MT-09: each option, «do nothing» too, on each relevant element; «unknown» has a reason (E1: method A.5)."""
    for each in case.children:
        codes = [row.code for row in each.relevant if row.code != "E1" or each.heard]
        pairs = [(code, one) for code in codes for one in case.options.values()]
        unjudged = [(code, one) for code, one in pairs if not each.effects.get((code, one.id))]
        unreasoned = [(code, one) for code, one in pairs if _is_unreasoned(each, code, one)]
        found = (("effect", unjudged), ("reden", unreasoned))
        says = tuple(_about(case, key, missing) for key, missing in found if missing)
        if says:
            fields = [_effect_field(each, code, one, "effect") for code, one in unjudged]
            fields += [_effect_field(each, code, one, "unknown_reason") for code, one in unreasoned]
            yield Hit(says, tuple(fields), each.child)


def _is_unreasoned(child: ChildIndex, element: str, option: Option) -> bool:
    """Whether «unknown» stands without a reason; on E1 it means «not discussed» and is its own reason."""
    if element == "E1" or child.effects.get((element, option.id)) != "onbekend":
        return False
    return is_empty(child.impacts[element, option.id].unknown_reason)


def _about(case: CaseIndex, key: str, pairs: list[tuple[str, Option]]) -> Say:
    options = list({one.id: one for _, one in pairs}.values())
    return say(key, elementen=case.named([code for code, _ in pairs]), opties=options_named(options))


def _effect_field(child: ChildIndex, element: str, option: Option, column: str) -> Field:
    """Where the effect is filled in; that of E1 is filled in as the wish of the child."""
    if element == "E1":
        return of_child(child.child, "wishes", option.id)
    return of_child(child.child, "impacts", element, option.id, column)


def unknown_does_not_weigh_heavily(case: CaseIndex) -> Iterator[Hit]:
    """MT-10: for the chosen option, no unknown effect on an element that weighs heavily (art. 3:2 Awb)."""
    for each in case.children:
        heavy = (row.code for row in each.relevant if row.weight in HEAVY)
        unknown = [code for code in heavy if each.effect_of_choice(code) == "onbekend"]
        if unknown and each.chosen:
            fields = tuple(_effect_field(each, code, each.chosen, "effect") for code in unknown)
            said = say("standaard", elementen=case.named(unknown), opties=each.choice)
            yield Hit((said,), fields, each.child)


def the_ideal_is_recorded(case: CaseIndex) -> Iterator[Hit]:
    """MT-11: the ideal decision as if only this child counted, the best option within this decision, and why."""
    for each in case.children:
        ideal = each.child.ideal
        needs = (
            Need("tekst", of_child(each.child, "ideal", "text"), not is_shorter(ideal.text, 40)),
            Need("optie", of_child(each.child, "ideal", "best_option_id"), each.best is not None),
            Need("reden", of_child(each.child, "ideal", "reason"), not is_shorter(ideal.reason, 60)),
        )
        yield from lacking(needs, each.child)


def siblings_have_texts_of_their_own(case: CaseIndex) -> Iterator[Hit]:
    """MT-12: no element text of one child is a near copy of that of another, once for the family (GC14, par. 32)."""
    alike: dict[str, dict[Field, None]] = {}
    for one, other in combinations(case.children, 2):
        for code in one.elements.keys() & other.elements.keys():
            if _alike(one.elements[code].text, other.elements[code].text):
                both = (of_child(each.child, "elements", code, "text") for each in (one, other))
                alike.setdefault(code, {}).update(dict.fromkeys(both))
    if alike:
        fields = tuple(field for code in sorted(alike) for field in alike[code])
        yield Hit((say("standaard", elementen=case.named(list(alike))),), fields)


@lru_cache(maxsize=4096)
def _alike(one: str, other: str) -> bool:
    """Remembered, because comparing is slow and nearly all texts are the same as at the keystroke before."""
    return near_copy(one, other)


def an_expert_looked_at_a_vulnerable_child(case: CaseIndex) -> Iterator[Hit]:
    """MT-13: a vulnerable child, or one that the choice endangers, asks for an expert (GC14, par. 94-95)."""
    if any(each.role == "deskundige" and each.profession in EXPERTS for each in case.persons.values()):
        return
    for each in case.children:
        vulnerable = each.elements["E5"].weight in HEAVY
        endangered = each.elements["E4"] in each.relevant and each.effect_of_choice("E4") == "sterk_negatief"
        seen = any(source.author_role in EXPERTS for rows in each.sources.values() for source in rows)
        if (vulnerable or endangered) and not seen:
            element = "E5" if vulnerable else "E4"
            yield Hit((say("standaard"),), (of_child(each.child, "elements", element, "citations"),), each.child)
