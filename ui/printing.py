"""Printing for one reader: who reads it, where the PDF goes, and what stands in the way."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.as_concept import as_concept
from app.field_names import name_of
from app.fields import Field
from app.findings import check
from app.long_work import Progress, Stopped
from app.pseudonyms import WARNING, under_other_names
from app.recipients import Recipient
from resources.language import tr
from ui.blank_forms import CARD, CARD_FORM, CARD_TIP
from ui.buttons import narrow_button
from ui.curtain import CURTAIN
from ui.editing import Editing
from ui.exhibits import ExhibitsSaving
from ui.inputs import Tick
from ui.json_beside import CONCEPT as JSON_CONCEPT
from ui.json_beside import JsonBeside
from ui.json_inside import JsonInside
from ui.long_work import work_in
from ui.naming import named_row
from ui.paper_saving import Kind, left, put_files
from ui.places import page_of
from ui.preview import Previewing
from ui.reader_choice import ReaderChoice, StrangerWarning
from ui.row import Row, flush_label
from ui.saving_files import ChoosePath, Outcome, ask_from_here, ask_path, file_name, not_written
from ui.steps import full_name
from ui.unconfirmed import ask_about_norms
from ui.web_page import LABELS, TIP, FileKind, write_page

if TYPE_CHECKING:
    from reports.document import Document
    from reports.exhibits import Bundle
    from reports.pdf import MissingCharacter

PDF, CASE_FILE, ACCESS, CONTENT = "pdf", "zaakbestand", "inzage", "inhoud"
PDF_SIGNED = "pdf_ondertekend"
PDF_WITH_CONTENT, PDF_SIGNED_WITH_CONTENT = "pdf_met_inhoud", "pdf_ondertekend_met_inhoud"
LETTER = "brief"
WEB_OTHER_NAMES = "html_schuilnamen"
PDF_OTHER_NAMES, CASE_FILE_OTHER_NAMES = "pdf_schuilnamen", "zaakbestand_schuilnamen"
INVITATION, TALK_PARENTS, TALK_GUIDE, TALK_CARDS = "uitnodiging", "uitleg_gesprek", "gespreksleidraad", "kaartjes"
OTHER_NAMES = tr("Met schuilnamen")
"""What can leave the store, as the trail names it."""
LETTERHEAD: Field = "letterhead"
"""Not of the dossier: it is filled in on a page of its own."""

MAKING = tr("De PDF wordt gemaakt …")
NOT_SAVED = tr("Gestopt. Er is niets opgeslagen.")
NO_OTHER_NAMES = tr(
    "Met schuilnamen kan dit niet: in de stukken zelf staan de echte namen. Haal het vinkje weg, of druk alleen het "
    "besluit af."
)


class PrintPanel(QWidget):
    """Makes a concept as PDF; `choose_path` asks where it goes."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.setObjectName("print_panel")
        self.editing = editing
        self.choose_path: ChoosePath = ask_path
        self.choice = ReaderChoice(editing.assessment)
        self.other_names = Tick(False, OTHER_NAMES)
        self.warning = flush_label(tr(WARNING), "warning")
        self.warning.hide()
        self.other_names.ticked.connect(self.warning.setVisible)
        self.beside = JsonBeside(JSON_CONCEPT)
        self.inside = JsonInside("print_panel/inside")
        self.outcome = Outcome()
        self.save = QPushButton(LABELS[PDF])
        self.save.setProperty("kind", "main")
        self.save.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.save.setObjectName("print_panel/save")
        self.save.clicked.connect(lambda _checked=False: self.print())
        self.kind = FileKind(self.save)
        self.other_names.ticked.connect(lambda _on: self._offer_content())
        self.kind.chosen.connect(lambda _kind: self._offer_content())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        hint = tr("Iedere lezer krijgt alleen wat die mag weten. Op elke bladzijde staat «concept».")
        column.addWidget(Row("print_panel/reader", tr("Voor wie?"), self.choice, hint))
        column.addWidget(StrangerWarning(editing.assessment, self.choice))
        column.addWidget(Row("print_panel/kind", tr("Soort bestand"), self.kind, TIP))
        self.exhibits = ExhibitsSaving(editing, "print_panel/exhibits", self._bundle)
        self.preview = Previewing("print_panel/preview", self._to_look_at, editing.asked_for.emit)
        self.card = narrow_button(CARD, self.print_card)
        self.card.setToolTip(CARD_TIP)
        told = self.outcome, self.preview, self.exhibits, self.card
        for part in (self.other_names, self.warning, self.beside, self.inside, self.save, *told):
            column.addWidget(part)

    def print(self) -> None:
        """Make the concept for the chosen reader and put it where the person wants it, as the chosen kind of file."""
        reader = self.choice.reader
        if reader is None:
            self.outcome.tell("warning", tr("Kies eerst voor wie het is."))
            return
        ask_about_norms(self.editing, reader, self.outcome, lambda: self._print_for(reader, self.kind.kind))

    def print_card(self) -> None:
        """The card for a clerk to put with it: nothing of the dossier is on it, so nothing is noted."""
        from ui.blank_forms import save_form

        save_form(self, CARD_FORM, self.editing.decision_method, self.editing.organisation, self.editing.today(),
                  self.choose_path, self.outcome)  # fmt: skip

    def _offer_content(self) -> None:
        """The content as data belongs to a PDF, and not to one with other names: nobody can look that paper up."""
        for each in (self.beside, self.inside):
            each.setVisible(self.kind.kind == PDF and not self.other_names.isChecked())

    def _bundle(self, outcome: Outcome) -> "Bundle | None":
        """The exhibits of the concept for the chosen reader; None when it was said why there can be none."""
        from reports.exhibits import bundle_for

        reader = self.choice.reader
        if reader is None:
            outcome.tell("warning", tr("Kies eerst voor wie het is."))
            return None
        if self.other_names.isChecked():
            outcome.tell("warning", NO_OTHER_NAMES)
            return None
        self.editing.save()
        file, ours = self.editing.assessment, self.editing.organisation
        with as_concept(file), self.editing.on_paper() as (method, _):
            return bundle_for(file, method, reader, organisation=ours, trail=self.editing.trail_mark)

    def _print_for(self, reader: Recipient, kind: str) -> None:
        document = self._composed(reader)
        inside = self.inside.isChecked() and kind == PDF and not self.other_names.isChecked()
        what, reading = PDF_WITH_CONTENT if inside else kind, self.choice.name
        if self.other_names.isChecked():
            what, reading = PDF_OTHER_NAMES if kind == PDF else WEB_OTHER_NAMES, "schuilnamen"
        name = file_name(document.title, reading, "concept")
        put_on_paper(self, self.editing, document, self.choose_path, name, self.outcome, what=what, kind=kind,
                     beside=self.beside.isChecked() and what in (PDF, PDF_WITH_CONTENT), inside=inside)  # fmt: skip

    def _to_look_at(self) -> "Document | None":
        """The concept for the chosen reader; None when it was said why there can be none."""
        reader = self.choice.reader
        if reader is None or self.editing.curtain:
            self.outcome.tell("warning", CURTAIN if self.editing.curtain else tr("Kies eerst voor wie het is."))
            return None
        return self._composed(reader)

    def _composed(self, reader: Recipient) -> "Document":
        from reports.decision import compose

        self.editing.save()
        self.editing.check()
        file, ours = self.editing.assessment, self.editing.organisation
        if self.other_names.isChecked():
            file = under_other_names(file)
        with as_concept(file), self.editing.on_paper() as (method, findings):
            if self.other_names.isChecked():
                findings = check(file, method)  # what was found names people too
            return compose(
                file, method, findings, reader, organisation=ours, trail=self.editing.trail_mark,
                other_names=self.other_names.isChecked(),
            )  # fmt: skip


