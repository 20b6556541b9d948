"""Composes for one named parent what a talk with a child is, or an observation, and what the parent can do (F.4)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain

from app.contacts import ShownContact, own_contact
from app.method import Method
from app.method_talk_plan import Appointment, ParentTalkTexts
from app.organisation import Organisation
from app.recipients import Recipient
from app.talk_plan import YOUNGEST, Told, group_of, name_of, told
from app.withholding import place_hidden
from models.assessment import Assessment
from models.people import Child, Person
from models.views import Hearing
from reports.document import Block, Definition, Document, Run
from reports.letterhead import signed_letter
from reports.talk_blocks import as_letter
from reports.talk_words import Labels, appointment, heading, paper, paragraph, said

OLDER = "L3"
"""Whose text is taken while the age of a child is not known."""


@dataclass(frozen=True)
class _Letter:
    """What the explanation to one parent is made of."""

    words: ParentTalkTexts
    practical: Appointment
    group: str
    child: str
    parent: str
    piece: str  # «besluit» or «advies»
    planned: Told
    contact: ShownContact | None
    seen_by: Labels
    apart: bool  # the parent is kept from where the child is, or is not there while it is observed

    def says(self, text: str) -> str:
        """A text of the method for this child and parent."""
        return said(text, kind=self.child, ouder=self.parent, stuk=self.piece, wie=self.planned.who)

    @property
    def observes(self) -> bool:
        """Whether the child is observed: it has no words yet."""
        return self.group == YOUNGEST

    @property
    def how(self) -> str:
        """How it goes; only who cares for the child is asked to be there."""
        return self.words.how_apart if self.apart and self.observes else self.words.how[self.group]

    @property
    def help(self) -> str:
        """What this parent can do."""
        return self.words.help_apart if self.apart else self.words.help[self.group]

    @property
    def question(self) -> str:
        """What this parent can do with a doubt."""
        if not self.observes:
            return self.words.question
        return self.words.question_apart if self.apart else self.words.question_observation


def compose_parents(
    assessment: Assessment, method: Method, child: Child, hearing: Hearing | None, parent: Person,
    organisation: Organisation, on: date,
) -> Document:  # fmt: skip
    """What this parent is told before the talk: what it is, when, that it is free, what follows, where to ask.

    It says nothing of what the child may tell. Day, place and person stand in it only where this parent may know of
    the talk. Where an address is secret for this parent, or a child that is observed showed a signal, this parent is
    not told when and where the child can be found.
    """
    reader = Recipient("ouder", parent.id)
    kind = method.decision_types.get(assessment.decision_type)
    group, planned = group_of(assessment, child, method, on) or OLDER, told(assessment, hearing, reader)
    apart = _is_apart(assessment, child, group, reader)
    letter = _Letter(
        method.talk.parents, method.talk.appointment, group,
        name_of(assessment, child), parent.name.strip(), "advies" if kind and kind.report else "besluit",
        _without_moment(planned) if apart else planned, own_contact(method, organisation, on), (reader.label,), apart,
    )  # fmt: skip
    words = letter.words
    title = letter.says(words.title_observation if letter.observes else words.title)
    about = "uitleg over een observatie" if letter.observes else "uitleg over een gesprek"
    blocks = chain(_blocks(letter), signed_letter(organisation, assessment.organisation))
    return as_letter(paper(title, about, reader, assessment, organisation, on, blocks))


def _is_apart(assessment: Assessment, child: Child, group: str, reader: Recipient) -> bool:
    """Whether a parent is better not told when and where the child can be found, nor asked to be there.

    After a signal that holds for an observation only: to a talk somebody who cares for the child must bring it.
    """
    signals = any(not each.removed for each in child.safety_signals)
    return place_hidden(assessment, reader) or (group == YOUNGEST and signals)


def _without_moment(planned: Told) -> Told:
    """The plan without day and place; the role of who comes can tell of the place as well."""
    return replace(planned, day=None, time="", place="", role="")


def _blocks(letter: _Letter) -> Iterator[Block]:
    words, says, seen_by = letter.words, letter.says, letter.seen_by
    yield from paragraph(says(words.greeting) or words.greeting_open, seen_by=seen_by)
    yield from paragraph(says(words.why_observation if letter.observes else words.why), seen_by=seen_by)
    yield from _practical(letter)
    yield from heading(words.how_title, seen_by)
    free = "" if letter.observes else says(words.free)
    interpreter = words.interpreter if letter.planned.interpreter else ""
    yield from paragraph(says(letter.how), free, interpreter, seen_by=seen_by)
    yield from heading(words.help_title, seen_by)
    yield from paragraph(says(letter.help), seen_by=seen_by)
    yield from heading(words.after_title, seen_by)
    yield from paragraph(says(words.after_observation if letter.observes else words.after), seen_by=seen_by)
    yield from heading(words.promise_title, seen_by)
    yield from paragraph(says(words.promise), seen_by=seen_by)
    yield from heading(words.question_title, seen_by)
    yield from paragraph(says(letter.question), seen_by=seen_by)
    yield from _contact(letter)
    yield from paragraph(says(words.farewell), seen_by=seen_by)


def _practical(letter: _Letter) -> Iterator[Block]:
    planned, words = letter.planned, letter.practical
    yield from appointment(planned, words, letter.seen_by)
    if planned.who:
        who = ", ".join(filter(None, (planned.who, planned.role)))
        yield Definition(words.who, (Run(who),), seen_by=letter.seen_by)
    asked = planned.day or letter.apart  # who is not there has no day to ask for
    yield from paragraph("" if asked else words.parent_day_open, seen_by=letter.seen_by)


def _contact(letter: _Letter) -> Iterator[Block]:
    """Whom the parent can reach, as the organisation filled it in."""
    known = letter.contact
    if known is not None:
        text = ", ".join(
            filter(None, (known.name.strip(), known.phone.strip(), known.web.strip(), known.hours.strip()))
        )
        yield Definition(letter.words.contact, (Run(text),), seen_by=letter.seen_by)
