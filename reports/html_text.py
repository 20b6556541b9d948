"""Knows how typed words become text of a web page: escaped, with their lines, and in their own language."""

import re
import unicodedata
from html import escape

from reports.document import Run, Runs
from reports.fonts import printable
from reports.marking import mark_of

_CODE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_NO_TEXT = ("Cc", "Cs")
"""Control characters and halves of a character: no web page may hold them."""
_LANGUAGES = {
    "nederlands": "nl", "vlaams": "nl-BE", "fries": "fy", "papiaments": "pap", "papiamento": "pap", "papiamentu": "pap",
    "sranan": "srn", "sranantongo": "srn", "engels": "en", "duits": "de", "frans": "fr", "spaans": "es",
    "portugees": "pt", "italiaans": "it", "pools": "pl", "roemeens": "ro", "bulgaars": "bg", "hongaars": "hu",
    "tsjechisch": "cs", "slowaaks": "sk", "grieks": "el", "albanees": "sq", "servisch": "sr", "bosnisch": "bs",
    "kroatisch": "hr", "russisch": "ru", "oekraïens": "uk", "oekraiens": "uk", "turks": "tr", "koerdisch": "ku",
    "kurmanji": "kmr", "sorani": "ckb", "arabisch": "ar", "darija": "ary", "marokkaans": "ary",
    "marokkaans arabisch": "ary", "tamazight": "zgh", "berbers": "ber", "tarifit": "rif", "riffijns": "rif",
    "farsi": "fa", "perzisch": "fa", "dari": "prs", "pasjtoe": "ps", "pashto": "ps", "urdu": "ur", "hindi": "hi",
    "punjabi": "pa", "tamil": "ta", "somalisch": "so", "somali": "so", "tigrinya": "ti", "tigrigna": "ti",
    "amhaars": "am", "amhaarse": "am", "oromo": "om", "swahili": "sw", "chinees": "zh", "mandarijn": "cmn",
    "kantonees": "yue", "vietnamees": "vi", "thais": "th", "indonesisch": "id", "armeens": "hy", "georgisch": "ka",
    "romani": "rom", "nederlandse gebarentaal": "dse", "gebarentaal": "sgn", "jiddisch": "yi", "hebreeuws": "he",
}  # fmt: skip
"""Dutch names of languages with their code (IANA Language Subtag Registry), as people write them in a file."""


def words(text: str) -> str:
    """The text as it is set on paper, escaped, each line on its own."""
    return "<br>".join(escape(line) for line in _readable(text).split("\n"))


def flat(text: str) -> str:
    """The text on one line, fit for an attribute or a title."""
    return escape(" ".join(_readable(text).split()))


def runs_of(runs: Runs) -> str:
    """Runs after one another, each in its style and language."""
    return "".join(_run(each) for each in runs)


def language_attributes(language: str) -> str:
    """The attributes of words in another language; its direction follows from the letters.

    An empty `lang` says that the language is another one that has no code here: a voice must not read it as Dutch.
    """
    return f' lang="{code_of(language)}" dir="auto"' if language.strip() else ""


def code_of(language: str) -> str:
    """The code of a language by its Dutch name or by that code itself; empty when it is not known."""
    name = language.strip()
    known = _LANGUAGES.get(name.casefold(), "")
    return known or (name if _CODE.fullmatch(name) and len(name.split("-")[0]) <= 3 else "")


def _run(run: Run) -> str:
    text = words(run.text)
    text = f"<em>{text}</em>" if run.italic else text
    text = f"<strong>{text}</strong>" if run.bold else text
    return f"<span{language_attributes(run.lang)}>{text}</span>" if run.lang else text


def _readable(text: str) -> str:
    """What can be shown: a character that no page may hold stands as its code, as it does on paper."""
    text = printable(text)
    if text.isprintable():
        return text
    return "".join(mark_of(each) if _is_no_text(each) else each for each in text)


def _is_no_text(character: str) -> bool:
    if character in "\n\t":
        return False
    return unicodedata.category(character) in _NO_TEXT or (ord(character) & 0xFFFE) == 0xFFFE
