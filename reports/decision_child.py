"""Knows what is printed of one child before the elements: who it is, and what it said or showed in its own way."""

from collections.abc import Iterator

from app.card_piles import piles, subject_of
from app.case import held_hearings, was_heard
from app.days import long_day
from app.fields import Field, of_child
from app.planned import talks_on_record
from app.withholding import later_talk_hidden
from models.people import Child
from models.views import (
    Hearing,
    HearingEffort,
    HearingOffer,
    NotHeard,
    Observation,
    ObservationMoment,
    OwnWords,
    SafetySignal,
)
from reports.decision_group import write_profile, write_size
from reports.reading import Reading
from reports.wording import at_time, bracketed, counted, listed, lowered, on_day
from reports.writer import Writer

_WRITTEN = "brief_bericht"
"""The way in which a child is heard without a talk: it writes or sends something."""

_ROWS_OF_A_TALK = {
    "Waarom deze vorm": "form_reason",
    "Erbij waren": "present",
    "Wie het kind erbij wilde": "confidant",
    "Vooraf uitgelegd": "explained_before",
    "Samenvatting": "summary",
    "Mag niet verdwijnen": "must_not_vanish",
    "Wat opviel": "noticed",
}
_TELLS_WHERE = ("present", "confidant")
"""Who was there: a teacher by name tells the school."""


def write_child(writer: Writer, child: Child) -> None:
    """Who this child is and what it said, showed and wants."""
    reading = writer.reading
    if reading.is_group:
        write_profile(writer, child)
        _wishes(writer, child)
        return
    name = reading.child(child)
    writer.heading(3, f"Wie {name} is", of_child(child, "first_name"))
    _identity(writer, child)
    writer.heading(3, f"Wat {name} zei of liet zien", of_child(child, "hearings"))
    _views(writer, child)
    _wishes(writer, child)
    for each in reading.signals(child):
        _signal(writer, child, each)


def _identity(writer: Writer, child: Child) -> None:
    reading = writer.reading
    whole = " ".join(filter(None, (child.first_name.strip(), child.last_name.strip()))) or reading.child(child)
    born = f"is geboren{on_day(child.birth_date)}" if child.birth_date else ""
    age = reading.child_and_age(child).partition(", ")[2]
    old = f"is {age} oud op {long_day(reading.day)}" if age else ""
    text = f"{whole} {listed((born, old))}." if born or old else f"{whole}."
    writer.point(text, of_child(child, "first_name"), also=(of_child(child, "birth_date"),))
    writer.row("Wil genoemd worden", child.called, of_child(child, "called"))
    writer.row("Spreekt het makkelijkst", child.language, of_child(child, "language"))
    writer.row("Geslacht", child.sex, of_child(child, "sex"))
    years = child.age if child.birth_date else None
    writer.row("Opgegeven leeftijd", "" if years is None else f"{years} jaar", of_child(child, "age"))
    writer.row("School of opvang", reading.unless_secret(child.school), of_child(child, "school"))
    writer.row("Verblijft nu", reading.unless_secret(child.whereabouts), of_child(child, "whereabouts"))
    nights = child.part_time_days
    part = "" if nights is None else f"Woont hier een deel van de week: {counted(nights, 'nacht', 'nachten')}."
    writer.row("Deel van de week", part, of_child(child, "part_time_days"))
    write_size(writer, child)
    writer.row("Bijzonderheden", child.particulars, of_child(child, "particulars"))
    if reading.recipient.sees_all:
        writer.row("Schuilnaam in stukken", child.pseudonym, of_child(child, "pseudonym"))


def _views(writer: Writer, child: Child) -> None:
    reading = writer.reading
    shown = False
    for talk in talks_on_record(child):
        level = reading.level(talk)
        if level == "alles":
            _talk(writer, child, talk)
            shown = True
        elif level == "samenvatting" and talk.summary.strip():
            _summary(writer, child, talk)
            shown = True
    for seen in (each for each in child.observations if not each.removed and reading.sees(each)):
        _observation(writer, child, seen)
        shown = True
    _not_heard(writer, child, child.not_heard)
    if was_heard(child) and not shown:
        writer.point(_neutral(writer, child), of_child(child, "hearings"))
    elif not was_heard(child) and reading.shows_gaps and not child.not_heard.code:
        writer.point("", of_child(child, "hearings"), "Gesprek of observatie", needed=True)


