"""Files in which a child was not heard, or was heard in a talk that is complete."""

from independent_cases import File, shelter_access, shelter_end, text_of

from models.views import Hearing, OwnWords


def not_heard(name: str, code: str = "", **known: object) -> File:
    """A file in which there is no talk with this child, for the reason with this code."""
    file = shelter_access() if name in ("Mila", "Daan") else shelter_end()
    child = file.child(name)
    child.hearings.clear()
    child.not_heard.code = code
    for field, value in known.items():
        setattr(child.not_heard, field, value)
    return file


def talk(file: File, days: int, **known: object) -> Hearing:
    """A complete talk, so many days after the decision (negative: before it)."""
    filled = {
        "way": "direct",
        "offered_on": file.before(8),
        "offered_by": "T. Smit",
        "reaction": "wil",
        "held": True,
        "held_on": file.after(days),
        "own_words": [OwnWords(words="Hier slaap ik goed.")],
        "weight": "zwaar",
        "weight_reason": text_of(30),
    }
    return Hearing(**{**filled, **known})


def urgent(code: str, days: int, who: str = "T. Smit") -> File:
    """Mila is heard so many days after a provisional decision."""
    file = not_heard("Mila", code, reason="Het gezin staat vanavond op straat.")
    row = file.child("Mila").not_heard
    row.who, row.planned_on = who, file.after(days)
    decision = file.assessment.decision
    decision.provisional, decision.follow_up_on, decision.follow_up_by = True, file.after(14), "T. Smit"
    return file
