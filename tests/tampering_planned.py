"""Changes that somebody with a plan would make: rows moved, halves swapped, whole dossiers gone, other objects.

Each is a function of the open store and a source of chance that tells what it did; nothing where there was nothing.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from stores import KEY
from tampering import Tampering, a_key, a_row_less, a_row_twice, everything, one_value, the_tail

from models.assessment import Assessment
from models.shape import shapes
from models.stored_rows import tables
from models.trail import chain_key, chained

Plan = Callable[[Tampering, random.Random], str]


class Refused(Exception):
    """The database did not take this change: two rows would be the same."""


def _do(tampering: Tampering, sql: str, values: Any = ()) -> Any:
    try:
        return tampering.connection.execute(sql, values).fetchall()
    except Exception as error:
        raise Refused(sql) from error


def _two(found: list[Any], chance: random.Random) -> list[Any]:
    return chance.sample(found, 2) if len(found) > 1 else []


def _dossiers(tampering: Tampering) -> list[str]:
    return [each[0] for each in _do(tampering, "SELECT id FROM assessment ORDER BY id")]


# --- Rows and values ------------------------------------------------------------------


def a_row_moved(tampering: Tampering, chance: random.Random) -> str:
    """A row that belongs to another record from now on."""
    owned = [(shape.table, column) for shape in shapes(Assessment) for column in shape.owner_columns]
    table, column = chance.choice(owned)
    owners = [each[0] for each in _do(tampering, f'SELECT DISTINCT "{column}" FROM "{table}" WHERE "{column}" <> ""')]
    pair = _two(owners, chance)
    rows = _do(tampering, f'SELECT rowid FROM "{table}" WHERE "{column}" = ?', pair[:1]) if pair else []
    if not rows:
        return ""
    _do(tampering, f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?', (pair[1], chance.choice(rows)[0]))
    return f"a row of {table} moved to another {column}"


def two_values_swapped(tampering: Tampering, chance: random.Random) -> str:
    """Values of the same column change places between two rows."""
    table, names = chance.choice(everything(tampering.connection))
    name = chance.choice([each for each in names if (table, each) != ("trail", "number")])
    pair = _two(_do(tampering, f'SELECT rowid, "{name}" FROM "{table}"'), chance)
    if not pair or pair[0][1] == pair[1][1]:
        return ""
    (first, one), (second, other) = pair
    if name == "id" or (table, name) in _IN_ORDER:
        _do(tampering, f'UPDATE "{table}" SET "{name}" = ? WHERE rowid = ?', (-1, first))
    _do(tampering, f'UPDATE "{table}" SET "{name}" = ? WHERE rowid = ?', (one, second))
    _do(tampering, f'UPDATE "{table}" SET "{name}" = ? WHERE rowid = ?', (other, first))
    return f"two values of {table}.{name} swapped"


def other_words_for_the_same(tampering: Tampering, chance: random.Random) -> str:
    """A day, a moment or a list in a form that reads as the same."""
    kinds = [(t, n, k) for t, names in tables().items() for n, k in names.items() if k in {"day", "moment", "list"}]
    table, name, kind = chance.choice([*kinds, *[("trail", "at", "moment")] * 9])
    rows = _do(tampering, f'SELECT rowid, "{name}" FROM "{table}" WHERE "{name}" IS NOT NULL')
    if not rows:
        return ""
    row, old = chance.choice(rows)
    new = {"day": old.replace("-", ""), "moment": old.replace(" ", "T"), "list": old + " "}[kind]
    _do(tampering, f'UPDATE "{table}" SET "{name}" = ? WHERE rowid = ?', (new, row))
    return f"{table}.{name}: {old!r:.60} -> {new!r:.60}"


def text_that_is_none(tampering: Tampering, chance: random.Random) -> str:
    """Bytes that are no UTF-8 where a text should be."""
    table, names = chance.choice(everything(tampering.connection))
    name = chance.choice(names)
    rows = _do(tampering, f'SELECT rowid FROM "{table}" WHERE typeof("{name}") = \'text\'')
    if not rows:
        return ""
    _do(tampering, f'UPDATE "{table}" SET "{name}" = CAST(x\'41ff42\' AS TEXT) WHERE rowid = ?', chance.choice(rows))
    return f"{table}.{name} is no text"


_IN_ORDER = {("trail", "step"), ("trail_value", "place"), ("version", "number"), ("paper", "number")}


# --- Trail, keys and versions ---------------------------------------------------------


def two_links_swapped(tampering: Tampering, chance: random.Random) -> str:
    """Two links change numbers; with or without the values that they vouch for."""
    pair = _two([each[0] for each in _do(tampering, "SELECT number FROM trail")], chance)
    held = chance.choice((("trail",), ("trail", "trail_value")))
    for table in held if pair else ():
        for old, new in ((pair[0], -1), (pair[1], pair[0]), (-1, pair[1])):
            _do(tampering, f"UPDATE {table} SET number = ? WHERE number = ?", (new, old))
    return f"links {pair[0]} and {pair[1]} swapped in {held}" if pair else ""


def two_keys_swapped(tampering: Tampering, chance: random.Random) -> str:
    pair = _two(_do(tampering, "SELECT assessment_id, key FROM dossier_key"), chance)
    for (dossier, _), (_, key) in zip(pair, pair[::-1], strict=True):
        _do(tampering, "UPDATE dossier_key SET key = ? WHERE assessment_id = ?", (key, dossier))
    return "two keys swapped" if pair else ""


_TABLES = "SELECT name FROM main.sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"


def all_as_before(tampering: Tampering, chance: random.Random) -> str:
    """Content, versions and trail together as they were earlier, as if nothing was done since."""
    path = chance.choice(tampering.earlier)
    _do(tampering, f"ATTACH DATABASE ? AS earlier KEY \"x'{KEY.hex()}'\"", (str(path),))
    for (name,) in _do(tampering, _TABLES):
        _do(tampering, f'DELETE FROM main."{name}"')
        _do(tampering, f'INSERT INTO main."{name}" SELECT * FROM earlier."{name}"')
    _do(tampering, "DETACH DATABASE earlier")
    return f"all as in {path.name}"


def halves_of_versions_swapped(tampering: Tampering, chance: random.Random) -> str:
    """What one version holds in the place of what another holds, of the same dossier or not."""
    pair = _two(_do(tampering, "SELECT id FROM version"), chance)
    names = ("content", "findings", "document", "pdf", "sha256", "reason", "frozen_at")
    chosen = chance.sample(names, chance.randint(1, len(names)))
    columns = ", ".join(chosen)
    rows = [_do(tampering, f"SELECT {columns} FROM version WHERE id = ?", each)[0] for each in pair]
    if not pair or rows[0] == rows[1]:
        return ""
    for (id,), row in zip(pair, rows[::-1], strict=True):
        _do(tampering, f"UPDATE version SET {', '.join(f'{n} = ?' for n in chosen)} WHERE id = ?", (*row, id))
    return f"{columns} of two versions swapped"


# --- Whole dossiers -------------------------------------------------------------------


def a_dossier_gone(tampering: Tampering, chance: random.Random) -> str:
    """A dossier with its links, its key and its versions; sometimes the links left are numbered and tied anew."""
    dossier = chance.choice(_dossiers(tampering))
    numbers = "(SELECT number FROM trail WHERE assessment_id = ?)"
    _do(tampering, "PRAGMA foreign_keys = ON")
    _do(tampering, f"DELETE FROM trail_value WHERE number IN {numbers}", (dossier,))
    for table, column in (("trail", "assessment_id"), ("dossier_key", "assessment_id"), ("assessment", "id")):
        _do(tampering, f"DELETE FROM {table} WHERE {column} = ?", (dossier,))
    _do(tampering, "PRAGMA foreign_keys = OFF")
    how = chance.choice(("left", "numbered", "numbered and tied"))
    if how != "left":
        _number_anew(tampering, tie=how == "numbered and tied")
    return f"a dossier gone with its links, the others {how}"


def _number_anew(tampering: Tampering, tie: bool) -> None:
    before, key = "", chain_key(KEY)
    links = _do(tampering, "SELECT number, hash FROM trail ORDER BY number")
    for new, (old, hash) in enumerate(links, 1):
        for table in ("trail_value", "trail"):
            _do(tampering, f"UPDATE {table} SET number = ? WHERE number = ?", (new, old))
        if tie:
            before = chained(key, before, new, hash)
            _do(tampering, "UPDATE trail SET chained = ? WHERE number = ?", (before, new))


def a_dossier_more(tampering: Tampering, chance: random.Random) -> str:
    """Something of a dossier that no link ever spoke of, or of one that was erased."""
    erased = [each[0] for each in _do(tampering, "SELECT assessment_id FROM trail WHERE kind = 'erased'")]
    dossier = chance.choice([*erased, f"{chance.getrandbits(128):032x}"])
    what = chance.choice(("assessment", "dossier_key", "version", "trail_value"))
    if what == "dossier_key":
        _do(tampering, "INSERT INTO dossier_key VALUES (?, ?)", (dossier, bytes(32)))
    elif what == "trail_value":
        _do(tampering, "INSERT INTO trail_value VALUES (?, ?, 'x', x'00')", (chance.randint(500, 999), 0))
    else:
        _insert_copy(tampering, what, dossier, chance)
    return f"{what} of a dossier that is in no trail"


def _insert_copy(tampering: Tampering, table: str, dossier: str, chance: random.Random) -> None:
    columns = [each[1] for each in _do(tampering, f"PRAGMA table_info({table})")]
    row = dict(zip(columns, chance.choice(_do(tampering, f"SELECT * FROM {table}")), strict=True))
    own = {"id": dossier} if table == "assessment" else {"id": f"{chance.getrandbits(128):032x}"}
    row |= own | ({"assessment_id": dossier} if "assessment_id" in row else {})
    _do(tampering, f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", list(row.values()))


def a_false_beginning(tampering: Tampering, chance: random.Random) -> str:
    """A value changed, and a list that asks the app to begin the trail of that dossier once more."""
    _do(
        tampering,
        "UPDATE assessment SET occasion = occasion || 'x' WHERE id = ?",
        (chance.choice(_dossiers(tampering)),),
    )
    _do(tampering, "CREATE TABLE trail_wanted AS SELECT id FROM assessment")
    return "a value changed and a new beginning asked for"


# --- The tables themselves ------------------------------------------------------------

_OBJECTS = (
    "CREATE TRIGGER extra AFTER INSERT ON fact BEGIN UPDATE fact SET text = '' WHERE id = NEW.id; END",
    "CREATE TRIGGER extra AFTER UPDATE ON element BEGIN DELETE FROM citation; END",
    "CREATE TABLE extra AS SELECT * FROM child",
    "CREATE VIEW extra AS SELECT * FROM person",
    "CREATE INDEX extra ON child (first_name)",
    "CREATE UNIQUE INDEX extra ON assessment (title, id)",
    "ALTER TABLE child ADD COLUMN extra TEXT",
    "ALTER TABLE child DROP COLUMN school",
    "DROP TABLE wish",
    "DROP INDEX ix_fact_assessment_id",
)


def something_else_in_the_file(tampering: Tampering, chance: random.Random) -> str:
    sql = chance.choice(_OBJECTS)
    _do(tampering, sql)
    return sql


def a_guard_that_guards_nothing(tampering: Tampering, chance: random.Random) -> str:
    """The name is there, but the trigger lets everything pass; or it is gone."""
    at = chance.randrange(len(tampering.guards))
    name, sql = tampering.guards.pop(at)
    if chance.randrange(3):
        tampering.guards.append((name, sql[: sql.index("BEGIN SELECT")] + "BEGIN SELECT 1; END"))
    return f"guard {name} guards nothing"


PLANS: tuple[Plan, ...] = (
    one_value,
    a_row_less,
    a_row_twice,
    the_tail,
    a_key,
    a_row_moved,
    two_values_swapped,
    other_words_for_the_same,
    text_that_is_none,
    two_links_swapped,
    two_keys_swapped,
    all_as_before,
    halves_of_versions_swapped,
    a_dossier_gone,
    a_dossier_more,
    a_false_beginning,
    something_else_in_the_file,
    a_guard_that_guards_nothing,
)


def tampered(path: Path, data: bytes, chance: random.Random, plan: Plan | None = None) -> tuple[str, str]:
    """Write a store with these bytes and change it; the name of the kind of change, and what it did.

    Copies of the store as it was earlier lie beside it as «eerder-…».
    """
    while True:
        path.write_bytes(data)
        tampering = Tampering(path, sorted(path.parent.glob("eerder-*")))
        chosen = plan or chance.choice(PLANS)
        try:
            done = chosen(tampering, chance)
        except Refused:
            done = ""
        tampering.close()
        if done:
            return chosen.__name__, done
