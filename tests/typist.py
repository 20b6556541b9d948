"""A process that types into a store until it is killed; one server loads everything and forks a process for each.

Commands on stdin: `type <pause> <folder>` answers with a process id, `wait <process id>` with how it ended.
"""

from __future__ import annotations

import os
import struct
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from stores import KEY, new_store

from app.changes import add_fact
from models.assessment import Assessment
from models.people import Child
from models.store import Store

KEY_EVERY = 0.01
TYPED, SAVED, READY = 1, 2, 3
REPORT = struct.Struct("dii")
REPORTS = "berichten"


def text(length: int) -> str:
    """What is typed, so that any beginning of it can be recognised."""
    return "".join(chr(ord("a") + (7 * number + number // 26) % 26) for number in range(length))


def type_until_killed(folder: Path, pause: float) -> None:
    """Types letter by letter and saves as the app does; tells each letter and each save that was acknowledged."""
    reports = os.open(folder / REPORTS, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)

    def tell(what: int, count: int) -> float:
        now = time.monotonic()
        os.write(reports, REPORT.pack(now, what, count))
        return now

    store = Store.open(folder, KEY)
    assessment = store.load(store.list_rows()[0].id)
    element = assessment.children[0].element("E4")
    whole, unsaved_since = text(100_000), 0.0
    tell(READY, len(element.text))
    for count in range(len(element.text) + 1, len(whole)):
        element.text = whole[:count]
        assessment.occasion = str(count)
        if count % 25 == 0:
            add_fact(assessment, f"feit bij {count}")
        now = tell(TYPED, count)
        unsaved_since = unsaved_since or now
        if now - unsaved_since >= pause:
            store.save()
            unsaved_since = 0.0
            tell(SAVED, count)
        time.sleep(KEY_EVERY)


def serve() -> None:
    warm_up()
    for line in sys.stdin:
        command, *words = line.rstrip("\n").split(" ", 2)
        if command == "wait":
            _, status = os.waitpid(int(words[0]), 0)
            print(os.waitstatus_to_exitcode(status), flush=True)
            continue
        process = os.fork()
        if process == 0:
            type_until_killed(Path(words[1]), float(words[0]))
        print(process, flush=True)


def warm_up() -> None:
    """What the first dossier of a process costs is paid once, before the typists come."""
    with tempfile.TemporaryDirectory() as folder, new_store(Path(folder)) as store:
        assessment = Assessment(all_children=[Child()])
        store.add(assessment)
        store.close()
        with Store.open(Path(folder), KEY) as again:
            again.load(assessment.id)


if __name__ == "__main__":
    serve()
