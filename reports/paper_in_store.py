"""Knows what an open store has of a paper: the version that it names, the file that left, or what is nearest."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from app.days import long_day
from app.recipients import FOR_WHOM
from models.store import Store
from models.version import Version
from reports.document import Document, printed
from reports.document_json import DocumentError, from_json
from reports.fingerprint import Prints
from resources.language import later, tr

MOST_DOSSIERS = 100
"""Of so many dossiers, the last changed first, the newest version is looked through for the one that is most alike."""


@dataclass(frozen=True)
class KeptPaper:
    """What one reader got of a version, as it was kept."""

    content: bytes
    pdf: bytes
    document: Document

    @property
    def reader(self) -> str:
        """For whom it is, in Dutch."""
        if self.document.recipient.kind == "ouder" and (name := self.document.subtitle.rpartition("Voor ")[2]):
            return name
        return tr(FOR_WHOM.get(self.document.recipient.kind, later("een ander")))


@dataclass(frozen=True)
class InStore:
    """What was found: the version that the paper names, how this very file left, and what is most alike."""

    dossier: str = ""
    number: int = 0
    papers: tuple[KeptPaper, ...] = ()
    left: str = ""
    nearest: tuple[str, int, KeptPaper] | None = None


def find(store: Store, data: bytes, prints: Prints | None, words: str) -> InStore:
    """Look a paper up, by the fingerprint of its version and by its bytes; `words` are those on its pages.

    What comes back is plain data that no longer needs the store. Raises StoreError.
    """
    left = _left(store, sha256(data).hexdigest())
    if prints is None or not prints.version:
        return InStore(left=left)
    named = store.version_with_fingerprint(prints.version)
    if named is None:
        return InStore(left=left, nearest=_nearest(store, words))
    assessment_id, number = named
    version = next(each for each in store.versions(assessment_id) if each.number == number)
    return InStore(_title(store, assessment_id), number, tuple(_papers(store, version)), left)


def most_alike(papers: tuple[KeptPaper, ...], words: str) -> KeptPaper | None:
    """The paper that has most words in common with these."""
    return max(papers, key=lambda each: _common(each, Counter(words.split())), default=None)


def _common(paper: KeptPaper, words: Counter[str]) -> int:
    own = Counter(word for _, text in printed(paper.document) for word in text.split())
    return (own & words).total()


def _papers(store: Store, version: Version) -> Iterator[KeptPaper]:
    kept = [(version.document, version.pdf)]
    kept += [(each.document_text(), each.pdf) for each in store.papers(version)]
    for content, pdf in kept:
        try:
            yield KeptPaper(content, pdf, from_json(content))
        except DocumentError:
            continue  # of a later version of the program


def _nearest(store: Store, words: str) -> tuple[str, int, KeptPaper] | None:
    found: list[tuple[int, str, int, KeptPaper]] = []
    counted = Counter(words.split())
    for row in store.list_rows()[:MOST_DOSSIERS]:
        for version in store.versions(row.id)[-1:]:
            for paper in _papers(store, version):
                found.append((_common(paper, counted), row.title, version.number, paper))
    best = max(found, key=lambda each: each[0], default=None)
    return best[1:] if best and best[0] * 2 >= counted.total() else None


def _left(store: Store, digest: str) -> str:
    """When these very bytes left the store, and as what; empty when they did not."""
    found = store.export_with(digest)
    if found is None:
        return ""
    assessment_id, left = found
    version = tr("versie {version}", version=left.version) if left.version else tr("concept of ander stuk")
    reader = tr(FOR_WHOM.get(left.reader.partition(":")[0], later("een ander")))
    day = long_day(left.at.astimezone().date())
    return tr(
        "op {day} is opgeslagen uit dossier «{store}» ({version}, voor {reader})",
        day=day,
        store=_title(store, assessment_id),
        version=version,
        reader=reader,
    )


def _title(store: Store, assessment_id: str) -> str:
    return next((each.title for each in store.list_rows() if each.id == assessment_id), "") or tr("zonder naam")
