"""Preparing a talk with one child: what fits, the plan, and what goes on paper. It folds once the child was heard."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case import was_heard
from app.changes import remove
from app.fields import of_child
from app.planned import is_planned, planned_talk, says_something
from app.recipients import Recipient
from app.sharing import may_know
from app.talk_plan import (
    YOUNGEST,
    TalkAdvice,
    as_observation,
    begin_plan,
    form_advice,
    hold,
    speaks_another_language,
    told,
)
from app.withholding import place_hidden
from models.people import Child
from models.views import Hearing
from resources.language import tr
from ui.cards import add_removing
from ui.editing import Editing
from ui.form import Form
from ui.guidance import Guidance
from ui.page import Page
from ui.pages.talk_papers import TalkPapers
from ui.pages.views_on_screen import add_on_screen
from ui.row import Row
from ui.sharing_rows import CURTAIN, add_sharing
from ui.time_line import TimeLine
from ui.unread import NO_TIME, keep_unread

FOR_THIS_CHILD = ("leeftijd_onbekend", "gevaar", "twee_momenten", "taal", "wat_helpt")
"""The advice that follows from this child's own file, and so stands in view; the rest holds for every talk."""

RELATIVE = tr("Een familielid dat tolkt, hoort en kleurt wat het kind zegt. Kies liever een professionele tolk.")


def add_talk_plan(made: Page, child: Child, name: str) -> None:
    """The section on the page of this child; behind the curtain nothing of it shows."""
    editing = made.editing
    plan = planned_talk(child)
    if editing.curtain:
        if plan is not None:
            made.words(CURTAIN, "hint")
        return
    advice = form_advice(editing.assessment, child, editing.method, editing.today())
    row = plan or begin_plan(child)
    is_open = plan is not None or not was_heard(child)
    form = made.folding(_title(child, name, advice), is_open, row, of_child(child, "hearings", row.id))
    PlanKept(form, child, row)

    def fill() -> None:
        _advise(form, advice)
        _when_and_who(form, child, name)
        _more(form, child, row)
        form.tell(lambda: _left_out(editing, child, row, name))
        form.widget(TalkPapers(editing, child, row, form.rows))
        form.widget(NextStep(form, child, row, advice))

    form.when_opened(fill, form.prefix)


def _title(child: Child, name: str, advice: TalkAdvice) -> str:
    """Another title once the child was heard, so that what was open before is closed then."""
    if advice.group == YOUNGEST:
        return tr("Kijken bij {name} voorbereiden", name=name)
    return (
        tr("Nog een gesprek met {name} voorbereiden", name=name)
        if was_heard(child)
        else tr("Het gesprek met {name} voorbereiden", name=name)
    )


class PlanKept(QObject):
    """A plan comes into the file with the first thing that is filled in, and goes when all of it is taken out.

    It lives as long as its form: a bare function that listens would keep the dossier after a lock.
    """

    def __init__(self, form: Form, child: Child, row: Hearing) -> None:
        super().__init__(form)
        self._child, self._row, self._prefix = child, row, form.prefix
        form.editing.changed.connect(self.follow)

    def follow(self, field: str) -> None:
        """Put the plan in the file or take it out, after a change in it."""
        if not field.startswith(self._prefix):
            return
        child, row = self._child, self._row
        if says_something(row) and row not in child.hearings:
            child.hearings.append(row)
        elif not says_something(row) and row in child.hearings and not row.held:
            child.hearings.remove(row)


def _advise(form: Form, advice: TalkAdvice) -> None:
    ways = [((tr("Past vaak goed") if place == 0 else tr("Kan ook")), each) for place, each in enumerate(advice.ways)]
    own = [(each.title, each.text) for each in advice.notes if each.id in FOR_THIS_CHILD]
    first = [(word, f"{each.label}. {each.reason}") for word, each in ways[:1]]
    form.widget(Guidance([*first, *own]))
    rest = [(word, f"{each.label}. {each.reason}") for word, each in ways[1:]]
    always = [(each.title, f"{each.text} ({each.source})") for each in advice.notes if each.id not in FOR_THIS_CHILD]
    note = tr("Leeftijd kiest een vorm en sluit niemand uit: elke andere manier mag ook.")
    inside = form.folding(tr("Wie kan dit, waar, en wat kan nog meer?"), name="advice")
    inside.widget(Guidance([*rest, *always, (tr("Vrij"), note)]))


def _when_and_who(form: Form, child: Child, name: str) -> None:
    with form.beside():
        form.day("planned_on", tr("Wanneer?"))
        _time(form)
        form.line("place", tr("Waar?"))
    with form.beside():
        form.line("led_by", tr("Wie voert het gesprek?"))
        form.line("led_by_role", tr("Functie"))
        form.line("confidant", tr("Wie wil {name} erbij?", name=name))
    if speaks_another_language(child):
        _interpreter(form)


