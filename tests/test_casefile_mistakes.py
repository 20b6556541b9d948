"""Whatever is wrong with a case file is named in Dutch with its place, before anything changes."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from case_files import HEAD, put, read, whole
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shipped import method
from stores import new_store

from app.casefile import CaseFileError, comparable, dump_case, read_case, write_case
from app.casefile_text import MOST_BYTES
from models.base import new_id
from models.store import Store
from models.writing import rows_of

# --- What is wrong with a file --------------------------------------------------------

NO_CASE_FILES: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "Het is leeg"),
    "spaces": (b" \n ", "Het is leeg"),
    "no json": (b"Geachte heer", r"Dit is geen JSON\. Een zaakbestand begint met \{"),
    "half": (b'{\n "format": "kindvoorop-zaak",\n "title": ', "Op regel 3, teken 11"),
    "a comma too many": (b'{"format": "kindvoorop-zaak",}', "Op regel 1, teken 30"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "geen tekst, maar een ander soort bestand"),
    "a pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", r"niet in UTF-8 \(byte 11\)"),
    "latin-1": ('{"title": "Zoë"}'.encode("latin-1"), r"niet in UTF-8 \(byte 14\)"),
    "utf-16": ('{"title": "Zoë"}'.encode("utf-16"), "codering UTF-8"),
    "a list": (b"[]", "geen zaakbestand van Kind Voorop"),
    "a number": (b"12", "geen zaakbestand van Kind Voorop"),
    "something else": (b'{"format": "iets", "a": 1}', "geen zaakbestand van Kind Voorop"),
    "deep": (b"[" * 10_000, "te diep"),
    "rather deep": (json.dumps(HEAD)[:-1].encode() + b', "title": ' + b"[" * 60 + b"]" * 60 + b"}", "te diep"),
    "double key": (b'{"format": "kindvoorop-zaak", "title": "a", "title": "b"}', "«title» staat twee keer"),
    "no number": (b'{"format": "kindvoorop-zaak", "format_version": NaN}', "NaN is geen getal"),
    "number without end": (b'{"format": ' + b"9" * 101 + b"}", "te veel cijfers"),
    "long number": (b'{"format": "kindvoorop-zaak", "format_version": ' + b"9" * 5000 + b"}", "te veel cijfers"),
    "large": (b" " * (MOST_BYTES + 1), "Het is 20 MB groot; meer dan 20 MB"),
    "very large": (b"\x00" * 50 * 1024 * 1024, "Het is 50 MB groot"),
}


@pytest.mark.parametrize("kind", NO_CASE_FILES)
def test_what_is_no_case_file_is_refused(kind: str) -> None:
    data, words = NO_CASE_FILES[kind]
    with pytest.raises(CaseFileError, match=words) as refused:
        read_case(data, method())
    assert str(refused.value).startswith("Het zaakbestand kan niet worden gelezen. ")


def test_newer_files_and_other_methods_are_refused() -> None:
    with pytest.raises(CaseFileError, match="nieuwere versie van Kind Voorop"):
        read({**HEAD, "format_version": 2})
    with pytest.raises(CaseFileError, match=r"versie van de methode.*«2031\.9».*deze app heeft versie 2025\.1"):
        read({**HEAD, "method_version": "2031.9"})


Change = Callable[[dict[str, Any]], Any]
MISTAKES: dict[str, tuple[Change, str, str]] = {
    "wrong type": (lambda c: put(c, 12, "title"), "/title", "een tekst tussen aanhalingstekens"),
    "text for a list": (lambda c: put(c, "Lena", "children"), "/children", "een lijst tussen"),
    "list for a group": (lambda c: put(c, [], "household"), "/household", "een groep gegevens"),
    "text for a number": (lambda c: put(c, "drie", "household", "minors"), "/household/minors", "een heel getal"),
    "number with a point": (lambda c: put(c, 2.5, "household", "minors"), "/household/minors", "een heel getal"),
    "negative number": (lambda c: put(c, -1, "household", "minors"), "/household/minors", "van 0 tot en met"),
    "huge number": (lambda c: put(c, 10**30, "household", "minors"), "/household/minors", "van 0 tot en met"),
    "text for yes or no": (lambda c: put(c, "ja", "is_example"), "/is_example", "true of false"),
    "null for a text": (lambda c: put(c, None, "title"), "/title", "een tekst tussen"),
    "unknown key": (lambda c: put(c, "x", "titel"), "", "«titel» is onbekend. Bedoelt u «title»"),
    "unknown key deep": (
        lambda c: put(c, "x", "children", 1, "firstname"),
        "/children/1",
        "«firstname» is onbekend. Bedoelt u «first_name»",
    ),
    "missing id": (lambda c: c["children"][1].pop("id"), "/children/1", "«id» (id) ontbreekt"),
    "missing code": (lambda c: c["children"][0]["elements"][2].pop("code"), "/children/0/elements/2", "«code»"),
    "missing version": (lambda c: c.pop("method_version"), "", "«method_version» (versie van de methode) ontbreekt"),
    "odd id": (lambda c: put(c, "een id", "children", 0, "id"), "/children/0/id", "niet de vorm"),
    "unknown code": (
        lambda c: put(c, "heel_slecht", "children", 0, "impacts", 3, "effect"),
        "/children/0/impacts/3/effect",
        "«heel_slecht» is geen bekende code. Mogelijk: sterk_positief, positief",
    ),
    "misspelled code": (
        lambda c: put(c, "beeindige", "decision", "outcome"),
        "/decision/outcome",
        "«beeindige» is geen bekende code. Bedoelt u «beeindigen»",
    ),
    "unknown decision": (lambda c: put(c, "BT-99", "decision_type"), "/decision_type", "«BT-99»"),
    "unknown option kind": (lambda c: put(c, "OP-99", "options", 0, "kind"), "/options/0/kind", "«OP-99»"),
    "unknown interest": (lambda c: put(c, "IB-99", "interests", 0, "code"), "/interests/0/code", "«IB-99»"),
    "unknown ground": (lambda c: put(c, "WG-99", "refusal_grounds", 0, "code"), "/refusal_grounds/0/code", "«WG-99»"),
    "unknown remedy": (
        lambda c: put(c, "klagen", "decision", "remedies", 0, "code"),
        "/decision/remedies/0/code",
        "«klagen»",
    ),
    "unknown question": (
        lambda c: put(c, "E2-99", "children", 0, "answers", 0, "question_id"),
        "/children/0/answers/0/question_id",
        "«E2-99»",
    ),
    "unknown duty": (
        lambda c: put(c, "H-V99", "enforcement", "checklist", 0, "item"),
        "/enforcement/checklist/0/item",
        "«H-V99»",
    ),
    "unknown element in a list": (
        lambda c: put(c, ["E9"], "children", 0, "weighing", "decisive_elements"),
        "/children/0/weighing/decisive_elements/0",
        "«E9»",
    ),
    "code twice": (
        lambda c: put(c, ["E1", "E1"], "children", 0, "weighing", "decisive_elements"),
        "/children/0/weighing/decisive_elements",
        "twee keer",
    ),
    "number as code": (lambda c: put(c, 5, "status"), "/status", "een tekst"),
    "day that is not there": (
        lambda c: put(c, "2025-02-30", "children", 1, "birth_date"),
        "kinderen, nr. 2, geboortedatum (/children/1/birth_date)",
        "«2025-02-30» bestaat niet in de kalender",
    ),
    "day the Dutch way": (lambda c: put(c, "30-1-2025", "due_on"), "/due_on", "is niet een dag zoals 2025-11-10"),
    "day out of reach": (lambda c: put(c, "9999-12-31", "due_on"), "/due_on", "tot 2200"),
    "moment without zone": (
        lambda c: put(c, "2025-11-10T09:30:00", "created_at"),
        "/created_at",
        "moment in UTC",
    ),
    "moment that is not there": (
        lambda c: put(c, "2025-11-10T25:30:00Z", "created_at"),
        "/created_at",
        "bestaat niet",
    ),
    "id with a new line behind it": (lambda c: put(c, "abc\n", "persons", 0, "id"), "/persons/0/id", "de vorm"),
    "time with a new line behind it": (
        lambda c: put(c, "08:00\n", "enforcement", "time_from"),
        "/enforcement/time_from",
        "de vorm",
    ),
    "day with a new line behind it": (lambda c: put(c, "2025-11-10\n", "due_on"), "/due_on", "is niet een dag"),
    "a mark about nobody": (
        lambda c: c["facts"][0]["sharing"][0].pop("person_id"),
        "/facts/0/sharing/0",
        "«person_id» (persoon) ontbreekt",
    ),
    "a mark about no person": (
        lambda c: put(c, None, "facts", 0, "sharing", 0, "person_id"),
        "/facts/0/sharing/0/person_id",
        "een tekst tussen",
    ),
    "time that is not there": (lambda c: put(c, "24:10", "enforcement", "time_from"), "/enforcement/time_from", "vorm"),
    "NUL in a text": (lambda c: put(c, "a\x00b", "facts", 0, "text"), "feiten, nr. 1, tekst (/facts/0/text)", "teken"),
    "half a character": (lambda c: put(c, "a\ud800b", "facts", 0, "text"), "/facts/0/text", "teken"),
    "NUL in a key": (lambda c: put(c, "x", "facts", 0, "a\x00"), "/facts/0", "teken"),
    "double id": (
        lambda c: put(c, "children-1", "options", 1, "id"),
        "/options/1/id",
        "«children-1» is al gebruikt bij kinderen, nr. 1",
    ),
    "reference to nothing": (
        lambda c: put(c, "weg", "children", 0, "weighing", "chosen_option_id"),
        "/children/0/weighing/chosen_option_id",
        "Er is geen optie met het id «weg»",
    ),
    "reference to something else": (
        lambda c: put(c, "persons-1", "children", 0, "weighing", "chosen_option_id"),
        "/children/0/weighing/chosen_option_id",
        "«persons-1» is een persoon; hier hoort een optie te staan",
    ),
    "list of references": (
        lambda c: put(c, ["children-1", "facts-1"], "facts", 0, "child_ids"),
        "/facts/0/child_ids/1",
        "«facts-1» is een feit; hier hoort een kind te staan",
    ),
    "a fact and a source": (
        lambda c: c["facts"][0]["citations"][0].update(fact_id="facts-1", source_id="sources-1"),
        "/facts/0/citations/0",
        "een feit of een bron, niet allebei",
    ),
    "an effect twice": (
        lambda c: c["children"][0]["impacts"].append(c["children"][0]["impacts"][0]),
        "/children/0/impacts/16",
        "hetzelfde als nr. 1: E1, options-1",
    ),
    "an element twice": (
        lambda c: c["children"][0]["elements"].append({"code": "E4"}),
        "/children/0/elements/8",
        "hetzelfde als nr. 4: E4",
    ),
    "a number twice": (lambda c: put(c, 0, "facts", 1, "number"), "/facts/1", "hetzelfde als nr. 1: 0"),
}


@pytest.mark.parametrize("kind", MISTAKES)
def test_a_mistake_is_named_with_its_place(kind: str) -> None:
    change, place, words = MISTAKES[kind]
    case = copy.deepcopy(whole())
    read(case)
    change(case)
    with pytest.raises(CaseFileError, match=re.escape(words)) as refused:
        read(case)
    assert place in refused.value.place and bool(place) == bool(refused.value.place)
    assert refused.value.place in str(refused.value)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from(["", "E4", "options-1", "ja"]),
    lambda part: st.lists(part, max_size=3) | st.dictionaries(st.text(max_size=5), part, max_size=3),
    max_leaves=8,
)


def places(part: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    below = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    return [path, *(each for key, value in below for each in places(value, (*path, key)))]


@cache
def all_places() -> list[tuple[str | int, ...]]:
    return [each for each in places(whole()) if each]


@pytest.fixture(scope="module")
def kluis(tmp_path_factory: pytest.TempPathFactory):  # type: ignore[no-untyped-def]
    with new_store(tmp_path_factory.mktemp("kluis")) as store:
        yield store


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_anything_anywhere_is_refused_in_dutch_or_can_be_kept(kluis: Store, data: Any) -> None:
    """Whatever stands anywhere in a file: it is read and fits in the store, or refused as a mistake in the file."""
    case = copy.deepcopy(whole())
    put(case, data.draw(JSON), *data.draw(st.sampled_from(all_places())))
    try:
        assessment = read(case)
    except CaseFileError as refused:
        assert refused.problem.endswith((".", "?")) and "\n" not in refused.place
        return
    assessment.id = new_id()
    kluis.add(assessment)
    kept = kluis._fetch(assessment.id)
    assert kept is not None and dump_case(kept) == dump_case(assessment)
    assert comparable(write_case(read_case(dump_case(kept), method()))) == comparable(write_case(kept))


def test_a_file_that_is_refused_makes_nothing(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        held = read(whole())
        store.add(held)
        before = rows_of(held)
        case = copy.deepcopy(whole())
        put(case, "weg", "overrides", 1, "child_id")
        with pytest.raises(CaseFileError):
            read(case)
        assert rows_of(held) == before and len(store.list_rows()) == 1
