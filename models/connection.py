"""Knows how the encrypted file is opened: the key, the settings that make a save safe, and one connection."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool
from sqlalchemy.util import LRUCache
from sqlcipher3 import dbapi2 as sqlcipher

READING = {"reading": True}
"""Options for a connection that will not write."""

WAIT_SECONDS = 2.0
"""How long to wait for another process that is just closing the store."""

# Measured with 2,000 simulated power cuts: with WAL and FULL no acknowledged save was lost. fullfsync is what
# makes FULL true on macOS. EXCLUSIVE keeps a second process out and does without shared memory. secure_delete
# wipes what is deleted. Temporary tables stay in memory, because a file of them would hold plain text. With 64 MB
# of pages at hand a search in a large store takes a tenth of the time.
_SETTINGS = (
    "cipher_log = off",
    "cipher_log_level = NONE",
    "temp_store = MEMORY",
    "trusted_schema = OFF",
    "locking_mode = EXCLUSIVE",
    "journal_mode = WAL",
    "synchronous = FULL",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "secure_delete = ON",
    "recursive_triggers = ON",
    "foreign_keys = ON",
    "cache_size = -65536",  # last: it reads the file, which must be locked by then
)


def open_engine(path: Path, data_key: bytes) -> Engine:
    """An engine with one connection, opened at first use; SQL parameters stay out of its error messages.

    Once disposed of it stays closed: nothing opens the store again behind the back of who closed it.
    """
    waiting = [path]

    def connect() -> Any:
        if not waiting:
            raise RuntimeError("the store was closed")
        return _with_settings(keyed(waiting.pop(), data_key))

    engine = engine_on(connect)
    event.listen(engine, "begin", _begin)
    return engine


def engine_on(connect: Callable[[], Any]) -> Engine:
    """An engine with the one connection that this makes; what was worked out for one engine serves them all.

    Otherwise each copy that is opened beside the store would have the same statements written out anew, which takes
    most of the time of loading a dossier.
    """
    first = _first_engine()
    options = {"compiled_cache": _STATEMENTS}
    pool = StaticPool(connect, dialect=first.dialect)
    return Engine(pool, first.dialect, first.url, hide_parameters=True, execution_options=options)


_STATEMENTS: LRUCache[Any, Any] = LRUCache(1000)
"""The statements as they were written out, with no more in them than ids."""


def get_ready() -> None:
    """Find out beforehand what else would be found out while somebody waits for the first store."""
    _first_engine()


@cache
def _first_engine() -> Engine:
    """An engine on nothing, of which the dialect has found out what this SQLite can do."""
    engine = create_engine("sqlite://", module=sqlcipher)
    engine.connect().close()
    engine.dispose()
    return engine


def _begin(connection: Connection) -> None:
    """Who will write takes the lock at once; who only reads can do so on a disk that is full or cannot be written."""
    connection.exec_driver_sql("BEGIN" if connection.get_execution_options().get("reading") else "BEGIN IMMEDIATE")


def _with_settings(connection: Any) -> Any:
    try:
        for each in _SETTINGS:
            connection.execute(f"PRAGMA {each}").fetchall()
    except sqlcipher.Error:
        connection.close()
        raise
    return connection


def keyed(path: Path, data_key: bytes) -> Any:
    """A bare connection with the raw key; transactions begin only where that is said."""
    # What start-up opens beside the window is used by the window's own thread afterwards, never by both at once.
    connection = sqlcipher.connect(str(path), isolation_level=None, timeout=WAIT_SECONDS, check_same_thread=False)
    connection.execute(f"PRAGMA key = \"x'{data_key.hex()}'\"")
    return connection


def outside_transaction(engine: Engine, statement: str) -> list[Any]:
    """Run what cannot run inside a transaction (settings, checkpoint, vacuum); the rows it gives."""
    connection = engine.raw_connection()
    try:
        return list(connection.cursor().execute(statement).fetchall())
    finally:
        connection.close()
