"""The alarms of the method as quiet labels: on an option, and together with the way to what shows them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app import case
from app.alarms import Raised
from models.options import Option
from resources.language import tr
from ui.buttons import narrow_button
from ui.curtain import is_hidden
from ui.editing import Editing
from ui.emptying import empty
from ui.flow import FlowLayout
from ui.guidance import Guidance, Line
from ui.option_rows import option_name
from ui.row import quiet_label, short_label

NOTE = tr("Een alarm is een label: het houdt niets tegen. Het staat ook op papier voor wie beslist.")


def shown_alarms(editing: Editing) -> list[Raised]:
    """The alarms that may be shown now."""
    return [each for each in editing.alarms if not (editing.curtain and is_hidden(editing, each.field))]


def labels_of(editing: Editing, option: Option) -> list[str]:
    """The labels on one option."""
    found = dict.fromkeys(each.alarm for each in shown_alarms(editing) if each.option_id == option.id)
    return [editing.method.alarms[each].label for each in found]


class OptionAlarms(Guidance):
    """The labels on one option with the advice of the method, renewed when the rules have looked again."""

    def __init__(self, editing: Editing, option: Option) -> None:
        super().__init__(_advice(editing, option))
        self._editing, self._option = editing, option
        editing.findings_changed.connect(self.renew)

    def renew(self) -> None:
        """Say what holds now."""
        self.tell(_advice(self._editing, self._option))


def _advice(editing: Editing, option: Option) -> list[Line]:
    known = editing.method.alarms
    found = dict.fromkeys(each.alarm for each in shown_alarms(editing) if each.option_id == option.id)
    return [(f"▲ {known[each].label}.", known[each].advice) for each in found]


class AlarmsList(QWidget):
    """Every alarm of the file, each a way to the field that shows it."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        self._told: Sequence[Raised] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        editing.findings_changed.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        """Say what holds now."""
        found = shown_alarms(self._editing)
        if found == self._told:
            return
        self._told = found
        empty(self._column)
        self._column.addWidget(quiet_label(NOTE if found else tr("Er is geen alarm."), "hint"))
        for each in found:
            self._column.addWidget(self._line(each))

    def _line(self, raised: Raised) -> QWidget:
        editing, said = self._editing, alarm_said(self._editing, raised)
        holder = QWidget()
        line = FlowLayout(holder, space=10)
        label = short_label(f"▲ {said}", "label")
        label.setSizePolicy(QSizePolicy.Policy.Expanding, label.sizePolicy().verticalPolicy())  # all the width there is
        line.addWidget(label)
        there = partial(editing.asked_for.emit, raised.field)
        line.addWidget(narrow_button(tr("Ga naar het veld"), there, "link", tr("Ga naar: {said}", said=said)))
        return holder


def alarm_said(editing: Editing, raised: Raised) -> str:
    """An alarm in words, with the option or child on which it stands."""
    option = case.option(editing.assessment, raised.option_id)
    child = next((each for each in editing.assessment.children if each.id == raised.child_id), None)
    where = option_name(option, editing) if option else child.first_name.strip() if child else ""
    label = editing.method.alarms[raised.alarm].label
    return f"{where}: {label}" if where else label
