"""Page «Uitleg» of one child: when it hears the decision and from whom, and the texts for child and parent."""

from app.at_once import as_plan_before, plan_before
from app.case import age_group, reference_date
from app.fields import Field, of_child
from app.method import Method
from models.explanation import Explanation
from models.people import Child
from ui.at_once import add_press, fields_filled, tell_press
from ui.curtain import place_curtained
from ui.editing import Editing
from ui.form import Form
from ui.guidance import Guidance
from ui.page import Address, Page
from ui.reading_line import ReadingLine
from ui.row import Row
from ui.sharing_rows import CURTAIN

YOUNGEST = "L1"
PARENT = "ouder"


def page(editing: Editing, address: Address) -> Page:
    """How the child of this address gets its answer."""
    child = next(each for each in editing.assessment.children if each.id == address.child_id)
    name = child.first_name.strip() or "dit kind"
    made = Page(editing, address, f"Uitleg aan {name}", f"Hoe hoort {name} wat er is besloten, en van wie?")
    group = age_group(child, editing.method, reference_date(editing.assessment))
    prefix = of_child(child, "explanation")
    _plan(made, child, prefix, group)
    _child_text(made, child, prefix, group)
    _parent_text(made, child.explanation, prefix)
    _orally(made, child.explanation, prefix)
    _afterwards(made, child.explanation, prefix, name)
    return made


def _plan(made: Page, child: Child, prefix: Field, group: str) -> None:
    row = child.explanation
    form = made.section(
        "Het gesprek",
        row,
        prefix,
        "Plan het binnen veertien dagen na het besluit, liefst met iemand die het kind kent.",
    )
    tone = made.editing.method.explanation.tone.get(group, "")
    ages = made.editing.method.age_groups
    if tone:
        form.widget(Guidance([(ages[group].label, tone)]))
    _as_before(form, child, f"{prefix}/as_before")
    with form.beside():
        form.day("planned_on", "Wanneer?")
        form.line("by", "Wie legt het uit?")
    form.choice("form", "In welke vorm?", "explanation_form")
    form.tick("drawing", "Er hoort een tekening of plaatje bij")
    note = form.line("drawing_note", "Wat staat erop?")
    form.only_if(lambda: row.drawing, note)


def _as_before(form: Form, child: Child, place: Field) -> None:
    """The plan of the child before this one, as long as something of it is open here."""
    row, known = child.explanation, plan_before(form.editing.assessment, child)
    if known is not None and not (row.planned_on and row.by and row.form):
        label = f"Zelfde dag, persoon en vorm als bij {known[0].first_name.strip() or 'het kind hiervoor'}"
        add_press(form, label, lambda: as_plan_before(row, known[1]), place)
    tell_press(form, fields_filled, place)


def _child_text(made: Page, child: Child, prefix: Field, group: str) -> None:
    editing, row = made.editing, child.explanation
    form = made.section("Tekst voor het kind", row, prefix)
    what = "kaart" if group == YOUNGEST else "tekst"
    form.folding(f"Wat er in de {what} staat: acht blokken", not row.child_text.strip()).widget(_blocks(editing, group))
    text = form.text("child_text", "Wat krijgt het kind te lezen of te horen?", _not_in_it(editing), 8)
    add_reading_line(text, editing.method, group)


def _blocks(editing: Editing, group: str) -> Guidance:
    """The eight blocks as a reminder, the words about disagreeing that fit this age among them."""
    explanation = editing.method.explanation
    return Guidance(
        (f"{each.id}  {each.title}", explanation.disagree.get(group, each.text) if each.id == "K6" else each.text)
        for each in explanation.child_blocks
    )


def _not_in_it(editing: Editing) -> str:
    words = editing.method.explanation.not_in_child_text
    return f"Ouders lezen mee. Niet in deze tekst: {'; '.join(each[:1].lower() + each[1:] for each in words)}."


def add_reading_line(row: Row, method: Method, group: str) -> None:
    """Under a text: how it reads for this group, renewed as it is typed."""
    line = ReadingLine(method, group)
    row.layout().addWidget(line)
    line.read(row.entry.toPlainText())
    row.entry.edited.connect(line.read)


def _parent_text(made: Page, row: Explanation, prefix: Field) -> None:
    form = made.section("Tekst voor de ouder", row, prefix)
    contents = made.editing.method.explanation.parent_contents
    reminder = Guidance((each.title, each.text) for each in contents)
    form.folding("Wat er in de brief aan de ouder staat").widget(reminder)
    text = form.text("parent_text", "Wat krijgt de ouder over dit kind te lezen?", lines=5)
    add_reading_line(text, made.editing.method, PARENT)


def _orally(made: Page, row: Explanation, prefix: Field) -> None:
    form = made.section("Alleen mondeling", row, prefix)
    if made.editing.curtain:
        form.note(CURTAIN)
        return
    form.text(
        "oral_part",
        "Wat hoort het kind alleen in het gesprek?",
        "Komt niet in de brief en niet in de versie voor een ouder; alleen wie beslist leest het.",
    )


def _afterwards(made: Page, row: Explanation, prefix: Field, name: str) -> None:
    filled = bool(row.held_on or row.understood or row.reaction)
    form = made.folding("Na het gesprek", filled, row, prefix)
    with form.beside():
        form.day("held_on", "Gehouden op")
        if not place_curtained(made.editing):
            form.line("place", "Waar?")
    form.line("present", "Wie waren erbij?")
    if made.editing.curtain:
        form.note(CURTAIN)
    else:
        form.text("understood", f"Wat begreep {name}, in eigen woorden?")
        form.text("reaction", f"Hoe reageerde {name}, en wat vroeg het kind?")
        form.text("follow_up", "Wat is er afgesproken?")
