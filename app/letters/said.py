"""Knows how a sentence of a letter is filled in, with days and names as a child of this age hears them."""

from datetime import date

from app.letters.facts import LetterFacts, spoken_day


def say(facts: LetterFacts, name: str, **places: str) -> str:
    """A sentence of the method for the age group of this child, with its places filled in."""
    return facts.method.letters.sentences[name][facts.group].format(**places)


def said_day(facts: LetterFacts, day: date) -> str:
    """A day with its weekday, and its year where that is not clear from the day of the decision."""
    return spoken_day(day, facts.assessment.decision.decided_on or day)


def listed(names: list[str]) -> str:
    """«papa», «papa en Lena», «papa, Kacper en Lena»."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} en {names[-1]}"
