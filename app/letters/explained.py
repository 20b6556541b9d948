"""Knows which text of a letter was explained to a child, so that a change afterwards is seen (method F.5)."""

import hashlib

from models.explanation import Explanation


def keep_sum(row: Explanation) -> None:
    """Keep which text was explained; nothing while the talk was not held."""
    row.text_sum = sum_of(row.child_text) if row.held_on else ""


def was_changed_since(row: Explanation) -> bool:
    """Whether the letter says something else than it said when it was explained."""
    return bool(row.text_sum) and row.text_sum != sum_of(row.child_text)


def sum_of(text: str) -> str:
    """What tells one text from another, whatever the spaces at its ends."""
    return hashlib.sha256(text.strip().encode()).hexdigest()
