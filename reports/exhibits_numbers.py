"""Knows which files are exhibits for one reader and under which numbers, for the bundle and for every paper beside it.

The numbers follow the sources as this reader gets them, so they are those of the decision of the same file at the same
moment; of a frozen version both are made of what was frozen. What a reader may not know any more since then is no
trouble: of such a version neither paper nor bundle is given to that reader (see `app.withheld_since`).
"""

from collections.abc import Iterator

from app.sharing import kept_by_a_fact
from models.evidence import Attachment, Source
from reports.reading import Reading


def exhibits_of(reading: Reading) -> tuple[tuple[Source, Attachment], ...]:
    """Every file that is an exhibit for this reader, with its source, in the order of their numbers."""
    return tuple(each for each in _files(reading) if not _tells_place(reading, each[0]))


def unsure_of(reading: Reading) -> tuple[Attachment, ...]:
    """The files that this reader may know of but that are no exhibits: they could tell a place that is secret."""
    return tuple(file for source, file in _files(reading) if _tells_place(reading, source))


def behind_facts(reading: Reading) -> tuple[Attachment, ...]:
    """The files that stay out because a fact that this reader may not know rests on their source."""
    kept = (file for source in reading.sources for file in source.attachments if not reading.sees(file))
    return tuple(each for each in kept if kept_by_a_fact(reading.filed, reading.as_filed(each), reading.recipient))


def exhibit_numbers(reading: Reading) -> dict[str, int]:
    """The number of each exhibit by the id of its file; what is no exhibit for this reader has none."""
    return {file.id: number for number, (_, file) in enumerate(exhibits_of(reading), 1)}


def exhibit_name(number: int) -> str:
    """«Productie 2»."""
    return f"Productie {number}"


def _files(reading: Reading) -> Iterator[tuple[Source, Attachment]]:
    for source in reading.sources:
        yield from ((source, each) for each in source.attachments if reading.sees(each))


def _tells_place(reading: Reading, source: Source) -> bool:
    """Whether a file could tell where somebody is whose place is secret: its maker stays out of the decision too."""
    return reading.hides_maker(source)
