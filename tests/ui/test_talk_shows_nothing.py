"""Turned towards a child the screen shows nothing of the file but the name by which the child wants to be called."""

import pytest

from models.shape import shape_of
from tests.filled import filled
from tests.ui.one_page import Paper
from tests.ui.talk_hands import click, go_through, here, seen
from tests.ui.talk_hands import show_talk as show_talk
from tests.ui.typing_keys import settle
from ui.editing import Editing
from ui.talk.screen import TalkScreen

MARK = "Zij zegt"
NAME = "Lenaatje"


@pytest.fixture
def full(qapp, method):
    """A file in which every column of every table holds something; one child chose a name."""
    made = Editing(filled(method), method, Paper(), OSError)
    made.assessment.children[0].called = NAME
    yield made
    made.close()


def texts_of(record) -> list[str]:
    """Every free text of a record and of what belongs to it, by its number and column: «245 words»."""
    shape = shape_of(type(record))
    values = [getattr(record, each.name) for each in shape.columns]
    mine = [each.partition(MARK)[0].strip() for each in values if isinstance(each, str) and MARK in each]
    return mine + [text for owned in shape.owned for row in shape.rows(record, owned) for text in texts_of(row)]


def test_the_walk_over_the_file_finds_its_texts(full):
    texts = texts_of(full.assessment)
    assert len(texts) > 1500 and len(set(texts)) == len(texts)
    assert sum(each.endswith(" words") for each in texts) > 5 and any(each.endswith(" last_name") for each in texts)


@pytest.mark.parametrize("age", [6, 10, 14, 17])
def test_no_step_of_a_talk_shows_a_text_of_the_file(full, show_talk, age):
    child = full.assessment.children[0]
    child.birth_date, child.age = None, age
    screen = show_talk(full, child, child.hearings[0])
    read = go_through(screen)
    click(screen, "back")
    click(screen, "stop")
    read.append(seen(screen))
    click(screen, "for_adult")
    read.append(seen(screen))
    assert len(read) >= 7 and NAME in read[0]
    everything = "\n".join(read).replace(NAME, "")
    assert MARK not in everything
    assert [each for each in texts_of(full.assessment) if each in everything] == []


def test_one_card_after_the_other_shows_no_text_of_the_file(full, show_talk):
    child = full.assessment.children[0]
    hearing = child.hearings[0]
    assert hearing.cards and all(each.card == "TK-03" and MARK in each.subject + each.words for each in hearing.cards)
    screen = show_talk(full, child, hearing)
    click(screen, "next")
    read = [seen(screen)]
    click(screen, "card/TK-03")
    read.append(seen(screen))
    click(screen, "pile/niet_fijn")
    read.append(seen(screen) + here(screen, "with_card").toPlainText())
    assert "School" in read[0] and "Vraag over School?" in read[1] and MARK not in "".join(read)


def test_options_are_shown_only_where_they_were_chosen(full, show_talk):
    child, option = full.assessment.children[0], full.assessment.options[1]
    option.title = "een huis met een tuin"
    assert option.title not in "".join(go_through(show_talk(full, child, child.hearings[0])))
    asked = show_talk(full, child, child.hearings[0], option_ids=[option.id])
    read = "\n".join(go_through(asked))
    assert option.title in read and MARK not in read
    assert "✓" not in next(each for each in read.split("Terug") if option.title in each)  # no wish of an earlier talk


def test_the_record_read_back_shows_this_talk_and_no_other(full, show_talk):
    child = full.assessment.children[0]
    hearing = child.hearings[0]
    for each in hearing.cards:
        each.pile = "fijn"
    read = "\n".join(go_through(show_talk(full, child, hearing, reading=True)))
    mine = {name: getattr(hearing, name).partition(MARK)[0] for name in ("summary", "must_not_vanish", "correction")}
    mine |= {each.id: each.words.partition(MARK)[0] for each in hearing.own_words}
    assert [each for each in mine.values() if each not in read] == []
    of_this = set(texts_of(hearing))
    found = [each for each in texts_of(full.assessment) if each in read and each not in of_this]
    assert found == []
    shown = [each for each in of_this if each in read]
    columns = {each.split()[1] for each in shown}
    assert columns == {"summary", "must_not_vanish", "correction", "words", "translation"}


def test_a_talk_without_a_name_greets_all_the_same(full, show_talk):
    child = full.assessment.children[0]
    child.called = child.first_name = ""
    screen: TalkScreen = show_talk(full, child, child.hearings[0])
    settle()
    assert seen(screen).splitlines().count("Dag.") >= 1
