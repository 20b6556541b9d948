"""A client of assistive technology on the real window: every screen and every page of J3, read and walked by Tab.

Needs Xvfb, a session bus, AT-SPI itself and the system's Python with GObject (Debian: `xvfb dbus at-spi2-core
python3-gi`). Without these it says loudly that nothing was tried.
"""

import json
import os
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from tests.test_architecture import ROOT

_FOLDERS = ("/usr/libexec", "/usr/lib/at-spi2-core")
LAUNCHER = next((each for each in (Path(folder, "at-spi-bus-launcher") for folder in _FOLDERS) if each.exists()), None)
PYTHON = "/usr/bin/python3"
LONGEST = 400  # seconds, on a machine that does a lot beside
PAGES = 50
BEFORE = ("Alle dossiers", "Onze organisatie", "De kluis", "Instellingen: Weergave", "Instellingen: Vergrendelen",
          "Instellingen: Nieuw dossier", "Instellingen: Onze organisatie", "Instellingen: Reservekopieën",
          "Instellingen: Bestand en beheer", "Handleiding", "Toetsen")  # fmt: skip
CHECK_BOX, COMBO_BOX, FILLER, LABEL, LIST_ITEM, PUSH_BUTTON, TABLE_CELL = 7, 11, 20, 29, 32, 43, 56  # AtspiRole
NOTHING = {0, FILLER, 67}  # invalid, what only holds others, unknown
PART = {LIST_ITEM, TABLE_CELL}
"""What is read as part of a list; a cell of the steps beside its name is a sign or a number, or nothing."""
READ_ONLY = ("manual/page",)
"""What takes the focus to be read and scrolled through; Qt calls a text with links a label."""
EXPANDABLE, EXPANDED = 9, 10  # AtspiStateType


def lacking() -> str:
    """What is not there to try it with."""
    programs = [each for each in ("Xvfb", "dbus-run-session") if shutil.which(each) is None]
    if LAUNCHER is None:
        programs.append("at-spi-bus-launcher")
    asked = [PYTHON, "-c", "from gi.repository import Gio, GLib"]
    if not Path(PYTHON).exists() or subprocess.run(asked, capture_output=True, check=False).returncode:
        programs.append("python3-gi")
    return ", ".join(programs)


@pytest.fixture(scope="module")
def screens(tmp_path_factory) -> list[dict]:
    """What the client read, a screen or page at a time."""
    if missing := lacking():
        pytest.skip(f"Een hulpprogramma over AT-SPI is NIET geprobeerd; dit ontbreekt: {missing}.")
    folder = tmp_path_factory.mktemp("hulpprogramma")
    (folder / "kluis").mkdir()
    read_end, write_end = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[write_end], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        os.close(write_end)
        display = os.read(read_end, 16).decode().strip()
        script = f"""
            {LAUNCHER} --launch-immediately & launcher=$!
            {sys.executable} -m tests.at_spi.window {folder / "kluis"} & window=$!
            {PYTHON} -W ignore tests/at_spi/client.py
            code=$?
            kill $window $launcher
            exit $code
        """
        env = os.environ | {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": str(folder)}
        env |= {"XDG_CONFIG_HOME": str(folder)}  # settings of its own
        done = subprocess.run(
            ["dbus-run-session", "--", "bash", "-c", script], cwd=ROOT, env=env, capture_output=True, text=True,
            timeout=LONGEST, check=False,
        )  # fmt: skip
    finally:
        os.close(read_end)
        screen.terminate()
        screen.wait()
    assert done.returncode == 0, done.stderr[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def test_the_client_comes_past_every_screen_and_every_page(screens):
    names = [each["page"] for each in screens]
    assert tuple(names[: len(BEFORE)]) == BEFORE and names[-1] == "Vergrendeld"
    pages = names[len(BEFORE) : -1]
    assert len(set(pages)) == len(pages) == PAGES and (pages[0], pages[-1]) == ("De zaak", "Nakijken en afdrukken")
    assert all(len(each["things"]) > 40 for each in screens[len(BEFORE) : -1])
    parts = [{thing["name"] for thing in each["things"]} for each in screens if each["page"].startswith("Instellingen")]
    assert len(parts) == 6 and all(one != other for one, other in pairwise(parts)), "a part was chosen and not shown"


def test_whatever_can_be_used_has_a_name_and_a_role(screens):
    used = [(each["page"], thing) for each in screens for thing in each["things"] if thing["focusable"]]
    assert len(used) > 4000
    nameless = {
        (page, thing["role"], thing["accessibleid"])
        for page, thing in used
        if thing["role"] not in PART and not thing["name"] and not any(thing["labelled"])
    }
    assert nameless == set()
    assert [(page, thing) for page, thing in used if thing["role"] in NOTHING] == []
    labels = {thing["accessibleid"] for _page, thing in used if thing["role"] == LABEL}
    assert {each for each in labels if not each.endswith(READ_ONLY)} == set()


def test_a_list_to_choose_from_says_what_is_asked_and_not_only_what_was_chosen(screens):
    """On Linux such a list is called by its choice; what is asked stands beside it."""
    lists = [(each["page"], thing) for each in screens for thing in each["things"] if thing["role"] == COMBO_BOX]
    assert len(lists) > 50
    assert [(page, thing["accessibleid"]) for page, thing in lists if not any(thing["labelled"])] == []


def test_a_group_is_a_button_that_is_open_or_shut_and_no_box_to_tick(screens):
    headers = [thing for each in screens for thing in each["things"] if thing["accessibleid"].endswith(".FoldTitle")]
    assert len(headers) > 200 and {each["role"] for each in headers} == {PUSH_BUTTON}
    assert all(each["states"] >> EXPANDABLE & 1 for each in headers)
    assert {each["states"] >> EXPANDED & 1 for each in headers} == {0, 1}


def test_tab_goes_as_one_reads_and_comes_round(screens):
    """Round and round, without a place it cannot leave; only the column with help comes after the bar below."""
    walked = [each for each in screens if each["halts"]]
    assert len(walked) > 30
    assert {each["page"]: wrong for each in walked if (wrong := _wrong_on_the_way(each))} == {}


def _wrong_on_the_way(screen: dict) -> str:
    places = {thing["path"]: number for number, thing in enumerate(screen["things"])}
    things = screen["things"]
    if unread := [each for each in screen["halts"] if each not in places]:
        return f"halts at {len(unread)} things that were not read"
    walked = [places[each] for each in screen["halts"] if things[places[each]]["role"] not in PART]
    if not (len(walked) > 1 and len(set(walked)) == len(walked) < 300):
        return f"does not come round: {len(walked)} halts"
    bar = next((number for number, thing in enumerate(things) if thing["name"] == "Volgende ›"), len(things))
    back = [(one, other) for one, other in pairwise(walked) if other < one]
    to_help = [pair for pair in back if pair[0] >= bar and pair != back[-1]]
    told = [(things[one]["name"], things[other]["name"]) for one, other in back]
    return "" if len(back) - len(to_help) <= 1 and len(to_help) <= 1 else f"goes back: {told}"
