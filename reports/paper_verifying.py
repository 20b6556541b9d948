"""Knows how a paper is checked, step by step: opened, held against its content, and looked up in a store."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from reports.document import Block, Bullets, Document, Table, texts_of
from reports.document_json import DocumentError, canonical, from_json
from reports.fingerprint import Prints, fingerprint
from reports.paper_compared import compare, prints_in, wrong_feet
from reports.paper_files import content_path
from reports.paper_in_store import InStore, KeptPaper, most_alike
from reports.pdf_opening import MOST_CONTENT, CannotOpen, OpenedPdf, open_pdf, read_pdf, texts_of_pages
from reports.verdict import (
    ANOTHER_CONTENT,
    BOUNDS,
    BOUNDS_STORE,
    CHANGED_CONTENT,
    DIFFERENT,
    NO_CONTENT,
    NO_PRINT,
    NOT_LOOKED_AT,
    PARTLY,
    SAME,
    WRITTEN_ANEW,
    Answer,
    Verdict,
)

if TYPE_CHECKING:
    from reports.signature_roots import Roots
    from reports.signed import Signature

MOST_TEXT = 60_000
"""Signs of one text, twenty pages; a file of somebody else could hold one that takes hours to lay out."""


@dataclass(frozen=True)
class Opened:
    """A paper that was opened: the PDF, its fingerprints, its words, and its content where that lies beside it.

    `signature` is what was found of a digital signature, where that was looked at; `looked` is whether it was.
    """

    name: str
    pdf: OpenedPdf
    prints: Prints | None
    words: str
    content: bytes | None
    looked: bool = False
    signature: "Signature | None" = None


def open_paper(path: Path, content: Path | None = None, roots: "Roots" = ()) -> Opened:
    """Open a PDF and read its content: the given file, or the one beside it with the same name.

    With the certificates of issuers that are trusted (`roots`), its digital signature is looked at as well.
    Raises CannotOpen, also where the content that was given cannot be read.
    """
    pdf = open_pdf(read_pdf(path))
    beside = content or content_path(path)
    read = read_pdf(beside, MOST_CONTENT) if content is not None or beside.is_file() else None
    words = "" if pdf.odd else " ".join(body for body, _ in texts_of_pages(pdf.data))
    return Opened(path.name, pdf, prints_in(pdf), words, read, bool(roots), _signature(pdf.data, roots))


def _signature(data: bytes, roots: "Roots") -> "Signature | None":
    if not roots:
        return None
    from reports.signed import look

    return look(data, roots)


def verify(opened: Opened, kept: InStore | None = None) -> Verdict:
    """What can be said of a paper; `kept` is what an open store has of it. Raises CannotOpen."""
    if kept is not None and kept.left:
        return _left(kept)
    if opened.prints is None:
        return Verdict(Answer.UNKNOWN, NO_PRINT)
    if opened.pdf.odd:
        return _odd(opened)
    feet = wrong_feet(opened.pdf, opened.prints)
    if kept is not None and kept.papers:
        return _held_to_version(opened, opened.prints, kept, feet)
    if opened.content is None:
        name = content_path(Path(opened.name)).name
        unknown = Answer.DIFFERENT if feet else Answer.UNKNOWN
        return Verdict(unknown, NO_CONTENT.format(name=name), (), tuple(feet))
    return _beside_store(_held_to_content(opened, opened.prints, opened.content, feet), opened, kept)


def _left(kept: InStore) -> Verdict:
    return Verdict(Answer.SAME, f"Dit bestand is byte voor byte {kept.left}.", (), (), BOUNDS_STORE)


def _odd(opened: Opened) -> Verdict:
    wrong = (f"Bladzijde {page}: er staat {what} op." for page, what in opened.pdf.foreign[:12])
    told = "Op dit PDF-bestand staan dingen die dit programma nooit op een bladzijde zet. De tekst is niet vergeleken."
    return Verdict(Answer.DIFFERENT, f"{DIFFERENT} {told}", (), tuple(wrong))


# --- Against the JSON beside it -------------------------------------------------------------------------------


def _held_to_content(opened: Opened, prints: Prints, content: bytes, feet: list[str]) -> Verdict:
    try:
        document = from_json(content)
    except DocumentError as problem:
        raise CannotOpen(f"Het JSON-bestand: {problem}") from problem
    if any(_length(block) > MOST_TEXT for block in document.blocks):
        raise CannotOpen("In het JSON-bestand staat een tekst die veel langer is dan dit programma ze maakt.")
    is_whole = fingerprint(content) == prints.content
    found = compare(opened.pdf, document, prints)
    if found.another and not is_whole:
        return Verdict(Answer.DIFFERENT, ANOTHER_CONTENT, (), tuple(feet))
    wrong = [*_wrong_content(content, document, prints), *feet, *found.differences]
    if wrong:
        return Verdict(Answer.DIFFERENT, DIFFERENT, (), tuple(wrong))
    if found.partly:
        return Verdict(Answer.UNKNOWN, PARTLY, _established(opened, prints, is_whole, False), (), BOUNDS)
    return Verdict(Answer.SAME, SAME, _established(opened, prints, is_whole, True), (), BOUNDS)


def _length(block: Block) -> int:
    """The signs that are laid out as one; in a list or a table those of its longest text."""
    lengths = [len(each) for each in texts_of(block)]
    return max(lengths, default=0) if isinstance(block, Bullets | Table) else sum(lengths)


def _wrong_content(content: bytes, document: Document, prints: Prints) -> list[str]:
    if fingerprint(content) != prints.content:
        return [WRITTEN_ANEW if fingerprint(canonical(content)) == prints.content else CHANGED_CONTENT]
    if document.meta.version_mark != prints.version:
        return ["De vingerafdruk van de versie in het PDF-bestand is een andere dan in de inhoud."]
    return []


def _established(opened: Opened, prints: Prints, is_whole: bool, compared: bool) -> tuple[str, ...]:
    count = opened.pdf.pages
    pages = "1 bladzijde" if count == 1 else f"{count} bladzijden"
    said = [f"Het PDF-bestand gaat open en heeft {pages}; op elke bladzijde staat dezelfde vingerafdruk."]
    said += ["Het JSON-bestand is het bestand waarvan de vingerafdruk is gemaakt."] if is_whole else []
    if compared:
        said.append("Elk woord van de inhoud staat op papier, in de goede volgorde, en niets anders.")
        said.append("Elke bladzijde ziet eruit zoals dit programma haar van deze inhoud maakt.")
    if not prints.version:
        said.append("Het stuk is een concept, geen versie." if prints.concept else "Het stuk hoort bij geen versie.")
    return tuple(said)


# --- Against the store ----------------------------------------------------------------------------------------


def _held_to_version(opened: Opened, prints: Prints, kept: InStore, feet: list[str]) -> Verdict:
    """Hold it against what was kept of the version that it names: the paper with its fingerprint, else the nearest."""
    named = f"versie {kept.number} van dossier «{kept.dossier}»"
    same = next((each for each in kept.papers if fingerprint(each.content) == prints.content), None)
    paper = same or most_alike(kept.papers, opened.words)
    assert paper is not None
    found = compare(opened.pdf, paper.document, prints)
    wrong = [*feet, *found.differences]
    if same is None:
        wrong.insert(0, "De vingerafdruk van de inhoud is niet die van een stuk dat van deze versie is bewaard.")
    if wrong or found.another:
        told = f"Dit stuk noemt {named}, maar is iets anders dan wat daarvan is bewaard voor {paper.reader}."
        return Verdict(Answer.DIFFERENT, told, (), tuple(wrong))
    if found.partly and not _is_kept(opened, paper):
        return Verdict(Answer.UNKNOWN, f"Dit stuk noemt {named}. {PARTLY}", (), (), BOUNDS_STORE)
    told = f"Dit is precies {named}, zoals gemaakt voor {paper.reader}."
    return Verdict(Answer.SAME, told, _bytes_told(opened, paper), (), BOUNDS_STORE)


def _is_kept(opened: Opened, paper: KeptPaper) -> bool:
    return opened.pdf.data == paper.pdf


def _bytes_told(opened: Opened, paper: KeptPaper) -> tuple[str, ...]:
    said = ["Elk woord en elke bladzijde is gelijk aan wat bij het vaststellen is bewaard."]
    if _is_kept(opened, paper):
        said.append(f"Ook het bestand is byte voor byte gelijk (SHA-256 {sha256(paper.pdf).hexdigest()[:12]}…).")
    elif opened.pdf.data.startswith(paper.pdf):
        said.append("Achter het bewaarde bestand is iets toegevoegd dat niets aan de bladzijden verandert, zoals een "
                    f"digitale handtekening.{'' if opened.looked else NOT_LOOKED_AT}")  # fmt: skip
    else:
        said.append("Het bestand zelf is opnieuw opgeslagen: de bytes zijn niet gelijk.")
    return tuple(said)


def _beside_store(verdict: Verdict, opened: Opened, kept: InStore | None) -> Verdict:
    """What a store adds that does not know the version: that it does not, and what is nearest."""
    if kept is None or opened.prints is None:
        return verdict
    if not opened.prints.version:
        told = "Een concept bewaart de kluis niet; dat het hieruit komt, is dus niet te zeggen."
        return Verdict(verdict.answer, f"{verdict.headline} {told}", verdict.established, verdict.differences, BOUNDS)
    wrong = list(verdict.differences)
    if kept.nearest is not None:
        title, number, paper = kept.nearest
        found = compare(opened.pdf, paper.document, opened.prints)
        wrong += [f"Het meest lijkt het op versie {number} van dossier «{title or 'zonder naam'}».", *found.differences]
    answer = verdict.answer if verdict.answer == Answer.DIFFERENT else Answer.UNKNOWN
    told = f"De versie waarvan dit stuk de vingerafdruk draagt, staat niet in deze kluis. {verdict.headline}"
    return Verdict(answer, told, verdict.established, tuple(wrong), BOUNDS)
