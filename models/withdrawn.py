"""Knows which words children took back in a store, and which of that a state of before does not know yet."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from models.phrases import mark_of
from models.sealing import NotOpened, unseal
from models.trail import WITHDRAWN, seal_place
from models.trail_tables import DOSSIER_KEY, TRAIL, TRAIL_VALUE
from models.withdrawing import SAID, Left, read_left
from models.writing import Key


@dataclass(frozen=True)
class Withdrawal:
    """That a child took back `what` it said in one talk; `left` are the rows that a person let quote it even so."""

    assessment_id: str
    hearing_id: str
    what: tuple[str, ...]
    left: Left
    at: datetime
    who: str

    @property
    def name(self) -> tuple[str, str, datetime]:
        """What tells it from each other one: no talk has two in one second."""
        return self.assessment_id, self.hearing_id, self.at

    def kept(self, key: Key, phrases: Iterable[str]) -> set[str]:
        """Which of these phrases a row of the store still held when this was withdrawn."""
        marks = self.left.get(key, frozenset())
        return {each for each in phrases if marks is None or mark_of(self.hearing_id, each) in marks}


def withdrawals_of(connection: Connection) -> list[Withdrawal]:
    """Every withdrawal that the trail says enough of to do it again, oldest first, in dossiers that are still there."""
    columns = (TRAIL.c.assessment_id, TRAIL.c.step, TRAIL.c.at, TRAIL.c.who, TRAIL_VALUE.c.sealed, DOSSIER_KEY.c.key)
    links = select(*columns).join_from(TRAIL, TRAIL_VALUE, TRAIL_VALUE.c.number == TRAIL.c.number)
    links = links.join(DOSSIER_KEY, DOSSIER_KEY.c.assessment_id == TRAIL.c.assessment_id)
    links = links.where(TRAIL.c.kind == WITHDRAWN, TRAIL_VALUE.c.place == 0, TRAIL_VALUE.c.sealed.is_not(None))
    return [each for link in connection.execute(links.order_by(TRAIL.c.number)) for each in _said(link)]


def pending(withdrawals: Iterable[Withdrawal], talks: Mapping[str, str]) -> list[Withdrawal]:
    """What was not withdrawn yet where these talks stand, oldest first; `talks` as `models.backup.talks_in` gives them.

    The moment with a talk is that of its last withdrawal: what came before it is done as well.
    """
    waiting: list[Withdrawal] = []
    for each in withdrawals:
        if each.hearing_id in talks:
            waiting.append(each)
            if talks[each.hearing_id][:19] == f"{each.at:%Y-%m-%d %H:%M:%S}":
                waiting = [other for other in waiting if other.hearing_id != each.hearing_id]
    return waiting


def _said(link: Any) -> Iterator[Withdrawal]:
    """What a link says; nothing where it is from before links said so, or says what no store writes."""
    try:
        told = unseal(link.key, seal_place(link.assessment_id, link.step, 0), link.sealed)
        what = tuple(each for each in SAID if each in told["what"])
        left = read_left(told["left"])
        hearing_id = told["hearing"]
    except (NotOpened, KeyError, IndexError, TypeError, ValueError):
        return
    if what and isinstance(hearing_id, str):
        yield Withdrawal(link.assessment_id, hearing_id, what, left, link.at, link.who)
