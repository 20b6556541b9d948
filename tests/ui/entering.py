"""Enters a whole case file through the real pages by keyboard alone, as someone who copies a paper file would."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.days import short_day
from app.fields import value_at
from models.assessment import Assessment
from tests.ui.turning_pages import turn_to
from tests.ui.typing_keys import clear_text, press, settle, tab_to, type_text
from ui.dossier import Dossier
from ui.folding import Folding
from ui.form import Row
from ui.inputs import Choice, GrowingText, Line, Pills, Tick, Ticks
from ui.letter_editor import LetterEditor
from ui.meaning_lines import DayLine
from ui.places import page_of, pages_of

BY_THE_APP = {"format", "format_version", "method_version", "language", "id", "number", "is_null"}
BY_THE_APP |= {"created_at", "changed_at", "recorded_at", "removed_at", "at"}
KEYED = {"elements": "code", "answers": "question_id", "wishes": "option_id", "sharing": "person_id"}
_THERE = {"kind": ""}  # the option «do nothing» is there from the start
IN_THE_KEY = {"code", "question_id", "option_id", "person_id", "element"}


@dataclass(frozen=True)
class Step:
    """One thing to enter: a value in a field, or (without value) one more row in a list."""

    field: str
    value: Any = None
    row: dict[str, Any] | None = None


def steps_of(case: dict[str, Any]) -> list[Step]:
    """What has to be entered for a case file, in the order of its classes; every row has got an id."""
    return list(_steps(case, Assessment, ""))


def _steps(values: dict[str, Any], kind: type, path: str) -> Any:
    for attribute in (each.key for each in kind.__mapper__.attrs):  # type: ignore[attr-defined]
        key = attribute.removeprefix("all_")
        if key in BY_THE_APP or (not path and key == "status") or values.get(key) in (None, "", [], False):
            continue
        field = f"{path}/{key}" if path else key
        relation = kind.__mapper__.relationships.get(attribute)  # type: ignore[attr-defined]
        if relation is None:
            yield Step(field, values[key])
        elif relation.uselist:
            yield from _rows(values[key], relation.mapper.class_, field, key)
        else:
            yield from _steps(values[key], relation.mapper.class_, field)


def _rows(rows: list[dict[str, Any]], kind: type, field: str, key: str) -> Any:
    for place, row in enumerate(rows):
        if key in KEYED or key == "impacts":
            yield from _keyed(row, kind, field, key)
            continue
        row.setdefault("id", f"{field}#{place}".replace("/", "."))
        yield Step(field, row=row)
        if key == "citations":
            if row.get("page"):
                yield Step(f"{field}/{row['id']}/page", row["page"])
        else:
            yield from _steps(row | _THERE if row.get("is_null") else row, kind, f"{field}/{row['id']}")


def _keyed(row: dict[str, Any], kind: type, field: str, key: str) -> Any:
    if key == "wishes":
        yield Step(f"{field}/{row['option_id']}", row["wish"])
        return
    place = f"{row['element']}/{row['option_id']}" if key == "impacts" else row[KEYED[key]]
    own = {name: value for name, value in row.items() if name not in IN_THE_KEY}
    yield from _steps(own, kind, f"{field}/{place}")


class Entering:
    """Walks the pages in order and enters what belongs there, going round again for what had to wait."""

    def __init__(self, dossier: Dossier, case: dict[str, Any]) -> None:
        self.dossier = dossier
        self.assessment = dossier.editing.assessment
        self.pending = steps_of(case)
        self.ids: dict[str, str] = {}
        self.inputs = 0
        self.known_ids = {step.row["id"] for step in self.pending if step.row}

    def everything(self, rounds: int = 3) -> None:
        """Enter all of it; what cannot be reached is named."""
        turn_to(self.dossier, pages_of(self.assessment)[0])
        for _page in range(200):
            self._this_page()
            if not self._next_page():
                break
        for _ in range(rounds - 1):
            self._what_had_to_wait()
        if not self.pending:
            return
        left = "\n".join(f"{step.field} = {step.value or step.row}" for step in self.pending[:20])
        raise AssertionError(f"{len(self.pending)} things could not be entered by keyboard:\n{left}")

    def _what_had_to_wait(self) -> None:
        for address in pages_of(self.assessment):
            if any(page_of(self._live(each.field)) == address for each in self.pending):
                turn_to(self.dossier, address)
                self._this_page()

    def _next_page(self) -> bool:
        if self.dossier.page.address == pages_of(self.assessment)[-1]:
            return False
        tab_to(self.dossier.forth)
        press(Qt.Key.Key_Space)
        settle()
        return True

    def _this_page(self) -> None:
        progress = True
        while progress:
            progress = False
            for step in list(self.pending):
                if self._is_here(step) and self._do(step):
                    self.pending.remove(step)
                    progress = True

    def _is_here(self, step: Step) -> bool:
        if any(word in self.known_ids and word not in self.ids for word in step.field.split("/")):
            return False
        return page_of(self._live(step.field)) == self.dossier.page.address

    def _live(self, field: str) -> str:
        return "/".join(self.ids.get(word, word) for word in field.split("/"))

    # --- one step -----------------------------------------------------------------------------------------

    def _do(self, step: Step) -> bool:
        field = self._live(step.field)
        if step.row is not None:
            return self._cite(field, step.row) if field.endswith("/citations") else self._row(field, step.row)
        row = self.dossier.page.rows.get(field)
        if row is None and field.endswith("/page"):
            return self._page_number(field, step.value)
        if row is None or not self._in_reach(row):
            return False
        if not self._known_reference(step.value):
            return False
        self.inputs += 1
        return self._enter(row.entry, step.value)

    def _known_reference(self, value: Any) -> bool:
        values = value if isinstance(value, list) else [value]
        return all(each in self.ids for each in values if each in self.known_ids)

    def _in_reach(self, widget: QWidget) -> bool:
        """Open what is folded around a widget, with the space bar; False when it does not apply now."""
        folded = []
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, Folding) and not parent.header.isChecked() and parent.inside.isAncestorOf(widget):
                folded.append(parent)
            parent = parent.parentWidget()
        for folding in reversed(folded):
            if not folding.header.isVisibleTo(self.dossier):
                return False
            tab_to(folding.header)
            press(Qt.Key.Key_Space)
        settle()
        return widget.isVisibleTo(self.dossier)

    def _row(self, field: str, row: dict[str, Any]) -> bool:
        mapped = set(self.ids.values())
        free = [each for each in value_at(self.assessment, _all(field)) or [] if each.id not in mapped]
        if not free:
            button = self.dossier.page.findChild(QPushButton, "add/" + field)
            if button is None or not self._in_reach(button):
                return False
            self.inputs += 1
            self._push(button)
            free = [each for each in value_at(self.assessment, _all(field)) if each.id not in mapped]
        self.ids[row["id"]] = free[0].id
        return True

    def _cite(self, field: str, row: dict[str, Any]) -> bool:
        target = row.get("fact_id") or row.get("source_id")
        chooser = self.dossier.page.rows.get(field)
        if target not in self.ids or chooser is None or not self._in_reach(chooser):
            return False
        owner = value_at(self.assessment, field.removesuffix("/citations"))
        self.inputs += 1
        self._choose(chooser.entry.findChild(Choice), self.ids[target])
        self._push(chooser.entry.findChild(QPushButton))
        self.ids[row["id"]] = owner.citations[-1].id
        return True

    def _page_number(self, field: str, value: str) -> bool:
        entry = self.dossier.page.findChild(Line, field)
        if entry is None or not self._in_reach(entry):
            return False
        self.inputs += 1
        return self._enter(entry, value)

    def _push(self, button: QPushButton) -> None:
        tab_to(button)
        press(Qt.Key.Key_Space)
        settle()

    # --- one input ----------------------------------------------------------------------------------------

    def _enter(self, entry: QWidget, value: Any) -> bool:
        entry = entry.text if isinstance(entry, LetterEditor) else entry
        if isinstance(entry, Tick):
            tab_to(entry)
            if entry.isChecked() != bool(value):
                press(Qt.Key.Key_Space)
        elif isinstance(entry, Ticks):
            return self._tick(entry, [self.ids.get(each, each) for each in value])
        elif isinstance(entry, Pills):
            return self._pill(entry, self.ids.get(value, value))
        elif isinstance(entry, Choice):
            return self._choose(entry, self.ids.get(value, value))
        elif isinstance(entry, Line | GrowingText):
            self._type(entry, value)
        else:
            raise AssertionError(f"no way to enter {entry.objectName()} by keyboard: {type(entry).__name__}")
        return True

    def _type(self, entry: Line | GrowingText, value: Any) -> None:
        tab_to(entry)
        clear_text()
        typed = short_day(date.fromisoformat(value)) if isinstance(entry, DayLine) else str(value)
        type_text(typed)

    def _tick(self, entry: Ticks, wanted: list[str]) -> bool:
        if not set(wanted) <= set(entry.boxes):
            return False
        for code, box in entry.boxes.items():
            if box.isChecked() != (code in wanted):
                tab_to(box)
                press(Qt.Key.Key_Space)
        return True

    def _pill(self, entry: Pills, code: str) -> bool:
        if code not in entry.buttons:
            return False
        tab_to(entry)
        for _ in entry.buttons:
            if QApplication.focusWidget() is entry.buttons[code]:
                break
            press(Qt.Key.Key_Right)
        press(Qt.Key.Key_Space)
        settle()
        return True

    def _choose(self, entry: Choice, code: str) -> bool:
        if entry.findData(code) < 0:
            return False
        tab_to(entry)
        steps = entry.findData(code) - entry.currentIndex()
        press(Qt.Key.Key_F4)
        settle()
        for _ in range(abs(steps)):
            press(Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
        press(Qt.Key.Key_Return)
        settle()
        return True


def _all(field: str) -> str:
    """The list of an assessment that also holds what was removed."""
    whole = ("persons", "children", "options", "sources", "facts", "interests", "refusal_grounds", "parent_views")
    return f"all_{field}" if field in whole else field


__all__ = ["Entering", "Row", "Step", "steps_of"]