def put_on_paper(
    asking: QWidget, editing: Editing, document: "Document", choose: ChoosePath, name: str, outcome: Outcome,
    version: int = 0, what: str = PDF, kind: str = PDF, beside: bool = False, inside: bool = False,
) -> None:  # fmt: skip
    """Ask where a document goes as this kind of file, write it and read it back; note that it left, say how it went.

    `beside` is whether its content comes beside it as JSON, `inside` whether it comes in the PDF.
    All but a signed decision can always be printed: characters that no typeface has then stand as their code.
    """
    from reports.marking import with_marks
    from reports.pdf import missing_characters

    def write(made: "Document") -> None:
        if work_in(outcome).is_busy:
            return
        chosen = ask_from_here(asking, choose, f"{name}.{kind}", kind)
        if chosen:
            about = editing, what, made.recipient.label, version
            _write(made, Path(chosen), outcome, about, kind, beside, inside)

    missing = missing_characters(document) if kind == PDF else ()  # a page is shown with the letters of its reader
    if not missing:
        write(document)
        return
    tell_missing(editing, outcome, missing)
    if document.meta.concept or what != PDF:
        outcome.offer(tr("Toch afdrukken, met codes zoals [U+1F600]"), lambda: write(with_marks(document)))


def _write(
    document: "Document", path: Path, outcome: Outcome, about: Kind, kind: str, beside: bool, inside: bool
) -> None:
    if kind == PDF:
        outcome.tell("hint", MAKING)
        done = partial(_rendered, path, outcome, about, beside, inside)
        work_in(outcome).start("", partial(_render, document, inside), done)
        return
    try:
        counted = write_page(document, path)
        data = path.read_bytes()
    except OSError as problem:
        outcome.tell("error", not_written(path, problem))
    else:
        outcome.saved(path, counted, left(*about)(data))


