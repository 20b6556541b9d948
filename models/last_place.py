"""Knows the small file beside the store that says where the trail stood at the last save.

A bit that falls over in the log takes the saves behind it with it, and nothing in the store tells. This file does. It
is written after each save without waiting for the disk: one that lags behind is an earlier place, which holds as well.
Two places take turns in it, so that one that was half written leaves the other.
"""

import hmac
import os
import struct
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from models.trail import Anchor

LAST_PLACE_FILE = "kindvoorop.stand"

_SAID = struct.Struct(">Q32s")  # the number of the last link, and what ties it to the one before
_PLACE = struct.Struct(">Q32s32s")  # the same, and the seal over it


class LastPlace:
    """The file beside one store; `chain_key` seals it.

    `lost` is where the trail stood at the last save when it does not go through there any more: what was saved is gone.
    It stays until somebody goes on from what there is.
    """

    def __init__(self, store: Path, chain_key: bytes) -> None:
        self._path, self._key = store.with_name(LAST_PLACE_FILE), chain_key
        self._turn = 0
        self.lost: Anchor | None = None

    def compare(self, now_at: Anchor, holds: Callable[[Anchor], bool]) -> None:
        """At opening: whether the trail, which stands at `now_at`, still goes through the place of the last save."""
        kept = self._read()
        self.lost = kept if kept is not None and not holds(kept) else None
        if kept != now_at:
            self.note(now_at)

    def note(self, place: Anchor) -> None:
        """Write down where the trail stands after a save. Where the disk refuses, the earlier place stays."""
        if self.lost is None and place.number:
            with suppress(OSError):
                self._write(place)

    def go_on_from(self, place: Anchor) -> None:
        """From here on the trail as it is, is the right one; the later place that is gone counts no more."""
        self.lost = None
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
        self.note(place)

    def _read(self) -> Anchor | None:
        """The last place that was written whole; None where there is none, or none of this store."""
        try:
            data = self._path.read_bytes()[: 2 * _PLACE.size]
        except OSError:
            return None
        proved = [(self._proved(data[turn * _PLACE.size :][: _PLACE.size]), turn) for turn in (0, 1)]
        places = [(each, turn) for each, turn in proved if each is not None]
        if not places:
            return None
        last, turn = max(places, key=lambda pair: pair[0].number)
        self._turn = 1 - turn
        return last

    def _write(self, place: Anchor) -> None:
        """In the turn of the older one."""
        said = _SAID.pack(place.number, bytes.fromhex(place.chained))
        file = os.open(self._path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        try:
            os.lseek(file, self._turn * _PLACE.size, os.SEEK_SET)
            os.write(file, said + self._seal(said))
        finally:
            os.close(file)
        self._turn = 1 - self._turn

    def _proved(self, data: bytes) -> Anchor | None:
        if len(data) != _PLACE.size:
            return None
        number, chained, seal = _PLACE.unpack(data)
        if not hmac.compare_digest(seal, self._seal(data[: _SAID.size])):
            return None
        return Anchor(number, chained.hex())

    def _seal(self, said: bytes) -> bytes:
        return hmac.digest(self._key, b"kindvoorop stand" + said, "sha256")
