"""Knows which files go into the bundle of exhibits for one reader, under which numbers, and which ones never do.

A court calls them «producties». Each hangs on a source, and like sources they are counted anew for every reader: a gap
would be a trace (method B.3). «Productie 2» and «bron B3» stand beside each other wherever an exhibit is named.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.fields import of_row
from app.method import Method
from app.organisation import Organisation
from app.recipients import Recipient
from app.relevance import as_printed
from app.sharing import may_know
from models.assessment import Assessment
from models.evidence import Attachment, Source
from reports.decision_evidence import attachment_said
from reports.document import Meta
from reports.exhibits_numbers import behind_facts, exhibit_name, exhibits_of, unsure_of
from reports.imprint import ONLY_THE_APPLICATION, NotForThisReader, for_whom, meta_of, paper_title, status_in_words
from reports.reading import Reading
from reports.wording import listed, on_day

EXHIBITS = "Producties"

Found = tuple[Source, Attachment, Attachment | None]
"""A source, a file of it, and the row in the store that holds its bytes if there is one."""

NOT_HERE = (
    "De inhoud van dit bestand staat niet in het dossier. Vraag het bestand op bij wie het heeft, en voeg het los bij."
)
ANONYMOUS = (
    "Uit dit bestand kan blijken wie anoniem meldde. Het staat daarom niet in deze bundel. Kijk na of het los kan "
    "worden bijgevoegd zonder dat iemand herkenbaar is."
)


@dataclass(frozen=True)
class Exhibit:
    """One file with its number in this bundle; `apart` says why it is not in it but goes beside it, empty if it is in.

    `attachment_id` is the row in the store that holds the bytes, `sha256` what those must be.
    """

    number: int
    attachment_id: str
    kind: str
    sha256: str
    source: str  # «B3»
    title: str  # what the source is called
    dated: str
    said: str  # «rapport.pdf (PDF, 12 bladzijden)»
    field: str = ""
    apart: str = ""

    @property
    def name(self) -> str:
        """«Productie 2»."""
        return exhibit_name(self.number)


@dataclass(frozen=True)
class Bundle:
    """The exhibits of one dossier for one reader, and what its cover says of it.

    `unsure` names files that this reader may know of, but that could tell a place that is secret for this reader, and
    `behind` those on which a fact rests that this reader may not know. They are nowhere in the bundle, and only who
    makes it is told.
    """

    title: str
    subtitle: str
    status: str
    recipient: Recipient
    language: str
    meta: Meta
    exhibits: tuple[Exhibit, ...]
    unsure: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()


def bundle_for(
    assessment: Assessment, method: Method, recipient: Recipient, on: date | None = None, version: int = 0,
    organisation: Organisation | None = None, trail: str = "", now: Assessment | None = None,
) -> Bundle:  # fmt: skip
    """What this reader gets, by permission only (see `reports.reading`).

    `now` is the dossier as the store holds it, where `assessment` is a frozen version of it: files are looked up in it
    by their checksum, and one that the reader may not know any more is not there.
    """
    if recipient.kind in ("kind", "kind_zelf"):
        raise ValueError("Een kind krijgt een brief, geen bundel.")
    if recipient.kind == "toetser":
        raise NotForThisReader(ONLY_THE_APPLICATION)
    reading = Reading(as_printed(assessment, method), method, (), recipient, on, organisation, assessment)
    told = _with_parts(list(_at_hand(reading, now or assessment)))
    concept = assessment.status in ("", "concept") and not version
    return Bundle(
        title=_title(reading),
        subtitle=for_whom(reading),
        status=status_in_words(assessment, method, version),
        recipient=recipient,
        language=assessment.language or method.language,
        meta=meta_of(reading, f"{EXHIBITS}. {for_whom(reading)}", concept, trail),
        exhibits=tuple(_exhibit(reading, number, *each) for number, each in enumerate(told, 1)),
        unsure=tuple(each.name for each in unsure_of(reading)),
        behind=tuple(each.name for each in behind_facts(reading)),
    )


def _at_hand(reading: Reading, now: Assessment) -> Iterator[Found]:
    """Every exhibit with the row that holds its bytes; one whose own row this reader may not know any more is left out.

    Bytes of a file that this reader may not know are not given either where another file has the same.
    """
    there = [each for source in now.all_sources for each in source.attachments]
    for source, file in exhibits_of(reading):
        own = [each for each in there if each.id == file.id]
        rows = own or [each for each in there if each.sha256 == file.sha256]
        known = [each for each in rows if may_know(now, each, reading.recipient)]
        if known or not rows:
            fits = (each for each in known if each.has_bytes and each.sha256 == file.sha256)
            yield source, file, next(fits, None)


def _with_parts(files: list[Found]) -> list[tuple[Source, Attachment, Attachment | None, str]]:
    """The same, each with which one it is where a source has more of them: «, stuk 2 van 3»."""
    total, seen = Counter(source.id for source, _, _ in files), Counter[str]()
    made = []
    for source, file, held in files:
        seen[source.id] += 1
        part = f", stuk {seen[source.id]} van {total[source.id]}" if total[source.id] > 1 else ""
        made.append((source, file, held, part))
    return made


def _exhibit(
    reading: Reading, number: int, source: Source, file: Attachment, held: Attachment | None, part: str
) -> Exhibit:
    apart = ANONYMOUS if source.anonymous_reporter else "" if held is not None else NOT_HERE
    return Exhibit(
        number=number,
        attachment_id=held.id if held is not None else "",
        kind=file.kind,
        sha256=file.sha256,
        source=reading.number(source),
        title=reading.source_name(source) + part,
        dated=on_day(source.dated).removeprefix(" op "),
        said=attachment_said(file, not source.anonymous_reporter),
        field=of_row("sources", source, "attachments", file.id, "name"),
        apart=apart,
    )


def _title(reading: Reading) -> str:
    if reading.is_group:
        return f"{EXHIBITS} bij de {paper_title(reading).lower()}"
    names = listed(map(reading.child, reading.assessment.children))
    return f"{EXHIBITS} bij het {reading.noun}{f' over {names}' if names else ''}"
