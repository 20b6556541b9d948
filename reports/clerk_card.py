"""Composes the card for any clerk: how a decision is laid out, what its signs mean, how to check it, what it proves.

Nothing of a dossier stands on it, so it may go with every decision.
"""

from collections.abc import Iterator
from datetime import date

from app.method import Method
from app.organisation import Organisation
from app.recipients import Recipient
from reports.document import Block, Definition, Document, Heading, Meta, Run
from reports.forms import as_form
from resources.language import later, tr

STATUS = later("Bij elk besluit")


def compose_clerk_card(method: Method, organisation: Organisation, on: date) -> Document:
    """One page A4; who hands it out stands at its foot."""
    reader, texts = Recipient("intern"), method.papers.clerk
    return as_form(Document(
        title=texts.title,
        subtitle=texts.subtitle,
        status=tr(STATUS),
        recipient=reader,
        language=method.language,
        meta=Meta(on, organisation=organisation.name.strip(), subject=texts.title, method_version=method.version,
                  concept=False),
        blocks=tuple(_parts(method, (reader.label,))),
    ))  # fmt: skip


def _parts(method: Method, seen_by: tuple[str, ...]) -> Iterator[Block]:
    texts = method.papers.clerk
    for place, part in enumerate(texts.parts):
        yield from _rows(part.title, part.rows, seen_by)
        if place == 1:  # among the signs
            levels = tuple((each.id, f"{each.label}. {each.meaning}") for each in method.norm_levels.values())
            yield from _rows(texts.rests_on, levels, seen_by)


def _rows(title: str, rows: tuple[tuple[str, str], ...], seen_by: tuple[str, ...]) -> Iterator[Block]:
    yield Heading(2, title, seen_by=seen_by)
    for label, text in rows:
        yield Definition(label, (Run(text),), seen_by=seen_by)
