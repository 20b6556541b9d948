"""The records of what a child said or showed: one talk, or one observation, from offer to feedback."""

from app.at_once import subjects_that_stay, what_must_stay
from app.case import age_group, reference_date
from app.days import short_day
from models.people import Child
from models.views import Hearing, Observation, ObservationMoment, OwnWords
from resources.language import tr
from ui.at_once import add_press, tell_press
from ui.editing import Editing
from ui.form import Form
from ui.guidance import Guidance
from ui.row_lists import add_adding, add_rows
from ui.sharing_rows import add_sharing

DUTCH = ("", "nederlands", "nl")
OBSERVED, SEES_THE_DRAFT = "L1", "L5"
SECOND_MOMENT = tr("Kijk liefst nog een keer, op een andere dag of een ander uur. Voeg dan een moment toe.")


def hearing_title(editing: Editing, hearing: Hearing) -> str:
    """How a talk is called: its form and its day, or that it did not take place."""
    way = editing.method.choices["hearing_way"].get(hearing.way, tr("Nieuw gesprek")).split(" (")[0]
    if not hearing.held:
        return (
            tr("{way}: aangeboden op {offered_on}", way=way, offered_on=short_day(hearing.offered_on))
            if hearing.offered_on
            else way
        )
    return f"{way}, {short_day(hearing.held_on)}" if hearing.held_on else way


def hearing_form(form: Form, child: Child, hearing: Hearing) -> None:
    """What must be recorded of a talk (method B.3): the words first, the circumstances folded."""
    form.choice("way", tr("Hoe is het kind gehoord?"), "hearing_way")
    form.tell(lambda: _conditions(form.editing, hearing))
    form.tick("held", tr("Het gesprek is gehouden"))
    _offer(form, hearing)
    said = Form(form.editing, form.rows, hearing, form.prefix)
    form.widget(said)
    form.only_if(lambda: hearing.held, said)
    form.rows.put_off(_held, said, child, hearing)
    add_sharing(form, hearing, form.prefix)


def _held(said: Form, child: Child, hearing: Hearing) -> None:
    """What was said, and how; of a talk that was held."""
    _said(said, hearing)
    _circumstances(said, hearing)
    _quality(said)
    _feedback(said, hearing)
    _record(said, hearing)
    if _sees_the_draft(said.editing, child, hearing):
        _draft(said, hearing)


def _conditions(editing: Editing, hearing: Hearing) -> str:
    way = editing.method.hearing_ways.get(hearing.way)
    return tr("Leg vast: {conditions}", conditions=way.conditions) if way else ""


def _offer(form: Form, hearing: Hearing) -> None:
    offer = form.folding(tr("Aanbod: wanneer, door wie en hoe"), not hearing.held)
    offer.when_opened(lambda: _offered(offer), offer.prefix)


def _offered(offer: Form) -> None:
    with offer.beside():
        offer.day("offered_on", tr("Aangeboden op"))
        offer.line("offered_by", tr("Door"))
        offer.line("offered_how", tr("Hoe"), tr("Bijvoorbeeld: brief, via de mentor."))
    offer.choice("reaction", tr("Reactie van het kind"), "child_reaction")


def _said(form: Form, hearing: Hearing) -> None:
    with form.beside():
        form.day("held_on", tr("Op"))
        form.line("led_by", tr("Wie sprak met het kind?"))
        form.line("led_by_role", tr("Functie"))
    prefix = f"{form.prefix}/own_words"
    add_rows(form, hearing.own_words, prefix, _own_words, tr("uitspraak"), tr("In de woorden van het kind"))
    add_adding(form, tr("Letterlijke uitspraak toevoegen"), lambda: _add_words(hearing), prefix, "words")
    form.text("summary", tr("Samenvatting"))
    form.text("must_not_vanish", tr("Wat of wie mag volgens het kind niet verdwijnen?"), lines=1)
    _as_laid(form, hearing)
    form.choice("weight", tr("Welk gewicht krijgt deze mening?"), "view_weight")
    form.text(
        "weight_reason",
        tr("Waarom dit gewicht?"),
        tr("Kijk naar leeftijd, rijpheid, vrijheid om te praten en hoe groot de gevolgen zijn."),
        lines=1,
    )


