"""Knows what must fit together in the law of a method: decision types, their terms, remedies and routes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.method_procedures import DecidingTerm, DecisionType, Development, LegalFact, Remedy
from app.method_reader import MethodError
from app.method_references import levels, own_levels, refer

if TYPE_CHECKING:
    from app.method import Method

TYPES, REMEDIES = "decision_types.toml", "remedies.toml"
MOST_UNITS = 120
"""Weeks or months in a term; more is a slip of the finger."""
NO_TERM = "geen"
"""The code of the scale `runs_from` for a remedy without a fixed term."""


def check_procedures(method: Method) -> None:
    """MethodError for the first thing in the decision types and remedies that does not fit the rest."""
    for kind in method.decision_types.values():
        _check_decision_type(method, kind)
    levels(TYPES, "general_law", method.general_law, method.norm_levels)
    own_levels(REMEDIES, (*method.remedies.values(), *method.remedy_routes.values()), method.norm_levels)
    for remedy in method.remedies.values():
        _check_remedy(method, remedy)
    _check_routes(method)
    for kind in method.decision_types.values():
        _check_routes_of(method, kind)
    _check_norms(method)


def _check_decision_type(method: Method, kind: DecisionType) -> None:
    refer(TYPES, kind.id, "remedies", kind.remedies, method.remedies)
    refer(TYPES, kind.id, "remedies_now", kind.remedies_now, kind.remedies)
    refer(TYPES, kind.id, "outcomes", kind.outcomes, method.choices["outcome"])
    refer(TYPES, kind.id, "options", kind.options, method.option_types)
    refer(TYPES, kind.id, "rules_off", kind.rules_off, method.rules)
    refer(TYPES, kind.id, "rules_not_blocking", kind.rules_not_blocking, method.rules)
    levels(TYPES, kind.id, (*kind.legal_bases, *kind.judge_looks_at, *kind.enforcement), method.norm_levels)
    levels(TYPES, kind.id, kind.deciding_terms, method.norm_levels)
    for term in kind.deciding_terms:
        _check_term(TYPES, kind.id, term)
    if kind.remedy_told != "rechtsmiddel" and not kind.remedy_sentence.strip():
        problem = "«remedy_sentence» is leeg, en zonder rechtsmiddel moet er een zin staan."
        raise MethodError(TYPES, kind.id, problem)
    if ("rechtsmiddel" in kind.free) != (kind.remedy_told == "vrij"):
        raise MethodError(TYPES, kind.id, "«free» en «remedy_told» zeggen niet hetzelfde over het rechtsmiddel.")


def _check_norms(method: Method) -> None:
    """One id is one norm: what has the same id says the same in every decision type."""
    known: dict[str, object] = {}
    rows = [each for kind in method.decision_types.values() for each in norms_in(kind)]
    for each in (*rows, *method.general_law):
        if known.setdefault(each.id, each) != each:
            raise MethodError(TYPES, each.id, "dit id komt twee keer voor met iets anders. Eén id is één norm.")


def norms_in(kind: DecisionType) -> tuple[LegalFact | DecidingTerm | Development, ...]:
    """Everything that a decision type says about the law."""
    return (*kind.legal_bases, *kind.judge_looks_at, *kind.deciding_terms, *kind.enforcement, *kind.developments)


def _check_term(file: str, id: str, term: DecidingTerm | Remedy) -> None:
    if (term.amount is None) != (term.unit is None):
        raise MethodError(file, id, "«amount» en «unit» horen bij elkaar: vul beide in of geen van beide.")
    if term.amount is not None and not 1 <= term.amount <= MOST_UNITS:
        problem = f"«amount» is {term.amount}; het ligt van 1 tot en met {MOST_UNITS}."
        raise MethodError(file, id, problem)


def _check_remedy(method: Method, remedy: Remedy) -> None:
    refer(REMEDIES, remedy.id, "runs_from", [remedy.runs_from], method.choices["runs_from"])
    _check_term(REMEDIES, remedy.id, remedy)
    if (remedy.amount is None) != (remedy.runs_from == NO_TERM):
        problem = f"een termijn heeft een begin: «runs_from» is «{NO_TERM}» als er geen «amount» is, en anders niet."
        raise MethodError(REMEDIES, remedy.id, problem)


def _check_routes(method: Method) -> None:
    for route in method.remedy_routes.values():
        refer(REMEDIES, route.id, "decision_types", route.decision_types, method.decision_types)
        refer(REMEDIES, route.id, "steps", route.steps, method.remedies)
        refer(REMEDIES, route.id, "beside", route.beside, method.remedies)
        if not (route.steps and route.decision_types):
            problem = "«steps» en «decision_types» hebben elk ten minste één waarde."
            raise MethodError(REMEDIES, route.id, problem)


def _check_routes_of(method: Method, kind: DecisionType) -> None:
    """A type whose remedy is not typed by the user has routes that name exactly its remedies."""
    named = {each for route in method.routes_of(kind.id) for each in (*route.steps, *route.beside)}
    if kind.remedy_told == "vrij":
        named = set(kind.remedies)
    for remedy in sorted(named.symmetric_difference(kind.remedies)):
        where = "routes" if remedy in kind.remedies else "remedies"
        raise MethodError(TYPES, kind.id, f"in «{where}» ontbreekt «{remedy}»: routes en rechtsmiddelen verschillen.")
