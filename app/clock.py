"""Knows when the clock of this computer cannot be right: it is before what was written last."""

from datetime import datetime, timedelta

from app.backups import local_time
from resources.language import tr

_ALLOWED = timedelta(minutes=10)
"""Clocks are set right by some minutes all the time."""


def clock_note(last: datetime | None, now: datetime) -> str:
    """What to tell when a dossier was last changed after now, or empty; times in UTC."""
    if last is None or last - now <= _ALLOWED:
        return ""
    return tr(
        "De klok van deze computer staat op {now}, maar er is al een dossier gewijzigd op "
        "{last}. Zet de klok goed: termijnen en dagtekeningen kloppen anders niet. Er gaat niets "
        "verloren.",
        now=local_time(now),
        last=local_time(last),
    )
