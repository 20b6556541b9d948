"""Step 4, remedies, the talk with each child, and signs of danger that need a next step (MT-36, MT-37, MT-40)."""

from collections.abc import Iterator
from datetime import timedelta

from app.case import FROM_PUBLICATION, is_typed, remedy_days
from app.days import long_day
from app.fields import Field, of_child, of_row
from app.rules.case_index import CaseIndex, ChildIndex
from app.rules.group import each_profile_gets_a_version
from app.rules.hit import Hit, Need, Say, is_empty, say
from models.views import SafetySignal

TALK_WITHIN = timedelta(days=14)
"""How long after the decision the talk with the child may be planned (MT-37; N6)."""

NO_DANGER = "overig"

COMPLAINT = "klacht"

_TOLD = {"route": "route", "geen": "geen"}
"""The message by what must be told, where that is no remedy with a last day."""


def remedies_are_told(case: CaseIndex) -> Iterator[Hit]:
    """MT-36: in writing, with an allowed remedy, its last day, and help (art. 3:41, 3:45 Awb).

    Advice tells the route against what follows; against a rule for a group there is no remedy, and a sentence says so.
    """
    decision = case.assessment.decision
    duty = case.remedy_told
    needs = (
        Need("rechtsmiddel", "decision/remedies", duty == "geen" or bool(decision.remedies) or _says_none(case)),
        Need("passend_rechtsmiddel", "decision/remedies", _all_allowed(case)),
        *_typed(case),
        _last_day(case),
        Need("hulp", "decision/help", not is_empty(decision.help)),
    )
    unmet = [each for each in needs if not each.met]
    says = [] if decision.written else [say("mondeling")]
    if unmet:
        says.append(say(_TOLD.get(duty, "standaard"), *(each.part for each in unmet)))
    if says:
        fields = [] if decision.written else ["decision/written"]
        yield Hit(tuple(says), (*fields, *(each.field for each in unmet)))


def _all_allowed(case: CaseIndex) -> bool:
    """Whether the remedies fit the decision type; of a type the method does not know, any known remedy does."""
    allowed = case.kind.remedies if case.kind else tuple(case.method.remedies)
    return all(
        each.code in allowed or (case.remedy_told == "vrij" and is_typed(each))
        for each in case.assessment.decision.remedies
    )


def _says_none(case: CaseIndex) -> bool:
    """Whether, of a decision outside the list, a sentence says that there is no remedy (method D.12)."""
    return case.remedy_told == "vrij" and not is_empty(case.assessment.decision.no_remedy)


def _typed(case: CaseIndex) -> Iterator[Need]:
    """What a typed remedy must say, and next to the sentence that there is none the way to complain (D.12)."""
    if case.remedy_told != "vrij":
        return
    decision = case.assessment.decision
    for each in filter(is_typed, decision.remedies):
        yield Need("typ_name", of_row("decision/remedies", each, "name"), not is_empty(each.name))
        yield Need("typ_term", of_row("decision/remedies", each, "term"), not is_empty(each.term))
        yield Need("typ_starts", of_row("decision/remedies", each, "starts"), not is_empty(each.starts))
        yield Need("typ_address", of_row("decision/remedies", each, "address"), not is_empty(each.address))
    if _says_none(case):
        complains = any(each.code == COMPLAINT for each in decision.remedies) or "kla" in decision.no_remedy.casefold()
        yield Need("klacht", "decision/no_remedy", complains)


def _last_day(case: CaseIndex) -> Need:
    """What gives a last day: the publication, or once that is known a remedy with a term."""
    publication, is_known = case.assessment.publication, _last_day_is_known(case)
    if publication.published_on or publication.planned_on:
        return Need("termijn", "decision/remedies", is_known)
    return Need("uiterste_datum", "publication/planned_on", is_known)


def _last_day_is_known(case: CaseIndex) -> bool:
    """Whether a last day follows from the publication or its planned date; advice and rules for a group have none."""
    days = remedy_days(case.assessment, case.method)
    runs = any(each.remedy.runs_from == FROM_PUBLICATION for each in days)
    elsewhere = case.remedy_told in _TOLD or (case.remedy_told == "vrij" and not runs)
    from_publication = (each.last_day for each in days if each.remedy.runs_from == FROM_PUBLICATION)
    return elsewhere or not case.assessment.decision.remedies or any(from_publication)


def each_child_gets_an_explanation(case: CaseIndex) -> Iterator[Hit]:
    """MT-37: a talk is planned within two weeks, with who and in which form (GC12, par. 45)."""
    if case.group:
        yield from each_profile_gets_a_version(case)
        return
    for each in case.children:
        plan = each.child.explanation
        needs = (
            Need("wanneer", _explanation(each, "planned_on"), plan.planned_on is not None),
            Need("wie", _explanation(each, "by"), not is_empty(plan.by)),
            Need("vorm", _explanation(each, "form"), bool(plan.form)),
        )
        unmet = [need for need in needs if not need.met]
        says = [say("standaard", *(need.part for need in unmet))] if unmet else []
        fields = [need.field for need in unmet]
        if plan.planned_on and plan.planned_on > case.decided + TALK_WITHIN:
            says.append(say("te_laat", datum=long_day(plan.planned_on)))
            fields.append(_explanation(each, "planned_on"))
        if says:
            yield Hit(tuple(says), tuple(fields), each.child)


def a_sign_of_danger_is_followed_up(case: CaseIndex) -> Iterator[Hit]:
    """MT-40: a sign of violence, abuse, hunger or suicidal thoughts has a next step; so has «not safe tonight»."""
    not_safe = case.assessment.safe_tonight == "nee" and is_empty(case.assessment.safety_action)
    for each in case.children:
        signals = [row for row in each.child.safety_signals if not row.removed and row.kind != NO_DANGER]
        open_ = [row for row in signals if not _is_followed_up(row)]
        fields: list[Field] = [of_child(each.child, "safety_signals", row.id, "next_step") for row in open_]
        says: list[Say] = [say("standaard")] if open_ else []
        if not_safe and (open_ or not signals):
            says.append(say("vanavond"))
            fields.append("safety_action")
        if says:
            yield Hit(tuple(says), tuple(fields), each.child)


def _is_followed_up(row: SafetySignal) -> bool:
    return bool(row.next_step) and (row.next_step != "overig" or not is_empty(row.next_step_note))


def _explanation(each: ChildIndex, column: str) -> Field:
    return of_child(each.child, "explanation", column)
