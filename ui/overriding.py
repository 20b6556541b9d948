"""Answering by name for a requirement that is not met, or for what stays uncertain: who, when and why (method G.0)."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.changes import override
from app.days import short_day
from app.findings import SHORTEST_REASON, Finding
from models.assessment import Assessment
from models.decision import Override
from resources.language import tr
from ui.buttons import button
from ui.curtain import CURTAIN
from ui.editing import Editing
from ui.inputs import GrowingText, Line
from ui.meaning_lines import DayLine
from ui.row import Row
from ui.steps import child_name
from ui.unread import NO_DAY

ASKED = {
    "F": (tr("Waarom is hieraan niet voldaan?"), tr("Dit komt met uw naam op de eerste bladzijde van het besluit.")),
    "W": (
        tr("Wat blijft hier onzeker, en waarom kunt u toch beslissen?"),
        tr("Eén zin is genoeg. Dit komt met uw naam in het besluit, onder «Wat onzeker bleef»."),
    ),
}
"""What is asked about a requirement that is not met (F) and about a warning (W), and where the answer is printed."""


class OverrideForm(QFrame):
    """A small form under a finding; nothing is kept until «Vastleggen» is pressed."""

    closed = Signal()

    def __init__(self, editing: Editing, finding: Finding) -> None:
        super().__init__()
        decision = editing.assessment.decision
        self.editing = editing
        self.finding = finding
        self.day: date | None = decision.decided_on or editing.today()
        self.draft = draft_of(finding)
        self.by = Line(decision.signed_by or editing.who)
        self.role = Line(decision.signed_role)
        self.reason = GrowingText(editing.drafts.get(self.draft, ""), 3)
        self.reason.edited.connect(lambda text: editing.keep_draft(self.draft, text))
        self.on = DayLine(self.day, editing.today)
        self.to_go = QLabel()
        self.to_go.setProperty("kind", "hint")
        self.setProperty("kind", "row")
        self._lay_out()
        for entry in (self.by, self.role, self.reason):
            entry.edited.connect(lambda _text: self._weigh())
        self.on.day_changed.connect(self._take_day)
        self._weigh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 0, 8)
        prefix = f"overriding/{self.finding.rule}"
        asked, hint = ASKED["W" if can_answer(self.finding) else "F"]
        column.addWidget(Row(f"{prefix}/reason", asked, self.reason, hint))
        column.addWidget(self.to_go)
        people = QHBoxLayout()
        people.addWidget(Row(f"{prefix}/by", tr("Uw naam"), self.by), 2)
        people.addWidget(Row(f"{prefix}/role", tr("Functie"), self.role), 2)
        people.addWidget(self._day(f"{prefix}/on"), 1)
        column.addLayout(people)
        self.keep = button(tr("Vastleggen"), self._keep, "main")
        self.keep.setObjectName(f"{prefix}/keep")
        self.cancel = button(tr("Toch niet"), self._give_up)
        buttons = QHBoxLayout()
        for each in (self.keep, self.cancel):
            buttons.addWidget(each)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def _day(self, field: str) -> Row:
        row = Row(field, tr("Datum"), self.on)
        self.on.refused.connect(lambda wrong: row.refuse(NO_DAY if wrong else ""))
        self.on.unread.connect(lambda typed: self._take_day(None) if typed else None)
        return row

    def take_focus(self) -> None:
        """Put the cursor in the reason."""
        self.reason.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.reason.toPlainText().strip():
            self.closed.emit()  # a reason that was begun goes with «Toch niet», not with one key

    def _give_up(self) -> None:
        self.editing.keep_draft(self.draft, "")
        self.closed.emit()

    def _take_day(self, day: date | None) -> None:
        self.day = day
        self._weigh()

    def _weigh(self) -> None:
        """Say what is still needed; the button works once all of it is there."""
        short = SHORTEST_REASON - len(self.reason.toPlainText().strip())
        needs = (
            [tr("{short} {words} uitleg", short=short, words=tr("teken") if short == 1 else tr("tekens"))]
            if short > 0
            else []
        )
        needs += [tr("uw naam")] if not self.by.text().strip() else []
        needs += [tr("uw functie")] if not self.role.text().strip() else []
        needs += [tr("de datum")] if self.day is None else []
        self.to_go.setText(tr("Nog nodig: {lists}.", lists=", ".join(needs)) if needs else tr("Compleet."))
        self.keep.setEnabled(not needs)

    def _keep(self) -> None:
        known = {"by": self.by.text().strip(), "role": self.role.text().strip(), "on": self.day}
        known["reason"] = self.reason.toPlainText().strip()
        rule, child_id, interest_id = self.finding.about
        self.editing.keep_draft(self.draft, "")
        self.closed.emit()
        self.editing.restructure(
            lambda: override(self.editing.assessment, rule=rule, child_id=child_id, interest_id=interest_id, **known)
        )


def draft_of(finding: Finding) -> str:
    """Under which name a reason that was begun for this finding is remembered."""
    return "/".join(("overriding", *(each or "" for each in finding.about)))


class SpareOverrides(QWidget):
    """Overrides of requirements that are met by now: they can be taken back."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.editing = editing
        self.rows = [each for each in editing.assessment.overrides if _is_spare(editing, each)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for row in self.rows:
            column.addWidget(self._line(row))

    def _line(self, row: Override) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 6)
        rule = self.editing.method.rules.get(row.rule)
        child = child_name(self.editing.assessment, row.child_id) if row.child_id else ""
        about = "  ·  ".join(part for part in (row.rule, child, rule.title if rule else "") if part)
        label = QLabel(f"{about}\n{CURTAIN if self.editing.curtain else reason_told(row)}")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        line.addWidget(label, 1)
        back = button(tr("Intrekken"), lambda: take_back(self.editing, row), "remove")
        back.setObjectName(f"overrides/{row.id}/take_back")
        back.setAccessibleName(tr("Afwijking van {rule} intrekken", rule=row.rule))
        line.addWidget(back)
        return holder


def override_of(assessment: Assessment, finding: Finding) -> Override | None:
    """The override that answers for a finding, complete or not."""
    rows = (each for each in assessment.overrides if each.about == finding.about)
    return next(rows, None)


def take_back(editing: Editing, row: Override) -> None:
    """Take an override back; the finding counts again."""
    editing.restructure(lambda: editing.assessment.overrides.remove(row))


def can_answer(finding: Finding) -> bool:
    """Whether it is a warning of the method's own checks that nobody answered yet."""
    return finding.level == "W" and finding.rule.startswith("MT-") and not finding.answered_by


def reason_told(row: Override, level: str = "F") -> str:
    """Why a requirement was not met or what stays uncertain, and who answers for that."""
    signed = ", ".join(part for part in (row.by, row.role, short_day(row.on)) if part)
    return f"{(tr('Beantwoord') if level == 'W' else tr('Niet voldaan, omdat'))}: {row.reason} ({signed})"


def _is_spare(editing: Editing, row: Override) -> bool:
    return all(row.about != each.about for each in editing.findings)
