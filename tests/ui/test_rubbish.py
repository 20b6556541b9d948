"""What was closed is gone from memory: a day of turning pages takes no more of it than an hour."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from tests.ui.locked_window import type_a_dossier
from tests.ui.locked_window import window as window
from ui.dossier import Dossier
from ui.places import pages_of
from ui.window import Window


@pytest.fixture(autouse=True)
def nobody_else_looks() -> Iterator[None]:
    """Python does not look by itself, as it hardly does while somebody works."""
    gc.disable()
    yield
    gc.enable()


def test_the_pages_that_were_turned_are_not_held(part_by_part, dossier, qtbot):
    seen = []
    for address in pages_of(dossier.editing.assessment)[:8]:
        dossier.go(address)
        page = dossier.page
        with qtbot.waitSignal(page.settled):
            pass
        seen.append((address, weakref.ref(page), weakref.ref(page.rows)))
        del page
    held = [address for address, *parts in seen if any(each() is not None for each in parts)]
    assert len(held) <= 3, "this one, the one before, and one that was there when all that had come was kept out"


def test_a_dossier_that_was_left_is_not_held(window: Window, qtbot):
    type_a_dossier(window)
    held = [weakref.ref(each) for each in (window.dossier, window.dossier.page, window.dossier.editing)]
    assert isinstance(window.dossier, Dossier)
    window.dossier.leave()
    qtbot.waitUntil(lambda: all(each() is None for each in held))
