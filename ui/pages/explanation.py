"""Page «Uitleg» of one child: when it hears the decision and from whom, and the texts for child and parent."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from app.at_once import as_plan_before, plan_before
from app.case import age_group, reference_date
from app.days import long_day
from app.fields import Field, of_child
from app.letters.child import child_letter
from app.letters.explained import keep_sum, was_changed_since
from app.letters.parents import parent_note
from app.method import Method
from models.assessment import Assessment
from models.explanation import Explanation
from models.people import Child
from resources.language import tr
from ui.at_once import add_press, fields_filled, tell_press
from ui.curtain import place_curtained
from ui.editing import Editing
from ui.form import Form
from ui.guidance import Guidance
from ui.letter_editor import LetterEditor, add_letter
from ui.letter_look import look_at_child_letter, look_at_note
from ui.letter_printing import LetterPrinting
from ui.page import Address, Page
from ui.sharing_rows import CURTAIN

if TYPE_CHECKING:
    from reports.document import Document

YOUNGEST, SEES_THE_DRAFT = "L1", "L5"
CHANGED_SINCE = tr("De brief is veranderd na het gesprek. Vertel het kind wat er nu anders in staat.")


def page(editing: Editing, address: Address) -> Page:
    """How the child of this address gets its answer."""
    child = next(each for each in editing.assessment.children if each.id == address.child_id)
    name = child.first_name.strip() or tr("dit kind")
    made = Page(
        editing,
        address,
        tr("Uitleg aan {name}", name=name),
        tr("Hoe hoort {name} wat er is besloten, en van wie?", name=name),
    )
    group = age_group(child, editing.method, reference_date(editing.assessment))
    prefix = of_child(child, "explanation")
    _plan(made, child, prefix, group)
    made.then(_child_text, made, child, prefix, group)
    made.then(_parent_text, made, child, prefix)
    made.then(_orally, made, child.explanation, prefix)
    made.then(_afterwards, made, child.explanation, prefix, name)
    return made


def _plan(made: Page, child: Child, prefix: Field, group: str) -> None:
    row = child.explanation
    form = made.section(
        tr("Het gesprek"),
        row,
        prefix,
        tr("Plan het binnen veertien dagen na het besluit, liefst met iemand die het kind kent."),
    )
    tone = made.editing.method.explanation.tone.get(group, "")
    ages = made.editing.method.age_groups
    if tone:
        form.widget(Guidance([(ages[group].label, tone)]))
    _as_before(form, child, f"{prefix}/as_before")
    with form.beside():
        form.day("planned_on", tr("Wanneer?"))
        form.line("by", tr("Wie legt het uit?"))
        if not place_curtained(made.editing):
            form.line("place", tr("Waar?"))
    form.tell(lambda: _too_early(made.editing, row), "warning")
    form.choice("form", tr("In welke vorm?"), "explanation_form")
    form.tick("drawing", tr("Er hoort een tekening of plaatje bij"))
    note = form.line("drawing_note", tr("Wat staat erop?"))
    form.only_if(lambda: row.drawing, note)


def _too_early(editing: Editing, row: Explanation) -> str:
    """There is nothing to explain yet on a day before the decision."""
    decided = editing.assessment.decision.decided_on
    early = decided and row.planned_on and row.planned_on < decided
    return tr("Dit is eerder dan het besluit van {decided}.", decided=long_day(decided)) if early and decided else ""


def _as_before(form: Form, child: Child, place: Field) -> None:
    """The plan of the child before this one, as long as something of it is open here."""
    row, known = child.explanation, plan_before(form.editing.assessment, child)
    if known is not None and not (row.planned_on and row.by and row.form):
        label = tr(
            "Zelfde dag, persoon en vorm als bij {what}", what=known[0].first_name.strip() or tr("het kind hiervoor")
        )
        add_press(form, label, lambda: as_plan_before(row, known[1]), place)
    tell_press(form, fields_filled, place)


def _child_text(made: Page, child: Child, prefix: Field, group: str) -> None:
    editing, row = made.editing, child.explanation
    card = group == YOUNGEST
    form = made.section(tr("Kaart voor het kind") if card else tr("Brief aan het kind"), row, prefix)
    what = tr("kaart") if card else tr("brief")
    form.folding(tr("Wat er in de {what} staat: acht blokken", what=what), name="blocks").widget(
        _blocks(editing, group)
    )
    editor = LetterEditor(
        row.child_text,
        lambda: look_at_child_letter(editing, child),
        partial(_started, editing, child, child_letter),
        lines=4 if card else 12,
    )
    label = tr("Wat staat er op de kaart?") if card else tr("Wat krijgt het kind te lezen of te horen?")
    add_letter(form, f"{prefix}/child_text", label, editor, _not_in_it(editing))
    editor.edited.connect(lambda text: editing.put(row, "child_text", text, f"{prefix}/child_text"))
    form.rows.put_off(_child_paper, form, child, group)


def _child_paper(form: Form, child: Child, group: str) -> None:
    editing, row, card = form.editing, child.explanation, group == YOUNGEST
    look = partial(look_at_child_letter, editing, child)
    form.widget(
        LetterPrinting(
            editing,
            tr("De {what} als PDF …", what=tr("kaart") if card else tr("brief")),
            lambda: _on_paper(editing, child),
            lambda: row.child_text,
            look,
            card,
        )
    )
    if group == SEES_THE_DRAFT:
        form.note(tr("Vanaf zestien jaar mag een kind het concept zien en er iets van zeggen, vóór het besluit."))
        form.widget(LetterPrinting(editing, tr("Het concept voor dit kind als PDF …"), lambda: _draft(editing, child)))


def _started(editing: Editing, child: Child, start: Callable[[Assessment, Method, Child], str]) -> str:
    with editing.for_the_file() as method:
        return start(editing.assessment, method, child)


def _draft(editing: Editing, child: Child) -> "Document":
    from reports.draft_for_child import compose_draft

    with editing.for_the_file() as method:
        return compose_draft(editing.assessment, method, child, editing.organisation)


def _on_paper(editing: Editing, child: Child) -> "Document":
    from reports.child_letter import compose_child_letter

    with editing.for_the_file() as method:
        return compose_child_letter(editing.assessment, method, child, editing.organisation)


def _blocks(editing: Editing, group: str) -> Guidance:
    """The eight blocks as a reminder, the words about disagreeing that fit this age among them."""
    explanation = editing.method.explanation
    return Guidance(
        (f"{each.id}  {each.title}", explanation.disagree.get(group, each.text) if each.id == "K6" else each.text)
        for each in explanation.child_blocks
    )


def _not_in_it(editing: Editing) -> str:
    words = editing.method.explanation.not_in_child_text
    return tr(
        "Ouders lezen mee. Niet in deze tekst: {lists}.",
        lists="; ".join(each[:1].lower() + each[1:] for each in words),
    )


def _parent_text(made: Page, child: Child, prefix: Field) -> None:
    """How it is told to the parents of this child; the letter about the decision itself has a page of its own."""
    editing, row = made.editing, child.explanation
    form = made.section(tr("Voor de ouders van dit kind"), row, prefix)
    editor = LetterEditor(
        row.parent_text,
        lambda: look_at_note(editing, child),
        partial(_started, editing, child, parent_note),
        lines=4,
    )
    hint = tr("Hoe het kind het hoort, en wat thuis helpt. Alle ouders kunnen dit lezen.")
    add_letter(form, f"{prefix}/parent_text", tr("Wat kunnen de ouders doen?"), editor, hint)
    editor.edited.connect(lambda text: editing.put(row, "parent_text", text, f"{prefix}/parent_text"))
    look = partial(look_at_note, editing, child)
    form.widget(
        LetterPrinting(
            editing, tr("Dit blad als PDF …"), lambda: _note_on_paper(editing, child), lambda: row.parent_text, look
        )
    )


def _note_on_paper(editing: Editing, child: Child) -> "Document":
    from reports.parent_letter import compose_parent_note

    with editing.for_the_file() as method:
        return compose_parent_note(editing.assessment, method, child, organisation=editing.organisation)


def _orally(made: Page, row: Explanation, prefix: Field) -> None:
    form = made.section(tr("Alleen mondeling"), row, prefix)
    if made.editing.curtain:
        form.note(CURTAIN)
        return
    form.text(
        "oral_part",
        tr("Wat hoort het kind alleen in het gesprek?"),
        tr("Komt niet in de brief en niet in de versie voor een ouder; alleen wie beslist leest het."),
    )


def _afterwards(made: Page, row: Explanation, prefix: Field, name: str) -> None:
    editing = made.editing
    filled = bool(row.held_on or row.understood or row.reaction)
    form = made.folding(tr("Na het gesprek"), filled, row, prefix)
    with form.beside():
        held = form.day("held_on", tr("Gehouden op"))
        form.line("present", tr("Wie waren erbij?"))
    held.entry.day_changed.connect(lambda _day: editing.change(f"{prefix}/text_sum", lambda: keep_sum(row)))
    form.tell(lambda: CHANGED_SINCE if was_changed_since(row) else "", "warning")
    if editing.curtain:
        form.note(CURTAIN)
    else:
        form.text("understood", tr("Wat begreep {name}, in eigen woorden?", name=name))
        form.text("reaction", tr("Hoe reageerde {name}, en wat vroeg het kind?", name=name))
        form.choice("wants", tr("Wil {name} iets tegen het besluit doen?", name=name), "child_wants")
        form.text("follow_up", tr("Wat is er afgesproken?"))
    parents = form.folding(tr("Uitleg aan de ouders"), bool(row.parent_told_on), name="parents")
    with parents.beside():
        parents.day("parent_told_on", tr("Op"))
        parents.line("parent_told_by", tr("Door"))
    parents.choice("parent_interpreter", tr("Tolk"), "interpreter")
