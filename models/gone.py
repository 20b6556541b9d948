"""Knows what was erased and withdrawn for good, also where the store went back to a state that never held it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from models.backup import read_only
from models.connection import engine_on
from models.replay import links_of
from models.store_errors import StoreDamaged
from models.trail import ERASED, GONE_BEFORE, Trail, dossiers_with, key_of, last_of_kind
from models.trail_rows import plain
from models.trail_tables import OF_THE_STORE, TRAIL
from models.withdrawing import read_left, said_left
from models.withdrawn import Withdrawal, withdrawals_of


@dataclass(frozen=True)
class Gone:
    """The ids of the dossiers that were erased, and what children withdrew in others, oldest first."""

    erased: frozenset[str] = frozenset()
    withdrawn: tuple[Withdrawal, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.erased or self.withdrawn)

    def __or__(self, other: "Gone") -> "Gone":
        both = {each.name: each for each in (*self.withdrawn, *other.withdrawn)}
        return Gone(self.erased | other.erased, tuple(sorted(both.values(), key=lambda each: each.at)))

    def __sub__(self, other: "Gone") -> "Gone":
        known = {each.name for each in other.withdrawn}
        left = tuple(each for each in self.withdrawn if each.name not in known)
        return Gone(self.erased - other.erased, left)


def gone_of(connection: Connection) -> Gone:
    """What the chain of this store says is gone. Of what it only remembers, not what came back here all the same."""
    remembered = _remembered(connection)
    here, talks = (set(connection.exec_driver_sql(each).scalars()) for each in (_DOSSIERS, _TALKS))
    erased = dossiers_with(connection, ERASED) | (remembered.erased - here)
    never_here = (each for each in remembered.withdrawn if each.hearing_id not in talks)
    own = Gone(frozenset(erased), tuple(withdrawals_of(connection)))
    return own | Gone(withdrawn=tuple(each for each in never_here if each.assessment_id not in erased))


def gone_in(copy: Path, data_key: bytes) -> Gone:
    """The same for a copy, which stays as it is; nothing where it is from before there was a trail.

    Raises StoreDamaged.
    """
    engine = engine_on(lambda: read_only(copy, data_key))
    try:
        with engine.connect() as connection:
            has_trail = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'trail'").scalar()
            return gone_of(connection) if has_trail else Gone()
    except (DBAPIError, sqlcipher.Error, ValueError, TypeError) as error:
        raise StoreDamaged(copy) from error
    finally:
        engine.dispose()


def erased_when(connection: Connection, assessment_id: str) -> datetime | None:
    """When a dossier was erased here, or when this store went back to before it; None when it is not gone."""
    at = last_of_kind(connection, assessment_id, ERASED)
    if at is None and assessment_id in gone_of(connection).erased:
        return last_of_kind(connection, OF_THE_STORE, GONE_BEFORE)
    return at


def remember(connection: Connection, trail: Trail, gone: Gone) -> None:
    """Let the chain of a store say what is gone that it never held, or holds no more."""
    said = [{"erased": sorted(gone.erased)}, *map(_said, gone.withdrawn)]
    trail.add(connection, OF_THE_STORE, GONE_BEFORE, said)


_DOSSIERS, _TALKS = "SELECT id FROM assessment", "SELECT id FROM hearing"


def _remembered(connection: Connection) -> Gone:
    found = Gone()
    if connection.scalar(select(TRAIL.c.number).where(TRAIL.c.kind == GONE_BEFORE).limit(1)) is None:
        return found  # as good as always: nothing of the chain needs to be opened
    links = links_of(connection, OF_THE_STORE, key_of(connection, OF_THE_STORE))
    for content in (value.content for link in links if link.row.kind == GONE_BEFORE for value in link.values):
        found |= Gone(frozenset(_erased(content)), tuple(_read(content)))
    return found


def _said(each: Withdrawal) -> dict[str, Any]:
    talk = {"dossier": each.assessment_id, "hearing": each.hearing_id, "who": each.who}
    return talk | {"what": list(each.what), "at": plain(each.at), "left": said_left(each.left)}


def _read(content: Any) -> Iterator[Withdrawal]:
    try:
        at = datetime.fromisoformat(content["at"]).astimezone(UTC)
        left, what = read_left(content["left"]), tuple(map(str, content["what"]))
        yield Withdrawal(str(content["dossier"]), str(content["hearing"]), what, left, at, str(content["who"]))
    except (KeyError, IndexError, TypeError, ValueError):
        return


def _erased(content: Any) -> Iterator[str]:
    said = content.get("erased", ()) if isinstance(content, dict) else ()
    yield from map(str, said if isinstance(said, list) else ())
