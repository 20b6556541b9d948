"""Ending the process at once leaves nothing undone that Python itself would have done at the end."""

import subprocess
import sys
from pathlib import Path

ENDING = """
import atexit, sys, tempfile, threading, time
from app.ending import end
kept = tempfile.TemporaryDirectory()
print(kept.name)
atexit.register(print, "at the end")
threading.Thread(target=lambda: (time.sleep(0.2), print("beside"))).start()
threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
sys.stdout.write("not flushed")
end(int(sys.argv[1]))
"""


def test_threads_callbacks_temporary_folders_and_what_was_printed() -> None:
    done = subprocess.run([sys.executable, "-c", ENDING, "7"], capture_output=True, text=True, timeout=30)
    folder, rest = done.stdout.split("\n", 1)
    assert (done.returncode, rest, done.stderr) == (7, "not flushedbeside\nat the end\n", "")
    assert folder and not Path(folder).exists()


def test_who_reads_no_more_is_no_trouble() -> None:
    code = "import os, sys; from app.ending import end; sys.stdout.write('x' * 10); os.close(1); end(3)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30)
    assert (done.returncode, done.stderr) == (3, "")


def test_the_command_line_ends_with_its_own_code() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app", "check", "/nergens"], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 3 and "/nergens" in done.stderr
