"""Letters as PDF: large type, the right words for the right reader, and no trace of what is kept from one of them."""

from __future__ import annotations

from datetime import date, timedelta

import pypdfium2
import pytest
from assessments import child, put, the_method
from written_letters import written

from app.letters.child import child_letter
from app.letters.facts import facts_of
from app.letters.parents import parent_letter
from app.organisation import Organisation
from models.assessment import Assessment
from reports.child_letter import compose_child_letter
from reports.document import Document, printed
from reports.document_json import to_json
from reports.draft_for_child import compose_draft
from reports.parent_letter import compose_parent_letter, compose_parent_note
from reports.pdf import render

J1, J3, J8 = "J1-noodopvang-baby-en-peuter.json", "J3-hotel-drie-kinderen.json", "J8-briefadres-vader-op-boot.json"
J9 = "J9-veilig-thuis-twaalf-bronnen.json"
DAY = date(2026, 1, 26)


def papers_of_children(made: Assessment) -> list[Document]:
    method, ours = the_method(), Organisation()
    found = []
    for each in made.children:
        found.append(compose_child_letter(made, method, each, ours, DAY))
        found.append(compose_parent_note(made, method, each, DAY))
        if facts_of(made, method, each).group != "L1":
            found.append(compose_draft(made, method, each, Organisation(), DAY))
    return found


def paper_of(made: Assessment, name: str) -> Document:
    person = next(each for each in made.persons if each.name == name)
    letter = next(each for each in made.parent_letters if each.person_id == person.id)
    return compose_parent_letter(made, the_method(), letter, Organisation(), DAY)


def words_of(document: Document) -> str:
    pdf = pypdfium2.PdfDocument(render(document))
    return "\n".join(page.get_textpage().get_text_range() for page in pdf)


@pytest.mark.parametrize("name", [J1, J3, J8, J9])
def test_every_child_and_parent_gets_paper_with_its_own_words(name: str) -> None:
    made, method = written(name), the_method()
    for each in made.children:
        document = compose_child_letter(made, method, each, Organisation(), DAY)
        said = " ".join(words_of(document).split())
        assert each.first_name in said and "niet jouw schuld" in said
        assert len(pypdfium2.PdfDocument(render(document))) == 1
    for letter in made.parent_letters:
        assert "Wie helpt u gratis of voor weinig geld?" in words_of(
            compose_parent_letter(made, method, letter, Organisation(), DAY)
        )


def test_a_letter_to_a_parent_has_a_slip_that_says_what_it_is_not() -> None:
    said = words_of(paper_of(written(J3), "Marcin Nowicki"))
    assert "Dit strookje is geen bezwaar." in said and "Mijn naam" in said and "15 december 2025" in said
    advice = words_of(paper_of(written(J9), "Nadia Verbeek"))
    assert "Met dit strookje vraagt u om uitleg of hulp." in advice and "een gesprek over dit advies" in advice
    assert "een gesprek over dit besluit" in said and "een gesprek over dit besluit" not in advice


def test_a_signed_file_gives_letters_without_the_word_concept() -> None:
    made = written(J3)
    assert "CONCEPT" not in words_of(compose_child_letter(made, the_method(), child(made, "Lena"), Organisation(), DAY))
    made.status = "concept"
    assert "CONCEPT" in words_of(compose_child_letter(made, the_method(), child(made, "Lena"), Organisation(), DAY))


def test_the_draft_for_a_young_person_says_that_nothing_was_decided() -> None:
    made = written(J3)
    said = words_of(compose_draft(made, the_method(), child(made, "Zuzanna"), Organisation(), DAY))
    for words in ("Er is nog niets besloten.", "School en leren", "Daarom staat er jouw naam", "Kruis aan", "30 juni"):
        assert words in said
    plan = "Het plan is dat jullie niet kunnen blijven waar jullie nu wonen."
    assert "besloten dat" not in said and plan in " ".join(said.split())


