"""A client of assistive technology on the real window: every page of J3 has names and roles, and Tab goes as one reads.

Needs Xvfb, a session bus, the AT-SPI launcher and the system's Python with its bindings (Debian: `xvfb dbus
at-spi2-core gir1.2-atspi-2.0 python3-gi`). Without these it says loudly that nothing was tried.
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
WALKED = ("De zaak", "Opties", "Nakijken en afdrukken")
LONGEST = 400  # seconds, on a machine that does a lot beside
NO_CONTROL = {"filler", "label", "panel", "scroll bar", "table cell", "table column header", "unknown", "list item"}
"""What only holds others, or is read as part of them; a cell of the steps beside its name is a sign or a number."""


def lacking() -> str:
    """What is not there to try it with."""
    programs = [each for each in ("Xvfb", "dbus-run-session") if shutil.which(each) is None]
    if LAUNCHER is None:
        programs.append("at-spi-bus-launcher")
    asked = [PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"]
    if not Path(PYTHON).exists() or subprocess.run(asked, capture_output=True, check=False).returncode:
        programs.append("python3-gi met gir1.2-atspi-2.0")
    return ", ".join(programs)


@pytest.fixture(scope="module")
def pages(tmp_path_factory) -> list[dict]:
    """What the client read, a page at a time."""
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
            {PYTHON} -W ignore tests/at_spi/client.py {" ".join(f"'{each}'" for each in WALKED)}
            code=$?
            kill $window $launcher
            exit $code
        """
        env = os.environ | {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": str(folder)}
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


def test_the_client_comes_past_every_page(pages):
    names = [each["page"] for each in pages]
    assert len(names) == 50 and names[0] == "De zaak" and names[-1] == "Nakijken en afdrukken"
    assert all(len(each["things"]) > 40 for each in pages)


def test_whatever_can_be_used_has_a_name_and_a_role(pages):
    nameless = {
        (each["page"], thing["role"], thing["where"])
        for each in pages
        for thing in each["things"]
        if thing["focusable"] and thing["role"] not in NO_CONTROL and not thing["name"] and not any(thing["labelled"])
    }
    assert nameless == set()
    assert not [
        thing for each in pages for thing in each["things"] if thing["focusable"] and thing["role"] == "invalid"
    ]


@pytest.mark.parametrize("name", WALKED)
def test_tab_goes_as_one_reads_and_comes_round(pages, name):
    """Round and round, without a place it cannot leave; only the column with help comes after the bar below."""
    (page,) = (each for each in pages if each["page"] == name)
    places = {thing["path"]: number for number, thing in enumerate(page["things"])}
    assert [each for each in page["halts"] if each["path"] not in places] == []
    walked = [places[each["path"]] for each in page["halts"]]
    assert len(walked) > 12 and len(set(walked)) == len(walked) < 300
    bar = next(number for number, thing in enumerate(page["things"]) if thing["name"] == "Volgende ›")
    back = [(one, other) for one, other in pairwise(walked) if other < one]
    to_help = [pair for pair in back if pair[0] >= bar and pair != back[-1]]
    assert len(back) - len(to_help) <= 1 and len(to_help) <= 1, back
