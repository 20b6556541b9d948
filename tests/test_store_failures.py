"""A save that fails: nothing typed is lost, everything on screen is as it was, and the next save writes it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, get_args

import pytest
from filled import filled
from shipped import method
from stores import KEY, new_store

from app.casefile import dump_case
from app.changes import add_child, add_fact, set_impact
from models.assessment import Assessment
from models.connection import keyed, outside_transaction
from models.evidence import Sharing
from models.store import STORE_FILE, SaveFailed, Store
from models.store_errors import KEPT, FailureKind
from models.version import Version
from models.views import Hearing, OwnWords
from models.writing import rows_of
from resources.language import ENGLISH, in_language, tr

SECRET = "Lena durft niet naar huis"


# --- Three ways in which a disk refuses -----------------------------------------------


@contextmanager
def full_disk(store: Store, folder: Path) -> Iterator[None]:
    """SQLite itself says that there is no room: the file may not grow by a page."""
    pages = outside_transaction(store._engine, "PRAGMA page_count")[0][0]
    outside_transaction(store._engine, f"PRAGMA max_page_count = {pages}")
    yield
    outside_transaction(store._engine, "PRAGMA max_page_count = 1000000")


@contextmanager
def locked(store: Store, folder: Path) -> Iterator[None]:
    """Another connection holds the lock for writing. The store shares its file for that, as it never does itself."""
    for each in ("journal_mode = DELETE", "locking_mode = NORMAL", "user_version", "journal_mode = WAL"):
        outside_transaction(store._engine, f"PRAGMA {each}")
    outside_transaction(store._engine, "PRAGMA busy_timeout = 50")
    other = keyed(folder / STORE_FILE, KEY)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


@contextmanager
def read_only(store: Store, folder: Path) -> Iterator[None]:
    outside_transaction(store._engine, "PRAGMA query_only = ON")
    yield
    outside_transaction(store._engine, "PRAGMA query_only = OFF")


@contextmanager
def moved(store: Store, folder: Path) -> Iterator[None]:
    """Somebody moves the file while it is open: the system goes on writing to it, wherever that leads."""
    elsewhere = (folder / STORE_FILE).rename(folder / "elders")
    yield
    elsewhere.rename(folder / STORE_FILE)


Failure = Callable[[Store, Path], Any]
FAILURES = [
    (full_disk, "schijf_vol", "vol"),
    (locked, "vergrendeld", "ander programma"),
    (read_only, "schijffout", "weigert"),
]
if os.name != "nt":  # there nobody moves a file that is open
    FAILURES.append((moved, "weg", "niet meer in haar map"))


def type_on(assessment: Assessment) -> None:
    """Everything a person can do between two saves."""
    child = assessment.children[0]
    child.element("E4").text = SECRET * 2000
    child.weighing.decisive_elements = ["E4"]
    child.weighing.decisive_elements.append("E6")
    assessment.facts[0].child_ids.clear()
    child.hearings[0].own_words.append(OwnWords(words=SECRET))
    child.hearings[0].sharing[0].level = "niets"
    del child.hearings[1]
    child.hearings.insert(0, Hearing(summary=SECRET, sharing=[Sharing(person_id=assessment.persons[0].id)]))
    set_impact(child, "E4", assessment.options[1].id, effect="sterk_negatief", note=SECRET)
    assessment.decision.remedies.clear()
    add_fact(assessment, SECRET)
    add_child(assessment, first_name=SECRET).element("E1").text = SECRET


def everything(assessment: Assessment) -> dict[str, Any]:
    """What is on screen: the values, the very objects and the very lists."""
    return {
        "values": rows_of(assessment),
        "rows": [id(each) for each in assessment.children[0].hearings + assessment.facts],
        "lists": [id(assessment.all_facts), id(assessment.children[0].hearings), id(assessment.decision.remedies)],
    }


@pytest.mark.parametrize(("failure", "kind", "words"), FAILURES)
def test_nothing_typed_is_lost(store: Store, tmp_path: Path, failure: Failure, kind: str, words: str) -> None:
    assessment = filled(method())
    store.add(assessment)
    type_on(assessment)
    before = everything(assessment)
    with failure(store, tmp_path):
        for _ in range(2):
            with pytest.raises(SaveFailed, match=words) as failed:
                store.save()
            assert failed.value.kind == kind
            assert everything(assessment) == before
    store.save()
    store.close()
    with Store.open(tmp_path, KEY) as again:
        again.examine()
        assert dump_case(again.load(assessment.id)) == dump_case(assessment)


@pytest.mark.parametrize(("failure", "kind", "words"), FAILURES)
def test_typing_goes_on_while_saving_fails(
    store: Store, tmp_path: Path, failure: Failure, kind: str, words: str
) -> None:
    assessment = filled(method())
    store.add(assessment)
    with failure(store, tmp_path):
        for number in range(3):
            assessment.children[0].element("E1").text = SECRET * (number + 1) * 1000
            add_fact(assessment, f"{number} {SECRET * 1000}")
            with pytest.raises(SaveFailed):
                store.save()
    assessment.occasion = "daarna"
    store.save()
    store.close()
    with Store.open(tmp_path, KEY) as again:
        assert dump_case(again.load(assessment.id)) == dump_case(assessment)


@pytest.mark.parametrize(("failure", "kind", "words"), FAILURES)
def test_what_could_not_be_saved_is_not_half_there(
    store: Store, tmp_path: Path, failure: Failure, kind: str, words: str
) -> None:
    assessment = filled(method())
    store.add(assessment)
    saved = dump_case(assessment)
    type_on(assessment)
    with failure(store, tmp_path), pytest.raises(SaveFailed):
        store.save()
    store.close()
    with Store.open(tmp_path, KEY) as again:
        again.examine()
        assert dump_case(again.load(assessment.id)) == saved


def test_the_message_tells_nothing_of_what_was_typed(store: Store, tmp_path: Path) -> None:
    assessment = filled(method())
    store.add(assessment)
    type_on(assessment)
    with full_disk(store, tmp_path), pytest.raises(SaveFailed) as failed:
        store.save()
    told = "".join(traceback.format_exception(failed.value))
    assert SECRET not in told and "SELECT" not in str(failed.value) and "staat nog op het scherm" in str(failed.value)


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody remove a file that is open")
@pytest.mark.parametrize("other_in_its_place", [False, True])
def test_nothing_counts_as_saved_in_a_folder_that_is_gone(tmp_path: Path, other_in_its_place: bool) -> None:
    """It would be lost when the program closes, while the window says that it is saved."""
    folder = tmp_path / "kluis"
    folder.mkdir()
    with new_store(folder) as store:
        assessment = filled(method())
        store.add(assessment)
        shutil.rmtree(folder)
        if other_in_its_place:
            folder.mkdir()
            new_store(folder).close()
        assessment.occasion = SECRET
        with pytest.raises(SaveFailed, match="niet meer in haar map"):
            store.save()
        with pytest.raises(SaveFailed, match="niet meer in haar map"):
            store.add_version(assessment, Version(status="vastgesteld", content=b"x", pdf=b"y"))


@pytest.mark.parametrize("kind", get_args(FailureKind))
def test_what_went_wrong_is_told_in_the_language_of_the_screen(kind: FailureKind) -> None:
    with in_language(ENGLISH):
        told = str(SaveFailed(kind))
        assert tr(KEPT) in told
    assert told.isascii() and "staat" not in told and "kluis" not in told and "schijf" not in told


# --- The other ways of writing --------------------------------------------------------


def test_an_assessment_that_could_not_be_added_is_not_held(store: Store, tmp_path: Path) -> None:
    assessment = filled(method())
    before = everything(assessment)
    with full_disk(store, tmp_path), pytest.raises(SaveFailed):
        store.add(assessment)
    assert everything(assessment) == before
    store.save()
    assert store.list_rows() == []
    store.add(assessment)
    assert len(store.list_rows()) == 1


def test_a_removal_that_fails_leaves_it_in_the_list(store: Store, tmp_path: Path) -> None:
    assessment = filled(method())
    store.add(assessment)
    with read_only(store, tmp_path), pytest.raises(SaveFailed):
        store.erase(assessment.id, "asked")
    store.save()
    assert [each.id for each in store.list_rows()] == [assessment.id]
    assert store.load(assessment.id) is assessment


def test_a_version_that_fails_is_not_there_and_can_be_made_again(store: Store, tmp_path: Path) -> None:
    assessment = filled(method())
    store.add(assessment)
    version = Version(status="vastgesteld", content=b"x", pdf=bytes(2_000_000))
    with full_disk(store, tmp_path), pytest.raises(SaveFailed):
        store.add_version(assessment, version)
    assert store.versions(assessment.id) == []
    store.add_version(assessment, version)
    assert [each.number for each in store.versions(assessment.id)] == [1]


def test_one_that_fails_does_not_take_another_along(store: Store, tmp_path: Path) -> None:
    """Two assessments in one save: both are in the store, or neither."""
    one, two = filled(method()), filled(method())
    store.add(one)
    store.add(two)
    one.title, two.title = "klein", SECRET * 10_000
    with full_disk(store, tmp_path), pytest.raises(SaveFailed):
        store.save()
    assert {each.title for each in store.list_rows()}.isdisjoint({"klein", two.title})
    store.save()
    assert {each.title for each in store.list_rows()} == {"klein", two.title}


def test_a_mistake_of_ours_is_no_full_disk(store: Store) -> None:
    """What no person can do anything about stays an error of its own, and loses nothing either."""
    assessment = filled(method())
    store.add(assessment)
    assessment.household.minors = -1
    with pytest.raises(Exception, match="CHECK constraint failed") as failed:
        store.save()
    assert not isinstance(failed.value, SaveFailed)
    assessment.household.minors = 3
    store.save()


# --- A device that really refuses -----------------------------------------------------

DEVICE = """
import resource, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from stores import KEY, new_store
from models.store import STORE_FILE, SaveFailed, Store
from models.connection import outside_transaction
folder = Path(sys.argv[1])
store = Store.open(folder, KEY)
assessment = store.load(store.list_rows()[0].id)
assessment.occasion = "klein"
store.save()
size = (folder / (STORE_FILE + "-wal")).stat().st_size
failures, limit = 0, size
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
for number in range(5):
    assessment.occasion += " getypt " * 3000
    expected = assessment.occasion
    try:
        store.save()
    except SaveFailed as problem:
        failures += problem.kind == "schijffout"
        assert assessment.occasion == expected
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
store.save()
store.examine()
store.close()
print(failures, len(expected))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no limit on the size of files")
def test_a_device_that_stops_writing_halfway_loses_nothing(store: Store, tmp_path: Path) -> None:
    """The write itself fails, in the middle of a commit, and works again later."""
    assessment = filled(method())
    store.add(assessment)
    store.close()
    command = [sys.executable, "-c", DEVICE, str(tmp_path), str(Path(__file__).parent)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    failures, length = map(int, done.stdout.split())
    assert failures == 5
    with Store.open(tmp_path, KEY) as again:
        assert len(again.load(assessment.id).occasion) == length
