"""A dossier that is passed on: nothing of it is lost, its trail goes along, and nothing is ever overwritten unasked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from filled import filled
from parcels import case, opened, paper, sign, store_in
from shipped import method
from test_store_failures import full_disk

from app.casefile import dump_case, write_case
from app.changes import add_child, add_fact, add_source
from app.handover_report import report_of
from models.assessment import Assessment
from models.evidence import Attachment
from models.handing_over import (
    NotTakenOver,
    Standing,
    parcel_of,
    passings_of,
    record_handed_over,
    standing,
    take_in_beside,
    take_over,
)
from models.parcel import examined
from models.replay import links_of
from models.store import SaveFailed, Store
from models.trail import BEGUN, Head, key_of
from models.trail_rows import plain_row, row_changes
from models.version import seal_of
from models.views import Hearing
from models.writing import Rows, rows_of, write


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Store]:
    with store_in(tmp_path / "hier") as store:
        yield store


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Store]:
    with store_in(tmp_path / "daar", who="R. Visser") as store:
        store.add(case("Een ander dossier"))  # so that links get other numbers here
        yield store


def pass_on(giving: Store, taking: Store, assessment_id: str) -> Standing:
    """Hand over and take over, where nothing has to be asked."""
    parcel = opened(giving, assessment_id)
    found = standing(taking, parcel.parcel)
    assert parcel.made is not None
    take_over(taking, parcel.parcel, parcel.made, parcel.sent.origin)
    return found


def kinds(store: Store, assessment_id: str) -> list[tuple[int, str, str]]:
    with store._reading() as connection:
        links = list(links_of(connection, assessment_id, key_of(connection, assessment_id)))
    return [(each.row.step, each.row.kind, each.row.who) for each in links]


def said_of(assessment: Assessment) -> Rows:
    """The rows of a dossier, as its trail tells of them."""
    return {key: plain_row(row) for key, row in rows_of(assessment).items()}


def papers(store: Store, assessment_id: str) -> list[tuple[int, str, bytes, bytes]]:
    """What the readers of each version get, in order."""
    held = ((version.number, each) for version in store.versions(assessment_id) for each in store.papers(version))
    return [(number, each.reader, each.document, each.pdf) for number, each in held]


def everything(store: Store) -> dict[str, Any]:
    """All that stands in a store, row by row."""
    with store._reading() as connection:
        names = [each[0] for each in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: connection.exec_driver_sql(f'SELECT * FROM "{name}"').fetchall() for name in names}


# --- Whole ----------------------------------------------------------------------------


def test_a_dossier_arrives_whole_with_trail_versions_and_sharing(here: Store, there: Store) -> None:
    assessment = filled(method())
    here.add(assessment)
    assessment.occasion += "\nEn wat er later bij kwam."
    here.save()
    versions = [sign(here, assessment), sign(here, assessment, "Er kwam iets bij")]
    assert pass_on(here, there, assessment.id) is Standing.NEW
    arrived = there.load(assessment.id)
    assert said_of(arrived) == said_of(assessment) and not arrived.last_page
    assert arrived.all_facts[0].sharing and write_case(arrived) == write_case(assessment)
    assert [seal_of(each) for each in there.versions(assessment.id)] == [seal_of(each) for each in versions]
    for ours, theirs in zip(versions, there.versions(assessment.id), strict=True):
        assert (ours.content, ours.pdf, ours.findings, ours.document) == (
            theirs.content,
            theirs.pdf,
            theirs.findings,
            theirs.document,
        )
    assert papers(there, assessment.id) == papers(here, assessment.id) and len(papers(here, assessment.id)) == 4
    assert there.head(assessment.id) == here.head(assessment.id) != Head(0, "")
    assert kinds(there, assessment.id) == kinds(here, assessment.id)
    assert there.verify({}) == [] and here.verify({}) == []


def test_who_printed_a_version_later_keeps_that_and_takes_the_dossier_back_without_a_question(
    here: Store, there: Store
) -> None:
    assessment = case()
    here.add(assessment)
    version = sign(here, assessment)
    pass_on(here, there, assessment.id)
    here.add_papers(version, [paper("ouder:2")])
    there.add_papers(there.versions(assessment.id)[0], [paper("ouder:3")])
    there.load(assessment.id).occasion = "Nieuw"
    sign(there, there.load(assessment.id), "Er kwam iets bij")
    assert pass_on(there, here, assessment.id) is Standing.AHEAD
    assert [each.reader for each in here.papers(version)] == ["ouder:1", "intern", "ouder:2"]
    assert [each.reader for each in here.papers(here.versions(assessment.id)[1])] == ["ouder:1", "intern"]
    assert here.verify({}) == [] and there.verify({}) == []
    here.erase(assessment.id, "asked")
    assert here.verify({}) == []


def test_what_is_done_there_is_added_to_the_trail_by_name(here: Store, there: Store) -> None:
    assessment = case()
    here.add(assessment)
    pass_on(here, there, assessment.id)
    there.load(assessment.id).occasion = "Nieuw"
    there.save()
    assert kinds(there, assessment.id) == [(1, "begun", "S. Bos"), (2, "changed", "R. Visser")]
    assert there.verify({}) == []


def test_both_stores_know_to_and_from_whom(here: Store, there: Store) -> None:
    assessment = case()
    here.add(assessment)
    parcel = parcel_of(here, assessment.id)
    record_handed_over(here, parcel, "Veilig Thuis, R. Visser")
    pass_on(here, there, assessment.id)
    told = [(each.kind, each.other, each.who, each.step) for each in passings_of(here, assessment.id)]
    assert told == [("handed_over", "Veilig Thuis, R. Visser", "S. Bos", 1)]
    told = [(each.kind, each.other, each.who, each.step) for each in passings_of(there, assessment.id)]
    assert told == [("received", "GGD Noord, S. Bos", "R. Visser", 1)]
    assert passings_of(here, "een-ander") == []
    assert here.verify({}) == [] and there.verify({}) == []


def test_a_dossier_that_was_erased_there_stays_known_as_handed_over(here: Store) -> None:
    assessment = case()
    here.add(assessment)
    record_handed_over(here, parcel_of(here, assessment.id), "Veilig Thuis")
    here.erase(assessment.id, "asked")
    assert [each.other for each in passings_of(here, assessment.id)] == ["Veilig Thuis"]
    assert here.verify({}) == []


# --- Again, and from both sides -------------------------------------------------------


def test_the_same_file_twice_changes_nothing(here: Store, there: Store) -> None:
    assessment = case()
    here.add(assessment)
    pass_on(here, there, assessment.id)
    before, parcel = everything(there), opened(here, assessment.id)
    assert standing(there, parcel.parcel) is Standing.SAME
    assert parcel.made is not None
    with pytest.raises(NotTakenOver, match="Er is niets veranderd"):
        take_over(there, parcel.parcel, parcel.made, "X")
    assert everything(there) == before


def test_looking_at_a_dossier_is_no_change_of_it(here: Store, there: Store) -> None:
    assessment = case()
    here.add(assessment)
    pass_on(here, there, assessment.id)
    for store in (here, there):
        store.load(assessment.id).last_page = "review"
        store.save()
    record_handed_over(here, parcel_of(here, assessment.id), "Nog iemand")
    assert standing(there, opened(here, assessment.id).parcel) is Standing.SAME
    assert here.verify({}) == [] and there.verify({}) == []


def test_what_was_changed_and_signed_there_comes_back(here: Store, there: Store) -> None:
    assessment = case()
    here.add(assessment)
    sign(here, assessment)
    pass_on(here, there, assessment.id)
    other = there.load(assessment.id)
    other.title = "Winter"
    add_child(other, first_name="Kacper")
    sign(there, other, "Er kwam een kind bij")
    assessment.last_page = "review"  # and not saved yet
    assert pass_on(there, here, assessment.id) is Standing.AHEAD
    back = here.load(assessment.id)
    assert back is not assessment and said_of(back) == said_of(other)
    assert back.last_page == "review"
    assert [each.number for each in here.versions(assessment.id)] == [1, 2]
    assert here.head(assessment.id) == there.head(assessment.id)
    assert here.verify({}) == []
    back.occasion = "En hier gaat het verder"
    here.save()
    assert pass_on(here, there, assessment.id) is Standing.AHEAD
    assert there.load(assessment.id).occasion == "En hier gaat het verder" and there.verify({}) == []


def test_an_older_state_than_ours_is_left_alone(here: Store, there: Store) -> None:
    assessment = case()
    here.add(assessment)
    parcel = opened(here, assessment.id)
    pass_on(here, there, assessment.id)
    there.load(assessment.id).title = "Winter"
    assert standing(there, parcel.parcel) is Standing.BEHIND
    assert there.load(assessment.id).title == "Winter"


@pytest.fixture
def forked(here: Store, there: Store) -> Assessment:
    """A dossier that was changed and signed on both sides since it was passed on."""
    assessment = case()
    here.add(assessment)
    pass_on(here, there, assessment.id)
    assessment.title = "Zomer hier"
    sign(here, assessment)
    other = there.load(assessment.id)
    other.title = "Zomer daar"
    there.save()
    return assessment


def test_what_both_changed_stands_beside_ours_as_a_dossier_of_its_own(
    here: Store, there: Store, forked: Assessment
) -> None:
    parcel = opened(here, forked.id)
    assert standing(there, parcel.parcel) is Standing.FORKED
    assert parcel.made is not None
    with pytest.raises(NotTakenOver):
        take_over(there, parcel.parcel, parcel.made, "X")
    copy = parcel.copy(method())
    take_in_beside(there, parcel.parcel, copy, parcel.sent.origin)
    assert {each.title for each in there.list_rows()} >= {"Zomer hier", "Zomer daar"}
    assert there.load(forked.id).title == "Zomer daar"
    (version,) = there.versions(copy.id)
    assert [each[1:] for each in papers(there, copy.id)] == [each[1:] for each in papers(here, forked.id)] != []
    assert version.pdf == here.versions(forked.id)[0].pdf and version.content == here.versions(forked.id)[0].content
    assert there.load(copy.id).status == "concept"
    with there._reading() as connection:
        first = next(links_of(connection, copy.id, key_of(connection, copy.id)))
    assert first.row.kind == "received" and first.row.note == "GGD Noord, S. Bos"
    assert first.values[0].content == {"from": forked.id, "step": 4, "hash": here.head(forked.id).hash}
    assert there.verify({}) == []


def test_what_was_erased_here_comes_back_only_as_a_new_dossier(here: Store, there: Store) -> None:
    assessment = case()
    here.add(assessment)
    pass_on(here, there, assessment.id)
    there.erase(assessment.id, "asked")
    parcel = opened(here, assessment.id)
    assert standing(there, parcel.parcel) is Standing.ERASED
    copy = parcel.copy(method())
    take_in_beside(there, parcel.parcel, copy, "GGD")
    assert copy.id != assessment.id and not there.has(assessment.id) and there.load(copy.id).title == "Zomer"
    assert there.verify({}) == []


def test_words_that_a_child_took_back_here_do_not_come_back_unannounced(here: Store, there: Store) -> None:
    assessment = case()
    talk = Hearing(held=True, summary="Ik wil bij oma wonen, zei Lena.")
    assessment.children[0].hearings.append(talk)
    here.add(assessment)
    pass_on(here, there, assessment.id)
    ours = there.load(assessment.id)
    there.withdraw(ours, ours.children[0].hearings[0], ["summary"])
    assessment.title = "Daarna ook hier veranderd"
    parcel = opened(here, assessment.id)
    told = report_of(parcel, standing(there, parcel.parcel), there.withdrawals())
    assert told.standing is Standing.FORKED and told.withdrawn
    assert "die een kind hier heeft ingetrokken" in told.lines()[-1]
    here.withdraw(assessment, talk, ["summary"])
    parcel = opened(here, assessment.id)
    told = report_of(parcel, standing(there, parcel.parcel), here.withdrawals())
    assert not told.withdrawn and "ingetrokken" not in told.lines()[-1]


def add_facts(assessment: Assessment, count: int) -> None:
    for number in range(count):
        add_fact(assessment, f"feit {number}").conclusion = "lang " * 40


# --- What fails leaves nothing --------------------------------------------------------


def test_a_full_disk_leaves_nothing_of_it(here: Store, there: Store, tmp_path: Path) -> None:
    assessment = case()
    add_facts(assessment, 200)
    here.add(assessment)
    sign(here, assessment)
    parcel, before = opened(here, assessment.id), everything(there)
    assert parcel.made is not None
    with full_disk(there, tmp_path / "daar"), pytest.raises(SaveFailed):
        take_over(there, parcel.parcel, parcel.made, "GGD")
    assert everything(there) == before and there.verify({}) == []
    take_over(there, parcel.parcel, parcel.made, "GGD")
    assert there.verify({}) == [] and said_of(there.load(assessment.id)) == said_of(assessment)


def test_rows_that_another_dossier_has_are_refused(here: Store, there: Store) -> None:
    assessment, other = case(), case("Bezet")
    other.all_children[0].id = assessment.all_children[0].id
    here.add(assessment)
    there.add(other)
    parcel, before = opened(here, assessment.id), everything(there)
    assert parcel.made is not None
    with pytest.raises(NotTakenOver, match="al in een ander dossier"):
        take_over(there, parcel.parcel, parcel.made, "GGD")
    assert everything(there) == before and there.verify({}) == []


def test_what_the_check_would_find_afterwards_is_refused_at_once(here: Store, there: Store) -> None:
    assessment = case()
    here.add(assessment)
    parcel, before = opened(here, assessment.id), everything(there)
    assert parcel.made is not None
    parcel.made.title = "Iets anders dan het spoor zegt"
    with pytest.raises(NotTakenOver, match="iets anders dan in het spoor"):
        take_over(there, parcel.parcel, parcel.made, "GGD")
    assert everything(there) == before


def test_the_case_file_inside_is_the_one_of_the_dossier(here: Store) -> None:
    assessment = case()
    here.add(assessment)
    assert opened(here, assessment.id).content == dump_case(assessment)


def test_a_trail_that_still_speaks_of_the_page_goes_along_too(here: Store, there: Store) -> None:
    """Trails that were begun earlier tell where somebody left off."""
    assessment = case()
    rows = rows_of(assessment)
    values = list(row_changes({}, rows))
    next(each for each in values if each["t"] == "assessment")["new"]["last_page"] = "review"
    with here._saving() as connection:
        write(connection, {}, rows)
        here._trail.add(connection, assessment.id, BEGUN, values)
    assert here.verify({}) == [] and pass_on(here, there, assessment.id) is Standing.NEW
    assert there.verify({}) == [] and there.load(assessment.id).title == "Zomer"


# --- Files ----------------------------------------------------------------------------


def test_the_files_of_sources_go_along_byte_for_byte(here: Store, there: Store) -> None:
    dossier = with_a_file(here)
    read = opened(here, dossier.id)
    assert read.problem == "" and read.made is not None
    take_over(there, read.parcel, read.made, "GGD Noord")
    (row,) = there.load(dossier.id).sources[0].attachments
    assert row.has_bytes and b"".join(there.attachment_bytes(row.id)) == SCAN
    assert there.verify({}) == []


def test_a_copy_beside_ours_has_the_files_too(here: Store, there: Store) -> None:
    read = opened(here, with_a_file(here).id)
    copy = read.copy(method())
    take_in_beside(there, read.parcel, copy, "GGD Noord")
    (row,) = there.load(copy.id).sources[0].attachments
    assert b"".join(there.attachment_bytes(row.id)) == SCAN and there.verify({}) == []


def test_a_file_that_was_changed_or_left_out_on_the_way_is_named(here: Store) -> None:
    parcel = parcel_of(here, with_a_file(here).id)
    for files in ({}, {id: b"iets anders" for id in parcel.files}, {**parcel.files, "meer": b"x"}):
        made, wrong = examined(replace(parcel, files=files))
        assert made is None and wrong is not None and "bijlage" in wrong[1]


SCAN = bytes(range(256)) * 5000


def with_a_file(store: Store) -> Assessment:
    dossier = case()
    store.add(dossier)
    store.attach(dossier, add_source(dossier, title="Tekening"), Attachment(name="tekening.png", kind="png"), SCAN)
    return dossier


def test_who_only_printed_after_handing_over_takes_it_back_without_a_question(here: Store, there: Store) -> None:
    assessment = case()
    here.add(assessment)
    pass_on(here, there, assessment.id)
    here.note_export(assessment.id, "pdf", "intern", 0, b"%PDF")
    there.load(assessment.id).occasion = "Nieuw"
    there.save()
    assert pass_on(there, here, assessment.id) is Standing.AHEAD
    assert len(here.exports(assessment.id)) == 1 and here.load(assessment.id).occasion == "Nieuw"
