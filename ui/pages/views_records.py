"""The records of what a child said or showed: one talk, or one observation, from offer to feedback."""

from app.at_once import subjects_that_stay, what_must_stay
from app.case import age_group, reference_date
from app.days import short_day
from models.people import Child
from models.views import Hearing, Observation, ObservationMoment, OwnWords
from ui.at_once import add_press, tell_press
from ui.editing import Editing
from ui.form import Form
from ui.guidance import Guidance
from ui.row_lists import add_adding, add_rows
from ui.sharing_rows import add_sharing

DUTCH = ("", "nederlands", "nl")
OBSERVED, SEES_THE_DRAFT = "L1", "L5"
SECOND_MOMENT = "Kijk liefst nog een keer, op een andere dag of een ander uur. Voeg dan een moment toe."


def hearing_title(editing: Editing, hearing: Hearing) -> str:
    """How a talk is called: its form and its day, or that it did not take place."""
    way = editing.method.choices["hearing_way"].get(hearing.way, "Nieuw gesprek").split(" (")[0]
    if not hearing.held:
        return f"{way}: aangeboden op {short_day(hearing.offered_on)}" if hearing.offered_on else way
    return f"{way}, {short_day(hearing.held_on)}" if hearing.held_on else way


def hearing_form(form: Form, child: Child, hearing: Hearing) -> None:
    """What must be recorded of a talk (method B.3): the words first, the circumstances folded."""
    form.choice("way", "Hoe is het kind gehoord?", "hearing_way")
    form.tell(lambda: _conditions(form.editing, hearing))
    form.tick("held", "Het gesprek is gehouden")
    _offer(form, hearing)
    said = Form(form.editing, form.rows, hearing, form.prefix)
    form.widget(said)
    form.only_if(lambda: hearing.held, said)
    _said(said, hearing)
    _circumstances(said, hearing)
    _quality(said)
    _feedback(said, hearing)
    _record(said, hearing)
    if _sees_the_draft(form.editing, child, hearing):
        _draft(said, hearing)
    add_sharing(form, hearing, form.prefix)


def _conditions(editing: Editing, hearing: Hearing) -> str:
    way = editing.method.hearing_ways.get(hearing.way)
    return f"Leg vast: {way.conditions}" if way else ""


def _offer(form: Form, hearing: Hearing) -> None:
    offer = form.folding("Aanbod: wanneer, door wie en hoe", not hearing.held)
    with offer.beside():
        offer.day("offered_on", "Aangeboden op")
        offer.line("offered_by", "Door")
        offer.line("offered_how", "Hoe", "Bijvoorbeeld: brief, via de mentor.")
    offer.choice("reaction", "Reactie van het kind", "child_reaction")


def _said(form: Form, hearing: Hearing) -> None:
    with form.beside():
        form.day("held_on", "Op")
        form.line("led_by", "Wie sprak met het kind?")
        form.line("led_by_role", "Functie")
    prefix = f"{form.prefix}/own_words"
    add_rows(form, hearing.own_words, prefix, _own_words, "uitspraak", "In de woorden van het kind")
    add_adding(form, "Letterlijke uitspraak toevoegen", lambda: _add_words(hearing), prefix, "words")
    form.text("summary", "Samenvatting")
    form.text("must_not_vanish", "Wat of wie mag volgens het kind niet verdwijnen?", lines=1)
    _as_laid(form, hearing)
    form.choice("weight", "Welk gewicht krijgt deze mening?", "view_weight")
    form.text(
        "weight_reason",
        "Waarom dit gewicht?",
        "Kijk naar leeftijd, rijpheid, vrijheid om te praten en hoe groot de gevolgen zijn.",
        lines=1,
    )


def _as_laid(form: Form, hearing: Hearing) -> None:
    """What the child laid on the pile of what must not go can be taken over with one press."""
    place, laid = f"must_stay/{hearing.id}", subjects_that_stay(hearing)
    if laid and not hearing.must_not_vanish.strip():
        add_press(form, "Neem over wat het kind neerlegde", lambda: what_must_stay(hearing), place, ", ".join(laid))
    tell_press(form, lambda _done: "Overgenomen van de kaarten.", place)


def _own_words(form: Form, words: OwnWords) -> None:
    form.text("words", "Letterlijk", lines=1)
    with form.beside():
        form.line("language", "Taal", short=True)
        translation = form.line("translation", "Vertaling")
    form.only_if(lambda: words.language.strip().casefold() not in DUTCH or bool(words.translation), translation)


def _add_words(hearing: Hearing) -> OwnWords:
    words = OwnWords()
    hearing.own_words.append(words)
    return words


