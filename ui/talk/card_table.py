"""The cards on the table: the child takes one, says on which pile it belongs, and may say something with it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from models.views import TalkCard
from resources.language import tr
from ui.flow import FlowLayout
from ui.talk.big import Big, Tile, words
from ui.talk.cards_shown import Card, drawing_of
from ui.talk.on_paper import drawing_at
from ui.talk.said_fields import SaidLine, SaidText
from ui.talk.step import ON, SKIP, Step, focus
from ui.talk.talk import Talk

AT_ONCE = 8  # cards: more at the same time is too much to look at
SMALL, LARGE = (2.0, 76), (3.8, 170)  # the side of a drawing: times the letters, and no fewer pixels than this
ON_BUTTON = 1.3  # times the letters: the side of the drawing of a pile, for who cannot read yet
BESIDE_WORDS = 8  # pixels between that drawing and the words
BESIDE, ABOVE = 48, 28  # pixels that a tile keeps around what is on it
CHOOSE, CHOOSE_OLDER = tr("Waar wil je over praten?"), tr("Waar wil je het over hebben?")
WITH_IT = tr("Wil je er iets bij zeggen?")
OWN = tr("Waar gaat jouw kaart over?")
OFF, AWAY = tr("Van de stapel halen"), tr("Kaart weghalen")
TO_THE_CARDS = tr("Terug naar de kaarten")


class CardTable(Step):
    """First all cards, then one; what is laid stays on the table with a sign, and may be taken up again."""

    widest = 90

    def __init__(self, talk: Talk) -> None:
        super().__init__(talk)
        self._from = 0  # the first card that is shown
        self._asking: Card | TalkCard | None = None  # the card that is looked at
        self._own: TalkCard | None = None  # the card that the child is making
        self._to_choose = False  # whether something is asked that comes before going on
        self._first: QWidget | None = None
        self._table()

    # --- all cards ----------------------------------------------------------------------------------------

    def _table(self, back_at: str = "") -> None:
        """What the child made comes first; who comes back from a card, comes back to where that lies."""
        self._asking, self._to_choose = None, False
        self.begin(CHOOSE if self.talk.young else CHOOSE_OLDER)
        cards: list[Card | TalkCard] = [*self.talk.own_cards(), *self.talk.cards]
        lies_at = next((place for place, each in enumerate(cards) if each.id == back_at), self._from)
        self._from = lies_at // AT_ONCE * AT_ONCE
        shown = [self._tile(each) for each in cards[self._from : self._from + AT_ONCE]]
        more = [self._button(tr("Eigen kaart maken"), "own_card", self._make_own)]
        if len(cards) > AT_ONCE:
            more.append(self._button(tr("Andere kaarten"), "more_cards", lambda: self._others(len(cards))))
        self._side_by_side(shown)
        self._side_by_side(more)
        self.column.addStretch(1)
        at: list[QWidget] = [each for each in shown if each.objectName() == f"card/{back_at}"]
        self._first = [*at, *shown, *more][0]
        self.changed.emit()

    def _tile(self, card: Card | TalkCard) -> Tile:
        """What stands on it is made to fit; its page tells it whole."""
        row = card if isinstance(card, TalkCard) else self.talk.laid(card)
        label = self._pile_name(row) if row is not None else ""
        below = f"\n✓ {label}" if label else ""
        letters, side = QFontMetrics(self.talk.letters), self._side(SMALL)
        seen = picture(card, side)
        wide, high = self._room(letters)
        lines = (high - (side if seen is not None else 0)) // letters.lineSpacing() - bool(label)
        subject = fitted(card.subject, letters, wide, lines)
        made = Tile(subject + below, self.talk.letters, seen, side, lambda: self._ask(card))
        made.setAccessibleName(f"{card.subject}{below}".replace("\n", ": "))
        made.setProperty("laid", bool(label))
        made.setObjectName(f"card/{card.id}")
        made.setFixedSize(wide + BESIDE, high + ABOVE)
        return made

    def _room(self, letters: QFontMetrics) -> tuple[int, int]:
        """All tiles are of one size, with room for a drawing and for the pile on which the card comes to lie."""
        drawing = self._side(SMALL) if any(each.drawing is not None for each in self.talk.cards) else 0
        return max(letters.horizontalAdvance(each) for each in self._labels()), 2 * letters.lineSpacing() + drawing

    def _side(self, size: tuple[float, int]) -> int:
        """Of a drawing: it grows with the letters beside it."""
        times, least = size
        return max(least, round(times * QFontMetrics(self.talk.letters).height()))

    def _labels(self) -> list[str]:
        piles = self.talk.editing.method.choices["card_pile"].values()
        return [*(f"✓ {each}" for each in piles), *(each.subject for each in self.talk.cards)]

    def _button(self, label: str, name: str, clicked: Callable[[], object]) -> Big:
        made = Big(label, self.talk.letters, clicked, "plain")
        made.setObjectName(name)
        return made

    def _others(self, how_many: int) -> None:
        """The next cards; after the last the first again."""
        self._from = self._from + AT_ONCE if self._from + AT_ONCE < how_many else 0
        self._table()
        self.take_focus()

    def _side_by_side(self, widgets: Sequence[QWidget]) -> None:
        holder, line = flowing()
        for each in widgets:
            line.addWidget(each)
        self.add(holder)

    def _pile_name(self, row: TalkCard) -> str:
        return self.talk.editing.method.choices["card_pile"].get(row.pile, "")

    # --- one card -----------------------------------------------------------------------------------------

    def _ask(self, card: Card | TalkCard) -> None:
        """The card by itself, with its question, and the piles."""
        self._asking, self._to_choose = card, True
        self.begin(card.question if isinstance(card, Card) else card.subject)
        if isinstance(card, Card):
            self.add(self._large(card))
        row = card if isinstance(card, TalkCard) else self.talk.laid(card)
        piles = self.talk.editing.method.choices["card_pile"].items()
        lies_on = row.pile if row is not None else ""
        buttons = [self._pile_button(card, pile, label, pile == lies_on) for pile, label in piles]
        taking = [self._taking(row)] if row is not None else []
        self._side_by_side([*buttons, *taking])
        self.column.addStretch(1)
        self._first = buttons[0]
        self._shown()

    def _large(self, card: Card) -> QWidget:
        """What the card is about, beside its drawing: above each other they would push the piles out of sight."""
        holder, side = QWidget(), self._side(LARGE)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(24)
        if (seen := picture(card, side)) is not None:
            line.addWidget(drawn(seen, side))
        line.addWidget(words(card.subject, self.talk.letters, "subject"), 1)
        return holder

    def _pile_button(self, card: Card | TalkCard, pile: str, label: str, lies_there: bool) -> Big:
        made = Big(f"✓ {label}" if lies_there else label, self.talk.letters, lambda: self._lay(card, pile), "pile")
        made.setObjectName(f"pile/{pile}")
        made.setProperty("pile", pile)
        drawing = self.talk.editing.method.pile_drawings.get(pile, "") if self.talk.young else ""
        if drawing and (path := drawing_of(drawing)) is not None:
            side = self._side((ON_BUTTON, 0))
            made.setIcon(drawing_at(path, side, BESIDE_WORDS))
            made.setIconSize(QSize(side + BESIDE_WORDS, side))
        return made

    def _taking(self, row: TalkCard) -> Big:
        """From the pile back to the table; a card of the child's own that lies there goes for good."""
        lies = bool(row.pile)

        def take() -> None:
            (self.talk.take_off if lies else self.talk.take_away)(row)
            self._table(self._name_of(row))
            self.take_focus()

        return self._button(OFF, "take_off", take) if lies else self._button(AWAY, "take_away", take)

    def _lay(self, card: Card | TalkCard, pile: str) -> None:
        row = card if isinstance(card, TalkCard) else self.talk.laid(card)
        row = row if row is not None else TalkCard(card=card.id, subject=card.subject)
        self.talk.lay(row, pile)
        self._ask_words(row)

    def _ask_words(self, row: TalkCard) -> None:
        """Something may be said with a card; what was said with it in an earlier sitting is not shown."""
        self._asking, self._to_choose = row, False
        self.begin(WITH_IT)
        self.say(f"{self.talk.subject(row)}: {self._pile_name(row)}", "subject")
        ours, said = self.talk.is_ours(row), row.words
        field = SaidText(said if ours else "", WITH_IT, self.talk.letters)
        field.setObjectName("with_card")
        field.edited.connect(lambda typed: self.talk.write_with(row, "" if ours else said, typed))
        field.edited.connect(lambda _typed: self.changed.emit())
        self.add(field)
        self.column.addStretch(1)
        self._first = field
        self._shown()

    # --- a card of the child's own ------------------------------------------------------------------------

    def _make_own(self) -> None:
        """The card is there with its first letter: whichever way the child goes from here, it is kept."""
        self._asking, self._own, self._to_choose = TalkCard(), None, True
        self.begin(OWN)
        field = SaidLine("", OWN, self.talk.letters)
        field.setObjectName("own_subject")
        field.edited.connect(self._name_own)
        field.returnPressed.connect(self._own_made)
        self.add(field)
        make = Big(tr("Maak de kaart"), self.talk.letters, self._own_made, "main")
        make.setObjectName("make_card")
        self.add(make)
        self.column.addStretch(1)
        self._first = field
        self._shown()

    def _name_own(self, subject: str) -> None:
        self._own = self.talk.name_own(self._own, subject)
        self._asking = self._own or TalkCard()

    def _own_made(self) -> None:
        if self._own is not None:
            self._ask(self._own)
            self.take_focus()

    # --- going about --------------------------------------------------------------------------------------

    def _shown(self) -> None:
        self.changed.emit()
        self.take_focus()

    def onward(self) -> bool:
        return self.backward()

    def backward(self) -> bool:
        """From one card back to all."""
        if self._asking is None:
            return False
        self._table(self._name_of(self._asking))
        return True

    def _name_of(self, row: Card | TalkCard) -> str:
        """As what it lies on the table."""
        card = self.talk.card_of(row) if isinstance(row, TalkCard) else row
        return card.id if card is not None else row.id

    def going_on(self) -> str:
        if self._asking is not None:
            return TO_THE_CARDS
        return ON if self.talk.shown_cards() or self.talk.own_cards() else SKIP

    def leads_on(self) -> bool:
        return super().leads_on() and not self._to_choose

    def take_focus(self) -> bool:
        return self._first is not None and focus(self._first)


def picture(card: Card | TalkCard, side: int) -> QIcon | None:
    """The drawing of a card, or None where it has none that can be read."""
    if isinstance(card, TalkCard) or card.drawing is None:
        return None
    icon = drawing_at(card.drawing, side)
    return icon if not icon.isNull() else None


def fitted(text: str, letters: QFontMetrics, width: int, most: int) -> str:
    """A text over at most so many lines of this width, cut off where it does not fit."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and letters.horizontalAdvance(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    kept = [*lines[: most - 1], " ".join(lines[most - 1 :])] if len(lines) > most else lines
    return "\n".join(letters.elidedText(each, Qt.TextElideMode.ElideRight, width) for each in kept)


def drawn(icon: QIcon, side: int) -> QLabel:
    """A drawing beside words."""
    label = QLabel()
    label.setPixmap(icon.pixmap(QSize(side, side)))
    label.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return label


def flowing() -> tuple[QWidget, FlowLayout]:
    """A widget in which others stand side by side as far as the width allows."""
    holder = QWidget()
    layout = FlowLayout(holder, space=16)
    policy = holder.sizePolicy()
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder, layout
