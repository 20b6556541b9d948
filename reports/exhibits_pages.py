"""Knows the pages of a bundle that are ours: the cover with its contents, and a sheet before each exhibit."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.days import long_day
from reports.document import Block, Bullets, Contents, Definition, Document, Heading, Notice, PageBreak, Paragraph, Run
from reports.exhibits import Bundle, Exhibit
from reports.fonts import missing_characters
from reports.marking import with_marks
from reports.wording import counted

FOREIGN = (
    "De bladzijden van een productie zijn van anderen. Ze staan hier zoals ze in het dossier zitten, alleen iets "
    "kleiner, zodat er onderaan plaats is voor een regel met het nummer. Van die bladzijden zegt deze bundel niet dat "
    "ze voorleesbaar zijn of geschikt voor een archief (PDF/UA, PDF/A). Het bestand zelf blijft in het dossier."
)
SEEN = (
    "Wat op papier te zien is, is meegenomen, ook wat in een formulier is ingevuld. Wat niet te zien is of iets kan "
    "doen, is weggelaten: scripts, koppelingen, bijgesloten bestanden en gegevens over de maker van het bestand."
)
APART = "los bijgevoegd"


@dataclass(frozen=True)
class Became:
    """What became of one exhibit: its pages, what is to be told about it, or why it goes apart (then 0 pages)."""

    pages: int
    told: tuple[str, ...] = ()
    apart: str = ""


def compose_pages(bundle: Bundle, became: Sequence[Became]) -> Document:
    """The cover, the contents and the sheets; one heading per exhibit, on a page of its own.

    A character that the typeface lacks stands as its number: the name of somebody's file must not stop a bundle.
    """
    blocks: list[Block] = [*_cover(bundle, became)]
    for exhibit, each in zip(bundle.exhibits, became, strict=True):
        blocks += [PageBreak(), *_sheet(exhibit, each)]
    made = Document(
        title=bundle.title,
        subtitle=bundle.subtitle,
        status=bundle.status,
        recipient=bundle.recipient,
        language=bundle.language,
        meta=bundle.meta,
        blocks=tuple(replace(each, seen_by=(bundle.recipient.label,)) for each in blocks),
    )
    return _printable(made)


def _printable(document: Document) -> Document:
    if not missing_characters(document):
        return document
    marked = with_marks(document)
    return replace(marked, blocks=marked.blocks[1:])  # without its note, which speaks of a concept


def _cover(bundle: Bundle, became: Sequence[Became]) -> list[Block]:
    meta = bundle.meta
    rows = (
        ("Zaaknummer", meta.case_number),
        ("Van", meta.organisation),
        ("Status", bundle.status),
        ("Peildatum", long_day(meta.dated)),
        ("In deze bundel", _counts(became)),
    )
    return [
        *(Definition(label, (Run(text),)) for label, text in rows if text),
        Notice("Wat u moet weten", ((Run(FOREIGN),), (Run(SEEN),))),
        Contents("Inhoud"),
    ]


def _counts(became: Sequence[Became]) -> str:
    inside = [each for each in became if not each.apart]
    pages = sum(each.pages for each in inside)
    said = f"{counted(len(inside), 'productie', 'producties')}, {counted(pages, 'bladzijde', 'bladzijden')} van anderen"
    apart = len(became) - len(inside)
    return f"{said}; {counted(apart, 'productie', 'producties')} {APART}" if apart else said


def _sheet(exhibit: Exhibit, became: Became) -> list[Block]:
    apart = f" ({APART})" if became.apart else ""
    # Each on a line of its own: in a title from right to left a day behind it would come to stand before it.
    rows = (
        ("Bron", exhibit.source),
        ("Stuk", exhibit.title),
        ("Datum", exhibit.dated),
        ("Bestand", exhibit.said),
        ("Bladzijden", str(became.pages) if became.pages else ""),
        ("Controlegetal", exhibit.sha256),
    )
    made: list[Block] = [
        Heading(1, f"{exhibit.name}{apart}: bron {exhibit.source}, {exhibit.title}", "", exhibit.field)
    ]
    made += [Definition(label, (Run(text),), field=exhibit.field) for label, text in rows if text]
    if became.apart:
        made.append(Notice("Los bijgevoegd", ((Run(became.apart),),)))
    if became.told:
        made += [Paragraph((Run("Bij deze weergave:"),)), Bullets(tuple((Run(each),) for each in became.told))]
    return made
