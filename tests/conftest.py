"""What every test needs: Qt without a screen, before anything of Qt is imported; and no network."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.method import Method
from models.store import Store
from tests import shipped, stores
from tests.no_network import TRIED, watch_network

watch_network()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long begins first, so that no process is left alone with it at the end."""
    items.sort(key=lambda each: each.get_closest_marker("journey") is None and each.get_closest_marker("slow") is None)


@pytest.fixture(autouse=True)
def no_network():
    """Nothing that a test starts in this process reaches for the network, also where the error is swallowed."""
    TRIED.clear()
    yield
    assert TRIED == [], "the network was reached for"


@pytest.fixture(scope="session")
def method() -> Method:
    """The method as it is shipped."""
    return shipped.method()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A new, empty store in the folder of the test."""
    with stores.new_store(tmp_path) as made:
        yield made
