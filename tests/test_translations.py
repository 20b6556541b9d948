"""Everything that the interface says has English, and the method says the same in both languages."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from language_words import CODE, KEPT_DUTCH, NO_TEXT, ROOT, of_language

from app.casefile import read_case
from app.findings import check
from app.method import ONLY_DUTCH, load_method
from app.translation_file import FILE, as_ts, texts, translated
from resources.language import DUTCH, ENGLISH, in_language

METHODS = {language: ROOT / "resources" / "method" / f"{language}-2025.1" for language in (DUTCH, ENGLISH)}

# --- the texts of the interface -------------------------------------------------------------------------------


def test_the_file_of_the_translator_is_what_the_code_says() -> None:
    assert FILE.read_bytes() == as_ts(texts(), translated()), "run python -m app.translation_file"


def test_every_text_has_english() -> None:
    assert [text for text, said in translated().items() if not said.strip()] == []


def test_every_translation_has_the_places_of_its_text() -> None:
    wrong = [text for text, said in translated().items() if places(text) != places(said)]
    assert wrong == []


def test_no_translation_was_left_dutch() -> None:
    left = {said: found for said in translated().values() if (found := of_language(said, DUTCH, KEPT_DUTCH))}
    assert left == {}


def test_white_space_around_a_text_is_kept() -> None:
    def edges(text: str) -> tuple[str, str]:
        return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]

    assert [text for text, said in translated().items() if edges(text) != edges(said)] == []


def places(text: str) -> set[str]:
    """The names of the {places} in a text, with how each is written."""
    return set(re.findall(r"\{(\w*(?::[^{}]*)?)\}", text))


# --- the method in two languages ------------------------------------------------------------------------------

Leaf = tuple[str, str, Any, Any]
"""A path, the name of the field, the Dutch value and the English one."""


def pairs(dutch: Any, english: Any, path: str, key: str = "") -> Iterator[Leaf]:
    """Every value of two parsed files side by side; what one of them lacks is paired with None."""
    if isinstance(dutch, dict) and isinstance(english, dict):
        for name in dutch | english:
            yield from pairs(dutch.get(name), english.get(name), f"{path}/{name}", name)
    elif isinstance(dutch, list) and isinstance(english, list) and len(dutch) == len(english):
        for place, each in enumerate(dutch):
            yield from pairs(each, english[place], f"{path}/{place}", key)
    else:
        yield path, key, dutch, english


def read(folder: Path, name: str) -> Any:
    return tomllib.loads((folder / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def leaves() -> list[Leaf]:
    names = sorted(each.name for each in METHODS[ENGLISH].glob("*.toml"))
    lacking = {each.name for each in METHODS[DUTCH].glob("*.toml")} - set(names)
    assert len(names) > 15 and lacking <= ONLY_DUTCH
    return [leaf for name in names for leaf in pairs(*(read(METHODS[each], name) for each in METHODS), name)]


def test_the_two_methods_have_the_same_rows_and_fields(leaves: list[Leaf]) -> None:
    assert [path for path, _, dutch, english in leaves if type(dutch) is not type(english)] == []


def test_what_is_no_text_is_the_same_in_both(leaves: list[Leaf]) -> None:
    wrong = [
        path
        for path, key, dutch, english in leaves
        if dutch != english
        and path != "method.toml/language"
        and (not isinstance(dutch, str) or key in NO_TEXT or CODE.fullmatch(dutch) or CODE.fullmatch(english))
    ]
    assert wrong == []
    assert {key for _, key, _, _ in leaves} >= NO_TEXT, "a name in the list is no field of the method"


def test_texts_of_the_method_have_the_same_places(leaves: list[Leaf]) -> None:
    differ = [(dutch, english) for _, key, dutch, english in leaves if isinstance(dutch, str) and dutch != english]
    assert len(differ) > 2500
    assert [each for each in differ if places(each[0]) != places(each[1])] == []


def test_no_text_of_the_english_method_was_left_dutch(leaves: list[Leaf]) -> None:
    texts = [(path, dutch, each) for path, key, dutch, each in leaves if isinstance(each, str) and key not in NO_TEXT]
    said = [(path, each) for path, dutch, each in texts if " " in each or dutch != each]  # the others are codes
    assert [(path, found) for path, each in said if (found := of_language(each, DUTCH, KEPT_DUTCH))] == []


def test_dutch_that_was_left_is_found() -> None:
    assert of_language("This child heeft geen bed", DUTCH) == ["heeft", "geen"]
    assert of_language("Dit kind has no bed of its own", ENGLISH) == ["has", "no", "its", "own"]
    assert places("{naam} van {dag:%d}") == {"naam", "dag:%d"} != places("{name} of {dag}")
    wrong = list(pairs({"a": [1, 2], "b": "x"}, {"a": [1]}, "f"))
    assert wrong == [("f/a", "a", [1, 2], [1]), ("f/b", "b", "x", None)]


# --- what is found ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["J3-hotel-drie-kinderen", "J9-veilig-thuis-twaalf-bronnen", "G1-huisvestingsverordening"]
)
def test_the_same_is_found_whatever_the_screen_speaks(name: str) -> None:
    """Rules look for words in what was typed, and that is Dutch: a name of the English method is not in it."""
    dutch = load_method()
    case = read_case((ROOT / "resources" / "examples" / f"{name}.json").read_bytes(), dutch)
    found = [(each.about, each.level, each.fields, each.blocks) for each in check(case, dutch)]
    with in_language(ENGLISH):
        english = [
            (each.about, each.level, each.fields, each.blocks) for each in check(case, load_method(None, ENGLISH))
        ]
    assert found == english != []
