"""Knows how the desk keeps up with the dossiers: in the transaction that changes one, or anew where it fell behind.

The stamp says of which link of the trail the desk knows. Every change of a dossier has its link, so whatever has a
later one is read again: after a save that is one dossier, after an update of the store or in a copy all of them.
"""

import zlib
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from models.desk_gathering import BATCH, dossiers_of, gathered
from models.desk_row import desk_row, desk_words
from models.desk_tables import DESK, DESK_STAMP, DESK_TEXT, DESK_WORD
from models.folding import FOLDED_BY
from models.steps import Step, unheard
from models.trail import Anchor, chained_at, last_anchor
from models.writing import Rows


def has_desk(connection: Connection) -> bool:
    """Whether this store is of a version that has a desk."""
    return bool(connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'desk_stamp'").scalar())


def keep_up(
    connection: Connection, place: Anchor, known: Mapping[str, Rows] | None = None, step: Step = unheard
) -> None:
    """Let the desk say what the dossiers are at this place of the trail; `known` are rows that are at hand."""
    known = known or {}
    stamp = connection.execute(_STAMP).first()
    if stamp is not None and tuple(stamp) == (place.number, place.chained, FOLDED_BY):
        return
    anew, late = _late(connection, stamp)
    if anew:
        _clear(connection)
    for assessment_id in (each for each in late if each in known):
        put(connection, assessment_id, known[assessment_id])
    _put_all(connection, [each for each in late if each not in known], step)
    connection.execute(delete(DESK_STAMP))
    connection.execute(insert(DESK_STAMP), {"place": 1, **vars(place), "folded_by": FOLDED_BY})


def catch_up(connection: Connection, step: Step = unheard) -> None:
    """The same for a store that was just opened; one without a desk stays as it is."""
    if has_desk(connection):
        keep_up(connection, last_anchor(connection), step=step)


def behind(connection: Connection) -> list[str]:
    """The dossiers of which the desk does not know how they are now."""
    stamp, place = connection.execute(_STAMP).first(), last_anchor(connection)
    if stamp is not None and tuple(stamp) == (place.number, place.chained, FOLDED_BY):
        return []
    return _late(connection, stamp)[1]


def _late(connection: Connection, stamp: Any) -> tuple[bool, list[str]]:
    """Whether the desk is made anew, and the dossiers to be read for it."""
    if stamp is None or stamp.folded_by != FOLDED_BY or not _goes_on(connection, stamp):
        return True, dossiers_of(connection)
    return False, [str(each[0]) for each in connection.exec_driver_sql(_SINCE, (stamp.number,))]


def let_go(connection: Connection) -> None:
    """Take out of the desk every dossier that is no more, also where the rest cannot be read: in an older copy."""
    for (assessment_id,) in connection.exec_driver_sql(_GONE).fetchall():
        put(connection, assessment_id, {})


def put(connection: Connection, assessment_id: str, rows: Rows) -> None:
    """Let the desk say of one dossier what its rows say; nothing where there are none."""
    row = desk_row(rows) if rows else None
    number = connection.scalar(select(DESK.c.number).where(DESK.c.assessment_id == assessment_id))
    before = _words_of(connection, number) if number is not None else frozenset()
    after = desk_words(rows) if row is not None else frozenset()
    if row is None:
        connection.execute(delete(DESK).where(DESK.c.number == number))
    elif number is None:
        number = connection.execute(insert(DESK), row).inserted_primary_key[0]  # type: ignore[index]
    else:
        connection.execute(update(DESK).where(DESK.c.number == number), row)
    if number is not None and before != after:
        _index(connection, number, before, after)


def _index(connection: Connection, number: int, before: frozenset[str], after: frozenset[str]) -> None:
    """Only the words that came or went: a save must not wait for all the others.

    The index is told of a dossier without its words what it was told with them: each word by itself.
    """
    if before:
        gone = " ".join(sorted(before - after))
        connection.exec_driver_sql(_TAKE_OUT, (number, gone))
    connection.execute(delete(DESK_TEXT).where(DESK_TEXT.c.number == number))
    if after:
        connection.exec_driver_sql(_TAKE_IN, (number, " ".join(sorted(after - before))))
        connection.execute(insert(DESK_TEXT), {"number": number, "words": press(" ".join(sorted(after)))})


def press(words: str) -> bytes:
    """Words as they are kept beside the index."""
    return zlib.compress(words.encode(), 1)


def _words_of(connection: Connection, number: int) -> frozenset[str]:
    held = connection.scalar(select(DESK_TEXT.c.words).where(DESK_TEXT.c.number == number))
    return frozenset(zlib.decompress(held).decode().split()) if held is not None else frozenset()


def _put_all(connection: Connection, ids: list[str], step: Step) -> None:
    for start in range(0, len(ids), BATCH):
        step(start, len(ids))
        some = ids[start : start + BATCH]
        found = gathered(connection, some)
        for each in some:
            put(connection, each, found.get(each, {}))


def _goes_on(connection: Connection, stamp: object) -> bool:
    """Whether the trail still goes through the place of the stamp; if not, the desk is of another store."""
    number, chained = stamp.number, stamp.chained  # type: ignore[attr-defined]
    return bool(number == 0 or chained_at(connection, number) == chained)


def _clear(connection: Connection) -> None:
    connection.execute(delete(DESK))
    connection.execute(delete(DESK_TEXT))
    connection.exec_driver_sql(f"INSERT INTO {DESK_WORD}({DESK_WORD}) VALUES ('delete-all')")


_STAMP = select(DESK_STAMP.c.number, DESK_STAMP.c.chained, DESK_STAMP.c.folded_by)
_SINCE = "SELECT DISTINCT assessment_id FROM trail WHERE number > ? AND assessment_id <> ''"
_GONE = "SELECT assessment_id FROM desk WHERE assessment_id NOT IN (SELECT id FROM assessment)"
_TAKE_OUT = f"INSERT INTO {DESK_WORD}({DESK_WORD}, rowid, words) VALUES ('delete', ?, ?)"
_TAKE_IN = f"INSERT INTO {DESK_WORD}(rowid, words) VALUES (?, ?)"
