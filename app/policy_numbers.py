"""Knows what is counted for policy over the dossiers of a store, and gives it as tables that may leave the house.

What the reports say is missing: how many children (Kinderombudsman Amsterdam 2025, § 2.7 and 7.1), from where to where
they go (Als de overheid niet thuis geeft 2023, § 1.5, 3.4.1, 5.3 and 5.4) and how long they stay (2025, § 6.5). Every
label is of the method or stands here; nothing that anybody typed is read. Nothing is scored and nobody is compared.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.method import Method
from app.policy_children import children_of, of_children
from app.policy_dossiers import of_dossiers
from app.policy_table import NUMBER, Table, begun_on
from app.small_numbers import LEAST, Count, Shown, unshown
from models.counting import CountedDossier
from resources.language import later, tr

DECIDED, ALL = "vastgesteld", "alle"
WHICH = {DECIDED: later("Alleen vastgestelde besluiten"), ALL: later("Alle dossiers, ook concepten")}
"""Which dossiers count: the signed ones by the year of the decision, or all by the year in which they were begun."""

_SIGNED = frozenset({"vastgesteld", "bekendgemaakt", "uitgelegd", "heroverwogen", "vervangen"})


@dataclass(frozen=True)
class Selection:
    """The years, the last one too, and which dossiers (a key of WHICH)."""

    since: int
    until: int
    which: str = DECIDED


@dataclass(frozen=True)
class Numbers:
    """All that goes out: of which selection, and the tables."""

    selection: Selection
    tables: tuple[Table, ...]


class TooFew(ValueError):
    """There are less than LEAST dossiers in the selection; the text says so in Dutch."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "In deze jaren zijn er minder dan {least} dossiers die meetellen. Daarvan gaan geen "
                "cijfers naar buiten: zij zouden over herkenbare gezinnen gaan. Kies meer jaren.",
                least=LEAST,
            )
        )


def chosen(dossiers: Iterable[CountedDossier], selection: Selection, method: Method) -> list[CountedDossier]:
    """The dossiers that count: about a family, and of these years."""
    groups = {each.id for each in method.decision_types.values() if each.group}
    return [
        each
        for each in dossiers
        if each.decision_type not in groups
        and (year := _year(each, selection.which)) is not None
        and selection.since <= year <= selection.until
    ]


def numbers(dossiers: Iterable[CountedDossier], selection: Selection, method: Method, today: date) -> Numbers:
    """The tables over the dossiers that count; `today` decides which days of review are past. Raises TooFew."""
    counted = chosen(dossiers, selection, method)
    if len(counted) < LEAST:
        raise TooFew()
    return Numbers(selection, (_all(counted), *of_children(counted, method), *of_dossiers(counted, method, today)))


def _year(dossier: CountedDossier, which: str) -> int | None:
    if which == ALL:
        return begun_on(dossier).year
    return dossier.decided_on.year if dossier.decided_on and dossier.status in _SIGNED else None


def _all(dossiers: Sequence[CountedDossier]) -> Table:
    return Table(
        tr("Besluiten en kinderen"),
        tr(
            "Hoeveel dossiers meetellen, en hoeveel kinderen erin staan. Een kind dat in meer "
            "dossiers staat, telt vaker."
        ),
        (tr("Dossiers"), tr("Kinderen")),
        (tr(NUMBER),),
        ((len(dossiers),), (_shown_alone(children_of(dossiers)),)),
    )


def _shown_alone(count: Count) -> Shown:
    """A number that is part of no total."""
    return unshown([count])[0] if count.is_small else count.people
