"""Step 1, the views of each child: heard or a reason that holds, own words, weight, freely and in time (MT-14 … 20)."""

from collections.abc import Iterator

from app.days import long_day
from app.fields import Field, of_child
from app.rules.case_index import CaseIndex, ChildIndex
from app.rules.group import the_group_was_consulted
from app.rules.hit import Hit, Need, Say, is_empty, is_shorter, lacking, say
from models.views import Hearing

TOO_YOUNG = frozenset({"NG2", "te_jong"})
LATER = frozenset({"NG5", "NG8"})
"""The reasons that only a provisional decision can rest on (method B.4)."""

MOST_DAYS_LATER = 14
"""Days after the decision within which the child is still to be heard (MT-14; N6)."""

SPEAKS_FROM = 4
"""The age in years from which «too young for words» is no reason (MT-15; N6)."""


def the_child_was_heard(case: CaseIndex) -> Iterator[Hit]:
    """MT-14: a talk was held, a child under four was observed, or a reason holds with what it obliges to (B.4)."""
    if case.group:
        yield from the_group_was_consulted(case)
        return
    for each in case.children:
        observed_young = bool(each.observed) and each.age is not None and each.age < SPEAKS_FROM
        if not (each.talks or observed_young):
            yield from _without_talk(case, each)


def _without_talk(case: CaseIndex, each: ChildIndex) -> Iterator[Hit]:
    row = each.child.not_heard
    code_field = of_child(each.child, "not_heard", "code")
    if row.code == "NG2" and not each.observed:
        yield Hit((say("observatie"),), (of_child(each.child, "observations"), code_field), each.child)
    elif row.code in LATER and not case.assessment.decision.provisional:
        yield Hit((say("voorlopig"),), (code_field, of_child(each.child, "hearings")), each.child)
    elif row.code in case.method.not_heard_reasons:
        yield from lacking(_obligations(case, each), each.child, "vervolg")
    else:
        key = "ongeldig" if row.code else "standaard"
        young = each.age is not None and each.age < SPEAKS_FROM
        kept = of_child(each.child, "observations" if young else "hearings")
        yield Hit((say(key),), (kept, code_field), each.child)


def _obligations(case: CaseIndex, each: ChildIndex) -> tuple[Need, ...]:
    """What a reason for not hearing obliges to (method B.4)."""
    row = each.child.not_heard
    at = {name: of_child(each.child, "not_heard", name) for name in _COLUMNS}
    offers = _offers(each)
    later = (row.planned_on - case.decided).days if row.planned_on else -1
    needs = {
        "NG1": (Need("aanbod", at["offers"], _offered_twice(offers) or _refused_for_good(each)),),
        "NG3": (
            Need("oordeel_door", at["judged_by"], not is_empty(row.judged_by)),
            Need("oordeel_op", at["judged_on"], row.judged_on is not None),
            Need("reden", at["reason"], not is_empty(row.reason)),
            Need("andere_manier", at["offers"], any(map(any, offers)) or bool(each.observed)),
        ),
        "NG4": (
            Need("pogingen", at["efforts"], any(each.what.strip() for each in row.efforts)),
            Need("opnieuw", at["planned_on"], later >= 0),
        ),
        "NG6": (Need("ouder", at["parent_talk_on"], row.parent_talk_on is not None),),
        "NG7": (Need("verslag", at["reused_record"], not is_empty(row.reused_record)),),
    }
    soon = (
        Need("wie", at["who"], not is_empty(row.who)),
        Need("wanneer", at["planned_on"], 0 <= later <= MOST_DAYS_LATER),
    )
    return needs.get(row.code, soon if row.code in LATER else ())


_COLUMNS = ("offers", "efforts", "judged_by", "judged_on", "reason", "planned_on", "parent_talk_on",
            "reused_record", "who")  # fmt: skip


def _offers(each: ChildIndex) -> list[tuple[object, str]]:
    """The offers that did not lead to a talk, as (day, form)."""
    offers: list[tuple[object, str]] = [(row.on, row.way.strip().casefold()) for row in each.child.not_heard.offers]
    not_held = (row for row in each.child.hearings if not row.held and not row.removed and row.offered_on)
    return offers + [(row.offered_on, (row.offered_how or row.way).strip().casefold()) for row in not_held]


def _offered_twice(offers: list[tuple[object, str]]) -> bool:
    return len({day for day, _ in offers if day}) > 1 and len({form for _, form in offers if form}) > 1


def _refused_for_good(each: ChildIndex) -> bool:
    """Whether the child explicitly said no; «not yet» is no final no."""
    asked = [row.reaction for row in each.child.not_heard.offers]
    asked += [row.reaction for row in each.child.hearings if not row.removed]
    return "wil_niet" in asked