def _time(form: Form) -> Row:
    entry = TimeLine(form.owner.planned_time)
    field = form.field("planned_time")
    row = form.own(field, tr("Hoe laat?"), entry)
    entry.time_changed.connect(lambda value: form.editing.put(form.owner, "planned_time", value, field))
    keep_unread(form.editing, row, NO_TIME, lambda: form.owner.planned_time)
    return row


def _interpreter(form: Form) -> None:
    form.choice("interpreter", tr("Tolk"), "interpreter")
    who = form.line("interpreter_name", tr("Naam van de tolk"))
    form.only_if(lambda: form.owner.interpreter in ("professioneel", "familie", "anders"), who)
    form.tell(lambda: RELATIVE if form.owner.interpreter == "familie" else "")


def _more(form: Form, child: Child, row: Hearing) -> None:
    """What many leave open: the form with its reason, the interpreter, the offer, and who may know of the talk."""
    filled = bool(row.way or row.form_reason or row.offered_on or row.reaction)
    more = form.folding(tr("Vorm, aanbod en wie dit mag weten"), filled, name="more")
    more.when_opened(lambda: _form_and_offer(more, child), more.prefix)


def _form_and_offer(more: Form, child: Child) -> None:
    more.choice("way", tr("In welke vorm?"), "hearing_way")
    more.line("form_reason", tr("Waarom past die?"), tr("Leeftijd, taal, beperking of vertrouwen."))
    if not speaks_another_language(child):
        _interpreter(more)
    with more.beside():
        more.day("offered_on", tr("Aangeboden op"))
        more.line("offered_by", tr("Door"))
        more.line("offered_how", tr("Hoe"))
    more.choice("reaction", tr("Reactie van het kind"), "child_reaction")
    add_sharing(more, more.owner, more.prefix)


def _left_out(editing: Editing, child: Child, row: Hearing, name: str) -> str:
    """What the papers do not say although it is filled in, and why; it is then told in person."""
    reader, file = Recipient("kind", child_id=child.id), editing.assessment
    if not may_know(file, row, reader):
        return tr(
            "De uitnodiging noemt geen dag, plek of persoon, want niet elke ouder mag dit gesprek "
            "weten. Zeg het zelf tegen {name}.",
            name=name,
        )
    if row.place.strip() and not told(file, row, reader).place and place_hidden(file, reader):
        return tr(
            "De uitnodiging noemt geen plek, want er is een geheim adres. Zeg die zelf tegen {name}. "
            "De uitleg voor wie dat adres niet mag weten, noemt ook geen dag.",
            name=name,
        )
    return ""


class NextStep(QWidget):
    """What follows on a plan: made as soon as there is one, and no page is built anew under who types."""

    def __init__(self, form: Form, child: Child, row: Hearing, advice: TalkAdvice) -> None:
        super().__init__(form)
        self._form, self._child, self._row, self._advice = form, child, row, advice
        self._made: Form | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        form.editing.changed.connect(self.renew)
        self.renew()

    def renew(self, _field: str = "") -> None:
        """Show it while something is planned."""
        planned = is_planned(self._row)
        if planned and self._made is None:
            self._made = Form(self._form.editing, self._form.rows, self._row, self._form.prefix)
            self._column.addWidget(self._made)
            _afterwards(self._made, self._child, self._row, self._advice)
        self.setVisible(planned)


def _afterwards(form: Form, child: Child, plan: Hearing, advice: TalkAdvice) -> None:
    """From plan to record in one press; the rest of the record follows below."""
    editing, hearings = form.editing, of_child(child, "hearings")
    if advice.group == YOUNGEST:
        label, pressed = tr("De observatie is gedaan: vastleggen"), partial(_observed, editing, child, plan)
    else:
        now = partial(hold, plan, editing.today())
        label = tr("Het gesprek is gehouden: verslag maken")
        pressed = partial(editing.restructure, now, f"{form.prefix}/held_on")
    form.button(label, pressed).setObjectName(f"held/{form.prefix}")
    if advice.group != YOUNGEST:
        add_on_screen(form, child, plan)
    add_removing(form, lambda: tr("Het plan"), partial(remove, plan), hearings, tr("Weghalen"))


def _observed(editing: Editing, child: Child, plan: Hearing) -> None:
    """Begin the record with what the plan says at this moment."""
    made = as_observation(plan, editing.today())

    def turn() -> None:
        child.observations.append(made)
        remove(plan)

    editing.restructure(turn, of_child(child, "observations", made.id, "seen"))
