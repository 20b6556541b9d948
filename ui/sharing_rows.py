"""Who may know this: one level for each named person, out of the way while everything may be shared."""

from collections.abc import Sequence
from typing import Any

from app.fields import Field
from app.sharing import level
from models.evidence import Sharing
from models.people import Person
from resources.language import tr
from ui.cards import Card
from ui.curtain import ALL, CURTAIN, curtained, is_shielded
from ui.form import Form
from ui.inputs import Line, Pills
from ui.page import Page

__all__ = ["CURTAIN", "add_sharing", "curtained", "is_shielded", "without_curtained"]


def add_sharing(form: Form, row: Any, prefix: Field) -> None:
    """The sharing levels of one fact, source or statement."""
    persons = form.editing.assessment.persons
    if not persons:
        return
    inside = Form(form.editing, form.rows, row, f"{prefix}/sharing")

    def fill(inside: Form) -> None:
        for person in persons:
            _person(inside, row, person, f"{inside.prefix}/{person.id}")

    card = Card(inside, lambda: _summary(row, persons), fill, plain=True)
    card.header.setChecked(is_shielded(row))
    form.widget(card)


def _person(form: Form, row: Any, person: Person, field: Field) -> None:
    editing = form.editing
    choice = Pills(_level(row, person.id), editing.method.choices["sharing_level"])
    choice.chosen.connect(lambda value: editing.change(f"{field}/level", lambda: _set(row, person.id, level=value)))
    form.own(f"{field}/level", person.name or tr("zonder naam"), choice)
    reason = Line(_reason(row, person.id))
    reason.edited.connect(lambda value: editing.change(f"{field}/reason", lambda: _set(row, person.id, reason=value)))
    why = form.own(
        f"{field}/reason",
        tr("Waarom mag {what} dit niet of niet helemaal weten?", what=person.name or tr("deze persoon")),
        reason,
    )
    form.only_if(lambda: _level(row, person.id) not in ("", ALL), why)


def _found(row: Any, person_id: str) -> Sharing | None:
    return next((each for each in row.sharing if each.person_id == person_id), None)


def _level(row: Any, person_id: str) -> str:
    return level(row, person_id)


def _reason(row: Any, person_id: str) -> str:
    found = _found(row, person_id)
    return found.reason if found else ""


def _set(row: Any, person_id: str, **values: str) -> None:
    found = _found(row, person_id)
    if found is None:
        found = Sharing(person_id=person_id, level=_level(row, person_id))
        row.sharing.append(found)
    for name, value in values.items():
        setattr(found, name, value or ALL if name == "level" else value)


def _summary(row: Any, persons: list[Person]) -> str:
    not_for = [each.name or tr("zonder naam") for each in persons if _level(row, each.id) != ALL]
    return (
        tr("Wie mag dit weten? Niet alles voor: {lists}", lists=", ".join(not_for))
        if not_for
        else tr("Wie mag dit weten? Iedereen")
    )


def without_curtained(page: Page, rows: Sequence[Any]) -> list[Any]:
    """The rows that may be shown now; one quiet line on the page stands for the others."""
    shown = [each for each in rows if not curtained(page.editing, each)]
    if len(shown) < len(rows):
        page.words(CURTAIN, "hint")
    return shown
