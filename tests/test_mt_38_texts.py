"""Knows what the check must find in the texts for children and parents (MT-38).

Left open by the method: the privacy words in the text for a parent; a small child without a letter and without a
drawing; the level «samenvatting»; a letter that names the number of a withheld fact; a hearing report that is withheld
as a source only.
"""

import pytest
from independent_cases import File, citations, shelter_access, shelter_end

from app import changes

NEUTRAL = "Met jou is gesproken. Dat telt mee."


def letter(name: str, added: str) -> File:
    """The letter of this child ends with something more."""
    file = shelter_access() if name in ("Mila", "Daan") else shelter_end()
    file.child(name).explanation.child_text += " " + added
    return file


# --- Words that do not belong in a letter to a child -------------------------------------


@pytest.mark.parametrize(
    "sentence",
    [
        "De politie was er ook.",
        "Politie en juf waren er.",
        "Papa heeft schulden.",
        "De huurschuld is groot.",
        "Het kost € 90 per nacht.",
        "Het kost €90 per nacht.",
        "Mama deed aangifte.",
        "Dat is een diagnose.",
        "Geef je BSN door.",
    ],
)
def test_words_that_touch_privacy(sentence: str) -> None:
    assert letter("Finn", sentence).found() == ["MT-38 W Finn"]


@pytest.mark.parametrize(
    "sentence", ["Dat was papa's eigen schuld.", "Mama had maar moeten bellen.", "Eigen schuld, zei de buurman."]
)
def test_words_of_blame(sentence: str) -> None:
    assert letter("Finn", sentence).found() == ["MT-38 W Finn"]


@pytest.mark.parametrize(
    "sentence", ["Niet jouw schuld dus.", "Het is ook niet jouw schuld.", "Papa had een maand om te zoeken."]
)
def test_the_sentence_that_takes_blame_away_is_allowed(sentence: str) -> None:
    assert letter("Finn", sentence).found() == []


def test_blame_in_the_text_for_a_parent() -> None:
    file = shelter_end()
    file.child("Finn").explanation.parent_text += " U had maar eerder moeten bellen."
    assert file.found() == ["MT-38 W Finn"]


def test_privacy_and_blame_in_both_texts_are_one_finding() -> None:
    file = letter("Finn", "De politie was er ook. Eigen schuld.")
    file.child("Finn").explanation.parent_text += " Dit is uw eigen schuld."
    assert file.found() == ["MT-38 W Finn"]


def test_two_letters_are_two_findings() -> None:
    file = letter("Finn", "De politie was er ook.")
    file.child("Noa").explanation.child_text += " De politie was er ook."
    assert file.found() == ["MT-38 W Finn", "MT-38 W Noa"]


def test_the_letter_of_a_removed_child_is_left_out() -> None:
    file = letter("Finn", "De politie was er ook.")
    changes.remove(file.child("Finn"))
    file.assessment.household.minors = 2
    assert file.found() == []


# --- Hard words --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "sentence", "fires"),
    [
        ("Noa", "Je mag ook bezwaar maken.", True),
        ("Noa", "Je mag ook bezwaar maken. Dat betekent dat je een brief stuurt.", False),
        ("Noa", "Een brief sturen heet bezwaar maken.", False),
        ("Noa", "Je mag ook bezwaar maken. Het is vrij. Dat betekent dat je een brief stuurt.", True),
        ("Noa", "Er is geen plek in de noodopvang.", False),  # from L4
        ("Finn", "Er is geen plek in de noodopvang.", True),
        ("Finn", "Er is geen plek in de noodopvang. Dat is een plek om te slapen.", False),
        ("Finn", "Dat staat in het besluit.", False),  # from L3
        ("Liv", "Dat staat in het besluit.", True),
        ("Liv", "Ook de rechters mogen iets zeggen.", True),
        ("Noa", "Mijn beroep is leuk.", True),
        ("Noa", "Je krijgt een beroepskeuzetest.", False),  # only whole words count
    ],
)
def test_a_hard_word_below_its_age_needs_an_explanation(name: str, sentence: str, fires: bool) -> None:
    assert letter(name, sentence).found() == ([f"MT-38 W {name}"] if fires else [])


def test_a_sixteen_year_old_may_read_the_word_bezwaar() -> None:
    file = letter("Noa", "Je mag ook bezwaar maken.")
    noa = file.child("Noa")
    noa.birth_date = file.day.replace(year=2009)
    assert file.found() == []


def test_a_word_list_in_the_letter_would_do_but_a_far_explanation_does_not() -> None:
    file = letter("Noa", "Je mag bezwaar maken. Mama helpt je graag. Papa ook. Dat betekent dat je een brief stuurt.")
    assert file.found() == ["MT-38 W Noa"]


# --- Length of sentences, words and text -------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Je mag in de tuin met de bal en met je zus.", []),  # 12 words
        ("Je mag in de tuin met de bal en met je kleine zus.", ["MT-38 H Finn"]),  # 13 words
    ],
)
def test_one_long_sentence_is_a_hint(sentence: str, expected: list[str]) -> None:
    assert letter("Finn", sentence).found() == expected


