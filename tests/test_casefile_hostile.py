"""A file that was made to take all time and room is refused before it does."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest
from case_files import HEAD, read
from filled import filled
from shipped import method

from app.casefile import CaseFileError, dump_case, read_case
from app.casefile_text import _TEXT_OR_VALUE, MOST_BYTES, MOST_VALUES

MEASURE = """
import sys, time
from pathlib import Path
from app.casefile import CaseFileError, read_case
from app.casefile_text import read_file
from app.method import load_method
method, start = load_method(), time.process_time()
try:
    read_case(read_file(Path(sys.argv[1])), method)
except CaseFileError as refused:
    print(refused)
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(time.process_time() - start, int(peak.split()[1]) / 1024)
"""


def repeated(unit: str, before: str = "[", after: str = "]") -> bytes:
    """A file as large as may be, with a unit again and again."""
    times = (MOST_BYTES - len(before) - len(after)) // len(unit)
    return f"{before}{(unit * times)[:-1]}{after}".encode()


def headed(inside: str) -> bytes:
    return f"{json.dumps(HEAD)[:-1]}, {inside}}}".encode()


def rows(key: str, last: str) -> bytes:
    """A file that is right until its last row."""
    right = "".join(json.dumps({"id": str(number)}) + ", " for number in range(29_000))
    return headed(f'"{key}": [{right}{last}]')


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "lists": (lambda: repeated("[],"), "gegevens"),
    "groups": (lambda: repeated("{},"), "gegevens"),
    "numbers": (lambda: repeated("12345,"), "gegevens"),
    "texts": (lambda: repeated('"ab",'), "gegevens"),
    "texts without end": (lambda: repeated('"a\\",', before="[" * MOST_VALUES), "gegevens"),
    "depth": (lambda: b"[" * MOST_BYTES, "gegevens"),
    "keys": (lambda: headed(", ".join(f'"{n}": 1' for n in range(58_000)) + ', "57000": 1'), "«57000» staat twee keer"),
    "rows": (lambda: rows("children", '{"id": ""}'), "niet de vorm"),
    "references": (lambda: rows("children", '{"id": "x", "ideal": {"best_option_id": "y"}}'), "Er is geen optie"),
    "unlike values": (lambda: headed(f'"facts": [{{"id": "a", "child_ids": [{"1, [], " * 19_000}0]}}]'), "tekst"),
    "an unknown key": (lambda: headed(f'"{"a" * 19_000_000}": 1'), "is onbekend"),
    "an unknown code": (lambda: headed(f'"status": "{"a" * 19_000_000}"'), "geen bekende code"),
    "large numbers": (lambda: headed(f'"title": [{("9" * 4_000 + ",") * 4_000}1]'), "te veel cijfers"),
}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the most memory a process ever held")
@pytest.mark.parametrize("kind", HOSTILE)
def test_it_is_refused_in_little_time_and_room(tmp_path: Path, kind: str) -> None:
    made, words = HOSTILE[kind]
    file = tmp_path / "zaak.json"
    file.write_bytes(made())
    done = subprocess.run([sys.executable, "-c", MEASURE, str(file)], capture_output=True, text=True, timeout=60)
    refused, measured = done.stdout.splitlines()
    seconds, megabytes = map(float, measured.split())
    assert words in refused
    # Two seconds on a quiet machine; twice that where others work beside it.
    assert seconds < 4 and megabytes < 300


def test_the_first_double_key_is_found_at_once() -> None:
    pairs = ", ".join(f'"{number}": 1' for number in range(50_000))
    start = process_time()
    with pytest.raises(CaseFileError, match="«49999» staat twee keer"):
        read_case(f'{{{pairs}, "49999": 2}}', method())
    assert process_time() - start < 2


def test_a_family_of_twelve_is_not_half_of_what_may_be_in_a_file() -> None:
    many = {"all_children": 12, "all_options": 10, "all_facts": 200, "all_sources": 100, "answers": 85, "citations": 3}
    text = dump_case(filled(method(), rows=many)).decode()
    assert sum(text[found.start()] != '"' for found in _TEXT_OR_VALUE.finditer(text)) < MOST_VALUES / 2


def test_commas_and_brackets_in_a_text_are_no_values() -> None:
    title = ',[{"\\' * MOST_VALUES
    assert read({**HEAD, "title": title}).title == title
