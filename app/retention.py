"""Knows until when a dossier is kept: its own day, or so many years after it as the organisation has set.

Art. 5 lid 1 onder e AVG: no longer than needed. The app has no term of its own: it follows from the selection list of
the organisation or from a law for the kind of file.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.deadlines import months_later
from models.assessment import Assessment
from models.listing import ListRow
from resources.language import later

SOON = timedelta(days=90)
WHERE_FROM = later(
    "Hoe lang u een dossier mag en moet bewaren, staat in de selectielijst van uw organisatie (voor gemeenten: de "
    "selectielijst gemeenten en intergemeentelijke organen) of in een wet. Voor dossiers jeugdhulp noemt de Jeugdwet "
    "twintig jaar (art. 7.3.8), voor dossiers van hulpverleners de WGBO ook (art. 7:454 BW). Een jurist heeft die "
    "artikelen nog niet bevestigd. Langer dan nodig mag niet (art. 5 lid 1 onder e AVG). Vraag het uw functionaris "
    "gegevensbescherming of uw archivaris."
)


@dataclass(frozen=True)
class Due:
    """A dossier whose term is over, or soon will be; `own` tells that the day was set for this dossier alone."""

    row: ListRow
    until: date
    own: bool
    over: bool


def kept_until(row: ListRow, years: int | None) -> date | None:
    """The last day on which a dossier is kept; None where nobody set a term.

    The years of the organisation run from the decision or the last change, whichever came later.
    """
    return _until(row.keep_until, row.changed_at, row.decided_on, years)


def kept_on(assessment: Assessment, years: int | None) -> date | None:
    """The same for an open dossier."""
    return _until(assessment.keep_until, assessment.changed_at, assessment.decision.decided_on, years)


def _until(own: date | None, changed_at: datetime, decided_on: date | None, years: int | None) -> date | None:
    if own is not None or not years:
        return own
    changed = changed_at.astimezone().date()
    return months_later(max(changed, decided_on or changed), 12 * years)


def due(rows: Iterable[ListRow], years: int | None, today: date) -> list[Due]:
    """The dossiers whose term is over or ends soon, the longest over first; worked examples hold no people."""
    ends = ((row, kept_until(row, years)) for row in rows if not row.is_example)
    found = [Due(row, end, row.keep_until is not None, end < today) for row, end in ends if end and end <= today + SOON]
    return sorted(found, key=lambda each: (each.until, each.row.id))
