"""Page «Brieven aan ouders»: a letter to each parent by name, and general information to hand out beforehand."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.contacts import own_contact, stale_contacts
from app.fields import of_row
from app.help_lines import help_lines
from app.letters.facts import last_day_to_contest
from app.letters.parents import parent_letter, readers_of_letters
from models.explanation import ParentLetter
from models.people import Person
from resources.language import tr
from ui.cards import add_removing
from ui.curtain import CURTAIN
from ui.editing import Editing
from ui.form import Form
from ui.guidance import Guidance
from ui.letter_editor import LetterEditor, add_letter
from ui.letter_look import look_at_parent_letter
from ui.letter_printing import LetterPrinting
from ui.pack_printing import PackPrinting
from ui.page import Address, Page

if TYPE_CHECKING:
    from reports.document import Document

LEAD = tr("Elke ouder krijgt een eigen brief. Er staat alleen in wat die ouder mag weten.")
NOBODY = tr("Zet eerst op de pagina «Gezin en betrokkenen» wie gezag heeft.")
STALE = tr("Kijk deze adressen na op de pagina «Onze organisatie»: {}.")
LEFT = tr("Deze brief is voor iemand die nu geen brief krijgt, of die er al een heeft. Hij wordt niet afgedrukt.")
UNPRINTED = tr("Deze regels voor hulp kan het lettertype niet afdrukken: {}. Geef ze apart mee.")
PACK = tr(
    "Algemene informatie over dit soort besluit, voor ouders en voor kinderen. Er staat niets in uit dit dossier. "
    "Geef het liefst mee bij het eerste gesprek."
)


def page(editing: Editing, address: Address) -> Page:
    """The letters first, then what can be handed out to anybody."""
    made = Page(editing, address, tr("Brieven aan ouders"), LEAD)
    readers = readers_of_letters(editing.assessment)
    if not readers:
        made.words(NOBODY, "hint")
    for each in readers:
        _letter(made, each)
    for letter in _left_over(editing, readers):
        _to_take_away(made, letter)
    _contents(made)
    made.heading(tr("Informatie om mee te geven"))
    made.words(PACK, "hint")
    made.add(PackPrinting(editing))
    _told(made)
    return made


def _letter(made: Page, person: Person) -> None:
    editing = made.editing
    name = person.name.strip() or "ouder"
    letter = next((each for each in editing.assessment.parent_letters if each.person_id == person.id), None)
    form = made.section(tr("Brief aan {name}", name=name), person, f"persons/{person.id}")
    if editing.curtain:
        form.note(CURTAIN)  # what one parent may know can be what another may not
    elif letter is None:
        begin = form.button(tr("Begin met een voorzet voor {name}", name=name), partial(_begin, editing, person))
        begin.setObjectName(f"add/parent_letters/{person.id}")
        made.looks_first = made.looks_first or begin
    else:
        _editor(form, letter, name)


def _left_over(editing: Editing, readers: list[Person]) -> list[ParentLetter]:
    """Letters that no reader has on this page: of who was removed or is no longer written to, and any second one."""
    letters = editing.assessment.parent_letters
    shown = [next((each for each in letters if each.person_id == person.id), None) for person in readers]
    return [each for each in letters if each not in shown]


def _to_take_away(made: Page, letter: ParentLetter) -> None:
    editing = made.editing
    person = next((each for each in editing.assessment.all_persons if each.id == letter.person_id), None)
    name = person.name.strip() if person else ""
    title = tr("Brief aan {what}", what=name or tr("iemand die niet in het dossier staat"))
    form = made.section(title, letter, f"parent_letters/{letter.id}")
    form.note(LEFT)
    form.note(CURTAIN if editing.curtain else letter.text.strip())
    add_removing(
        form, lambda: title, partial(editing.assessment.parent_letters.remove, letter), "parent_letters", tr("Weghalen")
    )


def _begin(editing: Editing, person: Person) -> None:
    """Make the letter with its start; the page is built anew with the focus in it."""
    letter = ParentLetter(person_id=person.id, text=_start(editing, person))
    editing.restructure(
        lambda: editing.assessment.parent_letters.append(letter), of_row("parent_letters", letter, "text")
    )


def _start(editing: Editing, person: Person) -> str:
    with editing.for_the_file() as method:
        ours = own_contact(method, editing.organisation, editing.today())
        return parent_letter(editing.assessment, method, person, ours.phone.strip() if ours is not None else "")


def _editor(form: Form, letter: ParentLetter, name: str) -> None:
    editing, field = form.editing, of_row("parent_letters", letter, "text")
    person = next(each for each in editing.assessment.persons if each.id == letter.person_id)
    editor = LetterEditor(
        letter.text,
        lambda: look_at_parent_letter(editing, letter),
        lambda: _start(editing, person),
    )
    add_letter(
        form,
        field,
        tr("Wat krijgt {name} te lezen?", name=name),
        editor,
        tr("Een regel zonder punt is een kopje; een streepje begint een lijst."),
    )
    editor.edited.connect(lambda text: editing.put(letter, "text", text, field))
    label = tr("De brief als PDF, met strookje …")
    look = partial(look_at_parent_letter, editing, letter)
    form.widget(LetterPrinting(editing, label, lambda: _on_paper(editing, letter), lambda: letter.text, look))


def _on_paper(editing: Editing, letter: ParentLetter) -> "Document":
    from reports.parent_letter import compose_parent_letter

    with editing.for_the_file() as method:
        return compose_parent_letter(editing.assessment, method, letter, editing.organisation)


def _contents(made: Page) -> None:
    contents = made.editing.method.explanation.parent_contents
    folded = made.folding(tr("Wat er in een brief aan een ouder staat"), False, made.editing.assessment, "")
    folded.widget(Guidance((each.title, each.text) for each in contents))


def _told(made: Page) -> None:
    """What stands in the way of the numbers and lines that are printed."""
    editing = made.editing
    stale = stale_contacts(editing.method, editing.organisation, editing.today())
    if stale:
        made.words(STALE.format(", ".join(each.name for each in stale)), "hint")
    last = last_day_to_contest(editing.assessment, editing.method)
    lines = help_lines(editing.organisation, editing.method, last) if last else ()
    if lines:
        from reports.help_lines import lines_not_printed

        unprinted = lines_not_printed(lines)
        if unprinted:
            made.words(UNPRINTED.format(", ".join(each.language.name for each in unprinted)), "warning")


def widgets_of(made: Page) -> list[QWidget]:
    """The ways to print on this page, the letters first."""
    return [*made.findChildren(LetterPrinting), *made.findChildren(PackPrinting)]
