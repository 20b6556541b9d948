"""Step 3, the weighing: reasons per child, a place to sleep, proportionality, review (MT-26 … 28, MT-31 … 35)."""

from collections.abc import Iterator

from app.case import asks_about_closure, days_in_shelter
from app.days import long_day
from app.fields import Field, of_child, of_row
from app.readability import says_only
from app.rules.case_index import CaseIndex, ChildIndex, options_named
from app.rules.hit import Hit, Need, Say, is_empty, is_shorter, lacking, say
from models.options import Option

NO_PROPER_HOME = frozenset({"2", "3", "5", "6"})
"""The ETHOS Light classes that are no proper alternative (MT-33; N4)."""

LONG_STAY = 180
"""Days in shelter after which AL-10 speaks (MT-33; N4)."""

STREET = "1"
YOUNGEST = 4


def each_child_is_weighed(case: CaseIndex) -> Iterator[Hit]:
    """MT-26: per child the chosen option, what decides, and the reasons (art. 3:47 Awb; GC14, par. 97)."""
    for each in case.children:
        weighing = each.child.weighing
        decisive = any(code in each.elements for code in weighing.decisive_elements)
        needs = (
            Need("optie", _weighing(each, "chosen_option_id"), each.chosen is not None),
            Need("elementen", _weighing(each, "decisive_elements"), decisive),
            Need("tekst", _weighing(each, "text"), not is_shorter(weighing.text, 100)),
        )
        yield from lacking(needs, each.child)


def giving_way_is_reasoned(case: CaseIndex) -> Iterator[Hit]:
    """MT-27: where the choice is not the best for this child, the parts of method E.3 are there (GC14, par. 97)."""
    compromise = case.assessment.balance.compromise
    for each in case.children:
        weighing = each.child.weighing
        softened = any(row.what.strip() for row in weighing.measures if not row.removed)
        needs = (
            Need("belangen", _weighing(each, "weightier"), _names_something_weightier(case, each)),
            Need("zwaarder", _weighing(each, "why_weightier"), not is_shorter(weighing.why_weightier, 80)),
            Need("niet_doorslaggevend", _weighing(each, "why_child_not_decisive"),
                 not is_shorter(weighing.why_child_not_decisive, 80)),
            Need("tussenweg", "balance/compromise", not is_shorter(compromise, 40)),
            Need("verzachting", _weighing(each, "measures"), softened),
        )  # fmt: skip
        yield from lacking(needs, each.child, opties=each.choice) if each.deviates else ()


def _names_something_weightier(case: CaseIndex, each: ChildIndex) -> bool:
    """Whether another interest is cited, or an element of another child."""
    others = {one.child.id: one for one in case.children if one is not each}
    return any(
        row.interest_id in case.interests or (row.child_id in others and row.element in each.elements)
        for row in each.child.weighing.weightier
    )


def diverging_children_are_worked_out(case: CaseIndex) -> Iterator[Hit]:
    """MT-28: best options that differ, or a choice that treats children very unlike (E1 stays out; GC14, par. 32)."""
    if not is_shorter(case.assessment.balance.divergence, 60):
        return
    bests = {each.best.id for each in case.children if each.best}
    says = [say("ideaal")] if len(bests) > 1 else []
    harm = [_effects(each, {"sterk_negatief"}) for each in case.children]
    gain = [_effects(each, {"positief", "sterk_positief"}) for each in case.children]
    hurt = [code for codes in harm for code in codes]
    if hurt and any(gained and not harmed for gained, harmed in zip(gain, harm, strict=True)):
        says.append(say("effect", elementen=case.named(hurt)))
    if says:
        yield Hit(tuple(says), ("balance/divergence",))


def _effects(each: ChildIndex, wanted: set[str]) -> list[str]:
    """The elements E2 … E8 on which the chosen option has one of these effects."""
    return [row.code for row in each.relevant if row.code != "E1" and each.effect_of_choice(row.code) in wanted]


def a_place_to_sleep_is_known(case: CaseIndex) -> Iterator[Hit]:
    """MT-31: it is known where the children sleep, and that is not the street (GC7, par. 16)."""
    place = case.assessment.decision.sleeping_place
    streets = [each for each in _chosen(case) if each.ethos_after == STREET]
    unknown = says_only(place, case.method.words.no_place)
    says = [say("onbekend")] if unknown else []
    says += [say("straat", opties=options_named(streets))] if streets else []
    if says:
        fields = ["decision/sleeping_place"] if unknown else []
        yield Hit(tuple(says), (*fields, *(of_row("options", each, "ethos_after") for each in streets)))


