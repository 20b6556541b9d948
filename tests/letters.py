"""A letter with every kind of block in it, and each of the blocks that letters have beside those of a decision."""

from dataclasses import replace
from datetime import date

from reports.document import (
    Block,
    Bullets,
    Card,
    CardSheet,
    Cell,
    CutLine,
    Definition,
    Document,
    Heading,
    Look,
    Meta,
    Notice,
    Paragraph,
    Picture,
    Quote,
    Recipient,
    Run,
    Table,
    TickBoxes,
    WritingLines,
)

LETTERS: tuple[Look, ...] = ("brief", "kaart")
META = Meta(date(2025, 11, 10), "L. Haan", "Gemeente Waterstad", "2025-1", "brief", concept=False)
FORMS: dict[str, Block] = {
    "picture": Picture("school", "een school", 45, "Jouw school", "decision"),
    "line": WritingLines("Naam", 1),
    "lines": WritingLines("Wat ik nog wil zeggen", 3),
    "boxes": TickBoxes(("Er is met mij gepraat.", "Ik snap waarom."), "Kruis aan"),
    "cut": CutLine("Knip hier"),
    "cards": CardSheet((Card("bed", "mijn bed", "Waar slaap jij?"), Card("hart", "Dit mag niet weg"))),
}


def text(words: str, number: int = 0) -> Paragraph:
    return Paragraph((Run(words),), number)


def letter(*blocks: Block, look: Look = "brief", meta: Meta = META, **more: object) -> Document:
    made = Document("Waar je woont", "", "", Recipient("kind"), "nl", meta, blocks, look, ("Noor Bos", "Kade 1"))
    return replace(made, **more)  # type: ignore[arg-type]


def everything(look: Look) -> Document:
    return letter(
        Heading(1, "Wat er verandert", "nu"), text("Hoi Noor,"), Paragraph((Run("vet", bold=True),), 7, "Let op"),
        Heading(2, "Wat jij zei"), Quote("mama slaap", "Noor", "Darija", "mama slaapt"), Heading(3, "Drie"),
        Bullets(((Run("een"),), (Run("twee"),))), Definition("Wie", (Run("Karin"),)), Heading(4, "Vier"),
        Definition("F12", (Run("post"),), entry=True),
        Notice("Niet eens?", ((Run("Bel ons."),), (Run("Of schrijf."),)), True),
        Table(("Wie", "Nummer"), ((Cell("Karin"), Cell("06", "positief", True, note="elke dag")),), (1, 1), "Bellen"),
        *FORMS.values(), text("Slot."), look=look,
    )  # fmt: skip
