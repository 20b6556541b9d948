"""Knows what is printed of one child before the elements: who it is, and what it said or showed in its own way."""

from collections.abc import Iterator

from app.case import held_hearings, was_heard
from app.days import long_day
from app.fields import Field, of_child
from app.planned import talks_on_record
from app.withholding import later_talk_hidden
from models.people import Child
from models.views import Hearing, HearingOffer, NotHeard, Observation, ObservationMoment, OwnWords, SafetySignal
from reports.decision_group import write_profile, write_size
from reports.reading import Reading
from reports.wording import at_time, bracketed, counted, listed, lowered, on_day
from reports.writer import Writer


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
    if not reading.hides_place:  # who knows the school can wait there
        writer.row("School of opvang", child.school, of_child(child, "school"))
        writer.row("Verblijft nu", child.whereabouts, of_child(child, "whereabouts"))
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
    writer.point(f"Met {writer.reading.child(child)} is gesproken{on_day(talk.held_on)}.", field)
    writer.row("Samenvatting", talk.summary, f"{field}/summary")


def _talk(writer: Writer, child: Child, talk: Hearing) -> None:
    field = of_child(child, "hearings", talk.id)
    told = " ".join((*_offer(writer, talk), *_meeting(writer, child, talk)))
    writer.point(told, field, also=(f"{field}/held_on",), rests_on=(talk,))
    for each in talk.own_words:
        _own_words(writer, child, talk, each)
    _cards(writer, field, talk)
    for label, name in (
        ("Waarom deze vorm", "form_reason"),
        ("Erbij waren", "present"),
        ("Wie het kind erbij wilde", "confidant"),
        ("Vooraf uitgelegd", "explained_before"),
        ("Samenvatting", "summary"),
        ("Mag niet verdwijnen", "must_not_vanish"),
        ("Wat opviel", "noticed"),
    ):
        writer.row(label, getattr(talk, name), f"{field}/{name}", (talk,))
    weight = f"{writer.reading.label('view_weight', talk.weight)}. " if talk.weight else ""
    writer.row("Gewicht van de mening", weight + talk.weight_reason, f"{field}/weight", (talk,), needed=talk.held)
    writer.row("Terugkoppeling", _feedback(talk), f"{field}/feedback_on", (talk,))
    writer.row("Reactie daarop", talk.feedback_reaction, f"{field}/feedback_reaction", (talk,))
    seen = f"{writer.reading.label('record_seen', talk.record_seen)}. " if talk.record_seen else ""
    writer.row("Verslag aan het kind getoond", seen + talk.record_seen_reason, f"{field}/record_seen", (talk,))
    writer.row("Verslag gezien op", long_day(talk.record_seen_on), f"{field}/record_seen_on", (talk,))
    writer.row("Wat het kind in het verslag anders wil", talk.correction, f"{field}/correction", (talk,))
    writer.row("Concept van het besluit gezien op", long_day(talk.draft_seen_on), f"{field}/draft_seen_on", (talk,))
    writer.row("Reactie op het concept", talk.draft_reaction, f"{field}/draft_reaction", (talk,))
    met = listed(writer.reading.label("hearing_quality", each).lower() for each in talk.quality)
    writer.row("Voorwaarden van een goed gesprek", f"{met[:1].upper()}{met[1:]}", f"{field}/quality", (talk,))


def _cards(writer: Writer, field: Field, talk: Hearing) -> None:
    """The cards that the child laid down, pile by pile, in its own order."""
    cards = writer.reading.method.talk_cards
    for pile, label in writer.reading.method.choices["card_pile"].items():
        laid = [each for each in talk.cards if each.pile == pile]
        names = (each.subject.strip() or (cards[each.card].subject if each.card in cards else "") for each in laid)
        told = (
            f"{name}{f' («{each.words.strip()}»)' if each.words.strip() else ''}"
            for name, each in zip(names, laid, strict=True)
        )
        writer.row(f"Kaartjes: {label.lower()}", listed(filter(None, told)), f"{field}/cards", (talk,))
    drawn = [each for each in writer.reading.sources if each.id in talk.drawing_source_ids]
    drawings = listed(f"{each.title.strip()} [{writer.reading.number(each)}]".strip() for each in drawn)
    writer.row("Tekening", drawings, f"{field}/drawing_source_ids", (talk, *drawn))


def _offer(writer: Writer, talk: Hearing) -> Iterator[str]:
    by = f" door {talk.offered_by.strip()}" if talk.offered_by.strip() else ""
    how = bracketed([talk.offered_how])
    if by or how or talk.offered_on:
        yield f"Het gesprek is aangeboden{on_day(talk.offered_on)}{by}{how}."
    if talk.reaction:
        yield f"Reactie op het aanbod: {lowered(writer.reading.label('child_reaction', talk.reaction))}."


