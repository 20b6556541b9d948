"""Who may know what: own marks, what inherits them, and what nobody or only one person gets to read."""

from typing import Any

import pytest
from assessments import example

from app import recipients, sharing, withholding
from app.changes import add_child, add_fact, add_interest, add_parent_view, add_person, add_source, begin, remove
from app.method import Method, load_method
from app.recipients import Recipient
from app.typed_texts import typed_texts
from app.withholding import field_hidden, hidden_fields
from models.assessment import Assessment
from models.evidence import Citation, Sharing
from models.views import Hearing, Observation, SafetySignal
from models.weighing import WeightierInterest

METHOD: Method = load_method()


class Family:
    """A mother, a father and a child; the father may not know what is marked."""

    def __init__(self) -> None:
        self.file: Assessment = begin(METHOD)
        self.mother = add_person(self.file, name="Nadia", role="ouder_gezag")
        self.father = add_person(self.file, name="Stefan", role="ouder_gezag")
        self.child = add_child(self.file, first_name="Mirte")
        self.sister = add_child(self.file, first_name="Pip")
        self.to_father = Recipient("ouder", self.father.id)
        self.to_mother = Recipient("ouder", self.mother.id)

    def hide(self, row: Any, level: str = "niets", person: Any = None) -> Any:
        row.sharing.append(Sharing(person_id=(person or self.father).id, level=level))
        return row

    def father_knows(self, row: Any) -> str:
        return sharing.known(self.file, row, self.to_father)


@pytest.fixture
def family() -> Family:
    return Family()


def _rows(family: Family) -> list[Any]:
    hearing, seen, signal = Hearing(), Observation(), SafetySignal()
    family.child.hearings.append(hearing)
    family.child.observations.append(seen)
    family.child.safety_signals.append(signal)
    view = add_parent_view(family.file, person_id=family.mother.id)
    return [add_fact(family.file), add_source(family.file), view, hearing, seen, signal]


def test_without_a_mark_everything_may_be_known_but_a_sign_of_danger(family: Family) -> None:
    *rows, signal = _rows(family)
    assert family.father_knows(signal) == sharing.known(family.file, signal, family.to_mother) == "niets"
    assert sharing.may_know(family.file, signal, Recipient("beslisser"))
    family.hide(signal, "alles", family.mother)
    assert sharing.may_know(family.file, signal, family.to_mother)
    for row in rows:
        assert all(sharing.may_know(family.file, row, each) for each in recipients.readers(family.file))


@pytest.mark.parametrize("at", range(6), ids=["fact", "source", "view", "hearing", "observation", "signal"])
def test_a_mark_holds_for_the_person_it_names(family: Family, at: int) -> None:
    row = family.hide(_rows(family)[at])
    if isinstance(row, SafetySignal):
        family.hide(row, "alles", family.mother)
    assert family.father_knows(row) == "niets"
    assert sharing.may_know(family.file, row, family.to_mother)
    assert sharing.may_know(family.file, row, Recipient("beslisser"))
    assert sharing.may_know(family.file, row, Recipient("intern"))


def test_a_mark_without_a_level_counts_as_nothing(family: Family) -> None:
    assert sharing.level(family.hide(add_fact(family.file), ""), family.father.id) == "niets"


def test_of_two_marks_the_stricter_one_holds(family: Family) -> None:
    fact = family.hide(family.hide(add_fact(family.file), "samenvatting"), "alles")
    assert family.father_knows(fact) == "samenvatting"


def test_a_fact_inherits_from_its_sources(family: Family) -> None:
    open_source, source = add_source(family.file), family.hide(add_source(family.file), "samenvatting")
    fact = add_fact(family.file, citations=[Citation(source_id=open_source.id), Citation(source_id=source.id)])
    assert family.father_knows(fact) == "samenvatting"
    assert sharing.may_know(family.file, fact, family.to_mother)


def test_a_removed_fact_still_withholds_what_was_written_on_it(family: Family) -> None:
    fact = family.hide(add_fact(family.file))
    family.child.element("E5").citations.append(Citation(fact_id=fact.id))
    remove(fact)
    assert family.father_knows(family.child.element("E5")) == "niets"


def test_words_of_a_child_inherit_from_its_talks(family: Family) -> None:
    family.child.hearings.append(family.hide(Hearing()))
    words = add_fact(family.file, kind="woorden_van_het_kind", child_ids=[family.child.id])
    seen = add_fact(family.file, kind="waarneming", child_ids=[family.child.id])
    assert (family.father_knows(words), family.father_knows(seen)) == ("niets", "alles")


