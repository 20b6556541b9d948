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
from reports.papers import with_content
from reports.pdf_attached import MOST_CONTENT
from reports.pdf_opening import CannotOpen, OpenedPdf, open_pdf, read_pdf, texts_of_pages
from reports.signed import Signature, look
from reports.verdict import (
    BESIDE,
    BOUNDS,
    BOUNDS_STORE,
    DIFFERENT,
    INSIDE,
    NO_CONTENT,
    NO_PRINT,
    PARTLY,
    SAME,
    TWO_CONTENTS,
    Answer,
    ContentWords,
    Verdict,
)
from resources.language import tr

if TYPE_CHECKING:
    from reports.signature_roots import Roots

MOST_TEXT = 60_000
"""Signs of one text, twenty pages; a file of somebody else could hold one that takes hours to lay out."""


@dataclass(frozen=True)
class Content:
    """The content of a paper as it was found, and how to speak of it there."""

    data: bytes
    words: ContentWords

    def is_of(self, prints: Prints) -> bool:
        """Whether these are the bytes that the fingerprint was made of."""
        return fingerprint(self.data) == prints.content

    def wrong(self, prints: Prints) -> str:
        """What is wrong with it under this fingerprint, or nothing."""
        if self.is_of(prints):
            return ""
        try:
            again = fingerprint(canonical(self.data))
        except (ValueError, RecursionError):
            again = ""
        return self.words.anew if again == prints.content else self.words.changed


@dataclass(frozen=True)
class Opened:
    """A paper that was opened: the PDF, its fingerprints, its words, and its content where that lies beside it.

    `signature` is what there is to say of its digital signature, where it has one; `asked` is whether issuers that are
    trusted were named, so that a signature of one of them is expected.
    """

    name: str
    pdf: OpenedPdf
    prints: Prints | None
    words: str
    beside: bytes | None
    signature: Signature | None = None
    asked: bool = False

    @property
    def inside(self) -> Content | None:
        """The content that is in the PDF itself."""
        found = self.pdf.attached.content
        return Content(found, INSIDE) if found is not None else None

    @property
    def contents(self) -> tuple[Content, ...]:
        """The content wherever it was found, that in the PDF first."""
        beside = Content(self.beside, BESIDE) if self.beside is not None else None
        return tuple(each for each in (self.inside, beside) if each is not None)


def open_paper(path: Path, content: Path | None = None, roots: "Roots" = ()) -> Opened:
    """Open a PDF and read its content: the given file, or the one beside it with the same name.

    Its digital signature is looked at too, and with `roots` whether it is of one of these issuers.
    Raises CannotOpen, also where the content that was given cannot be read.
    """
    pdf = open_pdf(read_pdf(path))
    beside = content or content_path(path)
    read = read_pdf(beside, MOST_CONTENT) if content is not None or beside.is_file() else None
    words = "" if pdf.odd else " ".join(body for body, _ in texts_of_pages(pdf.data))
    return Opened(path.name, pdf, prints_in(pdf), words, read, look(pdf.data, roots), bool(roots))


def verify(opened: Opened, kept: InStore | None = None) -> Verdict:
    """What can be said of a paper; `kept` is what an open store has of it. Raises CannotOpen."""
    if kept is not None and kept.left:
        return _left(kept)
    if opened.prints is None:
        return Verdict(Answer.UNKNOWN, NO_PRINT)
    if opened.pdf.odd:
        return _odd(opened)
    wrong = [*wrong_feet(opened.pdf, opened.prints), *opened.pdf.attached.wrong]
    if kept is not None and kept.papers:
        return _held_to_version(opened, opened.prints, kept, wrong)
    if not opened.contents:
        name = content_path(Path(opened.name)).name
        unknown = Answer.DIFFERENT if wrong else Answer.UNKNOWN
        return Verdict(unknown, NO_CONTENT.format(name=name), (), tuple(wrong))
    return _beside_store(_held_to_contents(opened, opened.prints, wrong), opened, kept)


def _left(kept: InStore) -> Verdict:
    return Verdict(
        Answer.SAME, tr("Dit bestand is byte voor byte gelijk aan wat {left}.", left=kept.left), (), (), BOUNDS_STORE
    )


