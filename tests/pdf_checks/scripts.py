"""A paper with words in other scripts wherever words can stand, in the order of reading and in another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from reports.document import (
    Block,
    Bullets,
    Cell,
    Contents,
    CutLine,
    Definition,
    Document,
    Heading,
    Look,
    Meta,
    Paragraph,
    Quote,
    Recipient,
    Run,
    Table,
    TickBoxes,
    WritingLines,
)
from reports.letterhead import Letterhead

QUOTES = {
    "Arabisch": "أريد أن أبقى في مدرستي مع صديقاتي، لا أنام جيدا منذ ذلك الحين",
    "Farsi": "می\u200cخواهم در مدرسه\u200cام بمانم؛ پدرم کار می\u200cکند",
    "Hebreeuws": "אני רוצה להישאר בבית הספר שלי (Amsterdam, 3-12)",
    "Tigrinya": "ኣብ ቤት ትምህርተይ ክጸንሕ እደሊ። ንሕና ኣብ ዓዲ፡ ክልተ ግዜ",
    "Vietnamees": "Con muốn ở lại trường của con m̀bá",
}


def in_scripts(look: Look = "besluit") -> Document:
    """A concept in any look with every holder of words."""
    meta = Meta(date(2025, 11, 10), "L. Haan", "Gemeente Waterstad", "2025-1", "noodopvang", concept=True)
    blocks: tuple[Block, ...] = (*_texts(), *_tables(), *_forms(), *_quotes())
    made = Document("Besluit over نور", "Over שלום", "concept", Recipient("beslisser"), "nl", meta, blocks, look)
    if look == "besluit":
        made = replace(made, blocks=(Contents("Wat waar staat"), *blocks))
    return replace(made, letterhead=Letterhead("Gemeente نور", ("Straat 12 שלום",), "voet نور 12 גן"))


def _texts() -> tuple[Block, ...]:
    bold, tongue = Run("لا أريد, 12 (مدرستي)", bold=True), "ar"
    return (
        Heading(1, "Over نور", "noot שלום"),
        Paragraph((Run("Zij zei: "), bold, Run(" en ging naar «Amsterdam» (E4) toe.")), 1),
        Heading(2, "مدرستي بيت"),
        Paragraph(
            (Run("العربية: ", bold=True), Run("اطلب \u206610-12-2025\u2069 ", lang=tongue), Run("فارسی", lang="fa"),
             Run(" Yardım", lang="tr"), Run(" en  nog\nregel twee نور")), 2,
        ),
        Paragraph((Run("Tekst "), Run("ትምህርተይ ", lang="ti"), Run("ክጸንሕ"), Run(" Yardım", lang="tr"), Run(".")), 3),
        Definition("نور", (Run("سلام שלום"),)),
        Definition("Een label نور dat zo lang is dat het met zijn tekst meeloopt ", (Run("سلام " * 30),)),
        Bullets(((Run("Zij zei: "), bold, Run(" en ging.")),)),
    )  # fmt: skip


def _tables() -> tuple[Block, ...]:
    rows = (
        (Cell("نور", note="أمي (12)"), Cell("Zij (12) woont in «Amsterdam»; 3-12."), Cell("بيت (a) 5")),
        (Cell("גן"), Cell("a"), Cell("ኣብ ቤት", bold=True)),
    )
    effect = Cell("Positief نور", "positief", certainty="vastgesteld", note="أمي")
    return (
        Table(("Wie", "Wat שלום", "Hoe"), rows, (1, 2, 1), "Onder نور"),
        Table(("Element", "O1"), ((Cell("E4 نور", note="noot أمي"), effect),), (1, 1)),
    )


def _forms() -> tuple[Block, ...]:
    return (
        TickBoxes(("een نور", "שלום twee"), "Kies نور"),
        WritingLines("Naam نور", 1),
        WritingLines("Naam نور\nen meer", 3),
        CutLine("Knip نور"),
    )


def _quotes() -> tuple[Block, ...]:
    """Short ones, and ones over more than a page."""
    short = (Quote(said, "Noor نور", language, "Ik wil blijven") for language, said in QUOTES.items())
    long = (
        Quote("سلام " * 900 + "Amsterdam", "Noor", "Arabisch"),
        Quote("ኣብ ቤት ትምህርተይ ንሕና፡ኣብ፡ዓዲ " * 40 + "ኣብ፡" * 100, "Noor", "Tigrinya"),
    )
    return (*short, *long)
