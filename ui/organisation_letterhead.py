"""The letterhead on «Onze organisatie»: what stands on every paper, the logo, and a small sheet that shows it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.letterhead import MOST_READ, LogoRefused, OwnLetterhead, read_logo, take_in_logo
from app.organisation import Organisation
from reports.help_lines import lacking_in
from resources.language import tr
from ui.buttons import narrow_button
from ui.flow import FlowLayout
from ui.image_view import read_image
from ui.organisation_editing import PREFIX, OrganisationEditing
from ui.page import Page
from ui.row import flush_label
from ui.saving_files import Outcome, last_folder, remember_folder

FIELD = f"{PREFIX}/letterhead"
LEAD = tr(
    "Dit staat op alle stukken die u hierna maakt: op besluiten, op brieven en, kleiner, op kaarten en bladen met "
    "informatie. Wat al is vastgesteld, verandert niet meer. Noemt een dossier een andere organisatie, dan blijft het "
    "briefhoofd weg."
)
SECRET = tr(
    "Iedere lezer krijgt hetzelfde briefhoofd. Vul hier dus geen adres in dat iemand niet mag weten, zoals dat van een "
    "opvang met een geheim adres."
)
NAME_HINT = tr("Leeg: de naam hierboven.")
SIGNS = tr("Deze persoon ondertekent brieven. Een besluit wordt ondertekend door wie u in het dossier invult.")
ALT_HINT = tr("Voor wie het logo niet ziet. Leeg: «Logo van» en de naam.")
PREVIEW = tr("Zo komt het op papier")
LONGEST_FOOT = 120
LONG_FOOT = tr("Deze regel is lang en komt in kleinere letters op papier.")
_LOGO_HIGH = 4  # lines of text


def add_letterhead(made: Page, editing: OrganisationEditing) -> None:
    """The section itself."""
    own = editing.organisation.letterhead
    form = made.section(tr("Briefhoofd"), own, FIELD, LEAD)
    form.note(SECRET)
    form.line("name", tr("Naam op het briefhoofd"), NAME_HINT)
    form.text("address", tr("Adres"), tr("Elke regel komt op een eigen regel. Een postbus mag ook."))
    with form.beside():
        form.line("postcode", tr("Postcode"), short=True)
        form.line("place", tr("Plaats"))
    with form.beside():
        form.line("phone", tr("Telefoon"), short=True)
        form.line("email", tr("E-mail"))
        form.line("web", tr("Website"))
    form.line("hours", tr("Wanneer bent u bereikbaar?"))
    form.line("foot", tr("Regel onderaan elke bladzijde"))
    form.tell(lambda: LONG_FOOT if len(own.foot.strip()) > LONGEST_FOOT else "")
    with form.beside():
        form.line("signatory", tr("Wie ondertekent brieven?"))
        form.line("signatory_role", tr("Functie"))
    form.note(SIGNS)
    form.tell(partial(_lacking, own), "warning")
    form.widget(LogoChoice(editing))
    form.line("logo_alt", tr("Wat staat er op het logo?"), ALT_HINT)
    form.widget(LetterheadPreview(editing))


def _lacking(own: OwnLetterhead) -> str:
    """That a character cannot be printed: then no paper of any dossier could be made."""
    texts = (own.name, *own.lines, own.foot, own.signatory, own.signatory_role)
    missing = dict.fromkeys(each.character for text in texts for each in lacking_in(text))
    if not missing:
        return ""
    return tr(
        "Het lettertype van de stukken heeft dit niet: {lists}. Vervang het, anders lukt afdrukken niet.",
        lists=" ".join(missing),
    )


def ask_logo(asking: QWidget) -> str:
    """Which file holds the logo; empty when none was chosen."""
    name, _kind = QFileDialog.getOpenFileName(
        asking, tr("Logo kiezen"), last_folder(), tr("Afbeelding (*.png *.jpg *.jpeg)")
    )
    if name:
        remember_folder(Path(name).parent)
    return name


class LogoChoice(QWidget):
    """Buttons to choose a logo and to take it away; `choose` asks which file."""

    def __init__(self, editing: OrganisationEditing) -> None:
        super().__init__()
        self.setObjectName(f"{FIELD}/logo")
        self.editing = editing
        self.choose: Callable[[QWidget], str] = ask_logo
        self.pick = narrow_button(tr("Logo kiezen …"), self.ask)
        self.away = narrow_button(tr("Logo weghalen"), self.take_away, "remove")
        self.outcome = Outcome()
        buttons = QWidget()
        line = FlowLayout(buttons, space=8)
        policy = buttons.sizePolicy()
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        for each in (self.pick, self.away):
            line.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(flush_label(tr("Logo"), "label"))
        for part in (buttons, self.outcome):
            column.addWidget(part)
        self._renew()

    def ask(self) -> None:
        """Ask for a file and take it in, or say what is wrong with it."""
        name = self.choose(self)
        if not name:
            return
        try:
            with Path(name).open("rb") as file:
                logo = take_in_logo(file.read(MOST_READ + 1))
        except LogoRefused as problem:
            self.outcome.tell("error", f"{Path(name).name}: {problem}")
        except OSError:
            self.outcome.tell("error", tr("{name} kan niet worden geopend.", name=Path(name).name))
        except MemoryError:
            self.outcome.tell(
                "error", tr("{name} is te groot voor deze computer. Maak het logo kleiner.", name=Path(name).name)
            )
        else:
            self._put(logo.text)
            size = tr(
                "{width} bij {height} beeldpunten, {max} kB",
                width=logo.width,
                height=logo.height,
                max=max(len(logo.data) // 1000, 1),
            )
            self.outcome.tell("good", tr("Het logo is opgenomen ({size}). Verborgen gegevens zijn eruit.", size=size))

    def take_away(self) -> None:
        """Print no logo any more."""
        self._put("")
        self.pick.setFocus(Qt.FocusReason.OtherFocusReason)
        self.outcome.tell("good", tr("Het logo is weg. Op wat al is vastgesteld, blijft het staan."))

    def _put(self, logo: str) -> None:
        self.editing.put(self.editing.organisation.letterhead, "logo", logo, f"{FIELD}/logo")
        self._renew()

    def _renew(self) -> None:
        has_one = bool(self.editing.organisation.letterhead.logo)
        self.pick.setText(tr("Ander logo kiezen …") if has_one else tr("Logo kiezen …"))
        self.away.setVisible(has_one)


class LetterheadPreview(QFrame):
    """A small sheet with the letterhead on it, renewed with everything that is typed."""

    def __init__(self, editing: OrganisationEditing) -> None:
        super().__init__()
        self.setObjectName(f"{FIELD}/preview")
        self.setAccessibleName(PREVIEW)
        self.editing = editing
        self._shown = ""  # the logo that is drawn now
        self.words, self.logo = _label("paper"), QLabel()
        self.signed, self.foot = _label("paper"), _label("paper_foot")
        self.logo.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        sheet = QFrame()
        sheet.setProperty("kind", "paper")
        above = QHBoxLayout()
        above.addWidget(self.words, 1, Qt.AlignmentFlag.AlignTop)
        above.addWidget(self.logo, 0, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(18, 14, 18, 12)
        inside.setSpacing(14)
        inside.addLayout(above)
        inside.addWidget(self.signed)
        inside.addWidget(self.foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(flush_label(PREVIEW, "label"))
        column.addWidget(sheet)
        editing.changed.connect(self._follow)
        self.renew()

    def _follow(self, field: str) -> None:
        if field == f"{PREFIX}/name" or field.startswith(FIELD):
            self.renew()

    def renew(self) -> None:
        """Show what stands there now; nothing where nothing was filled in."""
        ours = self.editing.organisation
        own = ours.letterhead
        self.setVisible(not own.is_empty)
        self.words.setText("\n".join((own.name.strip() or ours.name.strip(), *own.lines)).strip())
        self.signed.setText(_signed(ours))
        self.signed.setVisible(bool(own.signatory.strip()))
        self.foot.setText(" ".join(own.foot.split()))
        self.foot.setVisible(bool(own.foot.strip()))
        if own.logo != self._shown:
            self._shown = own.logo
            self._draw(own.logo)
        self.logo.setAccessibleName(
            own.logo_alt.strip() or tr("Logo van {what}", what=own.name.strip() or ours.name.strip())
        )

    def _draw(self, logo: str) -> None:
        self.logo.setVisible(bool(logo))
        if not logo:
            self.logo.setPixmap(QPixmap())
            return
        file = read_logo(logo)
        high = self.fontMetrics().lineSpacing() * _LOGO_HIGH
        picture = QPixmap.fromImage(read_image(file.data, file.kind))
        fitted = picture.scaled(
            high * 5 // 2, high, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        self.logo.setPixmap(fitted)


def _signed(ours: Organisation) -> str:
    own = ours.letterhead
    name = own.name.strip() or ours.name.strip()
    lines = (tr("Namens {name}", name=name) if name else "", "", own.signatory.strip(), own.signatory_role.strip())
    return "\n".join(lines).strip()


def _label(kind: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("kind", kind)
    return label