def _render(document: "Document", inside: bool, progress: Progress) -> tuple[bytes, bytes]:
    """The PDF and its content; nothing is on the disk yet."""
    from reports.document_json import to_json
    from reports.pdf import render

    progress.say("")
    made = render(document, inside=inside), to_json(document)
    progress.say("")  # somebody may have stopped it meanwhile
    return made


def _rendered(path: Path, outcome: Outcome, about: Kind, beside: bool, inside: bool, made: object) -> None:
    """Write it, and note in the trail that it left: the two go together, in the window's own thread."""
    if isinstance(made, Stopped):
        outcome.tell("hint", NOT_SAVED)
    elif isinstance(made, Exception):
        raise made
    else:
        assert isinstance(made, tuple)
        pdf, content = made
        put_files(path, pdf, content, beside, outcome, about, about[1] in (LETTER, ACCESS), inside)


def tell_missing(editing: Editing, outcome: Outcome, missing: tuple["MissingCharacter", ...]) -> None:
    """Name the characters that no typeface can show, each with its place, what to do there and a way to get there."""
    places: dict[Field, list[str]] = {}
    for each in missing:
        places.setdefault(each.field, []).append(each.character)
    lines = [_told(named_place(editing, field), signs) for field, signs in places.items()]
    text = tr("Dit kan het programma niet afdrukken. Vervang het en probeer het opnieuw.")
    outcome.tell("warning", "\n".join([text, *lines]))
    _offer_places(editing, outcome, tuple(places))


def _told(place: str, signs: list[str]) -> str:
    """One place: its signs with their codes, and for a script that cannot be printed what to type and add instead."""
    from reports.unprintable import scans_asked, script_of

    alone = [f"«{each}» (U+{ord(each):04X})" for each in signs if not script_of(each)]
    named = f"{place}: {', '.join(alone)}." if alone else f"{place}:"
    return " ".join([named, *scans_asked(signs)])


def tell_lacking(editing: Editing, outcome: Outcome, problem: str, fields: tuple[Field, ...]) -> None:
    """Say which texts must still be written for this reader, each with a way to get there."""
    outcome.tell("warning", "\n".join([problem, *(named_place(editing, each) for each in fields)]))
    _offer_places(editing, outcome, fields)


def _offer_places(editing: Editing, outcome: Outcome, fields: tuple[Field, ...]) -> None:
    for field in (each for each in fields if each and each != LETTERHEAD):
        outcome.offer(
            tr("Ga naar {editing}", editing=named_place(editing, field)), partial(editing.asked_for.emit, field)
        )


def named_place(editing: Editing, field: Field) -> str:
    """Where a field stands, in words: its page, the row, and what it is called there."""
    if not field:
        return tr("de titel van het dossier")
    if field == LETTERHEAD:
        return tr("het briefhoofd op de pagina «Onze organisatie»")
    row = named_row(editing, field)
    what = ", ".join(part for part in (row, name_of(field.rsplit("/", 1)[-1])) if part)
    return f"{full_name(editing, page_of(field))}, {what}"
