"""The program asks the system not to write its memory to a file when it breaks off."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

ASK = "from app.no_dumps import refuse_dumps; refuse_dumps(); "


def answer(code: str, **environment: str) -> str:
    command = [sys.executable, "-X", "faulthandler", "-c", ASK + code]
    done = subprocess.run(command, env=os.environ | environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_core_file_may_not_be_written() -> None:
    assert answer("import resource; print(resource.getrlimit(resource.RLIMIT_CORE))") == "(0, 0)"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux knows this")
@pytest.mark.parametrize(("session", "can_be_read"), [("x11", "0"), ("wayland", "1")])
def test_linux_does_not_hand_our_memory_to_another_program_where_that_does_no_harm(
    session: str, can_be_read: str
) -> None:
    code = "import ctypes; print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    assert answer(code, XDG_SESSION_TYPE=session) == can_be_read


def test_python_does_not_print_where_it_was() -> None:
    assert answer("import faulthandler; print(faulthandler.is_enabled())") == "False"
