"""Filling (MT-44) and near copies (MT-12)."""

import pytest

from app.filler import is_filler, near_copy

CONTENT = "Milan moet elke nacht dialyseren; in de natte woning kan het apparaat niet schoon staan."


@pytest.mark.parametrize(
    "text",
    [
        "xxxxxx",
        "Dit is goed......",
        "aaaAAA",
        "een tekst      met gaten erin en toch nog genoeg verschillende woorden",
        "goed goed goed goed",
        "Ja. Ja, ja! JA",
        "Moeder slaapt slecht, heel heel heel heel slecht.",
        "Dit is goed. " * 10,
        "Zie advies jeugdarts, zie advies jeugdarts.",  # 43 characters, three different words
    ],
)
def test_filling_is_found(text: str) -> None:
    assert is_filler(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n",
        CONTENT,
        "xxxxx",
        "De huur is € 1.000.000 en het dossier 10000000.",
        "goed goed goed",
        "goed goed, heel goed goed",
        "De klas telt 4 4 4 4 leerlingen per tafel, samen zestien kinderen.",
        "Zie advies jeugdarts, zie advies jeugdar",  # exactly 40 characters
        "Zie het advies van de jeugdarts: nachtzorg.",  # more than 40 characters, seven words
        "Zie het advies van die ene jeugdarts, zie het.",
    ],
)
def test_content_is_not_filling(text: str) -> None:
    assert not is_filler(text)


def test_the_border_of_six_different_words() -> None:
    five = "Moeder zorgt; grootmoeder zorgt meestal, moeder dan grootmoeder."
    assert is_filler(five) and not is_filler(five.replace("dan", "en dan"))


def test_white_space_around_the_text_does_not_count() -> None:
    assert not is_filler("       " + CONTENT + "\n" * 8)
    assert not is_filler("Zie advies jeugdarts" + " " * 5 + "van mei" + " " * 30)


@pytest.mark.parametrize("text", ["Wat zag u zelf?", "  wat ZAG u\n zelf? "])
def test_the_help_text_of_the_field_is_filling(text: str) -> None:
    assert is_filler(text, ("Voorbeeld: een eigen kamer.", "Wat zag u zelf?"))
    assert not is_filler(text, ("Wat zag u?",))
    assert not is_filler("", ("",))


def test_near_copies() -> None:
    other = CONTENT.replace("Milan", "Fenna")
    assert near_copy(CONTENT, CONTENT.upper())
    assert near_copy(CONTENT, other)
    assert not near_copy(CONTENT, "Fenna wil een deur die dicht kan en op haar eigen school blijven, bij haar mentor.")


def test_a_ratio_of_exactly_nine_tenths_is_a_copy() -> None:
    # 90 of 100 characters alike: ratio 2 * 90 / 200.
    common = "".join(chr(0x4E00 + at) for at in range(90))
    assert near_copy(common + "abcdefghij", common + "klmnopqrst")
    assert not near_copy(common + "abcdefghijk", common + "lmnopqrstuv")


def test_short_texts_are_never_copies() -> None:
    text = "a1b2c3d4e5" * 8
    assert near_copy(text, text)
    assert not near_copy(text[:79], text[:79])
    assert not near_copy(text, text[:79] + " ")
