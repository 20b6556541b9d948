"""Under an element: what is still empty at all eight elements of this child, filled in with one press per subject."""

from collections.abc import Callable

from app.at_once import AtOnce, rest_is_established, rest_makes_no_difference, rest_weighs_normally
from app.fields import of_child
from models.people import Child
from resources.language import tr
from ui.at_once import add_press, tell_press
from ui.form import Form
from ui.page import Page

ASKED = tr("Eerst zelf invullen wat afwijkt. Daarna vult één druk aan wat leeg is; wat er al staat, blijft staan.")


def add_rest(made: Page, child: Child, name: str) -> None:
    """Three buttons, folded: weight, certainty and effects of what nobody filled in yet."""
    prefix = of_child(child, "rest")
    form = made.folding(
        tr("Bij alle acht elementen van {name} tegelijk", name=name), _just_done(made, prefix), child, prefix
    )
    form.when_opened(lambda: _lines(form, child), prefix)


def _lines(form: Form, child: Child) -> None:
    options = form.editing.assessment.options
    form.note(ASKED)
    form.column.setSpacing(8)
    _line(
        form,
        "weight",
        tr("Gewicht dat nog leeg is: normaal"),
        lambda: rest_weighs_normally(child),
        tr("gewicht: normaal"),
    )
    _line(
        form,
        "certainty",
        tr("Zekerheid die nog leeg is: vastgesteld"),
        lambda: rest_is_established(child),
        tr("zekerheid: vastgesteld"),
    )
    _line(
        form,
        "effects",
        tr("Effect dat nog leeg is: geen verschil"),
        lambda: rest_makes_no_difference(child, options),
        tr("effect: geen verschil"),
    )


def _line(form: Form, subject: str, label: str, fill: Callable[[], AtOnce], what: str) -> None:
    place = f"{form.prefix}/{subject}"
    add_press(form, label, fill, place)
    tell_press(form, lambda done: tr("{count} keer ingevuld ({what}).", count=done.count, what=what), place)


def _just_done(made: Page, prefix: str) -> bool:
    done = made.editing.at_once
    return done is not None and done.where.startswith(prefix)
