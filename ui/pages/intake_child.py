"""Page of one child in the short intake: six questions, and nothing that has to be weighed tonight (method G.2)."""

from functools import partial

from app.case import age_on, reference_date
from app.fields import of_child
from app.rules.views import SPEAKS_FROM
from app.short_intake import FLAGS, NOT_HEARD_YET, desk_words, settle_record, write_desk_words
from models.best_interests import Element
from models.people import Child
from resources.language import tr
from ui.curtain import CURTAIN
from ui.desk_page import DeskPage
from ui.editing import Editing
from ui.form import ASIDE, Form
from ui.growing_text import GrowingText
from ui.inputs import LongPills
from ui.page import Address, Page
from ui.settled import once_settled
from ui.steps import child_name

CONCERN = {
    "E2": tr("Gezin en belangrijke mensen"),
    "E4": tr("Zorg, bescherming en veiligheid"),
    "E5": tr("Kwetsbaarheid"),
    "E6": tr("Gezondheid en medische zorg"),
}
"""What the four flags are about, in few words."""


def page(editing: Editing, address: Address) -> Page:
    """Who this child is, what it said or showed, where there is a concern, and who tells it what was decided."""
    child = next(each for each in editing.assessment.children if each.id == address.child_id)
    name = child_name(editing.assessment, child.id)
    made = DeskPage(editing, address, tr("Korte intake: {name}", name=name))
    _who(made, child, name)
    _said(made, child, name)
    _flags(made, child, name)
    _told(made, child, name)
    return made


def _who(made: Page, child: Child, name: str) -> None:
    form = made.section("", child, of_child(child))
    with form.beside():
        line = form.line("first_name", tr("Voornaam")).entry
        form.day("birth_date", tr("Geboortedatum"))
        age = form.number("age", tr("Of leeftijd in jaren"))
    line.editingFinished.connect(partial(once_settled, line, partial(_call_by_name, made.editing, child, name)))
    form.only_if(lambda: child.birth_date is None, age)
    for attribute in ("birth_date", "age"):
        signal = form.rows[form.field(attribute)].entry
        moved = signal.day_changed if attribute == "birth_date" else signal.number_changed
        moved.connect(lambda _value: _settle(made.editing, child))


def _call_by_name(editing: Editing, child: Child, name: str) -> None:
    """Use the name everywhere on the page, once it was typed."""
    if child_name(editing.assessment, child.id) != name:
        editing.rebuilt.emit("")


def _settle(editing: Editing, child: Child) -> None:
    """Where the age turns a talk into an observation, the page says so at once."""
    before = desk_words(child)
    settle_record(editing.assessment, child)
    after = desk_words(child)
    if before is not None and after is not None and before.row is not after.row:
        editing.change(after.field, lambda: None)


# --- what the child said ----------------------------------------------------------------------------------


def _said(made: Page, child: Child, name: str) -> None:
    form = made.section(tr("De stem van {name}", name=name), child, of_child(child))
    if made.editing.curtain:
        form.note(CURTAIN)
        return
    known = desk_words(child)
    entry = GrowingText(known.words if known else "", 2)
    entry.edited.connect(lambda words: _write(made.editing, child, words))
    hint = tr("Zo letterlijk mogelijk. Nog niet met het kind gesproken? Laat dit leeg.")
    kept = "observations" if _is_young(made.editing, child) else "hearings"
    form.own(of_child(child, kept), tr("Wat zei {name}, of wat liet {name} zien?", name=name), entry, hint).exact = True
    form.tell(lambda: _becomes(made.editing, child))
    _not_heard(form, child, name)


def _write(editing: Editing, child: Child, words: str) -> None:
    editing.change(of_child(child, "hearings"), lambda: write_desk_words(editing.assessment, child, words))


def _becomes(editing: Editing, child: Child) -> str:
    """As what the words are kept: somebody who opens the full file finds them there."""
    known = desk_words(child)
    if known is None:
        return ""
    kept = tr("een observatie") if "/observations/" in known.field else tr("een gesprek")
    return tr("Dit staat als {kept} in het dossier. Wat het betekent en hoe zwaar het telt, komt later.", kept=kept)


def _not_heard(form: Form, child: Child, name: str) -> None:
    row = child.not_heard
    inside = Form(form.editing, form.rows, row, of_child(child, "not_heard"))
    labels = form.editing.method.choices["not_heard"]
    first = tuple(dict.fromkeys(each for each in (*NOT_HEARD_YET, row.code) if each))
    entry = LongPills(row.code, labels, first, tr("Andere reden …"))
    field = inside.field("code")
    entry.chosen.connect(lambda code: form.editing.put(row, "code", code, field))
    inside.own(field, tr("Waarom is er vandaag niet met {name} gesproken?", name=name), entry)
    with inside.beside():
        who = inside.line("who", tr("Wie gaat dat doen?"))
        when = inside.day("planned_on", tr("Op welke dag?"))
    soon = inside.note(tr("Binnen veertien dagen na het besluit."))
    inside.only_if(lambda: row.code in NOT_HEARD_YET or bool(row.who), who)
    inside.only_if(lambda: row.code in NOT_HEARD_YET or row.planned_on is not None, when, soon)
    form.widget(inside)
    form.only_if(lambda: desk_words(child) is None or bool(row.code and not _is_young(form.editing, child)), inside)


def _is_young(editing: Editing, child: Child) -> bool:
    age = age_on(child, reference_date(editing.assessment))
    return age is not None and age < SPEAKS_FROM


# --- flags ------------------------------------------------------------------------------------------------


def _flags(made: Page, child: Child, name: str) -> None:
    made.heading(tr("Zijn er zorgen over {name}?", name=name))
    if made.editing.curtain:
        made.words(CURTAIN, "hint")
        return
    for code in FLAGS:
        element = child.element(code)
        form = made.section("", element, of_child(child, "elements", code))
        form.column.setSpacing(6)
        form.choice("concern", CONCERN[code], "yes_no_unknown", aside=ASIDE)
        note = form.line("concern_note", tr("In een paar woorden"))
        form.only_if(partial(_has_concern, element), note)


def _has_concern(element: Element) -> bool:
    return element.concern == "ja" or bool(element.concern_note)


# --- the explanation --------------------------------------------------------------------------------------


def _told(made: Page, child: Child, name: str) -> None:
    form = made.section(
        tr("Wie legt het uit aan {name}?", name=name), child.explanation, of_child(child, "explanation")
    )
    with form.beside():
        form.line("by", tr("Wie?"))
        form.day("planned_on", tr("Op welke dag?"))
    form.note(tr("Binnen veertien dagen na het besluit."))
    form.choice("form", tr("In welke vorm?"), "explanation_form")
