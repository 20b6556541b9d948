"""Changes that are more than a field: beginning, numbers never given out twice, a signed file that reopens."""

import pytest

from app.changes import add_fact, add_option, begin, bring_back, choose_decision_type, remove, reopen
from app.method import load_method


def test_a_new_file_is_complete_and_has_the_option_of_doing_nothing():
    assessment = begin(load_method())
    assert [(each.number, each.is_null, each.kind) for each in assessment.options] == [(0, True, "OP-00")]
    assert assessment.decision.outcome == "" and assessment.household.minors is None


def test_a_number_is_never_given_out_twice():
    assessment = begin(load_method())
    first = add_fact(assessment, "een")
    remove(first)
    assert add_fact(assessment, "twee").number == 2
    assert [each.number for each in assessment.facts] == [2]
    bring_back(first)
    assert [each.number for each in assessment.facts] == [1, 2]
    assert [add_option(assessment).number, add_option(assessment).number] == [1, 2]


def test_a_decision_type_brings_the_remedies_that_are_open_at_once_and_only_into_an_empty_list():
    assessment, method = begin(load_method()), load_method()
    choose_decision_type(assessment, method, "BT-01")
    assert [each.code for each in assessment.decision.remedies] == ["bezwaar", "vovo", "klacht"]
    del assessment.decision.remedies[1:]
    choose_decision_type(assessment, method, "BT-03")
    assert [each.code for each in assessment.decision.remedies] == ["bezwaar"]


@pytest.mark.parametrize(
    ("field", "status"),
    [
        ("decision/outcome", "concept"),
        ("children/a/elements/E4/text", "concept"),
        ("children/a/hearings/b/summary", "concept"),
        ("children/a/hearings/b/feedback_on", "vastgesteld"),
        ("children/a/explanation/child_text", "vastgesteld"),
        ("parent_letters/b/text", "vastgesteld"),
        ("", "concept"),
        ("publication/published_on", "vastgesteld"),
        ("children/a/explanation/held_on", "vastgesteld"),
        ("decision/event_days/dag_vonnis/on", "vastgesteld"),
        ("facts", "vastgesteld"),
        ("last_page", "vastgesteld"),
    ],
)
def test_a_signed_file_is_a_concept_again_once_its_content_changes(field, status):
    assessment = begin(load_method())
    assessment.status = "vastgesteld"
    reopen(assessment, field)
    assert assessment.status == status


def test_the_version_of_a_rule_for_children_belongs_to_what_is_signed():
    assessment = begin(load_method())
    assessment.decision_type, assessment.status = "BT-09", "vastgesteld"
    reopen(assessment, "children/a/explanation/child_text")
    assert assessment.status == "concept"