def plain(words: int, per_sentence: int) -> str:
    """A text of so many easy words in sentences of equal length."""
    line = "de kat zit op de mat en de hond ligt bij het vuur met een bot in zijn bek"
    easy = line.split()
    chosen = [easy[place % len(easy)] for place in range(words)]
    sentences = [chosen[start : start + per_sentence] for start in range(0, words, per_sentence)]
    return " ".join(" ".join(each).capitalize() + "." for each in sentences)


@pytest.mark.parametrize(("words", "expected"), [(120, []), (121, ["MT-38 W Liv"])])
def test_a_letter_for_a_small_child_has_a_hundred_and_twenty_words(words: int, expected: list[str]) -> None:
    file = shelter_end()
    file.child("Liv").explanation.child_text = plain(words, 6)
    assert file.found() == expected


def test_a_short_letter_is_no_mistake() -> None:
    """Of the word range only the upper limit is checked (F.6)."""
    file = shelter_end()
    file.child("Liv").explanation.child_text = "Je gaat in een huis wonen. Mama gaat mee."
    assert file.found() == []


@pytest.mark.parametrize(("mean", "expected"), [(7, []), (8, ["MT-38 W Liv"])])
def test_the_mean_sentence_for_a_small_child(mean: int, expected: list[str]) -> None:
    file = shelter_end()
    file.child("Liv").explanation.child_text = plain(mean * 8, mean)
    assert file.found() == expected


def test_long_words_make_a_text_hard() -> None:
    file = shelter_end()
    file.child("Finn").explanation.child_text = (
        "De medewerkers organiseren verhuiswagens. De gemeentelijke administratie verstuurt formulieren. "
        "Belangstellende familieleden ontvangen uitnodigingen. De speelvoorzieningen ondergaan verbeteringen."
    )
    assert file.found() == ["MT-38 W Finn"]


def test_a_toddler_has_no_reading_limits() -> None:
    file = shelter_access()
    file.child("Daan").explanation.child_text = plain(150, 15)
    assert file.found() == []


def test_a_hard_text_for_a_parent() -> None:
    file = shelter_end()
    file.child("Finn").explanation.parent_text = (
        "Overeenkomstig bovengenoemde gemeentelijke verordening is vastgesteld dat voortzetting van de "
        "hotelvoorziening onverenigbaar is met de uitgangspunten die daaraan in de beleidsontwikkeling ten grondslag "
        "zijn gelegd, hetgeen onvermijdelijk tot beëindiging aanleiding geeft."
    )
    assert "MT-38 W Finn" in file.found()


def test_without_any_text_there_is_nothing_to_judge() -> None:
    file = shelter_end()
    file.child("Noa").explanation.child_text = file.child("Noa").explanation.parent_text = ""
    assert file.found() == []


# --- The drawing -------------------------------------------------------------------------


def test_a_child_of_four_to_seven_gets_a_drawing() -> None:
    file = shelter_end()
    file.child("Liv").explanation.drawing = False
    assert file.found() == ["MT-38 H Liv"]


def test_no_drawing_and_a_privacy_word_are_a_hint_and_a_warning() -> None:
    file = letter("Liv", "De politie was er ook.")
    file.child("Liv").explanation.drawing = False
    assert file.found() == ["MT-38 H Liv", "MT-38 W Liv"]


@pytest.mark.parametrize(("age", "expected"), [(7, ["MT-38 H Finn"]), (8, [])])
def test_from_eight_a_drawing_is_no_longer_asked(age: int, expected: list[str]) -> None:
    file = shelter_end()
    finn = file.child("Finn")
    finn.birth_date, finn.age = None, age
    finn.explanation.child_text = "Je gaat in een huis wonen. Mama gaat mee."
    assert file.found() == expected


# --- What a parent may not know ----------------------------------------------------------

WITHHELD = "Noa slaapt soms bij de buurvrouw op de bank."


def secret(*names: str) -> File:
    """A fact that these persons may not know; nothing in the file rests on it."""
    file = shelter_end()
    file.withhold(file.fact(WITHHELD, file.source()), *names)
    return file


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Wij weten dat je slaapt soms bij de buurvrouw.", ["MT-38 W Noa"]),  # five words in a row
        ("Wij weten dat je soms bij de buurvrouw bent.", []),  # four
        ("SLAAPT, soms bij: de buurvrouw!", ["MT-38 W Noa"]),  # signs and capitals do not hide it
    ],
)
def test_five_words_of_what_one_parent_may_not_know(sentence: str, expected: list[str]) -> None:
    file = secret("Joost")
    file.child("Noa").explanation.child_text += " " + sentence
    assert file.found() == expected


def test_a_quote_in_the_letter_of_a_brother_betrays_it_too() -> None:
    file = secret("Hanan")
    file.child("Finn").explanation.child_text += " Noa slaapt soms bij de buurvrouw."
    assert file.found() == ["MT-38 W Finn"]


def test_a_quote_in_the_text_for_a_parent() -> None:
    file = secret("Hanan", "Joost")
    file.child("Noa").explanation.parent_text += " Noa slaapt soms bij de buurvrouw."
    assert file.found() == ["MT-38 W Noa"]


