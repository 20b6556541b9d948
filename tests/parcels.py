"""Makes dossiers that are passed on, in tests: stores of their own, and containers from one to the other."""

from __future__ import annotations

import zlib
from datetime import UTC, datetime
from pathlib import Path

from shipped import method
from stores import new_store

from app.casefile import dump_case
from app.changes import add_child, begin
from app.handover import Opened, Sent, read_container, write_container
from models.assessment import Assessment
from models.handing_over import parcel_of
from models.paper import Paper
from models.store import Store
from models.version import Version

SENT = Sent("GGD Noord, S. Bos", "Veilig Thuis, R. Visser", datetime(2026, 3, 2, 9, 30, tzinfo=UTC))


def store_in(folder: Path, who: str = "S. Bos") -> Store:
    """A store in a folder of its own; `who` is whose passphrase opened it."""
    folder.mkdir()
    made = new_store(folder)
    made._trail.who = who
    return made


def case(title: str = "Zomer") -> Assessment:
    """A dossier with one child, of the method that is shipped."""
    assessment = begin(method())
    assessment.title = title
    add_child(assessment, first_name="Lena")
    return assessment


def sign(store: Store, assessment: Assessment, reason: str = "") -> Version:
    """Freeze what stands there now."""
    version = Version(
        status="vastgesteld",
        by="S. Bos",
        role="arts",
        reason=reason,
        method_version=method().version,
        rules_version="1",
        content=dump_case(assessment),
        findings=b"[]",
        document=b"{}",
        pdf=b"%PDF-1.7 " + assessment.title.encode(),
    )
    store.add_version(assessment, version, [paper("ouder:1"), paper("intern")])
    return version


def paper(reader: str) -> Paper:
    """What a reader gets; its bytes are its own."""
    return Paper(reader=reader, made_known="{}", document=zlib.compress(b"{}"), pdf=b"%PDF-1.7 " + reader.encode())


def container(store: Store, assessment_id: str) -> bytes:
    """What goes to the other, before it is encrypted."""
    return write_container(parcel_of(store, assessment_id), SENT, method())


def opened(store: Store, assessment_id: str) -> Opened:
    """The same as the other reads it."""
    return read_container(container(store, assessment_id), method())
