"""One part of «Instellingen»: rows with what can be chosen, kept at once; grey where an administrator fixed it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.settings import NotKept, choose, load_settings
from app.settings_keys import Value
from resources.language import tr
from ui.row import Row, flush_label
from ui.style import as_heading

FIXED = tr("Vastgelegd door uw beheerder.")


class Part(QWidget):
    """A column under a title. What cannot be kept is told above the rows, and what was chosen before still holds."""

    def __init__(self, title: str, about: str) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 16, 20, 16)
        self.column.setSpacing(14)
        heading = flush_label(title, "title")
        as_heading(heading, 1.3)
        self.problem = flush_label("", "error")
        for each in (heading, flush_label(about, "hint"), self.problem):
            self.column.addWidget(each)

    def row(self, name: str, label: str, entry: QWidget, hint: str = "") -> Row:
        """A setting with what it means; who cannot change it reads why."""
        fixed = load_settings().is_fixed(name)
        made = Row(name, label, entry, FIXED if fixed else hint)
        entry.setEnabled(not fixed)
        self.column.addWidget(made)
        return made

    def end(self) -> None:
        """Nothing more comes in this part."""
        self.column.addStretch(1)

    def keep(self, name: str, value: Value) -> bool:
        """Keep what was chosen; whether that could be done."""
        try:
            choose(name, value)
        except NotKept as problem:
            self.say(str(problem))
            return False
        self.say("")
        return True

    def say(self, problem: str) -> None:
        """Say what went wrong, or nothing any more."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def close_part(self) -> None:
        """The window closes: keep what is still being typed."""
