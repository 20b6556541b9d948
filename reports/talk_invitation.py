"""Composes the invitation for a talk in the words of the child's age, which any parent may read (method B.5, F.2)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.letters.facts import is_advice
from app.method import Method
from app.method_talk_plan import Appointment, Invitation
from app.organisation import Organisation
from app.recipients import Recipient
from app.talk_plan import Told, group_of, name_of, told
from models.assessment import Assessment
from models.people import Child
from models.views import Hearing
from reports.document import Block, Definition, Document, Run
from reports.talk_blocks import as_letter, cut_line, tick_boxes, writing_lines
from reports.talk_words import Labels, appointment, begun, heading, paper, paragraph, said, when

WITH_ROLE = ("L4", "L5")
"""The age groups that are told what somebody's work is; for a younger child it is a hard word."""


class NoInvitation(ValueError):
    """There is no invitation for this child: it is too young to be asked in words, or its age is not known."""


def compose_invitation(
    assessment: Assessment, method: Method, child: Child, hearing: Hearing | None, organisation: Organisation, on: date
) -> Document:
    """The invitation: who wants to talk, about what, where and when, what the child may choose, and what follows.

    Nothing stands in it that one of the parents may not know; what is open, or told in person only, is one sentence.
    Raises NoInvitation for the youngest and where no age is known.
    """
    words = method.talk.invitations.get(group := group_of(assessment, child, method, on))
    if words is None:
        raise NoInvitation("Voor dit kind is er geen uitnodiging: vul de leeftijd in, of geef de ouder uitleg.")
    reader = Recipient("kind", child_id=child.id)
    planned, name = told(assessment, hearing, reader), name_of(assessment, child)
    if is_advice(assessment, method):
        words = replace(words, about=words.about_advice, after=words.after_advice)
    blocks = _letter(words, method, group, planned, name, (reader.label,))
    return as_letter(paper(words.title, "uitnodiging", reader, assessment, organisation, on, blocks))


def _letter(
    words: Invitation, method: Method, group: str, planned: Told, name: str, seen_by: Labels
) -> Iterator[Block]:
    practical = method.talk.appointment
    yield from paragraph(said(words.greeting, kind=name), seen_by=seen_by)
    yield from paragraph(said(words.who, wie=planned.who) or words.who_open, seen_by=seen_by)
    yield from heading(words.about_title, seen_by)
    yield from paragraph(words.about, seen_by=seen_by)
    yield from appointment(planned, practical, seen_by)
    yield from _with_whom(planned, practical, group, seen_by)
    yield from paragraph(_open(planned, practical), seen_by=seen_by)
    yield from heading(words.choice_title, seen_by)
    interpreter = words.interpreter if planned.interpreter else ""
    beside = said(words.confidant, persoon=begun(planned.confidant)) or words.bring
    yield from paragraph(beside, interpreter, words.free, seen_by=seen_by)
    yield from heading(words.promise_title, seen_by)
    yield from paragraph(f"«{method.cannot_promise_child[group]}»", seen_by=seen_by)
    yield from heading(words.after_title, seen_by)
    yield from paragraph(words.after, seen_by=seen_by)
    yield from paragraph(said(words.farewell, wie=planned.who), seen_by=seen_by)
    yield from cut_line(words.cut, seen_by)
    yield from tick_boxes(said(words.reply, kind=name), words.answers, seen_by)
    yield from writing_lines(words.other, 1, seen_by)


def _with_whom(planned: Told, words: Appointment, group: str, seen_by: Labels) -> Iterator[Block]:
    if planned.role and group in WITH_ROLE:
        yield Definition(words.who, (Run(f"{planned.who}, {planned.role}"),), seen_by=seen_by)


def _open(planned: Told, words: Appointment) -> str:
    """What is not told here of day and place, in one whole sentence; true also where it is only told in person."""
    day, place = bool(when(planned, words)), bool(planned.place)
    if not day and not place:
        return words.child_both_open
    if not day:
        return words.child_when_open
    return "" if place else words.child_where_open
