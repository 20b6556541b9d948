"""The question of the short intake whether somebody is parted: who, on what ground, and by free choice or not."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.short_intake import shared_choice
from models.assessment import Assessment
from models.options import Option, Separation
from resources.language import tr
from ui.form import Form
from ui.row_lists import add_adding, add_rows


class OfChosenOption(QWidget):
    """The separations of the option that is chosen for all children; made anew when another one is chosen."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self._form = form
        self._shown: tuple[str | None, Form | None] = (None, None)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        form.editing.changed.connect(self._renew)
        self._renew()

    def _renew(self, _field: str = "") -> None:
        chosen = shared_choice(self._form.editing.assessment)
        shown_id, inside = self._shown
        if (chosen.id if chosen else None) == shown_id:
            return
        if inside is not None:
            for field in [each for each in self._form.rows if each.startswith(f"options/{shown_id}/")]:
                dict.pop(self._form.rows, field)
            self._column.removeWidget(inside)
            inside.hide()
            inside.deleteLater()
        self._shown = (chosen.id, self._make(chosen)) if chosen else (None, None)

    def _make(self, option: Option) -> Form:
        inside = Form(self._form.editing, self._form.rows, option, f"options/{option.id}")
        prefix = inside.field("separations")
        add_rows(inside, option.separations, prefix, _separation, tr("scheiding"), tr("Wordt iemand gescheiden?"))
        if not option.separations:
            inside.note(tr("Er is niemand genoemd: iedereen blijft bij elkaar."))
        label = tr("Nog een kind dat wordt gescheiden") if option.separations else tr("Ja, een kind wordt gescheiden")
        add_adding(inside, label, lambda: _add(inside.editing.assessment, option), prefix, "child_id")
        self._column.addWidget(inside)
        return inside


def _separation(form: Form, _row: Separation) -> None:
    names = {child.id: child.first_name or tr("zonder naam") for child in form.editing.assessment.children}
    with form.beside():
        form.pick("child_id", tr("Welk kind?"), names)
        form.picks("parted_from", tr("Van wie?"), form.editing.method.choices["separated_from"])
    form.choice("ground", tr("Op welke grond?"), "separation_ground")
    form.choice("voluntary", tr("Vrijwillig?"), "yes_no")


def _add(assessment: Assessment, option: Option) -> Separation:
    only = assessment.children[0].id if len(assessment.children) == 1 else None
    separation = Separation(child_id=only)
    option.separations.append(separation)
    return separation
