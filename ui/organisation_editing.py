"""The organisation's file being worked on: what is typed on its page goes into that file and nowhere else."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from app.changes import begin
from app.method import Method
from app.organisation import Organisation, save_organisation
from models.assessment import Assessment
from models.evidence import Attachment, Source
from models.exporting import Export
from models.history import History
from models.paper import Paper
from models.trail import Head
from models.version import Version
from models.views import Hearing
from resources.language import tr
from ui.editing import Editing

PREFIX = "organisation"


class OrganisationFile:
    """Where the page saves: the one file in the data folder."""

    def __init__(self, folder: Path, organisation: Organisation, method: Method) -> None:
        self.folder, self.organisation, self.method = folder, organisation, method
        self.who = ""

    def save(self) -> None:
        """Write the file in one piece."""
        try:
            save_organisation(self.folder, self.organisation, self.method)
        except OSError as problem:
            raise OSError(
                tr("Het bestand van uw organisatie is niet opgeslagen. Kijk of de schijf vol is.")
            ) from problem

    def versions(self, assessment_id: str) -> list[Version]:
        """None: this file has no versions."""
        return []

    def head(self, assessment_id: str) -> Head:
        """None: this file has no trail."""
        return Head(0, "")

    def papers(self, version: Version) -> list[Paper]:
        """None: this file has no versions."""
        return []

    def add_version(self, assessment: Assessment, version: Version, papers: Sequence[Paper] = ()) -> None:
        """Refused: nothing here is signed."""
        raise OSError(tr("Hier wordt niets vastgesteld."))

    def add_papers(self, version: Version, papers: Sequence[Paper]) -> None:
        """Refused: nothing here is signed."""
        raise OSError(tr("Hier wordt niets vastgesteld."))

    def withdraw(self, assessment: Assessment, hearing: Hearing, what: Iterable[str], who: str = "") -> None:
        """Refused: no child spoke here."""
        raise OSError(tr("Hier valt niets in te trekken."))

    def note_export(self, assessment_id: str, what: str, reader: str, version: int, data: bytes) -> None:
        """Nothing to note: this file says nothing of a family."""

    def note_written(self, assessment_id: str, what: str, reader: str, version: int, sha256: str) -> None:
        """Nothing to note, as above."""

    def exports(self, assessment_id: str) -> list[Export]:
        """None: this file has no trail."""
        return []

    def attach(self, assessment: Assessment, source: Source, attachment: Attachment, data: bytes) -> None:
        """Refused: nothing of a family stands here."""
        raise OSError(tr("Hier worden geen bestanden bewaard."))

    def attachment_bytes(self, attachment_id: str) -> Iterator[bytes]:
        """None: there are no files here."""
        return iter(())

    def reading_history(self, assessment_id: str) -> Callable[[], History]:
        """None: this file has no trail."""
        return lambda: ([], [], {})


class OrganisationEditing(Editing):
    """The editing of a file, without a case: no rules look at it."""

    def __init__(self, folder: Path, organisation: Organisation, method: Method) -> None:
        super().__init__(begin(method), method, OrganisationFile(folder, organisation, method), OSError)
        self.shipped = method  # as it came: what is typed here is laid over it anew each time
        self.organisation = organisation

    def check(self) -> None:
        """Nothing is checked: there is no case here."""
        self._check_timer.stop()
