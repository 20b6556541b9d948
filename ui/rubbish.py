"""Knows when Python looks for what nobody holds any more: after a page and after a dossier, not while somebody waits.

Widgets and what they call hold each other, so only a search through everything finds what a page left behind. What
stays, such as the program itself, is kept out of it: a search takes a few milliseconds then, and otherwise a tenth of a
second.
"""

import gc

SELDOM = 20_000
"""How many new objects Python lets come before it looks by itself: else it would do so some times in every page."""

MANY = 25_000
"""Objects that take about six milliseconds to look through; what then is there came to stay: a large dossier, or what
makes papers."""


def begin() -> None:
    """All of the program that is needed at first is there, and stays."""
    gc.freeze()
    gc.set_threshold(SELDOM, 10, 10)
    gc.enable()


def after_page() -> None:
    """Find what the pages before left behind, now that this one is there and painted."""
    gc.collect()
    if len(gc.get_objects()) > MANY:
        gc.freeze()


def after_dossier() -> None:
    """Find what is left of a dossier that was closed."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def after_lock() -> None:
    """Find all that is left of a vault. Nothing is kept out from now on: what work beside the window still holds goes
    once that is done."""
    gc.unfreeze()
    gc.collect()
