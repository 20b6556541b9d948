"""Knows how words that a child took back leave the store for good: the rows, and all that the trail kept of them.

The talk stays, with the day on which its words were withdrawn. A frozen version keeps what it holds: it is evidence
(art. 17 lid 3 AVG).
"""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, update

from models.base import now
from models.replay import Link, links_of
from models.trail import WITHDRAWN, Trail, key_of
from models.trail_rows import Change, DoesNotFit, apply, plain_row, row_changes
from models.trail_tables import TRAIL_VALUE
from models.views import Hearing
from models.writing import Key, Rows, write

OWN_WORDS = "own_words"
TEXTS = ("summary", "must_not_vanish", "noticed")
SAID = (OWN_WORDS, *TEXTS)
"""What of a talk can be withdrawn."""

_SHORTEST = 12
"""Characters of a sentence that is looked for elsewhere; a shorter one stands in many texts by chance."""


def phrases_of(hearing: Hearing, what: Iterable[str]) -> set[str]:
    """The texts to be withdrawn and each of their sentences, as `mentions` compares them."""
    texts = [getattr(hearing, name) for name in TEXTS if name in what]
    if OWN_WORDS in what:
        texts += [text for row in hearing.own_words for text in (row.words, row.translation)]
    parts = (part for text in texts for part in (text, *re.split(r"(?<=[.!?…])\s+|\n", text)))
    evened = (_evened(part).strip(" .!?…") for part in parts)
    return {each for each in evened if len(each) >= _SHORTEST}


def mentions(text: str, phrases: Iterable[str]) -> bool:
    """Whether one of these phrases stands in a text; capitals and spaces do not matter."""
    evened = _evened(text)
    return any(each in evened for each in phrases)


def without_phrases(text: str, phrases: Iterable[str]) -> str:
    """A text with «[…]» in the place of each of these phrases; empty where one could not be cut out."""
    if not mentions(text, phrases):
        return text
    for each in sorted((each for each in phrases if mentions(text, [each])), key=len, reverse=True):
        words = r"\s+".join(map(re.escape, each.split()))
        text = re.sub(words, "[…]", text, flags=re.IGNORECASE)
    return "" if mentions(text, phrases) else text


def without(rows: Rows, hearing: Hearing, what: Iterable[str], at: datetime) -> Rows:
    """The rows of a dossier as they are once this was withdrawn from a talk."""
    after = dict(rows)
    key = ("hearing", hearing.id)
    after[key] = rows[key] | {"withdrawn_at": at} | {name: "" for name in TEXTS if name in what}
    if OWN_WORDS in what:
        for each in hearing.own_words:
            del after["own_words", each.id]
    return after


def next_moment(hearing: Hearing) -> datetime:
    """Now; each withdrawal from one talk has a later second than the one before, by which it is known in a copy."""
    last = hearing.withdrawn_at
    return max(now(), last + timedelta(seconds=1)) if last is not None else now()


def withdraw(
    connection: Connection, trail: Trail, assessment_id: str, before: Rows, after: Rows, hearing: Hearing,
    what: Iterable[str], at: datetime, who: str = "", note: str = "",
) -> None:  # fmt: skip
    """Write the rows as they are from `at` on, and erase what the trail held of the rows with these words.

    Also of other rows that once held one of the phrases and hold it no more; what still holds it is left alone. The
    link says from which talk what went and which rows were left, so that the same can be done in a copy.
    """
    what = set(what)
    phrases = phrases_of(hearing, what)
    links = list(links_of(connection, assessment_id, key_of(connection, assessment_id)))
    keys = _keys_of_words(links, hearing.id) if OWN_WORDS in what else set()
    keys |= {("hearing", hearing.id)} if what & set(TEXTS) else set()
    keys |= _once_held(links, phrases, before, after)
    write(connection, before, after)
    erased = [(link.row, each.place) for link in links for each in link.values if _key(each.content) in keys]
    for row, place in erased:
        chosen = (TRAIL_VALUE.c.number == row.number) & (TRAIL_VALUE.c.place == place)
        connection.execute(update(TRAIL_VALUE).where(chosen).values(sealed=None))
    anew: list[Change] = [{"t": t, "i": i, "new": plain_row(after[t, i])} for t, i in sorted(keys) if (t, i) in after]
    others = [each for each in row_changes(before, after) if (each["t"], each["i"]) not in keys]
    left = sorted(key for key, row in after.items() if _holds(row.values(), phrases))
    told: dict[str, Any] = {"erased": [(row.step, place) for row, place in erased]}
    told |= {"hearing": hearing.id, "what": sorted(what), "left": left}
    trail.add(connection, assessment_id, WITHDRAWN, [told, *anew, *others], note=note, who=who, at=at)


def _keys_of_words(links: list[Link], hearing_id: str) -> set[Key]:
    """Every row of literal words that this talk ever had."""
    rows = (each for link in links for each in link.changes if each["t"] == "own_words" and "new" in each)
    return {(each["t"], each["i"]) for each in rows if each["new"].get("hearing_id") == hearing_id}


def _once_held(links: list[Link], phrases: set[str], before: Rows, after: Rows) -> set[Key]:
    """The rows in which one of the phrases stood at some moment, and stands no more."""
    rows: Rows = {}
    found = {key for key, row in before.items() if _holds(row.values(), phrases)}
    for change in (each for link in links for each in link.changes):
        try:
            apply(rows, change)
        except (DoesNotFit, KeyError, TypeError, ValueError):
            continue  # the check of the trail tells of it
        key = (change["t"], change["i"])
        if key in rows and _holds(rows[key].values(), phrases):
            found.add(key)
    return {key for key in found if not _holds(after.get(key, {}).values(), phrases)}


def _holds(values: Iterable[object], phrases: set[str]) -> bool:
    return any(isinstance(each, str) and mentions(each, phrases) for each in values)


def _key(content: object) -> Key | None:
    return (content["t"], content["i"]) if isinstance(content, dict) and "t" in content else None


def _evened(text: str) -> str:
    return " ".join(text.casefold().split())
