"""Knows how what is planned of a talk is put in whole sentences: a text whose place has no value is left out."""

from collections.abc import Iterable, Iterator
from datetime import date
from string import Formatter

from app.days import long_day
from app.deadlines import in_words
from app.method_talk_plan import Appointment
from app.organisation import Organisation
from app.recipients import Recipient
from app.talk_plan import Told
from models.assessment import Assessment
from reports.document import Block, Definition, Document, Heading, Meta, Paragraph, Run
from reports.letterhead import letterhead_of

Labels = tuple[str, ...]

NO_HOUR = "00:00"
"""No talk with a child begins at midnight: an empty field for an hour gives this."""


def said(text: str, **values: str) -> str:
    """The text with its places filled, its first letter large; empty when one of them has no value."""
    named = {name for _, name, _, _ in Formatter().parse(text) if name}
    if any(not values.get(each, "").strip() for each in named):
        return ""
    return begun(text.format(**values))


def begun(text: str) -> str:
    """The text as it begins a sentence: its first letter large."""
    return text[:1].upper() + text[1:]


def when(told: Told, words: Appointment) -> str:
    """The day with the hour as far as they are known: «maandag 20 oktober 2025 om 15.30 uur»; empty without a day."""
    if told.day is None:
        return ""
    day, time = in_words(told.day), _hour(told.time)
    return words.time.format(dag=day, tijd=time) if time else day


def _hour(time: str) -> str:
    """The hour as it is said: «9», «15.30»; empty for 00:00, which stands for an hour that nobody filled in."""
    said_of = time.strip()
    if said_of in ("", NO_HOUR):
        return ""
    hour, _, minutes = said_of.partition(":")
    whole = hour.lstrip("0") or "0"
    return whole if minutes in ("", "00") else f"{whole}.{minutes}"


def organisation_name(assessment: Assessment, organisation: Organisation) -> str:
    """Whose paper it is."""
    return assessment.organisation.strip() or organisation.name.strip()


def appointment(told: Told, words: Appointment, seen_by: Labels) -> Iterator[Block]:
    """Day and place as labelled lines; nothing for what is not known."""
    for label, text in ((words.when, when(told, words)), (words.where, told.place)):
        if text:
            yield Definition(label, (Run(text),), seen_by=seen_by)


def heading(text: str, seen_by: Labels) -> Iterator[Block]:
    """A heading of the paper; none without words."""
    if text:
        yield Heading(2, text, seen_by=seen_by)


def paragraph(*texts: str, seen_by: Labels) -> Iterator[Block]:
    """The texts that there are, one after another."""
    if whole := " ".join(each for each in texts if each):
        yield Paragraph((Run(whole),), seen_by=seen_by)


def paper(
    title: str, about: str, reader: Recipient, assessment: Assessment, organisation: Organisation, on: date,
    blocks: Iterable[Block],
) -> Document:  # fmt: skip
    """A paper about a talk, made on the day `on`; it is no concept and carries no number of the file."""
    return Document(
        title=title,
        subtitle="",
        status=f"{about}, {long_day(on)}",
        recipient=reader,
        language=assessment.language or "nl",
        meta=Meta(
            dated=on, organisation=organisation_name(assessment, organisation), subject=about.capitalize(),
            method_version=assessment.method_version, concept=False,
        ),
        blocks=tuple(blocks),
        letterhead=letterhead_of(organisation, assessment.organisation),
    )  # fmt: skip
