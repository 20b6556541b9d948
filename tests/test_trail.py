"""The trail: it says what happened, the database guards it, and whatever is changed behind its back is named."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
from filled import filled
from opened_pages import found_in_pages, found_in_values
from shipped import method
from store_with_a_past import with_a_past
from stores import KEY, new_store
from tampering_planned import PLANS, Plan, tampered

from app.casefile import dump_case
from app.changes import add_child, add_fact, begin, set_impact
from models.assessment import Assessment
from models.connection import keyed
from models.paper import Paper
from models.replay import links_of
from models.schema import SHIPPED, Migrations
from models.store import STORE_FILE, Store
from models.trail import Anchor, key_of
from models.trail_rows import apply, plain_row
from models.trail_tables import GUARDS
from models.verifying_schema import GUARD_SUMS, sum_of
from models.version import Version
from models.writing import Rows, rows_of

SECRET = "Lena slaapt achter de rode deur"


def case(title: str = "Zomer") -> Assessment:
    assessment = begin(method())
    assessment.title = title
    add_child(assessment, first_name="Lena")
    return assessment


def version(assessment: Assessment, **more: Any) -> Version:
    return Version(status="vastgesteld", by="S. Bos", content=dump_case(assessment), pdf=b"%PDF", **more)


def paper(reader: str = "ouder:1") -> Paper:
    return Paper(reader=reader, document=b"x", pdf=b"%PDF " + reader.encode())


def links(store: Store, assessment_id: str) -> list[Any]:
    with store._reading() as connection:
        return list(links_of(connection, assessment_id, key_of(connection, assessment_id)))


def replayed(store: Store, assessment_id: str) -> Rows:
    rows: Rows = {}
    for link in links(store, assessment_id):
        for change in link.changes:
            apply(rows, change)
        link.stamp(rows)
    return rows


# --- What it says ---------------------------------------------------------------------


def test_each_save_is_one_link_with_who_and_when(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    with Store.open(tmp_path, KEY, who="S. Bos") as store:
        assessment = case()
        store.add(assessment)
        assessment.occasion = "De huur is opgezegd"
        store.save()
        store.save()  # nothing changed: no link
        store.add_version(assessment, version(assessment))
        said = [(each.row.step, each.row.kind, each.row.who, each.row.note) for each in links(store, assessment.id)]
    assert said == [(1, "begun", "S. Bos", ""), (2, "changed", "S. Bos", ""), (3, "signed", "S. Bos", "1")]


def test_the_rows_follow_from_the_trail_whatever_was_typed(store: Store) -> None:
    chance = random.Random(4)
    assessment = filled(method(), rows={"all_children": 2, "all_facts": 3})
    store.add(assessment)
    element = assessment.children[0].element("E4")
    for number in range(60):
        at = chance.randrange(len(element.text) + 1)
        element.text = element.text[:at] + chance.choice(("", "schimmel ", "ë€ĳ", "x" * 90)) + element.text[at + 3 :]
        if number % 7 == 0:
            add_fact(assessment, f"feit {number}").conclusion = "lang " * 40
        if number % 11 == 0:
            assessment.facts[0].citations.clear()
        set_impact(assessment.children[0], "E3", assessment.options[0].id, note=f"n{number}")
        store.save()
    assert replayed(store, assessment.id) == {key: plain_row(row) for key, row in rows_of(assessment).items()}


def test_of_a_long_text_only_what_changed_is_kept(store: Store) -> None:
    assessment = case()
    assessment.occasion = "De verhuurder heeft de huur opgezegd. " * 100
    store.add(assessment)
    assessment.occasion += "Er staat een zitting gepland."
    store.save()
    (change,) = links(store, assessment.id)[-1].changes
    assert change["set"]["occasion"] == [3800, "", "Er staat een zitting gepland."]


def test_a_save_that_fails_leaves_no_link(store: Store) -> None:
    assessment = case()
    store.add(assessment)
    assessment.occasion = "nieuw"
    broken = version(assessment)
    broken.content = object()  # type: ignore[assignment]
    with pytest.raises(TypeError):
        store.add_version(assessment, broken)
    assert len(links(store, assessment.id)) == 1 and store.verify({}) == []
    store.save()
    assert len(links(store, assessment.id)) == 2


def test_dossiers_of_before_get_a_trail_and_removed_ones_go_for_good(tmp_path: Path) -> None:
    kept, gone = case("Blijft"), case(SECRET)
    old = Migrations(SHIPPED.location, ("0001", "0002"))
    Store._start(tmp_path / STORE_FILE, KEY, old).close()
    _put_as_before(tmp_path, [kept, gone], removed=gone)
    with Store.open(tmp_path, KEY, who="S. Bos") as store:
        assert [each.title for each in store.list_rows()] == ["Blijft"]
        assert [each.row.kind for each in links(store, kept.id)] == ["taken_over"]
        assert [each.row.kind for each in links(store, gone.id)] == ["taken_over", "erased"]
        assert store.verify({}) == []
    with Store.open(tmp_path, KEY) as store:
        assert len(links(store, kept.id)) == 1, "it begins only once"


def _put_as_before(folder: Path, assessments: list[Assessment], removed: Assessment) -> None:
    """Write dossiers as an app did that knew no trail."""
    connection = keyed(folder / STORE_FILE, KEY)
    connection.execute("PRAGMA foreign_keys = OFF")
    for assessment in assessments:
        for (table, _), row in rows_of(assessment).items():
            known = {each[1] for each in connection.execute(f'PRAGMA table_info("{table}")')}
            if not known:
                continue
            row = plain_row(row) | ({"last_page": ""} if table == "assessment" else {})
            row |= {"removed_at": "2025-11-10 09:30:00"} if table == "assessment" and assessment is removed else {}
            row = {name: value for name, value in row.items() if name in known}
            values = [_raw(each) for each in row.values()]
            names = ", ".join(f'"{each}"' for each in row)
            connection.execute(f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(row))})', values)
    connection.close()


def _raw(value: Any) -> Any:
    import json

    if isinstance(value, list):
        return json.dumps(value)
    if isinstance(value, str) and value.endswith("Z") and value[4:5] == "-":
        return value[:-1].replace("T", " ")
    return value


# --- Guards ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE trail SET who = 'een ander'",
        "DELETE FROM trail WHERE number = 1",
        "DELETE FROM trail WHERE number = (SELECT MAX(number) FROM trail)",
        "INSERT OR REPLACE INTO trail SELECT * FROM trail WHERE number = 2",
        "INSERT INTO trail SELECT number + 7, assessment_id, step + 7, at, who, kind, note, digest, before, hash, "
        "chained FROM trail WHERE number = 1",
        "UPDATE trail_value SET sealed = x'00'",
        "UPDATE trail_value SET digest = 'x', sealed = NULL",
        "DELETE FROM trail_value",
        "INSERT INTO trail_value VALUES (1, 99, 'x', x'00')",
        "UPDATE version SET pdf = x'00'",
        "UPDATE version SET reason = 'anders'",
        "DELETE FROM version",
        "INSERT OR REPLACE INTO version SELECT * FROM version",
        "INSERT INTO version SELECT 'x', assessment_id, number + 2, status, frozen_at, by, role, method_version, "
        "rules_version, reason, content, findings, document, pdf, sha256 FROM version",
        "UPDATE paper SET pdf = x'00'",
        "DELETE FROM paper",
        "INSERT OR REPLACE INTO paper SELECT * FROM paper",
        "INSERT INTO paper SELECT 'x', version_id, number + 5, reader, made_at, made_known, document, pdf FROM paper",
        "INSERT INTO paper SELECT 'x', 'weg', 1, reader, made_at, made_known, document, pdf FROM paper",
        "DELETE FROM assessment",
    ],
)
def test_the_database_itself_refuses(store: Store, attack: str) -> None:
    assessment = case()
    store.add(assessment)
    store.add_version(assessment, version(assessment), [paper(), paper()])
    with store._engine.connect() as connection, pytest.raises(Exception, match=r"trail|version|link|value|paper"):
        connection.exec_driver_sql(attack)
    assert store.verify({}) == []


def test_a_dossier_with_a_version_goes_only_by_erasing_it(store: Store) -> None:
    assessment = case()
    store.add(assessment)
    store.add_version(assessment, version(assessment), [paper()])
    store.erase(assessment.id, "asked", who="S. Bos")
    assert store.list_rows() == [] and store.versions(assessment.id) == [] and store.verify({}) == []
    assert [each.row.kind for each in links(store, assessment.id)] == ["begun", "signed", "papers", "erased"]
    with store._reading() as connection:
        assert connection.exec_driver_sql("SELECT COUNT(*) FROM paper").scalar() == 0
        assert key_of(connection, assessment.id) is None
        left = connection.exec_driver_sql("SELECT COUNT(*) FROM trail_value WHERE sealed IS NOT NULL").scalar()
    assert left == 0


def test_what_was_erased_is_in_no_byte_that_the_key_opens(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        kept, gone = case("Blijft"), case(SECRET)
        store.add(kept)
        store.add(gone)
        gone.occasion = f"{SECRET} en meer " * 30
        store.save()
        store.add_version(gone, version(gone, reason=SECRET), [paper(SECRET)])
        assert found_in_pages(tmp_path, SECRET) and found_in_values(store, SECRET)
        store.erase(gone.id, "asked")
        assert found_in_values(store, SECRET) == []
        assert found_in_pages(tmp_path, SECRET) == []
    assert found_in_pages(tmp_path, SECRET) == []


# --- Behind its back ------------------------------------------------------------------


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Anchor, list[bytes]]:
    return with_a_past(tmp_path_factory.mktemp("heel"))


@pytest.mark.parametrize("plan", PLANS, ids=lambda each: each.__name__)
@pytest.mark.parametrize("seed", range(5))
def test_a_change_behind_its_back_is_named(
    whole: tuple[bytes, Anchor, list[bytes]], tmp_path: Path, plan: Plan, seed: int
) -> None:
    data, anchor, earlier = whole
    for number, each in enumerate(earlier):
        (tmp_path / f"eerder-{number}").write_bytes(each)
    _, done = tampered(tmp_path / STORE_FILE, data, random.Random(seed), plan)
    with Store.open(tmp_path, KEY) as store:
        assert store.verify({"het sleutelbestand": anchor}), done


def test_a_whole_store_has_no_fault(whole: tuple[bytes, Anchor, list[bytes]], tmp_path: Path) -> None:
    data, anchor, _ = whole
    (tmp_path / STORE_FILE).write_bytes(data)
    with Store.open(tmp_path, KEY) as store:
        assert store.verify({"het sleutelbestand": anchor}) == []


def test_a_tail_cut_off_with_all_it_did_is_seen_by_the_anchor_alone(store: Store, tmp_path: Path) -> None:
    assessment = case()
    store.add(assessment)
    store.close()
    before = (tmp_path / STORE_FILE).read_bytes()
    with Store.open(tmp_path, KEY) as again:
        again.load(assessment.id).occasion = "later"
        again.save()
        anchor = again.anchor()
    (tmp_path / STORE_FILE).write_bytes(before)
    with Store.open(tmp_path, KEY) as older:
        assert older.verify({}) == []
        (fault,) = older.verify({"het sleutelbestand": anchor})
    assert fault.what == "Het spoor is afgekapt: het sleutelbestand noemt schakel 2, de laatste is 1."


def test_a_missing_guard_is_named(store: Store, tmp_path: Path) -> None:
    store.close()
    connection = keyed(tmp_path / STORE_FILE, KEY)
    connection.execute("DROP TRIGGER version_stays")
    connection.close()
    with Store.open(tmp_path, KEY) as again:
        assert [each.what for each in again.verify({})] == ["De bewaking «version_stays» ontbreekt."]


def test_the_check_knows_each_guard_as_the_store_has_it(store: Store) -> None:
    """Whoever adds or changes a guard writes this in `models.verifying_schema.GUARD_SUMS`."""
    with store._reading() as connection:
        wanted = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        there = {name: sum_of(sql) for name, sql in connection.exec_driver_sql(wanted)}
    assert there == GUARD_SUMS and there.keys() == set(GUARDS)


def test_a_list_of_what_wants_a_trail_is_not_believed_where_there_is_one(store: Store, tmp_path: Path) -> None:
    assessment = case()
    store.add(assessment)
    store.close()
    connection = keyed(tmp_path / STORE_FILE, KEY)
    connection.execute("UPDATE assessment SET occasion = 'iets anders'")
    connection.execute("CREATE TABLE trail_wanted AS SELECT id FROM assessment")
    connection.close()
    with Store.open(tmp_path, KEY) as again:
        said = [each.what for each in again.verify({})]
    assert "De tabel «trail_wanted» hoort niet in de kluis." in said
    assert any("«occasion» iets anders dan in het spoor" in each for each in said)


def test_a_paper_of_no_version_is_named(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        assessment = case()
        store.add(assessment)
        store.add_version(assessment, version(assessment), [paper()])
    connection = keyed(tmp_path / STORE_FILE, KEY)
    connection.execute("PRAGMA foreign_keys = OFF")
    guards = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE name LIKE 'paper_%' AND sql LIKE 'CREATE TR%'"
    )
    kept = guards.fetchall()
    for name, _ in kept:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("INSERT INTO paper SELECT 'x', NULL, 1, reader, made_at, made_known, document, pdf FROM paper")
    for _, sql in kept:
        connection.execute(sql)
    connection.close()
    with Store.open(tmp_path, KEY) as store:
        assert [each.what for each in store.verify({})] == ["Het stuk x hoort bij geen vastgestelde versie."]
