"""Knows the anchor of the trail in the key file: where the chain stood when the store was last closed.

Where it stood at the last save, closed or not, the store keeps beside it (`models.last_place`). Both lie outside the
store, so that a tail that was cut off, or a store of last month put in its place, is seen.
"""

from pathlib import Path

from app.key_seal import proved_anchor, write_anchor
from models.store import Store
from models.trail import OF_THE_STORE, Anchor
from resources.language import later

IN_THE_KEY_FILE = later("het sleutelbestand")
BESIDE_THE_STORE = later("het bestand «kindvoorop.stand»")


def keep_anchor(header: Path, data_key: bytes, store: Store) -> None:
    """Write where the trail of this store stands now into the key file, when it moved on. Raises KeysError.

    A trail that does not go through the place of the last time leaves that place as it is: it shows what is wrong.
    """
    kept, anchor = kept_anchor(header, data_key), store.anchor()
    if anchor.number and anchor != kept and (kept is None or store.holds(kept)):
        _write(header, data_key, anchor)


def go_on_from_here(header: Path, data_key: bytes, store: Store, kind: str, note: str = "") -> None:
    """Somebody put an earlier store in its place: the trail says so itself, and goes on from there.

    `kind` is RESTORED or ACCEPTED of the trail. Raises SaveFailed, KeysError.
    """
    store.add_link(OF_THE_STORE, kind, note)
    store.last_place.go_on_from(store.anchor())
    _write(header, data_key, store.anchor())


def _write(header: Path, data_key: bytes, anchor: Anchor) -> None:
    write_anchor(header, data_key, {"number": anchor.number, "chained": anchor.chained})


def kept_anchor(header: Path, data_key: bytes) -> Anchor | None:
    """Where the trail stood when it was last written down, or None when it never was. Raises KeysError."""
    kept = proved_anchor(header, data_key)
    return Anchor(kept["number"], kept["chained"]) if kept else None
