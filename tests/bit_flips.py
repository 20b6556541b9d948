"""Flips one bit in the files of a store and tells how that was found, or that the content is still the very same."""

from __future__ import annotations

import os
import random
import signal
from collections.abc import Callable
from pathlib import Path

from saving_process import STEPS, make_store, save_once
from stores import KEY

from app import keys
from app.casefile import dump_case
from app.key_errors import KeysError
from models.last_place import LAST_PLACE_FILE
from models.store import STORE_FILE, Store, StoreError
from models.version import seal_of

LOG_FILE = f"{STORE_FILE}-wal"
LOW = keys.Cost(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "vier wóórden achter elkaar"

SAME, OTHER = "the very same content", "OTHER CONTENT"
OPENING, READING, EXAMINING = "opening", "reading a dossier", "examining the file"
CHECKING, ANCHOR = "the check of the trail", "the place of the last save"
REFUSED = "refused"
BAD = (OTHER, "the process died", "no error of ours")

Content = list[tuple[bytes, list[str]]]


def flipped(data: bytes, chance: random.Random) -> bytes:
    bit = chance.randrange(len(data) * 8)
    return data[: bit // 8] + bytes([data[bit // 8] ^ 1 << bit % 8]) + data[bit // 8 + 1 :]


def content_of(store: Store) -> Content:
    """All dossiers and the seals of all their versions."""
    ids = sorted(each.id for each in store.list_rows())
    return [(dump_case(store.load(id)), [seal_of(each) for each in store.versions(id)]) for id in ids]


def sound_store(folder: Path) -> tuple[dict[str, bytes], Content]:
    """The files of a store with much in it and in its log, as they are while it is open; and its content."""
    make_store(folder)
    with Store.open(folder, KEY) as store:
        for step in range(STEPS // 2, STEPS):
            if step == STEPS - 5:
                store._empty_log()
            save_once(store, step)
        files = {each: (folder / each).read_bytes() for each in (STORE_FILE, LOG_FILE, LAST_PLACE_FILE)}
        return files, content_of(store)


def found_by(folder: Path, content: Content) -> str:
    """What told that the store in this folder is not as it was; SAME where it holds the very same."""
    stage = OPENING
    try:
        with Store.open(folder, KEY) as store:
            if store.last_place.lost is not None:
                return ANCHOR
            stage = READING
            read = content_of(store)
            stage = EXAMINING
            store.examine()
            if store.verify({}):
                return CHECKING
    except StoreError:
        return stage
    return SAME if read == content else OTHER


def unlocked_with(header: Path, secret: str, data_key: bytes) -> str:
    """Whether this key file refuses this secret, or gives the very same key."""
    try:
        return SAME if keys.unlock(header, secret).data_key == data_key else OTHER
    except KeysError:
        return REFUSED


def in_a_child(what: Callable[[], str]) -> str:
    """What this answers in a process of its own, which may die of it."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            answer = what()
        except BaseException as error:
            answer = f"no error of ours: {error!r}"
        os.write(writing, answer.encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as answers:
        answer = answers.read().decode()
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if status:
        return f"the process died: {signal.Signals(-status).name if status < 0 else status}"
    return answer
