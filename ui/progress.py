"""How far each page is, from the data and the findings alone: so it is the same after closing and reopening."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from app.case import option
from app.fields import Field
from app.findings import Finding
from app.still_asked import letters_asked
from models.assessment import Assessment
from models.people import Child
from ui.page import Address
from ui.places import intake_page_of, page_near, page_of

DONE = "✓"
DANGER = "MT-40"


def counts(finding: Finding) -> bool:
    """Whether a finding asks for work: a tip does not, nor what was overridden by name."""
    return finding.level != "H" and not (finding.overridden_by or finding.answered_by)


def stops_tonight(finding: Finding) -> bool:
    """Whether a finding concerns the short intake: it stops the sign-off, or tells of danger without a next step."""
    return finding.blocks or finding.rule == DANGER


def open_on(findings: Iterable[Finding]) -> Counter[Address]:
    """How many findings point at a field of each page."""
    return Counter(page for each in findings if counts(each) for page in _pages(each))


def _pages(finding: Finding) -> set[Address]:
    """The pages that a finding points at, those of the short intake among them."""
    fields = finding.fields if stops_tonight(finding) else ()
    at_desk = {page for field in fields if (page := intake_page_of(field)) is not None}
    return at_desk | {page_of(field) for field in finding.fields}


def open_in_step_1(findings: Iterable[Finding]) -> Counter[str]:
    """How many findings point at a page about one child in step 1; each counts once for a child."""
    found: Counter[str] = Counter()
    for each in findings:
        if counts(each):
            pages = {page_of(field) for field in each.fields}
            found.update({page.child_id for page in pages if page.kind in ("views", "element", "ideal")})
    return found


def next_open(findings: Iterable[Finding], pages: Sequence[Address], on: Address, here: Field) -> Field:
    """The field of the next finding in the order of the pages, after this field or else from this page on; then round.

    Whoever is at the desk is led past the pages of the short intake first. Empty when nothing asks for work.
    """
    found = [each for each in findings if counts(each) and page_of(each.field) in pages]
    tonight = {each.field for each in found if stops_tonight(each)}
    place = {each.field: page_near(each.field, on if each.field in tonight else None) for each in found}
    fields = sorted(place, key=lambda field: pages.index(place[field]))
    if here in fields:
        return fields[(fields.index(here) + 1) % len(fields)]
    start = pages.index(on) if on in pages else 0
    later = (each for each in fields if pages.index(place[each]) >= start)
    return next(later, fields[0] if fields else "")


def is_done(assessment: Assessment, findings: Iterable[Finding], address: Address, left: int) -> bool:
    """Whether a page holds what its step needs: something is filled in there and nothing points at it."""
    if address.kind == "review":
        return not any(each.blocks for each in findings)
    return not left and _holds_something(assessment, address)


def _holds_something(assessment: Assessment, address: Address) -> bool:
    if address.kind in _OF_FILE:
        return bool(_OF_FILE[address.kind](assessment))
    if address.kind == "network":
        place = option(assessment, address.child_id)
        return place is not None and any(each.outcome for each in place.network_visits)
    child = next((each for each in assessment.children if each.id == address.child_id), None)
    return child is not None and bool(_OF_CHILD[address.kind](child, address.element))


def _kept(rows: Iterable[Any]) -> bool:
    return any(not each.removed for each in rows)


def _any(owner: Any, *attributes: str) -> bool:
    return any(getattr(owner, each) for each in attributes)


_OF_FILE: dict[str, Callable[[Assessment], Any]] = {
    "intake": lambda file: file.decision_type and file.occasion.strip(),
    "intake_decision": lambda file: file.decision.outcome and file.decision.reason.strip(),
    "frame": lambda file: file.decision_type and (file.occasion.strip() or file.decision.decider_name.strip()),
    "family": lambda file: any(each.first_name.strip() for each in file.children),
    "housing": lambda file: _any(file.housing, "ethos", "description", "slept_since"),
    "options": lambda file: any(not each.is_null and (each.kind or each.title.strip()) for each in file.options),
    "evidence": lambda file: file.sources or file.facts,
    "interests": lambda file: file.interests or file.balance.no_other_interest.strip(),
    "grounds": lambda file: file.refusal_grounds,
    "parents": lambda file: file.parent_views,
    "consultation": lambda file: file.consultations,
    "supports": lambda file: file.supports,
    "balance": lambda file: _any(file.balance, "compromise", "divergence", "balanced", "review_on", "review_triggers"),
    "decision": lambda file: file.decision.outcome,
    "letters": lambda file: file.parent_letters and not any(letters_asked(file)),
    "enforcement": lambda file: file.enforcement.on or file.enforcement.checklist,
}
_OF_CHILD: dict[str, Callable[[Child, str], Any]] = {
    "intake_child": lambda child, _: child.first_name.strip(),
    "views": lambda child, _: (
        _kept(child.hearings) or _kept(child.observations) or child.wishes or _any(child.not_heard, "code")
    ),
    "element": lambda child, code: child.element(code).weight or child.element(code).text.strip(),
    "ideal": lambda child, _: child.ideal.text.strip(),
    "weighing": lambda child, _: child.weighing.chosen_option_id or child.weighing.text.strip(),
    "explanation": lambda child, _: _any(child.explanation, "child_text", "parent_text", "planned_on"),
}
