"""The whole walk by keyboard: a new vault, J1 entered page by page, closed, exported, and compared with the example."""

import json
import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.casefile import comparable
from app.special_data import switch_on
from tests.ui.entering import Entering
from tests.ui.on_screen import on_screen
from tests.ui.typing_keys import press, tab_to, type_text
from ui.style import dress
from ui.window import Window

PASSPHRASE = "vier woorden achter elkaar"
ROOT = Path(__file__).parents[2]


def example(name: str) -> dict:
    folder = files("resources").joinpath("examples")
    found = next(each for each in folder.iterdir() if each.name.startswith(name))
    return json.loads(found.read_bytes())


def command(folder: Path, *arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "app", "--data", str(folder), *arguments],
        cwd=ROOT,
        env=os.environ | {"KINDVOOROP_PASSPHRASE": PASSPHRASE},
        capture_output=True,
        text=True,
    )


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    dress(qapp)
    return on_screen(qtbot, Window(tmp_path / "kluis", has_store=False))


def make_vault(window: Window, qtbot) -> None:
    """Give a name, choose a passphrase, write down the recovery key, and begin."""
    type_text("Noor Visser")
    tab_to(window.unlock.passphrase)
    type_text(PASSPHRASE)
    tab_to(window.unlock.again)
    type_text(PASSPHRASE)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: hasattr(window.unlock, "noted"), timeout=20_000)
    qtbot.waitUntil(window.unlock.noted.hasFocus)
    press(Qt.Key.Key_Space)
    tab_to(window.unlock.start)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.store is not None, timeout=20_000)
    assert window.who == "Noor Visser"


@pytest.mark.journey
def test_j1_is_entered_by_keyboard_and_comes_out_as_the_example(window, qtbot, tmp_path):
    make_vault(window, qtbot)
    screen = window.stack.currentWidget()
    tab_to(screen.new)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.dossier is not None)
    case = example("J1")
    editing = window.dossier.editing
    why = "Het besluit hangt af van de hulp die nu loopt."  # the example answers a question about health
    editing.restructure(lambda: switch_on(editing.assessment, "gezondheid", why, "", editing.today()))
    entering = Entering(window.dossier, case)
    entering.everything()
    assessment_id = editing.assessment.id
    press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    window.close()
    out = tmp_path / "uit.json"
    done = command(tmp_path / "kluis", "export", assessment_id, "--out", str(out))
    assert done.returncode == 0, done.stderr
    entered, expected = comparable(json.loads(out.read_bytes())), comparable(example("J1"))
    assert [each["reason"] for each in entered["special_data"]] == [why]
    assert entered | {"special_data": []} == expected