def test_an_element_and_an_interest_inherit_through_facts(family: Family) -> None:
    source = family.hide(add_source(family.file))
    fact = add_fact(family.file, citations=[Citation(source_id=source.id)])
    element, interest = family.child.element("E5"), add_interest(family.file)
    for row in (element, interest):
        row.citations.append(Citation(fact_id=fact.id))
    assert (family.father_knows(element), family.father_knows(interest)) == ("niets", "niets")
    assert family.father_knows(family.child.element("E4")) == "alles"


def test_e1_inherits_from_talks_and_observations_of_its_own_child(family: Family) -> None:
    family.child.observations.append(family.hide(Observation()))
    assert family.father_knows(family.child.element("E1")) == "niets"
    assert family.father_knows(family.sister.element("E1")) == "alles"
    assert sharing.known_views(family.file, family.child, family.to_father) == "niets"


def test_a_removed_talk_withholds_nothing(family: Family) -> None:
    hearing = family.hide(Hearing())
    family.child.hearings.append(hearing)
    remove(hearing)
    assert family.father_knows(family.child.element("E1")) == "alles"


def test_a_weighing_inherits_from_its_decisive_elements(family: Family) -> None:
    fact = family.hide(add_fact(family.file))
    family.child.element("E5").citations.append(Citation(fact_id=fact.id))
    weighing = family.child.weighing
    assert family.father_knows(weighing) == "alles"
    weighing.decisive_elements = ["E5"]
    assert family.father_knows(weighing) == "niets"
    family.child.element("E5").parent_text = "Mirte draagt veel."
    assert family.father_knows(weighing) == "alles"


def test_a_weighing_inherits_from_what_prevails(family: Family) -> None:
    fact = family.hide(add_fact(family.file))
    interest = add_interest(family.file, citations=[Citation(fact_id=fact.id)])
    family.child.weighing.weightier.append(WeightierInterest(interest_id=interest.id))
    family.child.element("E6").citations.append(Citation(fact_id=fact.id))
    family.sister.weighing.weightier.append(WeightierInterest(child_id=family.child.id, element="E6"))
    assert family.father_knows(family.child.weighing) == "niets"
    assert family.father_knows(family.sister.weighing) == "niets"


def test_a_parent_reads_the_safe_text_and_only_where_needed(family: Family) -> None:
    element = family.child.element("E5")
    element.text, element.parent_text = "Slaapt pas als Bas slaapt.", "Draagt veel."
    assert sharing.text_for(family.file, element, family.to_father) == "Slaapt pas als Bas slaapt."
    element.citations.append(Citation(fact_id=family.hide(add_fact(family.file)).id))
    assert sharing.text_for(family.file, element, family.to_father) == "Draagt veel."
    assert sharing.text_for(family.file, element, family.to_mother) == "Slaapt pas als Bas slaapt."


def test_the_author_is_asked_for_the_safe_texts_that_are_lacking(family: Family) -> None:
    fact = family.hide(add_fact(family.file))
    for row in (family.child.element("E5"), family.child.weighing, family.sister.element("E4")):
        row.citations.append(Citation(fact_id=fact.id))
    family.child.element("E5").text = family.child.weighing.text = "Op grond van dit feit."
    lacking = withholding.lacking_parent_texts(family.file, family.to_father)
    assert lacking == (
        f"children/{family.child.id}/elements/E5/parent_text",
        f"children/{family.child.id}/weighing/parent_text",
    )
    assert withholding.lacking_parent_texts(family.file, family.to_mother) == ()
    assert withholding.lacking_parent_texts(family.file, Recipient("beslisser")) == ()


def test_a_court_reads_what_each_party_may_know(family: Family) -> None:
    aunt = add_person(family.file, name="Ewa", role="verzorger")
    from_aunt, from_father = family.hide(add_fact(family.file), person=aunt), family.hide(add_fact(family.file))
    court = Recipient("rechtbank")
    assert sharing.may_know(family.file, from_aunt, court)
    assert not sharing.may_know(family.file, from_father, court)
    family.file.decision.addressee_ids = [aunt.id]
    assert not sharing.may_know(family.file, from_aunt, court)


def test_a_version_for_all_parents_or_a_child_is_as_strict_as_its_strictest_reader(family: Family) -> None:
    fact = family.hide(add_fact(family.file))
    for reader in (Recipient("ouder"), Recipient("kind", child_id=family.child.id)):
        assert not sharing.may_know(family.file, fact, reader)


def test_a_secret_address_is_for_who_decides_alone(family: Family) -> None:
    fact = add_fact(family.file, secret_address=True)
    source = add_source(family.file, secret_address=True)
    for reader in recipients.readers(family.file):
        assert sharing.may_know(family.file, fact, reader) is reader.sees_all
        assert withholding.origin_hidden(source, reader) is not reader.sees_all


