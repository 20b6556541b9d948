"""Letters held against the decision: each change made on purpose is found, at its place; untouched ones are quiet."""

from __future__ import annotations

from datetime import date

import pytest
from assessments import child, example, put, the_method

from app.case import age_group, reference_date
from app.findings import Finding, check
from app.letters.days_said import days_said
from app.letters.parents import parent_letter, readers_of_letters
from app.letters.reading import notes_beside, notes_for_child, notes_for_parent
from models.assessment import Assessment
from models.explanation import ParentLetter

J1, J3, J5 = "J1-noodopvang-baby-en-peuter.json", "J3-hotel-drie-kinderen.json", "J5-B-huurachterstand-hersteld.json"
J8, J9 = "J8-briefadres-vader-op-boot.json", "J9-veilig-thuis-twaalf-bronnen.json"
J10 = "J10-B-urgentie-vastgesteld.json"

ABOUT_LETTERS = ("BR-01", "BR-02", "BR-03", "MT-38")


def about(made: Assessment) -> list[Finding]:
    return [each for each in check(made, the_method()) if each.rule in ABOUT_LETTERS]


def test_untouched_letters_give_only_what_the_cases_state() -> None:
    """The letter to Lena names no last day (BR-02); nothing else differs anywhere."""
    said = {(name, each.rule, each.child) for name in (J1, J3, J5, J8, J9, J10) for each in about(example(name))}
    assert said == {(J3, "BR-02", "Lena")}


