"""Knows how text from another program becomes plain text: without what a text programme hides in it.

What a writer meant stays: curly quotes, dashes, accents, letters of any script, the lines. What cannot be seen or only
meant something in the other program goes: control characters, soft hyphens, spaces of no width, bullets that are a
letter of a symbol font. A table becomes one line for each of its rows.
"""

import re
import unicodedata

from app.casefile_text import keepable

CELLS = " ; "
"""What stands between two cells of a table."""

EMPTY_CELL = "–"
BULLET = "- "

_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1d\x85\u2028\u2029]")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_HYPHENS = re.compile("[\x1e\u2010\u2011]")
_UNSEEN = re.compile("[\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffc]")
_DIRECTIONS = re.compile("[\u061c\u202a-\u202e\u2066-\u2069]")
_MARKS = re.compile("[\u200e\u200f]")
_JOINERS = re.compile("(?<![^\x00-\u024f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\u024f])")
_LIGATURES = re.compile("[\ufb00-\ufb06\u0132\u0133]")
_ARROW = re.compile("[\uf0e0\uf0e8]")
_BULLETS = re.compile(
    "^[ \t]*(?:["
    "\uf02d\uf06c\uf06e\uf06f\uf071\uf075\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf0fe•‣▪▫■□●○◦⁃∙"
    "][ \t]*|[o·§]\t[ \t]*)",
    re.M,
)
_SYMBOLS = re.compile("[\ue000-\uf8ff]")
_NUMBERED = re.compile("^[ \t]*((?:\\d{1,3}|[A-Za-z]|[ivxlc]{1,5})[.)]|-)\t+", re.M)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f]")
_MANY_ENDS = re.compile("\n{3,}")


def plain_text(pasted: str) -> str:
    """Text of any number of lines, as a person would have typed it."""
    text = unicodedata.normalize("NFC", keepable(pasted))
    text = _HYPHENS.sub("-", _SPACES.sub(" ", _ENDS.sub("\n", text)))
    text = _without_unseen(text)
    text = _LIGATURES.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    text = _SYMBOLS.sub("", _BULLETS.sub(BULLET, _ARROW.sub("→", text)))
    text = _CONTROLS.sub("", _NUMBERED.sub(r"\1 ", text))
    return _MANY_ENDS.sub("\n\n", _lines(text))


def one_line(pasted: str) -> str:
    """The same for a field of one line: where a line ended, a space comes."""
    return re.sub(r"[ \t]*\n[ \t\n]*", " ", plain_text(pasted).strip("\n"))


def _without_unseen(text: str) -> str:
    """What has no shape of its own goes, unless the script needs it: a joiner between its letters, a mark beside it."""
    text = _JOINERS.sub("", _DIRECTIONS.sub("", _UNSEEN.sub("", text)))
    return text if _is_right_to_left(text) else _MARKS.sub("", text)


def _is_right_to_left(text: str) -> bool:
    return any(unicodedata.bidirectional(each) in ("R", "AL") for each in _MARKS.sub("", text))


def _lines(text: str) -> str:
    lines = text.split("\n")
    return "\n".join([_row(each).rstrip() for each in lines[:-1]] + [_row(lines[-1])])


def _row(line: str) -> str:
    """A line with tabs is a row of a table; one that only begins with them is no more than indented."""
    if "\t" not in line:
        return line
    cells = [each.strip() for each in line.lstrip("\t").rstrip("\t").split("\t")]
    return CELLS.join(each or EMPTY_CELL for each in cells)
