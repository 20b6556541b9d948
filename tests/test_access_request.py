"""Inzage: a parent, a child or another gets what that person may know of the dossier, by the rules of every paper."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from assessments import the_method
from every_column import withhold
from pdf_text import squeezed, text_of

from app.changes import add_child, add_fact, add_parent_view, add_person, add_source, begin
from app.recipients import Recipient
from models.assessment import Assessment
from models.exporting import Export
from models.views import Hearing, OwnWords
from reports.access_request import Access, compose_access
from reports.document_json import from_json, to_json
from reports.pdf import render

SECRET, OPEN = "Ik durf niet naar huis", "Ik wil bij mijn zus blijven"
NEIGHBOUR, REPORTER, ADDRESS = "Gerda Buur", "Melder Anoniem", "Geheimelaan 12"
DAY = date(2025, 11, 3)


def case() -> Assessment:
    made = begin(the_method())
    made.decision_type, made.organisation = "BT-01", "Gemeente Duinwijk"
    mother = add_person(made, name="Ewa Nowak", role="ouder_gezag", contact="06-1111")
    father = add_person(made, name="Jan Nowak", role="ouder_gezag", contact="06-2222", safe_contact=ADDRESS)
    father.secret_address = True
    add_person(made, name=NEIGHBOUR, role="ander", contact="06-3333", task="Past op")
    add_person(made, name=REPORTER, role="melder")
    lena, kacper = add_child(made, first_name="Lena", age=9), add_child(made, first_name="Kacper", age=6)
    kept = Hearing(way="direct", held=True, held_on=DAY, own_words=[OwnWords(words=SECRET)])
    withhold(kept, mother.id)
    withhold(kept, father.id)
    lena.hearings += [kept]
    kacper.hearings.append(Hearing(way="direct", held=True, held_on=DAY, own_words=[OwnWords(words=OPEN)]))
    source = add_source(made, title="Melding van de buren", kind="melding", origin="van de hoek")
    source.anonymous_reporter = True
    add_fact(made, f"{NEIGHBOUR} zag Lena buiten slapen.", kind="waarneming", child_ids=[lena.id])
    add_fact(made, "Kacper heeft astma.", kind="waarneming", child_ids=[kacper.id])
    add_parent_view(made, person_id=mother.id, asked_on=DAY, content="Ik wil samenblijven.")
    return made


def seen(made: Assessment, reader: Recipient, **more: object) -> str:
    access = Access(on=DAY, **more)  # type: ignore[arg-type]
    return squeezed(text_of(render(compose_access(made, the_method(), (), reader, access))))


def person(made: Assessment, name: str) -> Recipient:
    return Recipient("ouder", next(each.id for each in made.persons if each.name == name))


def child(made: Assessment, name: str) -> Recipient:
    return Recipient("kind_zelf", child_id=next(each.id for each in made.children if each.first_name == name))


def test_a_parent_never_gets_what_a_child_kept_for_itself_nor_who_reported_nor_a_secret_address() -> None:
    made = case()
    words = seen(made, person(made, "Ewa Nowak"))
    for hidden in (SECRET, REPORTER, ADDRESS, "06-2222", "06-3333", "van de hoek"):
        assert squeezed(hidden) not in words, hidden
    assert squeezed(OPEN) in words and squeezed("Ik wil samenblijven.") in words and "06-1111" in words


def test_a_child_gets_its_own_words_and_nothing_of_its_brother() -> None:
    made = case()
    words = seen(made, child(made, "Lena"))
    assert squeezed(SECRET) in words and squeezed("zag Lena buiten slapen") in words
    for hidden in (OPEN, "astma", "06-1111", ADDRESS, REPORTER, "Ik wil samenblijven."):
        assert squeezed(hidden) not in words, hidden


def test_another_gets_the_own_row_and_how_often_the_name_stands_elsewhere() -> None:
    made = case()
    words = seen(made, person(made, NEIGHBOUR))
    assert squeezed("Past op") in words and "06-3333" in words
    assert squeezed("Uw naam staat ook in teksten over anderen: 1 keer.") in words
    for hidden in (SECRET, OPEN, "Lena", "Kacper", "astma", "Nowak", REPORTER, ADDRESS):
        assert squeezed(hidden) not in words, hidden


def test_purpose_recipients_term_and_rights_are_told() -> None:
    made = case()
    left = [
        Export(datetime(2025, 11, 1, tzinfo=UTC), "S. Bos", "pdf", each, 1, "") for each in ("rechtbank", "rechtbank")
    ]
    words = seen(made, person(made, "Ewa Nowak"), left=left, kept_until=date(2045, 11, 3))
    for told in ("Gemeente Duinwijk", "De rechtbank.", "Tot en met 3 november 2045.", "Autoriteit Persoonsgegevens",
                 "art. 15 lid 4 AVG", "Een mens besluit"):  # fmt: skip
        assert squeezed(told) in words, told


@pytest.mark.parametrize("who", ["Ewa Nowak", "Lena", NEIGHBOUR])
def test_the_overview_is_no_concept_and_the_file_keeps_its_status(who: str) -> None:
    made = case()
    made.status = "vastgesteld"
    reader = child(made, who) if who == "Lena" else person(made, who)
    document = compose_access(made, the_method(), (), reader, Access(on=DAY))
    assert not document.meta.concept and document.status == "inzage, stand op 3 november 2025"
    assert made.status == "vastgesteld" and from_json(to_json(document)) == document
    assert {label for block in document.blocks for label in block.seen_by} <= {reader.label}
