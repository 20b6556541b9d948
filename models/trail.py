"""Knows the trail: one chain of links per dossier, all tied together in one chain over the whole store.

A link says who did what when, and vouches by its hash for the link before and for the sealed values that belong to
it. The hashes are of what is encrypted, so they tell nothing and stay when the key of a dossier is destroyed.
"""

import hashlib
import hmac
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, bindparam, insert, select

from models.base import now
from models.sealing import canonical, new_key, seal
from models.trail_rows import plain
from models.trail_tables import DOSSIER_KEY, OF_THE_STORE, TRAIL, TRAIL_VALUE

if TYPE_CHECKING:
    from models.parcel import Step

BEGUN, CHANGED, SIGNED, ERASED, WITHDRAWN = "begun", "changed", "signed", "erased", "withdrawn"
TAKEN_OVER = "taken_over"
"""A dossier that was there before there was a trail."""

RESTORED, ACCEPTED = "restored", "accepted"
"""The store as a whole: from a backup, or an earlier one that somebody put there by hand and accepted."""

GONE_BEFORE = "gone_before"
"""The store as a whole: what was erased and withdrawn in a later state than the one it went back to (`models.gone`)."""

HANDED_OVER, RECEIVED = "handed_over", "received"
"""A dossier was passed on to somebody, or came from somebody; the note names them (see `models.handing_over`)."""

PAPERS = "papers"
"""What readers other than who decides get of a version was made and is kept (see `models.paper`)."""

EXPORTED = "exported"
"""A file of the dossier left the store."""

FROM_A_COPY = "from_copy"
"""Stands as the note with a link that a copy got because a dossier, or words of a child, had to leave it."""


@dataclass(frozen=True)
class Anchor:
    """A place in the chain over the whole store, to be kept outside it: a tail that was cut off shows by it."""

    number: int
    chained: str


@dataclass(frozen=True)
class Head:
    """The last link of one dossier: what a printed decision names."""

    step: int
    hash: str


# Made once: making a statement takes longer than running it, and each save runs five.
_OF: Any = bindparam("of")
_HEAD = select(TRAIL.c.step, TRAIL.c.hash).where(TRAIL.c.assessment_id == _OF).order_by(TRAIL.c.step.desc()).limit(1)
_LAST = select(TRAIL.c.number, TRAIL.c.chained).order_by(TRAIL.c.number.desc()).limit(1)
_KEY = select(DOSSIER_KEY.c.key).where(DOSSIER_KEY.c.assessment_id == _OF)
_NEW_LINK, _NEW_VALUE = insert(TRAIL), insert(TRAIL_VALUE)


class Trail:
    """Adds links, inside the transaction that makes the change. `who` is whose passphrase opened the store."""

    def __init__(self, data_key: bytes, who: str = "") -> None:
        self.chain_key = chain_key(data_key)
        self.who = who

    def add(
        self,
        connection: Connection,
        assessment_id: str,
        kind: str,
        values: Iterable[Any] = (),
        note: str = "",
        who: str = "",
        at: datetime | None = None,
    ) -> Head:
        """One more link, with values that only the key of this dossier opens; `at` where it is not this moment."""
        head = head_of(connection, assessment_id)
        key = key_of(connection, assessment_id) or _first_key(connection, assessment_id)
        step = head.step + 1
        sealed = [seal(key, seal_place(assessment_id, step, each), value) for each, value in enumerate(values)]
        digests = [hashlib.sha256(each).hexdigest() for each in sealed]
        link: dict[str, Any] = {
            "assessment_id": assessment_id,
            "step": step,
            "at": at or now(),
            "who": who or self.who,
            "kind": kind,
            "note": note,
            "digest": digest_of(digests),
            "before": head.hash,
        }
        link["hash"] = link_hash(link)
        self._tie(connection, last_anchor(connection), link, list(zip(digests, sealed, strict=True)))
        return Head(step, link["hash"])

    def adopt(self, connection: Connection, key: bytes, steps: "Sequence[Step]") -> None:
        """Links of one dossier that another store made, as they are: they keep their step, hash and values.

        `key` opens their values. The database refuses a link that does not follow on what is there.
        """
        if steps and key_of(connection, steps[0].assessment_id) is None:
            connection.execute(insert(DOSSIER_KEY), {"assessment_id": steps[0].assessment_id, "key": key})
        last = last_anchor(connection)
        for each in steps:
            link = {name: getattr(each, name) for name in (*LINKED, "hash")}
            last = self._tie(connection, last, link, each.sealed)

    def _tie(
        self, connection: Connection, last: Anchor, link: dict[str, Any], sealed: Sequence[tuple[str, bytes | None]]
    ) -> Anchor:
        """Write a link behind the last of the whole store, and its values with their digests; where that is now."""
        number = last.number + 1
        tied = Anchor(number, chained(self.chain_key, last.chained, number, link["hash"]))
        connection.execute(_NEW_LINK, link | {"number": number, "chained": tied.chained})
        rows = enumerate(sealed)
        if sealed:
            places = [{"number": number, "place": at, "digest": digest, "sealed": each} for at, (digest, each) in rows]
            connection.execute(_NEW_VALUE, places)
        return tied


