"""The parts of «Instellingen» about what lies elsewhere: the organisation's own file, a second place for backups."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.letterhead import OwnLetterhead
from app.organisation import Organisation
from app.second_place import PlaceRefused, choose_place, forget_place
from app.settings import load_settings
from app.settings_organisation import is_blank
from app.settings_whole import second_place_now
from resources.language import tr
from ui.buttons import narrow_button
from ui.flow import FlowLayout
from ui.row import flush_label
from ui.saving_files import last_folder
from ui.settings_part import FIXED, Part

OURS = tr("Onze organisatie")
ABOUT_OURS = tr(
    "Dit geldt voor alle dossiers op deze computer en staat in een eigen bestand. Invullen doet u op de pagina «Onze "
    "organisatie»."
)
PLACE = tr("Reservekopieën")
ABOUT_PLACE = tr(
    "Gaat deze computer stuk of raakt hij kwijt, dan helpt alleen een kopie op een andere plaats: een stick of een "
    "netwerkschijf. De kopie is versleuteld. Berg een stick wel op achter slot."
)
NOTHING = tr("nog niet ingevuld")


class OrganisationPart(Part):
    """What is filled in now, each with the way to where it is filled in; `asked` hears the field to go to."""

    def __init__(self, ours: Organisation, problem: str, asked: Callable[[str], None]) -> None:
        super().__init__(OURS, ABOUT_OURS)
        self.say(problem)
        for label, now, field in () if problem else _lines(ours):
            self._add(label, now, partial(asked, field))
        self.open = narrow_button(tr("Onze organisatie openen"), lambda: asked(""), "main")
        self.column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.end()

    def _add(self, label: str, now: str, go: Callable[[], None]) -> None:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        said = flush_label(f"{label}: {now}", "option")
        line.addWidget(said, 1)
        line.addWidget(
            narrow_button(tr("Wijzigen"), go, "link", tr("{label} wijzigen", label=label)), 0, Qt.AlignmentFlag.AlignTop
        )
        self.column.addWidget(holder)


def _lines(ours: Organisation) -> list[tuple[str, str, str]]:
    """What it is called, what it is now, and the field in which that is filled in."""
    years = tr("{keep_years} jaar", keep_years=ours.keep_years) if ours.keep_years else NOTHING
    source = ours.keep_source.strip()
    return [
        (tr("Naam"), ours.name.strip() or NOTHING, "organisation/name"),
        (tr("Briefhoofd"), _head(ours.letterhead), "organisation/letterhead/name"),
        (tr("Bewaartermijn"), f"{years} ({source})" if source else years, "organisation/keep_years"),
        (tr("Verordeningen en regels"), _many(ours.regulations), "add/organisation/regulations"),
        (tr("Adressen voor ouders en kinderen"), _many(ours.contacts), "add/organisation/contacts"),
    ]


def _head(own: OwnLetterhead) -> str:
    if is_blank(own):
        return NOTHING
    name = own.name.strip() or tr("ingevuld")
    return tr("{name}, met logo", name=name) if own.logo else name


def _many(rows: list) -> str:
    return str(len(rows)) if rows else NOTHING


class SecondPlacePart(Part):
    """The second place: which it is now, choosing another one, and none."""

    def __init__(self, folder: Path, changed: Callable[[], None] = lambda: None) -> None:
        super().__init__(PLACE, ABOUT_PLACE)
        self._folder, self._changed = folder, changed
        self.choose_folder: Callable[[QWidget, str], str] = _ask_folder
        self.place = flush_label("", "option")
        self.refused = flush_label("", "error")
        self.choose = narrow_button(tr("Tweede plaats kiezen …"), self.choose_place)
        self.forget = narrow_button(tr("Geen tweede plaats meer"), self.forget_place)
        holder = QWidget()
        line = FlowLayout(holder, space=8)
        line.addWidget(self.choose)
        line.addWidget(self.forget)
        for part in (self.place, self.refused, holder):
            self.column.addWidget(part)
        if fixed := load_settings().is_fixed("second_place"):
            self.column.addWidget(flush_label(FIXED, "hint"))
        for each in (self.choose, self.forget):
            each.setEnabled(not fixed)
        self.end()
        self._show()

    def choose_place(self) -> None:
        """Ask for a folder and use it from now on."""
        chosen = self.choose_folder(self, last_folder())
        if chosen:
            self._do(lambda: choose_place(self._folder, Path(chosen)))

    def forget_place(self) -> None:
        """Use no second place any more; the copies that are there stay."""
        self._do(lambda: forget_place(self._folder))
        self.choose.setFocus()

    def _do(self, what: Callable[[], object]) -> None:
        try:
            what()
            self._refuse("")
        except PlaceRefused as problem:
            self._refuse(str(problem))
        self._show()
        self._changed()

    def _refuse(self, problem: str) -> None:
        self.refused.setText(problem)
        self.refused.setVisible(bool(problem))

    def _show(self) -> None:
        self.place.setText(place_told(self._folder))
        self.place.setHidden(False)
        self.forget.setHidden(not second_place_now(self._folder))


def place_told(folder: Path) -> str:
    """Where backups also go, as one sentence."""
    chosen = second_place_now(folder)
    return tr("Elke reservekopie gaat ook naar {chosen}.", chosen=chosen) if chosen else tr("Er is geen tweede plaats.")


def _ask_folder(asking: QWidget, begin: str) -> str:
    return QFileDialog.getExistingDirectory(asking, tr("Tweede plaats voor reservekopieën"), begin)
