"""The part of «Instellingen» about one file with everything: saving it, reading one in, and an administrator's."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.disk_words import reason
from app.method import Method
from app.organisation import OrganisationError
from app.second_place import PlaceRefused
from app.settings import NotKept, load_settings
from app.settings_file import FILE
from app.settings_whole import Preview, export, preview, take_in
from resources.language import tr
from ui.asking import Question
from ui.buttons import button
from ui.flow import FlowLayout
from ui.row import flush_label
from ui.saving_files import Outcome, ask_path, last_folder, put_bytes, remember_folder
from ui.settings_agreed import agreeing, placed_told
from ui.settings_part import Part

TITLE = tr("Bestand en beheer")
ABOUT = tr(
    "Alle instellingen passen in één bestand, zonder iets over een gezin en zonder wachtzin. Zo neemt u ze mee, of zet "
    "een beheerder ze klaar voor iedereen."
)
NOTHING = tr("In dit bestand staat niets dat hier anders is. Er verandert niets.")
TAKEN = tr("De instellingen zijn ingelezen.")


class FilePart(Part):
    """Saves and reads the file; `taken` is called when something was taken in."""

    def __init__(self, folder: Path, method: Method, taken: Callable[[], None]) -> None:
        super().__init__(TITLE, ABOUT)
        self._folder, self._method, self._taken = folder, method, taken
        self.choose_path = ask_path
        self.found: Preview | None = None
        self.outcome = Outcome()
        self.shown = flush_label("", "option")
        self.question = Question(tr("Overnemen"), tr("Toch niet"))
        self.question.agreed.connect(self.take)
        self.question.declined.connect(self._leave)
        self.save = button(tr("Instellingen opslaan in een bestand …"), self.save_file)
        self.read = button(tr("Instellingen inlezen …"), self.ask_file)
        holder = QWidget()
        line = FlowLayout(holder, space=8)
        line.addWidget(self.save)
        line.addWidget(self.read)
        for each in (holder, self.outcome, self.shown, self.question):
            self.column.addWidget(each)
        self._add_placed()
        self.end()

    def _add_placed(self) -> None:
        """Where the dossiers are, and what an administrator put ready."""
        settings = load_settings()
        self.column.addWidget(flush_label(tr("Uw dossiers staan in {folder}.", folder=self._folder), "hint"))
        if settings.ready is not None and settings.ready.counts:
            self.column.addWidget(flush_label(placed_told(settings.ready), "hint"))
        for each in agreeing(self._taken):
            self.column.addWidget(each)
        for problem in settings.problems:
            self.column.addWidget(flush_label(problem, "warning"))

    def save_file(self) -> None:
        """Put everything in one file where the person wants it."""
        try:
            data = export(self._folder, self._method)
        except OrganisationError as problem:
            self.outcome.tell("error", str(problem))
        else:
            put_bytes(self, self.choose_path, FILE.removesuffix(".toml"), "toml", data, self.outcome)

    def ask_file(self) -> None:
        """Ask which file, and show what it would change."""
        name, _kind = QFileDialog.getOpenFileName(
            self, tr("Instellingen inlezen"), last_folder(), tr("Instellingen (*.toml)")
        )
        if name:
            remember_folder(Path(name).parent)
            self.look_at(Path(name))

    def look_at(self, path: Path) -> None:
        """Show what a file would change; nothing changes yet."""
        self._leave()
        try:
            found = preview(path.name, path.read_bytes(), self._folder, self._method)
        except OSError as error:
            self.outcome.tell(
                "error", tr("{name} kan niet worden gelezen: {error}.", name=path.name, error=reason(error))
            )
            return
        except OrganisationError as problem:
            self.outcome.tell("error", str(problem))
            return
        if found.problems:
            self.outcome.tell("error", "\n".join(found.problems))
            return
        self._show(found, path.name)

    def _show(self, found: Preview, name: str) -> None:
        lines = [
            tr("{label}: nu {before}, straks {after}", label=each.label, before=each.before, after=each.after)
            for each in found.changes
        ]
        self.outcome.hide()
        self.shown.setText("\n".join([*(lines or [NOTHING]), *_unchanged(found)]))
        self.shown.show()
        if lines:
            self.found = found
            self.question.ask(tr("Dit verandert er met {name}. Overnemen?", name=name))

    def take(self) -> None:
        """Let it hold from now on."""
        found, self.found = self.found, None
        self._leave()
        if found is None:
            return
        try:
            take_in(found, self._folder, self._method)
        except (NotKept, PlaceRefused, OrganisationError) as problem:
            self.outcome.tell("error", str(problem))
        except OSError as error:
            self.outcome.tell("error", tr("De instellingen zijn niet allemaal bewaard: {error}.", error=reason(error)))
        else:
            self.outcome.tell("good", TAKEN)
        self._taken()

    def _leave(self) -> None:
        self.found = None
        self.question.hide()
        self.shown.hide()
        self.read.setFocus()


def _unchanged(found: Preview) -> list[str]:
    return [tr("Niet overgenomen. {each}", each=each) for each in found.refused]
