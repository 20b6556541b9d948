"""Knows how what each reader gets of a frozen version is made, so that it can be kept as bytes and given again."""

import zlib
from collections.abc import Iterator

from app.findings import check
from app.method import Method
from app.organisation import Organisation
from app.publications import MadeKnown, as_text, of_dossier
from app.recipients import Recipient, readers
from models.assessment import Assessment
from models.paper import Paper
from reports.decision import ParentTextMissing, compose
from reports.document_json import to_json
from reports.pdf import CannotPrint, render

DECIDES = "beslisser"
"""Whose paper stands in the version itself."""


def paper_for(
    reader: Recipient, content: Assessment, method: Method, number: int, organisation: Organisation, trail: str
) -> Paper:
    """What this reader gets of version `number`, which holds this content with its own publication in it.

    Raises ParentTextMissing, CannotPrint.
    """
    findings = check(content, method)
    document = compose(content, method, findings, reader, version=number, organisation=organisation, trail=trail)
    packed = zlib.compress(to_json(document), 9)
    known = as_text(of_dossier(content))
    return Paper(reader=reader.label, made_known=known, document=packed, pdf=render(document))


def papers_at_signing(
    assessment: Assessment, method: Method, number: int, organisation: Organisation, trail: str
) -> Iterator[Paper]:
    """What everybody but who decides gets of the version that was frozen just now.

    Left out is who cannot be given any paper of it: because a text for parents is still missing, or a character.
    """
    for reader in readers(assessment):
        if reader.kind != DECIDES:
            try:
                yield paper_for(reader, assessment, method, number, organisation, trail)
            except (ParentTextMissing, CannotPrint):
                continue


def kept_for(reader: Recipient, known: MadeKnown, papers: list[Paper]) -> Paper | None:
    """The paper that this reader got of a version that was made known like this; None when there is none yet."""
    made = [each for each in papers if each.reader == reader.label and each.made_known == as_text(known)]
    return max(made, key=lambda each: each.number, default=None)
