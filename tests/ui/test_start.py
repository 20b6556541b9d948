"""The first window is there before what it does not need; after it was painted nothing is missing."""

import json
import subprocess
import sys
from pathlib import Path

LATER = (
    "ui.lock",
    "ui.locking",
    "ui.keeping",
    "ui.help",
    "ui.long_work",
    "app.manual",
    "hashlib",
    "app.command_parser",
)
START = """
import gc, json, linecache, sys
try:
    import resource
except ImportError:  # on Windows
    resource = None
import ui.start
import app.method
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QLineEdit
told = {"read": [each for each in linecache.cache if each.endswith(("/start.py", "/unlock.py", "/method.py"))]}
def painted():
    window = QApplication.activeWindow() or QApplication.topLevelWidgets()[0]
    window.activateWindow()
    told["focus"] = window.unlock.passphrase is window.focusWidget()
    told["there"] = all(hasattr(window, each) for each in ("keeping", "help", "talking", "lock", "locking"))
    told["fonts"] = {"Noto Sans Hebrew", "Source Sans 3"} <= set(QFontDatabase.families())
    window.locking.idle.minutes = 0
    told["locks"] = window.locking.idle.is_over()
    told["gc"] = gc.isenabled()
    told["dumps"] = list(resource.getrlimit(resource.RLIMIT_CORE)) if resource else [0, 0]
    window.close()
made_ready = ui.list_ahead.ListAhead.make
def made(ahead):
    made_ready(ahead)
    told["list"] = ahead.take().isHidden()
    QTimer.singleShot(0, painted)
ui.list_ahead.ListAhead.make = made
from pathlib import Path
Path(sys.argv[1], "kindvoorop.kluis").write_bytes(b"")
from app.command_line import run
gc.disable()
told["code"] = run(["--data", sys.argv[1]])
print(json.dumps(told))
"""
FIRST = """
import json, sys
from app.command_line import run
from PySide6.QtCore import QObject
code = run(["--quit-after-first-paint", "--data", sys.argv[1]])
print(json.dumps([code, [each for each in sys.argv[2:] if each in sys.modules]]))
"""


def _told(code: str, *arguments: str) -> object:
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_what_is_typed_into_later_is_there_once_the_window_was_painted(tmp_path: Path) -> None:
    assert _told(START, str(tmp_path)) == {
        "read": [], "focus": True, "there": True, "fonts": True, "locks": True, "gc": True, "dumps": [0, 0],
        "list": True, "code": 0,
    }  # fmt: skip


def test_the_first_window_waits_for_nothing_that_it_does_not_show(tmp_path: Path) -> None:
    (tmp_path / "kindvoorop.kluis").write_bytes(b"")
    assert _told(FIRST, str(tmp_path), *LATER) == [0, []]
