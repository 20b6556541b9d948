"""What a page asks for beyond the rules: letters that nobody began, talks without a summary."""

from datetime import UTC, date, datetime

import pytest
from assessments import J3, child, example

from app.letters.parents import readers_of_letters
from app.still_asked import letters_asked, sharing_asked, summaries_asked
from models.evidence import Sharing
from models.explanation import ParentLetter
from models.views import Hearing, OwnWords, SafetySignal, TalkCard


def test_each_reader_without_a_letter_is_named_once_it_is_known_what_was_decided() -> None:
    made = example(J3)
    father = readers_of_letters(made)[0]
    assert [each.field for each in letters_asked(made)] == [f"parent_letters/{father.id}"]
    made.parent_letters.append(ParentLetter(person_id=father.id, text="   "))
    assert [each.text for each in letters_asked(made)] == [f"Nog geen brief voor {father.name}."]
    made.parent_letters[0].text = "Beste Marcin,"
    assert list(letters_asked(made)) == []
    made.parent_letters.clear()
    made.decision.outcome = ""
    assert list(letters_asked(made)) == []


@pytest.mark.parametrize(
    ("talk", "asked"),
    [
        (Hearing(held=True, own_words=[OwnWords(words="Ik wil blijven")]), True),
        (Hearing(held=True, cards=[TalkCard(card="TK-01", pile="fijn")]), True),
        (Hearing(held=True, cards=[TalkCard(subject="Mijn fiets")]), True),
        (Hearing(held=True, cards=[TalkCard(card="TK-01")]), False),
        (Hearing(held=True, own_words=[OwnWords(words="Ik wil blijven")], summary="Lena wil blijven."), False),
        (Hearing(held=True), False),
        (Hearing(own_words=[OwnWords(words="Ik wil blijven")]), False),
        (Hearing(held=True, own_words=[OwnWords(words="x")], withdrawn_at=datetime(2025, 11, 1, tzinfo=UTC)), False),
    ],
)
def test_a_talk_in_which_a_child_spoke_asks_for_its_summary(talk: Hearing, asked: bool) -> None:
    lena = child(example(J3), "Lena")
    lena.hearings[:] = [talk]
    assert [each.field.rsplit("/", 1)[1] for each in summaries_asked(lena)] == ["summary"] * asked


def test_the_day_of_the_talk_is_told_where_it_is_known() -> None:
    lena = child(example(J3), "Lena")
    lena.hearings[:] = [Hearing(held=True, held_on=date(2025, 10, 6), own_words=[OwnWords(words="Ja")])]
    assert [each.text for each in summaries_asked(lena)] == [
        "Van het gesprek van 6 oktober 2025 is nog geen samenvatting."
    ]


def test_who_may_know_a_talk_is_asked_where_an_address_or_a_signal_is_secret() -> None:
    made = example(J3)
    lena = child(made, "Lena")
    talk = Hearing(held=True, own_words=[OwnWords(words="Ja")])
    lena.hearings[:], lena.safety_signals[:] = [talk], []
    assert list(sharing_asked(made, lena)) == []
    made.persons[-1].secret_address = True
    assert [each.field.rsplit("/", 1)[1] for each in sharing_asked(made, lena)] == ["sharing"]
    talk.sharing.append(Sharing(person_id=made.persons[0].id, level="alles"))
    assert list(sharing_asked(made, lena)) == []
    made.persons[-1].secret_address = False
    talk.sharing.clear()
    lena.safety_signals.append(SafetySignal())
    assert len(list(sharing_asked(made, lena))) == 1