def _as_laid(form: Form, hearing: Hearing) -> None:
    """What the child laid on the pile of what must not go can be taken over with one press."""
    place, laid = f"must_stay/{hearing.id}", subjects_that_stay(hearing)
    if laid and not hearing.must_not_vanish.strip():
        add_press(form, tr("Neem over wat het kind neerlegde"), lambda: what_must_stay(hearing), place, ", ".join(laid))
    tell_press(form, lambda _done: tr("Overgenomen van de kaarten."), place)


def _own_words(form: Form, words: OwnWords) -> None:
    form.text("words", tr("Letterlijk"), lines=1)
    with form.beside():
        form.line("language", tr("Taal"), short=True)
        translation = form.line("translation", tr("Vertaling"))
    form.only_if(lambda: words.language.strip().casefold() not in DUTCH or bool(words.translation), translation)


def _add_words(hearing: Hearing) -> OwnWords:
    words = OwnWords()
    hearing.own_words.append(words)
    return words


def _circumstances(form: Form, hearing: Hearing) -> None:
    around = form.folding(tr("Kon het kind vrij praten? Plaats, wie erbij waren, tolk, uitleg vooraf"))
    around.when_opened(lambda: _talked_freely(around, hearing), around.prefix)


def _talked_freely(around: Form, hearing: Hearing) -> None:
    with around.beside():
        around.line("place", tr("Waar"))
        around.number("minutes", tr("Hoeveel minuten?"))
        around.line("led_by_expertise", tr("Opleiding in gesprekken met kinderen"))
    around.line("present", tr("Wie waren erbij?"), tr("Laat leeg als het kind alleen was."))
    around.tick("parent_present", tr("Een ouder was erbij"))
    chosen = around.tick("presence_chosen_by_child", tr("Het kind koos zelf wie erbij was"))
    around.only_if(
        lambda: hearing.parent_present or bool(hearing.present.strip()) or hearing.presence_chosen_by_child, chosen
    )
    siblings = _siblings(around, hearing)
    if siblings:
        around.picks("together_with_ids", tr("Samen gehoord met"), siblings)
    around.line("confidant", tr("Vertrouwenspersoon"), tr("Wie wilde het kind naast zich hebben?"))
    with around.beside():
        around.choice("interpreter", tr("Tolk"), "interpreter")
        named = around.line("interpreter_name", tr("Naam van de tolk"))
    known = bool(hearing.interpreter_name)
    around.only_if(lambda: known or hearing.interpreter not in ("", "geen"), named)
    around.text(
        "explained_before", tr("Wat is vooraf uitgelegd?"), tr("De opties, de gevolgen en wat u niet kunt beloven."), 1
    )
    around.text("noticed", tr("Wat viel op?"), lines=1)


def _siblings(form: Form, hearing: Hearing) -> dict[str, str]:
    children = (each for each in form.editing.assessment.children if hearing not in each.hearings)
    return {each.id: each.first_name or tr("zonder naam") for each in children}


def _feedback(form: Form, hearing: Hearing) -> None:
    back = form.folding(tr("Terugkoppeling: hoorde het kind wat ermee gebeurt?"), bool(hearing.feedback_on))
    back.when_opened(lambda: _heard_back(back), back.prefix)


def _heard_back(back: Form) -> None:
    with back.beside():
        back.day("feedback_on", tr("Op"))
        back.line("feedback_by", tr("Door"))
        back.line("feedback_how", tr("Hoe"))
    back.text("feedback_reaction", tr("Reactie van het kind"), lines=1)


def _quality(form: Form) -> None:
    """The nine conditions of a good talk, as quiet ticks (method B.5; General Comment 12, par. 134)."""
    panel = form.folding(tr("Was het een goed gesprek? Negen voorwaarden"))
    panel.when_opened(lambda: _nine_conditions(panel), panel.prefix)


def _nine_conditions(panel: Form) -> None:
    panel.picks("quality", tr("Vink aan wat gelukt is"), panel.editing.method.choices["hearing_quality"])
    panel.widget(Guidance([(each.title, each.text) for each in panel.editing.method.hearing_quality]))


