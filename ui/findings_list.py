"""All findings in one list: what stops the sign-off first, step by step, each with its level in a word and a sign."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.days import long_day
from app.findings import LEVELS, Finding
from resources.language import tr
from ui.curtain import CURTAIN, in_view
from ui.editing import Editing
from ui.emptying import empty
from ui.flow import FlowLayout
from ui.overriding import OverrideForm, can_answer, draft_of, override_of, reason_told, take_back
from ui.places import page_of
from ui.row import flush_label
from ui.steps import STEP_OF, full_name
from ui.style import as_heading

SIGNS = {"F": "■", "W": "▲", "H": "○"}
INFORMS = "IN-"
"""The prefix of what only informs: the order of the steps, terms, an eighteenth birthday (method G.1)."""

TYPED = "IN-07"
"""A text that says nothing: something to look at, though it only informs."""

TITLES = BLOCKING, LOOKING, SET_ASIDE, ANSWERED, KNOWING, INFORMING = (
    tr("Dit houdt vaststellen tegen"),
    tr("Kijk hier nog naar"),
    tr("Op naam afgeweken"),
    tr("Op naam beantwoord"),
    tr("Goed om te weten"),
    tr("Volgorde en termijnen"),
)


class FindingsList(QWidget):
    """Renewed when the rules find something else; not while somebody is giving a reason to override."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.editing = editing
        self._shown: Sequence[Finding] | None = None
        self._overriding: OverrideForm | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        editing.findings_changed.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        """Show what the rules say now."""
        every = list(self.editing.findings)
        findings = tuple(in_view(self.editing, every))
        if findings == self._shown or self._overriding is not None:
            return
        self._shown = findings
        self._begun: tuple[Finding, QVBoxLayout] | None = None
        empty(self._column)
        for title, group in groups(findings).items():
            self._group(title, group)
        if len(findings) < len(every):
            self._column.addWidget(flush_label(f"{len(every) - len(findings)}× {CURTAIN}", "hint"))
        if self._begun is not None:
            self._open_form(*self._begun)

    def _group(self, title: str, findings: list[Finding]) -> None:
        if not findings:
            return
        heading = flush_label(f"{self._titled(title)} ({len(findings)})", "section")
        as_heading(heading, 1.2)
        self._column.addWidget(heading)
        for step in self.editing.method.steps:
            here = [each for each in findings if step_of(each) == step.id]
            if here:
                self._column.addWidget(
                    flush_label(
                        step.name if step.id == "0" else tr("Stap {id}: {name}", id=step.id, name=step.name), "label"
                    )
                )
            for finding in here:
                self._column.addWidget(self._entry(finding))

    def _titled(self, title: str) -> str:
        """What a provisional decision leaves open is to be found out before the day of its follow-up (method G.2)."""
        decision = self.editing.assessment.decision
        later = title == LOOKING and decision.provisional and decision.follow_up_on is not None
        return (
            tr("Nog te onderzoeken vóór {follow_up_on}", follow_up_on=long_day(decision.follow_up_on))
            if later
            else title
        )

    def _entry(self, finding: Finding) -> QWidget:
        entry = QFrame()
        entry.setProperty("kind", "entry")
        entry.setProperty("level", finding.level)
        column = QVBoxLayout(entry)
        column.setContentsMargins(10, 2, 0, 4)
        column.setSpacing(2)
        head = flush_label(f"{SIGNS[finding.level]} {tr(LEVELS[finding.level])}  ·  {self._place(finding)}", "level")
        head.setProperty("level", finding.level)
        head.setToolTip(f"{finding.rule}. {self.editing.method.norm_levels[finding.norm_level].label}: {finding.norm}")
        column.addWidget(head)
        column.addWidget(flush_label(finding.message, ""))
        if finding.overridden_by or finding.answered_by:
            column.addWidget(flush_label(self._answered(finding), "hint"))
        column.addWidget(self._ways(finding, column))
        return entry

    def _answered(self, finding: Finding) -> str:
        row = override_of(self.editing.assessment, finding)
        if row and self.editing.curtain:
            return CURTAIN
        return (
            reason_told(row, finding.level)
            if row
            else tr("Opzij gezet door {overridden_by}.", overridden_by=finding.overridden_by)
        )

    def _ways(self, finding: Finding, column: QVBoxLayout) -> QWidget:
        ways = QWidget()
        line = FlowLayout(ways, space=4)
        policy = ways.sizePolicy()
        policy.setHeightForWidth(True)
        ways.setSizePolicy(policy)
        row = override_of(self.editing.assessment, finding)
        if finding.field:
            line.addWidget(_link(tr("Ga naar het veld"), finding, lambda: self.editing.asked_for.emit(finding.field)))
        if row is not None and (finding.overridden_by or finding.answered_by):
            back = tr("Afwijking intrekken") if finding.overridden_by else tr("Antwoord intrekken")
            link = _link(back, finding, lambda: take_back(self.editing, row))
            link.setObjectName(f"overrides/{row.id}/take_back")
            line.addWidget(link)
        elif (finding.overridable and not finding.overridden_by) or can_answer(finding):
            way = tr("Afwijken met reden") if finding.overridable else tr("Beantwoorden")
            link = _link(way, finding, lambda: self._override(finding, column))
            link.setObjectName(_name_of_link(finding))
            line.addWidget(link)
            if draft_of(finding) in self.editing.drafts and not self.editing.curtain:
                self._begun = (finding, column)
        return ways

    def _place(self, finding: Finding) -> str:
        where = full_name(self.editing, page_of(finding.field)) if finding.field else tr("Hele dossier")
        return f"{where}  ·  {finding.rule}"

    def _override(self, finding: Finding, column: QVBoxLayout) -> None:
        self._close_form()
        self._open_form(finding, column).take_focus()

    def _open_form(self, finding: Finding, column: QVBoxLayout) -> OverrideForm:
        form = OverrideForm(self.editing, finding)
        form.closed.connect(self._close_form)
        self._overriding = form
        column.addWidget(form)
        return form

    def _close_form(self) -> None:
        if self._overriding is not None:
            link = self.findChild(QPushButton, _name_of_link(self._overriding.finding))
            if link is not None:
                link.setFocus()
            self._overriding.hide()
            self._overriding.deleteLater()
            self._overriding = None
            self.renew()


def _name_of_link(finding: Finding) -> str:
    return f"{'answer' if can_answer(finding) else 'override'}/{finding.rule}/{finding.child_id or ''}"


def groups(findings: Sequence[Finding]) -> dict[str, list[Finding]]:
    """The findings by what they ask: what blocks first, what only informs last."""
    sorted_: dict[str, list[Finding]] = {title: [] for title in TITLES}
    for each in findings:
        if each.rule.startswith(INFORMS) and each.rule != TYPED:
            sorted_[INFORMING].append(each)
        elif each.overridden_by or each.answered_by:
            sorted_[SET_ASIDE if each.overridden_by else ANSWERED].append(each)
        else:
            looks = each.level != "H" or each.rule == TYPED
            sorted_[BLOCKING if each.blocks else LOOKING if looks else KNOWING].append(each)
    return sorted_


def step_of(finding: Finding) -> str:
    """The step of the method on whose page a finding is solved; without a field the first."""
    return STEP_OF[page_of(finding.field).kind] if finding.field else "0"


def _link(text: str, finding: Finding, clicked: Callable[[], object]) -> QPushButton:
    link = QPushButton(text)
    link.setProperty("kind", "link")
    link.setAccessibleDescription(finding.message)
    link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    link.clicked.connect(lambda _checked=False: clicked())
    return link
