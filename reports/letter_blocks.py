"""Knows the blocks that letters and cards have beside those of a decision: pictures, and places to write on."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Picture:
    """A drawing of the app by its name (see `reports.drawing`); `alt` says what is on it for who cannot see it."""

    name: str
    alt: str
    width_mm: int
    caption: str = ""
    field: str = ""
    seen_by: tuple[str, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is printed of it in words."""
        return (self.caption,)


@dataclass(frozen=True)
class WritingLines:
    """A label with dotted lines to write on; one line stands behind a short label, more stand below it."""

    label: str
    lines: int
    field: str = ""
    seen_by: tuple[str, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is printed of it in words."""
        return (self.label,)


@dataclass(frozen=True)
class TickBoxes:
    """Empty boxes to tick on paper, each with its text, under a label that may be empty."""

    items: tuple[str, ...]
    label: str = ""
    field: str = ""
    seen_by: tuple[str, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is printed of it in words."""
        return (self.label, *self.items)


@dataclass(frozen=True)
class CutLine:
    """Where the paper is cut: all that follows, up to the next page, is handed in and stays together on one page."""

    text: str
    field: str = ""
    seen_by: tuple[str, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is printed of it in words."""
        return (self.text,)


@dataclass(frozen=True)
class Card:
    """One card to cut out: a drawing with its subject, and a question that may be empty."""

    picture: str
    subject: str
    question: str = ""


@dataclass(frozen=True)
class CardSheet:
    """Cards to cut out, four on a page of their own."""

    cards: tuple[Card, ...]
    field: str = ""
    seen_by: tuple[str, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is printed of it in words."""
        return tuple(text for each in self.cards for text in (each.subject, each.question))


@dataclass(frozen=True)
class Signature:
    """Who signs, on behalf of whom («Namens …»), with room for a hand above the name."""

    on_behalf: str
    name: str
    role: str = ""
    field: str = ""
    seen_by: tuple[str, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is printed of it in words, line by line."""
        return (f"Namens {self.on_behalf}" if self.on_behalf else "", self.name, self.role)


LetterBlock = Picture | WritingLines | TickBoxes | CutLine | CardSheet | Signature
