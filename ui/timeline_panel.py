"""The timeline on a page: the picture, the text of what is looked at, what its patterns mean, and it all as a list."""

from html import escape

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.case import outcome_noun
from app.days import long_day
from app.fields import Field
from app.sharing import Shared
from app.timeline import PLANNED, UNKNOWN, Moment, Stay, Timeline, timeline
from models.views import NotHeard
from resources.language import tr
from ui.curtain import curtained, place_curtained
from ui.editing import Editing
from ui.folding import Folding
from ui.row import quiet_label
from ui.timeline_picture import TimelinePicture
from ui.timeline_shapes import TimelineKey

NOTHING = tr("Zodra er dagen zijn ingevuld, staat hier de tijdlijn van dit dossier.")
WALK = tr("Loop met de pijltjes door de tijd: hier staat dan wat er was of komt. Enter gaat naar het antwoord zelf.")
RENEW_AFTER_MS = 400
PADDING = 28  # pixels: what the style sheet keeps free in a row, left and right together, and some air
DAYS = ("_on", "_since", "_until", "/ethos", "/place", "/unsure", "/held", "/school", "sleeping_place", "birth_date")
"""How the fields end that can change the picture; typing elsewhere leaves it alone."""


class TimelinePanel(QWidget):
    """Follows the days of the file, a moment after they were typed."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        self._told = ""  # what stands there while nothing is looked at
        self.picture, self.key = TimelinePicture(), TimelineKey()
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setProperty("kind", "guidance")
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * 2 + 4)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.names, self.undated = quiet_label("", "hint"), quiet_label("", "hint")
        self.names.setTextFormat(Qt.TextFormat.RichText)
        self.list = _List()
        self.list.setAccessibleName(tr("Tijdlijn als lijst"))
        self.list.itemActivated.connect(self._go)
        self.as_list = Folding(tr("De tijdlijn als lijst"), self.list, False, plain=True)
        self.as_list.setObjectName("fold/timeline")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self.picture, self.text, self.key, self.names, self.undated, self.as_list):
            layout.addWidget(part)
        self.picture.looked_at.connect(self._tell)
        self.picture.laid_out.connect(self._explain)
        self.picture.asked_for.connect(editing.asked_for)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.renew)
        editing.changed.connect(self._follow)
        self.renew()

    def _follow(self, field: Field) -> None:
        if field.endswith(DAYS) or field.startswith("housing"):
            self._later.start(RENEW_AFTER_MS)

    def renew(self) -> None:
        """Draw what is known now."""
        editing = self._editing
        places = not place_curtained(editing)
        line = timeline(editing.assessment, editing.method, sees=lambda row: _shown(editing, row), places=places)
        for part in (self.picture, self.key, self.as_list):
            part.setVisible(line is not None)
        if line is None:
            self.names.hide()
            self.text.setText(NOTHING)
            return
        self._told = _in_shelter(line)
        self.picture.show_timeline(line)
        undated = "; ".join(line.undated)
        self.undated.setText(
            tr("Zonder dag, en daarom niet in het beeld. {undated}.", undated=undated) if undated else ""
        )
        self.undated.setVisible(bool(undated))
        self._fill_list(line)

    def _explain(self) -> None:
        """What the patterns, marks and letters mean; which letters there are follows from the width."""
        line, drawn = self.picture.timeline, self.picture.layout_
        if line is not None and drawn is not None:
            self.key.explain(self._kinds(line), line.lanes, drawn.fillings)
            names = (f"<b>{letter}</b>&nbsp; {escape(name)}" for letter, name in self.picture.below.items())
            self.names.setText("<br>".join(names))
            self.names.setVisible(bool(self.picture.below))

    def _kinds(self, line: Timeline) -> dict[str, str]:
        """The kinds of stay in the picture, in the words of the method."""
        method = self._editing.method
        planned = tr("volgens het {assessment}", assessment=tr(outcome_noun(self._editing.assessment, method)))
        labels = {**method.choices["ethos"], UNKNOWN: tr("niet bekend"), PLANNED: planned}
        return {each.kind: labels[each.kind].lower() for each in line.stays if each.ends >= line.begins}

    def _tell(self, entry: Stay | Moment | None) -> None:
        if entry is None:
            self.text.setText("<br>".join(filter(None, (escape(self._told), WALK))))
            return
        when = entry.period if isinstance(entry, Stay) else long_day(entry.on)
        self.text.setText(f"<b>{when}</b><br>{escape(entry.text)}")

    def _fill_list(self, line: Timeline) -> None:
        self.list.clear()
        for when, what, field in line.listed():
            item = QListWidgetItem(f"{when}   {what}")
            item.setData(Qt.ItemDataRole.UserRole, field)
            self.list.addItem(item)
        self.list.fit()

    def _go(self, item: QListWidgetItem) -> None:
        self._editing.asked_for.emit(item.data(Qt.ItemDataRole.UserRole))


class _List(QListWidget):
    """As high as all that is in it: the page scrolls, the list does not."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._later = QTimer(self)  # rows are measured when the list has got its width
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.fit)

    def fit(self) -> None:
        """Take the height of all rows, each as high as its text at this width, with the padding of the style sheet."""
        metrics, room = self.fontMetrics(), QRect(0, 0, max(self.viewport().width() - PADDING, 1), 0)
        height = 4
        for row in range(self.count()):
            text = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.item(row).text()).height()
            self.item(row).setSizeHint(QSize(0, text + PADDING // 2))
            height += text + PADDING // 2
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._later.start()


def _in_shelter(line: Timeline) -> str:
    if not line.in_shelter:
        return ""
    days = tr("1 dag") if line.in_shelter == 1 else tr("{in_shelter} dagen", in_shelter=line.in_shelter)
    return tr("Tot {today}: {days} in noodopvang of tijdelijke opvang.", today=long_day(line.today), days=days)


def _shown(editing: Editing, row: Shared | NotHeard) -> bool:
    """Whether the day of a talk or view may be seen now; why a child was not heard goes behind the curtain whole."""
    return not editing.curtain if isinstance(row, NotHeard) else not curtained(editing, row)
