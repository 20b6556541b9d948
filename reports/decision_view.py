"""Knows how what a child wants is set beside what was chosen for it: as it was filled in, without a judgement on it.

Whether its view was followed is for the author to say: where the author wrote why it was not, that is what stands here.
"""

from collections.abc import Callable, Iterator

from app.case import held_hearings, observation_days
from app.fields import of_child
from app.withholding import later_talk_hidden
from models.options import Option
from models.people import Child
from reports.clipping import clipped
from reports.reading import Reading
from reports.wording import counted, in_ranges, listed, lowered
from reports.writer import NOT_FILLED_IN, Writer

_WANTED = "wil_graag"
_TELLING = (_WANTED, "absoluut_niet")
_AGAINST = ("liever_niet", "absoluut_niet")
_NOT_ASKED = "niet_besproken"
_ON_THE_FIRST_PAGE = 240
"""Characters of the reason why a view was not followed; all of it stands in the weighing."""
_QUOTED = 120
"""Characters of what a child said; all of it stands in step 1."""


def view_and_choice(reading: Reading, child: Child) -> Iterator[tuple[str, str]]:
    """For the first page: what the child thinks of what was chosen and of the rest, and why it was not followed."""
    if not _has_a_say(reading, child):
        yield "Gehoord", _heard_otherwise(reading, child)
        return
    yield f"{reading.child(child)} zei", _said(child)
    yield _wanting(reading, child), "; ".join(_wants(reading, child, reading.option_name, ""))
    if reading.sees(child.weighing):
        why = clipped(child.weighing.why_view_not_followed, _ON_THE_FIRST_PAGE)
        is_lacking = reading.shows_gaps and child.wish(child.weighing.chosen_option_id or "") in _AGAINST
        yield "Niet (helemaal) gevolgd, omdat", why or NOT_FILLED_IN * is_lacking


def _said(child: Child) -> str:
    """The first words of the child's own in the latest talk that has any; all of them stand in step 1."""
    quoted = [words for talk in held_hearings(child) for words in talk.own_words[:1]]
    if not quoted:
        return ""
    words, translated = quoted[-1].words.strip(), quoted[-1].translation.strip()
    said = clipped(translated or words, _QUOTED)
    return f"«{said.strip('«»')}»{' (vertaald)' if translated else ''}" if said else ""


def write_view(writer: Writer, child: Child) -> None:
    """The same in the weighing, with where the child spoke; why it was not followed has a paragraph of its own."""
    reading = writer.reading
    if not _has_a_say(reading, child):
        return
    wants = "; ".join(_wants(reading, child, lambda option: option.short_name))
    spoken = tuple(of_child(child, each) for each in ("hearings/", "wishes", "elements/E1/text"))
    points = tuple(sorted({number for field, number in writer.answered() if field.startswith(spoken)}))
    where = f". Zie alinea {in_ranges(points)}" if points else "."
    text = f"{wants[:1].upper()}{wants[1:]}{where}" if wants else ""
    field = of_child(child, "wishes")
    writer.row(_wanting(reading, child), text, field, reading.views(child), points=points)


def _has_a_say(reading: Reading, child: Child) -> bool:
    """Whether there is a view to tell: of a child that was only observed it would say that a baby does not mind."""
    return reading.hears(child) and (reading.is_group or bool(held_hearings(child)))


def _wanting(reading: Reading, child: Child) -> str:
    """Who speaks about what; without an answer about what was chosen it is about the other options alone."""
    if _of_chosen(reading, child):
        return f"{'Deze kinderen' if reading.is_group else reading.child(child)} hierover"
    return "Wat zij vinden" if reading.is_group else f"Wat {reading.child(child)} vindt"


def _of_chosen(reading: Reading, child: Child) -> str:
    """What the child thinks of what was chosen; nobody asks a profile."""
    wish = child.wish(child.weighing.chosen_option_id or "")
    return "" if not wish or (reading.is_group and wish == _NOT_ASKED) else lowered(reading.label("wish", wish))


def _wants(
    reading: Reading, child: Child, name: Callable[[Option], str], passed_by: str = " (niet gekozen)"
) -> Iterator[str]:
    """What the child thinks of what was chosen, what it would dearly want and what not at all.

    `passed_by` stands behind what it would want; the first page, short of room, has what was chosen right above it.
    """
    chosen = child.weighing.chosen_option_id or ""
    if wish := _of_chosen(reading, child):
        yield wish
    for code in _TELLING:
        named = [each for each in reading.assessment.options if each.id != chosen and child.wish(each.id) == code]
        if named:
            behind = passed_by if chosen and code == _WANTED else ""
            yield f"{lowered(reading.label('wish', code))}: {listed(map(name, named))}{behind}"


def _heard_otherwise(reading: Reading, child: Child) -> str:
    """How a child was asked that said nothing in words; nothing for who may not know what it said or showed."""
    reason = child.not_heard
    if not reading.hears(child) or later_talk_hidden(reason, reading.recipient):
        return ""
    times = len(observation_days(child))
    why = f"niet in woorden: {lowered(reading.label('not_heard', reason.code))}" if reason.code else ""
    seen = f"{counted(times, 'keer', 'keer')} geobserveerd" if times else ""
    return "; ".join(filter(None, (why, seen))) or NOT_FILLED_IN * reading.shows_gaps