def _meeting(writer: Writer, child: Child, talk: Hearing) -> Iterator[str]:
    reading = writer.reading
    way = bracketed([lowered(reading.label("hearing_way", talk.way))]) if talk.way else ""
    if not talk.held:
        yield f"Met {reading.child(child)} is nog niet gesproken{way}."
        return
    by = f" door {talk.led_by.strip()}" if talk.led_by.strip() else ""
    role = bracketed([talk.led_by_role, talk.led_by_expertise])
    minutes = counted(talk.minutes, "minuut", "minuten") if talk.minutes is not None else ""
    place = "" if reading.hides_place else talk.place
    where = "".join(f", {each.strip()}" for each in (place, minutes) if each.strip())
    yield f"Met {reading.child(child)} is gesproken{way}{on_day(talk.held_on)}{by}{role}{where}."
    if talk.planned_on:
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
        yield f"{reading.label('interpreter', talk.interpreter)}{bracketed([talk.interpreter_name])}."


def _own_words(writer: Writer, child: Child, talk: Hearing, words: OwnWords) -> None:
    who = f"{writer.reading.child(child)}{', ' if talk.held_on else ''}{long_day(talk.held_on)}"
    field = of_child(child, "hearings", talk.id, "own_words")
    writer.quote(words.words, who, field, (talk,), words.language, words.translation)


def _feedback(talk: Hearing) -> str:
    by = f" door {talk.feedback_by.strip()}" if talk.feedback_by.strip() else ""
    if not (by or talk.feedback_on or talk.feedback_how.strip()):
        return ""
    return f"Gegeven{on_day(talk.feedback_on)}{by}{bracketed([talk.feedback_how])}."


def _observation(writer: Writer, child: Child, seen: Observation) -> None:
    field = of_child(child, "observations", seen.id)
    by = f" door {seen.observer.strip()}" if seen.observer.strip() else ""
    when = listed(_moment(writer.reading, each) for each in seen.moments)
    text = f"{writer.reading.child(child)} is geobserveerd{by}{bracketed([seen.observer_role])}"
    writer.point(f"{text}{': ' if when else ''}{when}.", field, also=(f"{field}/moments",), rests_on=(seen,))
    writer.row("Gezien", seen.seen, f"{field}/seen", (seen,), needed=True)
    writer.row("Wie erbij was", seen.with_whom, f"{field}/with_whom", (seen,))


def _moment(reading: Reading, moment: ObservationMoment) -> str:
    minutes = counted(moment.minutes, "minuut", "minuten") if moment.minutes is not None else ""
    place = "" if reading.hides_place else moment.place.strip()
    return (long_day(moment.on) or "dag niet bekend") + bracketed([place, minutes])


def _reaction(writer: Writer, offer: HearingOffer) -> str:
    label = writer.reading.label("child_reaction", offer.reaction) if offer.reaction else ""
    return lowered(label) if label else "geen reactie vastgelegd"


def _not_heard(writer: Writer, child: Child, reason: NotHeard) -> None:
    views, field = writer.reading.views(child), of_child(child, "not_heard")
    if later_talk_hidden(reason, writer.reading.recipient):
        writer.point(f"Met {writer.reading.child(child)} is nog niet gesproken.", f"{field}/code")
        return
    label = writer.reading.label("not_heard", reason.code) if reason.code else ""
    title = f"Waarom {writer.reading.child(child)} niet in woorden is gehoord"
    code = f" ({reason.code})" if reason.code.startswith("NG") else ""
    text = " ".join(filter(None, (f"{label}{code}." if label else "", reason.reason)))
    writer.point(text, f"{field}/code", title, rests_on=views)
    offers = (
        f"Aangeboden{on_day(each.on)}{bracketed([each.way, each.by])}: {_reaction(writer, each)}"
        for each in reason.offers
    )
    writer.bullets(offers, f"{field}/offers", views)
    efforts = (f"{long_day(each.on)}: {each.what}" if each.on else each.what for each in reason.efforts)
    writer.bullets(efforts, f"{field}/efforts", views)
    judged = ", ".join(filter(None, (reason.judged_by.strip(), long_day(reason.judged_on))))
    writer.row("Beoordeeld door", judged, f"{field}/judged_by", views)
    talked = long_day(reason.parent_talk_on)
    writer.row("Gesprek met de ouder", talked, f"{field}/parent_talk_on", views)
    writer.row("Eerder verslag", reason.reused_record, f"{field}/reused_record", views)
    then = ", ".join(filter(None, (reason.who.strip(), long_day(reason.planned_on))))
    writer.row("Wordt nog gehoord door", then, f"{field}/who", views)


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
    by = ", ".join(filter(None, (signal.by.strip(), long_day(signal.on))))
    done = " ".join(filter(None, (f"{step}." if step else "", signal.next_step_note, f"({by})" if by else "")))
    writer.row("Wat is gedaan", done, f"{field}/next_step", (signal,), needed=True)