def test_a_secret_address_of_a_person_hides_where_the_family_lives(family: Family) -> None:
    family.mother.secret_address = True
    assert withholding.place_hidden(family.file, family.to_father)
    assert withholding.place_hidden(family.file, Recipient("rechtbank"))
    assert not withholding.place_hidden(family.file, family.to_mother)
    assert not withholding.place_hidden(family.file, Recipient("beslisser"))


def test_contact_details_are_for_the_person_and_who_decides(family: Family) -> None:
    assert withholding.contact_hidden(family.mother, family.to_father)
    assert not withholding.contact_hidden(family.mother, family.to_mother)
    assert not withholding.contact_hidden(family.mother, Recipient("beslisser"))


def test_an_anonymous_reporter_is_named_to_nobody(family: Family) -> None:
    reporter = add_person(family.file, name="Buurvrouw Tilly", role="melder")
    assert not withholding.reporter_hidden(family.file, reporter)
    source = add_source(family.file, anonymous_reporter=True)
    assert withholding.reporter_hidden(family.file, reporter)
    assert not withholding.reporter_hidden(family.file, family.mother)
    assert all(withholding.origin_hidden(source, each) for each in recipients.readers(family.file))


def test_what_is_withheld_is_listed_with_person_level_and_reason(family: Family) -> None:
    fact = add_fact(family.file)
    fact.sharing.append(Sharing(person_id=family.father.id, level="niets", reason="Mirte vroeg het."))
    fact.sharing.append(Sharing(person_id=family.mother.id, level="alles"))
    (found,) = withholding.withheld(family.file)
    assert (found.row, found.person_id, found.level) == (fact, family.father.id, "niets")
    assert found.reason == "Mirte vroeg het."


def test_every_reader_has_one_word(family: Family) -> None:
    labels = [each.label for each in recipients.readers(family.file)]
    assert labels == ["beslisser", "intern", "rechtbank", f"ouder:{family.mother.id}", f"ouder:{family.father.id}"]


def test_a_mark_without_a_person_keeps_a_row_from_everybody(family: Family) -> None:
    fact = add_fact(family.file)
    fact.sharing.append(Sharing(level="niets"))
    assert family.father_knows(fact) == sharing.known(family.file, fact, family.to_mother) == "niets"


def test_words_of_a_child_that_name_no_child_follow_every_talk(family: Family) -> None:
    talk = Hearing(held=True)
    family.child.hearings.append(family.hide(talk))
    fact = add_fact(family.file)
    fact.kind = "woorden_van_het_kind"
    assert family.father_knows(fact) == "niets"
    assert sharing.may_know(family.file, fact, family.to_mother)
    fact.child_ids = [family.sister.id]
    assert family.father_knows(fact) == "alles"


# --- Facts that rest on facts ---------------------------------------------------------------------------------


def test_facts_that_cite_each_other_inherit_from_both(family: Family) -> None:
    """A file from elsewhere can hold such a circle; it must not stop the program."""
    first, second, third = (add_fact(family.file, text=each) for each in ("een", "twee", "drie"))
    for fact, cited in ((first, second), (second, first), (second, third), (third, third)):
        fact.citations.append(Citation(fact_id=cited.id))
    family.hide(third, "samenvatting")
    assert [family.father_knows(each) for each in (first, second, third)] == ["samenvatting"] * 3
    family.hide(add_source(family.file), "niets")
    first.citations.append(Citation(source_id=family.file.sources[0].id))
    assert [family.father_knows(each) for each in (first, second, third)] == ["niets", "niets", "samenvatting"]
    assert sharing.known_facts(family.file, family.to_father) == {
        each.id: family.father_knows(each) for each in (first, second, third)
    }
    assert set(sharing.known_facts(family.file, Recipient("beslisser")).values()) == {"alles"}


@pytest.mark.parametrize("kind", ["ouder", "kind", "rechtbank"])
def test_a_field_is_hidden_exactly_where_the_list_of_hidden_fields_says_so(kind: str) -> None:
    """Two ways to ask the same: of every text of J9, whether this reader may look there."""
    made = example("J9-veilig-thuis-twaalf-bronnen.json")
    father = next(each.id for each in made.persons if each.name == "Stefan Verbeek")
    reader = Recipient(kind, father if kind == "ouder" else None)
    hidden = tuple(f"{each}/" for each in hidden_fields(made, reader))
    fields = [field for field, _ in typed_texts(made)]
    found = [each for each in fields if field_hidden(made, each, reader)]
    assert found == [each for each in fields if each.startswith(hidden)]
    assert any(field_hidden(made, each, reader) for each in fields)
