"""At a talk: turning the screen towards the child, reading the record back to it, and what it laid on the table."""

from collections.abc import Container, Mapping
from functools import partial

from app.card_piles import piles
from app.case import age_group, reference_date
from app.fields import of_child
from app.planned import planned_talk
from models.people import Child
from models.views import Hearing, TalkCard
from resources.language import tr
from ui.form import Form
from ui.inputs import Ticks
from ui.option_rows import option_name
from ui.page import Page
from ui.pages.views_drawings import add_drawings
from ui.talk.cards_shown import cards_for
from ui.talk.sitting import Around, Sitting
from ui.talk.talk import called, spoken_to_as

READS_BACK = ("L4", "L5")
"""The age groups that read and correct their record (method B.5; General Comment 12, par. 42-45)."""

SHOWN = tr(
    "Op het scherm staat dan alleen het gesprek: grote letters, één vraag tegelijk, kaarten en eigen woorden. Wil "
    "het kind tekenen, dan kan dat op papier. Van het dossier is niets te zien. Terug gaat alleen met uw wachtzin."
)
LEFT_OUT = tr("Bijvoorbeeld over iemand die er niet meer is, of wat nu te moeilijk is.")
AS_TITLED = tr("De titel komt zo op het scherm te staan, ook als er een naam of een plaats in staat.")


def add_new_on_screen(made: Page, child: Child) -> None:
    """The button that begins a talk on the screen at once; not beside a plan, where that talk begins."""
    form = made.section("", child, of_child(child))
    label = tr("Nieuw gesprek met {what} op het scherm …", what=called(child) or tr("het kind"))
    button = form.button(label, lambda: made.editing.shown_to_child.emit(Sitting(child.id)), "add")
    button.setObjectName(f"on_screen/{of_child(child, 'hearings')}")
    form.only_if(lambda: planned_talk(child) is None, button)


def add_on_screen(form: Form, child: Child, hearing: Hearing) -> None:
    """At one talk: on the screen, with the options to ask about, and its record read back from twelve."""
    if hearing.withdrawn_at is not None:
        return
    options = {each.id: option_name(each, form.editing) for each in form.editing.assessment.options}
    cards = {each.id: each.subject for each in cards_for(form.editing.method, spoken_to_as(form.editing, child))}
    sitting = partial(_sitting, form.editing.around(hearing), child, hearing, options, cards)
    with form.beside():
        _button(form, _label(child), f"on_screen/{form.prefix}", lambda: form.editing.shown_to_child.emit(sitting()))
        reading = _button(
            form, tr("Verslag teruglezen …"), f"read_back/{form.prefix}", lambda: _read(form, child, hearing)
        )
    form.only_if(lambda: hearing.held and _reads_back(form, child), reading)
    chosen = form.tell(lambda: _chosen(sitting()))
    about = form.folding(tr("Wat staat er op het scherm?"), name="on_screen")

    def fill() -> None:
        about.note(SHOWN)
        if options:
            about.note(tr("Ook vragen wat het kind vindt van"), "label")
            about.note(AS_TITLED)
            _ticks(about, hearing, "option_ids", options, one_a_line=True).ticked.connect(chosen.renew)
        about.note(tr("Deze kaarten niet neerleggen"), "label")
        about.note(LEFT_OUT)
        _ticks(about, hearing, "left_out", cards).ticked.connect(chosen.renew)

    about.when_opened(fill)
    _on_table(form, child, hearing)


def _sitting(around: Around, child: Child, hearing: Hearing, options: Container[str], cards: Container[str]) -> Sitting:
    """With what was chosen for it, as far as that is still there."""
    asked = [each for each in around.option_ids if each in options]
    without = [each for each in around.left_out if each in cards]
    return Sitting(child.id, hearing.id, option_ids=asked, left_out=without)


def _ticks(form: Form, hearing: Hearing, name: str, labels: Mapping[str, str], one_a_line: bool = False) -> Ticks:
    """Remembered beside the talk: the page may be built anew before the talk begins."""
    around = form.editing.around(hearing)
    ticks = Ticks(getattr(around, name), labels, one_a_line)
    ticks.ticked.connect(partial(setattr, around, name))
    form.widget(ticks)
    return ticks


def _chosen(sitting: Sitting) -> str:
    """How much was chosen: the choices themselves are folded away."""
    options, cards = len(sitting.option_ids), len(sitting.left_out)
    asked = [f"{options} {(tr('optie') if options == 1 else tr('opties'))}"] if options else []
    without = (
        [tr("{cards} {words} weggelaten", cards=cards, words=tr("kaart") if cards == 1 else tr("kaarten"))]
        if cards
        else []
    )
    return tr("Op het scherm: {lists}.", lists=", ".join([*asked, *without])) if asked or without else ""


def _label(child: Child) -> str:
    return tr("Gesprek met {what} op het scherm …", what=called(child) or tr("het kind"))


def _button(form: Form, label: str, name: str, clicked):
    made = form.button(label, clicked)
    made.setObjectName(name)
    return made


def _read(form: Form, child: Child, hearing: Hearing) -> None:
    form.editing.shown_to_child.emit(Sitting(child.id, hearing.id, reading=True))


def _reads_back(form: Form, child: Child) -> bool:
    """From twelve; also where the age is not known yet."""
    group = age_group(child, form.editing.method, reference_date(form.editing.assessment))
    return not group or group in READS_BACK


def _on_table(form: Form, child: Child, hearing: Hearing) -> None:
    """What the child laid, pile by pile in its own order, and what it drew; of a talk that is still to be, nothing."""

    def there_is() -> bool:
        return bool(hearing.held or hearing.cards or hearing.drawing_source_ids)

    inside = form.folding(tr("Wat op tafel lag: kaarten en tekeningen"), shown_if=there_is, name="cards")

    def fill() -> None:
        for label, cards in piles(form.editing.method, hearing.cards):
            inside.note(label, "label")
            for place, each in enumerate(cards, 1):
                inside.note(f"{place}.  {_said_with(each)}")
        add_drawings(inside, child, hearing)

    inside.when_opened(fill, inside.prefix)


def _said_with(card: TalkCard) -> str:
    own = "" if card.card else tr(" (eigen kaart)")
    words = card.words.strip()
    return f"{card.subject}{own}: «{words}»" if words else f"{card.subject}{own}"
