"""Who is involved and who leads, which support was weighed, and the 14 conditions as a second look; on paper too."""

import pytest
from every_column import filled, withhold
from papers import FATHER, METHOD, MOTHER, paper, words

from app import changes
from app.conditions import children_looked_at, conditions_of, findings_on, is_used, label_of
from app.people import is_expert, lead_hint
from app.support import entries_of, name_of, not_weighed, pillar_of
from models.assessment import Assessment
from models.evidence import Source
from models.people import Person
from reports.document import Table


@pytest.fixture
def full() -> Assessment:
    return filled(METHOD)


# --- people ---------------------------------------------------------------------------------------------------


def test_exactly_one_has_the_lead() -> None:
    team, school = Person(name="Wijkteam"), Person(name="School")
    assert lead_hint([]) == ""
    assert lead_hint([team, school]).startswith("Nog niemand")
    team.has_lead = True
    assert lead_hint([team, school]) == ""
    school.has_lead = True
    assert "Wijkteam en School" in lead_hint([team, school])


@pytest.mark.parametrize(
    ("source", "expert"),
    [(Source(kind="diagnostiek"), True), (Source(kind="overig", author_role="orthopedagoog"), True),
     (Source(kind="school", author_role="mentor"), False), (Source(), False)],
)  # fmt: skip
def test_an_experts_report_is_known_by_its_kind_or_author(source: Source, expert: bool) -> None:
    assert is_expert(source) is expert


def involved(file: Assessment, kind: str, person: int | None = None) -> Table:
    tables = (each for each in paper(file, kind, person).blocks if isinstance(each, Table))
    return next(each for each in tables if each.field == "persons")


def test_the_table_says_who_is_involved(full: Assessment) -> None:
    full.persons[2].name, full.persons[2].organisation, full.persons[2].task = "Sanne", "Wijkteam", "Draagt over."
    row = next(each for each in involved(full, "beslisser").rows if each[0].text == "Sanne")
    assert (row[2].text, row[2].note) == ("Wijkteam", "Draagt over.")
    assert full.persons[2].contact in row[3].text
    assert full.persons[2].contact not in words(paper(full, "rechtbank"))


def test_who_shelters_somebody_with_a_secret_address_is_named_to_nobody_else(full: Assessment) -> None:
    mother = full.persons[MOTHER]
    mother.secret_address, full.status = True, "concept"
    for kind, person, told in (("beslisser", None, True), ("ouder", MOTHER, True), ("ouder", FATHER, False)):
        found = words(paper(full, kind, person))
        assert (mother.organisation in found) is told
        assert (mother.task in found) is told


# --- support --------------------------------------------------------------------------------------------------


def test_support_stands_under_its_pillar_with_the_name_it_has_here() -> None:
    file = changes.begin(METHOD)
    listed = changes.add_support(file, code="ST-10")
    own = changes.add_support(file, name="Fietsen van de kerk", pillar="bestaanscondities")
    assert pillar_of(listed, METHOD) == "voorzorg"
    assert name_of(listed, METHOD) == "Bemiddeling in huis"
    listed.name = "Mokum Mediation"
    assert name_of(listed, METHOD) == "Mokum Mediation"
    assert entries_of(file, METHOD, "bestaanscondities") == [own]
    assert "ST-10" not in [each.id for each in not_weighed(file, METHOD, "voorzorg")]
    changes.remove(listed)
    assert "ST-10" in [each.id for each in not_weighed(file, METHOD, "voorzorg")]


def test_support_is_printed_and_one_without_a_name_is_not(full: Assessment) -> None:
    full.all_supports.clear()
    changes.add_support(full, status="overwogen", who="Naamloze steun van niemand")
    assert "Naamloze steun" not in words(paper(full))
    changes.add_support(full, name="Fietsen van de kerk", status="niet_beschikbaar", why="De kerk is dicht.")
    found = words(paper(full))
    assert "Fietsen van de kerk" in found and "De kerk is dicht." in found


# --- the 14 conditions ----------------------------------------------------------------------------------------


def test_every_condition_goes_with_an_element_and_says_that_its_name_is_unchecked() -> None:
    linked = {each.id for code in METHOD.elements for each in conditions_of(METHOD, code)}
    assert linked == set(METHOD.conditions) and len(linked) == 14
    assert all("naast de bron" in label_of(each) for each in METHOD.conditions.values())


def test_a_finding_counts_unless_its_element_was_set_aside(full: Assessment) -> None:
    child = changes.add_child(changes.begin(METHOD))
    assert not is_used(child)
    child.element("E7").conditions = ["BIC-11"]
    assert is_used(child)
    assert findings_on(child, "BIC-11") == [child.element("E7")]
    child.element("E7").weight = "nvt"
    assert not is_used(child)
    assert len(children_looked_at(full)) == 2


def test_the_annex_is_there_only_when_used(full: Assessment) -> None:
    assert "BIC-bijlage" in words(paper(full))
    assert "BIC-bijlage" not in words(paper(full, "ouder", MOTHER))
    for child in full.children:
        for each in child.elements:
            each.conditions = []
    assert "BIC-bijlage" not in words(paper(full))


def test_in_the_annex_of_a_court_a_withheld_finding_leaves_no_trace(full: Assessment) -> None:
    for child in full.children:
        for each in child.elements:
            each.conditions = []
    element = full.children[0].element("E2")
    element.conditions = ["BIC-06"]
    name = METHOD.conditions["BIC-06"].name
    assert name in words(paper(full, "rechtbank"))
    withhold(full.facts[1], full.persons[FATHER].id)
    full.status = "concept"
    assert name not in words(paper(full, "rechtbank"))
    assert name in words(paper(full))


# --- what tells a secret place --------------------------------------------------------------------------------


def test_where_a_place_is_secret_nothing_around_the_family_tells_it(full: Assessment) -> None:
    support, (done, not_done), source = full.supports[0], full.enforcement.checklist, full.sources[0]
    told = [support.who, support.why, done.evidence, not_done.reason, source.conclusion]
    for reader in (("rechtbank", None), ("ouder", MOTHER)):
        found = words(paper(full, *reader))
        assert [
            each for each in (support.who, support.why, not_done.reason, source.conclusion) if each not in found
        ] == []
    full.persons[MOTHER].secret_address = source.secret_address = True
    full.status = "concept"
    assert [each for each in told if each not in words(paper(full))] == []
    for reader in (("rechtbank", None), ("ouder", FATHER)):
        assert [each for each in told if each in words(paper(full, *reader))] == []


def test_a_disputed_fact_is_named_where_it_decides(full: Assessment) -> None:
    fact = full.facts[1]
    found = words(paper(full))
    assert f"F2 wordt betwist door {fact.disputed_by}. Onze conclusie: {fact.conclusion}" in found
    withhold(fact, full.persons[FATHER].id)
    full.status = "concept"
    assert "wordt betwist door " + fact.disputed_by not in words(paper(full, "ouder", FATHER))
