"""What goes behind the curtain (Ctrl+Shift+H): one rule for pages, panel, remarks and lists alike.

Hidden are what somebody named may not know, with what rests on it; what a child said, showed or wishes; and signs
of danger. The ideal decision is the professional's own text, which every parent reads in the decision: it stays.
"""

from dataclasses import replace
from typing import Any

from app.fields import Field, value_at
from app.findings import Finding
from app.recipients import Recipient
from app.sharing import Citing, Shared, may_know
from app.withholding import place_hidden
from models.evidence import Fact
from resources.language import tr
from ui.editing import Editing

ALL = "alles"
TELLS_OF_LETTERS = "BR-03"
"""The rule that names what stands in a letter and somebody may not know."""

CURTAIN = tr("Afgeschermd. Ctrl+Shift+H toont het weer.")
VOICE = frozenset({"hearings", "observations", "wishes", "safety_signals", "answers", "why_view_not_followed", "said"})
APART = frozenset({"sharing", "parent_text", "oral_part", "safe_contact", "secret_address", "anonymous_reporter"})
"""The words in a field that speak of a child's own view, and of what is kept from somebody."""


def is_shielded(row: Any) -> bool:
    """Whether somebody may not know this row, so that it goes behind the curtain."""
    marks = (getattr(row, "secret_address", False), getattr(row, "anonymous_reporter", False))
    return any(marks) or any(each.level not in ("", ALL) for each in getattr(row, "sharing", ()))


def curtained(editing: Editing, row: Any) -> bool:
    """Whether this row is hidden at this moment: somebody at the table may not know it, or something it rests on.

    What a child said itself is hidden too: whoever sits beside the user may be the one it spoke about.
    """
    if not editing.curtain:
        return False
    said_by_child = isinstance(row, Fact) and row.kind == "woorden_van_het_kind"
    return said_by_child or is_shielded(row) or not may_know(editing.assessment, row, Recipient("ouder"))


def place_curtained(editing: Editing) -> bool:
    """Whether the words that tell where the family or a child is are hidden at this moment."""
    return editing.curtain and place_hidden(editing.assessment, Recipient("ouder"))


def in_view(editing: Editing, findings: list[Finding]) -> list[Finding]:
    """The findings that may be shown now: what is lacking can betray what is hidden, and a title where a place is."""
    if not editing.curtain:
        return findings
    shown = [each for each in findings if not any(is_hidden(editing, field) for field in each.fields)]
    shown = [each for each in shown if each.rule != TELLS_OF_LETTERS and not each.field.startswith("parent_letters/")]
    if not place_curtained(editing):
        return shown
    return [replace(each, message=_without_titles(editing, each.message)) for each in shown]


def _without_titles(editing: Editing, message: str) -> str:
    """A message with options by number alone."""
    for each in editing.assessment.all_options:
        message = message.replace(f" «{each.title}»", "") if each.title else message
    return message


def hides(editing: Editing, field: Field) -> bool:
    """Whether nothing may be said of this field now."""
    return editing.curtain and is_hidden(editing, field)


def is_hidden(editing: Editing, field: Field) -> bool:
    """Whether a field speaks of what goes behind the curtain."""
    words = field.split("/")
    if not (VOICE | APART).isdisjoint(words) or words[2:4] in (["elements", "E1"], ["impacts", "E1"]):
        return True
    rows = (value_at(editing.assessment, "/".join(words[:length])) for length in range(2, len(words) + 1, 2))
    weighing = [value_at(editing.assessment, "/".join(words[:3]))] if words[2:3] == ["weighing"] else []
    return any(isinstance(row, Shared | Citing) and curtained(editing, row) for row in (*rows, *weighing))
