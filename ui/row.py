"""One question on a page: its label, its input, what helps to answer it, and what the rules say of it."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.fields import Field
from app.findings import Finding
from resources.language import tr
from ui.editing import Editing
from ui.flow import FlowLayout
from ui.wrapping import WrappedTick

MANY = 3  # fields of one finding, above which each of them is only marked as open
OPEN = tr("Nog invullen of aanvullen.")
SAID = 28  # characters: narrower than this a remark is hard to read
LABEL = 30  # characters of a label that stay on one line
ASIDE = 20  # characters: how wide a label is that stands beside its input


class Row(QWidget):
    """One question: its label, its input, what helps to answer it, and what the rules say of it."""

    def __init__(self, field: Field, label: str, entry: QWidget, hint: str = "", aside: int = 0) -> None:
        super().__init__()
        self.field = field
        self.entry: Any = entry  # the input itself; each kind has signals of its own
        self.aside = aside  # how many characters wide the label is, when it stands beside the input
        self.exact = False  # True: what the rules say of something inside this field belongs elsewhere
        self.label = QLabel(label)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setProperty("kind", "label")
        self._below = False  # True: what is said stands under the whole line of inputs, not under this one
        self._gone = False  # True: this question is not asked now, and what is said below goes with it
        self._hint: QLabel | None = None  # what helps, where something does
        self._said: QLabel | None = None
        self._problem = ""
        self._text, self._level = "", "H"  # what is said, without whose field it is, and how gravely
        self._findings: tuple[list[Finding], bool] = ([], True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        if not aside:
            layout.addWidget(self.label)
        self._line = self._side_by_side() if aside else entry  # what holds the input
        layout.addWidget(self._line)
        if hint:
            self._help(hint)
        self._share_width()
        if not label:
            self.label.hide()
        if "&" not in label:  # beside its buddy a label would underline the next letter instead
            self.label.setBuddy(entry)
        entry.setAccessibleName(label)
        entry.setAccessibleDescription(hint)
        entry.setObjectName(field)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(_width(entry))
        policy.setVerticalPolicy(_height(entry))
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def said(self) -> QLabel | None:
        """What the rules say of it; none before they ever did, unless that stands below a whole line."""
        return self._said

    def _saying(self) -> QLabel:
        if self._said is None:
            self._said = quiet_label("", "finding")
            self._said.setProperty("level", self._level)
            self._put_in(self._said, after=self._hint if self.aside and self._hint is not None else self._line)
        return self._said

    def grey(self, why: str) -> None:
        """Let nobody fill this in, and say why."""
        self.entry.setEnabled(False)
        self._help(why)
        self.entry.setAccessibleDescription(why)

    def _help(self, hint: str) -> None:
        """Show what helps to answer the question: most have no need of it."""
        if self._hint is None:
            self._hint = quiet_label(hint, "hint")
            self._put_in(self._hint, after=self._line if self.aside else self.label)
        self._hint.setText(hint)

    def _put_in(self, label: QLabel, after: QWidget) -> None:
        """What helps or warns takes the width that is there, and asks for none. It is heard where it is seen."""
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = cast(QVBoxLayout, self.layout())
        place = layout.indexOf(after)
        assert place >= 0, "the input lies elsewhere"
        layout.insertWidget(place + 1, label)
        if (below := layout.itemAt(place + 2)) is not None and (widget := below.widget()) is not None:
            label.stackUnder(widget)

    def _share_width(self) -> None:
        """A short label makes room for itself."""
        letter = self.fontMetrics().averageCharWidth()
        if self.aside:
            self.label.setFixedWidth(letter * self.aside)
        else:
            heavy = self.fontMetrics().horizontalAdvance(self.label.text()) * 11 // 10
            self.label.setMinimumWidth(min(heavy, letter * LABEL))

    def lead(self, width: int) -> int:
        """How far below the top the input begins at this width, so that inputs side by side stand level."""
        above = () if self.aside else (self.label, self._hint)
        return sum(part.heightForWidth(width) + 3 for part in above if part is not None and not part.isHidden())

    def _side_by_side(self) -> QWidget:
        """Label and input on one line, or below each other where the width does not allow it."""
        holder = QWidget()
        layout = FlowLayout(holder, space=10)
        self.label.setContentsMargins(0, 6, 0, 6)
        layout.addWidget(self.label)
        layout.addWidget(self.entry)
        policy = holder.sizePolicy()
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        return holder

    def say(self, findings: list[Finding], softly: bool) -> None:
        """Show what the rules miss here; softly while someone is still filling in."""
        self._findings = (findings, softly)
        self._show()

    def renew_from(self, editing: Editing, label: Callable[[], str]) -> None:
        """Let the label follow from what is filled in elsewhere."""
        self._label = label
        editing.changed.connect(self._relabel)
        self._relabel()

    def _relabel(self, _field: Field = "") -> None:
        self.label.setText(self._label())
        self.entry.setAccessibleName(self.label.text())
        self.label.setHidden(not self.label.text())

    def refuse(self, problem: str) -> None:
        """Say that what was typed cannot be taken over; empty when it can."""
        self._problem = problem
        self._show()

    def _show(self) -> None:
        findings, softly = self._findings
        said = (_beside(each) for each in findings)
        text = self._problem or "\n".join(each for each in said if not (softly and each == OPEN))
        level = "F" if self._problem else "H" if softly or not findings else findings[0].level
        if (self._text, self._level) == (text, level):
            return
        self._text, self._level = text, level
        if self._said is not None or text:
            self._tell(self._saying(), text, level)
        hint = self._hint.text() if self._hint is not None else ""
        self.entry.setAccessibleDescription("\n".join(each for each in (hint, text) if each))

    def _tell(self, said: QLabel, text: str, level: str) -> None:
        said.setText(f"{_introduced(self.label.text())} {text}" if self._below and text else text)
        # What is said of the typing stays as narrow as the input: what stands beside it does not move.
        wide = bool(text) and not self._below and not self._problem
        said.setMinimumWidth(self.fontMetrics().averageCharWidth() * SAID if wide else 0)
        said.setVisible(bool(text) and not self._gone)
        said.setProperty("level", level)
        said.style().unpolish(said)
        said.style().polish(said)

    def say_below(self, column: QBoxLayout) -> None:
        """Say things under the line of inputs that this one stands in, over the whole width of the column."""
        self._below = True
        said = self._saying()  # made now: of what stands in one line, the first is told of first
        self.layout().removeWidget(said)
        column.addWidget(said)

    def setVisible(self, shown: bool) -> None:
        super().setVisible(shown)
        if self._below:
            self._gone = not shown
            self._saying().setVisible(shown and bool(self._text))

    def take_focus(self) -> None:
        """Put the cursor in this row."""
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)


def _introduced(label: str) -> str:
    return label if label.endswith("?") else f"{label}:"


def in_words(finding: Finding) -> bool:
    """Whether all of a finding is said beside its fields."""
    return _beside(finding) == finding.message


def _beside(finding: Finding) -> str:
    """What is said beside one field: not all of it where many fields lack the same."""
    return OPEN if finding.level == "F" and len(finding.fields) > MANY else finding.message


class Told(QLabel):
    """A line that follows from what was filled in; hidden while there is nothing to say."""

    def __init__(self, editing: Editing, what: Callable[[], str], kind: str) -> None:
        super().__init__(what())
        self._what = what
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        if not self.text():
            self.hide()  # and never shown here: without a parent that would open a window
        editing.changed.connect(self.renew)

    def renew(self, _field: Field = "") -> None:
        """Say what is true now."""
        self.setText(self._what())
        self.setVisible(bool(self.text()))


def _width(entry: QWidget) -> QSizePolicy.Policy:
    """How wide a row wants to be: as its input, but never kept narrow, because its text would wrap too early."""
    wanted = entry.sizePolicy().horizontalPolicy()
    return QSizePolicy.Policy.Preferred if wanted == QSizePolicy.Policy.Maximum else wanted


def _height(entry: QWidget) -> QSizePolicy.Policy:
    """As high as its input; a long label of a box that goes on below asks for more than where it fits on one line."""
    wraps = isinstance(entry, WrappedTick) and entry.sizePolicy().hasHeightForWidth()
    return QSizePolicy.Policy.Preferred if wraps else QSizePolicy.Policy.Fixed


def quiet_label(text: str, kind: str) -> QLabel:
    """A line that explains or warns; nothing while it is empty."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", kind)
    if not text:
        label.hide()  # and no setVisible(True) otherwise: without a parent that would open a window
    return label


def flush_label(text: str, kind: str) -> QLabel:
    """The same, begun exactly where its line begins."""
    label = quiet_label(text, kind)
    label.setIndent(0)
    return label


def short_label(text: str, kind: str) -> QLabel:
    """The same for a few words with a button beside them: on one line as far as that is short."""
    label = quiet_label(text, kind)
    metrics = label.fontMetrics()
    label.setMinimumWidth(min(metrics.horizontalAdvance(text) * 11 // 10, metrics.averageCharWidth() * 2 * ASIDE))
    return label
