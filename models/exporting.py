"""Knows which files left the store: each is a link in the trail, with of which dossier, what it was and for whom.

Counts for policy are of no single dossier: their link says of which years and of which dossiers they were.
"""

from base64 import b64decode, b64encode
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from models.replay import Link, links_of, store_links
from models.sealing import NotOpened, new_key, seal, unseal
from models.trail import EXPORTED, Trail, key_of
from models.trail_tables import OF_THE_STORE


@dataclass(frozen=True)
class Export:
    """One file that left: `what` it was, for which `reader` (see `Recipient.label`), and of which version (0: none)."""

    at: datetime
    who: str
    what: str
    reader: str
    version: int
    sha256: str


NUMBERS = "cijfers"
"""How the note of a link begins that says that counts for policy left."""


@dataclass(frozen=True)
class NumbersLeft:
    """Counts for policy that left: over the years `since` up to and with `until`, and of `which` dossiers (a code)."""

    at: datetime
    who: str
    since: int
    until: int
    which: str
    sha256: str


def note_export(
    connection: Connection, trail: Trail, assessment_id: str, what: str, reader: str, version: int, sha256: str
) -> None:
    """Add the link, to the chain of the store: to print changes nothing of a dossier that somebody else holds too.

    The note is a code without content. What it was and for whom goes with the key of the dossier; no file name is kept.
    """
    said = {"reader": reader, "version": version, "sha256": sha256}
    sealed = seal(key_of(connection, assessment_id) or new_key(), assessment_id, said)
    value = {"dossier": assessment_id, "said": b64encode(sealed).decode()}
    trail.add(connection, OF_THE_STORE, EXPORTED, [value], note=f"{what}:{reader.partition(':')[0]}")


def exports_of(connection: Connection, assessment_id: str) -> list[Export]:
    """What left of a dossier, the oldest first; of what does not open only the day, the person and the code remain.

    In the first stores with a trail these links stood in the chain of the dossier itself.
    """
    key = key_of(connection, assessment_id)
    own = links_of(connection, assessment_id, key, EXPORTED)
    found = [_export(each, each.values[0].content) for each in own if each.values]
    for link in store_links(connection, assessment_id, EXPORTED):
        found.append(_export(link, _opened(key, assessment_id, link.values[0].content)))
    return found


def export_with(connection: Connection, digest: str) -> tuple[str, Export] | None:
    """The dossier of which a file with this SHA-256 left, and how it left, the first time; None when none did."""
    keys: dict[str, bytes | None] = {}
    for link in links_of(connection, OF_THE_STORE, key_of(connection, OF_THE_STORE), EXPORTED):
        for value in link.values:
            content = value.content
            if not isinstance(content, dict) or "dossier" not in content:
                continue  # counts for policy, or what does not open
            assessment_id = content["dossier"]
            if assessment_id not in keys:
                keys[assessment_id] = key_of(connection, assessment_id)
            found = _export(link, _opened(keys[assessment_id], assessment_id, content))
            if found.sha256 == digest:
                return assessment_id, found
    return None


def note_numbers(connection: Connection, trail: Trail, since: int, until: int, which: str, sha256: str) -> None:
    """Add the link that counts for policy left; a year and a code are no content, so only the checksum is sealed."""
    note = f"{NUMBERS}:{since}:{until}:{which}"
    trail.add(connection, OF_THE_STORE, EXPORTED, [{"sha256": sha256}], note=note)


def numbers_left(connection: Connection) -> list[NumbersLeft]:
    """What left as counts for policy, the oldest first."""
    links = links_of(connection, OF_THE_STORE, key_of(connection, OF_THE_STORE), EXPORTED)
    return [_numbers(each) for each in links if each.row.note.startswith(f"{NUMBERS}:")]


def _numbers(link: Link) -> NumbersLeft:
    _, since, until, which = link.row.note.split(":")
    said = next((each.content for each in link.values if isinstance(each.content, dict)), {})
    return NumbersLeft(link.row.at, link.row.who, int(since), int(until), which, said.get("sha256", ""))


def _opened(key: bytes | None, assessment_id: str, value: dict[str, Any]) -> Any:
    try:
        return unseal(key, assessment_id, b64decode(value["said"])) if key else None
    except (NotOpened, ValueError):
        return None


def _export(link: Link, said: Any) -> Export:
    what, _, kind = link.row.note.partition(":")
    known = said if isinstance(said, dict) else {"reader": kind, "version": 0, "sha256": ""}
    return Export(link.row.at, link.row.who, what, known["reader"], known["version"], known["sha256"])
