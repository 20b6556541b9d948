"""«Inzage geven»: what one person may see of the dossier who asks for it (art. 15 AVG), as a PDF."""

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.recipients import Recipient
from app.retention import kept_on
from models.assessment import Assessment
from resources.language import tr
from ui.editing import Editing
from ui.inputs import Choice
from ui.printing import ACCESS, PDF, put_on_paper
from ui.row import Row, flush_label
from ui.saving_files import ChoosePath, Outcome, ask_path, file_name
from ui.web_page import LABELS, TIP, FileKind

ABOUT = tr(
    "Wie om inzage vraagt, krijgt een overzicht van de eigen gegevens: wat die persoon mag weten, en niet meer. Wat "
    "een kind voor zich hield, een anonieme melder en een geheim adres staan er voor een ander niet in. Kijk eerst na "
    "wie er vraagt, en lees het stuk zelf voordat u het geeft."
)
TO_THE_CHILD = tr(
    "Let op: hierin staat ook wat dit kind voor zijn ouders verborgen hield. Geef het alleen aan het kind zelf, of aan "
    "wie het daarvoor aanwijst."
)


class AccessPanel(QWidget):
    """Who asks, and the button that makes the PDF."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.setObjectName("access_panel")
        self.editing = editing
        self.choose_path: ChoosePath = ask_path
        self.readers = requesters(editing.assessment)
        self.choice = Choice("", {label: name for label, (_reader, name) in self.readers.items()})
        self.choice.chosen.connect(lambda _label: self._renew())
        self.warning = flush_label("", "warning")
        self.outcome = Outcome()
        self.save = QPushButton(LABELS[PDF])
        self.save.setObjectName("access_panel/save")
        self.save.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.save.clicked.connect(lambda _checked=False: self.print())
        self.kind = FileKind(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(flush_label(ABOUT, "hint"))
        column.addWidget(Row("access_panel/reader", tr("Wie vraagt om inzage?"), self.choice))
        column.addWidget(Row("access_panel/kind", tr("Soort bestand"), self.kind, TIP))
        for part in (self.warning, self.save, self.outcome):
            column.addWidget(part)
        self._renew()

    def _chosen(self) -> tuple[Recipient, str] | None:
        return self.readers.get(self.choice.currentData() or "")

    def _renew(self) -> None:
        found = self._chosen()
        text = TO_THE_CHILD if found is not None and found[0].kind == "kind_zelf" else ""
        self.warning.setText(text)
        self.warning.setVisible(bool(text))

    def print(self) -> None:
        """Make the overview and put it where the person wants it."""
        found = self._chosen()
        if found is None:
            self.outcome.tell("warning", tr("Kies eerst wie om inzage vraagt."))
            return
        from reports.access_request import Access, compose_access

        reader, name = found
        editing = self.editing
        editing.save()
        editing.check()
        self.outcome.tell("hint", tr("Een ogenblik …"))
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        file = editing.assessment
        until = kept_on(file, editing.organisation.keep_years)
        left = editing.store.exports(file.id)
        access = Access(left, until, editing.today(), editing.organisation, editing.trail_mark)
        with editing.on_paper() as (method, findings):
            document = compose_access(file, method, findings, reader, access)
        put_on_paper(
            self, editing, document, self.choose_path, file_name("inzage", name), self.outcome, what=ACCESS,
            kind=self.kind.kind,
        )  # fmt: skip


def requesters(assessment: Assessment) -> dict[str, tuple[Recipient, str]]:
    """Everybody in the file who can ask: the children first, then the others, each under a label."""
    children = [(Recipient("kind_zelf", child_id=each.id), each.first_name.strip() or tr("Kind zonder naam"))
                for each in assessment.children]  # fmt: skip
    persons = [
        (Recipient("ouder", each.id), each.name.strip() or tr("Persoon zonder naam")) for each in assessment.persons
    ]
    return {reader.label: (reader, name) for reader, name in (*children, *persons)}
