"""How a row of the file is called in a message: «feit F2», «gesprek 1»."""

from typing import Any

from app.field_names import nouns
from app.fields import Field, value_at
from app.subject import words_for
from models.assessment import Assessment
from ui.editing import Editing


def named_row(editing: Editing, field: Field) -> str:
    """The rows in which a field lies, from the outside in; a child only where its page does not name it."""
    words = field.split("/")
    called = words_for(editing.assessment)
    known = {**nouns(), "options": f"{called.option} O", "children": f"{called.child} "}
    pairs = [(place, word) for place, word in enumerate(words[:-2]) if word in known]
    named = [
        f"{known[word]}{_number(editing.assessment, words, place)}"
        for place, word in pairs
        if word != "children" or len(words) == 3
    ]
    return ", ".join(named)


def _number(assessment: Assessment, words: list[str], place: int) -> int:
    """The number by which people cite this row, else its place among those that were not removed."""
    rows: list[Any] = value_at(assessment, "/".join(words[: place + 1])) or []
    shown = [each for each in rows if not getattr(each, "removed", False)]
    for at, row in enumerate(shown, 1):
        if row.id == words[place + 1]:
            return int(getattr(row, "number", at))
    return 0
