"""Settings: which one holds, a file that is wrong, one file for everything, and what an administrator put ready."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import commands
import pytest
from commands import Answer

from app import places, settings
from app.backup_settings import read_settings
from app.changes import begin
from app.halt import Exit, Halt
from app.method import Method
from app.new_dossier import begun_as_set
from app.organisation import Organisation, load_organisation, own_organisation, save_organisation
from app.organisation_key import make_pair, placed_recipient
from app.second_place import PlaceRefused, choose_place, forget_place, settle_place
from app.settings import NotKept, agree, choose, interface_language, load_settings
from app.settings_file import FILE, read_settings_file
from app.settings_keys import KEYS, SECRET
from app.settings_organisation import LABELS, placed_organisation
from app.settings_told import told_at_start
from app.settings_whole import export, preview, take_in, values_now
from resources.language import in_language

kv = commands.kv
HEAD = 'format = "kindvoorop-instellingen"\nformat_version = 1\n'
README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")

Put = Callable[[str], Path]


@pytest.fixture
def put(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Put:
    """Puts a file in the folder of an administrator, in which nobody else writes."""
    machine = tmp_path / "beheer"
    machine.mkdir()
    monkeypatch.setattr(places, "machine_folder", lambda: machine)
    monkeypatch.setattr(places, "only_root_writes", lambda path: path.parent == machine)

    def write(text: str) -> Path:
        (machine / FILE).write_text(HEAD + text, "utf-8")
        return machine / FILE

    return write


@pytest.fixture
def data(tmp_path: Path) -> Path:
    made = tmp_path / "gegevens"
    made.mkdir()
    return made


# --- Which one holds ------------------------------------------------------------------


def test_what_is_fixed_goes_before_a_choice_and_a_choice_before_what_stands_ready(put: Put) -> None:
    assert load_settings().value("text_size") == 100
    put("[default]\ntext_size = 125\n")
    assert load_settings().value("text_size") == 125
    choose("text_size", 150)
    assert load_settings().value("text_size") == 150 and not load_settings().is_fixed("text_size")
    put("[fixed]\ntext_size = 175\n[default]\ntext_size = 125\n")
    assert load_settings().value("text_size") == 175 and load_settings().is_fixed("text_size")


def test_the_language_is_dutch_until_another_was_chosen() -> None:
    assert interface_language() == "nl"
    choose("language", "en")
    assert interface_language() == "en"


@pytest.mark.parametrize(
    ("text", "most", "now"),
    [
        ("[fixed]\nlock_minutes_most = 15\n", 15, 15),
        ("[default]\nlock_minutes_most = 5\n", 5, 5),
        ("[fixed]\nlock_minutes = 600\n", 60, 60),
        ('[fixed]\nlock_minutes = "vijf"\n', 10, 10),
        ("[fixed]\nlock_minutes = 0\n", 10, 10),
        ("[fixed\n", 10, 10),
        ("lock_minutes_most = 3\n", 10, 10),
    ],
)
def test_no_choice_and_no_mistake_makes_the_program_lock_later_than_it_may(
    put: Put, text: str, most: int, now: int
) -> None:
    choose("lock_minutes", 60)
    put(text)
    assert (load_settings().value("lock_minutes_most"), load_settings().lock_minutes) == (most, now)


def test_a_file_that_others_can_write_counts_after_a_yes_and_again_after_a_change(
    put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "only_root_writes", lambda _path: False)
    choose("lock_minutes", 30)
    put("[fixed]\ntext_size = 200\nlock_minutes_most = 20\n")
    waiting = load_settings().to_agree
    assert waiting is not None and load_settings().value("text_size") == 100
    assert load_settings().lock_minutes == 20, "what limits counts at once"
    assert "ja op zegt" in told_at_start(Path("/nergens"))
    agree(waiting)
    assert load_settings().value("text_size") == 200 and load_settings().to_agree is None
    put("[fixed]\ntext_size = 150\n")
    assert load_settings().value("text_size") == 100 and load_settings().to_agree is not None


def test_a_choice_that_cannot_be_kept_is_told_and_the_former_one_holds(own_settings: Path) -> None:
    choose("text_size", 150)
    (own_settings / settings.OWN_FILE).unlink()
    (own_settings / settings.OWN_FILE).mkdir()
    with pytest.raises(NotKept, match="niet bewaard"):
        choose("text_size", 200)
    assert load_settings().value("text_size") == 100


def test_a_spoilt_file_of_ones_own_is_laid_aside_by_the_next_choice(own_settings: Path) -> None:
    (own_settings / settings.OWN_FILE).write_text("dit is geen TOML", "utf-8")
    assert load_settings().problems and load_settings().lock_minutes == 10
    choose("colours", "dark")
    assert load_settings().problems == () and load_settings().value("colours") == "dark"
    assert (own_settings / settings.FORMER).read_text("utf-8") == "dit is geen TOML"


# --- A file that is wrong -------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[fixed]\nlock_minutes = \n", r"regel 4, teken"),
        ("[fixed]\nlock_minuten = 5\n", r"regel 4, \[fixed\] lock_minuten: .*bedoelt u lock_minutes\?"),
        ("[fixed]\nqqq = 5\n", r"regel 4, \[fixed\] qqq: deze sleutel is onbekend"),
        ("[default]\ntext_size = true\n", r"regel 4, \[default\] text_size: hier hoort een heel getal"),
        ("[default]\ntext_size = 110\n", r"text_size: «110» bestaat niet; kies uit 100"),
        ('[default]\nlanguage = ""\n', r"language: kies uit nl, en"),
        ("[default]\nlock_minutes = 99\n", r"lock_minutes: dit is hoogstens 60; er geldt 60"),
        ('[fixed]\ndata_folder = "map"\n', r"data_folder: hier hoort de hele naam van een map"),
        (f'[fixed]\nrecovery_key = "{SECRET}-1X"\n', r"recovery_key: dit is een geheime sleutel"),
        ("fixed = 3\n", r"fixed: hier hoort een kop"),
        ("[fixed]\norganisation = 3\n", r"organisation: hier hoort een kop"),
        ("[vast]\nlock_minutes = 3\n", r"regel 3, vast: deze sleutel is onbekend"),
    ],
)
def test_what_is_wrong_is_told_with_line_and_key(text: str, told: str) -> None:
    found = read_settings_file("x.toml", (HEAD + text).encode())
    assert len(found.problems) == 1 and re.search(told, found.problems[0]), found.problems


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\xff\xfe", "geen tekst in UTF-8"),
        (b"", "geen bestand met instellingen"),
        (b'format = "kindvoorop-instellingen"\nformat_version = 9\n', "nieuwere versie"),
        (b"#" * 3_000_000, "te groot"),
    ],
)
def test_what_is_no_file_of_settings_says_so_and_counts_for_nothing(data: bytes, told: str) -> None:
    found = read_settings_file("x.toml", data)
    assert told in found.problems[0] and "geldt niets" in found.problems[0] and found.values == {}


def test_beside_a_mistake_the_rest_holds(put: Put) -> None:
    put('[fixed]\ncolours = "dark"\ntext_size = "groot"\n')
    assert load_settings().value("colours") == "dark" and load_settings().value("text_size") == 100
    assert "De rest geldt wel" in told_at_start(Path("/nergens"))


def test_a_file_that_cannot_be_opened_is_told(put: Put) -> None:
    path = put("")
    path.unlink()
    path.mkdir()
    assert "kan niet worden gelezen" in load_settings().problems[0] and load_settings().lock_minutes == 10


# --- Where the store lives, and the key ------------------------------------------------


def test_a_fixed_folder_goes_before_the_one_that_is_asked_for(put: Put, data: Path, tmp_path: Path) -> None:
    put(f"[default]\ndata_folder = '{data}'\n")
    assert places.data_folder() == data and places.data_folder(str(tmp_path)) == tmp_path
    put(f"[fixed]\ndata_folder = '{data}'\n")
    assert places.data_folder() == data == places.data_folder(str(data))
    with pytest.raises(Halt, match="vastgelegd"):
        places.data_folder(str(tmp_path))


def test_a_folder_that_does_not_do_is_told_and_the_usual_one_holds(
    put: Put, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store_places.where_it_lies", lambda _folder: "ligt op een netwerkschijf")
    put(f"[fixed]\ndata_folder = '{data}'\n")
    assert places.data_folder() == places.usual_folder()
    assert re.search(r"regel 4, \[fixed\] data_folder: .*netwerkschijf", load_settings().problems[0])


def test_a_store_that_stands_where_it_was_is_told_of(put: Put, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = data.parent / "gewoon"
    usual.mkdir()
    (usual / places.STORE_FILE).write_bytes(b"x")
    monkeypatch.setattr("app.settings_told.usual_folder", lambda: usual)
    put(f"[fixed]\ndata_folder = '{data}'\n")
    assert str(usual) in told_at_start(data)


def test_the_key_of_the_organisation_may_stand_among_the_settings(
    put: Put, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    public = make_pair()[0].splitlines()[-1]
    path = put(f'[fixed]\nrecovery_key = "{public}"\n')
    monkeypatch.setattr("app.organisation_key._only_root_writes", places.only_root_writes)
    placed = placed_recipient(data)
    assert placed is not None and (placed.recipient, placed.path, placed.by_administrator) == (public, path, True)
    monkeypatch.setattr("app.organisation_key._only_root_writes", lambda _path: False)
    placed = placed_recipient(data)
    assert placed is not None and not placed.by_administrator


# --- The second place, the organisation, a new dossier ---------------------------------


def test_backups_go_where_an_administrator_said_unless_somebody_chose_otherwise(put: Put, tmp_path: Path) -> None:
    folder = commands_folder(tmp_path)
    stick = tmp_path / "stick"
    stick.mkdir()
    put(f"[default]\nsecond_place = '{stick}'\n")
    assert settle_place(folder) == "" and read_settings(folder).second_place == str(stick)
    forget_place(folder)
    assert settle_place(folder) == "" and read_settings(folder).second_place == ""
    put(f"[fixed]\nsecond_place = '{stick}'\n")
    assert settle_place(folder) == "" and read_settings(folder).second_place == str(stick)
    put(f"[fixed]\nsecond_place = '{stick / 'weg' / 'is'}'\n")
    assert "doet het niet" in settle_place(folder)


def commands_folder(tmp_path: Path) -> Path:
    from backup_folders import filled_folder

    return filled_folder(tmp_path / "kluis")


def test_a_part_of_the_organisation_that_is_fixed_holds_and_ones_own_stays(
    put: Put, data: Path, method: Method
) -> None:
    save_organisation(data, Organisation(name="Eigen", keep_years=7))
    put('[fixed.organisation]\nname = "Beheer"\n[default.organisation]\nkeep_years = 20\nkeep_source = "lijst"\n')
    ours = load_organisation(data, method)
    assert (ours.name, ours.keep_years, ours.keep_source) == ("Beheer", 7, "lijst")
    ours.keep_years = 9
    save_organisation(data, ours, method)
    own = own_organisation(data, method)
    assert (own.name, own.keep_years, own.keep_source) == ("Eigen", 9, ""), "what stood ready is no choice"


def test_a_part_of_the_organisation_that_is_wrong_is_told_and_the_rest_holds(
    put: Put, data: Path, method: Method
) -> None:
    put('[fixed.organisation]\nname = "Beheer"\nkeep_years = 400\nzomaar = 1\n')
    assert load_organisation(data, method).name == "Beheer"
    told = placed_organisation(method).problems
    assert len(told) == 2 and "regel 5, [fixed.organisation] keep_years" in told[0] and "zomaar" in told[1]


def test_a_new_dossier_begins_with_what_was_set(put: Put, method: Method) -> None:
    put('[fixed]\ndossier_organisation = "Oostveen"\n')
    settings.choose_all({"dossier_decider_name": "E. Bakker", "dossier_decision_type": "BT-04"})
    made = begun_as_set(begin(method), method)
    assert (made.organisation, made.decision.decider_name, made.decision_type) == ("Oostveen", "E. Bakker", "BT-04")
    assert made.decision.remedies, "as when it is chosen by hand"


# --- One file with everything ------------------------------------------------------------


def test_every_key_is_exported_explained_and_in_the_readme(data: Path, method: Method) -> None:
    file = read_settings_file("x", export(data, method))
    assert set(file.values) == set(KEYS) and file.problems == ()
    assert set(LABELS) == {each.name for each in fields(Organisation)}
    for name, key in KEYS.items():
        assert key.about and f"| `{name}` |" in README, name
    assert "| `organisation` |" in README and set(method.decision_types) == set(KEYS["dossier_decision_type"].codes)


def test_a_screen_in_english_names_a_setting_in_english_and_the_file_stays_dutch(data: Path, method: Method) -> None:
    settings.choose_all({"colours": "dark", "lock_minutes": 1})
    dutch = export(data, method)
    with in_language("en"):
        colours, minutes = KEYS["colours"], KEYS["lock_minutes"]
        assert (colours.named, colours.shown("dark"), colours.shown("")) == ("Colours", "Dark", "nothing")
        assert (minutes.shown(1), minutes.shown(5)) == ("1 minute", "5 minutes")
        assert export(data, method) == dutch
        found = preview("x.toml", HEAD.encode() + b'[default.organisation]\nname = "Oostveen"\n', data, method)
        assert [(each.label, each.before) for each in found.changes] == [("Name", "nothing")]
    assert "# Kleuren: " in dutch.decode() and colours.shown("dark") == "Donker"


def test_what_is_exported_changes_nothing_when_it_is_read_in_again(put: Put, method: Method, tmp_path: Path) -> None:
    folder, stick = commands_folder(tmp_path), tmp_path / "stick"
    stick.mkdir()
    choose_place(folder, stick)
    own = Organisation(name="Oostveen", keep_years=20)
    own.letterhead.name = "Gemeente Oostveen"
    save_organisation(folder, own)
    settings.choose_all({"language": "en", "colours": "dark", "text_size": 125, "dossier_author": 'Team "Wonen"'})
    put('[fixed]\nlock_minutes = 5\n[fixed.organisation]\nkeep_source = "lijst"\n')
    data = export(folder, method)
    found = preview("x.toml", data, folder, method)
    assert (found.changes, found.refused, found.problems) == ((), (), ())
    assert read_settings_file("x", data).fixed == {"lock_minutes": 5}
    assert read_settings_file("x", data).values == values_now(folder)
    assert export(folder, method) == data


def test_a_file_is_shown_first_and_then_taken_in_whole(method: Method, tmp_path: Path, put: Put) -> None:
    folder, stick = commands_folder(tmp_path), tmp_path / "stick"
    stick.mkdir()
    text = f"[default]\ntext_size = 150\nlock_minutes = 5\nsecond_place = '{stick}'\nlock_minutes_most = 9\n"
    data = (HEAD + text + '[default.organisation]\nname = "Oostveen"\n').encode()
    before = values_now(folder)
    found = preview("x.toml", data, folder, method)
    assert values_now(folder) == before
    assert {(each.label, each.before, each.after) for each in found.changes} == {
        ("Grootte van de letters", "100 %", "150 %"),
        ("Vergrendelt vanzelf na", "10 minuten", "5 minuten"),
        ("Tweede plaats voor reservekopieën", "niets", str(stick)),
        ("Naam", "niets", "Oostveen"),
    }
    assert found.refused == ("Langste tijd tot vergrendelen: dit kan alleen een beheerder instellen.",)
    take_in(found, folder, method)
    assert load_settings().lock_minutes == 5 and read_settings(folder).second_place == str(stick)
    assert load_organisation(folder, method).name == "Oostveen"
    put("[fixed]\ntext_size = 100\n")
    assert "vastgelegd" in preview("x.toml", data, folder, method).refused[0]


def test_a_file_with_a_mistake_is_not_taken_in_at_all(data: Path, method: Method) -> None:
    found = preview("x.toml", (HEAD + "[default]\ntext_size = 150\nqqq = 1\n").encode(), data, method)
    assert found.problems and not found.values and not found.changes


def test_a_second_place_that_is_not_there_stops_before_anything_changed(method: Method, tmp_path: Path) -> None:
    folder = commands_folder(tmp_path)
    text = f"[default]\ntext_size = 150\nsecond_place = '{tmp_path / 'weg' / 'is'}'\n"
    found = preview("x.toml", (HEAD + text).encode(), folder, method)
    with pytest.raises(PlaceRefused):
        take_in(found, folder, method)
    assert load_settings().value("text_size") == 100


def test_the_commands_write_and_check_a_file(kv: Callable[..., Answer], tmp_path: Path, data: Path) -> None:
    target = tmp_path / "x.toml"
    assert kv("instellingen", "--data", data, "--out", target).code == Exit.DONE
    good = kv("instellingen", "--check", target)
    assert good.code == Exit.DONE and "in orde" in good.out and "10 minuten" in good.out
    target.write_text(f'{HEAD}[fixed]\nrecovery_key = "age1x"\nkleur = "rood"\n', "utf-8")
    bad = kv("instellingen", "--check", target)
    assert bad.code == Exit.BAD_FILE and "regel 4, [fixed] recovery_key" in bad.err and "regel 5" in bad.err
    assert kv("instellingen", "--check", tmp_path / "weg.toml").code == Exit.BAD_FILE
    assert kv("instellingen", "--data", data, "--out", tmp_path / "weg" / "x.toml").code == Exit.NOT_WRITTEN
