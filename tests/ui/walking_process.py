"""The real program, from a new vault to a lock, with known phrases typed wherever one can type.

Called with the data folder, and `kill` to wait at the end to be killed. It tells on stdout what it saw.
"""

import os
import sys
import traceback
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

import ui.start
from app.error_log import LOG_FILE
from app.recipients import Recipient
from tests.no_network import network_sockets
from tests.ui.hands import push
from tests.ui.typing_keys import press, type_text
from ui.page import Address
from ui.window import Window

PASSPHRASE = "vier woorden achter elkaar"
SINCE = "housing/slept_since"
_NAMES = ["Zoë", "Yılmaz", "Kacper", "Ünal", "Noor", "Sjoerd", "Fatıma", "Ilyas", "Maaike", "Ömer"]
_DEEDS = ("slaapt bij tante", "zegt niets tegen", "is bang voor", "huilt om", "wacht op")
PHRASES = [
    f"{name} {deed} {other}" for name, other in zip(_NAMES, _NAMES[1:] + _NAMES[:1], strict=True) for deed in _DEEDS
]


def wait_until(holds) -> None:
    """Let the program go on until this holds."""
    for _ in range(2000):
        if holds():
            return
        QTest.qWait(10)
    raise AssertionError("it did not come")


def make_vault(window: Window) -> None:
    type_text("S. Bos")
    window.unlock.passphrase.setFocus()
    type_text(PASSPHRASE)
    window.unlock.again.setFocus()
    type_text(PASSPHRASE)
    press(Qt.Key.Key_Return)
    wait_until(lambda: hasattr(window.unlock, "noted"))
    window.unlock.noted.click()
    window.unlock.start.click()
    wait_until(lambda: window.store is not None)


def type_everywhere(window: Window) -> None:
    """Into a long text, a title, the quick line, and a date that is none; a part is copied."""
    dossier = window.dossier
    dossier.go_to_field("title")
    type_text(PHRASES[0])
    dossier.go_to_field("occasion")
    type_text("\n".join(PHRASES))
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    for phrase in PHRASES[:5]:
        dossier.quick_line.setFocus()
        type_text(phrase + "\n")
    dossier.go(Address("housing"))
    dossier.go_to_field(SINCE)
    type_text(PHRASES[1])


def print_in_memory(window: Window) -> int:
    """The decision as PDF, made and thrown away; how many bytes it had."""
    from reports.decision import compose
    from reports.pdf import render

    editing = window.dossier.editing
    findings = tuple(editing.findings)
    return len(render(compose(editing.assessment, editing.method, findings, Recipient("beslisser"))))


def go_wrong(folder: Path) -> None:
    """An error with a typed text in its message, as a mistake in the program would raise; what is told is closed."""
    QTimer.singleShot(0, _fail)
    wait_until((folder / LOG_FILE).exists)


def _fail() -> None:
    QTimer.singleShot(50, lambda: QApplication.activeModalWidget().close())
    raise ValueError(PHRASES[2])


def look_for_a_file(window: Window, folder: Path) -> None:
    """The file dialog, in a folder whose name says too much."""
    there = folder / PHRASES[3]
    there.mkdir()
    QTimer.singleShot(100, lambda: QApplication.activeModalWidget().reject())
    QFileDialog.getSaveFileName(window, "Opslaan als", str(there / f"{PHRASES[4]}.pdf"))


def walk(window: Window, folder: Path, stay: bool) -> None:
    make_vault(window)
    push(window.stack.currentWidget().new)
    type_everywhere(window)
    printed = print_in_memory(window)
    go_wrong(folder)
    look_for_a_file(window, folder.parent / "gekozen")
    sockets = network_sockets()
    window.lock.lock()
    wait_until(lambda: window.store is None)
    copied = QApplication.clipboard().text()
    window.activateWindow()
    wait_until(window.unlock.passphrase.hasFocus)
    type_text(PASSPHRASE + "\n")
    wait_until(lambda: window.dossier is not None)
    back = window.dossier.page.rows[SINCE].entry.text() == PHRASES[1]
    saved = window.dossier.editing.assessment.occasion == "\n".join(PHRASES)
    print(
        f"sockets: {sockets + network_sockets()} saved: {saved} back: {back} printed: {printed > 0} copied: {copied!r}"
    )
    sys.stdout.flush()
    if not stay:
        window.close()
        window.close()  # the first time it leads to the date that is none


def walk_or_stop(window: Window, folder: Path, stay: bool) -> None:
    """The program itself would go on after an error; whoever waits for this process would wait in vain."""
    try:
        walk(window, folder, stay)
    except BaseException:
        traceback.print_exc()
        os._exit(1)


def main(folder: Path, stay: bool) -> int:
    def begin(window: Window) -> None:
        window.activateWindow()
        QTimer.singleShot(0, lambda: walk_or_stop(window, folder, stay))

    ui.start._load_the_rest = begin
    (folder.parent / "gekozen").mkdir(exist_ok=True)
    return ui.start.run(folder, has_store=False)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), "kill" in sys.argv[2:]))
