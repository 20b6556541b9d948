"""Knows how the papers of a version are drawn before it is signed off: drawing takes seconds, signing off then none.

First all documents are composed and nothing is kept; then they are drawn, beside the window; then the version is signed
off for real, with the same documents. Where something changed meanwhile, its document is another one and is drawn then.
"""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress

from app.long_work import Progress
from models.assessment import Assessment
from reports.document import Document
from reports.document_json import to_json
from reports.papers import Signed
from reports.pdf import CannotPrint, render
from reports.sign_off import Draw, all_or_nothing

Signing = Callable[[Draw], Signed]
"""Signs off one version, whose id is settled, with PDFs that are drawn so (see `reports.papers.sign_with_papers`)."""


class _Enough(Exception):
    """All documents were seen."""


def documents_of(assessment: Assessment, signing: Signing) -> list[Document]:
    """The documents that signing off would draw. Raises what signing off raises; nothing of the assessment changes."""
    seen: list[Document] = []

    def see(document: Document) -> bytes:
        seen.append(document)
        return b""

    with suppress(_Enough), all_or_nothing(assessment):
        signing(see)
        raise _Enough
    return seen


def draw_ahead(documents: Iterable[Document], progress: Progress) -> dict[bytes, bytes]:
    """The PDF of each document by its content; without those that cannot be printed. Raises Stopped."""
    made: dict[bytes, bytes] = {}
    all_of_them = list(documents)
    for done, document in enumerate(all_of_them):
        progress.say("Voor iedere lezer wordt het besluit op papier gezet …", done, len(all_of_them))
        with suppress(CannotPrint):  # signing off says so
            made[to_json(document)] = render(document)
    progress.say("Voor iedere lezer wordt het besluit op papier gezet …", len(all_of_them), len(all_of_them))
    return made


def drawn(ahead: Mapping[bytes, bytes]) -> Draw:
    """Gives the PDF that was drawn ahead of exactly this document, or else draws it now."""
    return lambda document: ahead.get(to_json(document)) or render(document)
