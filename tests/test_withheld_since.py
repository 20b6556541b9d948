"""A paper of an earlier state is given to nobody once it tells that reader more than may be known now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from importlib.resources import files

import pytest
from shipped import method

from app.casefile import dump_case, read_case, read_frozen
from app.recipients import Recipient, parents_of
from app.withheld_since import is_known_in, tells_too_much
from models.assessment import Assessment
from models.evidence import Citation, Sharing
from models.people import Person
from models.views import Hearing, SafetySignal

Change = Callable[[Assessment], object]


def example(name: str = "J3") -> Assessment:
    folder = files("resources").joinpath("examples")
    found = next(each for each in folder.iterdir() if each.name.startswith(name))
    return read_case(found.read_bytes(), method())


def parent(file: Assessment) -> Recipient:
    return Recipient("ouder", parents_of(file)[0].id)


def mark(file: Assessment, level: str = "niets") -> list[Sharing]:
    return [Sharing(person_id=parents_of(file)[0].id, level=level, reason="x")]


def nothing(file: Assessment) -> None:
    return None


def shield_second(file: Assessment) -> None:
    file.facts[1].sharing = mark(file)


def shield_third_instead(file: Assessment) -> None:
    file.facts[1].sharing = []
    file.facts[2].sharing = mark(file)


def remove_second_and_shield_third(file: Assessment) -> None:
    file.all_facts[1].removed_at = datetime.now(UTC)
    file.all_facts[2].sharing = mark(file)


def shield_source(file: Assessment) -> None:
    file.sources[0].sharing = mark(file)
    file.facts[2].citations = []


def rest_on_source(file: Assessment) -> None:
    file.facts[2].citations = [Citation(source_id=file.sources[0].id)]


def shield_talks(file: Assessment) -> None:
    for child in file.children:
        for talk in child.hearings:
            talk.sharing = mark(file)


def words_of_the_child(file: Assessment) -> None:
    file.facts[2].kind = "woorden_van_het_kind"


def open_sign_of_danger(file: Assessment) -> None:
    file.children[0].safety_signals = [SafetySignal(shown_by="Zij schrikt van elke deur.", sharing=mark(file, "alles"))]


def close_sign_of_danger(file: Assessment) -> None:
    file.children[0].safety_signals[0].sharing = []


def add_talk(file: Assessment) -> None:
    file.children[0].hearings.append(Hearing(way="direct", held=True, summary="Zij wil bij haar zus blijven."))


def edit_and_shield_talk(file: Assessment) -> None:
    file.children[0].hearings[-1].summary = "Zij wil bij haar zus blijven, niet bij hem."
    file.children[0].hearings[-1].sharing = mark(file)


def harmful_to_hear(file: Assessment) -> None:
    file.children[0].not_heard.code = "NG3"


TOO_MUCH: dict[str, tuple[Change, Change]] = {
    "a mark moves to another fact": (shield_second, shield_third_instead),
    "a marked fact goes and another is marked": (shield_second, remove_second_and_shield_third),
    "an open fact comes to rest on a shielded source": (shield_source, rest_on_source),
    "a fact turns out to be words of a child": (shield_talks, words_of_the_child),
    "a sign of danger is for nobody any more": (open_sign_of_danger, close_sign_of_danger),
    "a talk is edited and shielded": (add_talk, edit_and_shield_talk),
    "it would harm the child to be heard": (nothing, harmful_to_hear),
    "only one more mark": (nothing, shield_second),
}


@pytest.mark.parametrize("what", TOO_MUCH)
def test_it_tells_too_much_for_this_parent_and_not_for_who_decides(what: str) -> None:
    before, change = TOO_MUCH[what]
    file = example()
    before(file)
    earlier = read_frozen(dump_case(file), method())
    assert not tells_too_much(earlier, file, parent(file)), "nothing changed yet"
    change(file)
    assert tells_too_much(earlier, file, parent(file))
    assert not tells_too_much(earlier, file, Recipient("beslisser"))


def test_a_court_is_read_through_the_eyes_of_the_parties_of_now() -> None:
    file = example()
    other = next(each for each in file.persons if each.role != "ouder_gezag")
    file.decision.addressee_ids = [file.persons[0].id]
    other.role = "verzorger"
    file.facts[2].sharing = [Sharing(person_id=other.id, level="niets", reason="x")]
    earlier = read_frozen(dump_case(file), method())
    assert not tells_too_much(earlier, file, Recipient("rechtbank"))
    file.decision.addressee_ids = [file.persons[0].id, other.id]
    assert tells_too_much(earlier, file, Recipient("rechtbank"))


def test_what_is_typed_on_at_without_shielding_withholds_nothing() -> None:
    file = example()
    shield_second(file)
    earlier = read_frozen(dump_case(file), method())
    file.facts[3].text += " Dat zegt ook de school."
    file.children[0].element("E4").text += " Meer."
    add_talk(file)
    assert not tells_too_much(earlier, file, parent(file))


def test_of_who_came_later_or_has_another_id_nobody_then_said_what_may_be_known() -> None:
    file = example()
    earlier = read_frozen(dump_case(file), method())
    assert is_known_in(earlier, parent(file)) and is_known_in(earlier, Recipient("rechtbank"))
    file.all_persons.append(Person(role="ouder_gezag", name="Later"))
    assert not is_known_in(earlier, Recipient("ouder", file.all_persons[-1].id))
    copy = read_case(dump_case(file), method())
    assert not is_known_in(earlier, parent(copy))
