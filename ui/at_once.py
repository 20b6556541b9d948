"""A button that fills in what is still empty, the line that says what it did, and the way back."""

from collections.abc import Callable

from app.at_once import AtOnce
from app.fields import Field
from resources.language import tr
from ui.form import Form
from ui.plain import tip
from ui.row import short_label


def add_press(form: Form, label: str, fill: Callable[[], AtOnce], place: str, hint: str = "") -> None:
    """The button itself; `place` names it, tells it from others and is where the result is told."""
    editing = form.editing

    def press() -> None:
        done = fill()
        done.where = place
        editing.at_once = done
        if done.puts or done.made:
            editing.restructure(lambda: None, f"undo/{place}")
        else:
            editing.rebuilt.emit(f"at_once/{place}")  # nothing changed; only that is told

    button = form.button(label, press)
    button.setObjectName(f"at_once/{place}")
    if hint:
        button.setToolTip(tip(hint))


def tell_press(form: Form, said: Callable[[AtOnce], str], place: str, focus: Field = "") -> None:
    """What the press at this place did, in words, with the way back; nothing when it was not the last one."""
    editing, done = form.editing, form.editing.at_once
    if done is None or done.where != place:
        return
    if not (done.puts or done.made):
        form.widget(short_label(tr("Er was niets meer leeg."), "hint"))
        return

    def take_back() -> None:
        done.take_back()
        editing.at_once = None
        editing.restructure(lambda: None, focus or f"at_once/{place}")

    with form.beside():
        form.widget(short_label(said(done), "good"))
        form.button(tr("Ongedaan maken"), take_back, "link").setObjectName(f"undo/{place}")


def fields_filled(done: AtOnce) -> str:
    """How many fields a press filled in."""
    return tr("{count} {words} ingevuld.", count=done.count, words=tr("veld") if done.count == 1 else tr("velden"))
