"""Knows when Python looks for what nobody holds any more: after a page and after a dossier, not while somebody waits.

Widgets and what they call hold each other, so only a search through everything finds what a page left behind. What is
there to stay (the program itself, the dossier that is open) is kept out of it: a search takes a few milliseconds then,
and a tenth of a second otherwise.
"""

import gc

SELDOM = 20_000
"""How many new objects Python lets come before it looks by itself: else it would do so some times in every page."""


def begin() -> None:
    """All of the program that is needed at first is there, and stays."""
    gc.freeze()
    gc.set_threshold(SELDOM, 10, 10)
    gc.enable()


def keep_all() -> None:
    """What is there now stays as long as the dossier that was opened."""
    gc.freeze()


def after_page() -> None:
    """Find what the pages before left behind, now that this one is there and painted."""
    gc.collect()


def after_all() -> None:
    """Find all that the window held of a dossier that was closed, or of a vault that was locked."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
