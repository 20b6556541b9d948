"""What a child took back also leaves the backups, each of which stays whole."""

from __future__ import annotations

import random
from datetime import timedelta
from pathlib import Path

import pytest
from backups_with_words import (
    EARLIER,
    NOW,
    PHRASES,
    SUMMARY,
    WORDS,
    Case,
    as_before,
    case,
    folder,
    found,
    new_folder,
    opened_bytes,
    opened_store,
    state_in,
)
from shipped import method

from app.backups import make_backup
from app.changes import add_child, add_fact, begin
from app.erased import clean_backups
from app.second_place import choose_place, copy_to_second_place
from app.whole_store import faults_of
from models.backup import anchor_in, check_copy, schema_version
from models.base import now
from models.handing_over import parcel_of, take_over
from models.parcel import examined
from models.schema import SHIPPED, copy_path
from models.store import STORE_FILE, Store
from models.trail import WITHDRAWN
from models.views import Hearing, OwnWords
from models.withdrawing import SAID, TEXTS

__all__ = ["case", "folder"]

# --- What leaves -------------------------------------------------------------------------------------------------


def test_words_are_in_no_backup_that_a_key_opens_and_each_stays_whole(case: Case) -> None:
    key = case.key
    assert [len(found(each, key)) for each in case.copies] == [0, 1, 3, 4, 4], "the trail holds what was typed before"
    anchors = [anchor_in(each, key) for each in case.copies]
    case.withdraw()
    assert case.clean() == []
    for copy in case.copies:
        check_copy(copy, key)
        assert found(copy, key) == set() and copy.stat().st_mode & 0o077 == 0
    for copy in case.copies[1:]:
        talk = state_in(copy, key, case.made.id).children[0].hearings[0]
        assert talk.withdrawn_at == case.talk.withdrawn_at and talk.own_words == [] and talk.held
    assert [anchor_in(each, key) for each in case.copies] == anchors
    assert faults_of(case.store, case.folder) == [], "a backup that was cleaned still vouches for the trail"
    assert not [each for each in case.copies[0].parent.iterdir() if ".deel" in each.name]


