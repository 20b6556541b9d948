"""BR-01, BR-02 and BR-03: one case for each thing that a letter can lack or say otherwise."""

from __future__ import annotations

import pytest
from assessments import Change, child, findings, put, the_method
from test_child_letters import letter

from app.letters.parents import parent_letter, readers_of_letters
from models.assessment import Assessment
from models.evidence import Fact, Sharing
from models.explanation import ParentLetter


def _of_lena(old: str, new: str, name: str = "Lena") -> Change:
    def make(made: Assessment) -> None:
        row = child(made, name).explanation
        text = letter(made, name)
        assert old in text
        row.child_text = text.replace(old, new)

    return Change(f"{old[:20]} → {new[:20]}", "J3", make)


def _of_parent(old: str, new: str) -> Change:
    def make(made: Assessment) -> None:
        person = readers_of_letters(made)[0]
        text = parent_letter(made, the_method(), person)
        assert old in text
        made.parent_letters[:] = [ParentLetter(person_id=person.id, text=text.replace(old, new))]

    return Change(f"parent: {old[:20]} → {new[:20]}", "J3", make)


def _adds(case: Change, *adds: str) -> Change:
    return Change(case.name, case.base, case.make, adds)


def _kept(made: Assessment) -> None:
    fact = Fact(number=90, kind="waarneming", text="Het adres is in Duinhoek.")
    fact.sharing.append(Sharing(person_id=readers_of_letters(made)[0].id, level="niets"))
    made.all_facts.append(fact)


def _kept_in(case: Change) -> Change:
    def make(made: Assessment) -> None:
        _kept(made)
        case.make(made)

    return Change(f"{case.name}, kept", case.base, make)


def _granted(case: Change) -> Change:
    def make(made: Assessment) -> None:
        made.decision.outcome = "verlenen"
        case.make(made)

    return Change(f"{case.name}, granted", case.base, make)


ENDS = "BR-03 W Zuzanna"  # her letter says that the hotel stops, which is no granting
NO_LAST_DAY = "BR-02 W Lena"  # the letter of the case names none (see cases, J3)


def _no_card(made: Assessment) -> None:
    put(child(made, "Noor").explanation, child_text="", drawing=False)


def _unheard(case: Change, name: str) -> Change:
    """With the letter as it was, and the talk no longer in the file."""

    def make(made: Assessment) -> None:
        case.make(made)
        child(made, name).hearings.clear()

    return Change(f"{case.name}, nobody spoke with {name}", case.base, make)


CASES: tuple[Change, ...] = (
    _adds(_of_lena("Het is niet jouw schuld. ", ""), "BR-01 W Lena"),
    Change("no letter", "J3", lambda a: put(child(a, "Lena").explanation, child_text=""), ("BR-01 W Lena",)),
    Change("no card", "J1", _no_card, ("BR-01 W Noor",)),
    Change("no last day", "J3", lambda a: None, (NO_LAST_DAY,)),
    _adds(_of_lena("maandag 15 december", "dinsdag 16 december"), "BR-02 W Lena"),
    _adds(_of_parent("15 december 2025", "16 december 2025"), "BR-02 W", NO_LAST_DAY),
    _adds(_of_parent("De laatste dag daarvoor is 15 december 2025.", ""), "BR-02 W", NO_LAST_DAY),
    _adds(_of_lena("maandag 29 december", "zaterdag 27 december"), "BR-03 W Lena"),
    _adds(_of_lena("maandag 29 december", "dinsdag 29 december"), "BR-03 W Lena"),
    _adds(_of_lena("maandag 2 februari", "dinsdag 3 februari"), "BR-03 W Lena"),
    _adds(_of_lena("maandag 2 februari", "dinsdag 3 februari", "Kacper"), "BR-03 W Kacper", NO_LAST_DAY),
    _adds(_of_lena("papa en Kacper", "papa en Casper"), "BR-03 W Lena"),
    _adds(_kept_in(_of_lena("Dat telt mee.", "Dat telt mee in Duinhoek.")), "BR-03 W Lena"),
    _adds(_of_lena("Dag Lena,", "Dag Lotte,"), "BR-03 W Lena"),
    _adds(_granted(_of_lena("Jullie gaan in een nieuw huis wonen.", "Jullie krijgen geen huis.")), "BR-03 W Lena",
          ENDS),
    _adds(_of_lena("Jullie gaan in een nieuw huis wonen.", "Jullie krijgen een flexwoning."), "BR-03 W Lena"),
    _adds(_of_parent("2 februari 2026 kijken", "3 februari 2026 kijken"), "BR-03 W", NO_LAST_DAY),
    _adds(_of_parent("6 november 2025", "7 november 2025"), "BR-03 W", NO_LAST_DAY),
    _adds(_of_parent("Op 2 februari 2026", "Op dinsdag 2 februari 2026"), "BR-03 W", NO_LAST_DAY),
    _adds(_unheard(_of_parent("U mag iemand meenemen.", ""), "Lena"), "BR-03 W", "BR-03 W Lena", NO_LAST_DAY),
    _adds(_of_parent("U mag iemand meenemen.", "Vraag naar Casper."), "BR-03 W", NO_LAST_DAY),
    _adds(_kept_in(_of_parent("U mag iemand meenemen.", "Kom naar Duinhoek.")), "BR-03 W", NO_LAST_DAY),
    _adds(_granted(_of_parent("De hotelopvang eindigt", "U krijgt geen huis en de hotelopvang eindigt")), "BR-03 W",
          ENDS, NO_LAST_DAY),
    _adds(_of_parent("De hotelopvang eindigt", "U krijgt een flexwoning en de hotelopvang eindigt"), "BR-03 W",
          NO_LAST_DAY),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda each: each.name)
def test_what_a_letter_lacks_or_says_otherwise(case: Change) -> None:
    told = (each for each in findings(case.made()) if each.rule.startswith("BR-"))
    assert sorted(f"{each.rule} {each.level} {each.child}".strip() for each in told) == sorted(case.adds)