def the_alternative_is_there_first(case: CaseIndex) -> Iterator[Hit]:
    """MT-32: nobody has to leave before the next place is there; without a departure date it is silent."""
    decision = case.assessment.decision
    if decision.departure_on is None:
        return
    alternative = case.options.get(decision.alternative_option_id or "")
    named = options_named([alternative] if alternative else [])
    if alternative is None:
        yield Hit((say("geen"),), ("decision/alternative_option_id",))
    elif alternative.available_from is None:
        yield Hit((say("geen_datum", opties=named),), (of_row("options", alternative, "available_from"),))
    elif alternative.available_from > decision.departure_on:
        fields = ("decision/departure_on", of_row("options", alternative, "available_from"))
        yield Hit((say("te_laat", datum=long_day(alternative.available_from), opties=named),), fields)


def shelter_is_no_proper_home(case: CaseIndex) -> Iterator[Hit]:
    """MT-33: shelter, hotel, holiday home or living in stays labelled, and asks for an outlook and an end."""
    places = [each for each in _chosen(case) if each.ethos_after in NO_PROPER_HOME]
    if not places:
        return
    decision = case.assessment.decision
    days = days_in_shelter(case.assessment, case.day)
    gaps = {
        "perspectief": (is_empty(decision.outlook), "decision/outlook"),
        "einddatum": (decision.ends_on is None, "decision/ends_on"),
        "lang_verblijf": (days > LONG_STAY, "housing/slept_since"),
    }
    names = {"dagen": str(days), "opties": options_named(places)}
    says = tuple(say(key, **names) for key, (open_, _) in gaps.items() if open_)
    labels = tuple(of_row("options", each, "ethos_after") for each in places)
    if says:
        yield Hit(says, (*(field for open_, field in gaps.values() if open_), *labels), level="W")
    else:
        yield Hit((say("label", **names),), labels, level="H")


def a_burden_is_proportionate(case: CaseIndex) -> Iterator[Hit]:
    """MT-34: suitable, necessary, balanced and no lighter means; a closure answers four more (art. 3:4 lid 2 Awb)."""
    balance = case.assessment.balance
    needs = [
        Need("geschikt", "balance/suitable", not is_shorter(balance.suitable, 40)),
        Need("noodzakelijk", "balance/necessary", not is_shorter(balance.necessary, 40)),
        Need("evenwichtig", "balance/balanced", not is_shorter(balance.balanced, 40)),
        Need("lichter", "balance/lighter_means", not is_empty(balance.lighter_means)),
    ]
    if asks_about_closure(case.assessment, case.method):
        needs += [
            Need("verwijtbaarheid", "balance/closure_blame", not is_empty(balance.closure_blame)),
            Need("terugkeer", "balance/closure_return", not is_empty(balance.closure_return)),
            Need("minderjarigen", "balance/closure_minors", not is_empty(balance.closure_minors)),
            Need("woonruimte", "balance/closure_replacement", not is_empty(balance.closure_replacement)),
        ]
    yield from lacking(needs) if case.burdensome else ()


def a_review_is_planned(case: CaseIndex) -> Iterator[Hit]:
    """MT-35: a day to look again; needed where the place is temporary, not the best, or a child is under four."""
    if case.assessment.balance.review_on is not None:
        return
    if case.group:
        yield Hit((say("groep"),), ("balance/review_on",), level="W")
        return
    temporary = any(each.temporary or each.ethos_after in NO_PROPER_HOME for each in _chosen(case))
    gives_way = any(each.deviates for each in case.children)
    young = any(each.age is not None and each.age < YOUNGEST for each in case.children)
    needed = temporary or gives_way or young
    said: Say = say("nodig" if needed else "hint")
    yield Hit((said,), ("balance/review_on",), level="W" if needed else "H")


def _chosen(case: CaseIndex) -> list[Option]:
    """The chosen options, each once."""
    return list({each.chosen.id: each.chosen for each in case.children if each.chosen}.values())


def _weighing(each: ChildIndex, column: str) -> Field:
    return of_child(each.child, "weighing", column)
