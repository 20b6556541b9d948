"""A child takes its words back: they are in no byte that a key opens, and the trail still holds together."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from assessments import the_method
from opened_pages import found_in_pages, found_in_values
from pdf_text import squeezed, text_of
from stores import KEY
from test_trail import replayed

from app.casefile import dump_case, read_frozen
from app.changes import add_child, add_fact, begin, remove
from app.fields import of_child, of_row
from app.findings import check
from app.quoting import quoting, quoting_out_of_sight, resting_on
from app.recipients import Recipient
from app.withheld_since import withheld_since
from models.assessment import Assessment
from models.store import SaveFailed, Store
from models.trail_rows import plain_row
from models.version import Version
from models.views import Hearing, OwnWords
from models.withdrawing import SAID
from models.writing import rows_of
from reports.decision import compose
from reports.pdf import render

WORDS = "Ik slaap achter de rode deur"
SUMMARY = "Lena wil niet meer naar haar oom"
VANISH = "De kat Mimi moet altijd meegaan"
NOTICED = "Zij keek steeds naar de klok aan de muur"
EARLIER = "Zij fluisterde iets over de zolder"
PHRASES = (WORDS, SUMMARY, VANISH, NOTICED, EARLIER)


def case(store: Store) -> tuple[Assessment, Hearing]:
    """A talk that was typed in pieces, with words that were taken out again before."""
    made = begin(the_method())
    child = add_child(made, first_name="Lena", birth_date=date(2014, 5, 1))
    talk = Hearing(way="direct", held=True, held_on=date(2025, 11, 3), own_words=[OwnWords(words="Ik slaap")])
    child.hearings.append(talk)
    store.add(made)
    talk.own_words[0].words = WORDS
    talk.own_words.append(OwnWords(words=EARLIER))
    store.save()
    talk.own_words.pop()
    talk.summary, talk.must_not_vanish, talk.noticed = f"{SUMMARY}. " + "Zij is moe. " * 30, VANISH, NOTICED
    store.save()
    talk.summary = talk.summary.replace("moe", "heel moe")
    talk.place = "op school"
    store.save()
    return made, talk


def test_withdrawn_words_are_in_no_byte_that_a_key_opens(store: Store, tmp_path: Path) -> None:
    made, talk = case(store)
    assert all(found_in_values(store, each) for each in PHRASES)
    assert found_in_pages(tmp_path, WORDS)
    store.withdraw(made, talk, SAID, "S. Bos")
    for each in PHRASES:
        assert not found_in_values(store, each) and not found_in_pages(tmp_path, each), each
    assert store.verify({}) == []
    store.close()
    assert not any(found_in_pages(tmp_path, each) for each in PHRASES)


def test_the_talk_stays_with_the_day_and_the_trail_says_so(store: Store) -> None:
    made, talk = case(store)
    store.withdraw(made, talk, SAID, "S. Bos")
    assert (talk.held, talk.place, talk.own_words, talk.summary, talk.noticed) == (True, "op school", [], "", "")
    assert talk.withdrawn_at is not None and talk.withdrawn_at == made.changed_at
    assert replayed(store, made.id) == {key: plain_row(row) for key, row in rows_of(made).items()}
    talk.place = "thuis"
    store.save()
    assert store.verify({}) == []


def test_what_was_withdrawn_is_gone_after_opening_again(store: Store, tmp_path: Path) -> None:
    made, talk = case(store)
    store.withdraw(made, talk, ("summary",))
    store.close()
    with Store.open(tmp_path, KEY) as again:
        same = again.load(made.id).children[0].hearings[0]
        assert same.summary == "" and same.own_words[0].words == WORDS and same.must_not_vanish == VANISH
        assert same.withdrawn_at == talk.withdrawn_at
        assert found_in_values(again, WORDS) and not found_in_values(again, SUMMARY)


def test_own_words_go_and_the_summary_stays_where_that_was_chosen(store: Store, tmp_path: Path) -> None:
    made, talk = case(store)
    store.withdraw(made, talk, ("own_words",))
    assert talk.own_words == [] and talk.summary and store.verify({}) == []
    assert not found_in_values(store, WORDS) and not found_in_values(store, EARLIER)
    assert found_in_values(store, SUMMARY) and not found_in_pages(tmp_path, WORDS)
    talk.own_words.append(OwnWords(words="Ik wil nu wel iets zeggen over school"))
    store.save()
    store.withdraw(made, talk, SAID)
    assert store.verify({}) == [] and not found_in_values(store, "over school")


def test_a_text_that_quoted_and_was_changed_loses_its_history_too(store: Store, tmp_path: Path) -> None:
    made, talk = case(store)
    fact = add_fact(made, f"Lena zei: «{WORDS}».", kind="woorden_van_het_kind")
    made.children[0].element("E1").text = f"Zij zegt: {WORDS.upper()}, en dat is zwaar."
    store.save()
    fact.text = "Lena nam haar woorden terug."
    store.save()
    store.withdraw(made, talk, SAID)
    assert not found_in_values(store, f"«{WORDS}»")
    assert found_in_values(store, WORDS.upper()), "what still quotes is for a person to change"
    assert store.verify({}) == []


def test_a_withdrawal_that_fails_changes_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    made, talk = case(store)
    before = dump_case(made)

    def fail(*_any: object, **_more: object) -> None:
        raise SaveFailed("schijf_vol")

    monkeypatch.setattr(store._trail, "add", fail)
    with pytest.raises(SaveFailed):
        store.withdraw(made, talk, SAID)
    monkeypatch.undo()
    assert dump_case(made) == before and store.verify({}) == []
    assert all(found_in_values(store, each) for each in PHRASES)


def test_texts_that_quote_or_may_rest_on_it_are_listed(store: Store) -> None:
    made, talk = case(store)
    child = made.children[0]
    fact = add_fact(made, f"Op school: {WORDS.lower()}")
    other = add_fact(made, "Zij is bang.", kind="woorden_van_het_kind", child_ids=[child.id])
    gone = add_fact(made, f"Dubbel: {WORDS}.")
    remove(gone)
    child.element("E1").text = "Zij wil blijven."
    assert quoting(made, child, talk, SAID) == (of_row("facts", fact, "text"),)
    assert quoting(made, child, talk, ("noticed",)) == ()
    assert quoting_out_of_sight(made, talk, SAID) == 1
    rests = (of_row("facts", other, "text"), of_child(child, "elements", "E1", "text"))
    assert resting_on(made, child) == rests


def test_a_signed_version_keeps_the_words_and_is_refused_to_other_readers(store: Store) -> None:
    made, talk = case(store)
    store.add_version(made, Version(status="vastgesteld", by="S. Bos", content=dump_case(made)))
    store.withdraw(made, talk, ("noticed",))
    frozen = read_frozen(store.versions(made.id)[0].content, the_method())
    assert WORDS in dump_case(frozen).decode() and withheld_since(frozen, made)
    store.add_version(made, Version(status="vastgesteld", by="S. Bos", content=dump_case(made)))
    later = read_frozen(store.versions(made.id)[1].content, the_method())
    assert not withheld_since(later, made) and store.verify({}) == []


def test_paper_says_that_words_were_withdrawn_and_on_which_day(store: Store) -> None:
    made, talk = case(store)
    store.withdraw(made, talk, SAID)
    words = squeezed(text_of(render(compose(made, the_method(), (), Recipient("beslisser")))))
    assert squeezed("heeft het kind woorden uit dit gesprek ingetrokken") in words
    assert squeezed(WORDS) not in words


def test_no_rule_asks_for_words_that_were_withdrawn(store: Store) -> None:
    made, talk = case(store)
    talk.own_words.clear()
    assert {"MT-16", "MT-17"} <= {each.rule for each in check(made, the_method())}
    store.withdraw(made, talk, SAID)
    assert {"MT-14", "MT-16", "MT-17"}.isdisjoint(each.rule for each in check(made, the_method()))
