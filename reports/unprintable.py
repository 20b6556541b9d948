"""Knows what to ask of somebody who typed what no typeface of the paper has: another sign, or a scan."""

import unicodedata
from collections.abc import Iterable

from resources.language import tr

_SCRIPTS = {
    "CJK": "Chinees of Japans",
    "KANGXI": "Chinees of Japans",
    "BOPOMOFO": "Chinees of Japans",
    "HIRAGANA": "Japans",
    "KATAKANA": "Japans",
    "HANGUL": "Koreaans",
    "DEVANAGARI": "Hindi, Marathi of Nepalees",
    "BENGALI": "Bengaals",
    "GURMUKHI": "Punjabi",
    "GUJARATI": "Gujarati",
    "ORIYA": "Odia",
    "TAMIL": "Tamil",
    "TELUGU": "Telugu",
    "KANNADA": "Kannada",
    "MALAYALAM": "Malayalam",
    "SINHALA": "Singalees",
    "THAI": "Thai",
    "LAO": "Laotiaans",
    "TIBETAN": "Tibetaans",
    "MYANMAR": "Birmaans",
    "KHMER": "Khmer",
    "MONGOLIAN": "Mongools",
    "SYRIAC": "Aramees",
    "THAANA": "Divehi",
    "TIFINAGH": "Berbers",
    "NKO": "N’Ko",
}
"""The first word of a letter's name in Unicode, and what its script is called here."""
_ANOTHER = "een ander schrift"
_OF_SCRIPTS = ("Lo", "Mn", "Mc", "Nd")
"""Letters without capitals, and what belongs to them: so are the scripts that are not printed."""
SCAN = "Typ hier de vertaling en voeg de tekst {} als scan toe bij Bronnen."


def script_of(character: str) -> str:
    """The script of a letter that no typeface has, as people call it; empty for a sign that stands on its own."""
    if unicodedata.category(character) not in _OF_SCRIPTS:
        return ""
    return _SCRIPTS.get(unicodedata.name(character, "").split(" ")[0].split("-")[0], _ANOTHER)


def scans_asked(characters: Iterable[str]) -> tuple[str, ...]:
    """What is asked for these characters: a sentence for each script, none for signs."""
    scripts = dict.fromkeys(filter(None, map(script_of, characters)))
    return tuple(
        SCAN.format(tr("in {each}", each=each) if each == _ANOTHER else tr("in het {each}", each=each))
        for each in scripts
    )