def _neutral(writer: Writer, child: Child) -> str:
    """The sentence that says nothing of what was said (method B.3, block K3)."""
    name = writer.reading.child(child)
    way = f"Met {name} is gesproken." if held_hearings(child) else f"Er is gekeken hoe het met {name} gaat."
    return f"{way} Dat telt mee."


def _summary(writer: Writer, child: Child, talk: Hearing) -> None:
    """Only that there was a talk, and its summary: never the child's own words."""
    field = of_child(child, "hearings", talk.id)
    writer.point(f"{_met(writer.reading, child, talk)}.", field)
    writer.row("Samenvatting", talk.summary, f"{field}/summary")


def _talk(writer: Writer, child: Child, talk: Hearing) -> None:
    field = of_child(child, "hearings", talk.id)
    reading = writer.reading
    told = " ".join((*_offer(reading, talk), *_meeting(reading, child, talk)))
    writer.point(told, field, also=(f"{field}/held_on",), rests_on=(talk,))
    for each in talk.own_words:
        _own_words(writer, child, talk, each)
    _cards(writer, field, talk)
    for label, name in _ROWS_OF_A_TALK.items():
        text = getattr(talk, name)
        shown = reading.unless_secret(text) if name in _TELLS_WHERE else text
        writer.row(label, shown, f"{field}/{name}", (talk,))
    weight = f"{reading.label('view_weight', talk.weight)}. " if talk.weight else ""
    writer.row("Gewicht van de mening", weight + talk.weight_reason, f"{field}/weight", (talk,), needed=talk.held)
    writer.row("Terugkoppeling", _feedback(reading, talk), f"{field}/feedback_on", (talk,))
    writer.row("Reactie daarop", talk.feedback_reaction, f"{field}/feedback_reaction", (talk,))
    seen = f"{reading.label('record_seen', talk.record_seen)}. " if talk.record_seen else ""
    writer.row("Verslag aan het kind getoond", seen + talk.record_seen_reason, f"{field}/record_seen", (talk,))
    looked = long_day(reading.day_unless_secret(talk.record_seen_on))
    writer.row("Verslag gezien op", looked, f"{field}/record_seen_on", (talk,))
    writer.row("Wat het kind in het verslag anders wil", talk.correction, f"{field}/correction", (talk,))
    looked = long_day(reading.day_unless_secret(talk.draft_seen_on))
    writer.row("Concept van het besluit gezien op", looked, f"{field}/draft_seen_on", (talk,))
    writer.row("Reactie op het concept", talk.draft_reaction, f"{field}/draft_reaction", (talk,))
    met = listed(reading.label("hearing_quality", each).lower() for each in talk.quality)
    writer.row("Voorwaarden van een goed gesprek", f"{met[:1].upper()}{met[1:]}", f"{field}/quality", (talk,))


def _cards(writer: Writer, field: Field, talk: Hearing) -> None:
    """The cards that the child laid down, pile by pile, in its own order, and what it made and laid nowhere."""
    method = writer.reading.method
    for label, laid in piles(method, talk.cards):
        told = (
            f"{subject_of(method, each)}{f' («{each.words.strip()}»)' if each.words.strip() else ''}" for each in laid
        )
        writer.row(f"Kaartjes: {label.lower()}", listed(filter(None, told)), f"{field}/cards", (talk,))
    drawn = [each for each in writer.reading.sources if each.id in talk.drawing_source_ids]
    drawings = listed(f"{writer.reading.source_name(each)} [{writer.reading.number(each)}]" for each in drawn)
    writer.row("Tekening", drawings, f"{field}/drawing_source_ids", (talk, *drawn))


def _offer(reading: Reading, talk: Hearing) -> Iterator[str]:
    who, how = reading.unless_secret(talk.offered_by), bracketed([reading.unless_secret(talk.offered_how)])
    if talk.offered_by.strip() or talk.offered_how.strip() or talk.offered_on:
        day = on_day(reading.day_unless_secret(talk.offered_on))
        yield f"Het gesprek is aangeboden{day}{f' door {who}' if who else ''}{how}."
    if talk.reaction:
        yield f"Reactie op het aanbod: {lowered(reading.label('child_reaction', talk.reaction))}."


