"""The schema and its steps: the same tables as the classes say, and an update that loses nothing or does nothing."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from filled import filled
from shipped import method
from sqlalchemy import create_engine, inspect
from stores import KEY, new_store

import models.version  # its table belongs to the schema too
from app.casefile import dump_case
from models.assessment import Assessment
from models.backup import check_copy, faults
from models.base import Record
from models.connection import keyed, open_engine, outside_transaction
from models.desk_tables import DESK_WORD
from models.evidence import Sharing
from models.last_place import LAST_PLACE_FILE
from models.migrations.versions import v0001, v0007
from models.migrations.versions.v0002 import pairs
from models.schema import SHIPPED, Migrations, copy_path
from models.store import STORE_FILE, Store
from models.store_errors import StoreDamaged, StoreTooNew, UpdateFailed
from models.stored_rows import _read
from models.stored_rows import tables as stored_tables
from models.trail import BEGUN, Trail
from models.trail_rows import row_changes

assert models.version


# --- The first step -------------------------------------------------------------------


def tables(connection: Any) -> dict[str, Any]:
    """What each table is made of; the order of columns and what old rows were given do not matter."""
    found = {}
    for name, sql in connection("SELECT name, sql FROM sqlite_master WHERE type = 'table'"):
        if not name.startswith(("alembic", "sqlite_", DESK_WORD)):  # the index is no table of a class
            columns = {row[1:4] + row[5:] for row in map(tuple, connection(f'PRAGMA table_info("{name}")'))}
            keys = {row[2:] for row in map(tuple, connection(f'PRAGMA foreign_key_list("{name}")'))}
            indexes = {row[1:] for row in map(tuple, connection(f'PRAGMA index_list("{name}")'))}
            found[name] = columns, keys, indexes, sorted(re.findall("CONSTRAINT ck_.*", sql)), sql.count("DEFERRED")
    return found


def test_the_steps_make_exactly_the_tables_of_the_classes(tmp_path: Path) -> None:
    plain = create_engine("sqlite://")
    with plain.connect() as connection:
        Record.metadata.create_all(connection)
        expected = tables(lambda sql: connection.exec_driver_sql(sql).fetchall())
    plain.dispose()
    with new_store(tmp_path) as store:
        found = tables(lambda sql: outside_transaction(store._engine, sql))
    assert len(expected) > 40 and found == expected


def _is_ours(name: str | None, kind: str, _parents: object) -> bool:
    return not (kind == "table" and str(name).startswith(DESK_WORD))


def test_alembic_finds_no_difference_either(tmp_path: Path) -> None:
    with new_store(tmp_path) as store, store._engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_name": _is_ours})
        assert compare_metadata(context, Record.metadata) == []


def test_the_steps_are_named_in_order() -> None:
    config = Config()
    config.set_main_option("script_location", SHIPPED.location)
    steps = [each.revision for each in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(steps)) == SHIPPED.revisions


def test_the_steps_are_found_from_any_folder_and_as_installed(tmp_path: Path) -> None:
    assert files("models").joinpath("migrations", "env.py").is_file()
    code = (
        "from pathlib import Path; from models.store import Store\n"
        "print(Store.create(Path('kluis'), bytes(32)).list_rows())"
    )
    root = Path(__file__).parent.parent
    installed = tmp_path / "100% geïnstalleerd"
    shutil.copytree(root / "models", installed / "models")
    command = [sys.executable, "-c", code]
    done = subprocess.run(
        command, cwd=tmp_path, env={"PYTHONPATH": str(installed)}, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


# --- From the first version -----------------------------------------------------------


def test_a_dossier_of_the_first_version_is_whole_in_this_one(tmp_path: Path) -> None:
    """Every value of the old columns is there, and what is new is empty: as if it had been made today."""
    first, folder = Migrations(SHIPPED.location, ("0001",)), tmp_path / "oud"
    folder.mkdir()
    assessment = filled(method())
    with new_store(tmp_path) as store:
        store.add(assessment)
    Store._start(folder / STORE_FILE, KEY, first).close()
    new, old = keyed(tmp_path / STORE_FILE, KEY), keyed(folder / STORE_FILE, KEY)
    old.execute("PRAGMA foreign_keys = OFF")
    tables = [row[0] for row in old.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in (each for each in tables if not each.startswith(("alembic", "sqlite"))):
        names = ", ".join(f'"{row[1]}"' for row in old.execute(f'PRAGMA table_info("{table}")'))
        known = " WHERE attachment_id IS NULL" if table == "sharing" else ""
        rows = new.execute(f'SELECT {names} FROM "{table}"{known}').fetchall()
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            old.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', rows)
    old.commit()
    old.close()
    new.close()
    with Store.open(folder, KEY) as store:
        store.examine()
        kept = store.load(assessment.id)
    known = {name: set(re.findall(r"(\w+)=", words)) for name, words in v0001.TABLES.items()}
    for before, after in zip(rows_of(assessment), rows_of(kept), strict=True):
        for column in (each.key for each in inspect(type(before)).columns if "owner" not in each.info):
            if column == "id" or column in known[before.__tablename__]:
                assert getattr(after, column) == getattr(before, column)
            else:
                assert not getattr(after, column)
    assert kept.monitoring.indicators == ""


def rows_of(record: Record) -> Iterator[Record]:
    """A record and what belongs to it, in order, as far as the first version knew it."""
    yield record
    for relation in inspect(type(record)).relationships:
        kept = getattr(record, relation.key)
        for each in kept if relation.uselist else [kept]:
            if each.__tablename__ in v0001.TABLES:
                yield from rows_of(each)


def test_marks_survive_the_new_table_of_marks_and_the_trail_agrees(tmp_path: Path) -> None:
    """A store with a trail from before files could be added: its marks are the same, and nothing seems tampered."""
    before, folder = Migrations(SHIPPED.location, ("0001", "0002", "0003", "0004")), tmp_path / "oud"
    folder.mkdir()
    assessment = filled(method())
    for source in assessment.all_sources:
        source.attachments.clear()
    _without_what_came_later(assessment)
    with new_store(tmp_path) as store:
        store.add(assessment)
        store.save()
    _as_of_before(tmp_path / STORE_FILE, folder / STORE_FILE, before)
    expected = marks(folder)
    with Store.open(folder, KEY) as store:
        store.examine()
        assert store.verify({}) == []
        kept = store.load(assessment.id)
        assert dump_case(kept) == dump_case(assessment)
        kept.facts[0].sharing[0].reason = "Anders"
        kept.facts[0].sharing.append(Sharing(person_id=kept.persons[0].id, level="niets"))
        store.save()
        assert store.verify({}) == []
    assert len(expected) > 50 and len(marks(folder)) == len(expected) + 1


def _without_what_came_later(assessment: Assessment) -> None:
    """What stands in tables and columns that a store of then does not have (step 0007)."""
    assessment.parent_letters.clear()
    for child in assessment.all_children:
        _as_new(child, v0007.COLUMNS["child"])
        _as_new(child.explanation, v0007.COLUMNS["explanation"])
        for talk in child.hearings:
            talk.cards.clear()
            _as_new(talk, v0007.COLUMNS["hearing"])


def _as_new(row: Record, columns: str) -> None:
    for name, _ in pairs(columns):
        setattr(row, name, getattr(type(row)(), name))


def _as_of_before(new: Path, old: Path, migrations: Migrations) -> None:
    """Write the same rows in a store of an earlier version, with a trail that does not know the later columns."""
    Store._start(old, KEY, migrations).close()
    source, target = keyed(new, KEY), keyed(old, KEY)
    target.execute("PRAGMA foreign_keys = OFF")
    for (table,) in target.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        if table.startswith(("alembic", "sqlite", "trail", "dossier_key")):
            continue
        names = ", ".join(f'"{row[1]}"' for row in target.execute(f'PRAGMA table_info("{table}")'))
        for row in source.execute(f'SELECT {names} FROM "{table}"').fetchall():
            target.execute(f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(row))})', row)
    target.close()
    source.close()
    engine, trail = open_engine(old, KEY), Trail(KEY)
    with engine.begin() as connection:
        rows = {
            (table, str(row["id"])): {name: row[name] for name in row if name != "attachment_id"}
            for table in stored_tables()
            if table not in ("attachment", *v0007.TABLES)
            for row in _raw_rows(connection, table)
        }
        trail.add(connection, next(id for table, id in rows if table == "assessment"), BEGUN, row_changes({}, rows))
    engine.dispose()


def _raw_rows(connection: Any, table: str) -> list[dict[str, Any]]:
    later = {"attachment_id", *(name for name, _ in pairs(v0007.COLUMNS.get(table, "")))}
    kinds = {name: kind for name, kind in stored_tables()[table].items() if name not in later}
    names = ", ".join(f'"{name}"' for name in kinds)
    rows = connection.exec_driver_sql(f'SELECT {names} FROM "{table}"')
    return [{name: _read(kind, value) for (name, kind), value in zip(kinds.items(), row, strict=True)} for row in rows]


def marks(folder: Path) -> list[Any]:
    connection = keyed(folder / STORE_FILE, KEY)
    found = connection.execute("SELECT id, fact_id, source_id, person_id, level FROM sharing ORDER BY id").fetchall()
    connection.close()
    return list(found)


# --- A next step ----------------------------------------------------------------------


def next_steps(folder: Path, body: str) -> Migrations:
    """The shipped steps and one more, in a folder of its own."""
    shutil.copytree(str(files("models").joinpath("migrations")), folder)
    names = f"revision = '9999'\ndown_revision = '{SHIPPED.revisions[-1]}'"
    step = f"from alembic import op\nimport sqlalchemy as sa\n{names}\n\n{body}"
    (folder / "versions" / "v9999.py").write_text(step, encoding="utf-8")
    return Migrations(str(folder), (*SHIPPED.revisions, "9999"))


GOOD = """
def upgrade():
    with op.batch_alter_table("child", recreate="always") as batch:
        batch.add_column(sa.Column("nickname", sa.Text(), nullable=False, server_default=""))
