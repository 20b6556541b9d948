"""Knows the typefaces of the paper: which shows what, and how typed text is made ready for them.

The first has four styles. Where it lacks a letter, the first of the others that has it is used; these are upright only.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics

from reports.bidi_text import DIRECTING, RIGHT_TO_LEFT
from reports.document import Document, Run, printed
from reports.pdf_script_font import ScriptFont

FAMILY = "Source Sans 3"
BOLD = FAMILY + " Bold"
ITALIC = FAMILY + " Italic"
BOLD_ITALIC = FAMILY + " Bold Italic"

_FILES = {
    FAMILY: "SourceSans3_400Regular.ttf",
    BOLD: "SourceSans3_700Bold.ttf",
    ITALIC: "SourceSans3_400Regular_Italic.ttf",
    BOLD_ITALIC: "SourceSans3_700Bold_Italic.ttf",
}
_OTHERS = {
    "Noto Sans Hebrew": ("NotoSansHebrew_400Regular.ttf", "NotoSansHebrew_700Bold.ttf"),
    "Noto Sans Arabic": ("NotoSansArabic_400Regular.ttf", "NotoSansArabic_700Bold.ttf"),
    "Noto Sans Ethiopic": ("NotoSansEthiopic_400Regular.ttf",),
    "Noto Sans Armenian": ("NotoSansArmenian_400Regular.ttf",),
    "Noto Sans Georgian": ("NotoSansGeorgian_400Regular.ttf",),
}
"""The other typefaces in the order in which they are asked, each plain and where it matters bold."""
_TAB = 4
_LAST, _PRIVATE = 0xFFFF, "Co"
# Line and paragraph separators, vertical tab and form feed: all of them end a line.
_NEWLINES = str.maketrans({"\r": "\n", "\v": "\n", "\f": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"})
_NO_BREAK = "\u00a0"
_SEEN = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")
"""Signs that Unicode counts as formatting although they are seen."""
_LOOKS = frozenset(map(chr, range(0xFE00, 0xFE10)))
"""Signs that only say how the one before them looks, as a telephone adds them to a heart."""


@dataclass(frozen=True)
class MissingCharacter:
    """A character that no typeface can show, its Unicode name, and the field in which it was typed."""

    character: str
    name: str
    field: str


@cache
def register() -> None:
    """Make the typeface known to ReportLab, once, and let it write bytes as they are instead of as text.

    ReportLab does no shaping: it would change text that needs none. What needs it is shaped in `reports.pdf_shaping`.
    """
    rl_config.useA85 = 0
    folder = files("resources").joinpath("fonts")
    for name, file in _FILES.items():
        with as_file(folder.joinpath(file)) as path:
            pdfmetrics.registerFont(ScriptFont(name, str(path)))
    pdfmetrics.registerFontFamily(FAMILY, normal=FAMILY, bold=BOLD, italic=ITALIC, boldItalic=BOLD_ITALIC)


@cache
def covered() -> frozenset[int]:
    """The code points that every style of the first typeface can show, and of which a PDF can say what they are."""
    register()
    return _said_rightly(*_FILES)


def _said_rightly(*styles: str) -> frozenset[int]:
    """The code points that all these styles can show.

    Not those beyond U+FFFF, which ReportLab writes down wrongly for who searches or copies the text, and not those for
    private use, which mean nothing to anybody (ISO 19005-2, 6.2.11.7.3).
    """
    shown = frozenset.intersection(*(pdfmetrics.getFont(each).characters for each in styles))
    return frozenset(each for each in shown if each <= _LAST and unicodedata.category(chr(each)) != _PRIVATE)


@cache
def others() -> dict[str, frozenset[int]]:
    """The other typefaces with the code points that each can show; read only where they are needed."""
    register()
    folder, found = files("resources").joinpath("fonts"), {}
    for name, styles in _OTHERS.items():
        for style, file in zip((name, f"{name} Bold"), styles, strict=False):
            with as_file(folder.joinpath(file)) as path:
                pdfmetrics.registerFont(ScriptFont(style, str(path), readable=False))
        bold = f"{name} Bold" if len(styles) > 1 else name
        pdfmetrics.registerFontFamily(name, normal=name, bold=bold, italic=name, boldItalic=bold)
        found[name] = _said_rightly(name, bold)
    return found


def font_for(letter: str, font: str) -> str:
    """The font that shows a letter with its marks where the text is set in `font`: that one, or the first that can."""
    codes = set(map(ord, letter))
    if codes <= covered():
        return font
    has = next((name for name, known in others().items() if codes <= known), None)
    if has is None:
        return font_for(letter[:1], font) if len(letter) > 1 else font
    return f"{has} Bold" if font in (BOLD, BOLD_ITALIC) and len(_OTHERS[has]) > 1 else has


def lacking(text: str) -> Iterable[str]:
    """The characters of a text that no typeface has, each once, in reading order."""
    unknown = [each for each in dict.fromkeys(printable(text)) if each not in "\n\t" and ord(each) not in covered()]
    return [each for each in unknown if not any(ord(each) in known for known in others().values())]


def forget_signs() -> None:
    """Let go of how typed words were drawn, once a file is made."""
    for name in pdfmetrics.getRegisteredFontNames():
        if isinstance(font := pdfmetrics.getFont(name), ScriptFont):
            font.forget()


def printable(text: str) -> str:
    """The text as it is set: accents joined to their letters, one kind of line end, nothing invisible."""
    text = _joined(text)
    if _as_they_are().issuperset(text):
        return text
    return "".join(each for each in text if not _is_invisible(each))


def settable(text: str) -> str:
    """As printable, with the signs that order and join letters where a script runs from right to left."""
    if text.isascii() or not RIGHT_TO_LEFT.search(text):
        return printable(text)
    return "".join(each for each in _joined(text) if each in DIRECTING or not _is_invisible(each))


def _joined(text: str) -> str:
    """One kind of line end, and each accent joined to its letter, or beside it where no typeface has them as one."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").translate(_NEWLINES))
    return text if _as_they_are().issuperset(text) else "".join(map(_parted, text))


