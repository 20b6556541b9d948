"""Knows what is said of a file that belongs to a source, and how its content is read back whole."""

import hashlib
from collections.abc import Iterable, Iterator
from typing import Protocol

from app.attachment_kinds import KINDS
from app.days import long_day
from models.evidence import Attachment
from models.store_errors import AttachmentDamaged
from models.version import Version
from resources.language import later, tr

ATTACHMENT = "bijlage"
"""As what a file left the store, as the trail names it."""

CONTENT_ELSEWHERE = later("inhoud niet meegekomen")


class Keeps(Protocol):
    """What keeps the bytes of files."""

    def attachment_bytes(self, attachment_id: str) -> Iterator[bytes]: ...


def content_of(store: Keeps, attachment: Attachment) -> bytes:
    """The bytes of a file, exactly as they were added. Raises AttachmentDamaged, StoreError."""
    data = b"".join(store.attachment_bytes(attachment.id))
    if hashlib.sha256(data).hexdigest() != attachment.sha256:
        raise AttachmentDamaged(name_of(attachment))
    return data


def name_of(attachment: Attachment) -> str:
    """What a file is called, also where nothing was typed."""
    return attachment.name.strip() or tr("bijlage zonder naam")


def said_of(attachment: Attachment) -> str:
    """What a file is: «PDF · 12 bladzijden · 1,2 MB · toegevoegd op 10 november 2025»."""
    pages = (
        attachment.pages and f"{attachment.pages} {(tr('bladzijde') if attachment.pages == 1 else tr('bladzijden'))}"
    )
    shape = attachment.width and attachment.height and f"{attachment.width} × {attachment.height}"
    size = attachment.size is not None and in_bytes(attachment.size)
    cleaned = attachment.cleaned and tr("plaats en andere verborgen gegevens weggehaald")
    elsewhere = not attachment.has_bytes and tr(CONTENT_ELSEWHERE)
    added = tr("toegevoegd op {long_day}", long_day=long_day(attachment.added_at.astimezone().date()))
    known = (tr(KINDS.get(attachment.kind, "onbekend soort bestand")), pages, shape, size, added, cleaned, elsewhere)
    return " · ".join(each for each in known if each)


def in_bytes(size: int) -> str:
    """A size as people read it: «640 kB», «1,2 MB»."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} kB"
    return f"{size / 1_000_000:.1f} MB".replace(".", ",")


def is_signed(versions: Iterable[Version], attachment: Attachment) -> bool:
    """Whether a frozen version names this file, by its checksum."""
    return bool(attachment.sha256) and any(attachment.sha256.encode() in each.content for each in versions)
