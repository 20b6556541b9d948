"""Knows how to ask the system not to write the memory of this process to a file when it breaks off."""

import ctypes
import faulthandler
import os
import sys
from contextlib import suppress

_PR_SET_DUMPABLE = 4
_NO_ERROR_BOX = 0x0001 | 0x0002  # SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX
_NO_HEAP_IN_REPORT = 1  # WER_FAULT_REPORTING_FLAG_NOHEAP


def refuse_dumps() -> None:
    """Ask it as far as this system can; where it refuses, the program works all the same."""
    faulthandler.disable()
    if sys.platform == "win32":
        _refuse_on_windows()
    else:
        _refuse_on_unix()


def _refuse_on_unix() -> None:
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux" and os.environ.get("XDG_SESSION_TYPE") != "wayland":
        # A limit of nought asks; this also keeps other processes of the same user from reading our memory. Under
        # Wayland the desktop then refuses to tell how a window is framed, and the window can lose its buttons.
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _refuse_on_windows() -> None:
    with suppress(OSError, AttributeError):
        kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
        kernel.SetErrorMode(_NO_ERROR_BOX)
        kernel.WerSetFlags(_NO_HEAP_IN_REPORT)
