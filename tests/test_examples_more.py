"""The worked examples J5, J8, J9, J10 and G1 give exactly the findings of their cases; so does each change to them."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import commands
import pytest
from assessments import blocking, child, choose, example, found, option, person, put, the_method
from commands import J3

from app import changes
from app.case import age_group, remedy_days
from app.casefile import dump_case
from app.findings import check
from app.readability import measure
from app.recipients import Recipient, readers
from app.rules.views import MOST_DAYS_LATER
from app.withholding import lacking_parent_texts
from models.assessment import Assessment
from models.decision import ChecklistEntry
from models.evidence import Citation, Fact
from reports.decision import compose
from reports.document import printed
from reports.pdf import render

kv = commands.kv

J5A, J5B = "J5-A-huurachterstand-ingediend-concept.json", "J5-B-huurachterstand-hersteld.json"
J8, J9 = "J8-briefadres-vader-op-boot.json", "J9-veilig-thuis-twaalf-bronnen.json"
J10A, J10B = "J10-A-urgentie-voorlopig.json", "J10-B-urgentie-vastgesteld.json"


def each(rule: str, *names: str) -> tuple[str, ...]:
    """One finding of a rule for each of these children."""
    return tuple(f"{rule} {name}" for name in names)


RENT, DESK = ("Youssef", "Hanna", "Omar"), ("Fenna", "Milan")
AS_IT_IS: dict[str, tuple[str, ...]] = {
    J5A: (
        *each("MT-11 F", *RENT), *each("MT-14 F", *RENT), "MT-22 F", "MT-31 F", "MT-32 F", "MT-34 F",
        *each("MT-37 F", *RENT), "MT-08 W Youssef", "MT-23 W", "MT-35 H",
    ),
    J5B: (),
    J8: ("MT-33 H", "IN-01 H Thijmen"),
    J9: ("MT-33 H", "MT-43 W Bas"),
    J10A: (
        "MT-03 F", "MT-04 F", *each("MT-06 F", *DESK), *each("MT-07 F", *DESK), *each("MT-09 F", *DESK),
        *each("MT-11 F", *DESK), "MT-17 F Fenna", "MT-21 F", *each("MT-26 F", *DESK), "MT-33 W",
    ),
    J10B: (),
}  # fmt: skip
BLOCKING = {J5A: ["MT-11", "MT-22"]}


@dataclass(frozen=True)
class Changed:
    """One change of an example, and what it adds to and takes away from what the rules find."""

    name: str
    of: str
    make: Callable[[Assessment], Any]
    adds: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()


def _talk(made: Assessment, name: str) -> Any:
    return child(made, name).hearings[-1]


def _silent(name: str) -> Callable[[Assessment], Any]:
    return lambda made: _talk(made, name).own_words.clear()


def _evict(on: date, hour: str, weather: str, complete: bool) -> Callable[[Assessment], Any]:
    def make(made: Assessment) -> None:
        put(made.enforcement, planned=True, on=on, time_from=hour, weather=weather)
        duties = [duty.id for duty in the_method().checklist if duty.phase != "na"]
        done = duties if complete else duties[3:]
        made.enforcement.checklist = [ChecklistEntry(item=duty, status="gedaan") for duty in done]

    return make


def _refuse_the_address(made: Assessment) -> None:
    choose(made, 0)
    made.decision.outcome = "weigeren"


def _hard_word(made: Assessment) -> None:
    child(made, "Isa").explanation.child_text += " Papa kan in bezwaar gaan."


def _fact(made: Assessment, number: int) -> Fact:
    return next(row for row in made.facts if row.number == number)


def _settle(made: Assessment) -> None:
    reason = "Niet vast te stellen; het advies rust op F1 en F5."
    put(_fact(made, 2), conclusion="Niet vast te stellen.", conclusion_reason=reason)


def _only_her_words(made: Assessment) -> None:
    child(made, "Mirte").element("E5").citations = [Citation(fact_id=_fact(made, 4).id)]


def _betray(made: Assessment) -> None:
    child(made, "Mirte").explanation.child_text += " Jij vertelde: ik slaap pas als Bas slaapt."


def _refuse_urgency(made: Assessment, code: str = "WG-3") -> None:
    choose(made, 3)
    made.decision.outcome = "weigeren"
    made.all_parent_views.clear()
    said = "Het gezin woont hier pas twee jaar."
    put(made.refusal_grounds[0], code=code, use="gebruikt", substantive_test=said, hardship_test="")


def _without_expert(made: Assessment) -> None:
    changes.remove(person(made, "deskundige"))
    expert = next(row for row in made.sources if row.author_role == "jeugdarts")
    team = next(row for row in made.sources if row.author_role == "medisch_specialist")
    for row in (row for kid in made.children for element in kid.elements for row in element.citations):
        if row.source_id == expert.id:
            row.source_id = team.id
    changes.remove(expert)


REFUSED = ("MT-24 F", *each("MT-27 F", *DESK), "MT-33 W", "MT-34 F", "MT-41 W")
THREE = ("Mirte", "Bas", "Pip")
CHANGES = (
    Changed("B-a", J5B, lambda a: put(_talk(a, "Hanna"), parent_present=True), ("MT-19 W Hanna",)),
    Changed("B-b", J5B, _silent("Youssef"), ("MT-16 W Youssef",)),
    Changed("B-c", J5B, _silent("Omar")),
    Changed("B-d", J5B, _evict(date(2026, 1, 11), "10:00", "", True), ("MT-39-tijd F",)),
    Changed("B-e", J5B, _evict(date(2026, 1, 12), "21:00", "vorst", False),
            ("MT-39-lijst F", "MT-39-tijd F", "MT-39-weer W")),
    Changed("a", J8, _refuse_the_address, (*each("MT-27 F", "Isa", "Thijmen"), "MT-34 F")),
    Changed("b", J8, _hard_word, ("MT-38 W Isa",)),
    Changed("c", J8, _silent("Isa"), ("MT-16 W Isa",)),
    Changed("d", J8, lambda a: put(a.decision, outlook=""), ("MT-33 W",), ("MT-33 H",)),
    Changed("a", J9, _settle, (), ("MT-43 W Bas",)),
    Changed("b", J9, lambda a: put(_fact(a, 3), conclusion=""), ("MT-43 W Pip",)),
    Changed("c", J9, _only_her_words, ("MT-42 W Mirte",)),
    Changed("d", J9, _betray, ("MT-38 W Mirte",)),
    Changed("e", J9, lambda a: (choose(a, 3), put(a.balance, compromise="")) and [
                kid.weighing.measures.clear() for kid in a.children],
            ("MT-18 F Mirte", "MT-18 F Bas", *each("MT-27 F", *THREE), *each("MT-29 F", *THREE)), ("MT-33 H",)),
    Changed("f", J9, lambda a: put(child(a, "Bas").safety_signals[0], next_step=""), ("MT-40 W Bas",)),
    Changed("A-a", J10A, lambda a: put(a.decision, sleeping_place="onbekend"), ("MT-31 F",)),
    Changed("A-b", J10A, lambda a: put(child(a, "Milan").not_heard, planned_on=date(2025, 11, 24)), ("MT-14 F Milan",)),
    Changed("B-c", J10B, _refuse_urgency, REFUSED),
    Changed("B-c with WG-6", J10B, lambda a: _refuse_urgency(a, "WG-6"), (*REFUSED, "MT-25 W")),
    Changed("B-d", J10B, lambda a: put(a.household, minors=3), ("MT-02 F",)),
    Changed("B-e", J10B, lambda a: put(child(a, "Fenna").weighing, text="Dit is goed. " * 10), ("MT-44 W Fenna",)),
    Changed("B-f", J10B, _without_expert, ("MT-13 W Milan",)),
)  # fmt: skip


@pytest.mark.parametrize("name", AS_IT_IS, ids=lambda each: each[:5])
def test_check_gives_exactly_these_findings(kv: Any, name: str) -> None:
    rows = json.loads(kv("check", J3.with_name(name), "--json").out)
    found = (f"{row['rule']} {row['level']} {row['child'] or ''}".strip() for row in rows if row["rule"][:3] != "BR-")
    assert sorted(each for each in found if each != NOT_LOOKED_UP) == sorted(AS_IT_IS[name])
    assert sorted({row["rule"] for row in rows if row["blocks"]}) == BLOCKING.get(name, [])


NOT_LOOKED_UP = "IN-05 H"
"""As shipped, nobody looked the contacts up yet; whoever works with the program does."""


@pytest.mark.parametrize("case", CHANGES, ids=lambda each: f"{each.of[:5]} {each.name}")
def test_a_change_adds_and_takes_exactly_this(case: Changed) -> None:
    made = example(case.of)
    case.make(made)
    expected = [*AS_IT_IS[case.of], *case.adds]
    for gone in case.takes:
        expected.remove(gone)
    now = [row for row in found(made) if row.startswith("MT-")]
    assert now == sorted(row for row in expected if row.startswith("MT-"))


def test_at_the_desk_only_a_place_to_sleep_and_the_talk_stop_it() -> None:
    for case, rule in ((CHANGES[15], "MT-31"), (CHANGES[16], "MT-14")):
        made = example(case.of)
        case.make(made)
        assert blocking(made) == [rule]


@pytest.mark.parametrize(("name", "last"), [(J8, date(2026, 1, 14)), (J10A, date(2025, 12, 18)),
                                            (J10B, date(2026, 1, 5))])  # fmt: skip
def test_the_last_day_for_an_objection(name: str, last: date) -> None:
    days = {row.remedy.id: row.last_day for row in remedy_days(example(name), the_method())}
    assert days["bezwaar"] is not None and days["bezwaar"].day == last


FIGURES = {"Thijmen": (J8, 163, 9.6, 15, 84.1), "Mirte": (J9, 194, 8.1, 13, 94.1), "Fenna": (J10B, 172, 7.2, 12, 87.4)}
"""Words, words per sentence, longest sentence and Flesch-Douma as the cases give them."""


@pytest.mark.parametrize("name", FIGURES)
def test_the_letters_read_as_the_cases_say(name: str) -> None:
    file, words, mean, longest, score = FIGURES[name]
    figures = measure(child(example(file), name).explanation.child_text)
    assert figures.words == pytest.approx(words, abs=3)
    assert figures.words_per_sentence == pytest.approx(mean, abs=3)
    assert figures.longest_sentence == pytest.approx(longest, abs=3)
    assert figures.score == pytest.approx(score, abs=3)


@pytest.mark.parametrize("name", AS_IT_IS, ids=lambda each: each[:5])
def test_the_texts_are_full_and_the_talks_in_time(name: str) -> None:
    made = example(name)
    texts = [row.text for kid in made.children for row in kid.elements if row.text]
    assert all(len(text) >= 60 and text.endswith(".") for text in texts)
    assert len(set(texts)) == len(texts)
    planned = [kid.explanation.planned_on for kid in made.children if kid.explanation.planned_on]
    assert all(0 < (on - made.decision.decided_on).days <= MOST_DAYS_LATER for on in planned)


@pytest.mark.parametrize("name", AS_IT_IS, ids=lambda each: each[:5])
def test_every_reader_can_get_a_final_version(name: str) -> None:
    made = example(name)
    assert [reader.label for reader in readers(made) if lacking_parent_texts(made, reader)] == []


def _read_by(made: Assessment, name: str) -> str:
    method = the_method()
    someone = next(row.id for row in made.persons if row.name.startswith(name))
    document = compose(made, method, check(made, method), Recipient("ouder", someone))
    return " ".join(text for _, text in printed(document))


def test_the_father_of_mirte_reads_neither_her_words_nor_the_address() -> None:
    made = example(J9)
    father, mother = _read_by(made, "Stefan"), _read_by(made, "Nadia")
    told = ("slaap pas", "let ’s nachts op Bas", "Gesprek met Mirte", "telefoon of Bas")
    assert [word for word in (*told, "Vuurtoren", "Havenweg") if word in father] == []
    assert [word for word in told if word not in mother] == []
    assert dump_case(made).decode().count("Vuurtoren") == 1
    assert "draagt meer zorg dan past" in father and "anoniem" not in father


def test_nobody_reads_who_reported() -> None:
    made = example(J9)
    assert next(row for row in made.sources if row.number == 1).anonymous_reporter
    assert option(made, 3).separations[0].ground == "geen_plek"


# --- A rule for a group ---------------------------------------------------------------------------------------

G1 = "G1-huisvestingsverordening.json"


def test_the_rule_for_a_group_gives_exactly_one_hint(kv: Any) -> None:
    rows = json.loads(kv("check", J3.with_name(G1), "--json").out)
    assert sorted(f"{row['rule']} {row['level']}" for row in rows) == ["IN-04 H", NOT_LOOKED_UP]
    (hint,) = check(example(G1), the_method())
    assert "elke paar weken op een andere plek slapen" in hint.message
    assert not hint.blocks


def test_the_rule_for_a_group_is_told_to_the_public() -> None:
    made = example(G1)
    reader = next(each for each in readers(made) if each.person_id == person(made, "").id)
    document = compose(made, the_method(), check(made, the_method()), reader)
    told = " ".join(text for _, text in printed(document))
    assert render(document).startswith(b"%PDF")
    assert [each.first_name for each in made.children if each.first_name not in told] == []
    assert "124 kinderen" in told and "U kunt geen bezwaar maken." in told and "gemeenteblad" in told
    assert made.consultations[0].missed in told and made.consultations[0].missed_plan in told
    assert "ouders" not in document.title


def test_the_profiles_of_the_rule_differ_and_their_versions_can_be_read() -> None:
    made, method = example(G1), the_method()
    assert len({row.ideal.best_option_id for row in made.children}) == 2
    assert sum(row.group_size or 0 for row in made.children) == 208
    for row in made.children:
        limit = method.explanation.reading.get(age_group(row, method, made.decision.decided_on))
        figures = measure(row.explanation.child_text)
        assert limit is None or (figures.score >= limit.score and figures.longest_sentence <= limit.longest_sentence)
