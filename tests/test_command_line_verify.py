"""`verify`: whether store, trail and versions are as they were written, and whether paper belongs to them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from commands import PASSPHRASE, folder, kv

from app import keys
from app.anchor import kept_anchor
from app.changes import begin
from app.method import load_method
from app.trail_words import mark_of
from models.store import STORE_FILE, Store
from models.trail import Anchor

assert folder and kv


@pytest.fixture(autouse=True)
def zaak(folder: Path) -> None:
    """The store has one dossier, which was changed once."""
    assessment = begin(load_method())
    assessment.id, assessment.title = "zaak", "Zomer"
    with opened(folder) as store:
        store.add(assessment)
        assessment.occasion = "De huur is opgezegd"
        store.save()


def opened(folder: Path) -> Store:
    return Store.open(folder, unlocked(folder).data_key, who="S. Bos")


def unlocked(folder: Path) -> keys.Unlocked:
    return keys.unlock(keys.header_path(folder), PASSPHRASE)


def test_a_whole_store_says_so_and_the_key_file_knows_where_its_trail_stands(kv: Any, folder: Path) -> None:
    done = kv("--data", folder, "verify")
    assert (done.code, done.out) == (
        0,
        "De kluis, het spoor en de vastgestelde versies zijn zoals ze zijn geschreven.\n",
    )
    with opened(folder) as store:
        assert kept_anchor(keys.header_path(folder), store.data_key) == store.anchor() != Anchor(0, "")


def test_an_older_store_put_in_its_place_is_named_again_and_again(kv: Any, folder: Path) -> None:
    older = (folder / STORE_FILE).read_bytes()
    with opened(folder) as store:
        store.load("zaak").occasion = "later"
        store.save()
    assert kv("--data", folder, "verify").code == 0
    (folder / STORE_FILE).write_bytes(older)
    for _ in range(2):
        done = kv("--data", folder, "verify")
        assert done.code == 6
        assert "Schakel 3: Het spoor is afgekapt: het sleutelbestand noemt schakel 3, de laatste is 2." in done.out


def test_paper_that_belongs_to_the_trail_and_paper_that_does_not(kv: Any, folder: Path) -> None:
    with opened(folder) as store:
        head = store.head("zaak")
    done = kv("--data", folder, "verify", "zaak", "--kenmerk", mark_of(head.step, head.hash))
    assert done.code == 0 and f"kenmerk op papier (stap {head.step}) hoort bij het spoor" in done.out
    done = kv("--data", folder, "verify", "zaak", "--kenmerk", mark_of(head.step, "0" * 64), "--json")
    assert done.code == 6
    (fault,) = json.loads(done.out)
    assert fault["case"] == "zaak" and "kenmerk op papier (stap 2)" in fault["what"]


def test_a_mark_is_taken_as_it_stands_on_paper(kv: Any, folder: Path) -> None:
    with opened(folder) as store:
        head = store.head("zaak")
    mark = mark_of(head.step, head.hash)
    assert kv("--data", folder, "verify", "zaak", "--kenmerk", f"Kenmerk in het spoor: {mark}").code == 0


def test_a_dossier_that_is_not_there_is_told_and_not_taken_for_a_broken_trail(kv: Any, folder: Path) -> None:
    done = kv("--data", folder, "verify", "zaakje", "--kenmerk", "stap 1, 3f2a 9c1e 77b0 41d2 88aa")
    assert done.code == 4 and "Dossier zaakje staat niet in de kluis." in done.err


@pytest.mark.parametrize(
    "words", [("zaak",), ("--kenmerk", "stap 1, 3f2a 9c1e 77b0 41d2 88aa"), ("zaak", "--kenmerk", "x")]
)
def test_half_a_question_is_wrong_use(kv: Any, folder: Path, words: tuple[str, ...]) -> None:
    assert kv("--data", folder, "verify", *words).code == 2
