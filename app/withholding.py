"""Knows what stays out of a version: rows, places, origins and talks, and which safe texts are lacking for it (B.3)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app import fields
from app.fields import Field
from app.recipients import Recipient
from app.sharing import Citing, Level, Shared, may_know, read_level, text_for
from models.assessment import Assessment
from models.best_interests import Element
from models.evidence import Sharing, Source
from models.people import Person
from models.views import Hearing, NotHeard, Observation, SafetySignal
from models.weighing import Weighing

HARMFUL = "NG3"
"""The reason not to hear a child that only who decides may know: a parent can be the reason."""


_ROWS_OF_A_CHILD = ("elements", "hearings", "observations", "safety_signals")


@dataclass(frozen=True)
class Withheld:
    """One row that one person may not know, or only in summary, with the reason."""

    row: Shared
    person_id: str
    level: Level
    reason: str


def withheld(assessment: Assessment) -> tuple[Withheld, ...]:
    """Every mark that keeps something from a person; only who decides gets to see this list (method B.3)."""
    return tuple(
        Withheld(row, mark.person_id or "", read_level(mark), mark.reason)
        for row in _shared_rows(assessment)
        for mark in row.sharing
        if read_level(mark) != "alles"
    )


def marks(assessment: Assessment) -> Iterator[tuple[Shared, Sharing]]:
    """Every row with each of its marks, in the order of the file."""
    for row in _shared_rows(assessment):
        yield from ((row, each) for each in row.sharing)


def hidden_fields(assessment: Assessment, reader: Recipient) -> Iterator[Field]:
    """The fields of every row that a reader does not get to see as it is; what stands below them is hidden too."""
    lists: dict[str, Sequence[Shared | Citing]] = {
        "facts": assessment.facts,
        "sources": assessment.sources,
        "interests": assessment.interests,
        "parent_views": assessment.parent_views,
    }
    rows: list[tuple[Field, Shared | Citing]] = [
        (fields.of_row(name, each), each) for name, rows in lists.items() for each in rows
    ]
    for source in assessment.sources:
        rows += [(fields.of_row("sources", source, "attachments", each.id), each) for each in source.attachments]
    for child in assessment.children:
        rows.append((fields.of_child(child, "weighing"), child.weighing))
        rows += [(fields.of_child(child, "elements", each.code), each) for each in child.elements]
        for name in ("hearings", "observations", "safety_signals"):
            rows += [(fields.of_child(child, name, each.id), each) for each in getattr(child, name)]
    yield from (field for field, row in rows if not may_know(assessment, row, reader))


def field_hidden(assessment: Assessment, field: Field, reader: Recipient) -> bool:
    """Whether a field lies in a row that a reader does not get to see as it is; the same as `hidden_fields` says."""
    words = field.split("/")
    if words[0] in ("facts", "sources", "interests", "parent_views"):
        ends = (2, 4) if words[2:3] == ["attachments"] else (2,)
    elif words[0] == "children" and words[2:3] == ["weighing"]:
        ends = (3,)
    elif words[0] == "children" and words[2:3] and words[2] in _ROWS_OF_A_CHILD:
        ends = (4,)
    else:
        return False
    rows = (fields.value_at(assessment, "/".join(words[:end])) for end in ends if len(words) >= end)
    return any(row is not None and not may_know(assessment, row, reader) for row in rows)


def reporter_hidden(assessment: Assessment, person: Person) -> bool:
    """Whether a person must not be named to anyone, because a report in this file is anonymous."""
    return person.role == "melder" and any(each.anonymous_reporter for each in assessment.all_sources)


def later_talk_hidden(reason: NotHeard, reader: Recipient) -> bool:
    """Whether it stays out that and when a child will be heard: a talk now would harm it (method B.4, NG3)."""
    return reason.code == HARMFUL and not reader.sees_all


def contact_hidden(person: Person, reader: Recipient) -> bool:
    """Whether contact details stay out of a version: whoever does not decide reads only their own."""
    return not reader.sees_all and person.id != reader.person_id


def place_hidden(assessment: Assessment, reader: Recipient) -> bool:
    """Whether where the family lives stays out, because somebody else's address is secret for this reader."""
    secret = (each for each in assessment.persons if each.secret_address)
    return not reader.sees_all and any(each.id != reader.person_id for each in secret)


def origin_hidden(source: Source, reader: Recipient) -> bool:
    """Whether the origin of a source stays out: an anonymous report for all, a secret address but for who decides."""
    return source.anonymous_reporter or (source.secret_address and not reader.sees_all)


def lacking_parent_texts(assessment: Assessment, reader: Recipient) -> tuple[Field, ...]:
    """The fields in which the author must still write a safe text before this reader gets a final version (I.3)."""
    return tuple(_lacking(assessment, reader))


def _lacking(assessment: Assessment, reader: Recipient) -> Iterator[Field]:
    for child in assessment.children:
        for each in child.elements:
            if _lacks(assessment, each, reader):
                yield fields.of_child(child, "elements", each.code, "parent_text")
        if _lacks(assessment, child.weighing, reader):
            yield fields.of_child(child, "weighing", "parent_text")


def _lacks(assessment: Assessment, row: Element | Weighing, reader: Recipient) -> bool:
    return bool(row.text.strip()) and not text_for(assessment, row, reader).strip()


def _shared_rows(assessment: Assessment) -> Iterator[Shared]:
    yield from assessment.facts
    for source in assessment.sources:
        yield source
        yield from source.attachments
    yield from assessment.parent_views
    for child in assessment.children:
        held: list[Hearing | Observation | SafetySignal] = [*child.hearings, *child.observations, *child.safety_signals]
        yield from (each for each in held if not each.removed)
