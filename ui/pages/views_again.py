"""What need not be typed again around a talk: who, where and when as with another child, and its report as a source."""

from app.at_once import as_talk_before, make_source, record_of, talk_before
from models.people import Child
from models.views import Hearing
from resources.language import tr
from ui.at_once import add_press, fields_filled, tell_press
from ui.form import Form


def add_same_talk(form: Form, child: Child, talk: Hearing) -> None:
    """Offered as long as the day and who led the talk are open; what the child said is never taken over."""
    known, place = talk_before(form.editing.assessment, child), f"{form.prefix}/as_before"
    if known is not None and not (talk.held_on and talk.led_by):
        name = known[0].first_name.strip() or tr("het kind hiervoor")
        label = tr("Zelfde dag, plaats en gespreksvoerder als bij {name}", name=name)
        add_press(form, label, lambda: as_talk_before(talk, known[1]), place)
    tell_press(form, fields_filled, place)


def add_to_sources(form: Form, child: Child, talk: Hearing) -> None:
    """Offered once the talk was held and its report is no source yet."""
    assessment, place = form.editing.assessment, f"{form.prefix}/as_source"
    made = record_of(assessment, child, talk)
    if made is None:
        inside = Form(form.editing, form.rows, talk, form.prefix)
        form.widget(inside)
        add_press(
            inside,
            tr("Zet het verslag bij de bronnen"),
            lambda: make_source(assessment, child, talk),
            place,
            tr("Maakt een bron met deze dag en gespreksvoerder, en laat de mening van het kind daarop rusten."),
        )
        form.only_if(lambda: talk.held and talk.held_on is not None, inside)
        return
    done = form.editing.at_once
    if done is None or done.where != place:
        form.note(tr("Het verslag van dit gesprek is bron B{number}.", number=made.number))
    tell_press(
        form, lambda _done: tr("Het verslag is nu bron B{number}; de mening rust erop.", number=made.number), place
    )
