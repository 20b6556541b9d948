"""Knows every norm of a method that an organisation can confirm: the law of a decision, its terms, remedies, routes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from types import MappingProxyType

from app.method import DecidingTerm, Development, LegalFact, Method, Remedy, RemedyRoute, for_decisions
from app.method_check_procedures import norms_in
from app.method_types import Certainty
from app.route_words import term_in_words
from resources.language import in_language, tr

REMEDY, ROUTE, TERMS = "rechtsmiddel-", "route-", "dagen-gelijkgesteld"
"""What the ids of remedies and routes begin with among all norms; and the id of the list of equated days."""

_KNOWN: dict[int, tuple[Method, Mapping[str, "Norm"]]] = {}  # a method cannot be hashed; it is kept, so its id stays


@dataclass(frozen=True)
class Norm:
    """One statement about the law. `used_by` are the decision types that rest on it; empty for all.

    `norm_level` is empty for law in the making. `wording` is the text in the language of decisions, where `text` is in
    another one: that is what somebody confirmed.
    """

    id: str
    text: str
    norm_level: str
    source: str
    certainty: Certainty
    used_by: tuple[str, ...]
    wording: str = ""

    @cached_property
    def fingerprint(self) -> str:
        """What was confirmed: another text, level or source is another norm and must be confirmed again."""
        return sha256("\n".join((self.wording or self.text, self.norm_level, self.source)).encode()).hexdigest()[:16]


def norms(method: Method) -> Mapping[str, Norm]:
    """Every norm by id, each once, in the order of the method."""
    if id(method) not in _KNOWN:
        with in_language(method.language):
            found = _by_id(method)
        ours = for_decisions(method)
        if ours is not method and ours.language != method.language:
            kept = norms(ours)
            found = {name: replace(each, wording=kept[name].text) for name, each in found.items()}
        _KNOWN[id(method)] = (method, MappingProxyType(found))
    return _KNOWN[id(method)][1]


def _by_id(method: Method) -> dict[str, Norm]:
    found: dict[str, Norm] = {}
    for each in _all(method):
        known = found.get(each.id)
        used = each.used_by if known is None else tuple(dict.fromkeys((*known.used_by, *each.used_by)))
        found[each.id] = Norm(each.id, each.text, each.norm_level, each.source, each.certainty, used)
    return found


def norms_of(method: Method, decision_type: str, remedies: Iterable[str] = ()) -> tuple[Norm, ...]:
    """The norms that a paper about this type of decision rests on, with the remedies that stand under it."""
    kind = method.decision_types.get(decision_type)
    known = norms(method)
    ids = [] if kind is None else [each.id for each in norms_in(kind)]
    ids += [REMEDY + each for each in remedies if each in method.remedies]
    ids += [ROUTE + each.id for each in method.routes_of(decision_type)]
    return tuple(known[each] for each in dict.fromkeys(ids))


def _all(method: Method) -> Iterator[Norm]:
    for kind in method.decision_types.values():
        yield from (_norm(each, each.id, each.text, (kind.id,)) for each in norms_in(kind))
    yield from (_norm(each, each.id, each.text, ()) for each in method.general_law)
    for remedy in method.remedies.values():
        used = tuple(each.id for each in method.decision_types.values() if remedy.id in each.remedies)
        yield _norm(remedy, REMEDY + remedy.id, _of_remedy(remedy), used)
    for route in method.remedy_routes.values():
        yield _norm(route, ROUTE + route.id, f"{route.name}: {route.explains}", route.decision_types)
    calendar = method.calendar
    days = ", ".join(f"{each.day:%d-%m-%Y}" for each in calendar.equated_days)
    yield Norm(
        TERMS, tr("Gelijkgesteld met een feestdag: {days}.", days=days), "N1", calendar.source, calendar.certainty, ()
    )


def _of_remedy(remedy: Remedy) -> str:
    term = f"{term_in_words(remedy)}, " if remedy.amount else ""
    return tr("{label}: {term}{starts}. Bij: {at}.", label=remedy.label, term=term, starts=remedy.starts, at=remedy.at)


def _norm(
    row: LegalFact | DecidingTerm | Development | Remedy | RemedyRoute, id: str, text: str, used_by: tuple[str, ...]
) -> Norm:
    level = "" if isinstance(row, Development) else row.norm_level
    return Norm(id, text, level, row.source, row.certainty, used_by)
