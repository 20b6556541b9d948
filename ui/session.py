"""Hears from the system that the session locks or the computer goes to sleep, as far as that system tells it.

Linux tells it over D-Bus (a socket of this computer, never the network), Windows in messages to the window. macOS tells
it only to programs that use its own libraries, which this one does not.
"""

import os
import sys
from typing import Any

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver")
LOGIN = "org.freedesktop.login1"
# The type stubs ask for bytes here; the library itself takes text alone.
_BEGAN: Any = SLOT("began(bool)")
_ASKED: Any = SLOT("asked()")
_POWER, _SESSION = 0x0218, 0x02B1  # WM_POWERBROADCAST, WM_WTSSESSION_CHANGE
_LOCKING = frozenset({(_POWER, 0x0004), (_SESSION, 0x0002), (_SESSION, 0x0004), (_SESSION, 0x0006), (_SESSION, 0x0007)})
"""PBT_APMSUSPEND; then the session is disconnected here or from afar, logged off, or locked."""


class SystemLocks(QObject):
    """Emits `locked` when the session locks or the computer goes to sleep."""

    locked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._messages: WindowsMessages | None = None
        self._registered: set[int] = set()
        if sys.platform == "linux":
            self._listen_on_dbus()
        elif sys.platform == "win32":
            self._listen_on_windows()

    # --- Linux --------------------------------------------------------------------------------------------

    def _listen_on_dbus(self) -> None:
        """Each connection is optional: a desktop without it still locks after a while and by key."""
        from PySide6.QtDBus import QDBusConnection

        address = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
        if address and only_this_computer(address):  # without one, asking would start a bus
            session = QDBusConnection.sessionBus()
            for each in SCREEN_SAVERS:
                session.connect("", "", each, "ActiveChanged", self, _BEGAN)
        if only_this_computer(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", "")):
            system = QDBusConnection.systemBus()
            system.connect(LOGIN, "", f"{LOGIN}.Manager", "PrepareForSleep", self, _BEGAN)
            system.connect(LOGIN, "", f"{LOGIN}.Session", "Lock", self, _ASKED)

    @Slot(bool)
    def began(self, begins: bool) -> None:
        """The screen locks or the computer goes to sleep, or the opposite."""
        if begins:
            self.locked.emit()

    @Slot()
    def asked(self) -> None:
        """The session is asked to lock."""
        self.locked.emit()

    # --- Windows ------------------------------------------------------------------------------------------

    def _listen_on_windows(self) -> None:
        self._messages = WindowsMessages(self)
        QCoreApplication.instance().installNativeEventFilter(self._messages)
        QGuiApplication.instance().focusWindowChanged.connect(self._register)

    def _register(self, window: QWindow | None) -> None:
        """Windows tells about the session only to a window that asked for it."""
        import ctypes

        if window is not None and int(window.winId()) not in self._registered:
            self._registered.add(int(window.winId()))
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), 0)  # type: ignore[attr-defined,unused-ignore]


class WindowsMessages(QAbstractNativeEventFilter):
    """Reads the messages of Windows that come in for our windows."""

    def __init__(self, tells: SystemLocks) -> None:
        super().__init__()
        self._tells = tells

    def nativeEventFilter(self, kind, message):
        from ctypes import wintypes

        if bytes(kind) == b"windows_generic_MSG":
            told = wintypes.MSG.from_address(int(message))
            if means_locking(told.message, told.wParam):
                self._tells.locked.emit()
        return False, 0


def only_this_computer(address: str) -> bool:
    """Whether a D-Bus address stays on this computer; without one the system's own socket is meant."""
    return all(each.startswith("unix:") for each in address.split(";") if each)


def means_locking(message: int, wparam: int) -> bool:
    """Whether a message of Windows says that the session locks or ends, or that the computer goes to sleep."""
    return (message, wparam) in _LOCKING
