"""One option of the file as a question, only where the professional chose to ask it."""

from functools import partial

from resources.language import tr
from ui.talk.big import Big
from ui.talk.card_table import flowing
from ui.talk.step import ON, SKIP, Step, focus
from ui.talk.talk import Talk

WHAT_OF_IT = tr("Wat vind jij daarvan?")
NOT_TALKED_OF = "niet_besproken"


class OptionAsked(Step):
    """What the option is, and what the child wants of it."""

    widest = 90  # characters: all the answers beside each other, so that none stands apart from the rest

    def __init__(self, talk: Talk, option_id: str) -> None:
        super().__init__(talk)
        self._option_id = option_id
        self._first: Big | None = None
        self._show()

    def _show(self) -> None:
        editing = self.talk.editing
        option = next(each for each in editing.assessment.options if each.id == self._option_id)
        kind = editing.method.option_types.get(option.kind)
        self.begin(option.title.strip() or (kind.name if kind is not None else ""))
        self.say(WHAT_OF_IT)
        holder, line = flowing()
        wish = self._wish()
        for code, label in editing.method.choices["wish"].items():
            if code != NOT_TALKED_OF:
                button = Big(
                    f"✓ {label}" if code == wish else label, self.talk.letters, partial(self._choose, code), "pile"
                )
                button.setObjectName(f"wish/{code}")
                line.addWidget(button)
                if code == wish or self._first is None:
                    self._first = button
        self.add(holder)
        self.column.addStretch(1)

    def _wish(self) -> str:
        """Shown only once it was said in this sitting."""
        return self.talk.child.wish(self._option_id) if self._option_id in self.talk.sitting.made else ""

    def _choose(self, wish: str) -> None:
        self.talk.wants(self._option_id, wish)
        self._first = None
        self._show()
        self.take_focus()
        self.changed.emit()

    def going_on(self) -> str:
        return ON if self._wish() else SKIP

    def take_focus(self) -> bool:
        return self._first is not None and focus(self._first)
