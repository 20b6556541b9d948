"""The schema and its steps: the same tables as the classes say, and an update that loses nothing or does nothing."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from filled import filled
from sqlalchemy import create_engine
from sqlcipher3 import dbapi2 as sqlcipher
from stores import KEY, new_store

import models.version  # its table belongs to the schema too
from app.casefile import dump_case
from app.method import Method, load_method
from models.assessment import Assessment
from models.base import Record
from models.connection import keyed, outside_transaction
from models.schema import SHIPPED, Migrations, _check_copy, copy_path, faults
from models.store import STORE_FILE, Store
from models.store_errors import StoreDamaged, StoreTooNew, UpdateFailed

assert models.version


@cache
def method() -> Method:
    return load_method()


# --- The first step -------------------------------------------------------------------


def tables(rows: Any) -> dict[str, list[str]]:
    """What sqlite_master says of each table and index, one part a line; the order of columns does not matter."""
    return {
        name: sorted(line.strip().rstrip(",") for line in re.sub(r"\(\s*CHECK", "(\nCHECK", sql).splitlines())
        for name, sql in rows
        if sql and not name.startswith(("alembic", "sqlite_"))
    }


MASTER = "SELECT name, sql FROM sqlite_master ORDER BY name"


def test_the_steps_make_exactly_the_tables_of_the_classes(tmp_path: Path) -> None:
    plain = create_engine("sqlite://")
    with plain.connect() as connection:
        Record.metadata.create_all(connection)
        expected = tables(connection.exec_driver_sql(MASTER).fetchall())
    plain.dispose()
    with new_store(tmp_path) as store:
        found = tables(outside_transaction(store._engine, MASTER))
    assert len(expected) > 80 and found == expected


def test_alembic_finds_no_difference_either(tmp_path: Path) -> None:
    with new_store(tmp_path) as store, store._engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
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


# --- A next step ----------------------------------------------------------------------


def next_steps(folder: Path, body: str) -> Migrations:
    """The shipped steps and one more, in a folder of its own."""
    shutil.copytree(str(files("models").joinpath("migrations")), folder)
    step = f"from alembic import op\nimport sqlalchemy as sa\nrevision = '0002'\ndown_revision = '0001'\n\n{body}"
    (folder / "versions" / "v0002.py").write_text(step, encoding="utf-8")
    return Migrations(str(folder), ("0001", "0002"))


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
    copy = copy_path(folder / STORE_FILE, "0001")
    assert {each.name for each in folder.iterdir()} == {STORE_FILE, copy.name}
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
    _check_copy(copy, KEY, expected)
    with pytest.raises(StoreDamaged):
        _check_copy(copy, KEY, expected | {"fact": expected["fact"] + 1})
    data = bytearray(copy.read_bytes())
    data[-2000] ^= 1
    copy.write_bytes(data)
    with pytest.raises((StoreDamaged, sqlcipher.Error)):
        _check_copy(copy, KEY, expected)


def test_a_good_copy_is_not_replaced_by_a_bad_one(old: tuple[Path, Assessment], tmp_path: Path) -> None:
    """A store that was damaged meanwhile cannot be copied whole; the copy of before stays."""
    folder, _ = old
    with pytest.raises(UpdateFailed):
        Store.open(folder, KEY, next_steps(tmp_path / "fout", STOPS))
    copy = copy_path(folder / STORE_FILE, "0001")
    good = copy.read_bytes()
    path = folder / STORE_FILE
    data = bytearray(path.read_bytes())
    data[-2000] ^= 1
    path.write_bytes(data)
    with pytest.raises(StoreDamaged):
        Store.open(folder, KEY, next_steps(tmp_path / "goed", GOOD))
    assert copy.read_bytes() == good and path.read_bytes() == bytes(data)
