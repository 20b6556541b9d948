"""Two versions of a dossier beside each other, or a version and what stands there now: what differs, step by step."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.days import long_day
from models.version import Version
from resources.language import tr
from ui.curtain import CURTAIN
from ui.differences_list import DifferencesList
from ui.editing import Editing
from ui.emptying import empty
from ui.inputs import Choice
from ui.places import page_of
from ui.row import Row, flush_label
from ui.steps import STEP_OF
from ui.style import as_heading

if TYPE_CHECKING:
    from app.version_differences import Difference, Edition

NOW = "nu"
NOTHING = tr("Er is geen verschil.")
SAME = tr("Kies twee verschillende versies.")


class VersionComparison(QWidget):
    """Choices for the earlier and the later state, and under them everything that differs.

    Behind the curtain it shows nothing: a version can hold what was shielded or removed since.
    """

    def __init__(self, editing: Editing, versions: Sequence[Version]) -> None:
        super().__init__()
        self.setObjectName("version_comparison")
        self.editing = editing
        self.versions = {str(each.number): each for each in sorted(versions, key=lambda each: each.number)}
        names = {
            number: tr("Versie {number} van {each}", number=number, each=_day(each))
            for number, each in self.versions.items()
        }
        names |= {NOW: tr("Wat er nu staat")}
        self.first, self.second = (Choice(code, names) for code in _at_first(list(self.versions)))
        chooser = QHBoxLayout()
        for name, label, entry in (("first", tr("Vergelijk"), self.first), ("second", tr("met"), self.second)):
            chooser.addWidget(Row(f"version_comparison/{name}", label, entry), 1)
            entry.chosen.connect(lambda _code: self.renew())
        self._found = QVBoxLayout()
        self._found.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(chooser)
        column.addLayout(self._found)
        self.renew()

    def take_focus(self) -> None:
        """Put the cursor in the first choice."""
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def renew(self) -> None:
        """Show what differs between the two that are chosen now, the earlier one first."""
        empty(self._found)
        places = [*self.versions, NOW]
        chosen = sorted({each.currentData() for each in (self.first, self.second)} & {*places}, key=places.index)
        if self.editing.curtain:
            self._found.addWidget(flush_label(CURTAIN, "hint"))
        elif len(chosen) < 2:
            self._found.addWidget(flush_label(SAME, "hint"))
        else:
            self._show(chosen[0], chosen[1])

    def _show(self, earlier: str, later: str) -> None:
        from app.version_differences import differences

        names = _short(earlier), _short(later)
        found = differences(self._edition(earlier), self._edition(later))
        self._found.addWidget(flush_label(_counted(len(found)), "label"))
        for title, group in self._by_step(found):
            heading = flush_label(f"{title} ({len(group)})", "section")
            as_heading(heading, 1.1)
            self._found.addWidget(heading)
            self._found.addWidget(DifferencesList(self.editing, group, names))

    def _edition(self, code: str) -> "Edition":
        from app.version_differences import frozen, present
        from app.version_papers import made_known, method_of
        from reports.sign_off import RULES_VERSION

        editing = self.editing
        if code == NOW:
            editing.check()
            with editing.on_paper() as (method, findings):
                return present(editing.assessment, method, findings, RULES_VERSION)
        version = self.versions[code]
        ours = editing.decision_method
        method = method_of(version, ours, editing.organisation) or ours
        known = made_known(list(self.versions.values()), editing.assessment)[version.number]
        return frozen(version, method, known)

    def _by_step(self, found: "Sequence[Difference]") -> Iterator[tuple[str, list["Difference"]]]:
        """The differences by the step on whose page they are filled in; what has no page comes first."""
        titles = {"": tr("Hele dossier")} | {
            each.id: each.name if each.id == "0" else tr("Stap {id}: {name}", id=each.id, name=each.name)
            for each in self.editing.method.steps
        }
        order = list(titles)

        def step(each: "Difference") -> str:
            return STEP_OF[page_of(each.field).kind] if each.field else ""

        for code, group in groupby(sorted(found, key=lambda each: order.index(step(each))), step):
            yield titles[code], list(group)


def _at_first(numbers: list[str]) -> tuple[str, str]:
    """What is compared before anybody chooses: the last version with what stands there now."""
    return numbers[-1], NOW


def _day(version: Version) -> str:
    return long_day(version.frozen_at.astimezone().date())


def _short(code: str) -> str:
    return tr("Nu") if code == NOW else tr("Versie {code}", code=code)


def _counted(number: int) -> str:
    return {0: NOTHING, 1: tr("Er is één verschil.")}.get(number, tr("Er zijn {number} verschillen.", number=number))
