"""What each reader got of a frozen version: found again as it was kept, or made anew where it must be, and given on."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from app.method import Method
from app.publications import put_down
from app.recipients import Recipient
from app.version_papers import content_of, made_known, method_of, not_readable
from app.withheld_since import is_known_in, tells_too_much
from models.assessment import Assessment
from models.paper import Paper
from models.version import Version
from resources.language import in_language, tr
from ui.editing import Editing
from ui.printing import tell_lacking, tell_missing
from ui.reader_choice import ReaderChoice
from ui.saving_files import Outcome, file_name
from ui.unconfirmed import ask_about_norms
from ui.waiting import let_it_paint

DECIDES = "beslisser"
_CAME_LATER = tr(
    "is van voordat deze persoon in het dossier stond. Er is toen niet vastgelegd wat deze persoon mag weten. Stel een "
    "nieuwe versie vast en druk die af."
)
_NEWER_MARKS = tr(
    "houdt nog geen rekening met wat sindsdien is afgeschermd. Stel een nieuwe versie vast en druk die af."
)


@dataclass(frozen=True)
class KeptPaper:
    """A paper as it was kept: its PDF, how its content is read, a name for a file, for whom, of which version."""

    pdf: bytes
    document: Callable[[], bytes]
    name: str
    reader: Recipient
    number: int

    def content(self) -> bytes | None:
        """The content that was kept beside the PDF; None where it cannot be read any more."""
        from reports.document_json import from_json

        try:
            content = self.document()
            from_json(content)
        except ValueError:
            return None
        return content


Give = Callable[[KeptPaper], None]
"""What is done with a paper that was found."""


class KeptPapers:
    """Finds the paper of a version for the chosen reader, asks or tells what stands in the way, and gives it on."""

    def __init__(
        self, editing: Editing, choice: ReaderChoice, outcome: Outcome, versions: Callable[[], list[Version]]
    ) -> None:
        self.editing, self.choice, self.outcome, self.versions = editing, choice, outcome, versions

    def give(self, version: Version, give: Give) -> None:
        """Give on the paper of this version for the reader that is chosen now."""
        reader = self.choice.reader
        if reader is None:
            self.outcome.tell("warning", tr("Kies eerst voor wie het is."))
        elif reader.kind == DECIDES:
            ask_about_norms(self.editing, reader, self.outcome, partial(self._kept, version, self.choice.name, give))
        else:
            ask_about_norms(self.editing, reader, self.outcome, partial(self._for_another, version, reader, give))

    def _kept(self, version: Version, reader: str, give: Give) -> None:
        """The very bytes that were kept, whatever the method and the dossier say now."""
        name = file_name(self.editing.assessment.title or "besluit", reader, f"versie-{version.number}")
        give(KeptPaper(version.pdf, lambda: version.document, name, Recipient("beslisser"), version.number))

    def _for_another(self, version: Version, reader: Recipient, give: Give) -> None:
        """What this reader got of the version, byte for byte; made anew where it was made known otherwise since."""
        from reports.papers import kept_for, title_of

        found = frozen_of(self.editing, version)
        if found is None:
            self.outcome.tell("warning", not_readable(version))
            self.outcome.offer(tr("PDF voor wie beslist opslaan …"), lambda: self._kept(version, "wie-beslist", give))
            return
        frozen, method = found
        if problem := too_late(self.editing, version, frozen, reader):
            self.outcome.tell("warning", problem)
            return
        known = made_known(self.versions(), self.editing.assessment)[version.number]
        paper = kept_for(reader, known, self.editing.store.papers(version))
        if paper is None:
            put_down(frozen, known)
            paper = self._made(version, reader, frozen, method)
        if paper is not None:
            name = file_name(title_of(paper), self.choice.name, f"versie-{version.number}")
            give(KeptPaper(paper.pdf, paper.document_text, name, reader, version.number))

    def _made(self, version: Version, reader: Recipient, frozen: Assessment, method: Method) -> Paper | None:
        """The frozen content for this reader, with the publication as it is known now (method I.2), kept from now on.

        None when it cannot be made; then it was said why.
        """
        from reports.decision import ParentTextMissing
        from reports.papers import mark_of, paper_for
        from reports.pdf import CannotPrint

        self.outcome.tell("hint", tr("Een ogenblik …"))
        let_it_paint()
        editing = self.editing
        try:
            ours, trail, mark = editing.organisation, editing.trail_mark, mark_of(version)
            with in_language(method.language):
                paper = paper_for(reader, frozen, method, version.number, ours, trail, mark)
        except ParentTextMissing as problem:
            tell_lacking(editing, self.outcome, str(problem), problem.fields)
            return None
        except CannotPrint as problem:
            tell_missing(editing, self.outcome, problem.missing)
            return None
        if failed := editing.keep_paper(version, paper):
            self.outcome.tell("error", tr("Er is geen PDF gemaakt. {failed}", failed=failed))
            return None
        return paper


def frozen_of(editing: Editing, version: Version) -> tuple[Assessment, Method] | None:
    """What a version holds and the method that it is read in; None where that method is not there any more."""
    method = method_of(version, editing.decision_method, editing.organisation)
    frozen = content_of(version, method)
    return (frozen, method) if method is not None and frozen is not None else None


def too_late(editing: Editing, version: Version, frozen: Assessment, reader: Recipient) -> str:
    """Why nothing of a version can go to this reader now; empty when it can."""
    if not is_known_in(frozen, reader):
        return tr("Versie {number} {came_later}", number=version.number, came_later=_CAME_LATER)
    too_much = tells_too_much(frozen, editing.assessment, reader)
    return tr("Versie {number} {newer_marks}", number=version.number, newer_marks=_NEWER_MARKS) if too_much else ""
