"""What every test needs: Qt without a screen, before anything of Qt is imported; and no network."""

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from app import access, key_slots, keys, places
from app.method import Method
from models.store import Store
from tests import shipped, stores
from tests.no_network import TRIED, watch_network

watch_network()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long begins first, so that no process is left alone with it at the end."""
    items.sort(key=lambda each: each.get_closest_marker("journey") is None and each.get_closest_marker("slow") is None)


def pytest_collection_finish() -> None:
    """What is loaded by now stays to the end: going through it for rubbish over and over takes a fifth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


@pytest.fixture(autouse=True)
def no_network():
    """Nothing that a test starts in this process reaches for the network, also where the error is swallowed."""
    TRIED.clear()
    yield
    assert TRIED == [], "the network was reached for"


@pytest.fixture(scope="session")
def settings_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder for each test, by number: pytest would look through the thousands there are for a name that is free."""
    above = tmp_path_factory.mktemp("instellingen")
    return (above / str(number) for number in count())


@pytest.fixture(autouse=True)
def own_settings(settings_folders: Iterator[Path], monkeypatch) -> Path:
    """Settings of this test alone, on a computer for which no administrator put anything ready."""
    kept = next(settings_folders)
    kept.mkdir()
    monkeypatch.setattr(places, "config_folder", lambda: kept)
    return kept


STRETCHING = (keys.create_keys, access.add_person, access.change_passphrase)
"""What stretches a new passphrase, at the full cost where nothing else is said."""

FULL_COST = {each: each.__defaults__ for each in STRETCHING}


@pytest.fixture(scope="session", autouse=True)
def little_stretching() -> Iterator[None]:
    """In this process a new passphrase takes no second and no 256 MB; a process of its own keeps to the full cost."""
    for each, (*others, cost) in FULL_COST.items():
        assert cost == key_slots.FULL_COST
        each.__defaults__ = (*others, keys.Cost(memory_kib=64, passes=1, lanes=1))
    yield
    restore_full_cost()


@pytest.fixture
def full_cost(little_stretching: None) -> Iterator[None]:
    """For a test of that cost itself, or of what goes on while a passphrase is stretched."""
    little = {each: each.__defaults__ for each in STRETCHING}
    restore_full_cost()
    yield
    for each, defaults in little.items():
        each.__defaults__ = defaults


def restore_full_cost() -> None:
    for each, defaults in FULL_COST.items():
        each.__defaults__ = defaults


@pytest.fixture(scope="session")
def method() -> Method:
    """The method as it is shipped."""
    return shipped.method()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A new, empty store in the folder of the test."""
    with stores.new_store(tmp_path) as made:
        yield made
