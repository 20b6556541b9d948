"""Knows the typeface of the paper: its four styles, what it can show, and how typed text is made ready for it."""

import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from reports.document import Document, Run, printed

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
_TAB = 4
_LAST, _PRIVATE = 0xFFFF, "Co"
# Line and paragraph separators, vertical tab and form feed: all of them end a line.
_NEWLINES = str.maketrans({"\r": "\n", "\v": "\n", "\f": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"})
_NO_BREAK = "\u00a0"


@dataclass(frozen=True)
class MissingCharacter:
    """A character that the typeface cannot show, its Unicode name, and the field in which it was typed."""

    character: str
    name: str
    field: str


@cache
def register() -> None:
    """Make the typeface known to ReportLab, once, and let it write bytes as they are instead of as text.

    Shaping is switched off: it would depend on what else is installed, and the same content must give the same bytes.
    """
    rl_config.useA85 = 0
    folder = files("resources").joinpath("fonts")
    for name, file in _FILES.items():
        with as_file(folder.joinpath(file)) as path:
            pdfmetrics.registerFont(TTFont(name, str(path), shapable=False))
    pdfmetrics.registerFontFamily(FAMILY, normal=FAMILY, bold=BOLD, italic=ITALIC, boldItalic=BOLD_ITALIC)


@cache
def covered() -> frozenset[int]:
    """The code points that every style of the typeface can show, and of which a PDF can say what they are.

    Not those beyond U+FFFF, which ReportLab writes down wrongly for who searches or copies the text, and not those for
    private use, which mean nothing to anybody (ISO 19005-2, 6.2.11.7.3).
    """
    register()
    shown = frozenset.intersection(*(frozenset(pdfmetrics.getFont(each).face.charToGlyph) for each in _FILES))
    return frozenset(each for each in shown if each <= _LAST and unicodedata.category(chr(each)) != _PRIVATE)


def printable(text: str) -> str:
    """The text as it is set: accents joined to their letters, one kind of line end, nothing invisible."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").translate(_NEWLINES))
    if text.isascii():
        return text  # nothing invisible among these, and asking each letter takes long
    return "".join(each for each in text if unicodedata.category(each) != "Cf")


def markup(run: Run) -> str:
    """A run in ReportLab's markup that shows exactly what was typed: `<` and `&`, spaces, tabs and line ends."""
    text = "<br/>".join(_spaced(escape(line)) for line in printable(run.text).split("\n"))
    text = f"<b>{text}</b>" if run.bold else text
    return f"<i>{text}</i>" if run.italic else text


def missing_characters(document: Document) -> tuple[MissingCharacter, ...]:
    """The characters in a document that the typeface cannot show, each once per field, in reading order."""
    found = (
        MissingCharacter(each, _name(each), field)
        for field, text in printed(document)
        for each in dict.fromkeys(printable(text))
        if each not in "\n\t" and ord(each) not in covered()
    )
    return tuple(dict.fromkeys(found))


def _name(character: str) -> str:
    return unicodedata.name(character, f"teken U+{ord(character):04X}")


def _spaced(line: str) -> str:
    """Runs of spaces kept: all but the last become no-break spaces, so that a line can still end there."""
    line = line.expandtabs(_TAB)
    kept = [_NO_BREAK if each == " " and line[at + 1 : at + 2] == " " else each for at, each in enumerate(line)]
    if kept and kept[0] == " ":  # a space at the head of a line would be dropped
        kept[0] = _NO_BREAK
    return "".join(kept)