def _odd(opened: Opened) -> Verdict:
    wrong = (
        tr("Bladzijde {page}: er staat {what} op.", page=page, what=what) for page, what in opened.pdf.foreign[:12]
    )
    told = tr(
        "Op dit PDF-bestand staan dingen die dit programma nooit op een bladzijde zet. De tekst is niet vergeleken."
    )
    return Verdict(Answer.DIFFERENT, f"{DIFFERENT} {told}", (), (*wrong, *opened.pdf.attached.wrong))


# --- Against the content in it or beside it -------------------------------------------------------------------


def _held_to_contents(opened: Opened, prints: Prints, wrong: list[str]) -> Verdict:
    """Hold the pages against the content that the fingerprint was made of; where there are two, both have to be it."""
    contents = opened.contents
    held = next((each for each in contents if each.is_of(prints)), contents[0])
    verdict = _held_to_content(opened, prints, held, wrong)
    other = next((each.wrong(prints) for each in contents if each.data != held.data), "")
    if not other:
        return verdict
    headline = verdict.headline if verdict.answer == Answer.DIFFERENT else TWO_CONTENTS
    return Verdict(Answer.DIFFERENT, headline, verdict.established, (*verdict.differences, other))


def _held_to_content(opened: Opened, prints: Prints, content: Content, wrong: list[str]) -> Verdict:
    try:
        document = from_json(content.data)
    except DocumentError as problem:
        raise CannotOpen(f"{content.words.named}: {problem}") from problem
    if any(_length(block) > MOST_TEXT for block in document.blocks):
        raise CannotOpen(
            tr(
                "{named}: daarin staat een tekst die veel langer is dan dit programma ze maakt.",
                named=content.words.named,
            )
        )
    is_whole = content.is_of(prints)
    found = compare(opened.pdf, document, prints)
    if found.another and not is_whole:
        return Verdict(Answer.DIFFERENT, content.words.another, (), tuple(wrong))
    headline = DIFFERENT if wrong or is_whole else content.words.apart
    wrong = [*_wrong_content(content, document, prints), *wrong, *found.differences]
    if wrong:
        return Verdict(Answer.DIFFERENT, headline, (), tuple(wrong))
    established = _established(opened, prints, content, not found.partly)
    if found.partly:
        return Verdict(Answer.UNKNOWN, PARTLY, established, (), BOUNDS)
    return Verdict(Answer.SAME, tr(SAME), established, (), BOUNDS)


def _length(block: Block) -> int:
    """The signs that are laid out as one; in a list or a table those of its longest text."""
    lengths = [len(each) for each in texts_of(block)]
    return max(lengths, default=0) if isinstance(block, Bullets | Table) else sum(lengths)


def _wrong_content(content: Content, document: Document, prints: Prints) -> list[str]:
    if problem := content.wrong(prints):
        return [problem]
    if document.meta.version_mark != prints.version:
        return [tr("De vingerafdruk van de versie in het PDF-bestand is een andere dan in de inhoud.")]
    return []


def _established(opened: Opened, prints: Prints, content: Content, compared: bool) -> tuple[str, ...]:
    count = opened.pdf.pages
    pages = tr("1 bladzijde") if count == 1 else tr("{count} bladzijden", count=count)
    said = [
        tr("Het PDF-bestand gaat open en heeft {pages}; op elke bladzijde staat dezelfde vingerafdruk.", pages=pages)
    ]
    said += [content.words.whole] if content.is_of(prints) else []
    if compared:
        said.append(tr("Elk woord van de inhoud staat op papier, in de goede volgorde, en niets anders."))
        said.append(tr("Elke bladzijde ziet eruit zoals dit programma haar van deze inhoud maakt."))
    if not prints.version:
        said.append(
            tr("Het stuk is een concept, geen versie.") if prints.concept else tr("Het stuk hoort bij geen versie.")
        )
    return tuple(said)


# --- Against the store ----------------------------------------------------------------------------------------


