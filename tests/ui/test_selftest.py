"""`--selftest`: every part is tried, the exit code tells, and a broken part is named without stopping the rest."""

import pytest

from app.halt import Exit
from ui import selftest


@pytest.fixture
def cheap(monkeypatch):
    """Keys that take no second to derive."""
    from app import keys

    monkeypatch.setattr(keys.create_keys, "__defaults__", ("", keys.Cost(memory_kib=64, passes=1, lanes=1)))


def test_all_parts_work_here_and_leave_something_to_look_at(qapp, tmp_path, capsys, cheap):
    assert selftest.run(tmp_path / "zelftest") == Exit.DONE
    told = capsys.readouterr()
    assert told.err == "" and [each[0] for each in told.out.splitlines()] == ["✓"] * 6
    assert {each.name for each in (tmp_path / "zelftest").iterdir()} >= {
        "kluis",
        "besluit.pdf",
        "venster.png",
        "startscherm.png",
    }


def test_a_part_that_is_broken_is_named_and_the_others_are_tried(qapp, tmp_path, capsys, cheap, monkeypatch):
    monkeypatch.setattr(selftest, "DUTCH", dict.fromkeys(selftest.DUTCH, "Cancel"))
    assert selftest.run(tmp_path / "zelftest") == Exit.BROKEN
    told = capsys.readouterr()
    assert told.err.startswith("✗ Nederlandse knoppen: Failed: de knoppen van Qt heten Annuleren, Opslaan")
    assert told.out.count("✓") == 5


def test_a_search_that_finds_nothing_is_a_broken_part(qapp, tmp_path, capsys, cheap, monkeypatch):
    monkeypatch.setattr(selftest, "TYPED", "zeppelin")
    assert selftest.run(tmp_path / "zelftest") == Exit.BROKEN
    told = capsys.readouterr().err.splitlines()
    assert told == [
        "✗ Zoeken: Failed: gezocht naar «zeppelin», gevonden: niets",
        "✗ Startscherm: Failed: in de lijst staan 0 dossiers",
    ]


def test_a_folder_with_something_in_it_is_left_alone(qapp, tmp_path, capsys):
    (tmp_path / "brief.txt").write_text("van mij")
    assert selftest.run(tmp_path) == Exit.WRONG_USE
    assert [each.name for each in tmp_path.iterdir()] == ["brief.txt"]
    assert "is niet leeg" in capsys.readouterr().err
