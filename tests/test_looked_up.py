"""What an organisation looked up about a contact counts: in IN-05, in the help of a short intake, on paper."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import commands
import pytest
from assessments import put, quiet
from commands import J3
from pdf_text import text_of

from app.alarms import alarms
from app.casefile import dump_case
from app.findings import check
from app.halt import Exit
from app.looked_up import with_looked_up
from app.method import Contact, Method
from app.norms import norms
from app.organisation import FILE, Organisation, OwnContact, save_organisation
from app.short_intake import help_lines
from models.assessment import Assessment

kv = commands.kv
DAY = date(2025, 11, 10)
DESK = "Het Juridisch Loket"


def _ours(*contacts: OwnContact) -> Organisation:
    return Organisation(contacts=list(contacts))


def _desk(method: Method) -> Contact:
    return next(each for each in method.contacts if each.name == DESK)


def _asking() -> Assessment:
    made = quiet()
    put(made.decision, help=DESK)
    for each in made.children:
        put(each.explanation, child_text="", parent_text="")
    return made


def _is_stale(method: Method) -> bool:
    return any(each.rule == "IN-05" for each in check(_asking(), method, DAY))


@pytest.mark.parametrize(
    "own",
    [
        OwnContact("het juridisch loket ", checked_on=DAY),
        OwnContact("Rechtshulp in de wijk", phone="(0800) 80 20", checked_on=DAY),
    ],
    ids=["by name", "by number"],
)
def test_what_the_organisation_looked_up_is_fresh(method: Method, own: OwnContact) -> None:
    assert _is_stale(method)
    assert not _is_stale(with_looked_up(method, _ours(own)))


@pytest.mark.parametrize(
    "own",
    [
        OwnContact(DESK),
        OwnContact(DESK, checked_on=date(2024, 11, 9)),
        OwnContact("Wijkteam", phone="14 020", checked_on=DAY),
        OwnContact("Wijkteam", checked_on=DAY),
        OwnContact("", checked_on=DAY),
    ],
    ids=["never", "long ago", "another", "no number", "nothing but a day"],
)
def test_what_was_not_looked_up_stays_stale(method: Method, own: OwnContact) -> None:
    assert _is_stale(with_looked_up(method, _ours(own)))


def test_contacts_without_a_number_are_not_the_same_for_that(method: Method) -> None:
    made = with_looked_up(method, _ours(OwnContact("Wijkteam", phone=" - ", checked_on=DAY)))
    assert any(not each.phone for each in method.contacts) and made.contacts == method.contacts


def test_the_later_day_wins(method: Method) -> None:
    contacts = tuple(replace(each, checked_on=date(2025, 6, 1)) for each in method.contacts)
    known = replace(method, contacts=contacts)
    earlier, later = OwnContact(DESK, "1", checked_on=date(2025, 5, 31)), OwnContact(DESK, "2", checked_on=DAY)
    assert _desk(with_looked_up(known, _ours(earlier))) == _desk(known)
    for own in ((earlier, later), (later, earlier)):
        assert (_desk(with_looked_up(known, _ours(*own))).checked_on) == DAY
        assert _desk(with_looked_up(known, _ours(*own))).phone == "2"


def test_the_same_name_gives_its_details_and_the_same_number_only_its_day(method: Method) -> None:
    by_name = _desk(with_looked_up(method, _ours(OwnContact(DESK, "020 1234567", hours="ma-vr", checked_on=DAY))))
    assert (by_name.phone, by_name.hours, by_name.web) == ("020 1234567", "ma-vr", "juridischloket.nl")
    by_number = _desk(with_looked_up(method, _ours(OwnContact("Balie", "0800 8020", "balie.nl", checked_on=DAY))))
    assert by_number == replace(_desk(method), checked_on=DAY)


def test_one_organisation_gives_one_method(method: Method) -> None:
    """What follows from a method is kept by its identity, so a new one each time would be kept each time."""
    assert with_looked_up(method, Organisation("Oostveen")) is method
    first = with_looked_up(method, _ours(OwnContact(DESK, checked_on=DAY)))
    assert with_looked_up(method, _ours(OwnContact(DESK, checked_on=DAY))) is first is not method
    assert norms(first) == norms(method) and alarms(_asking(), first) == alarms(_asking(), method)


def test_the_help_of_a_short_intake_has_the_number_that_was_looked_up(method: Method) -> None:
    made = with_looked_up(method, _ours(OwnContact(DESK, "020 1234567", checked_on=DAY)))
    assert f"{DESK}, 020 1234567, juridischloket.nl" in help_lines(made)
    assert f"{DESK}, 0800-8020, juridischloket.nl" in help_lines(method)


# --- on the command line --------------------------------------------------------------------------------------


def _case(folder: Path) -> Path:
    file = folder / "zaak.json"
    file.write_bytes(dump_case(_asking()))
    return file


def test_check_counts_what_was_looked_up(kv: Any, tmp_path: Path) -> None:
    case, asked = _case(tmp_path), ("--data", tmp_path, "--on", DAY)
    assert "IN-05" in kv("check", case, *asked).out
    save_organisation(tmp_path, _ours(OwnContact(DESK, checked_on=DAY)))
    assert "IN-05" not in kv("check", case, *asked).out


def test_a_paper_says_who_confirmed_its_norms(kv: Any, method: Method, tmp_path: Path) -> None:
    ours, out = Organisation("Oostveen"), tmp_path / "besluit.pdf"
    for norm in norms(method).values():
        ours.confirm(norm, "R. Visser", "jurist", date(2025, 10, 1))

    def paper() -> str:
        assert kv("export", J3, "--out", out, "--data", tmp_path).code == 0
        return " ".join(text_of(out.read_bytes()).split())

    assert "nog niet bevestigd" in paper() and "R. Visser" not in paper()
    save_organisation(tmp_path, ours)
    assert "bevestigd door R. Visser, jurist op 1 oktober 2025" in paper() and "[nog niet bevestigd" not in paper()


@pytest.mark.parametrize("command", [("check",), ("export", "--out", "besluit.pdf")])
def test_a_file_that_cannot_be_read_is_told_and_nothing_is_made(
    kv: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / FILE).write_text("naam = 'x'", "utf-8")
    said = kv(command[0], J3, *command[1:], "--data", tmp_path)
    assert said.code == Exit.BAD_FILE and said.out == ""
    assert "Het bestand van uw organisatie kan niet worden gelezen" in said.err and "«format»" in said.err
    assert [each.name for each in tmp_path.iterdir()] == [FILE]
