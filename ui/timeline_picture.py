"""A timeline drawn over its whole width: stays as bars, days as marks, months above; arrow keys go through time."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.days import short_day
from app.timeline import Moment, Stay, Timeline
from app.timeline_layout import Bar, Box, Layout, Mark, Type, lay_out
from reports.timeline_names import names_of
from resources.language import tr
from ui.colours import tint
from ui.comparison_cells import small
from ui.timeline_shapes import draw_bar, draw_mark

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_FORTH = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Entry = Stay | Moment


class TimelinePicture(QWidget):
    """One tab stop; `looked_at` gives the stay or moment that the arrow keys have come to, or None.

    A name without room above its bar is a letter there, as on paper; `below` holds what each letter stands for.
    """

    looked_at = Signal(object)
    asked_for = Signal(str)  # a field
    laid_out = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.timeline: Timeline | None = None
        self.layout_: Layout | None = None
        self.names: tuple[str, ...] = ()
        self.below: dict[str, str] = {}
        self.entries: list[Entry] = []
        self.current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("timeline")
        self.setAccessibleName(tr("Tijdlijn"))
        self.setAccessibleDescription(tr("Pijltjes gaan door de tijd. Onder het beeld staat alles ook als lijst."))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_timeline(self, timeline: Timeline) -> None:
        """Show another timeline; nothing is looked at any more."""
        self.timeline = timeline
        self.entries = sorted((*timeline.stays, *timeline.moments), key=_order)
        self._look_at(-1)
        self._lay_out()

    def _lay_out(self) -> None:
        if self.timeline is None:
            return
        metrics = QFontMetricsF(small(self.font()))
        type = Type(self.fontMetrics().height(), metrics.height(), metrics.horizontalAdvance)
        self.layout_ = lay_out(self.timeline, max(self.width(), 200), type)
        self.names, self.below = names_of(self.layout_, type.wide)
        if self.height() != int(self.layout_.tall) + 1:
            self.setFixedHeight(int(self.layout_.tall) + 1)
        self.laid_out.emit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(40 * self.fontMetrics().height(), int(self.layout_.tall) + 1 if self.layout_ else 0)

    # --- drawing ------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.layout_ is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), tint("surface"))  # in a group the ground around it has another colour
        self._draw_scales(painter, self.layout_)
        for bar in self.layout_.bars:
            draw_bar(painter, _rect(bar.box), bar.stay.kind, bar.stay.open_begin or bar.cut, bar.stay.open_end)
        self._draw_today(painter, self.layout_)
        for bar, name in zip(self.layout_.bars, self.names, strict=True):
            self._write(painter, bar.name, name, blank=True)
        for box, title in self.layout_.titles:
            painter.fillRect(_rect(box), tint("surface"))
            self._write(painter, box, title, "quiet")
        for mark in self.layout_.marks:
            painter.fillRect(_rect(mark.beside), tint("surface"))
            self._write(painter, mark.beside, mark.words)
            draw_mark(painter, _rect(mark.box), mark.moments[0].lane, mark.filled)
        self._draw_focus(painter)
        painter.end()

    def _draw_scales(self, painter: QPainter, layout: Layout) -> None:
        if layout.fan:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint("ground"))
            painter.drawPolygon(QPolygonF([QPointF(*each) for each in layout.fan]))
            corner, right = layout.fan[0], layout.fan[1]
            enlarged = QRectF(corner[0], 0, right[0] - corner[0], corner[1])
            painter.drawRect(enlarged)
            painter.setPen(tint("edge"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(enlarged)  # in the looks of high contrast there is no other ground to see it by
            painter.drawLine(QPointF(*layout.fan[0]), QPointF(*layout.fan[3]))
            painter.drawLine(QPointF(*layout.fan[1]), QPointF(*layout.fan[2]))
        less = QFontMetricsF(small(self.font())).height()
        for rule in layout.rules:
            painter.setPen(tint("edge" if rule.year else "faint"))
            painter.drawLine(QPointF(rule.x, rule.top), QPointF(rule.x, rule.bottom))
            self._write(painter, Box(rule.words, rule.top, less * 4, less), rule.month, "quiet")
            self._write(painter, Box(rule.words, rule.top - less, less * 4, less), rule.year)
        painter.setPen(tint("faint"))
        for y in layout.lines:
            painter.drawLine(QPointF(0, y), QPointF(layout.wide, y))

    def _write(self, painter: QPainter, box: Box, text: str, colour: str = "ink", blank: bool = False) -> None:
        if not text:
            return
        wide = QFontMetricsF(small(self.font())).horizontalAdvance(text)
        if blank:
            painter.fillRect(QRectF(box.x, box.y + 1, wide, box.tall - 2), tint("surface"))
        painter.setFont(small(self.font()))
        painter.setPen(tint(colour))
        room = QRectF(box.x, box.y, max(box.wide, wide + 1), box.tall)  # a letter may be wider than its short stay
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _draw_today(self, painter: QPainter, layout: Layout) -> None:
        painter.setPen(QPen(tint("ink"), 1.6))
        for rule in layout.today:
            painter.drawLine(QPointF(rule.x, rule.top), QPointF(rule.x, rule.bottom))
        painter.fillRect(_rect(layout.flag), tint("ink"))
        painter.setFont(small(self.font()))
        painter.setPen(tint("surface"))
        painter.drawText(_rect(layout.flag), Qt.AlignmentFlag.AlignCenter, short_day(self.timeline.today))

    def _draw_focus(self, painter: QPainter) -> None:
        here = self.entries[self.current] if 0 <= self.current < len(self.entries) else None
        found = next((drawn.box for drawn in self._drawn() if here in _entries(drawn)), None)
        if found is not None and here is not None:
            painter.setPen(QPen(tint("ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(_rect(found).adjusted(-3, -3, 3, 3), 3, 3)

    def _drawn(self) -> tuple[Bar | Mark, ...]:
        return (*self.layout_.bars, *self.layout_.marks) if self.layout_ else ()

    # --- going about --------------------------------------------------------------------------------------

    def _look_at(self, place: int) -> None:
        self.current = place
        entry = self.entries[place] if 0 <= place < len(self.entries) else None
        self.setAccessibleDescription(entry.text if entry else "")
        self.looked_at.emit(entry)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self.entries) - 1
        if event.key() in _FORTH:
            self._look_at(min(last, self.current + 1))
        elif event.key() in _BACK:
            self._look_at(max(0, self.current - 1))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._look_at(0 if event.key() == Qt.Key.Key_Home else last)
        elif event.key() in _ENTER and 0 <= self.current <= last:
            self.asked_for.emit(self.entries[self.current].field)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        if self.current < 0 and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._look_at(0)

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self._look_at(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click looks at what is drawn there; clicking on goes through all that stands on that spot."""
        places = [self.entries.index(each) for each in self._under(event.position())]
        if places:
            here = places.index(self.current) if self.current in places else -1
            self._look_at(places[(here + 1) % len(places)])

    def _under(self, at: QPointF) -> tuple[Entry, ...]:
        found = (each for each in reversed(self._drawn()) if _rect(each.box).adjusted(-5, -5, 5, 5).contains(at))
        return next((_entries(each) for each in found), ())

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QHelpEvent):
            return super().event(event)
        lines = (f"{short_day(_order(each)[0])}  {each.text}" for each in self._under(QPointF(event.pos())))
        QToolTip.showText(event.globalPos(), "\n".join(lines), self)
        return True

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_out()


def _order(entry: Entry) -> tuple:
    return (entry.begins, 0) if isinstance(entry, Stay) else (entry.on, 1)


def _entries(drawn: Bar | Mark) -> tuple[Entry, ...]:
    return (drawn.stay,) if isinstance(drawn, Bar) else drawn.moments


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.wide, box.tall)
