"""The talk that is going on: whose it is, how the child is spoken to, and how what it says is kept at once."""

from collections.abc import Sequence
from functools import partial

from app.card_piles import lay, move
from app.case import age_group, reference_date
from app.casefile_text import keepable
from app.changes import set_wish
from app.fields import Field, of_child
from models.people import Child
from models.views import Hearing, OwnWords, TalkCard
from ui.editing import Editing
from ui.talk.big import large_font
from ui.talk.cards_shown import Card, cards_for
from ui.talk.sitting import Sitting

YOUNG = ("L2", "L3")
DUTCH = ("", "nederlands", "nl")
AGE_UNKNOWN, YOUNGEST_SPOKEN_TO = "L3", "L2"


class Talk:
    """Everything goes through `editing`, so that it is saved as everywhere; nothing is corrected or trimmed."""

    def __init__(self, editing: Editing, sitting: Sitting, cards: Sequence[Card] | None = None) -> None:
        self.editing, self.sitting = editing, sitting
        self.child: Child = next(each for each in editing.assessment.children if each.id == sitting.child_id)
        self.hearing: Hearing = self._new() if not sitting.hearing_id else self._known()
        self.group = spoken_to_as(editing, self.child)
        self.letters = large_font(self.young)
        every = cards_for(editing.method, self.group) if cards is None else cards
        self.cards = [each for each in every if each.id not in sitting.left_out]

    def _known(self) -> Hearing:
        return next(each for each in self.child.hearings if each.id == self.sitting.hearing_id)

    def _new(self) -> Hearing:
        made = Hearing()
        self.sitting.hearing_id = made.id
        self.editing.change(of_child(self.child, "hearings"), lambda: self.child.hearings.append(made))
        return made

    @property
    def young(self) -> bool:
        """Whether the child is spoken to in the shortest words, with the largest letters."""
        return self.group in YOUNG

    @property
    def name(self) -> str:
        """The name by which the child wants to be called: all that is known of it here."""
        return called(self.child)

    @property
    def language(self) -> str:
        """The language of the child where that is not Dutch; empty where it is."""
        spoken = self.child.language.strip()
        return "" if spoken.casefold() in DUTCH else spoken

    @property
    def needs_translation(self) -> bool:
        """Whether somebody puts the child's words into Dutch."""
        return bool(self.language) or self.hearing.interpreter not in ("", "geen")

    def field(self, *words: str) -> Field:
        """A field of this talk."""
        return of_child(self.child, "hearings", self.hearing.id, *words)

    def is_ours(self, row: OwnWords | TalkCard) -> bool:
        """Whether a row was made in this sitting."""
        return row.id in self.sitting.made

    # --- cards --------------------------------------------------------------------------------------------

    def laid(self, card: Card) -> TalkCard | None:
        """Where this card lies, or None while it lies on no pile."""
        return next((each for each in self.hearing.cards if each.card == card.id), None)

    def own_cards(self) -> list[TalkCard]:
        """The subjects that the child made itself in this sitting."""
        return [each for each in self.hearing.cards if not each.card and self.is_ours(each)]

    def shown_cards(self) -> list[TalkCard]:
        """The cards on the piles that the child may see: of the method, and its own of this sitting."""
        return [each for each in self.hearing.cards if each.pile and (self.card_of(each) or self.is_ours(each))]

    def card_of(self, row: TalkCard) -> Card | None:
        """The card of the method that a row is about; None for a subject of the child itself."""
        return next((each for each in self.cards if each.id == row.card), None)

    def subject(self, row: TalkCard) -> str:
        """What a card is called."""
        card = self.card_of(row)
        return card.subject if card is not None else row.subject

    def lay(self, row: TalkCard, pile: str) -> None:
        """Lay a card on a pile; it is in the file at once. One of an earlier sitting keeps its words to itself."""
        known = row in self.hearing.cards and not self.is_ours(row)
        self._made(f"moved/{row.id}" if known else row.id)
        self.editing.change(self.field("cards", row.id, "pile"), lambda: lay(self.hearing, row, pile))

    def move(self, row: TalkCard, up: bool) -> None:
        """Give a card another place in its pile, as the child sees it."""
        shown = self.shown_cards()
        self.editing.change(self.field("cards"), lambda: move(self.hearing, row, up, shown))

    def take_off(self, row: TalkCard) -> None:
        """Take a card from its pile again; one that the child made stays on the table."""
        if row.card:
            self.take_away(row)
        else:
            self.editing.put(row, "pile", "", self.field("cards", row.id, "pile"))

    def take_away(self, row: TalkCard) -> None:
        """Let go of a card with all that was said with it."""
        self._gone(row.id)
        self.editing.change(self.field("cards"), lambda: self.hearing.cards.remove(row))

    def name_own(self, row: TalkCard | None, subject: str) -> TalkCard | None:
        """A card of the child's own: there with its first letter, as it is typed, and gone with its last."""
        if not subject.strip():
            if row is not None:
                self.take_away(row)
            return None
        if row is None:
            row = TalkCard(subject=keepable(subject))
            self._made(row.id)
            self.editing.change(self.field("cards", row.id), partial(self.hearing.cards.append, row))
        else:
            self.editing.put(row, "subject", subject, self.field("cards", row.id, "subject"))
        return row

    def write_with(self, row: TalkCard, before: str, typed: str) -> None:
        """What the child says with a card, after what was said `before` in an earlier sitting."""
        words = "\n".join(each for each in (before, typed) if each)
        self.editing.put(row, "words", words, self.field("cards", row.id, "words"))

    # --- words --------------------------------------------------------------------------------------------

    def said(self) -> list[OwnWords]:
        """What the child said in this sitting, in the order in which it did."""
        return [each for each in self.hearing.own_words if self.is_ours(each)]

    def begin_words(self) -> OwnWords:
        """A row for what the child says next; one that somebody left empty is used first."""
        rows = self.hearing.own_words
        row = next((each for each in rows if not (each.words or each.translation) and not self.is_ours(each)), None)
        if row is None:
            row = OwnWords()
            rows.append(row)
        row.language = row.language or self.language
        self._made(row.id)
        return row

    def put_words(self, row: OwnWords, attribute: str, value: str) -> None:
        """Take over exactly what was typed."""
        self.editing.put(row, attribute, value, self.field("own_words", row.id, attribute))

    def take_back(self, row: OwnWords) -> None:
        """The child takes back what it said here a moment ago."""
        self._gone(row.id)
        self.editing.change(self.field("own_words"), lambda: self.hearing.own_words.remove(row))

    # --- the rest -----------------------------------------------------------------------------------------

    def wants(self, option_id: str, wish: str) -> None:
        """What the child wants of an option."""
        self._made(option_id)
        self.editing.change(of_child(self.child, "wishes", option_id), lambda: set_wish(self.child, option_id, wish))

    @property
    def made_something(self) -> bool:
        """Whether the child said, chose or drew anything in this sitting."""
        return bool(self.sitting.made) or self.sitting.drew

    def _made(self, row_id: str) -> None:
        if row_id not in self.sitting.made:
            self.sitting.made.append(row_id)

    def _gone(self, row_id: str) -> None:
        if row_id in self.sitting.made:
            self.sitting.made.remove(row_id)


def called(child: Child) -> str:
    """The name by which a child wants to be called, or its first name; empty while nothing was typed."""
    return child.called.strip() or child.first_name.strip()


def spoken_to_as(editing: Editing, child: Child) -> str:
    """The age group whose words fit this child; somebody under four who talks all the same is spoken to as at four."""
    group = age_group(child, editing.method, reference_date(editing.assessment)) or AGE_UNKNOWN
    return max(group, YOUNGEST_SPOKEN_TO)
