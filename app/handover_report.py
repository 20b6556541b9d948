"""Says in Dutch what is in a dossier that was handed over, how it stands to this store, and what can be done."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.days import long_day
from app.handover import Opened
from models.handing_over import Standing
from models.withdrawn import Withdrawal, pending
from resources.language import later, tr

TAKE, UPDATE, BESIDE = "overnemen", "bijwerken", "apart"
"""What can be done: take in what is not here, bring up to date what is, or take in as a dossier of its own."""


@dataclass(frozen=True)
class Report:
    """What a person must know before anything is taken in; `offered` is what can be done, empty for nothing.

    `withdrawn` tells that it holds words that a child took back here.
    """

    title: str
    children: int
    versions: int
    changed_at: datetime
    origin: str
    to: str
    made_at: datetime
    steps: int
    problem: str
    standing: Standing
    offered: str
    withdrawn: bool = False

    def lines(self) -> list[str]:
        """All of it, as lines to read."""
        what = [
            _counted(self.children, "kind", "kinderen"),
            _counted(self.versions, tr("vastgestelde versie"), tr("vastgestelde versies")),
            tr("laatst gewijzigd op {changed_at}", changed_at=_day(self.changed_at)),
        ]
        return [
            f"«{self.title or tr('zonder naam')}»: {', '.join(what)}.",
            tr(
                "Van {what}, voor {what2}, overgedragen op {made_at}.",
                what=self.origin or tr("een afzender zonder naam"),
                what2=self.to or tr("een ontvanger zonder naam"),
                made_at=_day(self.made_at),
            ),
            tr("Het spoor klopt niet: {problem}", problem=self.problem)
            if self.problem
            else tr("Het spoor klopt ({steps} stappen).", steps=self.steps),
            tr(_REFUSED) if self.problem else self._stands(),
        ]

    def _stands(self) -> str:
        stands = tr(_STANDS[self.standing], beside=tr(_BESIDE))
        return f"{stands} {tr(_WITHDRAWN)}" if self.withdrawn and self.offered else stands

    def as_json(self) -> dict[str, Any]:
        """The same for another program."""
        moments = {name: f"{getattr(self, name):%Y-%m-%dT%H:%M:%SZ}" for name in ("changed_at", "made_at")}
        names = ("title", "children", "versions", "origin", "to", "steps", "problem", "offered", "withdrawn")
        return {**{name: getattr(self, name) for name in names}, **moments, "standing": self.standing.value}


def report_of(opened: Opened, standing: Standing, withdrawals: Iterable[Withdrawal] = ()) -> Report:
    """What to tell of a container that was opened; `withdrawals` are what children took back in this store."""
    parcel, shown = opened.parcel, opened.shown
    return Report(
        title=shown.title,
        children=len(shown.children),
        versions=len(parcel.versions),
        changed_at=shown.changed_at,
        origin=opened.sent.origin,
        to=opened.sent.to,
        made_at=opened.sent.at,
        steps=parcel.head.step,
        problem=opened.problem,
        standing=standing,
        offered="" if opened.problem else _OFFERED.get(standing, ""),
        withdrawn=bool(pending(withdrawals, _talks(opened))),
    )


def _talks(opened: Opened) -> dict[str, str]:
    """The talks in it, with when words were last withdrawn from them there."""
    talks = (talk for child in (opened.made or opened.shown).all_children for talk in child.hearings)
    return {talk.id: f"{talk.withdrawn_at:%Y-%m-%d %H:%M:%S}" if talk.withdrawn_at else "" for talk in talks}


_OFFERED = {
    Standing.NEW: TAKE,
    Standing.AHEAD: UPDATE,
    Standing.FORKED: BESIDE,
    Standing.ERASED: BESIDE,
}
_BESIDE = later(
    "Het kan wel naast uw eigen dossiers komen te staan, als nieuw dossier met een nieuw kenmerk. Het begint dan als "
    "concept, en in het spoor staat waar het vandaan komt."
)
_WITHDRAWN = later(
    "Let op: er staan woorden in die een kind hier heeft ingetrokken. Trek ze daar dan opnieuw in, en zeg het de "
    "afzender."
)
_STANDS = {
    Standing.NEW: later("Dit dossier staat nog niet in uw kluis."),
    Standing.SAME: later("Dit dossier staat er al, in dezelfde stand. Er is niets veranderd."),
    Standing.AHEAD: later("Dit dossier staat al in uw kluis. Het bestand gaat verder waar u gebleven was."),
    Standing.BEHIND: later("U hebt een nieuwere stand van dit dossier dan in het bestand. Er is niets veranderd."),
    Standing.FORKED: later(
        "Dit dossier staat al in uw kluis en is hier én daar veranderd. Uw dossier blijft zoals het is. {beside}"
    ),
    Standing.ERASED: later("Dit dossier is eerder uit uw kluis gewist. {beside}"),
}
_REFUSED = later("Daarom wordt het niet overgenomen. Vraag de afzender het dossier opnieuw over te dragen.")


def _counted(number: int, one: str, more: str) -> str:
    return f"{number or 'geen'} {one if number == 1 else more}"


def _day(moment: datetime) -> str:
    return long_day(moment.astimezone().date())