def _record(form: Form, hearing: Hearing) -> None:
    seen = form.folding(tr("Verslag: zag het kind het, en wat moet er anders?"), bool(hearing.correction))
    seen.when_opened(lambda: _saw_record(seen, hearing), seen.prefix)


def _saw_record(seen: Form, hearing: Hearing) -> None:
    with seen.beside():
        seen.choice("record_seen", tr("Heeft het kind het verslag gezien?"), "record_seen")
        on = seen.day("record_seen_on", tr("Gezien op"))
    known = hearing.record_seen_on is not None  # as it was: a day that is being changed stays in sight
    seen.only_if(lambda: known or hearing.record_seen == "ja", on)
    why = seen.line("record_seen_reason", tr("Waarom niet?"))
    seen.only_if(lambda: hearing.record_seen in ("nee", "niet_passend"), why)
    seen.text("correction", tr("Wat moet er volgens het kind anders?"), tr("In de woorden van het kind."), 1)


def _sees_the_draft(editing: Editing, child: Child, hearing: Hearing) -> bool:
    """From sixteen the child sees the draft decision (method A.4); what was filled in before stays in sight."""
    group = age_group(child, editing.method, reference_date(editing.assessment))
    return group == SEES_THE_DRAFT or hearing.draft_seen_on is not None or bool(hearing.draft_reaction)


def _draft(form: Form, hearing: Hearing) -> None:
    draft = form.folding(tr("Conceptbesluit: vanaf zestien jaar leest het kind mee"), bool(hearing.draft_reaction))
    draft.when_opened(lambda: _saw_draft(draft), draft.prefix)


def _saw_draft(draft: Form) -> None:
    with draft.beside():
        draft.day("draft_seen_on", tr("Concept gezien op"))
    draft.text("draft_reaction", tr("Wat vindt het kind van het concept?"), tr("In de woorden van het kind."), 1)


def observation_title(observation: Observation) -> str:
    """How an observation is called: who saw the child, and when."""
    days = ", ".join(short_day(each.on) for each in observation.moments if each.on)
    return " · ".join(part for part in (observation.observer.strip() or tr("Nieuwe observatie"), days) if part)


def observation_form(form: Form, observation: Observation) -> None:
    """What was seen, by whom and when (method B.2)."""
    with form.beside():
        form.line("observer", tr("Wie zag het kind?"))
        form.line("observer_role", tr("Functie"))
    prefix = f"{form.prefix}/moments"
    add_rows(form, observation.moments, prefix, _moment, tr("moment"))
    add_adding(form, tr("Moment toevoegen"), lambda: _add_moment(observation), prefix, "on")
    form.tell(lambda: _one_moment(observation))
    _what_to_look_at(form)
    form.text("seen", tr("Wat was te zien?"), tr("Gedrag, spel, slapen, eten, troost, schrikken. Nog geen oordeel."), 3)
    form.text("with_whom", tr("Met wie was het kind toen?"), lines=1)
    add_sharing(form, observation, form.prefix)


def _one_moment(observation: Observation) -> str:
    """One look is little: a child that is tired or ill shows something else the next day (method B.2)."""
    return "" if len([each for each in observation.moments if each.on]) >= 2 else SECOND_MOMENT


def _what_to_look_at(form: Form) -> None:
    """The questions of the method for a child that is observed (B.7), as quiet help."""
    looking = form.folding(tr("Waar kunt u op letten?"))
    looking.when_opened(lambda: _add_questions(looking))


def _add_questions(looking: Form) -> None:
    for question in looking.editing.method.talk_aids.get(OBSERVED, ()):
        looking.note("•  " + question)


def _moment(form: Form, _moment: ObservationMoment) -> None:
    with form.beside():
        form.day("on", tr("Wanneer"))
        form.line("place", tr("Waar"))
        form.number("minutes", tr("Minuten"))


def _add_moment(observation: Observation) -> ObservationMoment:
    moment = ObservationMoment()
    observation.moments.append(moment)
    return moment