# --- The chain ------------------------------------------------------------------------------------------------


def chain_key(data_key: bytes) -> bytes:
    """The key that ties links of the store together; derived, so that it says nothing of the data key."""
    return hmac.digest(data_key, b"kindvoorop spoor", "sha256")


def chained(key: bytes, before: str, number: int, hash: str) -> str:
    """What ties a link to the one before in the whole store."""
    return hmac.digest(key, f"{before}|{number}|{hash}".encode(), "sha256").hex()


LINKED = ("assessment_id", "step", "at", "who", "kind", "note", "digest", "before")
"""What the hash of a link is over."""


def link_hash(link: Any) -> str:
    """The hash of a link: over all it says, and the hash of the step before."""
    return hashlib.sha256(canonical([plain(link[name]) for name in LINKED])).hexdigest()


def digest_of(digests: Iterable[str]) -> str:
    """The digest of a link over those of its values, in their order."""
    return hashlib.sha256("|".join(digests).encode()).hexdigest()


def seal_place(assessment_id: str, step: int, place: int) -> str:
    """Where a sealed value belongs."""
    return f"{assessment_id}|{step}|{place}"


# --- What is there --------------------------------------------------------------------------------------------


def head_of(connection: Connection, assessment_id: str) -> Head:
    """The last link of a dossier; step 0 where there is none."""
    row = connection.execute(_HEAD, {"of": assessment_id}).first()
    return Head(row.step, row.hash) if row else Head(0, "")


def last_anchor(connection: Connection) -> Anchor:
    """The last link of the whole store; number 0 where there is none."""
    row = connection.execute(_LAST).first()
    return Anchor(row.number, row.chained) if row else Anchor(0, "")


def chained_at(connection: Connection, number: int) -> str | None:
    """What ties the link with this number to the one before; None where there is no such link."""
    found: str | None = connection.scalar(select(TRAIL.c.chained).where(TRAIL.c.number == number))
    return found


def key_of(connection: Connection, assessment_id: str) -> bytes | None:
    """The key of a dossier, or None when it has none (any more)."""
    found = connection.scalar(_KEY, {"of": assessment_id})
    return found if isinstance(found, bytes) else None


def last_of_kind(connection: Connection, assessment_id: str, kind: str) -> datetime | None:
    """When something of this kind last happened to a dossier; None when it never did."""
    wanted = select(TRAIL.c.at).where(TRAIL.c.assessment_id == assessment_id, TRAIL.c.kind == kind)
    found: datetime | None = connection.scalar(wanted.order_by(TRAIL.c.number.desc()).limit(1))
    return found


def dossiers_with(connection: Connection, kind: str) -> set[str]:
    """The ids of the dossiers to which something of this kind happened."""
    return set(connection.scalars(select(TRAIL.c.assessment_id).where(TRAIL.c.kind == kind)))


def hash_at(connection: Connection, assessment_id: str, step: int) -> str | None:
    """The hash of one step of a dossier; None where there is no such step."""
    wanted = select(TRAIL.c.hash).where(TRAIL.c.assessment_id == assessment_id, TRAIL.c.step == step)
    found: str | None = connection.scalar(wanted)
    return found


def _first_key(connection: Connection, assessment_id: str) -> bytes:
    # Also where a key went missing: nothing typed is lost over that, and the check of the trail tells of it.
    key = new_key()
    connection.execute(insert(DOSSIER_KEY), {"assessment_id": assessment_id, "key": key})
    return key


__all__ = [
    "ACCEPTED",
    "BEGUN",
    "CHANGED",
    "ERASED",
    "EXPORTED",
    "GONE_BEFORE",
    "HANDED_OVER",
    "OF_THE_STORE",
    "PAPERS",
    "RECEIVED",
    "RESTORED",
    "SIGNED",
    "TAKEN_OVER",
    "WITHDRAWN",
    "Anchor",
    "Head",
    "Trail",
]
