"""Knows when the clock of this computer cannot be right: it is before what was written last."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from app.backups import local_time
from models.backup import DossierState

_ALLOWED = timedelta(minutes=10)
"""Clocks are set right by some minutes all the time."""


def clock_note(dossiers: Sequence[DossierState], now: datetime) -> str:
    """What to tell when a dossier was changed after now, or empty; times in UTC."""
    last = max((each.changed_at for each in dossiers), default=now)
    if last - now <= _ALLOWED:
        return ""
    return (
        f"De klok van deze computer staat op {local_time(now)}, maar er is al een dossier gewijzigd op "
        f"{local_time(last)}. Zet de klok goed: termijnen en dagtekeningen kloppen anders niet. Er gaat niets verloren."
    )
