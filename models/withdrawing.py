"""Knows how words that a child took back leave the store for good: the rows, and all that the trail kept of them.

The talk stays, with the day on which its words were withdrawn. A frozen version keeps what it holds: it is evidence
(art. 17 lid 3 AVG).
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from itertools import chain
from typing import Any

from sqlalchemy import Connection, update

from models.base import now
from models.phrases import held_in, mark_of, phrases_in
from models.replay import Link, links_of
from models.trail import WITHDRAWN, Trail, key_of
from models.trail_rows import Change, DoesNotFit, apply, plain_row, row_changes
from models.trail_tables import TRAIL_VALUE
from models.views import Hearing
from models.writing import Key, Row, Rows, write

OWN_WORDS = "own_words"
CARDS = "cards"
TEXTS = ("summary", "must_not_vanish", "noticed", "correction", "draft_reaction")
SAID = (OWN_WORDS, CARDS, *TEXTS)
"""What of a talk can be withdrawn."""
ROWS = {OWN_WORDS: ("own_words", ("words", "translation")), CARDS: ("talk_card", ("subject", "words"))}
"""The lists of a talk with what a child said: the table of their rows, and the columns with its words."""

Left = Mapping[Key, frozenset[str] | None]
"""The rows that a person let quote a talk even so, with the marks of what stood there; None: whatever stood there."""


def phrases_of(hearing: Hearing, what: Iterable[str]) -> set[str]:
    """The texts to be withdrawn and each of their sentences, as `mentions` compares them."""
    what = set(what)
    texts = [getattr(hearing, name) for name in TEXTS if name in what]
    for name in what & ROWS.keys():
        texts += [getattr(row, column) for row in getattr(hearing, name) for column in ROWS[name][1]]
    return phrases_in(texts)


def without(rows: Rows, hearing: Hearing, what: Iterable[str], at: datetime) -> Rows:
    """The rows of a dossier as they are once this was withdrawn from a talk."""
    after, what = dict(rows), set(what)
    key = ("hearing", hearing.id)
    after[key] = rows[key] | {"withdrawn_at": at} | {name: "" for name in TEXTS if name in what}
    for name in what & ROWS.keys():
        for each in getattr(hearing, name):
            del after[ROWS[name][0], each.id]
    return after


def next_moment(hearing: Hearing) -> datetime:
    """Now; each withdrawal from one talk has a later second than the one before, by which it is known in a copy."""
    last = hearing.withdrawn_at
    return max(now(), last + timedelta(seconds=1)) if last is not None else now()


def withdraw(
    connection: Connection, trail: Trail, assessment_id: str, before: Rows, after: Rows, hearing: Hearing,
    what: Iterable[str], at: datetime, who: str = "", note: str = "", left: Left | None = None,
) -> None:  # fmt: skip
    """Write the rows as they are from `at` on, and erase what the trail held of the rows with these words.

    Also of other rows that once held one of the phrases and hold it no more; what still holds it is left alone. The
    link says from which talk what went and which rows were left, so that the same can be done in a copy: for a copy,
    `left` is as the store said it.
    """
    what = set(what)
    phrases = phrases_of(hearing, what)
    links = list(links_of(connection, assessment_id, key_of(connection, assessment_id)))
    keys = _keys_of_words(links, hearing.id, what)
    keys |= {("hearing", hearing.id)} if what & set(TEXTS) else set()
    keys |= _once_held(links, phrases, before, after, keys)
    write(connection, before, after)
    erased = [(link.row, each.place) for link in links for each in link.values if _key(each.content) in keys]
    for row, place in erased:
        chosen = (TRAIL_VALUE.c.number == row.number) & (TRAIL_VALUE.c.place == place)
        connection.execute(update(TRAIL_VALUE).where(chosen).values(sealed=None))
    anew: list[Change] = [{"t": t, "i": i, "new": plain_row(after[t, i])} for t, i in sorted(keys) if (t, i) in after]
    others = [each for each in row_changes(before, after) if (each["t"], each["i"]) not in keys]
    if left is None:
        left = _left(after, hearing.id, phrases | _ever_said(links, hearing.id, what))
    told: dict[str, Any] = {"erased": [(row.step, place) for row, place in erased]}
    told |= {"hearing": hearing.id, "what": sorted(what), "left": said_left(left)}
    trail.add(connection, assessment_id, WITHDRAWN, [told, *anew, *others], note=note, who=who, at=at)


def _keys_of_words(links: list[Link], hearing_id: str, what: set[str]) -> set[Key]:
    """Every row of literal words or cards that this talk ever had, of what is withdrawn."""
    tables = {ROWS[name][0] for name in what & ROWS.keys()}
    rows = (each for link in links for each in link.changes if each["t"] in tables and "new" in each)
    return {(each["t"], each["i"]) for each in rows if each["new"].get("hearing_id") == hearing_id}


def _once_held(links: list[Link], phrases: set[str], before: Rows, after: Rows, known: set[Key]) -> set[Key]:
    """The other rows in which one of the phrases stood at some moment, and stands no more."""
    held: dict[Key, set[str]] = {}
    for key, row in (each for each in chain(before.items(), _states(links)) if each[0] not in known):
        held.setdefault(key, set()).update(held_in(row.values(), phrases))
    return {key for key, once in held.items() if once - held_in(after.get(key, {}).values(), once)}


def _ever_said(links: list[Link], hearing_id: str, what: set[str]) -> set[str]:
    """The phrases of every state of this talk that the trail can still tell: in a copy it may be any of them."""
    found: set[str] = set()
    for (table, id), row in _states(links):
        texts: list[object] = []
        if (table, id) == ("hearing", hearing_id):
            texts = [row.get(name) for name in TEXTS if name in what]
        elif row.get("hearing_id") == hearing_id:
            columns = (columns for name, (of, columns) in ROWS.items() if of == table and name in what)
            texts = [row.get(column) for column in next(columns, ())]
        found |= phrases_in(each for each in texts if isinstance(each, str))
    return found


def _states(links: list[Link]) -> Iterator[tuple[Key, Row]]:
    """Each row after each change of it; good until the next one is asked for."""
    rows: Rows = {}
    for change in (each for link in links for each in link.changes):
        try:
            apply(rows, change)
        except (DoesNotFit, KeyError, TypeError, ValueError):
            continue  # the check of the trail tells of it
        key = (change["t"], change["i"])
        if key in rows:
            yield key, rows[key]


# --- Which rows were left ---------------------------------------------------------------------------------------


def _left(rows: Rows, hearing_id: str, phrases: set[str]) -> Left:
    held = {key: held_in(row.values(), phrases) for key, row in rows.items()}
    return {key: frozenset(mark_of(hearing_id, each) for each in found) for key, found in held.items() if found}


def said_left(left: Left) -> list[list[Any]]:
    """What a link says of the rows that were left."""
    return [[*key] if marks is None else [*key, sorted(marks)] for key, marks in sorted(left.items(), key=_by_key)]


def read_left(told: Any) -> Left:
    """The same read back; a link of before names the rows alone. Raises TypeError, ValueError, IndexError."""
    return {(str(each[0]), str(each[1])): _marks(each) for each in told}


def _marks(said: Any) -> frozenset[str] | None:
    return frozenset(map(str, said[2])) if len(said) > 2 else None


def _by_key(each: tuple[Key, object]) -> Key:
    return each[0]


def _key(content: object) -> Key | None:
    return (content["t"], content["i"]) if isinstance(content, dict) and "t" in content else None
