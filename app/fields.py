"""Where a value stands in an assessment: the one way in which findings, paper and pages point at a field.

A field is a path of words joined by «/», the same words as in a case file, with a row named by its id or code:
`decision/outcome`, `options/<id>/ethos_after`, `children/<id>/elements/E4/text`,
`children/<id>/impacts/E4/<option id>/effect`, `children/<id>/wishes/<option id>`, `children/<id>/answers/E2-07/note`.
"""

from typing import Any

from models.assessment import Assessment
from models.people import Child

Field = str

_KEYS = {
    "event_days": "code",
    "elements": "code",
    "answers": "question_id",
    "wishes": "option_id",
    "sharing": "person_id",
}


def of_child(child: Child, *words: str) -> Field:
    """The field of one child, for instance `of_child(child, "elements", "E4", "text")`."""
    return "/".join(("children", child.id, *words))


def of_row(collection: str, row: Any, *words: str) -> Field:
    """The field of one row of a list of the assessment, for instance `of_row("options", option, "title")`."""
    return "/".join((collection, row.id, *words))


def value_at(assessment: Assessment, field: Field) -> Any:
    """What stands in a field: a value, a row or a list of rows; None when a row on the way is not there.

    Raises AttributeError when the path names something that no assessment has.
    """
    here: Any = assessment
    words = field.split("/")
    while words and here is not None:
        word = words.pop(0)
        if isinstance(here, list):
            here = _row(here, word)
        elif word == "impacts" and len(words) >= 2:
            here = here.impact(words.pop(0), words.pop(0))
        elif word == "wishes" and words:
            here = here.wish(words.pop(0))
        else:
            here = getattr(here, word)
            if isinstance(here, list) and words and word in _KEYS:
                here = _keyed(here, _KEYS[word], words.pop(0))
    return here


def _row(rows: list[Any], row_id: str) -> Any:
    return next((each for each in rows if each.id == row_id), None)


def _keyed(rows: list[Any], key: str, value: str) -> Any:
    return next((each for each in rows if getattr(each, key) == value), None)
