"""What a child said as it stands in the file: its own words, or where none were taken down the summary of a talk."""

from app.case import held_hearings
from models.people import Child


def own_words(child: Child) -> list[str]:
    """The literal words of every talk, blanks left out."""
    talks = (each for each in child.hearings if not each.removed)
    return [said.words.strip() for talk in talks for said in talk.own_words if said.words.strip()]


def summaries(child: Child) -> list[str]:
    """What was summed up of the talks that were held."""
    return [each.summary.strip() for each in held_hearings(child) if each.summary.strip()]