def _met(reading: Reading, child: Child, talk: Hearing, way: str = "") -> str:
    """That a child was heard, and on which day: one that wrote was not spoken with."""
    day = on_day(reading.day_unless_secret(talk.held_on))
    if talk.way == _WRITTEN:
        return f"{reading.child(child)} stuurde{day} een brief of bericht"
    return f"Met {reading.child(child)} is gesproken{way}{day}"


def _meeting(reading: Reading, child: Child, talk: Hearing) -> Iterator[str]:
    written = talk.way == _WRITTEN
    way = bracketed([lowered(reading.label("hearing_way", talk.way))]) if talk.way else ""
    if not talk.held:
        name = reading.child(child)
        yield f"{name} stuurde nog geen brief of bericht." if written else f"Met {name} is nog niet gesproken{way}."
        return
    yield f"{_met(reading, child, talk, way)}{_by_and_where(reading, talk)}."
    if talk.planned_on and not reading.hides_place:
        yield f"Het gesprek was gepland{on_day(talk.planned_on)}{at_time(talk.planned_time)}."
    if talk.parent_present:
        chosen = "het kind koos dat zelf" if talk.presence_chosen_by_child else "het kind koos dat niet zelf"
        yield f"Een ouder was erbij; {chosen}."
    others = listed(reading.child_name(each) for each in talk.together_with_ids)
    if others:
        yield f"Het gesprek was samen met {others}."
    if talk.withdrawn_at:
        day = long_day(talk.withdrawn_at.astimezone().date())
        yield f"Op {day} heeft het kind woorden uit dit gesprek ingetrokken; zij zijn voorgoed weggehaald."
    if talk.interpreter:
        named = bracketed([reading.unless_secret(talk.interpreter_name)])
        yield f"{reading.label('interpreter', talk.interpreter)}{named}."


def _by_and_where(reading: Reading, talk: Hearing) -> str:
    """Who spoke with the child, or took in what it sent; where, and how long it took."""
    who, place = reading.unless_secret(talk.led_by), reading.unless_secret(talk.place)
    role = bracketed([reading.unless_secret(each) for each in (talk.led_by_role, talk.led_by_expertise)])
    took_in = ", ontvangen door " if talk.way == _WRITTEN else " door "
    minutes = counted(talk.minutes, "minuut", "minuten") if talk.minutes is not None else ""
    return (f"{took_in}{who}" if who else "") + role + "".join(f", {each}" for each in (place, minutes) if each)


def _own_words(writer: Writer, child: Child, talk: Hearing, words: OwnWords) -> None:
    day = long_day(writer.reading.day_unless_secret(talk.held_on))
    who = ", ".join(filter(None, (writer.reading.child(child), day)))
    field = of_child(child, "hearings", talk.id, "own_words")
    writer.quote(words.words, who, field, (talk,), words.language, words.translation)


def _feedback(reading: Reading, talk: Hearing) -> str:
    if not (talk.feedback_by.strip() or talk.feedback_on or talk.feedback_how.strip()):
        return ""
    who, how = reading.unless_secret(talk.feedback_by), reading.unless_secret(talk.feedback_how)
    day = on_day(reading.day_unless_secret(talk.feedback_on))
    return f"Gegeven{day}{f' door {who}' if who else ''}{bracketed([how])}."


def _observation(writer: Writer, child: Child, seen: Observation) -> None:
    field = of_child(child, "observations", seen.id)
    reading = writer.reading
    who, role = reading.unless_secret(seen.observer), reading.unless_secret(seen.observer_role)
    by = (f" door {who}" if who else "") + bracketed([role])
    when = reading.unless_secret(listed(map(_moment, seen.moments)))
    text = f"{reading.child(child)} is geobserveerd{by}"
    writer.point(f"{text}{': ' if when else ''}{when}.", field, also=(f"{field}/moments",), rests_on=(seen,))
    writer.row("Gezien", seen.seen, f"{field}/seen", (seen,), needed=True)
    writer.row("Wie erbij was", reading.unless_secret(seen.with_whom), f"{field}/with_whom", (seen,))


