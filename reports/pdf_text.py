"""Knows how typed words are set on paper, whatever the look: runs in a style, quotation marks, and short headings.

Words in another language are named as such in the structure, where the language is known.
"""

from reportlab.lib.styles import ParagraphStyle

from reports.document import Run, Runs
from reports.fonts import markup, printable
from reports.languages import language_tag
from reports.pdf_flow import Text
from reports.pdf_structure import Node, Tree
from reports.pdf_tagged_canvas import INLINE

_MARKS = tuple("«‹“„‘'\"")
_LONGEST_ENTRY = 160


def set_runs(runs: Runs, style: ParagraphStyle, node: Node) -> Text:
    """The runs as one piece of text of a node."""
    inline: list[Node] = []
    marked = _marked(runs, node, inline)
    return Text(marked, style, node=node, inline=tuple(inline))


def run_in(label: Run, runs: Runs, style: ParagraphStyle, tree: Tree) -> Text:
    """A label that runs in with its text, as one entry in a list."""
    whole, named, said = tree.entry_in_one()
    inline = [named, said]
    marked = _within(markup(label), 0) + _within(_marked(runs, said, inline), 1)
    return Text(marked, style, node=whole, inline=tuple(inline))


def _marked(runs: Runs, node: Node, inline: list[Node]) -> str:
    """The runs in ReportLab's markup; each in another language becomes one more inline node."""
    parts = []
    for each in runs:
        if tag := language_tag(each.lang):
            parts.append(_within(markup(each), len(inline)))
            inline.append(Node("Span", node, lang=tag, inline=True))
        else:
            parts.append(markup(each))
    return "".join(parts)


def _within(marked: str, place: int) -> str:
    """Markup that stands in the inline node at this place among those of its text."""
    return f'<onDraw name="{INLINE}" label="{place}"/>{marked}<onDraw name="{INLINE}" label="-"/>'


def one_line(text: str) -> str:
    """A heading as contents and bookmarks show it: on one line, and not endless."""
    text = " ".join(printable(text).split())
    return text if len(text) <= _LONGEST_ENTRY else text[:_LONGEST_ENTRY] + "…"


def in_quotes(words: str) -> str:
    """The words in quotation marks, unless they were typed with them."""
    return words if words[:1] in _MARKS else f"«{words}»"