@cache
def _as_they_are() -> frozenset[str]:
    """The characters that are set as they are typed. Nearly all of them are, and asking each by itself takes long."""
    known = (*map(chr, range(128)), *map(chr, covered()))
    return frozenset(each for each in known if not _is_invisible(each))


def _parted(letter: str) -> str:
    """A letter with its accent as two characters, if it can only be shown like that."""
    if letter.isascii() or ord(letter) in covered():
        return letter
    parts = unicodedata.normalize("NFD", letter)
    return parts if covered().issuperset(map(ord, parts)) else letter


def _is_invisible(character: str) -> bool:
    return (unicodedata.category(character) == "Cf" and character not in _SEEN) or character in _LOOKS


def markup(run: Run) -> str:
    """A run in ReportLab's markup that shows exactly what was typed: `<` and `&`, spaces, tabs and line ends."""
    text = "<br/>".join(_spaced(escape(line)) for line in settable(run.text).split("\n"))
    text = f"<b>{text}</b>" if run.bold else text
    return f"<i>{text}</i>" if run.italic else text


def aside(text: str) -> str:
    """The markup of what is added to other words: it keeps its own direction, and they keep theirs."""
    return markup(Run(f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"))


def missing_characters(document: Document) -> tuple[MissingCharacter, ...]:
    """The characters in a document that no typeface can show, each once per field, in reading order."""
    found = (
        MissingCharacter(each, name_of(each), field) for field, text in printed(document) for each in lacking(text)
    )
    return tuple(dict.fromkeys(found))


def name_of(character: str) -> str:
    """What Unicode calls a character, or its number."""
    return unicodedata.name(character, f"teken U+{ord(character):04X}")


def _spaced(line: str) -> str:
    """Runs of spaces kept: all but the last become no-break spaces, so that a line can still end there."""
    line = line.expandtabs(_TAB)
    kept = [_NO_BREAK if each == " " and line[at + 1 : at + 2] == " " else each for at, each in enumerate(line)]
    if kept and kept[0] == " ":  # a space at the head of a line would be dropped
        kept[0] = _NO_BREAK
    return "".join(kept)
