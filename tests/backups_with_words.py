"""A dossier with what a child said, backups of every stage of it, and what the keys open in each of them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from commands import LOW, PASSPHRASE, content
from shipped import method

from app.backups import Backup, make_backup
from app.changes import add_child, add_fact, begin
from app.erased import clean_backups
from app.keys import create_keys, header_path, unlock
from models.assessment import Assessment
from models.backup import read_only
from models.connection import keyed
from models.evidence import Fact
from models.replay import links_of
from models.schema import SHIPPED, Migrations
from models.store import STORE_FILE, Store
from models.views import Hearing, OwnWords
from models.withdrawing import SAID

NOW = datetime(2025, 11, 21, 14, 0, tzinfo=UTC)
WORDS = "Ik slaap achter de rode deur"
EARLIER = "Zij fluisterde iets over de zolder"
DRAFT = "Lena wil nooit meer naar haar oom"
SUMMARY = "Lena wil niet meer naar haar oom"
PHRASES = (WORDS, EARLIER, DRAFT, SUMMARY)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a key file and an empty store."""
    return new_folder(tmp_path / "gegevens")


def new_folder(folder: Path) -> Path:
    folder.mkdir()
    for name, data in _files().items():
        (folder / name).write_bytes(data)
    return folder


@cache
def _files() -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as name:
        made = create_keys(header_path(Path(name)), PASSPHRASE, cost=LOW)
        Store.create(Path(name), made.data_key).close()
        return content(Path(name))


def opened_store(folder: Path) -> Store:
    return Store.open(folder, unlock(header_path(folder), PASSPHRASE).data_key)


@dataclass
class Case:
    """A dossier with a talk and a fact that quotes, and the backups that were made while it was written."""

    store: Store
    folder: Path
    made: Assessment
    talk: Hearing
    quote: Fact
    backups: list[Backup] = field(default_factory=list)

    @property
    def key(self) -> bytes:
        return self.store.data_key

    @property
    def copies(self) -> list[Path]:
        return [each.store for each in self.backups]

    def back_up(self) -> Backup:
        self.store.save()
        self.backups.append(make_backup(self.store, self.folder, NOW + timedelta(minutes=len(self.backups))))
        return self.backups[-1]

    def withdraw(self, *what: str) -> None:
        self.store.withdraw(self.made, self.talk, what or SAID, "S. Bos")

    def clean(self) -> list[Path]:
        return clean_backups(self.folder, self.key, self.store.erased_ids(), self.store.withdrawals())


@pytest.fixture
def case(folder: Path) -> Iterator[Case]:
    """Backups of every stage: before the dossier, words that were taken out, a draft, a quote, and its correction."""
    with opened_store(folder) as store:
        made = begin(method())
        child = add_child(made, first_name="Lena", birth_date=date(2014, 5, 1))
        talk = Hearing(way="direct", held=True, held_on=date(2025, 11, 3), own_words=[OwnWords(words=EARLIER)])
        child.hearings.append(talk)
        fact = add_fact(made, "Nog niets.")
        case = Case(store, folder, made, talk, fact)
        case.back_up()
        store.add(made)
        case.back_up()
        talk.own_words[0].words, talk.summary = WORDS, f"{DRAFT}. " + "Zij is moe. " * 30
        case.back_up()
        talk.summary, fact.text = talk.summary.replace(DRAFT, SUMMARY), f"Op school: «{WORDS.upper()}», zei zij."
        case.back_up()
        fact.text = "Zij sprak op school."
        talk.place = "op school"
        case.back_up()
        yield case


def opened_bytes(copy: Path, key: bytes) -> bytes:
    """All that the keys open in a copy: its pages, and the values of its trail."""
    with tempfile.TemporaryDirectory() as name:
        same = Path(name) / STORE_FILE
        same.write_bytes(copy.read_bytes())
        connection = keyed(same, key)
        connection.execute(f"ATTACH DATABASE '{Path(name) / 'open'}' AS plain KEY ''")
        connection.execute("PRAGMA plain.synchronous = OFF")
        connection.execute("PRAGMA plain.journal_mode = OFF").fetchall()
        connection.execute("SELECT sqlcipher_export('plain')")
        connection.close()
        pages = (Path(name) / "open").read_bytes()
        with Store.open(Path(name), key) as store, store._reading() as inside:
            keys = inside.exec_driver_sql("SELECT assessment_id, key FROM dossier_key").fetchall()
            links = [link for id, key in keys for link in links_of(inside, id, bytes(key))]
    return pages + "\n".join(str(value.content) for link in links for value in link.values).encode()


def found(copy: Path, key: bytes) -> set[str]:
    data = opened_bytes(copy, key).lower()
    return {each for each in PHRASES for encoding in ("utf-8", "utf-16-le") if each.lower().encode(encoding) in data}


def state_in(copy: Path, key: bytes, assessment_id: str) -> Assessment:
    """The dossier as it is when this copy is opened, in which nothing may be wrong."""
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / STORE_FILE).write_bytes(copy.read_bytes())
        with Store.open(Path(name), key) as store:
            store.examine()
            assert store.verify({}) == []
            return store.load(assessment_id)


def as_before(copy: Path, key: bytes, revision: str) -> None:
    """Let a copy be as a version of before had made it: the same rows, without what came later."""
    steps, old = SHIPPED.revisions[: SHIPPED.revisions.index(revision) + 1], copy.with_name("toen.kluis")
    Store._start(old, key, Migrations(SHIPPED.location, steps)).close()
    source, target = keyed(copy, key), keyed(old, key)
    target.execute("PRAGMA foreign_keys = OFF")
    guards = target.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        target.execute(f"DROP TRIGGER {name}")
    for (table,) in target.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        if not table.startswith(("alembic", "sqlite")):
            names = ", ".join(f'"{row[1]}"' for row in target.execute(f'PRAGMA table_info("{table}")'))
            for row in source.execute(f'SELECT {names} FROM "{table}"').fetchall():
                target.execute(f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(row))})', row)
    for _, sql in guards:
        target.execute(sql)
    source.close()
    target.close()
    old.replace(copy)


def links_in(copy: Path, key: bytes, kind: str) -> int:
    connection = read_only(copy, key)
    (number,) = connection.execute("SELECT count(*) FROM trail WHERE kind = ?", (kind,)).fetchone()
    connection.close()
    return int(number)
