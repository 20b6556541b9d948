"""What somebody typed to fill a field and not to say something (IN-07)."""

from collections.abc import Iterator, Mapping

from app.field_names import name_of
from app.fields import Field
from app.nonsense import is_nonsense
from app.rules.case_index import CaseIndex
from app.rules.hit import Hit, say
from app.typed_texts import typed_texts
from models.people import Child

SHOWN = 30
"""So many characters of a text stand in the message (N6)."""


def texts_say_something(case: CaseIndex) -> Iterator[Hit]:
    """IN-07: a text that says nothing, one finding for each field, wherever in the file it stands (art. 3:46 Awb)."""
    children: Mapping[str, Child] = {each.child.id: each.child for each in case.children}
    for field, text in typed_texts(case.assessment, is_nonsense):
        child = _child_of(field, children)
        said = say("kind" if child else "standaard", velden=_called(field), woorden=_shortened(text))
        yield Hit((said,), (field,), child)


def _called(field: Field) -> str:
    """What the field is called on screen and in a case file, with the group in which it stands."""
    words = field.split("/")
    group = words[-2] if len(words) == 2 else next((each for each in reversed(words[:-1]) if each.isidentifier()), "")
    return name_of(words[-1], group)


def _shortened(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= SHOWN else f"{plain[: SHOWN - 1]}…"


def _child_of(field: Field, children: Mapping[str, Child]) -> Child | None:
    words = field.split("/")
    return children.get(words[1]) if words[0] == "children" else None
