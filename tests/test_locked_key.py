"""What is put aside while the program is locked can be read with the data key only."""

from __future__ import annotations

import pytest

from app.locked_key import locked_key
from models.sealing import NotOpened
from ui.aside import Aside, read_aside
from ui.talk.sitting import Around

KEY = bytes(range(32))
ASIDE = Aside(
    "zaak", drafts={"quick": "Zoë slaapt bij tante Maria"}, around_talks={"gesprek": Around(left_out=["TK-02"])}
)


def test_the_same_data_key_reads_it_again() -> None:
    sealed = ASIDE.sealed(locked_key(KEY))
    assert b"Maria" not in sealed and read_aside(locked_key(KEY), sealed) == ASIDE


def test_another_key_or_another_byte_does_not() -> None:
    sealed = ASIDE.sealed(locked_key(KEY))
    with pytest.raises(NotOpened):
        read_aside(locked_key(bytes(32)), sealed)
    with pytest.raises(NotOpened):
        read_aside(locked_key(KEY), sealed[:-1] + bytes([sealed[-1] ^ 1]))


def test_it_is_another_key_than_the_data_key_and_never_the_same_twice() -> None:
    key = locked_key(KEY)
    assert key != KEY and len(key) == 32 and ASIDE.sealed(key) != ASIDE.sealed(key)