"""
BREAKS_HALFWAY = GOOD + "    op.execute('INSERT INTO no_such_table VALUES (1)')\n"
LOSES_ROWS = GOOD + "    op.execute('DELETE FROM own_words')\n"
LEAVES_LOOSE_ENDS = GOOD + "    op.execute(\"UPDATE hearing SET child_id = 'weg'\")\n"
STOPS = "def upgrade():\n    raise RuntimeError('stroom weg')\n"
CASCADES = """
def upgrade():
    op.execute("PRAGMA foreign_keys")  # off during a step, or the next line would delete all that belongs to a child
    with op.batch_alter_table("child", recreate="always") as batch:
        batch.alter_column("sex", existing_type=sa.Text(), type_=sa.String(10))
"""


@pytest.fixture
def old(tmp_path: Path) -> tuple[Path, Assessment]:
    """A store of this version with a dossier in it; for the steps of these tests it is an old one."""
    folder = tmp_path / "kluis"
    folder.mkdir()
    assessment = filled(method())
    with new_store(folder) as store:
        store.add(assessment)
    return folder, assessment


def counts(folder: Path, name: str = STORE_FILE) -> dict[str, int]:
    connection = keyed(folder / name, KEY)
    names = [each[0] for each in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {each: connection.execute(f"SELECT count(*) FROM {each}").fetchone()[0] for each in names}
    connection.close()
    return found


@pytest.mark.parametrize("body", [GOOD, CASCADES])
def test_children_of_a_rebuilt_table_survive(old: tuple[Path, Assessment], tmp_path: Path, body: str) -> None:
    folder, assessment = old
    before = counts(folder)
    with Store.open(folder, KEY, next_steps(tmp_path / "stappen", body)) as store:
        store.examine()
        assert outside_transaction(store._engine, "PRAGMA foreign_keys") == [(1,)]
        assert dump_case(store.load(assessment.id)) == dump_case(assessment)
    assert before["element"] == 24 and counts(folder) == before


def test_without_that_care_they_would_not(old: tuple[Path, Assessment]) -> None:
    """Why foreign keys are off during a step: dropping a table deletes what belongs to its rows, without an error."""
    connection = keyed(old[0] / STORE_FILE, KEY)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("BEGIN")
    connection.execute("CREATE TABLE new_child AS SELECT * FROM child")
    connection.execute("DROP TABLE child")
    connection.execute("ALTER TABLE new_child RENAME TO child")
    assert connection.execute("SELECT count(*) FROM element").fetchone()[0] == 0
    connection.execute("ROLLBACK")
    connection.close()


def test_before_an_update_a_checked_copy_is_kept(old: tuple[Path, Assessment], tmp_path: Path) -> None:
    folder, assessment = old
    before = counts(folder)
    Store.open(folder, KEY, next_steps(tmp_path / "stappen", GOOD)).close()
    copy = copy_path(folder / STORE_FILE, SHIPPED.revisions[-1])
    assert {each.name for each in folder.iterdir()} == {STORE_FILE, LAST_PLACE_FILE, copy.name}
    assert b"SQLite format" not in copy.read_bytes() and counts(folder, copy.name) == before
    connection = keyed(copy, KEY)
    assert faults(connection) == []
    connection.close()
    copy.rename(folder / STORE_FILE)
    with Store.open(folder, KEY) as store:
        assert dump_case(store.load(assessment.id)) == dump_case(assessment)


@pytest.mark.parametrize("body", [BREAKS_HALFWAY, LOSES_ROWS, LEAVES_LOOSE_ENDS, STOPS])
def test_a_step_that_fails_leaves_the_store_as_it_was(old: tuple[Path, Assessment], tmp_path: Path, body: str) -> None:
    folder, assessment = old
    before = counts(folder)
    for _ in range(2):
        with pytest.raises(UpdateFailed, match="Er is niets veranderd"):
            Store.open(folder, KEY, next_steps(tmp_path / "stappen", body))
        shutil.rmtree(tmp_path / "stappen")
    assert counts(folder) == before and not any("tmp" in name for name in before)
    with Store.open(folder, KEY) as store:
        store.examine()
        assert dump_case(store.load(assessment.id)) == dump_case(assessment)


def test_after_a_step_that_failed_a_better_one_works(old: tuple[Path, Assessment], tmp_path: Path) -> None:
    folder, _ = old
    with pytest.raises(UpdateFailed):
        Store.open(folder, KEY, next_steps(tmp_path / "fout", BREAKS_HALFWAY))
    with Store.open(folder, KEY, next_steps(tmp_path / "goed", GOOD)) as store:
        assert len(store.list_rows()) == 1


def test_a_newer_store_is_refused_and_not_touched(old: tuple[Path, Assessment], tmp_path: Path) -> None:
    folder, _ = old
    Store.open(folder, KEY, next_steps(tmp_path / "stappen", GOOD)).close()
    before = (folder / STORE_FILE).read_bytes()
    with pytest.raises(StoreTooNew, match="nieuwere versie"):
        Store.open(folder, KEY)
    assert (folder / STORE_FILE).read_bytes() == before


def test_a_copy_with_less_in_it_or_a_changed_page_does_not_pass(old: tuple[Path, Assessment]) -> None:
    copy = old[0] / STORE_FILE
    expected = counts(old[0])
    check_copy(copy, KEY, expected)
    with pytest.raises(StoreDamaged):
        check_copy(copy, KEY, expected | {"fact": expected["fact"] + 1})
    data = bytearray(copy.read_bytes())
    data[-2000] ^= 1
    copy.write_bytes(data)
    with pytest.raises(StoreDamaged):
        check_copy(copy, KEY, expected)


def test_a_good_copy_is_not_replaced_by_a_bad_one(old: tuple[Path, Assessment], tmp_path: Path) -> None:
    """A store that was damaged meanwhile cannot be copied whole; the copy of before stays."""
    folder, _ = old
    with pytest.raises(UpdateFailed):
        Store.open(folder, KEY, next_steps(tmp_path / "fout", STOPS))
    copy = copy_path(folder / STORE_FILE, SHIPPED.revisions[-1])
    good = copy.read_bytes()
    path = folder / STORE_FILE
    data = bytearray(path.read_bytes())
    data[-2000] ^= 1
    path.write_bytes(data)
    with pytest.raises(StoreDamaged):
        Store.open(folder, KEY, next_steps(tmp_path / "goed", GOOD))
    assert copy.read_bytes() == good and path.read_bytes() == bytes(data)