def _moment(moment: ObservationMoment) -> str:
    minutes = counted(moment.minutes, "minuut", "minuten") if moment.minutes is not None else ""
    return (long_day(moment.on) or "dag niet bekend") + bracketed([moment.place.strip(), minutes])


def _not_heard(writer: Writer, child: Child, reason: NotHeard) -> None:
    reading = writer.reading
    views, field = reading.views(child), of_child(child, "not_heard")
    if later_talk_hidden(reason, reading.recipient):
        writer.point(f"Met {reading.child(child)} is nog niet gesproken.", f"{field}/code")
        return
    label = reading.label("not_heard", reason.code) if reason.code else ""
    title = f"Waarom {reading.child(child)} niet in woorden is gehoord"
    code = f" ({reason.code})" if reason.code.startswith("NG") else ""
    text = " ".join(filter(None, (f"{label}{code}." if label else "", reason.reason)))
    writer.point(text, f"{field}/code", title, rests_on=views)
    writer.bullets((_offered(reading, each) for each in reason.offers), f"{field}/offers", views)
    writer.bullets((_effort(reading, each) for each in reason.efforts), f"{field}/efforts", views)
    judged = ", ".join(filter(None, (reason.judged_by.strip(), long_day(reason.judged_on))))
    writer.row("Beoordeeld door", reading.unless_secret(judged), f"{field}/judged_by", views)
    talked = long_day(reading.day_unless_secret(reason.parent_talk_on))
    writer.row("Gesprek met de ouder", talked, f"{field}/parent_talk_on", views)
    writer.row("Eerder verslag", reading.unless_secret(reason.reused_record), f"{field}/reused_record", views)
    then = ", ".join(filter(None, (reason.who.strip(), long_day(reason.planned_on))))
    writer.row("Wordt nog gehoord door", reading.unless_secret(then), f"{field}/who", views)


def _offered(reading: Reading, offer: HearingOffer) -> str:
    how = bracketed([reading.unless_secret(each) for each in (offer.way, offer.by)])
    label = reading.label("child_reaction", offer.reaction) if offer.reaction else "geen reactie vastgelegd"
    return f"Aangeboden{on_day(reading.day_unless_secret(offer.on))}{how}: {lowered(label)}"


def _effort(reading: Reading, effort: HearingEffort) -> str:
    return ": ".join(filter(None, (long_day(reading.day_unless_secret(effort.on)), effort.what)))


def _wishes(writer: Writer, child: Child) -> None:
    """What the child wants of each option; known to whoever may know what the child said."""
    reading = writer.reading
    options = reading.assessment.options
    said = []
    for code, label in reading.method.choices["wish"].items():
        named = [reading.option_name(each) for each in options if child.wish(each.id) == code]
        if named:
            said.append(f"{lowered(label)}: {'; '.join(named)}.")
    name = reading.child(child)
    how = f"Wat {name} van de opties vindt" if held_hearings(child) else "Wat de observatie over de opties laat zien"
    if reading.is_group:
        how = "Wat deze kinderen van de varianten vinden"
    text = " ".join(each[:1].upper() + each[1:] for each in said)
    writer.point(text, of_child(child, "wishes"), how, rests_on=reading.views(child))


def _signal(writer: Writer, child: Child, signal: SafetySignal) -> None:
    reading = writer.reading
    field: Field = of_child(child, "safety_signals", signal.id)
    kind = f"{reading.label('safety_kind', signal.kind)}." if signal.kind else ""
    text = " ".join(filter(None, (kind, signal.shown_by)))
    title = f"Veiligheidssignaal over {reading.child(child)}"
    writer.point(text or "Er is een signaal.", field, title, rests_on=(signal,))
    step = reading.label("safety_next_step", signal.next_step) if signal.next_step else ""
    by = reading.unless_secret(", ".join(filter(None, (signal.by.strip(), long_day(signal.on)))))
    done = " ".join(filter(None, (f"{step}." if step else "", signal.next_step_note, f"({by})" if by else "")))
    writer.row("Wat is gedaan", done, f"{field}/next_step", (signal,), needed=True)