CHANGES = [
    # wrong day
    (J10, "Fenna", "vanaf 15 december", "vanaf 16 december", "BR-03", "dag", "16 december"),
    (J10, "Fenna", "Op 28 november", "Op 27 november", "BR-03", "dag", "27 november"),
    (J8, "Thijmen", "op 10 december", "op 11 december", "BR-03", "dag", "11 december"),
    (J5, "Hanna", "Op 12 december kiest", "Op 13 december kiest", "BR-03", "dag", "13 december"),
    (J9, "Mirte", "Op 2 februari", "Op dinsdag 2 februari", "BR-03", "weekdag", "dinsdag 2 februari"),
    (J3, "Kacper", "29 december", "30 december", "BR-03", "dag", "30 december"),
    (J9, "Mirte", "Twee weken later praten we weer.", "Op 21 april kijken we weer.", "BR-03", "heroverweging",
     "21 april"),
    # last day
    (J10, "Fenna", "tot en met 5 januari", "tot en met 6 januari", "BR-02", "laatste_dag", "6 januari"),
    (J10, "Milan", "tot en met 5 januari", "tot en met 12 januari", "BR-02", "laatste_dag", "12 januari"),
    (J8, "Thijmen", "tot en met 14 januari", "tot en met 15 januari", "BR-02", "laatste_dag", "15 januari"),
    (J8, "Isa", "tot en met 14 januari", "heel snel", "BR-02", "laatste_dag_ontbreekt", ""),
    (J10, "Fenna", "tot en met 5 januari ", "", "BR-02", "laatste_dag_ontbreekt", ""),
    # outcome
    (J10, "Fenna", "snel een ander huis krijgen", "geen ander huis krijgen", "BR-03", "uitkomst", "geen ander huis"),
    (J8, "Isa", "een briefadres krijgen", "geen briefadres krijgen", "BR-03", "uitkomst", "geen briefadres"),
    (J10, "Fenna", "snel een ander huis krijgen", "bij jullie tante wonen", "BR-03", "optie", "tante"),
    # name
    (J3, "Lena", "Dag Lena", "Dag Lotte", "BR-03", "aanhef", "Lotte"),
    (J3, "Lena", "tante Ewa", "tante Eva", "BR-03", "naam", "Eva"),
    (J3, "Lena", "papa en Kacper", "papa en Casper", "BR-03", "naam", "Casper"),
    (J3, "Lena", "in Oostveen", "in Westveen", "BR-03", "naam", "Westveen"),
    (J9, "Mirte", "Bas en Pip", "Bas en Pim", "BR-03", "naam", "Pim"),
    # a block that was taken out
    (J3, "Lena", "Dat is niet jouw schuld. ", "", "BR-01", "K4", ""),
    (J10, "Fenna", "Dat jullie weg moesten, is niet jouw schuld. ", "", "BR-01", "K4", ""),
    (J8, "Thijmen", "Dat je geen adres had, ligt niet aan jou. ", "", "BR-01", "K4", ""),
    (J9, "Mirte", "Met jou is gesproken, en met Bas ook. ", "", "BR-01", "K3", ""),
    # debt, diagnosis, blame
    (J5, "Youssef", "Nu verandert er niets.", "Er is een huurschuld van € 4.180.", "MT-38", "privacy", "huurschuld"),
    (J5, "Omar", "Jij slaapt gewoon thuis.", "Papa heeft schulden.", "MT-38", "privacy", "schulden"),
    (J10, "Milan", "Het is schoon en droog.", "De diagnose is klaar.", "MT-38", "privacy", "diagnose"),
    (J10, "Milan", "Het is schoon en droog.", "Jij hebt astma.", "MT-38", "privacy", "astma"),
    (J5, "Omar", "Jij slaapt gewoon thuis.", "Papa moet 300 euro geven.", "MT-38", "privacy", "euro"),
    (J5, "Hanna", "Nu blijf je gewoon thuis.", "Dat komt door papa.", "MT-38", "verwijt", "komt door papa"),
    (J9, "Bas", "Je blijft op je school.", "De politie kwam.", "MT-38", "privacy", "politie"),
    (J3, "Kacper", "Dag Kacper,", "Dag Kacper,\n\nPapa had maar moeten betalen.", "MT-38", "verwijt", "had maar"),
    (J5, "Hanna", "Nu blijf je gewoon thuis.", "Het is eigen schuld.", "MT-38", "verwijt", "eigen schuld"),
    # hard word, long sentence
    (J10, "Milan", "Jullie krijgen een nieuw huis.", "Jullie krijgen urgentie.", "MT-38", "moeilijk", "urgentie"),
    (J8, "Isa", "Post van school ook.", "Er was een zienswijze.", "MT-38", "moeilijk", "zienswijze"),
    (J3, "Lena", "Jij krijgt een eigen bed.", "Jij krijgt een eigen bed en een lamp en een kast en ook een stoel.",
     "MT-38", "lang", "Jij krijgt een eigen bed en"),
    (J5, "Hanna", "Nu blijf je gewoon thuis.",
     "Nu blijf je gewoon thuis en je gaat elke dag naar school en daarna naar de opvang bij oma.", "MT-38", "lang",
     "Nu blijf je gewoon thuis en je gaat"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("case", "name", "old", "new", "rule", "what", "place"), CHANGES, ids=lambda each: str(each)[:18]
)
def test_a_change_in_a_letter_is_found_at_its_place(
    case: str, name: str, old: str, new: str, rule: str, what: str, place: str
) -> None:
    made, method = example(case), the_method()
    row = child(made, name).explanation
    assert old in row.child_text
    before = {(each.rule, each.message) for each in about(made) if each.child == name}
    row.child_text = row.child_text.replace(old, new, 1)
    found = [each for each in about(made) if (each.rule, each.message) not in before]
    assert {(each.rule, each.child) for each in found if each.rule == rule} == {(rule, name)}
    assert found[0].field.endswith("/explanation/child_text")
    if rule == "BR-01":
        assert what in found[0].message
        return
    notes = [each for each in notes_for_child(made, method, child(made, name)) if each.what == what]
    assert notes
    if place:
        assert place in row.child_text[notes[0].start : notes[0].end] or row.child_text[notes[0].start :].startswith(
            place
        )


def test_a_name_that_stands_only_where_a_parent_may_not_look_is_a_leak() -> None:
    made = example(J9)
    address = next(each for each in made.facts if each.number == 8)
    address.text = "De opvang staat in Duinhoek."
    row = child(made, "Bas").explanation
    row.child_text = row.child_text.replace("dezelfde plek als vorige week", "de plek in Duinhoek")
    assert [each.message for each in about(made) if each.rule == "BR-03" and "Duinhoek" in each.message]
    row.child_text, row.parent_text = "", "De kinderen slapen in Duinhoek."
    assert [each.what for each in notes_beside(made, the_method(), child(made, "Bas"))] == ["afgeschermd"]


def test_a_letter_to_a_parent_is_held_against_what_that_parent_may_know() -> None:
    made, method = example(J9), the_method()
    next(each for each in made.facts if each.number == 4).text = "Zij wil naar Duinhoek."
    for name, leaks in (("Stefan Verbeek", True), ("Nadia Verbeek", False)):
        person = next(each for each in made.persons if each.name == name)
        letter = ParentLetter(person_id=person.id, text="De kinderen slapen in Duinhoek.")
        made.parent_letters[:] = [letter]
        assert [each.what for each in notes_for_parent(made, method, letter)] == (["afgeschermd"] if leaks else [])


@pytest.mark.parametrize("case", [J1, J3, J5, J8, J9, J10])
def test_a_composed_letter_to_a_parent_agrees_with_the_file(case: str) -> None:
    made, method = example(case), the_method()
    for each in readers_of_letters(made):
        made.parent_letters.append(ParentLetter(person_id=each.id, text=parent_letter(made, method, each)))
    assert made.parent_letters
    assert [each.message for each in about(made) if "parent_letters" in each.field] == []


def test_another_last_day_in_a_letter_to_a_parent_is_found() -> None:
    made, method = example(J10), the_method()
    parent = readers_of_letters(made)[0]
    text = parent_letter(made, method, parent).replace("5 januari 2026", "6 januari 2026")
    made.parent_letters[:] = [ParentLetter(person_id=parent.id, text=text)]
    assert [each.rule for each in about(made) if "parent_letters" in each.field] == ["BR-02"]


def test_no_letter_is_a_task_once_something_was_decided() -> None:
    made = example(J3)
    child(made, "Lena").explanation.child_text = ""
    assert [each.message for each in about(made) if each.rule == "BR-01"] == [
        "Er is nog geen brief voor Lena. Begin met een voorzet."
    ]
    made.decision.outcome = ""
    assert not [each for each in about(made) if each.rule == "BR-01"]


def test_the_youngest_needs_a_card_and_a_text_for_the_parent() -> None:
    made = example(J1)
    noor = child(made, "Noor").explanation
    put(noor, child_text="", drawing=False)
    assert [(each.rule, each.child) for each in about(made) if each.rule == "BR-01"] == [("BR-01", "Noor")]
    noor.drawing = True
    assert not [each for each in about(made) if each.rule == "BR-01"]
    noor.parent_text = ""
    assert [each.field.rpartition("/")[2] for each in about(made) if each.rule == "BR-01"] == ["parent_text"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Op maandag 29 december 2025.", [(29, 12, 2025)]),
        ("tot en met 5 januari", [(5, 1, None)]),
        ("Uiterlijk 22-12-2025, of tot 3/2.", [(22, 12, 2025), (3, 2, None)]),
        ("2025-11-03 en 14 mrt", [(3, 11, 2025), (14, 3, None)]),
        ("Bel 0800-0432, kamer 3 en 12 boeken, om 10:00 uur, 30 februarivakanties", []),
        ("Het is 31-13-2025 noch 32 mei.", []),
        ("De 30e december, op vrijdag, 15 december, en 30.12.2025.", [(30, 12, None), (15, 12, None), (30, 12, 2025)]),
        ("Kinderen van groep 7/8 kunnen 24/7 bellen, en van 9-12 uur.", []),
    ],
)
def test_days_in_a_text(text: str, days: list[tuple[int, int, int | None]]) -> None:
    assert [(each.day, each.month, each.year) for each in days_said(text)] == days


