"""A few ready phrases to start from; choosing one puts it in the file, where it can be changed."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QPushButton, QWidget

from ui.flow import FlowLayout
from ui.plain import shown
from ui.wrapping import phrase_button


class Suggestions(QWidget):
    """Phrases side by side; `chosen` is called with the one that is clicked."""

    def __init__(self, name: str, phrases: Iterable[str], chosen: Callable[[str], object]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.buttons: dict[str, QPushButton] = {}
        layout = FlowLayout(self, space=6)
        for phrase in phrases:
            button = phrase_button(shown(phrase))
            button.setProperty("kind", "chip")
            button.clicked.connect(lambda _checked=False, phrase=phrase: chosen(phrase))
            layout.addWidget(button)
            self.buttons[phrase] = button
        if self.buttons:
            self.setFocusProxy(next(iter(self.buttons.values())))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