def _held_to_version(opened: Opened, prints: Prints, kept: InStore, wrong: list[str]) -> Verdict:
    """Hold it against what was kept of the version that it names: the paper with its fingerprint, else the nearest."""
    named = tr("versie {number} van dossier «{dossier}»", number=kept.number, dossier=kept.dossier)
    same = next((each for each in kept.papers if fingerprint(each.content) == prints.content), None)
    paper = same or most_alike(kept.papers, opened.words)
    assert paper is not None
    found = compare(opened.pdf, paper.document, prints)
    changed = opened.inside.wrong(prints) if opened.inside is not None else ""
    wrong = [*wrong, *([changed] if changed else []), *found.differences]
    if same is None:
        wrong.insert(0, tr("De vingerafdruk van de inhoud is niet die van een stuk dat van deze versie is bewaard."))
    if wrong or found.another:
        told = tr(
            "Dit stuk noemt {named}, maar is iets anders dan wat daarvan is bewaard (de versie voor {reader}).",
            named=named,
            reader=paper.reader,
        )
        return Verdict(Answer.DIFFERENT, told, (), tuple(wrong))
    if found.partly and not _is_kept(opened, paper):
        return Verdict(
            Answer.UNKNOWN, tr("Dit stuk noemt {named}. {partly}", named=named, partly=PARTLY), (), (), BOUNDS_STORE
        )
    told = tr("Dit is precies {named}, zoals gemaakt voor {reader}.", named=named, reader=paper.reader)
    return Verdict(Answer.SAME, told, _bytes_told(opened, paper), (), BOUNDS_STORE)


def _is_kept(opened: Opened, paper: KeptPaper) -> bool:
    return opened.pdf.data == paper.pdf


def _bytes_told(opened: Opened, paper: KeptPaper) -> tuple[str, ...]:
    said = [tr("Elk woord en elke bladzijde is gelijk aan wat bij het vaststellen is bewaard.")]
    if _is_kept(opened, paper):
        said.append(
            tr("Ook het bestand is byte voor byte gelijk (SHA-256 {what}…).", what=sha256(paper.pdf).hexdigest()[:12])
        )
        return tuple(said)
    known = paper.pdf
    if opened.inside is not None and (filled := _with_content(paper)):
        known = filled
        said.append(tr("De gegevens zitten ook in de PDF, zoals dit programma ze erin zet."))
    if opened.pdf.data == known:
        said.append(tr("Verder is het bestand het bewaarde."))
    elif opened.pdf.data.startswith(known):
        said.append(tr("Achter het bestand is iets toegevoegd dat niets aan de bladzijden verandert, zoals "
"een digitale handtekening."))  # fmt: skip
    else:
        said.append(tr("Het bestand zelf is opnieuw opgeslagen: de bytes zijn niet gelijk."))
    return tuple(said)


def _with_content(paper: KeptPaper) -> bytes:
    """The kept paper as this program gives it with its content in it; nothing where it makes other pages of it now."""
    return with_content(paper.pdf, paper.content) or b""


def _beside_store(verdict: Verdict, opened: Opened, kept: InStore | None) -> Verdict:
    """What a store adds that does not know the version: that it does not, and what is nearest."""
    if kept is None or opened.prints is None:
        return verdict
    if not opened.prints.version:
        told = tr("Een concept bewaart de kluis niet; dat het hieruit komt, is dus niet te zeggen.")
        return Verdict(verdict.answer, f"{verdict.headline} {told}", verdict.established, verdict.differences, BOUNDS)
    wrong = list(verdict.differences)
    if kept.nearest is not None:
        title, number, paper = kept.nearest
        found = compare(opened.pdf, paper.document, opened.prints)
        wrong += [
            tr(
                "Het meest lijkt het op versie {number} van dossier «{what}».",
                number=number,
                what=title or tr("zonder naam"),
            ),
            *found.differences,
        ]
    answer = verdict.answer if verdict.answer == Answer.DIFFERENT else Answer.UNKNOWN
    told = tr(
        "De versie waarvan dit stuk de vingerafdruk draagt, staat niet in deze kluis. {headline}",
        headline=verdict.headline,
    )
    return Verdict(answer, told, verdict.established, tuple(wrong), BOUNDS)
