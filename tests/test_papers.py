"""What each reader gets of a frozen version is kept as bytes: the same after an update, and under a later method."""

from __future__ import annotations

import shutil
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest
from stores import KEY, new_store
from test_migrations import GOOD, next_steps

from app.casefile import read_case
from app.method import Method, load_method
from app.organisation import Organisation
from app.publications import MadeKnown, as_text, of_dossier
from app.recipients import Recipient, readers
from models.assessment import Assessment
from models.paper import Paper
from models.store import Store
from models.version import Version
from reports.document_json import from_json
from reports.papers import kept_for, paper_for, sign_with_papers
from reports.pdf import render

EXAMPLES = files("resources").joinpath("examples")


@cache
def method() -> Method:
    return load_method()


def signed(store: Store, name: str = "J1") -> tuple[Assessment, Version, tuple[Paper, ...]]:
    """A worked example that was signed as the window does it."""
    found = next(each for each in EXAMPLES.iterdir() if each.name.startswith(name))
    file = read_case(found.read_bytes(), method())
    store.add(file)
    file.status = "concept"
    day, mark = date(2025, 12, 1), "stap 1, 0000"
    made = sign_with_papers(file, method(), "S. Bos", "arts", day, "", (), Organisation(), mark)
    store.add_version(file, made.version, made.papers)
    return file, made.version, made.papers


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made: Path = tmp_path_factory.mktemp("vastgesteld")
    with new_store(made) as store:
        signed(store)
    return made


def all_bytes(store: Store) -> list[bytes]:
    """Everything that can be printed of all versions again."""
    found = []
    for row in store.list_rows():
        for version in store.versions(row.id):
            found += [version.pdf, version.document]
            found += [part for each in store.papers(version) for part in (each.pdf, each.document)]
    return found


def test_every_reader_has_a_paper_from_the_day_of_signing(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    with Store.open(tmp_path, KEY) as store:
        [row] = store.list_rows()
        file, [version] = store.load(row.id), store.versions(row.id)
        papers = store.papers(version)
        others = [each.label for each in readers(file) if each.kind != "beslisser"]
        assert [each.reader for each in papers] == others and len(others) >= 3
        for each in papers:
            assert each.pdf == render(from_json(each.document_text()))
            assert each.pdf != version.pdf
        assert store.verify({}) == []


def test_after_a_migration_and_under_a_later_method_they_are_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    """Signed under method 2025.1; then the store moves to a next schema, and the app comes with method 2025.2."""
    data = tmp_path / "gegevens"
    shutil.copytree(folder, data)
    with Store.open(data, KEY) as store:
        before = all_bytes(store)
        [row] = store.list_rows()
        assert store.versions(row.id)[0].method_version == "2025.1" and len(before) >= 8
    later = method_of_later(tmp_path / "methode")
    with Store.open(data, KEY, next_steps(tmp_path / "stappen", GOOD)) as store:
        assert later.version == "2025.2" != method().version
        assert all_bytes(store) == before
        file, [version] = store.load(row.id), store.versions(row.id)
        for reader in (each for each in readers(file) if each.kind != "beslisser"):
            kept = kept_for(reader, of_dossier(file), store.papers(version))
            assert kept is not None and kept.pdf in before
            assert paper_for(reader, file, later, 1, Organisation(), "").pdf != kept.pdf, "the method did change"


def method_of_later(folder: Path) -> Method:
    """The method as a later one could be: another number, and another name for an element."""
    shutil.copytree(Path(str(files("resources").joinpath("method", "nl-2025.1"))), folder)
    for name, old, new in (
        ("method.toml", "version = '2025.1'", "version = '2025.2'"),
        ("elements.toml", "name = 'Gezinsomgeving en belangrijke contacten'", "name = 'Thuis en wie belangrijk is'"),
    ):
        text = (folder / name).read_text("utf-8")
        assert old in text
        (folder / name).write_text(text.replace(old, new), "utf-8")
    return load_method(folder)


def test_a_paper_counts_for_the_publication_that_stands_on_it() -> None:
    reader, known = Recipient("ouder", "1"), MadeKnown(published_on=date(2025, 12, 2))
    made = [
        Paper(number=number, reader=who, made_known=text)
        for number, who, text in (
            (1, "ouder:1", as_text(MadeKnown())),
            (2, "ouder:1", as_text(known)),
            (3, "ouder:2", as_text(known)),
        )
    ]
    found = kept_for(reader, known, made)
    assert found is made[1] and kept_for(reader, MadeKnown(way="post"), made) is None


def test_papers_get_their_number_and_never_another(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        _file, version, papers = signed(store, "J8")
        more = Paper(reader="ouder:9", document=b"x", pdf=b"%PDF")
        store.add_papers(version, [more])
        assert more.number == len(papers) + 1
        assert [each.number for each in store.papers(version)] == list(range(1, more.number + 1))
        assert store.verify({}) == []
