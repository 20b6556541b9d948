"""Page «Ideaal besluit» of one child: the best decision as if only this child counted, and how it changed later."""

from app.changes import change_ideal, note_recorded
from app.days import long_day
from app.fields import of_child
from app.subject import words_for
from models.assessment import Assessment
from models.best_interests import IdealChange, IdealDecision
from models.people import Child
from resources.language import tr
from ui.beside import OptionsBeside
from ui.conditions import read_conditions
from ui.editing import Editing
from ui.form import Form
from ui.inputs import GrowingText, Line
from ui.option_rows import option_name
from ui.page import Address, Page
from ui.row import Row
from ui.steps import child_name


def page(editing: Editing, address: Address) -> Page:
    """The ideal first, then what comes nearest to it within this decision."""
    child = next(each for each in editing.assessment.children if each.id == address.child_id)
    name = child_name(editing.assessment, child.id)
    made = Page(
        editing,
        address,
        tr("{name}: ideaal besluit", name=name),
        tr(
            "Wat is het beste voor {name}, als er verder niets meetelt? Los van geld, plek en wat "
            "dit orgaan kan geven.",
            name=name,
        ),
    )
    _ideal(made, child, name)
    made.then(_best_option, made, child, name)
    made.then(_beyond, made, child.ideal, name)
    made.then(_history, made, child.ideal)
    made.then(read_conditions, made, child, name)
    return made


def later_steps_begun(assessment: Assessment) -> bool:
    """Whether something of step 2 or 3 was entered, so that a change of the ideal must be explained (method 0.5)."""
    weighed = any(each.weighing.recorded_at or each.weighing.chosen_option_id for each in assessment.children)
    return weighed or bool(assessment.interests or assessment.refusal_grounds or assessment.parent_views)


# --- the text and its changes -----------------------------------------------------------------------------


def _ideal(made: Page, child: Child, name: str) -> None:
    prefix = of_child(child, "ideal")
    form = made.section("", child.ideal, prefix)
    writing = Writing(made.editing, child)
    text = GrowingText(child.ideal.text, 3)
    text.edited.connect(lambda typed: writing.write(typed))  # which also keeps it alive
    form.own(f"{prefix}/text", tr("Het ideale besluit voor {name}", name=name), text)
    if not writing.is_change:
        return
    form.tell(writing.told)
    reason = _about_change(form, writing, "reason", tr("Waarom is het ideaal veranderd?"))
    by = _about_change(form, writing, "by", tr("Wie veranderde het?"))
    form.only_if(lambda: writing.change is not None, reason, by)


class Writing:
    """Takes over the ideal while it is typed; once later steps have begun the earlier text is kept as a change.

    One visit makes one change, and a change whose reason is still lacking is taken up again.
    """

    def __init__(self, editing: Editing, child: Child) -> None:
        self.editing = editing
        self.child = child
        self.is_change = child.ideal.recorded_at is not None and later_steps_begun(editing.assessment)
        unexplained = [each for each in child.ideal.changes if not (each.reason.strip() and each.by.strip())]
        self.change: IdealChange | None = unexplained[-1] if unexplained else None

    def write(self, text: str) -> None:
        """Take over what is typed."""
        field = of_child(self.child, "ideal", "text")
        if self.is_change and self.change is None:
            author = self.editing.assessment.author
            self.editing.change(field, lambda: self._begin(text, author))
        else:
            self.editing.put(self.child.ideal, "text", text, field)
        note_recorded(self.child.ideal)

    def _begin(self, text: str, author: str) -> None:
        change_ideal(self.child, text, author, "")
        self.change = self.child.ideal.changes[-1]

    def told(self) -> str:
        """What happens with a change that is made now."""
        if self.change is None:
            return tr("Stap 2 of 3 is al begonnen. Wijzigen mag; de oude tekst blijft dan bewaard, met de reden erbij.")
        return tr("De eerdere tekst is bewaard en staat hieronder.")


def _about_change(form: Form, writing: Writing, attribute: str, label: str) -> Row:
    prefix = of_child(writing.child, "ideal", "changes")
    line = Line(getattr(writing.change, attribute) if writing.change else "")

    def put(value: str) -> None:
        form.editing.put(writing.change, attribute, value, f"{prefix}/{writing.change.id}/{attribute}")

    line.edited.connect(put)
    place = writing.change.id if writing.change else "new"
    return form.own(f"{prefix}/{place}/{attribute}", label, line)


def _history(made: Page, ideal: IdealDecision) -> None:
    if not ideal.changes:
        return
    made.heading(tr("Eerdere teksten"))
    for change in reversed(ideal.changes):
        when = long_day(change.at.astimezone().date()) if change.at else tr("onbekende dag")
        by, reason = change.by or tr("(nog invullen)"), change.reason or tr("(reden ontbreekt)")
        made.words(tr("Gewijzigd op {when} door {by}: {reason}", when=when, by=by, reason=reason), "hint")
        made.words(change.old_text or tr("(leeg)"), "quote")


# --- the option that comes nearest ------------------------------------------------------------------------


def _best_option(made: Page, child: Child, name: str) -> None:
    editing = made.editing
    one, many = words_for(editing.assessment).option, words_for(editing.assessment).options
    form = made.section("", child.ideal, of_child(child, "ideal"))
    names = {each.id: option_name(each, editing) for each in editing.assessment.options}
    form.pick("best_option_id", tr("Welke {one} van dit besluit is voor {name} de beste?", one=one, name=name), names)
    form.text("reason", tr("Waarom deze {one}?", one=one), tr("Noem de elementen die dit bepalen."), 3)
    beside = form.folding(tr("Wat de {many} voor {name} doen, naast elkaar", many=many, name=name))
    what = tr("Wat de {many} voor {name} doen", many=many, name=name)

    def fill() -> None:
        shown = OptionsBeside(editing, child, what)
        beside.widget(shown)
        shown.say()

    beside.when_opened(fill)


def _beyond(made: Page, ideal: IdealDecision, name: str) -> None:
    form = made.section("", ideal, of_child_ideal(made))
    form.choice("goes_beyond", tr("Vraagt het ideaal meer dan dit besluit kan geven?"), "yes_no")
    with form.beside():
        who = form.line("who_can_give", tr("Wie kan dat wel geven?"))
        asked = form.day("asked_on", tr("Gevraagd op"))
    reply = form.text("reply", tr("Wat was het antwoord?"), tr("Nog geen antwoord? Schrijf dat op."), 1)
    form.only_if(lambda: ideal.goes_beyond == "ja", who, asked, reply)


def of_child_ideal(made: Page) -> str:
    """The prefix of the ideal decision of the child of this page."""
    return f"children/{made.address.child_id}/ideal"
