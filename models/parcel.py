"""Knows what of a dossier goes along when it is passed on: its trail, its key and its versions, byte for byte.

A parcel comes from outside: whoever made it knew the key, so that nothing in it is true only because it opens.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from models.assessment import Assessment
from models.evidence import Attachment
from models.from_rows import assessment_of
from models.paper import Paper, seals_of_papers
from models.replay import Link, Value
from models.sealing import NotOpened, unsealed_text
from models.trail import ERASED, LINKED, Head, link_hash, seal_place
from models.trail_rows import DoesNotFit
from models.verifying_dossier import Wrong, faults_of_links, faults_of_papers, faults_of_seals
from models.version import Version, seal_of

MOST_OPENED = 300 * 1024 * 1024
"""Bytes that all values of a trail together may grow to: a text that is typed on for a year stays far below it."""
_MOST_PARTS = 60_000
"""Values in one change of one row, before anything is made of it; a row has less than a hundred columns."""


@dataclass(frozen=True)
class Step:
    """One link of a trail as it goes along; of each value the digest, and the sealed bytes unless it was erased."""

    assessment_id: str
    step: int
    at: datetime
    who: str
    kind: str
    note: str
    digest: str
    before: str
    hash: str
    sealed: tuple[tuple[str, bytes | None], ...] = ()

    @property
    def number(self) -> int:
        """By which number a fault names this link: outside a store that is its step."""
        return self.step


@dataclass(frozen=True)
class Parcel:
    """One dossier on its way from one store to another; `files` has the bytes of each attachment by its id.

    `papers` are what readers other than who decides get of the versions.
    """

    assessment_id: str
    key: bytes
    steps: tuple[Step, ...]
    versions: tuple[Version, ...]
    files: Mapping[str, bytes] = field(default_factory=dict)
    papers: tuple[Paper, ...] = ()

    @property
    def head(self) -> Head:
        """The last link of its trail."""
        return Head(self.steps[-1].step, self.steps[-1].hash) if self.steps else Head(0, "")

    def hash_at(self, step: int) -> str:
        """The hash of a step, empty where there is none."""
        return self.steps[step - 1].hash if 0 < step <= len(self.steps) else ""


def attachments_of(assessment: Assessment) -> Iterator[Attachment]:
    """Every file that belongs to a source, also to one that was removed."""
    yield from (each for source in assessment.all_sources for each in source.attachments)


def _has_its_files(made: Assessment, files: Mapping[str, bytes]) -> bool:
    """Whether the bytes that came along are exactly those of the files of which the trail says that they are kept."""
    kept = {each.id: (each.size, each.sha256) for each in attachments_of(made) if each.has_bytes}
    return kept == {id: (len(data), hashlib.sha256(data).hexdigest()) for id, data in files.items()}


def examined(parcel: Parcel) -> tuple[Assessment | None, Wrong | None]:
    """The dossier that the trail of a parcel leads to, or the first link that is not right, 0 for none, and what."""
    wrong = next(_faults_of_chain(parcel.steps), None)
    if wrong is not None:
        return None, wrong
    links = _opened(parcel)
    try:
        found, rows = faults_of_links(links)
        found += faults_of_seals({each.number: seal_of(each) for each in parcel.versions}, links)
        found += faults_of_papers(dict(seals_of_papers(parcel.papers, parcel.versions)), links)
        if found:
            return None, min(found, key=lambda each: (each[0] == 0, each[0]))
        made = assessment_of(rows)
        if not _has_its_files(made, parcel.files):
            return None, (0, "Een bijlage ontbreekt, is veranderd of hoort niet bij het dossier.")
    except (DoesNotFit, TypeError, AttributeError):  # values of a kind that no store writes
        return None, (0, "De rijen in het spoor vormen samen geen dossier.")
    return (made, None) if made.id == parcel.assessment_id else (None, (0, "Het spoor is van een ander dossier."))


def _faults_of_chain(steps: Sequence[Step]) -> Iterator[Wrong]:
    """Each link by itself and against the one before it."""
    before = ""
    for number, each in enumerate(steps, 1):
        if each.step != number:
            yield number, f"Stap {number} ontbreekt."
        if each.before != before:
            yield number, "De schakel sluit niet aan op de stap ervoor."
        if each.hash != link_hash({name: getattr(each, name) for name in LINKED}):
            yield number, "De schakel is veranderd."
        if each.kind == ERASED:
            yield number, "Het dossier is gewist."
        before = each.hash


def _opened(parcel: Parcel) -> list[Link]:
    """The links with their values; together they may not grow beyond what is allowed."""
    links, left = [], MOST_OPENED
    for step in parcel.steps:
        values = []
        for place, (digest, sealed) in enumerate(step.sealed):
            value, size = _value(parcel.key, step, place, digest, sealed, left)
            values.append(value)
            left -= size
        links.append(Link(step, tuple(values)))
    return links


def _value(key: bytes, step: Step, place: int, digest: str, sealed: bytes | None, most: int) -> tuple[Value, int]:
    """A value, and how large it became."""
    if sealed is None:
        return Value(place, digest, None), 0
    try:
        text = unsealed_text(key, seal_place(step.assessment_id, step.step, place), sealed, max(most, 1))
        return Value(place, digest, sealed, _read(text)), len(text)
    except (NotOpened, ValueError, RecursionError):
        return Value(place, digest, sealed, unreadable=True), 0


def _read(text: str) -> Any:
    if sum(map(text.count, ",[{")) > _MOST_PARTS:
        raise ValueError("too many values")
    return json.loads(text)
