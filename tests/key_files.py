"""A key file of one or two persons beside a store that must not change, and hands that write it without its key."""

import hashlib
import json
from pathlib import Path

import pytest

from app import access, key_file, keys

LOW = keys.Cost(memory_kib=64, passes=1, lanes=1)
HERS, HIS = "vier wóórden achter elkaar", "een heel andere zin"


@pytest.fixture
def header(tmp_path: Path) -> Path:
    """A key file with a store beside it, which must never change."""
    made = keys.header_path(tmp_path)
    made.with_suffix(".kluis").write_bytes(b"")
    return made


@pytest.fixture
def new(header: Path) -> keys.NewKeys:
    store = header.with_suffix(".kluis")
    store.unlink()
    made = keys.create_keys(header, HERS, "Noor Visser", LOW)
    store.write_bytes(b"dossiers")
    return made


@pytest.fixture
def his(header: Path, new: keys.NewKeys) -> str:
    """The slot of a second person."""
    return access.add_person(header, new.data_key, "Ali Demir", HIS, LOW)


def slots_of(header: Path) -> list[dict]:
    return json.loads(header.read_bytes())["slots"]


def put(header: Path, content: dict, held: tuple[str, ...] = ("key_check", "slots", "seal")) -> None:
    """Write what somebody without the data key can write: all but the seal is right."""
    content["checksum"] = hashlib.sha256(key_file.canonical({name: content[name] for name in held})).hexdigest()
    header.write_bytes(key_file.canonical(content))
