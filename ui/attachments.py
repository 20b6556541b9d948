"""On a source: its files, each with its name, what it is, and ways to look at it, put it elsewhere or let it go."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.attachment_kinds import ending_for
from app.attachments import ATTACHMENT, content_of, is_signed, name_of, said_of
from app.fields import Field
from app.replacing import replace_file
from models.evidence import Attachment, Source
from models.store_errors import StoreError
from resources.language import tr
from ui.asking import Question, bring_in_view
from ui.cards import Card
from ui.curtain import CURTAIN, curtained, is_shielded
from ui.dropping import Dropping
from ui.editing import Editing
from ui.emptying import empty
from ui.form import Form
from ui.image_view import ImageView
from ui.page import Page
from ui.paper_saving import left
from ui.row import quiet_label
from ui.saving_files import Outcome, file_name, not_written
from ui.sharing_rows import add_sharing
from ui.taking_in import BESIDE, HIDDEN_IN_PDF, taking_in

IMAGES = ("png", "jpeg", "tiff", "webp")
FOLLOWS = tr("De bron is niet voor iedereen. Deze bijlage is nooit opener dan haar bron.")
OUTSIDE = tr("Dit bestand staat nu onversleuteld buiten de kluis. Wis het als u het niet meer nodig hebt.")


def add_attachments(form: Form, source: Source) -> None:
    """The files of a source, with the button that adds one."""
    editing, prefix = form.editing, f"{form.prefix}/attachments"
    shown = [each for each in source.attachments if not curtained(editing, each)]
    for each in shown:
        _one(form, source, each)
    if len(shown) < len(source.attachments):
        form.note(CURTAIN)
    tip = tr("Een PDF of een afbeelding. U kunt het bestand ook op deze kaart slepen.")
    form.widget(adding_button(editing, source.id, prefix, tr("Bijlage toevoegen"), tip))
    form.widget(Progress(editing, source.id))


def take_files(page: Page, sources: Sequence[Source]) -> None:
    """Files that are dragged onto a card, open or not, go with its source; beside the cards each becomes a source."""
    for source in sources:
        card = page.findChild(Card, f"fold/sources/{source.id}")
        if card is not None:
            Dropping(card).dropped.connect(partial(_take_on, page.editing, card, source.id))
    page.add(Progress(page.editing, BESIDE))
    sheet = page.widget()
    assert sheet is not None
    Dropping(sheet).dropped.connect(partial(taking_in(page.editing).take, BESIDE))


def _take_on(editing: Editing, card: Card, source_id: str, paths: list[str]) -> None:
    card.header.setChecked(True)  # there it is told what becomes of them
    taking_in(editing).take(source_id, paths)


def adding_button(editing: Editing, place: str, prefix: Field, label: str, tip: str) -> QPushButton:
    """The button that asks for files and has them taken in at this place."""
    taking = taking_in(editing)
    button = QPushButton(f"+  {label} …")
    button.setProperty("kind", "add")
    button.setObjectName(f"add/{prefix}")
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    button.setAccessibleName(label)
    button.setToolTip(tip)
    button.clicked.connect(lambda _checked=False: taking.take(place, taking.choose_files(button)))
    return button


class Progress(QWidget):
    """Which file is being taken in at one source, and what is to be told of those before it."""

    def __init__(self, editing: Editing, source_id: str) -> None:
        super().__init__()
        self._taking, self._source_id = taking_in(editing), source_id
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)  # how long it takes nobody knows; that something moves is enough
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(self.fontMetrics().height() // 2)
        self.said = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.said)
        column.addWidget(self.bar)
        self._taking.moved.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        """Show what is true now."""
        busy = self._taking.busy_at(self._source_id)
        told = list(dict.fromkeys(self._taking.told.get(self._source_id, ())))
        empty(self.said)
        for kind, text in [
            *told,
            *([("hint", tr("«{busy}» wordt nagekeken en opgeslagen …", busy=busy))] if busy else []),
        ]:
            self.said.addWidget(quiet_label(text, kind))
        self.bar.setVisible(bool(busy))
        if not (told or busy):
            self.hide()
        elif self.parentWidget() is not None:  # without one that would open a window
            self.show()


def _one(form: Form, source: Source, row: Attachment) -> None:
    inside = Form(form.editing, form.rows, row, f"{form.prefix}/attachments/{row.id}")
    inside.line("name", tr("Bijlage"))
    inside.tell(lambda: said_of(row))
    shows = _Showing(form.editing, source, row, f"add/{form.prefix}/attachments")
    with inside.beside():
        for each in shows.buttons():
            inside.widget(each)
    inside.widget(shows)
    inside.tell(lambda: FOLLOWS if is_shielded(source) else "")
    add_sharing(inside, row, inside.prefix)
    frame = QFrame()
    frame.setProperty("kind", "row")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(12, 2, 0, 2)
    layout.addWidget(inside)
    form.widget(frame)


class _Showing(QWidget):
    """What the buttons of one file do, and the place under them where that is seen."""

    def __init__(self, editing: Editing, source: Source, row: Attachment, back: str) -> None:
        super().__init__()
        self._editing, self._source, self._row, self._back = editing, source, row, back
        self._view: ImageView | None = None
        self.outcome = Outcome()
        self.question = Question(tr("Ja, voorgoed weghalen"), tr("Nee, houden"))
        self.question.agreed.connect(self._remove)
        self.question.declined.connect(lambda: self.removing.setFocus(Qt.FocusReason.OtherFocusReason))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for each in (self.question, self.outcome):
            self._column.addWidget(each)

    def buttons(self) -> list[QPushButton]:
        """What can be done with this file; without its content it can only be taken away."""
        self.viewing = self._button(tr("Bekijken"), tr("bekijken"), self._look, "quiet")
        self.saving = self._button(tr("Opslaan als …"), tr("opslaan buiten de kluis"), self._save, "quiet")
        self.removing = self._button(tr("Weghalen …"), tr("weghalen"), self._ask, "remove")
        looks = [self.viewing] if self._row.kind in IMAGES else []
        return [*looks, self.saving, self.removing] if self._row.has_bytes else [self.removing]

    def _button(self, words: str, told: str, clicked, kind: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", kind)
        button.setAccessibleName(tr("{name} {word}", name=name_of(self._row), word=told))
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _checked=False: clicked())
        return button

    def _content(self) -> bytes | None:
        try:
            return content_of(self._editing.store, self._row)
        except StoreError as problem:
            self.outcome.tell("error", str(problem))
            return None

    def _look(self) -> None:
        """Show the image under the buttons, or take it away again."""
        if self._view is not None:
            self._view.hide()
            self._view.deleteLater()
            self._view = None
            self.viewing.setFocus(Qt.FocusReason.OtherFocusReason)
        elif (data := self._content()) is not None:
            self._view = ImageView(data, self._row.kind, name_of(self._row), self._row.pages or 1)
            self._view.left.connect(self._look)
            self._column.addWidget(self._view)
            self._view.show()
            self._view.area.setFocus(Qt.FocusReason.OtherFocusReason)
            self._come_in_view(self._view.area)
        self.viewing.setText(tr("Bekijken") if self._view is None else tr("Niet meer bekijken"))

    def _save(self) -> None:
        kind = ending_for(self._row.kind)
        data = self._content()
        name = file_name(name_of(self._row).rpartition(".")[0] or name_of(self._row))
        chosen = taking_in(self._editing).choose_path(self, f"{name}.{kind}", kind) if data is not None else ""
        if not chosen or data is None:
            return
        path = _with_ending(chosen, kind)
        if path != Path(chosen) and path.exists():  # the dialog asked about another name
            self.outcome.tell("error", tr("{name} bestaat al. Kies een andere naam.", name=path.name))
            return
        try:
            replace_file(path, data)
        except OSError as problem:
            self.outcome.tell("error", not_written(path, problem))
        else:
            more = f" {HIDDEN_IN_PDF}" if self._row.kind == "pdf" else ""
            lacking = left(self._editing, ATTACHMENT, "")(data)
            more = f"{more} {lacking}" if lacking else more
            self.outcome.tell(
                "warning", tr("Opgeslagen: {path}. {outside}{more}", path=path, outside=OUTSIDE, more=more)
            )
        self._come_in_view(self.outcome)

    def _come_in_view(self, widget: QWidget) -> None:
        """Once everything has got its place."""
        QTimer.singleShot(0, widget, lambda: bring_in_view(widget))

    def _ask(self) -> None:
        signed = is_signed(self._editing.store.versions(self._editing.assessment.id), self._row)
        rests = tr(" Een vastgestelde versie noemt dit bestand; sla het eerst op als u het moet kunnen tonen.")
        self.question.ask(
            tr(
                "«{row}» weghalen? De inhoud gaat voorgoed uit de kluis en komt niet terug. Alleen in "
                "het spoor blijft staan dat het bestand er was.{words}",
                row=name_of(self._row),
                words=rests if signed else "",
            )
        )

    def _remove(self) -> None:
        """At once and not a moment later: what goes must not be there when the app stops."""
        self._editing.restructure(lambda: self._source.attachments.remove(self._row), self._back)
        self._editing.save()


def _with_ending(chosen: str, kind: str) -> Path:
    """Where the file goes: it ends as what it is, so that no program takes it for something else."""
    path = Path(chosen)
    known = path.suffix.lower() in (f".{kind}", _ALSO.get(kind))
    return path if known else path.with_name(f"{path.name}.{kind}")


_ALSO = {"jpg": ".jpeg", "tif": ".tiff"}
