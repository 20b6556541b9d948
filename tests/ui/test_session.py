"""The system's own lock and sleep lock the program too: D-Bus on Linux, the messages of Windows."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from ui.session import SystemLocks, means_locking, only_this_computer

ROOT = Path(__file__).parents[2]
LISTENS = """
from PySide6.QtWidgets import QApplication
from ui.session import SystemLocks
application = QApplication([])
system = SystemLocks(application)
system.locked.connect(lambda: (print("locked", flush=True), application.quit()))
print("listens", flush=True)
application.exec()
"""


@pytest.fixture(scope="module")
def bus():
    """The address of a message bus for these tests alone."""
    if sys.platform != "linux" or shutil.which("dbus-daemon") is None:
        pytest.skip("needs dbus-daemon")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address", "--nopidfile"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@pytest.mark.parametrize(
    ("path", "name", "values"),
    [
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", ["boolean:true"]),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", ["boolean:true"]),
    ],
)
def test_the_lock_of_the_desktop_is_heard(bus, path, name, values):
    homes = {"DBUS_SESSION_BUS_ADDRESS": bus, "DBUS_SYSTEM_BUS_ADDRESS": bus}
    command = [sys.executable, "-c", LISTENS]
    with subprocess.Popen(command, cwd=ROOT, env=os.environ | homes, stdout=subprocess.PIPE, text=True) as listener:
        assert listener.stdout.readline() == "listens\n"
        subprocess.run(["dbus-send", f"--bus={bus}", "--type=signal", path, name, *values], check=True)
        assert listener.stdout.readline() == "locked\n"
    assert listener.returncode == 0


def test_the_end_of_a_lock_locks_nothing(qapp, qtbot):
    parent = QObject()
    system = SystemLocks(parent)
    with qtbot.assertNotEmitted(system.locked):
        system.began(False)
    with qtbot.waitSignals([system.locked, system.locked]):
        system.began(True)
        system.asked()


@pytest.mark.parametrize(("address", "stays"), [
    ("", True),
    ("unix:path=/run/user/1000/bus", True),
    ("unix:abstract=/tmp/x;unix:path=/y", True),
    ("tcp:host=elders,port=1", False),
    ("unix:path=/y;tcp:host=elders,port=1", False),
    ("autolaunch:", False),
])  # fmt: skip
def test_only_a_bus_of_this_computer_is_listened_to(address, stays):
    assert only_this_computer(address) is stays


@pytest.mark.parametrize(("message", "wparam", "locks"), [
    (0x02B1, 7, True),  # the session locks
    (0x02B1, 4, True),  # it is disconnected from afar
    (0x02B1, 8, False),  # it unlocks
    (0x0218, 4, True),  # the computer goes to sleep
    (0x0218, 18, False),  # it wakes
    (0x0100, 7, False),  # a key
])  # fmt: skip
def test_the_messages_of_windows_are_understood(message, wparam, locks):
    assert means_locking(message, wparam) is locks
