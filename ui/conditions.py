"""The 14 conditions to grow up in as a second look, folded: ticked beside a finding, and read back per child."""

from app.conditions import conditions_of, findings_on, is_used
from app.fields import Field, of_child
from models.best_interests import Element
from models.people import Child
from resources.language import tr
from ui.curtain import CURTAIN, curtained
from ui.editing import Editing
from ui.form import Form
from ui.guidance import Following, Guidance, Line
from ui.inputs import Ticks
from ui.page import Page

TITLE = tr("De 14 voorwaarden: een extra blik")


def tick_conditions(made: Page, child: Child, element: Element, name: str) -> None:
    """Which conditions the finding on this page speaks of; only those that go with its element."""
    prefix = of_child(child, "elements", element.code)
    form, field = made.folding(TITLE, bool(element.conditions), element, prefix), f"{prefix}/conditions"
    form.when_opened(lambda: _ticks(form, element, field, name), field)


def _ticks(form: Form, element: Element, field: Field, name: str) -> None:
    editing = form.editing
    fitting = conditions_of(editing.method, element.code)
    form.note(tr("Niet verplicht. De namen zijn nog niet naast de bron gelegd."))
    ticks = Ticks(list(element.conditions), {each.id: each.name for each in fitting}, one_a_line=True)
    for each in fitting:
        ticks.boxes[each.id].setToolTip(each.asks)
        ticks.boxes[each.id].setAccessibleDescription(each.asks)
    ticks.ticked.connect(lambda codes: editing.put(element, "conditions", codes, field))
    form.own(field, tr("Over welke voorwaarden voor {name} gaat deze bevinding?", name=name), ticks)


def read_conditions(made: Page, child: Child, name: str) -> None:
    """Which conditions have findings, and which have none: a hint to look once more, never a gap."""
    form = made.folding(TITLE, False, child, of_child(child, "elements"))
    form.when_opened(lambda: _read(form, child, name))


def _read(form: Form, child: Child, name: str) -> None:
    editing = form.editing
    form.note(
        tr(
            "Is er voor {name} iets blijven liggen? Kruis bij een element aan over welke voorwaarde "
            "het gaat. Zonder cijfers. De namen zijn nog niet naast de bron gelegd.",
            name=name,
        )
    )
    if editing.curtain and any(curtained(editing, each) for each in child.elements):
        form.note(CURTAIN)
        return
    form.widget(Following(editing, lambda: _found(editing, child)))
    form.widget(Following(editing, lambda: _nothing(editing, child)))
    about = form.folding(tr("Waar dit vandaan komt"))
    about.widget(Guidance((each.title, each.text) for each in editing.method.condition_notes))


def _found(editing: Editing, child: Child) -> list[Line]:
    names = editing.method.elements
    conditions = ((each, findings_on(child, each.id)) for each in editing.method.conditions.values())
    return [
        (f"✓ {condition.name}", ", ".join(names[each.code].name for each in rows))
        for condition, rows in conditions
        if rows
    ]


def _nothing(editing: Editing, child: Child) -> list[Line]:
    """What to look at once more; silent while this look was not begun."""
    if not is_used(child):
        return [(tr("Nog niets gekoppeld"), tr("Begin op de pagina van een element."))]
    empty = (each for each in editing.method.conditions.values() if not findings_on(child, each.id))
    return [(tr("Nog niets bij: {name}", name=each.name), each.asks) for each in empty]
