"""Knows how what each reader gets of a frozen version is made, so that it can be kept as bytes and given again."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.findings import check
from app.method import Method
from app.organisation import Organisation
from app.publications import MadeKnown, as_text, of_dossier
from app.recipients import Recipient, readers
from models.assessment import Assessment
from models.paper import Paper
from models.version import Version, fingerprint_of
from reports.decision import ParentTextMissing, compose
from reports.document_json import from_json, to_json
from reports.pdf import CannotPrint, render
from reports.sign_off import Draw, all_or_nothing, sign_off

DECIDES = "beslisser"
"""Whose paper stands in the version itself."""


def paper_for(
    reader: Recipient,
    content: Assessment,
    method: Method,
    number: int,
    organisation: Organisation,
    trail: str,
    mark: str = "",
    draw: Draw = render,
) -> Paper:
    """What this reader gets of version `number`, which holds this content with its own publication in it.

    `mark` is the fingerprint of that version, and `draw` gives the PDF of a document.

    Raises ParentTextMissing, CannotPrint.
    """
    findings = check(content, method)
    document = compose(content, method, findings, reader, None, number, organisation, trail, version_mark=mark)
    packed = zlib.compress(to_json(document), 9)
    known = as_text(of_dossier(content))
    return Paper(reader=reader.label, made_known=known, document=packed, pdf=draw(document))


@dataclass(frozen=True)
class LeftOut:
    """Somebody of whom no paper could be made at signing, and why, in Dutch."""

    reader: Recipient
    why: str


@dataclass(frozen=True)
class Signed:
    """A frozen version with what its readers get."""

    version: Version
    papers: tuple[Paper, ...]
    left_out: tuple[LeftOut, ...]


def sign_with_papers(
    assessment: Assessment, method: Method, by: str, role: str, on: date, reason: str,
    earlier: Sequence[Version], organisation: Organisation, trail: str, id: str = "", draw: Draw = render,
) -> Signed:  # fmt: skip
    """Freeze a version (see `reports.sign_off`) and what everybody but who decides gets of it, or nothing at all.

    Left out is who cannot be given any paper of it: because a text for parents is still missing, or a character.
    Raises SignOffRefused, CannotPrint.
    """
    papers: list[Paper] = []
    left_out: list[LeftOut] = []
    with all_or_nothing(assessment):
        version = sign_off(assessment, method, by, role, on, reason, earlier, organisation, trail, id, draw)
        number, mark = version.number, mark_of(version)
        for reader in (each for each in readers(assessment) if each.kind != DECIDES):
            try:
                papers.append(paper_for(reader, assessment, method, number, organisation, trail, mark, draw))
            except (ParentTextMissing, CannotPrint) as problem:
                left_out.append(LeftOut(reader, str(problem)))
    return Signed(version, tuple(papers), tuple(left_out))


def mark_of(version: Version) -> str:
    """The fingerprint of a version, as it stands on all its papers."""
    return fingerprint_of(version.id, version.number, version.sha256)


def kept_for(reader: Recipient, known: MadeKnown, papers: list[Paper]) -> Paper | None:
    """The paper that this reader got of a version that was made known like this; None when there is none yet."""
    made = [each for each in papers if each.reader == reader.label and each.made_known == as_text(known)]
    return max(made, key=lambda each: each.number, default=None)


def with_content(pdf: bytes, content: bytes) -> bytes | None:
    """The same paper with its content in it; None where this program makes other pages of that content now.

    What was kept stays as it is. This is a second file, of which all but the content is what was kept. Raises
    DocumentError for a content that cannot be read.
    """
    document = from_json(content)
    try:
        return render(document, inside=True) if render(document) == pdf else None
    except CannotPrint:
        return None


def title_of(paper: Paper) -> str:
    """What the title page of a paper says, to name a file by; «besluit» where it cannot be read any more."""
    try:
        return from_json(paper.document_text()).title
    except ValueError:
        return "besluit"
