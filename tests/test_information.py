"""General information reads well for whom it is, takes its terms from the remedies, and is whole for every decision."""

import re
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import get_args

import pytest
from broken_method import assert_refused, change, copy_of_the_method

from app.information import checklist, information_texts, plain_information, term_in_words, told
from app.method import Method, PackPart, PackReader
from app.method_information import READING_GROUP
from app.readability import found_terms, measure, sentences, unexplained_hard_words, words

TYPES = [f"BT-{number:02d}" for number in range(1, 11)]
READERS: tuple[PackReader, ...] = get_args(PackReader)
CHILDREN: tuple[PackReader, ...] = ("kind_jong", "kind_ouder")
FILE = "information.toml"


def _assert_reads_well(method: Method, text: str, group: str) -> None:
    limit, known = method.explanation.reading[group], method.words
    figures = measure(text)
    assert figures.words <= limit.most_words
    assert figures.words_per_sentence <= limit.mean_sentence
    assert figures.score >= limit.score
    assert [each for each in sentences(text) if len(words(each)) > limit.longest_sentence] == []
    _assert_has_no_word_amiss(method, text, group)
    assert found_terms(text, known.privacy) == ()
    assert found_terms(text, known.blame, known.blame_allowed) == ()


def _assert_has_no_word_amiss(method: Method, text: str, group: str) -> None:
    assert unexplained_hard_words(text, method.words.hard_words, group, method.words.explains) == ()


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("kind", TYPES)
def test_every_text_reads_well_for_its_reader(method: Method, kind: str, reader: PackReader) -> None:
    _assert_reads_well(method, plain_information(method, kind, reader), READING_GROUP[reader])


@pytest.mark.parametrize("kind", TYPES)
def test_a_child_that_is_read_to_can_follow_each_sentence(method: Method, kind: str) -> None:
    """All limits of the youngest readers but the number of words: it is read aloud in parts."""
    text, limit = plain_information(method, kind, "kind_jong"), method.explanation.reading["L2"]
    figures = measure(text)
    assert figures.words_per_sentence <= limit.mean_sentence and figures.score >= limit.score
    assert figures.longest_sentence <= limit.longest_sentence
    _assert_has_no_word_amiss(method, text, "L2")


@pytest.mark.parametrize("reader", CHILDREN)
def test_the_own_list_reads_well(method: Method, reader: PackReader) -> None:
    rows = checklist(method, reader)
    assert 8 <= len(rows) <= 10 and all(each.text.endswith("?") for each in rows)
    _assert_reads_well(method, "\n".join(f"{each.text}\n{each.if_no}" for each in rows), READING_GROUP[reader])


def test_the_measure_finds_what_is_too_hard(method: Method) -> None:
    hard = plain_information(method, "BT-01", "kind_jong") + "\nDe hardheidsclausule is verwijtbaar."
    with pytest.raises(AssertionError):
        _assert_reads_well(method, hard, "L3")


@pytest.mark.parametrize("kind", TYPES)
def test_a_child_is_told_what_matters_most(method: Method, kind: str) -> None:
    for reader in CHILDREN:
        text = plain_information(method, kind, reader)
        for said in ("Het is niet jouw schuld.", "Jij mag zeggen wat je vindt", "Je mag nee zeggen tegen een gesprek."):
            assert said in text
        assert any(each.startswith("Praat met iemand") for each in text.splitlines())


@pytest.mark.parametrize("kind", TYPES)
def test_every_reader_finds_every_part(method: Method, kind: str) -> None:
    for reader in READERS:
        parts = information_texts(method, kind, reader)
        assert tuple(parts) == get_args(PackPart) and all(parts.values())


@pytest.mark.parametrize("kind", [each for each in TYPES if each != "BT-10"])
def test_parents_are_told_of_every_remedy_and_of_no_other(method: Method, kind: str) -> None:
    parts = information_texts(method, kind, "ouder")
    named = {each.remedy for rows in parts.values() for each in rows if each.remedy}
    assert named == set(method.decision_types[kind].remedies)


def test_a_term_is_typed_in_one_place_only(method: Method) -> None:
    typed = re.compile(r"\b(\d+|één|twee|drie|vier|vijf|zes|acht|tien|twaalf) (week|weken|maand|maanden)\b")
    assert [each.id for each in method.information.texts if typed.search(each.text)] == []


def test_another_term_in_the_remedies_is_another_term_in_every_text(method: Method) -> None:
    remedies = dict(method.remedies)
    remedies["bezwaar"] = replace(remedies["bezwaar"], amount=20)
    remedies["klacht"] = replace(remedies["klacht"], starts="zo snel u kunt")
    other = replace(method, remedies=MappingProxyType(remedies))
    for reader in READERS:
        assert "20 weken" in plain_information(other, "BT-04", reader)
        assert "20 weken" not in plain_information(method, "BT-04", reader)
    assert "Dan kunt u klagen, zo snel u kunt." in plain_information(other, "BT-04", "ouder")


