"""Knows how it is told that a child was heard: the sentence in the body, and how the talk went as an annex (B.3)."""

from collections.abc import Iterator

from app.days import long_day
from app.fields import of_child
from app.planned import talks_on_record
from models.people import Child
from models.views import Hearing
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
    "Wat opviel": "noticed",
}
_TELLS_WHERE = ("present", "confidant")
"""Who was there: a teacher by name tells the school."""


def write_talks(writer: Writer) -> None:
    """The annex: of each talk that this reader may know, how it was offered, held, recorded and answered."""
    reading = writer.reading
    if reading.is_group:
        return
    writer.heading(1, "Bijlage: hoe met de kinderen is gepraat")
    for child in reading.assessment.children:
        writer.heading(2, reading.child_and_age(child), of_child(child, "hearings"))
        for talk in talks_on_record(child):
            if reading.level(talk) == "alles":
                _talk(writer, child, talk)


def _talk(writer: Writer, child: Child, talk: Hearing) -> None:
    """The part of the record that is about the talk itself; it begins with how the talk was offered."""
    reading, field = writer.reading, of_child(child, "hearings", talk.id)
    told = " ".join(_offer(reading, talk)) or (f"{met(reading, child, talk)}." if talk.held else "")
    writer.point(told, f"{field}/offered_on", rests_on=(talk,))
    for label, name in _ROWS_OF_A_TALK.items():
        text = getattr(talk, name)
        writer.row(label, reading.unless_secret(text) if name in _TELLS_WHERE else text, f"{field}/{name}", (talk,))
    writer.row("Terugkoppeling", _feedback(reading, talk), f"{field}/feedback_on", (talk,))
    writer.row("Reactie daarop", talk.feedback_reaction, f"{field}/feedback_reaction", (talk,))
    seen = f"{reading.label('record_seen', talk.record_seen)}. " if talk.record_seen else ""
    writer.row("Verslag aan het kind getoond", seen + talk.record_seen_reason, f"{field}/record_seen", (talk,))
    looked = long_day(reading.day_unless_secret(talk.record_seen_on))
    writer.row("Verslag gezien op", looked, f"{field}/record_seen_on", (talk,))
    looked = long_day(reading.day_unless_secret(talk.draft_seen_on))
    writer.row("Concept van het besluit gezien op", looked, f"{field}/draft_seen_on", (talk,))
    kept = listed(reading.label("hearing_quality", each).lower() for each in talk.quality)
    writer.row("Voorwaarden van een goed gesprek", f"{kept[:1].upper()}{kept[1:]}", f"{field}/quality", (talk,))


def met(reading: Reading, child: Child, talk: Hearing, way: str = "") -> str:
    """That a child was heard, and on which day: one that wrote was not spoken with."""
    day = on_day(reading.day_unless_secret(talk.held_on))
    if talk.way == _WRITTEN:
        return f"{reading.child(child)} stuurde{day} een brief of bericht"
    return f"Met {reading.child(child)} is gesproken{way}{day}"


def meeting(reading: Reading, child: Child, talk: Hearing) -> Iterator[str]:
    """That a child was heard, how, by whom and where, in sentences."""
    written = talk.way == _WRITTEN
    way = bracketed([lowered(reading.label("hearing_way", talk.way))]) if talk.way else ""
    if not talk.held:
        name = reading.child(child)
        yield f"{name} stuurde nog geen brief of bericht." if written else f"Met {name} is nog niet gesproken{way}."
        return
    yield f"{met(reading, child, talk, way)}{_by_and_where(reading, talk)}."
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


def _offer(reading: Reading, talk: Hearing) -> Iterator[str]:
    who, how = reading.unless_secret(talk.offered_by), bracketed([reading.unless_secret(talk.offered_how)])
    if talk.offered_by.strip() or talk.offered_how.strip() or talk.offered_on:
        day = on_day(reading.day_unless_secret(talk.offered_on))
        yield f"Het gesprek is aangeboden{day}{f' door {who}' if who else ''}{how}."
    if talk.reaction:
        yield f"Reactie op het aanbod: {lowered(reading.label('child_reaction', talk.reaction))}."


def _by_and_where(reading: Reading, talk: Hearing) -> str:
    """Who spoke with the child, or took in what it sent; where, and how long it took."""
    who, place = reading.unless_secret(talk.led_by), reading.unless_secret(talk.place)
    role = bracketed([reading.unless_secret(each) for each in (talk.led_by_role, talk.led_by_expertise)])
    took_in = ", ontvangen door " if talk.way == _WRITTEN else " door "
    minutes = counted(talk.minutes, "minuut", "minuten") if talk.minutes is not None else ""
    return (f"{took_in}{who}" if who else "") + role + "".join(f", {each}" for each in (place, minutes) if each)


def _feedback(reading: Reading, talk: Hearing) -> str:
    if not (talk.feedback_by.strip() or talk.feedback_on or talk.feedback_how.strip()):
        return ""
    who, how = reading.unless_secret(talk.feedback_by), reading.unless_secret(talk.feedback_how)
    day = on_day(reading.day_unless_secret(talk.feedback_on))
    return f"Gegeven{day}{f' door {who}' if who else ''}{bracketed([how])}."
