"""A version for somebody else than who decides: nothing that is withheld is in it, and no trace of that either."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from every_column import filled, filled_values, withhold
from papers import EXAMPLES, FATHER, METHOD, MOTHER, paper, words
from pdf_text import bookmarks_and_properties, squeezed, text_of

from app import changes
from app.casefile import read_case
from models.assessment import Assessment
from models.evidence import Citation, Sharing
from models.views import SafetySignal
from reports.decision import ParentTextMissing
from reports.document import (
    Definition,
    Quote,
)
from reports.document_json import to_json
from reports.fingerprint import prints_of
from reports.pdf import render


@pytest.fixture
def full() -> Assessment:
    return filled(METHOD)


# --- Nothing that is withheld reaches another reader ----------------------------------------------------------

ROWS: dict[str, Callable[[Assessment], Any]] = {
    "fact": lambda file: file.facts[1],
    "source": lambda file: file.sources[0],
    "view of a parent": lambda file: file.parent_views[0],
    "talk": lambda file: file.children[0].hearings[0],
    "observation": lambda file: file.children[0].observations[0],
    "signal": lambda file: file.children[0].safety_signals[0],
}


def typed(row: Any) -> list[str]:
    """The words of a row that occur nowhere else in the file."""
    return [word for _, any_of in filled_values(row, METHOD) for word in any_of if word.startswith("Woord")]


@pytest.mark.parametrize("level", ["niets", "samenvatting", ""])
@pytest.mark.parametrize("kind", ROWS)
def test_what_a_parent_may_not_know_is_nowhere_in_the_file(full: Assessment, kind: str, level: str) -> None:
    row = ROWS[kind](full)
    secret = typed(row)
    if level == "samenvatting" and kind == "talk":
        secret.remove(row.summary)
    others = typed(full.children[1].hearings[0]) + typed(full.facts[0]) * (kind != "source")
    withhold(row, full.persons[FATHER].id, level, "geheime reden")
    full.status = "concept"
    document = paper(full, "ouder", FATHER)
    everywhere = to_json(document).decode()
    if level == "niets":
        pdf = render(document)
        everywhere += text_of(pdf) + bookmarks_and_properties(pdf)
    everywhere = squeezed(everywhere)
    assert len(secret) > 1
    assert [each for each in [*secret, "geheime reden"] if squeezed(each) in everywhere] == []
    assert [each for each in others if squeezed(each) not in everywhere] == []


def test_what_rests_on_a_talk_goes_with_it(full: Assessment) -> None:
    child = full.children[0]
    withhold(child.hearings[0], full.persons[FATHER].id)
    full.status = "concept"
    found = words(paper(full, "ouder", FATHER))
    hidden = (child.element("E1").text, child.weighing.why_view_not_followed, child.explanation.reaction)
    assert [each for each in hidden if each in found] == []
    assert "Wat " + child.first_name + " van de opties vindt" not in found
    assert full.children[1].element("E1").text in found


ADDED: dict[str, Callable[[Assessment], Any]] = {
    "fact": lambda file: changes.add_fact(file, "Verzwegen.", kind="waarneming"),
    "source": lambda file: changes.add_source(file, title="Verzwegen"),
    "view of a parent": lambda file: changes.add_parent_view(file, content="Verzwegen"),
    "signal": lambda file: _added(file.children[0].safety_signals, _told_to(file, FATHER)),
}


def _told_to(file: Assessment, person: int) -> SafetySignal:
    told = Sharing(person_id=file.persons[person].id, level="alles")
    return SafetySignal(kind="geweld", shown_by="Verzwegen", sharing=[told])


def _added(rows: list[Any], row: Any) -> Any:
    rows.append(row)
    return row


@pytest.mark.parametrize("kind", ADDED)
def test_a_withheld_row_leaves_no_trace(full: Assessment, kind: str) -> None:
    """The version for the father is the very one he would get if the row had never been there.

    That holds for a paper of a version too: its mark is made with a random number (`fingerprint_of`), so that it is
    the same here only because it is given.
    """
    mark = "ab" * 32
    before, frozen = paper(full, "ouder", FATHER), paper(full, "ouder", FATHER, version_mark=mark)
    row = ADDED[kind](full)
    for rows in (full.all_facts, full.all_sources):  # it comes first, so that every number after it would move
        if rows[-1] is row:
            rows.insert(0, rows.pop())
    assert paper(full, "ouder", FATHER) != before
    withhold(row, full.persons[FATHER].id, reason="geheime reden")
    assert to_json(paper(full, "ouder", FATHER)) == to_json(before)
    assert prints_of(paper(full, "ouder", FATHER)) == prints_of(before)
    assert prints_of(paper(full, "ouder", FATHER, version_mark=mark)) == prints_of(frozen)


def test_facts_are_counted_anew_for_every_reader(full: Assessment) -> None:
    withhold(full.facts[0], full.persons[FATHER].id)
    full.status = "concept"
    labels = [each.label for each in paper(full, "ouder", FATHER).blocks if isinstance(each, Definition) and each.entry]
    assert [each for each in labels if each.startswith("F")] == ["F1"]
    assert full.facts[1].text in words(paper(full, "ouder", FATHER))
    labels = [each.label for each in paper(full).blocks if isinstance(each, Definition) and each.entry]
    assert [each for each in labels if each.startswith("F")] == ["F1", "F2"]


def test_of_a_talk_in_summary_only_the_summary_is_told(full: Assessment) -> None:
    talk = full.children[0].hearings[0]
    withhold(talk, full.persons[FATHER].id, "samenvatting")
    full.status = "concept"
    document = paper(full, "ouder", FATHER)
    assert talk.summary in words(document)
    quotes = [each.words for each in document.blocks if isinstance(each, Quote)]
    assert quotes == [full.children[1].hearings[0].own_words[0].words]


def test_a_child_whose_words_stay_hidden_was_heard_all_the_same(full: Assessment) -> None:
    child = full.children[0]
    for row in (child.hearings[0], child.observations[0]):
        withhold(row, full.persons[FATHER].id)
    full.status = "concept"
    neutral = f"Met {child.first_name} is gesproken. Dat telt mee."
    assert neutral in words(paper(full, "ouder", FATHER))
    assert neutral not in words(paper(full, "ouder", MOTHER))


def test_a_parent_reads_the_safe_text_instead(full: Assessment) -> None:
    element = full.children[0].element("E2")
    withhold(full.facts[1], full.persons[FATHER].id)
    document = paper(full, "ouder", FATHER)
    assert element.parent_text in words(document)
    assert element.text not in words(document)
    assert element.text in words(paper(full, "ouder", MOTHER))
    assert element.parent_text not in words(paper(full, "ouder", MOTHER))


def test_a_final_version_waits_for_the_safe_text_and_a_concept_does_not(full: Assessment) -> None:
    element = full.children[0].element("E2")
    element.parent_text = ""
    withhold(full.facts[1], full.persons[FATHER].id)
    with pytest.raises(ParentTextMissing, match=f"E2 bij {full.children[0].first_name}") as refused:
        paper(full, "ouder", FATHER)
    assert f"children/{full.children[0].id}/elements/E2/parent_text" in refused.value.fields
    full.status = "concept"
    assert element.text not in words(paper(full, "ouder", FATHER))


def test_elements_have_no_codes_where_a_missing_one_could_be_noticed(full: Assessment) -> None:
    name = METHOD.elements["E4"].name
    assert f"E4 {name}" in words(paper(full))
    for kind, person in (("ouder", FATHER), ("rechtbank", None)):
        found = words(paper(full, kind, person))
        assert name in found
        assert f"E4 {name}" not in found


def test_only_who_decides_reads_what_was_not_shared(full: Assessment) -> None:
    withhold(full.facts[0], full.persons[FATHER].id, reason="het kind vroeg het")
    line = f"Niet gedeeld met {full.persons[FATHER].name}: feit F1. Reden: het kind vroeg het"
    assert line in words(paper(full))
    full.status = "concept"
    for kind, person in (("intern", None), ("rechtbank", None), ("ouder", MOTHER), ("ouder", FATHER)):
        assert "gedeeld" not in words(paper(full, kind, person))


def test_what_is_told_orally_is_for_who_decides_alone(full: Assessment) -> None:
    told = full.children[0].explanation.oral_part
    assert told in words(paper(full))
    for kind, person in (("intern", None), ("rechtbank", None), ("ouder", MOTHER)):
        assert told not in words(paper(full, kind, person))


def test_an_anonymous_reporter_is_in_no_version(full: Assessment) -> None:
    source, person = full.sources[0], full.persons[2]
    source.anonymous_reporter, person.role = True, "melder"
    full.status = "concept"
    for reader in (("beslisser", None), ("intern", None), ("rechtbank", None), ("ouder", FATHER)):
        found = words(paper(full, *reader))
        assert [each for each in (source.author, source.origin, person.name, person.contact) if each in found] == []
        assert source.title in found


def test_a_secret_address_hides_place_and_contact_from_others(full: Assessment) -> None:
    mother, child = full.persons[MOTHER], full.children[0]
    mother.secret_address = full.facts[0].secret_address = full.sources[0].secret_address = True
    full.status = "concept"
    places = [child.whereabouts, child.school, full.housing.description, full.housing.past_stays[0].place]
    places += [full.decision.sleeping_place, mother.contact, mother.safe_contact]
    places += [full.facts[0].text, full.sources[0].origin, child.hearings[0].place, child.explanation.place]
    places += [child.observations[0].moments[0].place, full.options[1].title, full.options[1].description]
    for kind in ("beslisser", "intern"):
        assert [each for each in places if each not in words(paper(full, kind))] == []
    for kind, person in (("ouder", FATHER), ("rechtbank", None)):
        assert [each for each in places if each in words(paper(full, kind, person))] == []
    assert child.whereabouts in words(paper(full, "ouder", MOTHER))


def _told_where(file: Assessment) -> dict[str, list[Any]]:
    """The rows and their fields that tell where the children are: who made a source, who helps, on which day."""
    children, shared = file.children, [row for child in file.children for row in child.weighing.measures]
    talks = [row for child in children for row in child.hearings]
    told = [child.explanation for child in children]
    seen = [row for child in children for row in child.observations]
    not_heard = [child.not_heard for child in children]
    duties = [each for each in file.enforcement.checklist if each.who]
    names = {
        "title author origin expertise": list(file.sources),
        "name": [row for source in file.sources for row in source.attachments] + [file.persons[2]],
        "organisation relation task contact": [file.persons[2]],
        "checked_by checked_how": list(file.facts),
        "who by_when evidence": shared,
        "who": [*not_heard, *duties],
        "by place present parent_told_by": told,
        "observer observer_role with_whom": seen,
        "offered_by offered_how place led_by led_by_role led_by_expertise present interpreter_name confidant "
        "feedback_by feedback_how": talks,
        "judged_by reused_record": not_heard,
        "way by": [row for each in not_heard for row in each.offers],
        "inquiry_by": [file],
        "how": [each for each in file.parent_views if each.person_id != file.persons[FATHER].id],
    }
    days = {
        "planned_on held_on parent_told_on": told,
        "offered_on planned_on held_on feedback_on record_seen_on draft_seen_on": talks,
        "on": [row for each in seen for row in each.moments] + [row for each in not_heard for row in each.offers]
        + [row for each in not_heard for row in each.efforts] + duties
        + [row for each in file.options for row in each.network_visits],
        "judged_on parent_talk_on planned_on": not_heard,
        "advice_on": [file.persons[2]],
    }  # fmt: skip
    return {**{f"text {name}": rows for name, rows in names.items()}, **{f"day {n}": rows for n, rows in days.items()}}


def _elsewhere(file: Assessment) -> None:
    """Let everything that tells where the children are tell something else."""
    for kind, rows in _told_where(file).items():
        what, *columns = kind.split()
        for row, column in ((row, column) for row in rows for column in columns):
            before = getattr(row, column)
            assert before, (row, column)
            setattr(row, column, before + timedelta(days=1) if what == "day" else f"Elders: {before}")


def test_where_a_place_is_secret_nothing_tells_who_sees_a_child_or_when(full: Assessment) -> None:
    """The version for the father is the very one he would get had it been another school, helper or day."""
    full.status = "concept"
    full.persons[MOTHER].secret_address = True
    full.facts[0].kind = full.facts[1].kind = "verklaring"  # what was said is dated by when it was said
    father, court = paper(full, "ouder", FATHER), paper(full, "rechtbank")
    mother, decides = paper(full, "ouder", MOTHER), paper(full)
    _elsewhere(full)
    assert to_json(paper(full, "ouder", FATHER)) == to_json(father)
    assert to_json(paper(full, "rechtbank")) == to_json(court)
    assert words(paper(full, "ouder", MOTHER)).count("Elders") > 40 > words(mother).count("Elders")
    assert words(paper(full)).count("Elders") > 40 > words(decides).count("Elders")


def test_where_a_place_is_secret_a_source_is_called_by_its_kind(full: Assessment) -> None:
    full.status = "concept"
    full.persons[MOTHER].secret_address = True
    school, own = full.sources
    school.kind, school.author_role, school.dated = "school", "leerkracht", date(2025, 11, 6)
    own.author, own.kind, own.author_role = full.persons[FATHER].name, "ouderverklaring", "ouder"
    found = words(paper(full, "ouder", FATHER))
    assert "Stuk van school, 6 november 2025. Leerkracht. Bladzijden: " in found
    assert own.title in found and own.origin in found  # what he said himself is no secret for him
    school.kind = "overig"
    assert "Ander stuk, 6 november 2025. Leerkracht." in words(paper(full, "ouder", FATHER))
    school.kind = "medisch"  # its day is the day on which the child was there
    assert "Medisch stuk. Leerkracht." in words(paper(full, "ouder", FATHER))
    assert f"{school.title} (medisch stuk), 6 november 2025. Van {school.author}" in words(paper(full, "ouder", MOTHER))


J9 = next(each for each in EXAMPLES if each.name.startswith("J9-"))
ELSEWHERE = ("Meerland", "De Toren", "Driessen", "Blom", "9 januari", "16 januari", "26-7-2026")
"""What tells a father where his children are."""
NO_PLACE = (
    "Veilig Thuis Meerland",  # who writes to him
    "Kinderrechter te Meerland",
    "Stefan Verbeek is op 16 januari 2026 gevraagd",  # his own day
    "26-7-2026 Tot hier is de slaapplek zeker; Wat besloten is, loopt tot hier",
    "– 26-7-2026",  # the time for which was decided
)


def test_a_father_does_not_read_where_his_children_are_seen() -> None:
    file = read_case(J9.read_bytes(), METHOD)
    father = next(place for place, each in enumerate(file.persons) if each.name.startswith("Stefan"))
    found = words(paper(file, "ouder", father))
    for each in NO_PLACE:
        assert each in found
        found = found.replace(each, "")
    assert [each for each in ELSEWHERE if each in found] == []
    for kind, person in (("beslisser", None), ("ouder", 1 - father)):
        shown = words(paper(file, kind, person))
        for each in NO_PLACE:
            shown = shown.replace(each, "")
        assert [each for each in ELSEWHERE if each not in shown] == []


def test_in_a_version_for_a_parent_no_block_names_another_reader(full: Assessment) -> None:
    withhold(full.facts[0], full.persons[MOTHER].id)
    full.status = "concept"
    label = f"ouder:{full.persons[FATHER].id}"
    assert {each.seen_by for each in paper(full, "ouder", FATHER).blocks} == {(label,)}


def test_a_block_says_who_may_see_it(full: Assessment) -> None:
    withhold(full.facts[0], full.persons[FATHER].id)
    fact = next(each for each in paper(full).blocks if each.field == f"facts/{full.facts[0].id}/text")
    assert set(fact.seen_by) == {"beslisser", "intern", f"ouder:{full.persons[MOTHER].id}"}


def test_a_quick_line_leaves_the_house_only_when_it_was_sorted_or_cited(full: Assessment) -> None:
    full.status = "concept"
    line = changes.add_fact(full, text="Oma belt dat zij niet meer wil.")
    assert line.text in words(paper(full, "beslisser"))
    assert "Nog niet ingedeeld" in words(paper(full, "beslisser"))
    assert line.text not in words(paper(full, "ouder", FATHER))
    line.kind = "verklaring"
    assert line.text in words(paper(full, "ouder", FATHER))


def test_the_chapter_on_other_interests_leaves_no_gap_where_all_of_them_are_withheld(full: Assessment) -> None:
    full.status = "concept"
    full.balance.no_other_interest = ""
    withhold(full.facts[0], full.persons[FATHER].id)  # the only interest rests on it
    assert "Stap 2" in words(paper(full, "ouder", FATHER))
    assert "Ook andere belangen zijn bekeken." in words(paper(full, "ouder", FATHER))
    assert "Ook andere belangen zijn bekeken." not in words(paper(full, "ouder", MOTHER))


def test_that_other_interests_were_looked_at_is_said_only_where_there_are_any(full: Assessment) -> None:
    full.status, full.decision.provisional = "concept", True
    full.balance.no_other_interest = ""
    for each in full.all_interests:
        changes.remove(each)
    for reader in (("ouder", FATHER), ("rechtbank", None)):
        found = words(paper(full, *reader))
        assert "belangen zijn bekeken" not in found and "Andere belangen worden nog onderzocht." in found
    full.decision.provisional = False
    assert "belangen worden nog onderzocht" not in words(paper(full, "ouder", FATHER))


@pytest.mark.parametrize("provisional", [True, False])
def test_beside_an_open_interest_a_withheld_one_leaves_no_trace(full: Assessment, provisional: bool) -> None:
    full.status, full.decision.provisional = "concept", provisional
    full.balance.no_other_interest = ""
    hidden = changes.add_fact(full, "Verzwegen.", kind="waarneming")
    withhold(hidden, full.persons[FATHER].id)
    before = to_json(paper(full, "ouder", FATHER))
    added = changes.add_interest(full, claim="Verzwegen belang")
    added.citations.append(Citation(fact_id=hidden.id))
    assert "Verzwegen belang" in words(paper(full, "ouder", MOTHER))
    assert to_json(paper(full, "ouder", FATHER)) == before


def test_a_sign_of_danger_is_for_who_decides_until_somebody_is_named(full: Assessment) -> None:
    full.status = "concept"
    full.safety_action = "Moeder slaapt bij haar zus."
    signal = SafetySignal(kind="geweld", shown_by="De vader sloeg.")
    full.children[0].safety_signals = [signal]
    for reader in (("ouder", FATHER), ("ouder", MOTHER), ("rechtbank", None)):
        found = words(paper(full, *reader))
        assert [each for each in (signal.shown_by, full.safety_action, "MT-40") if each in found] == []
    assert "MT-40" in words(paper(full, "beslisser")) and signal.shown_by in words(paper(full, "beslisser"))


def test_the_name_of_the_dossier_stays_in_the_house(full: Assessment) -> None:
    full.title = "Nowicki: moeder zit in Haarlem"
    assert full.title in words(paper(full, "beslisser"))
    for reader in (("ouder", FATHER), ("rechtbank", None)):
        document = paper(full, *reader)
        assert full.title not in to_json(document).decode()


def test_a_talk_told_in_summary_without_a_summary_is_still_told_of(full: Assessment) -> None:
    full.status = "concept"
    child = full.children[0]
    child.observations = []
    for talk in child.hearings:
        talk.held, talk.summary = True, ""
        withhold(talk, full.persons[FATHER].id, "samenvatting")
    assert f"Met {child.first_name} is gesproken. Dat telt mee." in words(paper(full, "ouder", FATHER))


def test_an_override_without_a_finding_is_not_on_the_first_page(full: Assessment) -> None:
    full.status = "concept"
    full.overrides[0].rule = "MT-03"
    full.overrides[0].reason = "Dit was vorige week nog niet bekend en staat er nu wel in."
    assert full.overrides[0].reason not in words(paper(full, "ouder", MOTHER))
    assert "nu staat dit niet meer open" in words(paper(full, "beslisser"))


def test_why_a_talk_would_be_harmful_is_for_who_decides(full: Assessment) -> None:
    full.status = "concept"
    child = full.children[0]
    child.hearings, child.observations = [], []
    child.not_heard.code, child.not_heard.reason = "NG3", "Zij is bang voor haar vader."
    assert child.not_heard.reason in words(paper(full, "beslisser"))
    found = words(paper(full, "ouder", FATHER))
    assert child.not_heard.reason not in found and child.not_heard.judged_by not in found
    assert f"Met {child.first_name} is nog niet gesproken." in found


def test_when_a_child_will_be_heard_stays_out_where_a_talk_now_would_harm_it(full: Assessment) -> None:
    full.status = "concept"
    child = full.children[0]
    child.hearings, child.observations = [], []
    child.not_heard.code, child.not_heard.planned_on = "NG3", date(2031, 3, 7)
    assert "7-3-2031" in words(paper(full, "beslisser"))
    found = words(paper(full, "ouder", FATHER))
    assert "7-3-2031" not in found and "7 maart 2031" not in found and "Alsnog praten" not in found


def test_what_is_not_printed_still_withholds_what_rests_on_it(full: Assessment) -> None:
    """Who may know what follows from the file as it stands, not from what is left of it on paper."""
    full.status, full.decision_type = "concept", "BT-09"
    child = full.children[0]
    full.facts[1].kind, full.facts[1].child_ids = "woorden_van_het_kind", [child.id]
    child.element("E2").text = "Zij zei dat achterom."
    assert full.facts[1].text in words(paper(full, "ouder", FATHER))
    withhold(child.hearings[0], full.persons[FATHER].id)
    found = words(paper(full, "ouder", FATHER))
    assert full.facts[1].text not in found and "achterom" not in found
    assert full.facts[1].text in words(paper(full, "beslisser"))


def test_a_hidden_interest_that_is_not_printed_still_hides_the_weighing(full: Assessment) -> None:
    full.status = "concept"
    child, fact = full.children[0], full.facts[0]
    child.weighing.citations, child.weighing.decisive_elements = [], []
    child.weighing.weightier[:] = [each for each in child.weighing.weightier if each.interest_id]
    child.ideal.best_option_id = child.weighing.chosen_option_id
    assert child.weighing.text in words(paper(full, "ouder", FATHER))
    withhold(fact, full.persons[FATHER].id)
    assert child.weighing.text not in words(paper(full, "ouder", FATHER))


def test_a_rule_for_a_group_prints_nothing_of_a_family(full: Assessment) -> None:
    full.status = "concept"
    view, ground, support = full.parent_views[0], full.refusal_grounds[0], full.supports[0]
    private = [view.content, ground.facts, support.who, full.representation, full.publication.handed_by]
    private += [each.relation for each in full.persons]
    assert [each for each in private if each not in words(paper(full))] == []
    full.decision_type = "BT-09"
    assert [each for each in private if each in words(paper(full))] == []


def test_why_a_duty_was_not_met_stays_out_with_the_source_that_stands_with_it(full: Assessment) -> None:
    full.status = "concept"
    duty = full.enforcement.checklist[1]
    duty.source_ids = [full.sources[0].id]
    for kind, person in (("ouder", FATHER), ("rechtbank", None)):
        assert duty.reason in words(paper(full, kind, person))
    withhold(full.sources[0], full.persons[FATHER].id)
    for kind, person in (("ouder", FATHER), ("rechtbank", None)):
        assert duty.reason not in words(paper(full, kind, person))
    assert duty.reason in words(paper(full, "beslisser"))


def test_what_rests_on_a_withheld_source_says_nothing_of_a_duty_either(full: Assessment) -> None:
    full.status = "concept"
    duty = next(each for each in full.enforcement.checklist if each.source_ids)
    source = next(each for each in full.sources if each.id in duty.source_ids)
    assert duty.evidence in words(paper(full, "rechtbank"))
    withhold(source, full.persons[FATHER].id)
    assert duty.evidence not in words(paper(full, "rechtbank")) and duty.evidence in words(paper(full, "beslisser"))