def test_a_deciding_term_comes_from_the_decision_type(method: Method) -> None:
    assert "klaar te zijn binnen zes weken na uw melding" in plain_information(method, "BT-02", "ouder")
    assert "binnen twee weken na uw aanvraag" in plain_information(method, "BT-02", "ouder")
    assert "binnen acht weken na uw aanvraag" in plain_information(method, "BT-04", "ouder")


def test_nothing_stays_open_in_what_is_told(method: Method) -> None:
    for kind in TYPES:
        for reader in READERS:
            rows = (each for part in information_texts(method, kind, reader).values() for each in part)
            assert [each.id for each in rows if re.search("[{}]", told(method, each, kind))] == []


@pytest.mark.parametrize(
    ("amount", "unit", "said"), [(1, "weken", "één week"), (12, "maanden", "twaalf maanden"), (13, "weken", "13 weken")]
)
def test_a_term_in_words(amount: int, unit: str, said: str) -> None:
    assert term_in_words(amount, unit) == said


def test_an_unknown_type_or_reader_is_no_empty_pack(method: Method) -> None:
    with pytest.raises(KeyError):
        information_texts(method, "BT-99", "ouder")
    with pytest.raises(KeyError):
        information_texts(method, "BT-01", "buur")  # type: ignore[arg-type]


# --- what is refused ------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_of_the_method(tmp_path)


@pytest.mark.parametrize(
    ("id", "old", "new", "problem"),
    [
        ("IP-O001", "id = 'IP-O001', reader = 'ouder'", "id = 'IP-O001', reader = 'buur'", "de waarde «buur» niet"),
        ("IP-O001", "part = 'vooraf', text = 'Hier", "part = 'stap', text = 'Hier", "de waarde «stap» niet"),
        ("IP-O002", "decision_types = ['BT-01']", "decision_types = ['BT-11']", "verwijst naar «BT-11»"),
        ("IP-O001", "text = 'Hier leest u wat", "text = 'Hier {datum} leest u wat", "«text» verwijst naar «datum»"),
        ("IP-O001", "text = 'Hier leest u wat", "text = 'Hier } leest u wat", "een losse accolade"),
        ("IP-O001", "text = 'Hier leest u wat", "text = 'Hier {termijn} leest u wat", "«text» verwijst naar «termijn»"),
        ("IP-O001", "Bewaar dit blad bij uw papieren.'", "Bewaar dit blad.', remedy = 'gratie'", "naar «gratie»"),
        ("IP-O001", "Bewaar dit blad bij uw papieren.'", "Bewaar dit blad.', remedy = 'hb_jeugd'", "remedy (BT-01)"),
        ("IP-O008", "{termijn} na uw melding", "zes weken na uw melding", "dat staat niet in de tekst"),
        ("IP-O008", "term = '2-3-2-wmo-2015-2'", "term = '4-13-awb'", "«term (BT-02)» verwijst naar «4-13-awb»"),
        ("KL-J01", "id = 'KL-J01', reader = 'kind_jong'", "id = 'KL-J01', reader = 'peuter'", "«peuter» niet"),
        ("", "[information.headings.kind_jong]\nvooraf", "[information.headings.kind_jong]\nvooraan", "«vooraan»"),
        ("", "BT-10 = 'Een ander besluit dat uw kind raakt'", "BT-10 = ' '", "in «subjects.ouder» ontbreekt «BT-10»"),
        ("", "kind_jong = ['kindertelefoon'", "kind_jong = ['buurman'", "«contacts.kind_jong» verwijst naar «buurman»"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused(folder: Path, id: str, old: str, new: str, problem: str) -> None:
    change(folder, FILE, old, new)
    assert_refused(folder, FILE, id, problem)


def test_a_part_in_which_a_reader_finds_nothing_is_missed(folder: Path) -> None:
    path = folder / FILE
    text = path.read_text("utf-8").replace("reader = 'ouder', part = 'vragen'", "reader = 'ouder', part = 'rechten'")
    path.write_text(text, "utf-8")
    assert_refused(folder, FILE, "BT-01", "in «texts (ouder)» ontbreekt «vragen»")


def test_a_remedy_that_parents_are_not_told_of_is_missed(folder: Path) -> None:
    path = folder / FILE
    path.write_text(path.read_text("utf-8").replace("remedy = 'vovo', ", "").replace(" Het kan {begin}.", ""), "utf-8")
    assert_refused(folder, FILE, "BT-01", "in «texts (ouder)» ontbreekt «vovo»")


def test_a_help_line_has_room_for_the_day(folder: Path) -> None:
    change(folder, "help_languages.toml", "vóór {datum}.", "vóór morgen.")
    assert_refused(folder, "help_languages.toml", "", "in «model_sentence» ontbreekt «{datum}».")


def test_what_is_local_has_no_number_of_its_own(folder: Path) -> None:
    change(folder, "contacts.toml", "id = 'veilig_thuis', ", "id = 'veilig_thuis', local = true, ")
    assert_refused(folder, "contacts.toml", "veilig_thuis", "heeft hier geen nummer of website.")
