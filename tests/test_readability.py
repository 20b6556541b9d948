"""Reading figures, hard words and borrowed phrases of Dutch texts."""

import csv
import tomllib
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.readability import (
    flesch_douma,
    found_terms,
    measure,
    sentences,
    shared_run,
    syllables,
    unexplained_hard_words,
    words,
)

DATA = Path(__file__).parent / "data"
LETTERS: dict[str, dict[str, Any]] = tomllib.loads((DATA / "letters.toml").read_text("utf-8"))
with (DATA / "syllables.csv").open(encoding="utf-8", newline="") as table:
    SYLLABLES = [(row["word"], int(row["syllables"]), row["parts"]) for row in csv.DictReader(table)]


NOT_SAID_AS_WRITTEN = {"cake", "smartphone", "skateboard", "crèche"}
"""Loan words that the counter of F.6 counts wrong: it reads letters, and these are said in another language."""


def test_syllables_as_counted_by_hand() -> None:
    """Of more than 300 words counted by hand all are right but a few loan words: a score of 98 per cent or more."""
    wrong = {word for word, count, _ in SYLLABLES if syllables(word) != count}
    assert wrong == NOT_SAID_AS_WRITTEN
    assert len(SYLLABLES) >= 300 and 1 - len(wrong) / len(SYLLABLES) >= 0.98


def test_the_list_of_syllables_agrees_with_itself() -> None:
    def letters(text: str) -> str:
        plain = (one for one in unicodedata.normalize("NFD", text) if not unicodedata.combining(one))
        return "".join(plain).replace("-", "")

    assert len(SYLLABLES) >= 300
    for word, count, parts in SYLLABLES:
        assert letters(word).casefold() == letters(parts).casefold()
        assert len(parts.split("-")) == count


@pytest.mark.parametrize("name", LETTERS)
def test_letters_of_the_worked_examples(name: str) -> None:
    letter, found = LETTERS[name], measure(LETTERS[name]["text"])
    assert found.words == letter["words"]
    assert found.longest_sentence == letter["longest"]
    assert found.words_per_sentence == pytest.approx(letter["words_per_sentence"], abs=0.05)
    assert found.score == pytest.approx(letter["score"], abs=0.5)


def test_the_same_letter_in_one_paragraph_reads_the_same() -> None:
    text = LETTERS["Mirte"]["text"]
    assert measure(" ".join(text.split())) == measure(text)


def test_the_score_by_hand() -> None:
    # Six words in two sentences, seven syllables: 206,84 - 77 * 7/6 - 0,93 * 3.
    text = "Oma gaat mee. Je beer ook."
    found = measure(text)
    assert (found.words, found.sentences, found.longest_sentence) == (6, 2, 3)
    assert flesch_douma(text) == pytest.approx(206.84 - 77 * 7 / 6 - 0.93 * 3)
    assert found.score == flesch_douma(text)


def test_official_speech_is_very_hard() -> None:
    text = (
        "Aangezien verzoekster niet beschikt over aantoonbare regiobinding, komt zij ingevolge de "
        "toepasselijke huisvestingsverordening niet in aanmerking voor verlening van een urgentieverklaring."
    )
    assert flesch_douma(text) < 10
    assert measure(text).longest_sentence == 21


@pytest.mark.parametrize("text", ["", "  \n ", "14-1-2026", "€ 3.150"])
def test_a_text_without_words_is_not_hard(text: str) -> None:
    found = measure(text)
    assert (found.words, found.sentences, found.longest_sentence, found.score) == (0, 0, 0, 206.84)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Op 14 januari om 10:00 uur", ("Op", "januari", "om", "uur")),
        ("Het kost € 3.150 of 12,50.", ("Het", "kost", "of")),
        ("Lena's ov-kaart en zo'n 4e deur", ("Lena's", "ov-kaart", "en", "zo'n", "4e", "deur")),
        ("«Ga je mee?» – ja/nee", ("Ga", "je", "mee", "ja", "nee")),
        ("Bel 0800 – 876 54 32, dat is gratis.", ("Bel", "dat", "is", "gratis")),
        ("Mail naar hulp@waterstad.nl of zie www.kinderombudsman.nl.", ("Mail", "naar", "of", "zie")),
        ("Kijk op kinderombudsman.nl/contact voor meer.", ("Kijk", "op", "voor", "meer")),
    ],
)
def test_what_counts_as_a_word(text: str, expected: tuple[str, ...]) -> None:
    assert words(text) == expected


