"""Knows the duties around an eviction (method H): their order, which are open, and when the family is asked after."""

from collections.abc import Mapping
from datetime import date, timedelta

from app.method import ChecklistItem, Method
from models.decision import ChecklistEntry, Enforcement
from resources.language import later

PHASES: Mapping[str, str] = {"voor": later("Vooraf"), "tijdens": later("Aanloop en de dag zelf"), "na": later("Daarna")}
"""The phases of the checklist in order, as people call them."""

AFTERWARDS = "na"
DAYS_AFTER = (0, 7, 30, 90)
"""Days after the eviction on which it is asked where the family sleeps (H-N01); each has a column of its own."""


def duties(method: Method, phase: str) -> list[ChecklistItem]:
    """The duties of one phase, in the order of the method."""
    return [each for each in method.checklist if each.phase == phase]


def entry_of(enforcement: Enforcement, item: str) -> ChecklistEntry | None:
    """What was filled in about one duty, or None."""
    return next((each for each in enforcement.checklist if each.item == item), None)


def is_open(entry: ChecklistEntry | None) -> bool:
    """Whether a duty is neither done nor explained: «not» and «not applicable» need a reason (MT-39-lijst)."""
    return entry is None or not (entry.status == "gedaan" or (entry.status and entry.reason.strip()))


def open_duties(enforcement: Enforcement, method: Method, phase: str) -> list[ChecklistItem]:
    """The duties of a phase that are still open."""
    return [each for each in duties(method, phase) if is_open(entry_of(enforcement, each.id))]


def is_due(enforcement: Enforcement, phase: str, day: date) -> bool:
    """Whether the duties of a phase can be asked for on a day: those afterwards not before the eviction itself."""
    return phase != AFTERWARDS or (enforcement.on is not None and enforcement.on <= day)


def day_after(enforcement: Enforcement, days: int) -> date | None:
    """The calendar day on which it is asked where the family sleeps; None while the day of the eviction is open."""
    return enforcement.on + timedelta(days=days) if enforcement.on else None


def ethos_after(enforcement: Enforcement, days: int) -> str:
    """Where the family slept so many days later (ETHOS Light class), or empty."""
    found: str = getattr(enforcement, f"ethos_day_{days}")
    return found
