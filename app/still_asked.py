"""Knows what a page still asks for although no rule does: a letter, the summary of a talk, who may know of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.case import held_hearings
from app.days import long_day
from app.fields import Field, of_child
from app.letters.facts import called
from app.letters.parents import readers_of_letters
from app.subject import is_about_a_group
from models.assessment import Assessment
from models.people import Child
from resources.language import tr


@dataclass(frozen=True)
class Asked:
    """What is asked, in a sentence, and where it is filled in."""

    text: str
    field: Field


def letters_asked(assessment: Assessment) -> Iterator[Asked]:
    """Whose letter is not there yet, once it is known what was decided: until then there is nothing to tell."""
    if not assessment.decision.outcome or is_about_a_group(assessment):
        return
    written = {each.person_id for each in assessment.parent_letters if each.text.strip()}
    for person in readers_of_letters(assessment):
        if person.id not in written:
            yield Asked(
                tr("Nog geen brief voor {what}.", what=person.name.strip() or tr("een ouder")),
                f"parent_letters/{person.id}",
            )


def sharing_asked(assessment: Assessment, child: Child) -> Iterator[Asked]:
    """The held talks of which nobody said who may know them, where that can do harm: an address or a signal is secret.

    Without a mark everybody may read what the child said (method B.3).
    """
    secret = any(each.secret_address for each in assessment.persons)
    if not secret and all(each.removed for each in child.safety_signals):
        return
    for talk in held_hearings(child):
        if not talk.sharing and not talk.withdrawn_at:
            name = called(child) or tr("het kind")
            text = tr("Spreek met {name} af wie dit gesprek mag weten. Nu mag iedereen dat.", name=name)
            yield Asked(text, of_child(child, "hearings", talk.id, "sharing"))


def summaries_asked(child: Child) -> Iterator[Asked]:
    """The talks in which a child said something and of which nobody wrote down yet what it came to."""
    for talk in held_hearings(child):
        said = any(each.words.strip() for each in talk.own_words)
        laid = any(each.pile or not each.card for each in talk.cards)  # a card of its own is something it said
        if (said or laid) and not talk.withdrawn_at and not talk.summary.strip():
            of = tr("het gesprek van {held_on}", held_on=long_day(talk.held_on)) if talk.held_on else tr("een gesprek")
            yield Asked(
                tr("Van {of} is nog geen samenvatting.", of=of), of_child(child, "hearings", talk.id, "summary")
            )
