"""Keeps Qt from leaving traces outside the store: folders that were visited, and what its warnings say."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, Qt, qInstallMessageHandler


def leave_no_traces() -> None:
    """Before the application is made: Qt keeps no list of visited folders, nor does the desktop of Linux."""
    if sys.platform == "linux":
        # Qt's file dialog writes visited folders to QtProject.conf, for all programs; here that leads nowhere.
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
        # The file dialog of GTK adds every name that is chosen to the desktop's list of recent files.
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


def hush_qt() -> None:
    """Once the application is there: warnings of Qt go nowhere, because they can hold paths and texts."""
    qInstallMessageHandler(lambda _kind, _context, _message: None)


def owner_only(path: Path) -> None:
    """Let nobody but the owner read this file of settings, also before it is there. Raises OSError."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if hasattr(os, "fchmod"):
            os.fchmod(descriptor, 0o600)
    finally:
        os.close(descriptor)
