"""In another language every word on screen is of that language, and papers and dossiers stay as they are."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest

from resources.language import DUTCH, ENGLISH
from tests.language_words import KEPT_DUTCH, ROOT, of_language
from tests.visible_words import NONSENSE
from ui.worked_examples import _in_words

pytestmark = pytest.mark.slow

OF_THE_DOSSIER = re.compile(rf"(?:\d+ )?\w+ {NONSENSE}\w*|\w*{NONSENSE}\w*|\d+ \w+…")
"""What the dossiers say: a number, the name of the field, and the word that is in no language."""
CODES = re.compile(
    r"\bMT-\d\d(?:-\w+)?|\b(?:OP|AL|BT|HB|TK)-\d\d\b|/tmp/\S+|\b[\w.-]+\.(?:kluis|sleutel|pdf|json|toml)\b"
)
CITED = re.compile(
    r"\((?:art\. |§ )[^()]*\)|\b(?:afdeling|hoofdstuk|art\.) [\d.:]+\w* (?:Awb|Rv)\b|\blokale \w+"
    r"|(?<=Source )nbsp;[^\n]*"
)
"""A norm named by its article, and the list of sources that ends an explanation."""
DUTCH_KEEPS = re.compile(r"\bCRC\b|\bSleep een PDF\b|Kinder\w+|«[^»]*»|\bETHOS Light\b")
"""Dutch words that are written like English ones, and names."""


@pytest.fixture(scope="module")
def ran() -> dict[str, dict[str, Any]]:
    """What four processes of their own print: the words on screen and the papers, per language, all at once."""
    wanted = [(name, each) for name in ("visible_words", "papers_in_a_language") for each in (ENGLISH, DUTCH)]
    started = [
        subprocess.Popen([sys.executable, "-m", f"tests.{name}", each], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        for name, each in wanted
    ]
    printed = [each.communicate(timeout=540)[0] for each in started]
    assert [each.returncode for each in started] == [0] * len(started)
    return {f"{name} {each}": json.loads(text) for (name, each), text in zip(wanted, printed, strict=True)}


def cited() -> list[str]:
    """Every source that the method names, the longest first: they are in Dutch in both languages."""
    found: set[str] = set()
    for language in (DUTCH, ENGLISH):
        for file in (ROOT / "resources" / "method" / f"{language}-2025.1").glob("*.toml"):
            found |= set(sources(tomllib.loads(file.read_text(encoding="utf-8"))))
    return sorted(found - {""}, key=len, reverse=True)


def sources(part: Any) -> Iterator[str]:
    for key, value in part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ():
        if key in ("source", "decree", "guide_article", "articles", "paragraphs"):
            yield from value if isinstance(value, list) else (value,)
        yield from sources(value)


def strange(screens: dict[str, list[str]], language: str, without: tuple[re.Pattern[str], ...]) -> dict[str, list[str]]:
    """The texts with words of this language in them, with those words."""
    known = re.compile("|".join(re.escape(each) for each in cited()))
    examples = sorted((each.name for each in files("resources").joinpath("examples").iterdir()), key=len, reverse=True)
    names = re.compile("|".join(re.escape(_in_words(each)) for each in examples if each.endswith(".json")))
    patterns = (known, names, OF_THE_DOSSIER, CODES, CITED, *without)
    texts = {text for said in screens.values() for text in said}
    return {text: found for text in sorted(texts) if (found := of_language(text, language, patterns))}


def test_in_english_no_dutch_word_is_seen(ran: dict[str, dict[str, Any]]) -> None:
    screens = ran["visible_words en"]
    assert sum(map(len, screens.values())) > 5000
    assert strange(screens, DUTCH, KEPT_DUTCH) == {}


def test_in_dutch_no_english_word_is_seen(ran: dict[str, dict[str, Any]]) -> None:
    screens = ran["visible_words nl"]
    assert sum(map(len, screens.values())) > 5000
    assert strange(screens, ENGLISH, (DUTCH_KEEPS,)) == {}


def test_a_word_that_was_forgotten_is_found() -> None:
    assert strange({"x": ["weegt heavy", f"12 name {NONSENSE}: remove"]}, DUTCH, KEPT_DUTCH) == {
        "weegt heavy": ["weegt"]
    }
    assert strange({"x": ["12 kinderen remove"]}, ENGLISH, (DUTCH_KEEPS,)) == {"12 kinderen remove": ["remove"]}


def test_papers_are_the_same_whatever_the_screen_speaks(ran: dict[str, dict[str, Any]]) -> None:
    english, dutch = ran["papers_in_a_language en"], ran["papers_in_a_language nl"]
    assert len(dutch["papers"]) == 6 and all(len(content) > 300 for content, _sum in dutch["papers"].values())
    assert english["papers"] == dutch["papers"]
    assert all(dutch["drafts"].values())
    assert english["drafts"] == dutch["drafts"]


def test_a_dossier_that_was_begun_in_english_holds_no_english_of_ours(ran: dict[str, dict[str, Any]]) -> None:
    found = ran["papers_in_a_language en"]["dossiers"]
    texts = [text for each in found.values() for text in _leaves(json.loads(each)) if " " in text]
    assert len(texts) > 10 and any(text.startswith("Korte intake") for text in texts)
    assert [text for text in texts if of_language(text, ENGLISH)] == []
    assert list(found) == list(ran["papers_in_a_language nl"]["dossiers"])


def _leaves(part: Any) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    for each in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from _leaves(each)
