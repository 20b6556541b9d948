"""Every file that leaves the store is a link in the trail of its dossier, without content and without a file name."""

from __future__ import annotations

import hashlib
from pathlib import Path

from assessments import the_method
from stores import KEY, new_store
from test_trail import links

from app.changes import begin
from models.store import Store
from models.trail import EXPORTED
from models.trail_tables import OF_THE_STORE


def test_what_left_is_told_in_order_with_whom_it_was_for(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    with Store.open(tmp_path, KEY, who="S. Bos") as store:
        made = begin(the_method())
        store.add(made)
        assert store.exports(made.id) == []
        store.note_export(made.id, "pdf", "ouder:abc", 2, b"%PDF-1")
        store.note_export(made.id, "zaakbestand", "intern", 0, b"{}")
        first, second = store.exports(made.id)
        assert (first.what, first.reader, first.version, first.who) == ("pdf", "ouder:abc", 2, "S. Bos")
        assert first.sha256 == hashlib.sha256(b"%PDF-1").hexdigest() and second.what == "zaakbestand"
        notes = [each.row.note for each in links(store, OF_THE_STORE)]
        assert notes == ["pdf:ouder", "zaakbestand:intern"], "no id of a person stands there unsealed"
        assert len(links(store, made.id)) == 1, "to print changes nothing of a dossier"
        made.title = "Zomer"
        store.save()
        assert store.verify({}) == []


def test_after_erasing_only_the_code_remains(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        made = begin(the_method())
        store.add(made)
        store.note_export(made.id, "pdf", "ouder:abc", 1, b"%PDF-1")
        store.erase(made.id, "asked")
        (left,) = store.exports(made.id)
        assert (left.what, left.reader, left.version, left.sha256) == ("pdf", "ouder", 0, "")
        assert store.verify({}) == []


def test_what_left_before_this_stood_in_the_chain_of_the_store_is_told_too(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        made = begin(the_method())
        store.add(made)
        said = {"reader": "ouder:abc", "version": 3, "sha256": "0" * 64}
        with store._saving() as connection:
            store._trail.add(connection, made.id, EXPORTED, [said], note="pdf:ouder")
        store.note_export(made.id, "zaakbestand", "intern", 0, b"{}")
        assert [(each.what, each.reader, each.version) for each in store.exports(made.id)] == [
            ("pdf", "ouder:abc", 3),
            ("zaakbestand", "intern", 0),
        ]


def test_a_file_is_found_by_its_checksum_of_whatever_dossier_it_left(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        first, second = begin(the_method()), begin(the_method())
        for made in (first, second):
            store.add(made)
        store.note_export(first.id, "pdf", "intern", 0, b"een")
        store.note_export(second.id, "pdf", "rechtbank", 3, b"twee")
        found = store.export_with(hashlib.sha256(b"twee").hexdigest())
        assert found is not None
        assert (found[0], found[1].reader, found[1].version) == (second.id, "rechtbank", 3)
        assert store.export_with(hashlib.sha256(b"drie").hexdigest()) is None
        store.erase(second.id, "bewaartermijn")
        assert store.export_with(hashlib.sha256(b"twee").hexdigest()) is None