def test_the_draft_says_to_whom_an_answer_goes_and_until_when() -> None:
    made = written(J3)
    put(child(made, "Zuzanna").explanation, by="T. Willems, gedragswetenschapper")
    made.due_on = date(2026, 2, 3)
    said = " ".join(words_of(compose_draft(made, the_method(), child(made, "Zuzanna"), Organisation(), DAY)).split())
    assert "Geef dit blad aan T. Willems, of zeg wat je vindt." in said
    assert "Het besluit komt uiterlijk op 3 februari 2026: tot die dag kan het nog anders." in said
    assert "Kindertelefoon" in said and "niet jouw schuld" in said
    made.due_on = DAY - timedelta(days=1)
    said = " ".join(words_of(compose_draft(made, the_method(), child(made, "Zuzanna"), Organisation(), DAY)).split())
    assert "Vraag wanneer het besluit komt" in said and "februari 2026:" not in said


# --- Withheld is withheld -------------------------------------------------------------------------------------------

KEPT_FROM_THE_FATHER = ("Ik slaap pas als Bas slaapt", "geheim", "vrouwenopvang")


def without_what_is_kept(made: Assessment) -> Assessment:
    """The file as it would be had Mirte never said it and had nobody written down the address."""
    made.all_facts[:] = [each for each in made.all_facts if each.number not in (4, 8)]
    mirte = child(made, "Mirte")
    for talk in mirte.hearings:
        talk.own_words.clear()
    for element in mirte.elements:  # what was written on the ground of it would then have been the safe text
        element.text = element.parent_text or element.text
    return made


def test_nothing_that_is_kept_from_the_father_is_in_any_byte_for_him_or_a_child() -> None:
    made = written(J9)
    secret = [each.text for each in made.all_facts if each.number in (4, 8)]
    secret += [words.words for talk in child(made, "Mirte").hearings for words in talk.own_words]
    assert len(secret) >= 3
    for document in (*papers_of_children(made), paper_of(made, "Stefan Verbeek")):
        pdf = render(document)
        everything = "\n".join((words_of(document), to_json(document).decode(), str(_metadata(pdf))))
        for each in (*secret, *KEPT_FROM_THE_FATHER):
            assert each.rstrip(".") not in everything
            assert each.encode() not in pdf and each.encode("utf-16-be") not in pdf


def _metadata(pdf: bytes) -> dict[str, str]:
    document = pypdfium2.PdfDocument(pdf)
    titles = [each.get_title() for each in document.get_toc()]
    return {**document.get_metadata_dict(), "bookmarks": "\n".join(titles)}


def test_the_papers_with_and_without_what_is_kept_are_the_same_for_him() -> None:
    """Byte for byte: from numbering, counts or lay-out nobody can tell that there is something more."""
    with_it, bare = written(J9), without_what_is_kept(written(J9))
    for each in bare.children:
        each.explanation.child_text = child_letter(bare, the_method(), each)
    father = next(each for each in bare.persons if each.name == "Stefan Verbeek")
    letter = next(each for each in bare.parent_letters if each.person_id == father.id)
    letter.text = parent_letter(bare, the_method(), father)
    assert render(paper_of(with_it, "Stefan Verbeek")) == render(paper_of(bare, "Stefan Verbeek"))
    for one, other in zip(papers_of_children(with_it), papers_of_children(bare), strict=True):
        assert render(one) == render(other), one.title


def test_each_text_of_a_letter_is_on_paper() -> None:
    made = written(J3)
    for each in made.children:
        document = compose_child_letter(made, the_method(), each, Organisation(), DAY)
        on_paper = " ".join(text for _, text in printed(document))
        for line in filter(str.strip, each.explanation.child_text.splitlines()):
            assert line.lstrip("- ").strip() in on_paper


def test_a_letter_to_a_parent_has_the_numbers_of_who_helps() -> None:
    said = words_of(paper_of(written(J3), "Marcin Nowicki"))
    assert "0800-8020" in said and "Adressen en nummers" in said
    assert "Veilig Thuis: " not in said  # in a letter that would be read as a reproach
