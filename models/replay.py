"""Knows how the trail of one dossier is read back: its links in order, each with the changes that it holds."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from models.sealing import NotOpened, unseal
from models.trail import CHANGED, FROM_A_COPY, WITHDRAWN, key_of, seal_place
from models.trail_rows import CHANGED_AT, Change, is_of_content, plain
from models.trail_tables import OF_THE_STORE, TRAIL, TRAIL_VALUE
from models.writing import Rows


@dataclass(frozen=True)
class Value:
    """A sealed value of a link. `content` is None when it was erased, and `unreadable` when it does not open."""

    place: int
    digest: str
    sealed: bytes | None
    content: Any = None
    unreadable: bool = False


@dataclass(frozen=True)
class Link:
    """One link of a dossier with its values in their order; `row` has all columns of the link itself."""

    row: Any
    values: tuple[Value, ...]

    @property
    def changes(self) -> list[Change]:
        """The changes of rows that this link holds and that can be read."""
        return [each.content for each in self.values if isinstance(each.content, dict) and "t" in each.content]

    def stamp(self, rows: Rows) -> None:
        """Let the dossier be changed at the moment of this link, where it changed any content.

        Words that had to leave a copy leave it as old as it was: it still holds the state of then.
        """
        changes, dossier = self.changes, rows.get(("assessment", self.row.assessment_id))
        if (
            dossier is not None
            and self.row.kind in (CHANGED, WITHDRAWN)
            and self.row.note != FROM_A_COPY
            and (not changes or any(map(is_of_content, changes)))
        ):
            dossier[CHANGED_AT] = plain(self.row.at)


Sealed = list[tuple[Any, list[Any]]]
"""The rows of links, oldest first, each with those of its values: as they lie in the store."""


def links_of(connection: Connection, assessment_id: str, key: bytes | None, kind: str = "") -> Iterator[Link]:
    """The links of a dossier, or those of one kind, oldest first; without its key no value opens."""
    yield from opened(sealed_links(connection, assessment_id, kind), key)


def store_links(connection: Connection, assessment_id: str, kind: str) -> Iterator[Link]:
    """The links of this kind in the chain of the store that are about one dossier, oldest first."""
    links = links_of(connection, OF_THE_STORE, key_of(connection, OF_THE_STORE), kind)
    return (each for each in links if any(_is_about(value.content, assessment_id) for value in each.values))


def _is_about(content: Any, assessment_id: str) -> bool:
    return isinstance(content, dict) and content.get("dossier") == assessment_id


def sealed_links(connection: Connection, assessment_id: str, kind: str = "") -> Sealed:
    """The links of a dossier as they lie there; reading them takes far less time than opening them."""
    chosen = TRAIL.c.assessment_id == assessment_id
    chosen = chosen & (TRAIL.c.kind == kind) if kind else chosen
    links = connection.execute(select(TRAIL).where(chosen).order_by(TRAIL.c.number))
    numbers = select(TRAIL.c.number).where(chosen)
    wanted = select(TRAIL_VALUE).where(TRAIL_VALUE.c.number.in_(numbers))
    held: dict[int, list[Any]] = {}
    for each in connection.execute(wanted.order_by(TRAIL_VALUE.c.number, TRAIL_VALUE.c.place)):
        held.setdefault(each.number, []).append(each)
    return [(row, held.get(row.number, [])) for row in links.all()]


def opened(sealed: Sealed, key: bytes | None) -> Iterator[Link]:
    """The same links with their values opened; touches no store."""
    for row, values in sealed:
        yield Link(row, tuple(_value(each, row, key) for each in values))


def _value(row: Any, link: Any, key: bytes | None) -> Value:
    if row.sealed is None:
        return Value(row.place, row.digest, None)
    sealed = bytes(row.sealed) if isinstance(row.sealed, bytes) else str(row.sealed).encode()
    if key is None:
        return Value(row.place, row.digest, sealed, unreadable=True)
    try:
        content = unseal(key, seal_place(link.assessment_id, link.step, row.place), sealed)
    except NotOpened:
        return Value(row.place, row.digest, sealed, unreadable=True)
    return Value(row.place, row.digest, sealed, content)