def test_contact_lines_are_left_out() -> None:
    text = (
        "Wil je praten?\nKindertelefoon 0800-0432, elke dag\nKinderombudsman: 0800 – 876 54 32 (gratis)\n"
        "info@wijkteam.nl, Sanne Kok\nOp 01-02-2026 kom ik langs"
    )
    assert sentences(text) == ("Wil je praten?", "Op 01-02-2026 kom ik langs")
    assert measure(text).words == 7


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dat mag. Zeg het!", ("Dat mag.", "Zeg het!")),
        ("Vraag het S. Kok. Zij weet het.", ("Vraag het S. Kok.", "Zij weet het.")),
        ("Dhr. De Vries en mevr. Jansen komen.", ("Dhr. De Vries en mevr. Jansen komen.",)),
        ("Neem bijv. Beer mee.", ("Neem bijv. Beer mee.",)),
        ("Neem je beer, pop enz. mee.", ("Neem je beer, pop enz. mee.",)),
        ("Neem je beer enz. Dan gaan we.", ("Neem je beer enz.", "Dan gaan we.")),
        ("Kom a.u.b. op tijd.", ("Kom a.u.b. op tijd.",)),
        ("«Kom je?» vroeg hij.", ("«Kom je?» vroeg hij.",)),
        ("Hij zei: «Kom mee.» Ik ging.", ("Hij zei: «Kom mee.»", "Ik ging.")),
        ("Wacht… nog even.", ("Wacht… nog even.",)),
        ("Je wordt 18. Dan mag het. 's Avonds ook.", ("Je wordt 18.", "Dan mag het.", "'s Avonds ook.")),
        ("om 9.30 uur. daarna eten we", ("om 9.30 uur.", "daarna eten we")),
        ("Wat neem je mee?\n- je beer\n- je tas", ("Wat neem je mee?", "- je beer", "- je tas")),
        ("1. Pak je tas.\n2. Ga mee.", ("Pak je tas.", "Ga mee.")),
        ("Dag Lena,\n\nJe gaat mee", ("Dag Lena,", "Je gaat mee")),
    ],
)
def test_where_a_sentence_ends(text: str, expected: tuple[str, ...]) -> None:
    assert sentences(text) == expected


def test_a_sentence_broken_off_by_a_margin_is_one() -> None:
    text = (
        "Tot die dag slapen jullie in de tijdelijke woning\naan de laan.\n"
        "Daarna verhuizen jullie naar een huis met een tuin en een schuur\nachter het huis."
    )
    assert [len(words(sentence)) for sentence in sentences(text)] == [9, 3, 15]


@dataclass(frozen=True)
class Hard:
    word: str
    forms: tuple[str, ...]
    from_group: str
    explanation_suffices: bool = True
    child_words: str = ""


APPEAL = Hard("bezwaar maken", ("bezwaar", "bezwaren"), "L5")
LAWYER = Hard("advocaat", ("advocaat", "advocaten"), "L3")
SAFE_HOME = Hard("Veilig Thuis", ("Veilig Thuis",), "L4")
BLAMED = Hard("verwijtbaar", ("verwijtba*",), "nooit", explanation_suffices=False)
LIST = (APPEAL, LAWYER, SAFE_HOME, BLAMED)


@pytest.mark.parametrize(
    ("group", "expected"),
    [
        ("L2", ("bezwaar maken", "advocaat")),
        ("L3", ("bezwaar maken",)),
        ("L4", ("bezwaar maken",)),
        ("L5", ()),
        ("ouder", ()),
    ],
)
def test_a_hard_word_is_hard_below_its_group(group: str, expected: tuple[str, ...]) -> None:
    text = "Je ouders kunnen bezwaar maken. Een advocaat helpt."
    assert unexplained_hard_words(text, LIST, group) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Je ouders mogen een brief sturen. Dat heet bezwaar maken.",
        "Je ouders kunnen bezwaar maken. Dat betekent: een brief sturen.",
        "Bezwaar is een brief. Daarin staat waarom je het niet eens bent.",
        "Je ouders kunnen bezwaar maken. Dat kan nog.\nMoeilijke woorden\n- bezwaar: een brief sturen",
        "Je ouders kunnen bezwaar maken. Dat kan nog.\nBezwaar – een brief sturen",
        "Dat heet bezwaar maken. Dan moet het snel. Het mag tot mei. Bezwaar kan ook later.",
        "Niemand is het oneens.",
        "Hij is bezwaard.",
    ],
)
def test_an_explained_hard_word_is_silent(text: str) -> None:
    assert unexplained_hard_words(text, LIST, "L4") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Je ouders kunnen bezwaar maken.",
        "Dat is fijn. Je mag BEZWAAR maken. Tot later.",
        "Zij hebben bezwaren. Je hoort het later. Dat betekent veel.",
        "Dat besluit krijgt bezwaar: mijn vader schrijft.",
        "Bezwaar:\nDan schrijven wij.",
        "Het bezwaar gaat over de heetwaterkraan.",
    ],
)
def test_a_hard_word_without_explanation_is_found(text: str) -> None:
    assert unexplained_hard_words(text, LIST, "L4") == ("bezwaar maken",)


