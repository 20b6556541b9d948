"""The record of this talk, read back to the child: its words, its cards, the summary, and what must be otherwise."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLabel

from app.card_piles import piles
from resources.language import tr
from ui.talk.big import Big
from ui.talk.card_table import flowing
from ui.talk.said_fields import SaidText
from ui.talk.step import ON, SKIP, Step, focus
from ui.talk.talk import Talk

INTRO = tr("Dit is wat ik van ons gesprek opschreef.")
READ = tr("Lees het rustig. Klopt er iets niet? Dan mag je dat straks zeggen.")
YOUR_WORDS, ON_THE_TABLE, SUMMARY = (
    tr("Dit heb jij gezegd"),
    tr("Dit heb jij neergelegd"),
    tr("Dit schreef ik erover op"),
)
MUST_STAY = tr("Dit mag volgens jou niet weg:")
RIGHT = tr("Klopt dit verslag?")
YES, NO = tr("Ja, het klopt"), tr("Nee, er moet iets anders")
OTHERWISE = tr("Wat moet er anders?")
AS_SAID = tr("Wij schrijven het op zoals jij het zegt.")


class ReadIntro(Step):
    """What comes now."""

    def __init__(self, talk: Talk) -> None:
        super().__init__(talk)
        self.begin(tr("Dag {name}.", name=talk.name) if talk.name else tr("Dag."))
        self.say(INTRO)
        self.say(READ)
        self.column.addStretch(1)


class ReadWords(Step):
    """The child's own words, as they were taken down, with what they mean where that was written too."""

    def __init__(self, talk: Talk) -> None:
        super().__init__(talk)
        self.begin(YOUR_WORDS)
        for each in talk.hearing.own_words:
            for text, kind in ((each.words, "quote"), (each.translation, "aside")):
                if text.strip():
                    self.say(text, kind)
        self.column.addStretch(1)


class ReadCards(Step):
    """The piles, in the child's order, with what it said with a card."""

    def __init__(self, talk: Talk) -> None:
        super().__init__(talk)
        self.begin(ON_THE_TABLE)
        for label, cards in piles(talk.editing.method, talk.hearing.cards):
            self.say(f"{label}:", "aside")
            for place, each in enumerate(cards, 1):
                words = f"  «{each.words.strip()}»" if each.words.strip() else ""
                self.say(f"{place}.  {talk.subject(each)}{words}")
        self.column.addStretch(1)


class ReadSummary(Step):
    """What the professional wrote of this talk."""

    def __init__(self, talk: Talk) -> None:
        super().__init__(talk)
        self.begin(SUMMARY)
        if talk.hearing.summary.strip():
            self.say(talk.hearing.summary)
        if talk.hearing.must_not_vanish.strip():
            self.say(MUST_STAY, "aside")
            self.say(talk.hearing.must_not_vanish)
        self.column.addStretch(1)


class Correct(Step):
    """Whether the record is right; what must be otherwise is kept with every key, in the child's own words."""

    def __init__(self, talk: Talk) -> None:
        super().__init__(talk)
        self._first: QLabel | SaidText | None = None
        self._is_asking = False  # whether the question stands there, and not what must be otherwise
        if talk.hearing.correction:
            self._ask_what()
        else:
            self._ask()

    def _ask(self) -> None:
        self._first = self.begin(RIGHT)  # on no answer: a key that was pressed in passing must not agree
        self._is_asking = True
        holder, line = flowing()
        yes = f"✓ {YES}" if self.talk.sitting.agreed else YES
        for label, name, then in ((yes, "right", self._right), (NO, "wrong", self._wrong)):
            button = Big(label, self.talk.letters, then, "pile")
            button.setObjectName(name)
            line.addWidget(button)
        self.add(holder)
        self.column.addStretch(1)

    def _right(self) -> None:
        self._answer(True)
        self.finished.emit()

    def _wrong(self) -> None:
        self._answer(False)
        self._ask_what()
        self.changed.emit()
        self.take_focus()

    def _answer(self, agreed: bool) -> None:
        """Remembered for this sitting: the file holds only that the child saw it, and what must be otherwise."""
        self.talk.sitting.agreed = agreed
        self._seen()

    def _ask_what(self) -> None:
        self._is_asking = False
        self.begin(OTHERWISE)
        self.say(AS_SAID, "aside")
        field = SaidText(self.talk.hearing.correction, OTHERWISE, self.talk.letters)
        field.setObjectName("correction")
        field.edited.connect(self._put)
        self.add(field)
        self.column.addStretch(1)
        self._first = field

    def _put(self, typed: str) -> None:
        self._seen()
        talk = self.talk
        talk.editing.put(talk.hearing, "correction", typed, talk.field("correction"))

    def _seen(self) -> None:
        """The child saw its record today."""
        talk = self.talk
        for name, value in (("record_seen", "ja"), ("record_seen_on", talk.editing.today())):
            talk.editing.put(talk.hearing, name, value, talk.field(name))

    def onward(self) -> bool:
        """Who goes on from here has read everything, whether or not it answered."""
        self._seen()
        return False

    def going_on(self) -> str:
        """As a question that was not answered yet, the button must not look like an answer."""
        return SKIP if self._is_asking and not self.talk.sitting.agreed else ON

    def take_focus(self) -> bool:
        return self._first is not None and focus(self._first)


def reading_steps(talk: Talk) -> dict[str, Callable[[], Step]]:
    """What there is to read of this talk, and then the question."""
    hearing = talk.hearing
    steps: dict[str, tuple[type[Step], bool]] = {
        "read": (ReadIntro, True),
        "read_words": (ReadWords, any(each.words.strip() or each.translation.strip() for each in hearing.own_words)),
        "read_cards": (ReadCards, bool(hearing.cards)),
        "read_summary": (ReadSummary, bool(hearing.summary.strip() or hearing.must_not_vanish.strip())),
        "correct": (Correct, True),
    }
    return {name: partial(kind, talk) for name, (kind, is_there) in steps.items() if is_there}
