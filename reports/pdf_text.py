"""Knows how typed words are set on paper, whatever the look: runs in a style, quotation marks, and short headings."""

from reportlab.lib.styles import ParagraphStyle

from reports.document import Runs
from reports.fonts import markup, printable
from reports.pdf_flow import Text

_MARKS = tuple("«‹“„‘'\"")
_LONGEST_ENTRY = 160


def set_runs(runs: Runs, style: ParagraphStyle) -> Text:
    """The runs as one piece of text."""
    return Text("".join(markup(each) for each in runs), style)


def one_line(text: str) -> str:
    """A heading as contents and bookmarks show it: on one line, and not endless."""
    text = " ".join(printable(text).split())
    return text if len(text) <= _LONGEST_ENTRY else text[:_LONGEST_ENTRY] + "…"


def in_quotes(words: str) -> str:
    """The words in quotation marks, unless they were typed with them."""
    return words if words[:1] in _MARKS else f"«{words}»"
