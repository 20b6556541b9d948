"""Whether every decision type has a name for its paper, and whether forms ask what can be answered."""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING

from app.method_reader import MethodError
from app.method_references import complete, filled, refer

if TYPE_CHECKING:
    from app.method import Method
    from app.method_papers import SheetQuestion

_FILE = "papers.toml"
CHILDREN = "kinderen"
"""The one place that a title may have."""
MOST_LINES = 6
"""More to write on would push a form over its two pages."""


def check_papers(method: Method) -> None:
    """MethodError for the first name or form that does not fit the rest of the method."""
    papers = method.papers
    refer(_FILE, "", "names", papers.names, method.decision_types)
    complete(_FILE, "", "names", papers.names, method.decision_types)
    for id, name in papers.names.items():
        _check_places(id, "title", name.title)
        for key in ("kind", "for_court"):
            _check_said(id, key, getattr(name, key))
        report = method.decision_types[id].report
        if report != (name.noun in ("rapport", "advies")):
            raise MethodError(_FILE, id, f"«noun» is {name.noun}, en dat past niet bij «report» van dit soort besluit.")
    _check_places("", "subtitle", papers.urgency.subtitle)
    filled(_FILE, "", "ticks", papers.review.ticks)
    filled(_FILE, "", "ticks_court", papers.review.ticks_court)
    filled(_FILE, "", "per_child", [each.id for each in papers.intake.per_child])
    filled(_FILE, "", "clerk.parts", [each.id for each in papers.clerk.parts])
    for part in papers.clerk.parts:
        filled(_FILE, part.id, "rows", [label for label, _text in part.rows])
    asked = (each for part in papers.intake.parts for each in part.questions)
    for question in (*asked, *papers.intake.per_child):
        _check_question(question)


def _check_question(question: SheetQuestion) -> None:
    if not 1 <= question.lines <= MOST_LINES:
        raise MethodError(_FILE, question.id, f"«lines» is {question.lines}; het ligt van 1 tot en met {MOST_LINES}.")


def _check_said(id: str, key: str, text: str) -> None:
    if not text.strip():
        raise MethodError(_FILE, id, f"«{key}» is leeg.")


def _check_places(id: str, key: str, text: str) -> None:
    try:
        places = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    except ValueError as error:
        raise MethodError(_FILE, id, f"in «{key}» staat een losse accolade.") from error
    refer(_FILE, id, key, places, (CHILDREN,))
