"""What stands against what: the clash in words, tensions to read beside it, both voices where a fact is disputed."""

from app.disputes import disputed_facts
from app.fields import Field
from app.general_words import asks_for_a_fact
from app.subject import is_about_a_group
from app.tensions import fitting_tensions, tensions_told
from models.evidence import Fact
from models.people import Child
from resources.language import tr
from ui.curtain import CURTAIN, curtained
from ui.editing import Editing
from ui.form import Form
from ui.guidance import Following, Guidance, Line
from ui.page import Page


def name_the_clash(made: Page, child: Child, prefix: Field) -> None:
    """Which element stands against which other interest (method E.1)."""
    editing, weighing = made.editing, child.weighing
    form = made.section(tr("Botsing benoemen"), weighing, prefix)
    if curtained(editing, weighing):
        form.note(CURTAIN)
        return
    form.text("conflict", tr("Welk element staat tegenover welk ander belang?"), tr("Botst er niets? Schrijf dat op."))
    ask_for_facts(form, "conflict")
    form.widget(Following(editing, lambda: _tensions(editing, child)))
    every = form.folding(tr("Spanningen die vaker voorkomen"))

    def fill() -> None:
        told = tensions_told(editing.assessment, editing.method)
        every.widget(Guidance((each.title, f"{each.example} {each.rule}") for each in told))

    every.when_opened(fill)


def _tensions(editing: Editing, child: Child) -> list[Line]:
    found = fitting_tensions(editing.assessment, editing.method, child)
    return [(each.title, each.rule) for each in found]


def look_for_a_way_between(made: Page, child: Child, prefix: Field) -> None:
    """The compromise, which is written once for the whole file; here it is read."""
    editing = made.editing
    form = made.section(tr("Tussenweg"), child.weighing, prefix)
    whole = tr("Voor alle profielen") if is_about_a_group(editing.assessment) else tr("Voor het hele gezin")
    form.widget(Following(editing, lambda: [(whole, _compromise(editing))]))
    form.button(tr("Tussenweg beschrijven"), lambda: editing.asked_for.emit("balance/compromise"), "link")


def _compromise(editing: Editing) -> str:
    return editing.assessment.balance.compromise.strip() or tr("nog niet beschreven")


def both_voices(form: Form, child: Child) -> None:
    """The disputed facts on which this weighing rests: what is said, what the other says, what is concluded."""
    editing = form.editing
    form.widget(Following(editing, lambda: [line for each in _disputed(editing, child) for line in _voices(each)]))


def _disputed(editing: Editing, child: Child) -> list[Fact]:
    return [each for each in disputed_facts(editing.assessment, child) if not curtained(editing, each)]


def _voices(fact: Fact) -> list[Line]:
    other = fact.disputed_by.strip()
    concluded, why = fact.conclusion.strip(), fact.conclusion_reason.strip()
    concluded = (
        tr("{concluded}, omdat: {why}", concluded=concluded.rstrip("."), why=why) if concluded and why else concluded
    )
    return [
        (tr("Betwist: F{number}", number=fact.number), fact.text.strip()),
        (
            tr("{upper}{other} zegt", upper=other[:1].upper(), other=other[1:]),
            fact.dispute_reply.strip() or tr("nog niet opgeschreven"),
        ),
        (tr("Onze conclusie"), concluded or tr("nog geen")),
    ]


def ask_for_facts(form: Form, attribute: str) -> None:
    """A quiet line under a text that rests on general words alone (method C.1, E.1)."""
    owner, method = form.owner, form.editing.method
    form.tell(lambda: asks_for_a_fact(getattr(owner, attribute), method, getattr(owner, "citations", ())), "asked")
