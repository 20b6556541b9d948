"""What the child laid on one pile, put in order by large buttons: the first matters most."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.card_piles import on_pile
from models.views import TalkCard
from resources.language import tr
from ui.emptying import empty
from ui.talk.big import Big, words
from ui.talk.card_table import drawn, picture
from ui.talk.step import Step, focus
from ui.talk.talk import Talk

MOST = tr("Wat is het belangrijkste? Zet dat bovenaan.")
SIDE = 60  # pixels: of a drawing, for who cannot read yet
FEWEST = 2  # cards, for an order to mean something


class CardOrder(Step):
    """One pile; each card has a button up and a button down."""

    def __init__(self, talk: Talk, pile: str) -> None:
        super().__init__(talk)
        self._pile = pile
        self._buttons: dict[tuple[str, bool], Big] = {}
        self.begin(talk.editing.method.choices["card_pile"][pile])
        self.say(MOST)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._holder = QWidget()
        self._holder.setLayout(self._rows)
        self.add(self._holder)
        self.column.addStretch(1)
        self._show()

    def _show(self) -> None:
        empty(self._rows)
        self._buttons = {}
        cards = on_pile(self.talk.shown_cards(), self._pile)
        for place, each in enumerate(cards, 1):
            self._rows.addWidget(self._row(each, place, len(cards)))

    def _row(self, card: TalkCard, place: int, of: int) -> QWidget:
        holder = QWidget()
        holder.setObjectName(f"laid/{card.id}")
        holder.setProperty("kind", "laid")
        holder.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(holder)
        line.setContentsMargins(16, 8, 8, 8)
        if (known := self.talk.card_of(card)) is not None and (seen := picture(known, SIDE)) is not None:
            line.addWidget(drawn(seen, SIDE))
        label: QLabel = words(f"{place}.  {self.talk.subject(card)}", self.talk.letters)
        line.addWidget(label, 1)
        for up, sign, told in ((True, "▲", "omhoog"), (False, "▼", "omlaag")):
            button = Big(sign, self.talk.letters, partial(self._move, card, up), "arrow")
            button.setAccessibleName(f"{self.talk.subject(card)} {told}")
            button.setObjectName(f"{'up' if up else 'down'}/{card.id}")
            button.setEnabled(place > 1 if up else place < of)
            self._buttons[card.id, up] = button
            line.addWidget(button)
        return holder

    def _move(self, card: TalkCard, up: bool) -> None:
        """The focus goes along with the card; at the end of the pile to the button for the other way."""
        self.talk.move(card, up)
        self._show()
        wanted = self._buttons[card.id, up]
        focus(wanted if wanted.isEnabled() else self._buttons[card.id, not up])

    def take_focus(self) -> bool:
        return focus(next(each for each in self._buttons.values() if each.isEnabled()))