def _circumstances(form: Form, hearing: Hearing) -> None:
    around = form.folding("Kon het kind vrij praten? Plaats, wie erbij waren, tolk, uitleg vooraf")
    with around.beside():
        around.line("place", "Waar")
        around.number("minutes", "Hoeveel minuten?")
        around.line("led_by_expertise", "Opleiding in gesprekken met kinderen")
    around.line("present", "Wie waren erbij?", "Laat leeg als het kind alleen was.")
    around.tick("parent_present", "Een ouder was erbij")
    chosen = around.tick("presence_chosen_by_child", "Het kind koos zelf wie erbij was")
    around.only_if(
        lambda: hearing.parent_present or bool(hearing.present.strip()) or hearing.presence_chosen_by_child, chosen
    )
    siblings = _siblings(around, hearing)
    if siblings:
        around.picks("together_with_ids", "Samen gehoord met", siblings)
    around.line("confidant", "Vertrouwenspersoon", "Wie wilde het kind naast zich hebben?")
    with around.beside():
        around.choice("interpreter", "Tolk", "interpreter")
        named = around.line("interpreter_name", "Naam van de tolk")
    known = bool(hearing.interpreter_name)
    around.only_if(lambda: known or hearing.interpreter not in ("", "geen"), named)
    around.text("explained_before", "Wat is vooraf uitgelegd?", "De opties, de gevolgen en wat u niet kunt beloven.", 1)
    around.text("noticed", "Wat viel op?", lines=1)


def _siblings(form: Form, hearing: Hearing) -> dict[str, str]:
    children = (each for each in form.editing.assessment.children if hearing not in each.hearings)
    return {each.id: each.first_name or "zonder naam" for each in children}


def _feedback(form: Form, hearing: Hearing) -> None:
    back = form.folding("Terugkoppeling: hoorde het kind wat ermee gebeurt?", bool(hearing.feedback_on))
    with back.beside():
        back.day("feedback_on", "Op")
        back.line("feedback_by", "Door")
        back.line("feedback_how", "Hoe")
    back.text("feedback_reaction", "Reactie van het kind", lines=1)


def _quality(form: Form) -> None:
    """The nine conditions of a good talk, as quiet ticks (method B.5; General Comment 12, par. 134)."""
    panel = form.folding("Was het een goed gesprek? Negen voorwaarden")
    panel.picks("quality", "Vink aan wat gelukt is", form.editing.method.choices["hearing_quality"])
    panel.widget(Guidance([(each.title, each.text) for each in form.editing.method.hearing_quality]))


def _record(form: Form, hearing: Hearing) -> None:
    seen = form.folding("Verslag: zag het kind het, en wat moet er anders?", bool(hearing.correction))
    with seen.beside():
        seen.choice("record_seen", "Heeft het kind het verslag gezien?", "record_seen")
        on = seen.day("record_seen_on", "Gezien op")
    known = hearing.record_seen_on is not None  # as it was: a day that is being changed stays in sight
    seen.only_if(lambda: known or hearing.record_seen == "ja", on)
    why = seen.line("record_seen_reason", "Waarom niet?")
    seen.only_if(lambda: hearing.record_seen in ("nee", "niet_passend"), why)
    seen.text("correction", "Wat moet er volgens het kind anders?", "In de woorden van het kind.", 1)


def _sees_the_draft(editing: Editing, child: Child, hearing: Hearing) -> bool:
    """From sixteen the child sees the draft decision (method A.4); what was filled in before stays in sight."""
    group = age_group(child, editing.method, reference_date(editing.assessment))
    return group == SEES_THE_DRAFT or hearing.draft_seen_on is not None or bool(hearing.draft_reaction)


def _draft(form: Form, hearing: Hearing) -> None:
    draft = form.folding("Conceptbesluit: vanaf zestien jaar leest het kind mee", bool(hearing.draft_reaction))
    draft.day("draft_seen_on", "Concept gezien op")
    draft.text("draft_reaction", "Wat vindt het kind van het concept?", "In de woorden van het kind.", 1)


def observation_title(observation: Observation) -> str:
    """How an observation is called: who saw the child, and when."""
    days = ", ".join(short_day(each.on) for each in observation.moments if each.on)
    return " · ".join(part for part in (observation.observer.strip() or "Nieuwe observatie", days) if part)


def observation_form(form: Form, observation: Observation) -> None:
    """What was seen, by whom and when (method B.2)."""
    with form.beside():
        form.line("observer", "Wie zag het kind?")
        form.line("observer_role", "Functie")
    prefix = f"{form.prefix}/moments"
    add_rows(form, observation.moments, prefix, _moment, "moment")
    add_adding(form, "Moment toevoegen", lambda: _add_moment(observation), prefix, "on")
    form.tell(lambda: _one_moment(observation))
    _what_to_look_at(form)
    form.text("seen", "Wat was te zien?", "Gedrag, spel, slapen, eten, troost, schrikken. Nog geen oordeel.", 3)
    form.text("with_whom", "Met wie was het kind toen?", lines=1)
    add_sharing(form, observation, form.prefix)


def _one_moment(observation: Observation) -> str:
    """One look is little: a child that is tired or ill shows something else the next day (method B.2)."""
    return "" if len([each for each in observation.moments if each.on]) >= 2 else SECOND_MOMENT


def _what_to_look_at(form: Form) -> None:
    """The questions of the method for a child that is observed (B.7), as quiet help."""
    looking = form.folding("Waar kunt u op letten?")
    for question in form.editing.method.talk_aids.get(OBSERVED, ()):
        looking.note("•  " + question)


def _moment(form: Form, _moment: ObservationMoment) -> None:
    with form.beside():
        form.day("on", "Wanneer")
        form.line("place", "Waar")
        form.number("minutes", "Minuten")


def _add_moment(observation: Observation) -> ObservationMoment:
    moment = ObservationMoment()
    observation.moments.append(moment)
    return moment
