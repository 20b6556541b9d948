"""What every test needs: Qt without a screen, before anything of Qt is imported; and no network."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from tests.no_network import TRIED, watch_network

watch_network()


@pytest.fixture(autouse=True)
def no_network():
    """Nothing that a test starts in this process reaches for the network, also where the error is swallowed."""
    TRIED.clear()
    yield
    assert TRIED == [], "the network was reached for"
