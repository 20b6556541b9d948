"""From the version before: a dossier with a trail that knows nothing of the new columns is whole, and goes on."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from filled import filled
from stores import KEY
from test_trail import replayed

from app.casefile import dump_case
from app.method import load_method
from app.second_reader import ask_to_read
from models.assessment import Assessment
from models.base import now
from models.connection import keyed
from models.migrations.versions import v0004, v0007
from models.migrations.versions.v0002 import pairs
from models.schema import SHIPPED, Migrations
from models.store import STORE_FILE, Store
from models.trail import BEGUN
from models.trail_rows import plain, row_changes
from models.writing import Rows, rows_of

BEFORE = Migrations(SHIPPED.location, SHIPPED.revisions[: SHIPPED.revisions.index("0004")])
NEW: dict[str, set[str]] = {"sharing": {"attachment_id"}}  # of the step after it
for step in (v0004, v0007):
    for table, words in step.COLUMNS.items():
        NEW[table] = NEW.get(table, set()) | {name for name, _kind in pairs(words)}
TABLES = {*v0004.TABLES, *v0007.TABLES, "attachment"}


def as_before(assessment: Assessment) -> Rows:
    """The rows as the version before knew them."""
    return {
        key: {name: value for name, value in row.items() if name not in NEW.get(key[0], ())}
        for key, row in rows_of(assessment).items()
        if key[0] not in TABLES and not row.get("attachment_id")
    }


def raw(value: Any) -> Any:
    if isinstance(value, list):
        return json.dumps(value)
    is_moment = isinstance(value, str) and value.endswith("Z") and value[10:11] == "T"
    return value[:-1].replace("T", " ") if is_moment else value


@pytest.fixture
def old(tmp_path: Path) -> tuple[Path, Assessment]:
    assessment = filled(load_method())
    rows = as_before(assessment)
    with Store._start(tmp_path / STORE_FILE, KEY, BEFORE) as store, store._saving() as connection:
        for (table, _id), row in rows.items():
            names = ", ".join(f'"{each}"' for each in row)
            values = tuple(raw(plain(each)) for each in row.values())
            connection.exec_driver_sql(f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(row))})', values)
        store._trail.add(connection, assessment.id, BEGUN, row_changes({}, rows))
    return tmp_path, assessment


def test_after_the_step_all_is_there_the_new_is_empty_and_the_trail_agrees(old: tuple[Path, Assessment]) -> None:
    folder, assessment = old
    with Store.open(folder, KEY) as store:
        assert store.verify({}) == []
        kept = store.load(assessment.id)
        assert kept.reviews == [] and kept.special_data == [] and kept.keep_until is None and kept.keep_reason == ""
        assert as_before(kept) == as_before(assessment)


def test_what_is_filled_in_afterwards_fits_on_the_trail_of_before(old: tuple[Path, Assessment]) -> None:
    folder, assessment = old
    with Store.open(folder, KEY) as store:
        kept = store.load(assessment.id)
        kept.keep_until, kept.keep_reason = date(2060, 1, 1), "Er loopt een klacht. " * 10
        kept.children[0].hearings[0].withdrawn_at = now()
        ask_to_read(kept, "R. Visser", "jurist", "S. Bos", date(2025, 11, 3))
        store.save()
        kept.keep_reason = "Kort."
        store.save()
        assert store.verify({}) == []
        rows = replayed(store, kept.id)
        assert rows["assessment", kept.id]["keep_reason"] == "Kort."
        before = dump_case(kept)
    with Store.open(folder, KEY) as store:
        assert dump_case(store.load(assessment.id)) == before


def test_a_new_column_that_was_filled_behind_its_back_is_named(old: tuple[Path, Assessment]) -> None:
    folder, assessment = old
    Store.open(folder, KEY).close()
    connection = keyed(folder / STORE_FILE, KEY)
    connection.execute("UPDATE assessment SET keep_until = '2026-01-01'")
    connection.close()
    with Store.open(folder, KEY) as store:
        (fault,) = store.verify({})
    assert "keep_until" in fault.what and fault.assessment_id == assessment.id
