"""Of an unexpected error the log keeps when, which kind and where; nothing that somebody typed, and never much."""

from __future__ import annotations

import os
import re
import sys
import threading
from pathlib import Path

import pytest

from app.error_log import LARGEST, LOG_FILE, OLDER_FILE, errors_noted, note

SECRET = "Zoë slaapt bij tante Maria"


def caught(what: object) -> BaseException:
    try:
        try:
            what()  # type: ignore[operator]
        except OSError as error:
            raise ValueError(SECRET) from error
    except Exception as error:
        return error
    raise AssertionError("nothing went wrong")


def test_a_line_tells_when_which_kinds_and_where_and_no_words(tmp_path: Path) -> None:
    problem = caught(lambda: (tmp_path / SECRET).read_bytes())
    note(tmp_path, problem, problem.__traceback__)
    line = (tmp_path / LOG_FILE).read_text("utf-8")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d ValueError<-FileNotFoundError\n", line)


def test_our_own_frames_are_named_by_module_and_line(tmp_path: Path) -> None:
    from app.days import short_day

    problem = caught(lambda: short_day(SECRET))  # type: ignore[arg-type]
    note(tmp_path, problem, problem.__traceback__)
    line = (tmp_path / LOG_FILE).read_text("utf-8")
    assert re.search(r" app\.days:\d+\n$", line) and "Zoë" not in line and "tests" not in line


def test_there_are_two_files_of_limited_size_that_only_the_owner_reads(tmp_path: Path) -> None:
    problem = ValueError(SECRET)
    (tmp_path / LOG_FILE).write_bytes(b"x" * (LARGEST - 5))
    for _ in range(3):
        note(tmp_path, problem, None)
    assert sorted(each.name for each in tmp_path.iterdir()) == [LOG_FILE, OLDER_FILE]
    assert all(each.stat().st_size <= LARGEST for each in tmp_path.iterdir())
    assert (tmp_path / LOG_FILE).read_text("utf-8").count("ValueError") == 3
    if os.name != "nt":
        assert (tmp_path / LOG_FILE).stat().st_mode & 0o777 == 0o600


def test_no_folder_is_made_for_it_and_a_log_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    note(tmp_path / "weg", ValueError(SECRET), None)
    assert not (tmp_path / "weg").exists()
    (tmp_path / LOG_FILE).mkdir()
    note(tmp_path, ValueError(SECRET), None)


def test_errors_go_to_the_log_and_not_to_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told: list[None] = []
    before = sys.excepthook
    with errors_noted(tmp_path, lambda: told.append(None)):
        sys.excepthook(ValueError, ValueError(SECRET), None)
        thread = threading.Thread(target=lambda: int(SECRET))
        thread.start()
        thread.join()
        sys.unraisablehook(
            type("Args", (), {"exc_value": KeyError(SECRET), "exc_traceback": None})()  # type: ignore[arg-type]
        )
    assert sys.excepthook is before and len(told) == 1
    lines = (tmp_path / LOG_FILE).read_text("utf-8").splitlines()
    assert [line.split()[1] for line in lines] == ["ValueError", "ValueError", "KeyError"]
    assert capsys.readouterr() == ("", "")