def too_young_is_no_reason(case: CaseIndex) -> Iterator[Hit]:
    """MT-15: from four years on «too young» is no reason; under four an observation takes the place of a talk."""
    for each in case.children:
        if each.talks or each.age is None:
            continue
        if each.age >= SPEAKS_FROM and each.child.not_heard.code in TOO_YOUNG:
            yield Hit((say("te_jong"),), (of_child(each.child, "not_heard", "code"),), each.child)
        elif each.age < SPEAKS_FROM and not each.observed:
            yield Hit((say("geen_observatie"),), (of_child(each.child, "observations"),), each.child)


def own_words_are_there(case: CaseIndex) -> Iterator[Hit]:
    """MT-16: a talk or letter holds words of the child itself, unless it took them back (GC12, par. 134; N6)."""
    for each in case.children:
        spoken = (row for row in each.talks if row.way in ("direct", "brief_bericht") and not row.withdrawn_at)
        wordless = [row for row in spoken if not any(own.words.strip() for own in row.own_words)]
        if wordless:
            fields = tuple(_of_talk(each, row, "own_words") for row in wordless)
            yield Hit((say("standaard"),), fields, each.child)


def the_weight_of_the_view_is_reasoned(case: CaseIndex) -> Iterator[Hit]:
    """MT-17: what the child said has a weight and a reason for it, in at least one talk (GC12, par. 28-31, 44)."""
    for each in case.children:
        talks = [row for row in each.talks if row.way != "observatie" and not row.withdrawn_at]
        if talks and not any(_is_weighed(row) for row in talks):
            last = talks[-1]
            needs = (
                Need("gewicht", _of_talk(each, last, "weight"), bool(last.weight)),
                Need("reden", _of_talk(each, last, "weight_reason"), not is_shorter(last.weight_reason, 30)),
            )
            yield from lacking(needs, each.child)


def _is_weighed(row: Hearing) -> bool:
    return bool(row.weight) and not is_shorter(row.weight_reason, 30)


def departing_from_the_view_is_explained(case: CaseIndex) -> Iterator[Hit]:
    """MT-18: where the child does not want the chosen option, the weighing says why it is chosen (GC14, par. 97)."""
    for each in case.children:
        wish = each.child.wish(each.chosen.id) if each.chosen else ""
        unwanted = wish in ("liever_niet", "absoluut_niet")
        if unwanted and is_shorter(each.child.weighing.why_view_not_followed, 40):
            said = say("standaard", opties=each.choice)
            yield Hit((said,), (of_child(each.child, "weighing", "why_view_not_followed"),), each.child)


def the_child_could_speak_freely(case: CaseIndex) -> Iterator[Hit]:
    """MT-19: no parent the child did not choose, no relative as interpreter, not only with a brother or sister."""
    for each in case.children:
        found = list(_pressure(each))
        if found:
            says = tuple(dict.fromkeys(key for key, _ in found))
            yield Hit(tuple(Say(key) for key in says), tuple(field for _, field in found), each.child)


def _pressure(each: ChildIndex) -> Iterator[tuple[str, Field]]:
    for row in each.talks:
        if row.parent_present and not row.presence_chosen_by_child:
            yield "ouder_erbij", _of_talk(each, row, "presence_chosen_by_child")
        if row.interpreter == "familie":
            yield "tolk_familie", _of_talk(each, row, "interpreter")
    if each.talks and all(row.together_with_ids for row in each.talks):
        yield "alleen_samen", _of_talk(each, each.talks[0], "together_with_ids")


def heard_before_the_decision(case: CaseIndex) -> Iterator[Hit]:
    """MT-20: the first talk or observation is not later than the decision, unless that is provisional (NG5, NG8)."""
    for each in case.children:
        days = sorted([*each.observed, *(row.held_on for row in each.talks if row.held_on)])
        later = case.assessment.decision.provisional and each.child.not_heard.code in LATER
        if days and days[0] > case.decided and not later:
            yield Hit((say("standaard", datum=long_day(case.decided)),), _records(each), each.child)


def _records(each: ChildIndex) -> tuple[Field, ...]:
    talks = [_of_talk(each, row, "held_on") for row in each.talks]
    seen = [row for row in each.child.observations if row.moments and not row.removed]
    return (*talks, *(of_child(each.child, "observations", row.id, "moments") for row in seen))


def _of_talk(each: ChildIndex, row: Hearing, column: str) -> Field:
    return of_child(each.child, "hearings", row.id, column)
