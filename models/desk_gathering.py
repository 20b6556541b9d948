"""Knows how the rows of many dossiers are read at once: one question for each table, not one for each dossier."""

import json
from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection, func, select

from models.assessment import Assessment
from models.base import Record
from models.shape import Shape, shape_of
from models.writing import Rows

BATCH = 200
"""So many dossiers at once; their rows take some ten megabytes."""


def dossiers_of(connection: Connection) -> list[str]:
    """The ids of all dossiers, the oldest first."""
    return [str(each[0]) for each in connection.exec_driver_sql("SELECT id FROM assessment ORDER BY created_at, id")]


def gathered(connection: Connection, ids: Sequence[str]) -> dict[str, Rows]:
    """All rows of these dossiers, by dossier; nothing for an id that is no dossier."""
    found: dict[str, Rows] = defaultdict(dict)
    dossier_of: dict[str, str] = {each: each for each in ids}
    _gather(connection, shape_of(Assessment), "id", dossier_of, found)
    return found


def _gather(
    connection: Connection, shape: Shape, column: str, dossier_of: dict[str, str], found: dict[str, Rows]
) -> None:
    """Rows of one kind, with what they own; `dossier_of` gives the dossier by what `column` holds."""
    if not dossier_of:
        return
    table = Record.metadata.tables[shape.table]
    names = [*(each.name for each in shape.columns), *shape.owner_columns]
    wanted = select(func.json_each(json.dumps(list(dossier_of))).table_valued("value").c.value)
    below: dict[str, str] = {}
    for row in connection.execute(select(*(table.c[each] for each in names)).where(table.c[column].in_(wanted))):
        values = dict(row._mapping)
        dossier = below[values["id"]] = dossier_of[values[column]]
        found[dossier][shape.table, values["id"]] = values
    for owned in shape.owned:
        _gather(connection, shape_of(owned.type), owned.owner_column, below, found)
