"""Changes a store behind the back of the app, as somebody with the key and a tool for SQL could."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from stores import KEY

from models.connection import keyed
from models.stored_rows import tables
from models.trail_tables import GUARDS

_TRAIL_COLUMNS = ("number", "assessment_id", "step", "at", "who", "kind", "note", "digest", "before", "hash", "chained")
_VALUE_COLUMNS = ("number", "place", "digest", "sealed")

_PART_COLUMNS = ("attachment_id", "place", "bytes")


class Tampering:
    """An open connection without guards; closing puts the guards back, so that nothing shows but the change.

    `earlier` are copies of the store as it was before; `guards` what is put back.
    """

    def __init__(self, path: Path, earlier: Sequence[Path] = ()) -> None:
        self.earlier = earlier
        self.connection = keyed(path, KEY)
        self.connection.execute("PRAGMA foreign_keys = OFF")
        wanted = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        self.guards = self.connection.execute(wanted).fetchall()
        assert {name for name, _ in self.guards} == set(GUARDS)
        for name, _ in self.guards:
            self.connection.execute(f"DROP TRIGGER {name}")

    def close(self) -> None:
        for _, sql in self.guards:
            self.connection.execute(sql)
        self.connection.close()

    def change(self, chance: random.Random) -> str:
        """One random change of one thing that really changes something; tells what it did."""
        while True:
            done = chance.choice((one_value, one_value, a_row_less, a_row_twice, the_tail, a_key))(self, chance)
            if done:
                return done


def one_value(tampering: Tampering, chance: random.Random) -> str:
    connection = tampering.connection
    table, names = chance.choice(everything(connection))
    name = chance.choice(names)
    rows = connection.execute(f'SELECT rowid, "{name}" FROM "{table}" WHERE "{name}" IS NOT NULL').fetchall()
    if not rows:
        return ""
    row, old = chance.choice(rows)
    new = _another(old, chance)
    try:
        connection.execute(f'UPDATE "{table}" SET "{name}" = ? WHERE rowid = ?', (new, row))
    except Exception:  # two rows would be the same, or a number would be below zero
        return ""
    (now,) = connection.execute(f'SELECT "{name}" FROM "{table}" WHERE rowid = ?', (row,)).fetchone()
    return f"{table}.{name}: {old!r:.60} -> {new!r:.60}" if now != old or type(now) is not type(old) else ""


def everything(connection: Any) -> list[tuple[str, tuple[str, ...]]]:
    """The tables that hold anything with their columns; those of the trail and the versions more than once."""
    filled = [
        (table, tuple(kinds))
        for table, kinds in tables().items()
        if connection.execute(f'SELECT COUNT(*) FROM "{table}"').fetchone()[0]
    ]
    version = tuple(each[1] for each in connection.execute("PRAGMA table_info(version)"))
    paper = tuple(each[1] for each in connection.execute("PRAGMA table_info(paper)"))
    apart = [("trail", _TRAIL_COLUMNS), ("trail_value", _VALUE_COLUMNS), ("attachment_part", _PART_COLUMNS)]
    return filled + [*apart, ("version", version), ("paper", paper)] * (len(filled) // 6 + 1)


def _another(old: Any, chance: random.Random) -> Any:
    if isinstance(old, bytes):
        if not old:
            return b"x"
        at = chance.randrange(len(old))
        return chance.choice((old[:at] + bytes([old[at] ^ 1 << chance.randrange(8)]) + old[at + 1 :], old[:at], None))
    if isinstance(old, int):
        return chance.choice((old + 1, old - 1, old + 7, old + 0.5, 2**40, "niet waar", b"x"))
    if not chance.randrange(8):
        return old.encode()
    at = chance.randrange(len(old) + 1)
    return chance.choice((old[:at] + "x" + old[at:], old[:at] + old[at + 1 :], "", "niet waar", old.upper(), f"{old} "))


def a_row_less(tampering: Tampering, chance: random.Random) -> str:
    connection = tampering.connection
    table, _ = chance.choice(everything(connection))
    rows = [each[0] for each in connection.execute(f'SELECT rowid FROM "{table}"')]
    if not rows:
        return ""
    connection.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (chance.choice(rows),))
    return f"a row of {table} gone"


def a_row_twice(tampering: Tampering, chance: random.Random) -> str:
    connection = tampering.connection
    table, _ = chance.choice(everything(connection))
    columns = [each[1] for each in connection.execute(f'PRAGMA table_info("{table}")')]
    rows = connection.execute(f'SELECT * FROM "{table}"').fetchall()
    key = "attachment_id" if table == "attachment_part" else "id"
    if not rows or key not in columns:
        return ""
    row = list(chance.choice(rows))
    row[columns.index(key)] = f"{chance.getrandbits(128):032x}"
    try:
        connection.execute(f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(row))})', row)
    except Exception:  # one of its kind is all there may be
        return ""
    return f"a row of {table} twice"


def the_tail(tampering: Tampering, chance: random.Random) -> str:
    """Cut off the last links with their values, and leave what they did."""
    connection = tampering.connection
    (last,) = connection.execute("SELECT MAX(number) FROM trail").fetchone()
    if not last:
        return ""
    cut = chance.randint(1, min(last, 4))
    connection.execute("DELETE FROM trail_value WHERE number > ?", (last - cut,))
    connection.execute("DELETE FROM trail WHERE number > ?", (last - cut,))
    return f"the last {cut} links cut off"


def a_key(tampering: Tampering, chance: random.Random) -> str:
    connection = tampering.connection
    rows = connection.execute("SELECT assessment_id, key FROM dossier_key").fetchall()
    dossier, key = chance.choice(rows)
    new = chance.choice((b"", key[::-1], bytes(32)))
    connection.execute("UPDATE dossier_key SET key = ? WHERE assessment_id = ?", (new, dossier))
    return "a key of a dossier changed" if new != key else ""