def test_a_word_for_no_child_is_found_even_when_explained() -> None:
    text = "Verwijtbaar betekent dat iemand er iets aan kon doen. Die verwijtbaarheid is er niet."
    assert unexplained_hard_words(text, LIST, "L5") == ("verwijtbaar",)


def test_a_name_is_not_the_words_it_is_made_of() -> None:
    assert unexplained_hard_words("Zo kom je veilig thuis.", LIST, "L3") == ()
    assert unexplained_hard_words("Dan belt Veilig  Thuis met jou.", LIST, "L3") == ("Veilig Thuis",)


def test_other_phrases_that_explain_can_be_given() -> None:
    text = "Je mag bezwaar maken. Zo noem je een brief."
    assert unexplained_hard_words(text, LIST, "L4", explains=("zo noem je",)) == ()


def test_an_unknown_group_is_refused() -> None:
    with pytest.raises(KeyError, match="L9"):
        unexplained_hard_words("bezwaar", LIST, "L9")


@pytest.mark.parametrize("name", ["Ilyas", "Mirte", "Fenna", "Thijmen"])
def test_letters_of_the_worked_examples_explain_their_words(name: str) -> None:
    f7 = (
        APPEAL,
        LAWYER,
        Hard("urgentie", ("urgentie",), "L5"),
        Hard("vertrouwenspersoon", ("vertrouwenspersoon",), "L5"),
        Hard("briefadres", ("briefadres",), "L5"),
    )
    assert unexplained_hard_words(LETTERS[name]["text"], f7, LETTERS[name]["group"]) == ()


PRIVATE = ("schulden", "huurschuld", "€", "diagnose", "politie", "aangifte", "BSN")
GENERAL = ("schaars*", "precedent*", "aanzuigend*", "beleid", "druk", "vol", "had maar")


@pytest.mark.parametrize(
    ("text", "terms", "expected"),
    [
        ("Er zijn SCHULDEN en een huurschuld.", PRIVATE, ("schulden", "huurschuld")),
        ("Het kostte 10€ per dag.", PRIVATE, ("€",)),
        ("Jouw bsn staat erop.", PRIVATE, ("BSN",)),
        ("Het is jouw schuld niet.", PRIVATE, ()),
        ("De politieke schuldenaar", PRIVATE, ()),
        (
            "Schaarste en een precedentwerking, zegt het beleid.",
            GENERAL,
            ("schaars*", "precedent*", "beleid"),
        ),
        ("Volgend jaar is de drukte weg; beleidsregels.", GENERAL, ()),
        ("Hij had\n  maar moeten bellen.", GENERAL, ("had maar",)),
        ("", GENERAL, ()),
    ],
)
def test_terms_are_found_as_whole_words_or_stems(text: str, terms: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert found_terms(text, terms) == expected


def test_an_allowed_phrase_does_not_count() -> None:
    allowed = ("niet jouw eigen schuld",)
    assert found_terms("Het is niet jouw eigen schuld.", ("eigen schuld",), allowed) == ()
    assert found_terms("Dat is eigen schuld. Of niet jouw eigen schuld?", ("eigen schuld",), allowed) == (
        "eigen schuld",
    )


@pytest.mark.parametrize(
    ("letter", "withheld", "n", "expected"),
    [
        ("Jij vertelde: ik slaap pas als Bas slaapt.", "«Ik slaap pas als Bas slaapt.»", 5, True),
        ("Ik slaap, pas als Bas: rust.", "Ik slaap pas als Bas slaapt", 5, True),
        ("Ik slaap pas als hij slaapt.", "Ik slaap pas als Bas slaapt", 5, False),
        ("Ik slaap pas als hij slaapt.", "Ik slaap pas als Bas slaapt", 4, True),
        ("Ik slaap pas laat.", "Ik slaap pas laat", 5, False),  # four words are too few to be a quote
        ("Zo’n huis wil ik graag hebben", "zo'n huis wil ik graag", 5, True),
        ("Op 30 november stond hij daar", "op 30 november stond hij", 5, True),
        ("", "Ik slaap pas als Bas slaapt", 5, False),
    ],
)
def test_five_successive_words_are_a_quote(letter: str, withheld: str, n: int, expected: bool) -> None:
    assert shared_run(letter, withheld, n) is expected
