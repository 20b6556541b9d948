"""What an administrator put ready, in words, and the yes that it needs where others can write that file too."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.settings import NotKept, Ready, agree, load_settings
from app.settings_keys import KEYS
from resources.language import tr
from ui.buttons import narrow_button
from ui.row import flush_label

MAY_IT = tr("Mogen deze instellingen gelden?")
ONLY_IF = tr("Zeg alleen ja als uw beheerder dit heeft aangekondigd. Anderen kunnen in die map ook schrijven.")
AGREED = tr("De instellingen van uw beheerder gelden vanaf nu. Start het programma opnieuw.")


class AgreePanel(QWidget):
    """The question and its yes; `agreed` is called when that was given. Who says nothing has said no."""

    def __init__(self, ready: Ready, agreed: Callable[[], None]) -> None:
        super().__init__()
        self._ready, self._agreed = ready, agreed
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.said = flush_label(f"{placed_told(ready)}\n{ONLY_IF} {MAY_IT}", "warning")
        self.yes = narrow_button(tr("Ja, dat mag"), self.agree)
        column.addWidget(self.said)
        column.addWidget(self.yes)

    def agree(self) -> None:
        """Let the file count."""
        try:
            agree(self._ready)
        except NotKept as problem:
            self.said.setText(str(problem))
            return
        self.yes.hide()
        self.said.setText(AGREED)
        self._agreed()


def agreeing(agreed: Callable[[], None] = lambda: None) -> list[QWidget]:
    """The question, where there is something to agree to."""
    waiting = load_settings().to_agree
    return [AgreePanel(waiting, agreed)] if waiting is not None else []


def placed_told(ready: Ready) -> str:
    """What an administrator put ready, one line a setting."""
    fixed = [
        tr("{label}: {value}, vastgelegd", label=KEYS[name].named, value=KEYS[name].shown(value))
        for name, value in ready.file.fixed.items()
    ]
    rest = {name: value for name, value in ready.file.default.items() if name not in ready.file.fixed and value != ""}
    lines = [*fixed, *(f"{KEYS[name].named}: {KEYS[name].shown(value)}" for name, value in rest.items())]
    return "\n".join([tr("Uw beheerder zette instellingen klaar in {path}.", path=ready.path), *lines])
