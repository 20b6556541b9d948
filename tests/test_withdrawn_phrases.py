"""What a child took back leaves the texts that quote it phrase by phrase: what the store still holds stays."""

from __future__ import annotations

from dataclasses import replace

from backups_with_words import DRAFT, SUMMARY, WORDS, Case, case, folder, found, state_in

from app.changes import add_fact
from app.erased import clean_backups
from app.whole_store import faults_of
from models.gone import gone_in
from models.phrases import without_phrases
from models.store import STORE_FILE
from models.withdrawing import read_left, said_left

__all__ = ["case", "folder"]


def test_of_two_phrases_in_one_text_only_the_one_that_was_corrected_goes(case: Case) -> None:
    case.quote.text = f"Zij zei: {WORDS}. En ook: {SUMMARY}."
    last = case.back_up().store
    case.quote.text = f"Zij zei: {WORDS}."
    case.withdraw()
    assert case.clean() == []
    assert state_in(last, case.key, case.made.id).facts[0].text == f"Zij zei: {WORDS}. En ook: […]."
    assert found(last, case.key) == {WORDS} == found(case.folder / STORE_FILE, case.key)
    assert case.store.verify({}) == [] and faults_of(case.store, case.folder) == []


def test_what_the_store_still_holds_elsewhere_is_not_lost_in_a_backup(case: Case) -> None:
    other = add_fact(case.made, f"School schrijft: {DRAFT}.")
    case.talk.summary = f"{DRAFT}. Zij is moe."
    with_draft = case.back_up().store
    case.talk.summary = f"{SUMMARY}. Zij is heel moe vandaag."
    case.back_up()
    case.withdraw("summary")
    assert case.clean() == [] and other.text == f"School schrijft: {DRAFT}."
    back = state_in(with_draft, case.key, case.made.id)
    assert [each.text for each in back.facts] == ["Zij sprak op school.", f"School schrijft: {DRAFT}."]
    assert back.children[0].hearings[0].summary == "" and not found(with_draft, case.key) & {SUMMARY}


def test_a_copy_says_of_the_rows_that_were_left_what_the_store_said(case: Case) -> None:
    case.quote.text = f"Zij zei: {WORDS}."
    last = case.back_up().store
    case.withdraw()
    assert case.clean() == []
    (said,) = case.store.withdrawals()
    assert said.left.keys() == {("fact", case.quote.id)}
    for copy in (last, case.copies[4]):  # in the last one no row holds it
        assert [each.left for each in gone_in(copy, case.key).withdrawn] == [said.left]


def test_a_link_of_before_that_names_the_rows_alone_leaves_them_whole(case: Case) -> None:
    case.withdraw()
    (one,) = case.store.withdrawals()
    old = replace(one, left=read_left([["fact", case.quote.id]]))
    assert said_left(old.left) == [["fact", case.quote.id]]
    assert clean_backups(case.folder, case.key, set(), [old]) == []
    assert state_in(case.copies[3], case.key, case.made.id).facts[0].text == f"Op school: «{WORDS.upper()}», zei zij."


def test_a_phrase_is_cut_out_of_a_text_however_it_was_written() -> None:
    assert without_phrases("Zij zei: IK  slaap\nhier.", {"ik slaap hier"}) == "Zij zei: […]."
    assert without_phrases("Niets daarvan.", {"ik slaap hier"}) == "Niets daarvan."
    assert without_phrases("In de Hoofdstrasse 12.", {"hoofdstra\u00dfe 12".casefold()}) == "In de […]."
    assert without_phrases("In de Hoofdstra\u00dfe 12.", {"hoofdstrasse 12"}) == "", "rather all than a part"
    both = {"ik slaap hier. ik wil weg"}
    assert without_phrases("Zij: Ik slaap hier. IK WIL weg!", both, {"ik wil weg"}) == "Zij: […] IK WIL weg!"
    assert without_phrases("Zij: ik slaap hier. Ik wil weg!", both, {"ik slaap hier"}) == "Zij: ik slaap hier […]!"