def test_what_a_school_may_not_know_may_stand_in_a_letter() -> None:
    file = secret("Basisschool De Wilg")
    file.child("Noa").explanation.child_text += " Je slaapt soms bij de buurvrouw."
    assert file.found() == []


def test_what_everyone_may_know_may_be_quoted() -> None:
    file = secret()
    file.child("Noa").explanation.child_text += " Je slaapt soms bij de buurvrouw."
    assert file.found() == []


def test_a_parent_without_custody_reads_letters_too() -> None:
    file = shelter_end()
    changes.add_person(file.assessment, name="Rik", role="ouder_zonder_gezag")
    file.withhold(file.fact(WITHHELD, file.source()), "Rik")
    file.child("Noa").explanation.child_text += " Je slaapt soms bij de buurvrouw."
    assert file.found() == ["MT-38 W Noa"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (NEUTRAL, []),
        ("Jij vertelde dat je een deur wilt.", ["MT-38 W Noa"]),
        ("Gisteren vertelde je over de deur.", ["MT-38 W Noa"]),
        ("Je zei dat het te druk is.", ["MT-38 W Noa"]),
        ("Je schreef over je kamer.", ["MT-38 W Noa"]),
        ("Dat vond jij fijn.", ["MT-38 W Noa"]),
        ("Je wilde ook een eigen deur.", ["MT-38 W Noa"]),
        ("Yara vertelde over de trein.", []),
    ],
)
def test_words_that_may_not_reach_a_parent_stay_out_of_the_letter(sentence: str, expected: list[str]) -> None:
    file = shelter_end()
    noa = file.child("Noa")
    file.withhold(noa.hearings[0], "Joost")
    text = noa.explanation.child_text.replace("Jij vertelde dat je een deur wilt die dicht kan. Die is er.", sentence)
    assert text != noa.explanation.child_text
    noa.explanation.child_text = text
    assert file.found() == expected


def test_words_withheld_from_a_school_may_stand_in_the_letter() -> None:
    file = shelter_end()
    file.withhold(file.child("Noa").hearings[0], "Basisschool De Wilg")
    assert file.found() == []


def test_words_of_a_sister_that_are_withheld_do_not_silence_the_brother() -> None:
    file = shelter_end()
    noa = file.child("Noa")
    file.withhold(noa.hearings[0], "Joost")
    noa.explanation.child_text = noa.explanation.child_text.replace(
        "Jij vertelde dat je een deur wilt die dicht kan. Die is er.", NEUTRAL
    )
    assert "Jij vertelde" in file.child("Finn").explanation.child_text
    assert file.found() == []


# --- Other ways in which a letter can betray something -----------------------------------


def test_the_words_of_a_child_that_were_noted_as_a_withheld_fact_silence_its_letter() -> None:
    """The father may not know the words, so what the letter says of them stays neutral (method B.3)."""
    file = shelter_end()
    noa = file.child("Noa")
    words = file.fact("Ik slaap pas als Finn slaapt.", file.source(), kind="woorden_van_het_kind", checked="nvt")
    words.child_ids = [noa.id]
    file.withhold(words, "Joost")
    assert file.found() == ["MT-38 W Noa"]


def test_a_quote_of_what_the_other_parent_said() -> None:
    file = shelter_end()
    file.withhold(file.assessment.parent_views[0], "Joost")
    file.child("Noa").explanation.child_text += " De kinderen blijven bij ons en op hun school."
    assert file.found() == ["MT-38 W Noa"]


def test_a_quote_of_a_withheld_observation() -> None:
    file = shelter_access()
    observation = file.child("Daan").observations[0]
    observation.seen = "Zoekt troost bij moeder als het licht uitgaat."
    file.withhold(observation, "Joost")
    file.child("Daan").explanation.parent_text += " Hij zoekt troost bij moeder als het donker is."
    assert file.found() == ["MT-38 W Daan"]


def inheriting() -> File:
    """What was found about Noa's identity rests on a fact that the father may not know."""
    file = secret("Joost")
    file.rest("Noa", "E3", file.assessment.facts[0])
    assert file.found() == []
    return file


def test_a_quote_of_a_finding_that_rests_on_a_withheld_fact() -> None:
    """B.3: what cites a withheld fact inherits its level; so the finding itself is withheld from that parent."""
    file = inheriting()
    file.child("Noa").explanation.child_text += " Noa zwijgt in haar klas over de hotelkamer."
    assert file.found() == ["MT-38 W Noa"]


def test_the_same_quote_in_the_text_for_a_parent() -> None:
    file = inheriting()
    file.child("Noa").explanation.parent_text += " Zij zwijgt in haar klas over de hotelkamer."
    assert file.found() == ["MT-38 W Noa"]


def test_a_quote_of_a_weighing_that_cites_a_withheld_fact() -> None:
    file = secret("Joost")
    file.child("Noa").weighing.citations = citations(file.assessment.facts[0])
    file.child("Noa").explanation.child_text += " Het huis geeft haar een kamer alleen."
    assert file.found() == ["MT-38 W Noa"]
