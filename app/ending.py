"""Ends the process: what must still be done is done, and then the system takes everything back at once."""

import atexit
import os
import sys
import threading
from contextlib import suppress
from typing import NoReturn


def end(code: int) -> NoReturn:
    """End with this exit code, once other threads are done and everybody who asked to be called at the end was.

    Python would go on to take apart every object and every module, one by one, before it gives the memory back.
    """
    for each in threading.enumerate():
        if each is not threading.current_thread() and not each.daemon:
            each.join()
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):  # closed, or nobody reads it any more, or none at all
            stream.flush()
    os._exit(code)
