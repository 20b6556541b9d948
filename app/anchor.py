"""Knows the anchor of the trail in the key file: where the chain stood when the store was last closed.

It lies outside the store, so that a tail that was cut off, or a store of last month put in its place, is seen.
"""

from pathlib import Path

from app.key_seal import proved_anchor, write_anchor
from models.store import Store
from models.trail import Anchor

IN_THE_KEY_FILE = "het sleutelbestand"


def keep_anchor(header: Path, data_key: bytes, store: Store) -> None:
    """Write where the trail of this store stands now into the key file, when it moved on. Raises KeysError."""
    anchor = store.anchor()
    if anchor.number and kept_anchor(header, data_key) != anchor:
        write_anchor(header, data_key, {"number": anchor.number, "chained": anchor.chained})


def kept_anchor(header: Path, data_key: bytes) -> Anchor | None:
    """Where the trail stood when it was last written down, or None when it never was. Raises KeysError."""
    kept = proved_anchor(header, data_key)
    return Anchor(kept["number"], kept["chained"]) if kept else None
