"""Knows how typed words are set on paper, whatever the look: runs in a style, quotation marks, and short headings.

Words in another language are named as such in the structure, where the language is known.
"""

from reportlab.lib.styles import ParagraphStyle

from reports.document import Run, Runs
from reports.fonts import markup, printable
from reports.languages import language_tag
from reports.pdf_flow import Text
from reports.pdf_points import PointedText
from reports.pdf_structure import Node, Stretch, Tree

_MARKS = tuple("«‹“„‘'\"")
_LONGEST_ENTRY = 160


def set_runs(runs: Runs, style: ParagraphStyle, node: Node, points: tuple[int, ...] = ()) -> Text:
    """The runs as one piece of text of a node; the pages of the `points` that it ends with come behind it."""
    text, stretches = "".join(map(markup, runs)), _stretches(runs, node)
    if not points:
        return Text(text, style, node=node, stretches=stretches)
    made = PointedText(text, style, node=node, stretches=stretches, goes_on=True)
    made.points = points
    return made


def run_in(label: Run, runs: Runs, style: ParagraphStyle, tree: Tree) -> Text:
    """A label that runs in with its text, as one entry in a list."""
    whole, named, said = tree.entry_in_one()
    stretches = ((named, _letters(label)), *(_stretches(runs, said) or [(said, sum(map(_letters, runs)))]))
    return Text("".join(map(markup, (label, *runs))), style, node=whole, stretches=stretches)


def _stretches(runs: Runs, node: Node) -> tuple[Stretch, ...]:
    """What in a text is a node of its own: each run in another language. Nothing where all of it is its node's."""
    tags = [language_tag(each.lang) for each in runs]
    if not any(tags):
        return ()
    return tuple(
        (Node("Span", node, lang=tag, inline=True) if tag else node, _letters(each))
        for each, tag in zip(runs, tags, strict=True)
    )


def _letters(run: Run) -> int:
    return sum(not each.isspace() for each in printable(run.text))


def one_line(text: str) -> str:
    """A heading as contents and bookmarks show it: on one line, and not endless."""
    text = " ".join(printable(text).split())
    return text if len(text) <= _LONGEST_ENTRY else text[:_LONGEST_ENTRY] + "…"


def in_quotes(words: str) -> str:
    """The words in quotation marks, unless they were typed with them."""
    return words if words[:1] in _MARKS else f"«{words}»"