def test_a_second_time_nothing_is_written(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    case.withdraw()
    case.clean()
    before = [each.read_bytes() for each in case.copies]
    monkeypatch.setattr("models.rewriting.os.replace", lambda *_: pytest.fail("a copy was written again"))
    assert case.clean() == [] and [each.read_bytes() for each in case.copies] == before


def test_only_what_was_chosen_goes(case: Case) -> None:
    case.withdraw("summary")
    assert case.clean() == []
    assert [found(each, case.key) for each in case.copies[2:]] == [{WORDS, EARLIER}] * 3
    assert state_in(case.copies[2], case.key, case.made.id).children[0].hearings[0].own_words[0].words == WORDS


def test_a_text_that_was_corrected_since_loses_the_phrase_and_what_was_left_stays(case: Case) -> None:
    case.quote.text = f"Zij zei: {WORDS}."
    other = add_fact(case.made, f"{SUMMARY}, en dat is oud.")
    last = case.back_up().store
    other.text = "Dat is oud."
    case.withdraw()
    assert case.clean() == []
    facts = [each.text for each in state_in(last, case.key, case.made.id).facts]
    assert facts == [f"Zij zei: {WORDS}.", "[…], en dat is oud."]
    case.store.save()
    before = state_in(case.copies[3], case.key, case.made.id).facts[0].text
    assert before == f"Op school: «{WORDS.upper()}», zei zij.", "this row still quotes in the store"


def test_backups_in_the_second_place_lose_them_too(case: Case, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    place = choose_place(case.folder, tmp_path / "stick")
    copy_to_second_place(case.backups[-1], case.folder)
    away = tmp_path / "weg"
    place.rename(away)
    case.withdraw()
    assert case.clean() == []
    away.rename(place)
    (there,) = place.glob("*.kluis")
    assert found(there, case.key) == set(PHRASES)
    assert case.clean() == [] and found(there, case.key) == set()


def test_withdrawals_one_after_the_other_reach_each_copy_once(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    later = Hearing(way="direct", held=True, summary="Zij wil graag naar zwemles op woensdag")
    case.made.children[0].hearings.append(later)
    case.store.save()
    case.store.withdraw(case.made, later, SAID)  # stands in no backup that was made so far
    case.withdraw("summary")
    between = case.back_up().store
    case.talk.noticed = "Zij keek steeds naar de klok aan de muur"
    last = case.back_up().store
    monkeypatch.setattr("models.withdrawing.now", lambda: now() - timedelta(days=2))  # the clock was set back
    case.withdraw("own_words", "noticed")
    assert case.clean() == []
    for copy in (*case.copies[1:5], between, last):
        assert found(copy, case.key) == set() and b"klok aan de muur" not in opened_bytes(copy, case.key)
        talk = state_in(copy, case.key, case.made.id).children[0].hearings[0]
        assert talk.withdrawn_at == case.talk.withdrawn_at
    before = [each.read_bytes() for each in case.copies]
    assert case.clean() == [] and [each.read_bytes() for each in case.copies] == before
    assert faults_of(case.store, case.folder) == []


def test_two_withdrawals_from_one_talk_in_one_second_are_two(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    at = now()
    monkeypatch.setattr("models.withdrawing.now", lambda: at)
    case.withdraw("summary")
    between = case.back_up().store
    case.withdraw("own_words")
    assert case.talk.withdrawn_at == at + timedelta(seconds=1)
    assert found(between, case.key) == {WORDS, EARLIER}
    assert case.clean() == [] and found(between, case.key) == set()


# --- Copies of an older version ------------------------------------------------------------------------------------


@pytest.mark.parametrize("revision", SHIPPED.revisions[1:-1])
def test_they_leave_a_backup_and_a_copy_of_an_older_schema(case: Case, revision: str) -> None:
    key, backup = case.key, case.copies[3]
    as_before(backup, key, revision)
    before_update = copy_path(case.folder / STORE_FILE, revision)
    before_update.write_bytes(backup.read_bytes())
    assert schema_version(backup, key) == revision and found(backup, key) >= {WORDS, SUMMARY}
    case.withdraw()
    there = set(case.folder.rglob("*"))
    assert case.clean() == [] and set(case.folder.rglob("*")) == there
    for copy in (backup, before_update):
        assert found(copy, key) == set()
        talk = state_in(copy, key, case.made.id).children[0].hearings[0]
        assert talk.withdrawn_at == case.talk.withdrawn_at and talk.own_words == []
    assert faults_of(case.store, case.folder) == []
    before = [each.read_bytes() for each in (backup, before_update)]
    assert case.clean() == [] and [each.read_bytes() for each in (backup, before_update)] == before


# --- What the trail says ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        {"erased": []},
        {"erased": [], "hearing": 5, "what": ["summary"], "left": []},
        {"erased": [], "hearing": "x", "what": 7, "left": []},
        {"erased": [], "hearing": "x", "what": ["zomaar"], "left": []},
        {"erased": [], "hearing": "x", "what": ["summary"], "left": [1]},
        ["summary"],
    ],
)
def test_a_link_that_does_not_say_enough_is_passed_over(case: Case, said: object) -> None:
    with case.store._saving() as connection:
        case.store._trail.add(connection, case.made.id, WITHDRAWN, [said], at=case.made.changed_at)
    assert case.store.withdrawals() == [] and case.store.verify({}) == []


def test_what_was_withdrawn_in_a_dossier_that_was_erased_is_known_no_more(case: Case) -> None:
    case.withdraw()
    (one,) = case.store.withdrawals()
    assert (one.assessment_id, one.hearing_id, one.what, one.who) == (case.made.id, case.talk.id, SAID, "S. Bos")
    assert one.at == case.talk.withdrawn_at and one.left == {}
    case.store.erase(case.made.id, "asked")
    assert case.store.withdrawals() == [] and case.clean() == []
    assert not any(found(each, case.key) for each in case.copies)


def test_what_somebody_else_withdrew_leaves_the_backups_here(case: Case, tmp_path: Path) -> None:
    folder = new_folder(tmp_path / "ander")
    with opened_store(folder) as other:
        hand_over(case, other)
        copy = make_backup(other, folder, NOW).store
        assert WORDS in found(copy, other.data_key)
        case.withdraw()
        hand_over(case, other)
        assert clean_backups(folder, other.data_key, set(), other.withdrawals()) == []
        assert not found(copy, other.data_key) and not found(folder / STORE_FILE, other.data_key)
        assert faults_of(other, folder) == []
        state_in(copy, other.data_key, case.made.id)


def hand_over(case: Case, other: Store) -> None:
    parcel = parcel_of(case.store, case.made.id)
    made, wrong = examined(parcel)
    assert wrong is None and made is not None
    take_over(other, parcel, made, "S. Bos")


# --- Whatever was typed ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(4))
def test_whatever_was_typed_each_copy_stays_whole_and_says_nothing(folder: Path, seed: int) -> None:
    chance, typed = random.Random(seed), list[str]()
    with opened_store(folder) as store:
        made = begin(method())
        child = add_child(made, first_name="Lena")
        child.hearings += [Hearing(way="direct", held=True), Hearing(way="direct", held=True)]
        case = Case(store, folder, made, child.hearings[0], add_fact(made, "Nog niets."))
        store.add(made)
        for number in range(24):
            case.talk = chance.choice(child.hearings)
            chance.choice([type_something, type_something, type_something, take_out, go_away])(case, chance, typed)
            store.save()
            if number % 4 == 3:
                case.back_up()
        for case.talk in child.hearings:
            case.withdraw()
        assert case.clean() == [] and store.verify({}) == []
        for copy in case.copies:
            data = opened_bytes(copy, case.key)
            assert not [each for each in typed if each.encode() in data]
            state_in(copy, case.key, made.id)
        assert faults_of(store, folder) == []
        before = [each.read_bytes() for each in case.copies]
        assert case.clean() == [] and [each.read_bytes() for each in case.copies] == before


def type_something(case: Case, chance: random.Random, typed: list[str]) -> None:
    typed.append(f"Zij vertelde iets met nummer {len(typed)} daarin")
    name = chance.choice([*TEXTS, "words"])
    if name == "words":
        case.talk.own_words.append(OwnWords(words=typed[-1]))
    else:
        setattr(case.talk, name, f"{getattr(case.talk, name)} {typed[-1]}. {'En verder niets. ' * 6}")


def take_out(case: Case, chance: random.Random, _typed: list[str]) -> None:
    setattr(case.talk, chance.choice(TEXTS), "")
    case.talk.own_words[:1] = []


def go_away(case: Case, chance: random.Random, _typed: list[str]) -> None:
    case.withdraw(*chance.sample(SAID, chance.randint(1, len(SAID))))
    if chance.random() < 0.5:
        case.clean()
