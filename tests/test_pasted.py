"""Text from another program becomes what a person would have typed; what was meant stays."""

import pytest

from app.pasted import one_line, plain_text

WORD = (
    "Verslag\u00a0huisbezoek\r\n\r\n\r\n\r\n"
    "\uf0b7\tNoor slaapt op de bank.\r"
    "\uf0a7 Ilyas heeft koorts.\v"
    "o\tde kraan\u00adlekt\x00\x07\u200b\r\n"
    "•\tzó hoort het, zei zij: “nee”, en ‘ja’ – ‹10 m²› €\u202f5…\f"
    "1.\tEerst\u2011dit\r\n"
    "Naam\tLeeftijd\tWoont bij\r\nNoor\t9\tmoeder\r\nIlyas\t\tvader\t\r\n"
    "\tingesprongen\r\n"
    "o\ufb03cieel \u0133verig\ufeff\ufffc \uf0e0 klaar"
)
TYPED = (
    "Verslag huisbezoek\n\n"
    "- Noor slaapt op de bank.\n"
    "- Ilyas heeft koorts.\n"
    "- de kraanlekt\n"
    "- zó hoort het, zei zij: “nee”, en ‘ja’ – ‹10 m²› € 5…\n"
    "1. Eerst-dit\n"
    "Naam ; Leeftijd ; Woont bij\nNoor ; 9 ; moeder\nIlyas ; – ; vader\n"
    "ingesprongen\n"
    "officieel ijverig → klaar"
)


def test_a_page_from_a_text_programme_comes_in_as_it_would_be_typed():
    assert plain_text(WORD) == TYPED


def test_in_one_line_an_end_of_line_is_a_space():
    assert one_line("Jan\r\nde  \v\n Vries\r\n") == "Jan de Vries"
    assert one_line(" met Noor ") == " met Noor ", "the spaces around words are of who copied them"
    assert "\n" not in one_line(WORD) and "\t" not in one_line(WORD)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  twee spaties blijven  staan",
        "- al een lijst\n- van twee",
        "“Zij zei: ‘nee’ — en bleef.” Zoë’s €5",
        "Ælfgyða Ńwąńkø 中文 ไทย",
        "ሰላም\nਸਤਿ ਸ੍ਰੀ ਅਕਾਲ",
        "می\u200cخواهم بمانم",  # a joiner without width is part of the spelling
        "شارع 12\u200f (الطابق 2)",  # a mark for the order of words
        "F3 • F4",
        "o ja",
    ],
)
def test_what_a_person_types_stays_as_it_is(text):
    assert plain_text(text) == text


@pytest.mark.parametrize(
    ("pasted", "typed"),
    [
        ("abc\u202ecba\u202c", "abccba"),  # words that are turned round to hide something
        ("a\u200db\u200cc\u200e", "abc"),
        ("e\u0301e\u0301n", "één"),
        ("\ud800half", "half"),
        ("a\ue123b", "ab"),
        ("een\u2028twee\u2029drie\x85vier", "een\ntwee\ndrie\nvier"),
        ("\uf0b7een\n\uf0b7twee", "- een\n- twee"),
        ("a)\tappel\niv.\tvier", "a) appel\niv. vier"),
        ("regel met staart   \nen verder", "regel met staart\nen verder"),
    ],
)
def test_what_cannot_be_seen_goes(pasted, typed):
    assert plain_text(pasted) == typed


def test_cleaning_twice_changes_nothing_more():
    assert plain_text(plain_text(WORD)) == plain_text(WORD)


def test_a_very_long_text_is_cleaned_at_once():
    assert len(plain_text("\t".join(["cel"] * 50_000) + "\n" + "a\u200b" * 500_000)) > 500_000
