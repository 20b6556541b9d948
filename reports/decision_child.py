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
from reports.decision_talks import meeting, met
from reports.reading import Reading
from reports.wording import bracketed, counted, ended, listed, lowered, on_day
from reports.writer import Writer

_SAID = {"Samenvatting": "summary", "Mag niet verdwijnen": "must_not_vanish"}
"""What a child said in a talk, beside its own words; how the talk went stands in the annex."""


def write_child(writer: Writer, child: Child) -> None:
    """Who this child is and what it said, showed and wants."""
    reading = writer.reading
    if reading.is_group:
        write_profile(writer, child)
        _wishes(writer, child)
        return
    name = reading.child(child)
    _identity(writer, child)
    writer.heading(3, f"Wat {name} zei of liet zien", of_child(child, "hearings"))
    _views(writer, child)
    _wishes(writer, child)
    for each in reading.signals(child):
        _signal(writer, child, each)


def _identity(writer: Writer, child: Child) -> None:
    """Who the child is, in one paragraph: what a reader needs to know whom this is about."""
    reading = writer.reading
    whole = " ".join(filter(None, (child.first_name.strip(), child.last_name.strip()))) or reading.child(child)
    born = f"is geboren{on_day(child.birth_date)}" if child.birth_date else ""
    age = reading.child_and_age(child).partition(", ")[2]
    old = f"is {age} oud op {long_day(reading.day)}" if age else ""
    sentence = f"{whole} {listed((born, old))}." if born or old else f"{whole}."
    known = [(label, text, name) for label, text, name in _known(reading, child) if text.strip()]
    text = " ".join((sentence, *(f"{label}: {ended(text)}" for label, text, _ in known)))
    fields = (of_child(child, "birth_date"), *(of_child(child, name) for *_, name in known))
    writer.point(text, of_child(child, "first_name"), also=fields)
    write_size(writer, child)
    writer.row("Bijzonderheden", child.particulars, of_child(child, "particulars"))
    if reading.recipient.sees_all:
        writer.row("Schuilnaam in stukken", child.pseudonym, of_child(child, "pseudonym"))


def _known(reading: Reading, child: Child) -> Iterator[tuple[str, str, str]]:
    """Short facts about a child: label, text and field."""
    years = child.age if child.birth_date else None
    nights = child.part_time_days
    yield "Wil genoemd worden", child.called, "called"
    yield "Spreekt het makkelijkst", child.language, "language"
    yield "Geslacht", child.sex, "sex"
    yield "Opgegeven leeftijd", "" if years is None else f"{years} jaar", "age"
    yield "School of opvang", reading.unless_secret(child.school), "school"
    yield "Verblijft nu", reading.unless_secret(child.whereabouts), "whereabouts"
    part = "" if nights is None else counted(nights, "nacht", "nachten")
    yield "Woont hier een deel van de week", part, "part_time_days"


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
    writer.point(f"{met(writer.reading, child, talk)}.", field)
    writer.row("Samenvatting", talk.summary, f"{field}/summary")


def _talk(writer: Writer, child: Child, talk: Hearing) -> None:
    """What the child said and how much that counts; how the talk went is told in the annex."""
    field = of_child(child, "hearings", talk.id)
    reading = writer.reading
    told = " ".join(meeting(reading, child, talk))
    writer.point(told, field, also=(f"{field}/held_on",), rests_on=(talk,))
    for each in talk.own_words:
        _own_words(writer, child, talk, each)
    _cards(writer, field, talk)
    for label, name in _SAID.items():
        writer.row(label, getattr(talk, name), f"{field}/{name}", (talk,))
    weight = f"{reading.label('view_weight', talk.weight)}. " if talk.weight else ""
    writer.row("Gewicht van de mening", weight + talk.weight_reason, f"{field}/weight", (talk,), needed=talk.held)
    writer.row("Wat het kind in het verslag anders wil", talk.correction, f"{field}/correction", (talk,))
    writer.row("Reactie op het concept", talk.draft_reaction, f"{field}/draft_reaction", (talk,))


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


def _own_words(writer: Writer, child: Child, talk: Hearing, words: OwnWords) -> None:
    day = long_day(writer.reading.day_unless_secret(talk.held_on))
    who = ", ".join(filter(None, (writer.reading.child(child), day)))
    field = of_child(child, "hearings", talk.id, "own_words")
    writer.quote(words.words, who, field, (talk,), words.language, words.translation)


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
    writer.row("Wordt nog gehoord", reading.unless_secret(then), f"{field}/who", views)


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
