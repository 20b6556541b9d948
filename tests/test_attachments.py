"""Files with a source: the store keeps them whole or not at all, guards their bytes, and lets them go for good."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest
from assessments import the_method
from stores import KEY
from tampering import Tampering
from test_store_failures import FAILURES, Failure

from app.casefile import dump_case, read_case
from app.changes import add_person, add_source, begin
from models.assessment import Assessment
from models.evidence import MOST_BYTES, MOST_OF_A_DOSSIER, PIECE, Attachment, Sharing, Source
from models.store import STORE_FILE, SaveFailed, Store
from models.store_errors import AttachmentTooLarge
from models.version import Version
from models.writing import rows_of

DATA = b"%PDF-1.7 " + bytes(range(256)) * 9000 + b"rest"  # three pieces, the last one short


@pytest.fixture
def file(store: Store) -> Assessment:
    """A dossier with one source, in the store."""
    made = begin(the_method())
    add_source(made, title="Brief van school")
    store.add(made)
    return made


def attach(store: Store, file: Assessment, data: bytes = DATA, name: str = "brief.pdf") -> Attachment:
    made = Attachment(name=name, kind="pdf")
    store.attach(file, file.sources[0], made, data)
    return made


def rows_in(store: Store, table: str) -> int:
    with store._reading() as connection:
        return int(connection.exec_driver_sql(f"SELECT COUNT(*) FROM {table}").scalar() or 0)


# --- Kept whole -----------------------------------------------------------------------


@pytest.mark.parametrize("size", [1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, len(DATA)])
def test_the_bytes_come_back_piece_by_piece(store: Store, file: Assessment, tmp_path: Path, size: int) -> None:
    data = (DATA * 2)[:size]
    made = attach(store, file, data)
    assert (made.size, made.sha256, made.has_bytes) == (size, hashlib.sha256(data).hexdigest(), True)
    store.close()
    with Store.open(tmp_path, KEY) as again:
        (kept,) = again.load(file.id).sources[0].attachments
        pieces = list(again.attachment_bytes(kept.id))
        assert b"".join(pieces) == data and max(map(len, pieces)) <= PIECE
        assert (kept.name, kept.sha256) == ("brief.pdf", made.sha256) and again.verify({}) == []


def test_loading_a_dossier_does_not_read_the_bytes(store: Store, file: Assessment) -> None:
    attach(store, file)
    assert all(table != "attachment_part" for table, _ in rows_of(file))
    assert not any(isinstance(value, bytes) for row in rows_of(file).values() for value in row.values())


def test_saving_goes_on_while_somebody_reads(store: Store, file: Assessment) -> None:
    reading = store.attachment_bytes(attach(store, file).id)
    begun = next(reading)
    file.title = "Zomer"
    store.save()
    assert begun + b"".join(reading) == DATA


def test_it_is_written_together_with_what_was_not_saved_yet_in_one_link(store: Store, file: Assessment) -> None:
    before = store.head(file.id).step
    file.title = "Zomer"
    attach(store, file)
    assert store.head(file.id).step == before + 1
    assert [each.title for each in store.list_rows()] == ["Zomer"]


def test_a_file_with_a_new_source_is_one_change(store: Store, file: Assessment) -> None:
    source = add_source(file, title="Tekening")
    store.attach(file, source, Attachment(name="tekening.png", kind="png"), b"x")
    assert store.verify({}) == [] and rows_in(store, "source") == 2


# --- Or not at all --------------------------------------------------------------------


@pytest.mark.parametrize(("failure", "kind", "words"), FAILURES)
def test_a_disk_that_refuses_leaves_nothing_half(
    store: Store, file: Assessment, tmp_path: Path, failure: Failure, kind: str, words: str
) -> None:
    head = store.head(file.id)
    with failure(store, tmp_path), pytest.raises(SaveFailed, match=words):
        attach(store, file)
    assert file.sources[0].attachments == [] and store.head(file.id) == head
    assert rows_in(store, "attachment") == rows_in(store, "attachment_part") == 0
    attach(store, file)
    assert store.verify({}) == []


def test_writing_that_stops_half_way_leaves_nothing_half(
    store: Store, file: Assessment, monkeypatch: pytest.MonkeyPatch
) -> None:
    import models.store as module

    whole = module.write_bytes

    def half(connection: Any, attachment_id: str, data: bytes) -> None:
        whole(connection, attachment_id, data[: PIECE + 5])
        raise RuntimeError("stroom weg")

    monkeypatch.setattr(module, "write_bytes", half)
    with pytest.raises(RuntimeError):
        attach(store, file)
    assert file.sources[0].attachments == [] and rows_in(store, "attachment_part") == rows_in(store, "attachment") == 0
    assert store.verify({}) == []


def test_more_than_fits_is_refused(store: Store, file: Assessment) -> None:
    with pytest.raises(AttachmentTooLarge, match="25 MB"):
        attach(store, file, bytes(MOST_BYTES + 1))
    file.sources[0].attachments.append(Attachment(name="groot", size=MOST_OF_A_DOSSIER - 10, has_bytes=True))
    with pytest.raises(AttachmentTooLarge, match="200 MB"):
        attach(store, file, b"elf bytes..")
    file.sources[0].attachments[0].has_bytes = False  # what came as a row alone takes no room
    file.sources[0].attachments.clear()
    attach(store, file, b"elf bytes..")


# --- Gone for good --------------------------------------------------------------------


def test_who_takes_the_row_away_takes_the_bytes_away(store: Store, file: Assessment, tmp_path: Path) -> None:
    secret = b"Lena slaapt achter de rode deur " * 40_000
    attach(store, file, secret)
    assert secret[:64] in _plain(tmp_path)
    file.sources[0].attachments.clear()
    store.save()
    assert rows_in(store, "attachment_part") == 0 and store.verify({}) == []
    assert secret[:64] not in _plain(tmp_path)


def test_erasing_a_dossier_takes_its_files_along(store: Store, file: Assessment, tmp_path: Path) -> None:
    attach(store, file)
    store.add_version(file, Version(status="vastgesteld", by="S. Bos", content=dump_case(file)))
    store.erase(file.id, "asked")
    assert rows_in(store, "attachment") == rows_in(store, "attachment_part") == 0
    assert store.verify({}) == [] and DATA[:64] not in _plain(tmp_path)


def test_a_source_that_is_marked_as_removed_keeps_its_files(store: Store, file: Assessment) -> None:
    made = attach(store, file)
    file.sources[0].removed_at = file.created_at
    store.save()
    assert b"".join(store.attachment_bytes(made.id)) == DATA


def test_a_source_that_leaves_its_list_takes_its_files_along(store: Store, file: Assessment) -> None:
    attach(store, file).sharing.append(Sharing(level="niets"))
    store.save()
    file.all_sources.clear()
    store.save()
    assert [rows_in(store, each) for each in ("attachment", "attachment_part", "sharing")] == [0, 0, 0]


def test_a_frozen_version_goes_on_naming_the_file_that_was_taken_away(store: Store, file: Assessment) -> None:
    made = attach(store, file)
    store.add_version(file, Version(status="vastgesteld", by="S. Bos", content=dump_case(file)))
    file.sources[0].attachments.clear()
    store.save()
    (version,) = store.versions(file.id)
    assert made.sha256.encode() in version.content and store.verify({}) == []


def _plain(folder: Path) -> bytes:
    """All pages of the store and of its log, opened with the key."""
    from models.connection import keyed

    copy = folder / "kopie"
    copy.mkdir(exist_ok=True)
    for each in folder.glob(f"{STORE_FILE}*"):
        (copy / each.name).write_bytes(each.read_bytes())
    (folder / "open.sqlite").unlink(missing_ok=True)
    connection = keyed(copy / STORE_FILE, KEY)
    connection.execute(f"ATTACH DATABASE '{folder / 'open.sqlite'}' AS plain KEY ''")
    connection.execute("SELECT sqlcipher_export('plain')")
    connection.close()
    return (folder / "open.sqlite").read_bytes()


# --- Guarded --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE attachment_part SET bytes = x'00'",
        "UPDATE attachment_part SET place = place + 10",
        "DELETE FROM attachment_part",
        "DELETE FROM attachment_part WHERE place = 2",
        "INSERT INTO attachment_part SELECT attachment_id, 3, x'00' FROM attachment_part WHERE place = 0",
        "INSERT INTO attachment_part SELECT attachment_id, 7, x'00' FROM attachment_part WHERE place = 0",
        "INSERT OR REPLACE INTO attachment_part SELECT attachment_id, place, x'00' FROM attachment_part",
        "INSERT INTO attachment_part VALUES ('onbekend', 0, x'00')",
        "UPDATE attachment SET sha256 = ''",
        "UPDATE attachment SET size = size + 1",
        "UPDATE attachment SET has_bytes = 0",
        "UPDATE attachment SET id = 'x'",
    ],
)
def test_the_database_itself_refuses(store: Store, file: Assessment, attack: str) -> None:
    attach(store, file)
    with store._engine.connect() as connection, pytest.raises(Exception, match="attachment"):
        connection.exec_driver_sql(attack)
    assert store.verify({}) == []


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("UPDATE attachment_part SET bytes = zeroblob(length(bytes)) WHERE place = 1", "is veranderd"),
        ("UPDATE attachment_part SET bytes = CAST(bytes AS TEXT) WHERE place = 1", "in plaats van"),
        ("DELETE FROM attachment_part WHERE place = 2", "in plaats van"),
        ("DELETE FROM attachment_part", "ontbreekt"),
        ("INSERT INTO attachment_part VALUES ('onbekend', 0, x'00')", "in geen spoor"),
        ("INSERT INTO attachment_part SELECT attachment_id, 9, x'00' FROM attachment_part LIMIT 1", "in plaats van"),
    ],
)
def test_what_is_changed_behind_its_back_is_named(
    store: Store, file: Assessment, tmp_path: Path, change: str, words: str
) -> None:
    attach(store, file)
    store.close()
    tampering = Tampering(tmp_path / STORE_FILE)
    tampering.connection.execute(change)
    tampering.close()
    with Store.open(tmp_path, KEY) as again:
        assert any(words in each.what for each in again.verify({})), again.verify({})


# --- In a case file -------------------------------------------------------------------


def test_a_case_file_has_the_row_and_not_the_bytes(store: Store, file: Assessment, tmp_path: Path) -> None:
    made = attach(store, file)
    made.sharing.append(Sharing(level="niets", reason="geheim", person_id=add_person(file).id))
    data = dump_case(file)
    assert made.sha256.encode() in data and b"has_bytes" not in data and len(data) < 3000
    again = read_case(data, the_method())
    (row,) = again.sources[0].attachments
    assert (row.name, row.size, row.sha256, row.has_bytes) == ("brief.pdf", len(DATA), made.sha256, False)
    again.id = "elders"
    store.add(again)
    assert list(store.attachment_bytes(row.id)) == [] and store.verify({}) == []
    assert Source(attachments=[row]).attachments[0].sharing[0].reason == "geheim"
