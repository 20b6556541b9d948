"""The question before a dossier goes for good: why, who says so, what goes and what stays; «no» comes first."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.erasing import EXAMPLE, GOES, REASONS, STAYS
from models.listing import ListRow
from resources.language import tr, tr_all
from ui.asking import bring_in_view
from ui.inputs import Choice, Line
from ui.plain import dossier_name
from ui.row import Row, flush_label


class Erasing(QWidget):
    """Hidden until a dossier is asked about; `agreed` gives its id, the code of the reason, and the name."""

    agreed = Signal(str, str, str)
    declined = Signal()

    def __init__(self, who: str) -> None:
        super().__init__()
        self.setObjectName("erasing")
        self._id, self._who = "", who
        self.said = flush_label("?", "label")
        self.why = Choice("", tr_all(REASONS))
        self.by = Line(who)
        self.needs = flush_label("", "hint")
        self.yes, self.no = QPushButton(tr("Ja, voorgoed wissen")), QPushButton(tr("Nee, houden"))
        self.yes.clicked.connect(lambda _checked=False: self._agree())
        self.no.clicked.connect(lambda _checked=False: self._decline())
        for button in (self.no, self.yes):
            button.setProperty("kind", "quiet")
        self.why.chosen.connect(lambda _code: self._weigh())
        self.by.edited.connect(lambda _text: self._weigh())
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        answers, people = QHBoxLayout(), QHBoxLayout()
        people.addWidget(Row("erasing/why", tr("Waarom?"), self.why), 1)
        people.addWidget(Row("erasing/by", tr("Uw naam"), self.by), 1)
        for button in (self.no, self.yes):
            answers.addWidget(button)
        answers.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.said, flush_label(tr(GOES), ""), flush_label(tr(STAYS), "hint")):
            column.addWidget(part)
        column.addLayout(people)
        column.addWidget(self.needs)
        column.addLayout(answers)

    def ask(self, row: ListRow, why: str = "") -> None:
        """Ask about this dossier; «no» has the focus, so that a key pressed in passing changes nothing."""
        self._id = row.id
        self.said.setText(
            tr(
                "«{dossier_name}» voorgoed wissen?",
                dossier_name=dossier_name(row.title or tr("zonder naam"), row.is_example),
            )
        )
        self.why.setCurrentIndex(max(self.why.findData(EXAMPLE if row.is_example else why), 0))
        self.by.setText(self._who)
        self._weigh()
        self.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, lambda: bring_in_view(self))

    def _weigh(self) -> None:
        needs = [tr("waarom")] if not self.why.currentData() else []
        needs += [tr("uw naam")] if not self.by.text().strip() else []
        self.needs.setText(tr("Vul nog in: {lists}.", lists=tr(" en ").join(needs)) if needs else "")
        self.needs.setVisible(bool(needs))
        self.yes.setEnabled(not needs)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._decline()
        else:
            super().keyPressEvent(event)

    def _agree(self) -> None:
        self.hide()
        self.agreed.emit(self._id, self.why.currentData(), self.by.text().strip())

    def _decline(self) -> None:
        self.hide()
        self.declined.emit()