def test_a_weekday_is_that_of_the_year_in_the_file() -> None:
    made = example(J3)
    row = child(made, "Kacper").explanation
    row.child_text = row.child_text.replace("29 december", "maandag 29 december", 1)
    assert not [each for each in about(made) if each.child == "Kacper"]
    assert date(2025, 12, 29).weekday() == 0
    assert age_group(child(made, "Kacper"), the_method(), reference_date(made)) == "L3"


@pytest.mark.parametrize(
    "said", ["06 1234 5678", "+31 6 12345678", "0612345678", "ewa@voorbeeld.nl", "EWA@voorbeeld.nl"]
)
def test_how_somebody_else_is_reached_is_a_leak_in_a_letter(said: str) -> None:
    made, method = example(J3), the_method()
    made.persons[-1].safe_contact = "bel alleen 06-12345678, ewa@voorbeeld.nl of ewa@post.nl"
    row = child(made, "Kacper").explanation
    row.child_text += f" Bel naar {said}."
    found = [each for each in notes_for_child(made, method, child(made, "Kacper")) if each.what == "afgeschermd"]
    assert [row.child_text[each.start : each.end] for each in found] == [said]
    row.child_text = row.child_text.replace(said, "0800 0432")
    assert "afgeschermd" not in [each.what for each in notes_for_child(made, method, child(made, "Kacper"))]


def test_the_street_of_a_secret_address_is_a_leak_also_where_the_field_begins_with_it() -> None:
    made, method = example(J3), the_method()
    put(made.persons[-1], contact="Lindelaan 4, Delft", secret_address=True)
    row = child(made, "Kacper").explanation
    row.child_text = row.child_text.replace("schuld.", "schuld. Jullie wonen op Lindelaan 4.", 1)
    found = [each for each in notes_for_child(made, method, child(made, "Kacper")) if each.what == "afgeschermd"]
    assert "Lindelaan" in [row.child_text[each.start : each.end] for each in found]


def test_a_letter_cannot_give_back_words_of_a_child_that_nobody_heard() -> None:
    made, method = example(J3), the_method()
    kacper = child(made, "Kacper")
    assert "gehoord" not in [each.what for each in notes_for_child(made, method, kacper)]
    kacper.hearings.clear()
    found = [each for each in notes_for_child(made, method, kacper) if each.what == "gehoord"]
    told = [kacper.explanation.child_text[each.start : each.end] for each in found]
    assert told == ["Jij zei dat je liever in Randmeer blijft."]
    kacper.not_heard.code = "NG7"  # an earlier record is used again
    assert "gehoord" not in [each.what for each in notes_for_child(made, method, kacper)]
