"""The desk: found by every word that is in a dossier and by no other, in step with each save, and gone when it goes."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from filled import filled
from shipped import method
from sqlalchemy import text
from stores import KEY, new_store

from app.changes import add_child, add_fact, begin, remove
from app.typed_texts import typed_texts
from models.assessment import Assessment
from models.base import now
from models.connection import keyed
from models.desk_row import desk_words
from models.desk_tables import DESK_WORD
from models.erasing import erase_from_copy
from models.folding import words_in
from models.listing import read_list
from models.schema import SHIPPED, Migrations
from models.store import STORE_FILE, SaveFailed, Store
from models.views import Hearing, Observation, ObservationMoment
from models.writing import rows_of

TODAY = date(2026, 3, 10)
KINDS = {code: each.name for code, each in method().decision_types.items()}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path) as opened:
        yield opened


def made(store: Store, title: str = "", **values: object) -> Assessment:
    assessment = begin(method())
    assessment.title = title
    for name, value in values.items():
        setattr(assessment, name, value)
    store.add(assessment)
    return assessment


def found(store: Store, typed: str) -> set[str]:
    """The titles of the dossiers that are found."""
    numbers = store.desk.found(typed, KINDS)
    return {each.title for each in store.desk.rows(sorted(numbers))} if numbers is not None else {"(alles)"}


def index_of(store: Store) -> dict[str, int]:
    """Every word that stands in the index, with in how many dossiers."""
    with store._engine.begin() as connection:
        connection.execute(text(f"CREATE VIRTUAL TABLE temp.seen USING fts5vocab(main, {DESK_WORD}, row)"))
        words = {str(term): int(many) for term, many in connection.execute(text("SELECT term, doc FROM temp.seen"))}
        connection.execute(text("DROP TABLE temp.seen"))
    return words


# --- What is found ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("held", "typed"),
    [
        ("Gezin Yılmaz", "yilmaz"),
        ("Gezin Yilmaz", "YILMAZ"),
        ("Gezin Yilmaz", "yılm"),
        ("mevrouw Ĳvert", "ijvert"),
        ("mevrouw IJvert", "ĳv"),
        ("'s-Hertogenbosch", "'s-hert"),
        ("’s-Hertogenbosch", "s hertogenbosch"),
        ("bel 06-12345678", "06-123"),
        ("bel 06-12345678", "06 12345678"),
        ("Zoë Çelik", "zoe celik"),
        ("Zoe\u0308 c\u0327elik", "Çelik zoë"),
        ("Straße 12", "strasse"),
        ("Renée, Łukasz en Søren", "lukasz renee soren"),
        ("een ½ dag", "½"),
        ("Jan-Willem", "jan-willem"),
        ("brand AND rook", "AND"),
        ("Ахмед", "ахм"),
        ("محمد", "محمد"),
        ("queue", "q"),
        ("a" * 300, "a" * 200),
    ],
)
def test_a_word_is_found_however_it_is_typed(store: Store, held: str, typed: str) -> None:
    made(store, held)
    made(store, "xyz")
    assert found(store, typed) == {held}


@pytest.mark.parametrize("typed", [*"\"*'(-^\\%_;\0", "NEAR(", "a:b", "--", "{x}"])
def test_nothing_that_is_typed_is_an_error(store: Store, typed: str) -> None:
    made(store, "b")
    for each in (typed, f"b {typed}", f"{typed}b", f'"{typed}"', typed * 500):
        store.desk.found(each, KINDS)
    assert found(store, f"{typed} b") <= {"b", "(alles)"}


@pytest.mark.parametrize("typed", ["RM-2025-0318", "2025-0318", "0318", "rm 2025", "318", "25-0318"])
def test_a_case_number_is_found_by_every_end_of_it(store: Store, typed: str) -> None:
    made(store, "deze", case_number="RM-2025-0318")
    made(store, "die", case_number="RM-2024-0417")
    assert "deze" in found(store, typed) and (typed == "rm 2025" or found(store, typed) == {"deze"})


def test_every_word_must_begin_a_word_and_the_kind_of_decision_counts(store: Store) -> None:
    code, name = next((code, name) for code, name in KINDS.items() if len(words_in(name)) > 1)
    made(store, "Oost", decision_type=code)
    made(store, "West")
    assert found(store, "oost west") == set() and found(store, "ost") == set()
    assert found(store, words_in(name)[0][:5]) == {"Oost"} == found(store, f"oo {words_in(name)[1]}")
    assert found(store, "  ") == {"(alles)"}


def test_everything_typed_is_found_and_what_was_removed_is_not(store: Store) -> None:
    assessment = filled(method())
    store.add(assessment)
    typed = {word for _, each in typed_texts(assessment) for word in words_in(each)}
    indexed = {each for each in index_of(store) if "_" not in each}
    assert len(typed) > 500 and typed <= indexed
    ends = {each[at:] for each in words_in(assessment.case_number) for at in range(len(each))}
    assert indexed - typed <= ends
    fact = add_fact(assessment, "Zebravink")
    store.save()
    assert store.desk.found("zebravink", {})
    remove(fact)
    store.save()
    assert not store.desk.found("zebravink", {})


# --- In step ----------------------------------------------------------------------------------------------------


def expected_index(store: Store) -> dict[str, int]:
    counted: dict[str, int] = {}
    for row in store.list_rows():
        for each in desk_words(rows_of(store.load(row.id))):
            counted[each] = counted.get(each, 0) + 1
    return counted


def test_the_index_follows_every_save(store: Store) -> None:
    chance = random.Random(7)
    words = [f"w{number:03}" for number in range(60)] + ["Yılmaz", "één", "deur", "deuren", "de"]
    files = [made(store) for _ in range(4)]
    for turn in range(60):
        file = chance.choice(files)
        file.occasion = " ".join(chance.sample(words, chance.randint(0, 8)))
        if turn % 7 == 0:
            file.title = " ".join(chance.sample(words, 2))
        store.save()
    store.erase(files.pop().id, "asked")
    assert index_of(store) == expected_index(store)
    store.examine()
    assert store.verify({}) == []


def test_the_list_says_what_the_dossiers_say(store: Store) -> None:
    store.add(filled(method()))
    file = made(store, "Anders", due_on=TODAY, status="voorlopig_vastgesteld", keep_until=TODAY)
    child = add_child(file, first_name="Noor")
    talks = [(3, {}), (4, {"held": True}), (5, {"reaction": "wil_niet"}), (6, {"way": "observatie"}), (7, {})]
    for days, values in talks:
        child.hearings.append(Hearing(planned_on=TODAY + timedelta(days), **values))
    child.hearings[-1].removed_at = now()
    child.observations.append(Observation(moments=[ObservationMoment(on=TODAY + timedelta(6))]))
    child.explanation.planned_on = TODAY + timedelta(8)
    child.not_heard.planned_on = TODAY + timedelta(9)
    gone = add_child(file, first_name="Weg")
    gone.explanation.planned_on = TODAY
    remove(gone)
    unheard = add_child(file, first_name="Bo")
    unheard.not_heard.planned_on = TODAY + timedelta(10)
    store.save()
    with store._reading() as connection:
        plain = {each.id: each for each in read_list(connection)}
    assert {each.id: each for each in store.desk.rows(store.desk.order())} == plain
    assert [each.day for each in plain[file.id].planned_talks] == [13, 18, 20] and len(plain) == 2


def test_a_save_that_fails_leaves_the_desk_with_the_dossier(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    file = made(store, "oud")

    def fail(*_any: object, **_more: object) -> None:
        raise SaveFailed("schijf_vol")

    file.title = "nieuw"
    monkeypatch.setattr("models.store.last_anchor", fail)
    with pytest.raises(SaveFailed):
        store.save()
    monkeypatch.undo()
    assert found(store, "oud") == {"oud"} and found(store, "nieuw") == set()
    store.save()
    assert found(store, "oud") == set() and found(store, "nieuw") == {"nieuw"}


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM desk_stamp",
        "UPDATE desk_stamp SET chained = 'x'",
        "UPDATE desk_stamp SET folded_by = '0'",
        "UPDATE desk_stamp SET number = 99",
        "UPDATE desk_stamp SET number = 0, chained = ''",
    ],
)
def test_a_desk_that_does_not_fit_is_made_anew(store: Store, tmp_path: Path, harm: str) -> None:
    made(store, "Oost")
    store.close()
    connection = keyed(tmp_path / STORE_FILE, KEY)
    if "0, chained" not in harm:
        connection.execute("UPDATE desk SET title = 'verzonnen'")
    connection.execute(harm)
    connection.close()
    with Store.open(tmp_path, KEY) as again:
        assert found(again, "oost") == {"Oost"} and index_of(again) == expected_index(again)
        assert again.verify({}) == []


def test_a_store_of_before_the_desk_gets_one(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "oud"
    folder.mkdir()
    Store._start(folder / STORE_FILE, KEY, Migrations(SHIPPED.location, SHIPPED.revisions[:-1])).close()
    store.add(filled(method()))
    made(store, "Kwıkstaart")
    store.close()
    old = keyed(folder / STORE_FILE, KEY)
    old.execute("PRAGMA foreign_keys = OFF")
    old.execute(f"ATTACH DATABASE ? AS new KEY \"x'{KEY.hex()}'\"", (str(tmp_path / STORE_FILE),)).fetchall()
    guards = old.execute("SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        old.execute(f"DROP TRIGGER main.{name}")
    for (table,) in old.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall():
        if not table.startswith(("alembic", "sqlite")):
            old.execute(f'INSERT INTO main."{table}" SELECT * FROM new."{table}"')
    for _, sql in guards:
        old.execute(sql)
    old.close()
    with Store.open(folder, KEY) as brought:
        assert found(brought, "kwikst") == {"Kwıkstaart"} and index_of(brought) == expected_index(brought)
        brought.examine()
        assert brought.verify({}) == []


# --- Gone -------------------------------------------------------------------------------------------------------


def test_an_erased_dossier_leaves_no_word_in_the_index(store: Store, tmp_path: Path) -> None:
    made(store, "Blijft deurwaarder")
    before = index_of(store)
    gone = made(store, "Kwikstaart deurwaarder", occasion="Schuilplaats")
    store.save()
    copy = tmp_path / "kopie.kluis"
    store.begin_copy(copy).keep_as(copy)
    assert {"kwikstaart", "schuilplaats"} <= index_of(store).keys()
    store.erase(gone.id, "asked")
    assert index_of(store) == before
    erase_from_copy(copy, KEY, {gone.id})
    folder = tmp_path / "kopie"
    folder.mkdir()
    copy.rename(folder / STORE_FILE)
    for path in (tmp_path / STORE_FILE, folder / STORE_FILE):
        data = _opened(path, tmp_path / "open")
        assert b"deurw" in data and not [each for each in (b"wikstaart", b"chuilplaats") if each in data]
    with Store.open(folder, KEY) as brought:
        assert index_of(brought) == before


def _opened(path: Path, target: Path) -> bytes:
    """The pages of a store and its log as the key opens them."""
    target.unlink(missing_ok=True)
    connection = keyed(path, KEY) if not path.with_name(f"{path.name}-wal").exists() else None
    if connection is None:
        copy = target.with_name("samen.kluis")
        for tail in ("", "-wal"):
            copy.with_name(copy.name + tail).write_bytes(path.with_name(path.name + tail).read_bytes())
        connection = keyed(copy, KEY)
    connection.execute(f"ATTACH DATABASE '{target}' AS plain KEY ''")
    connection.execute("SELECT sqlcipher_export('plain')")
    connection.close()
    return target.read_bytes()


def test_words_that_a_child_took_back_leave_the_index(store: Store) -> None:
    file = made(store, "Zaak")
    before = index_of(store)
    child = add_child(file)
    talk = Hearing(held=True, summary="Kwikstaart op zolder")
    child.hearings.append(talk)
    store.save()
    assert found(store, "kwikst") == {"Zaak"}
    store.withdraw(file, talk, ("summary",))
    assert found(store, "kwikst") == set() and index_of(store) == before


# --- Order and parts --------------------------------------------------------------------------------------------


def test_what_is_due_first_stands_first_and_parts_are_counted(store: Store) -> None:
    def day(days: int) -> date:
        return TODAY + timedelta(days)

    made(store, "niets")
    made(store, "later", due_on=day(15))
    made(store, "straks", due_on=day(14))
    made(store, "voorbij", due_on=day(-3))
    made(store, "besloten", due_on=day(-9), status="vastgesteld")
    made(store, "voorbeeld", due_on=day(-9), is_example=True)
    told = made(store, "uitleg", status="bekendgemaakt")
    add_child(told, first_name="Bo").explanation.planned_on = day(1)
    waits = made(store, "voorlopig", status="voorlopig_vastgesteld")
    waits.decision.follow_up_on = day(-1)
    store.save()
    desk = store.desk
    order = [each.title for each in desk.rows(desk.order())]
    assert order[:5] == ["voorbij", "voorlopig", "uitleg", "straks", "later"]
    assert set(order[5:]) == {"niets", "besloten", "voorbeeld"}
    assert desk.counts(TODAY) == {
        "needed": 4, "draft": 4, "provisional": 1, "decided": 2, "examples": 1, "all": 8,
    }  # fmt: skip
    numbers = {part: desk.part(part, TODAY) or () for part in desk.counts(TODAY)}
    parts = {part: {each.title for each in desk.rows(sorted(chosen))} for part, chosen in numbers.items()}
    assert parts["needed"] == {"voorbij", "voorlopig", "uitleg", "straks"} and parts["all"] == set()
    assert parts["draft"] == {"niets", "later", "straks", "voorbij"} and parts["provisional"] == {"voorlopig"}
    assert parts["decided"] == {"besloten", "uitleg"} and parts["examples"] == {"voorbeeld"}
    assert [each.title for each in desk.late(TODAY, 5).rows] == ["voorlopig"]


@pytest.mark.parametrize("descending", [False, True])
def test_each_column_sorts_and_what_is_not_known_stands_last(store: Store, descending: bool) -> None:
    for title, name, due in (("Éen", "Bo", 2), ("anna", "", None), ("", "Çan", 1), ("Zoë", "dirk", 3)):
        file = made(store, title, due_on=None if due is None else TODAY + timedelta(due))
        if name:
            add_child(file, first_name=name)
    store.save()

    def titles(by: str) -> list[str]:
        return [each.title for each in store.desk.rows(store.desk.order(by, descending))]

    turn = -1 if descending else 1
    assert titles("title") == [*["anna", "Éen", "Zoë"][::turn], ""]
    assert titles("children") == [*["Éen", "", "Zoë"][::turn], "anna"]
    assert titles("due") == [*["", "Éen", "Zoë"][::turn], "anna"]
    codes = store.desk.by_code("status", ["vastgesteld", "concept"])
    assert sorted(codes) == sorted(store.desk.order())
