"""Page of one profile on the answer to its children: a version of the rule for them, and the day they hear it."""

from app.case import age_group, reference_date
from app.fields import of_child
from resources.language import tr
from ui.editing import Editing
from ui.guidance import Guidance
from ui.page import Address, Page
from ui.reading_line import add_reading_line
from ui.steps import child_name


def page(editing: Editing, address: Address) -> Page:
    """The text first, then when and how the children hear what was done with their view (GC12, par. 45)."""
    child = next(each for each in editing.assessment.children if each.id == address.child_id)
    name = child_name(editing.assessment, child.id)
    lead = tr("Hoe horen deze kinderen wat de regel doet, en wat er met hun mening is gedaan?")
    made = Page(editing, address, tr("Uitleg: {name}", name=name), lead)
    group = age_group(child, editing.method, reference_date(editing.assessment))
    row, prefix = child.explanation, of_child(child, "explanation")
    form = made.section(tr("De regel in kindertaal"), row, prefix)
    tone = editing.method.explanation.tone.get(group, "")
    if tone:
        form.widget(Guidance([(editing.method.age_groups[group].label, tone)]))
    hint = tr("Wat verandert er, voor wie, wat zeiden kinderen, wat is daarmee gedaan, en waar kun je met vragen heen?")
    text = form.text("child_text", tr("Versie van de regel voor deze kinderen"), hint, 8)
    add_reading_line(text, editing.method, group)
    form.tick("drawing", tr("Er hoort een tekening of plaatje bij"))
    note = form.text("drawing_note", tr("Wat staat erop?"), lines=1)
    form.only_if(lambda: row.drawing, note)
    told = made.section(tr("Terugvertellen"), row, prefix)
    with told.beside():
        told.day("planned_on", tr("Wanneer vertelt u het?"))
        told.line("by", tr("Wie vertelt het?"))
    told.choice("form", tr("In welke vorm?"), "explanation_form")
    after = made.folding(tr("Na het terugvertellen"), bool(row.held_on or row.reaction), row, prefix)
    with after.beside():
        after.day("held_on", tr("Gedaan op"))
    after.text("reaction", tr("Hoe reageerden de kinderen?"))
    after.text("follow_up", tr("Wat is er afgesproken?"))
    return made
