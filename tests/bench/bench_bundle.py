"""Start to first window: the packed program beside the same from its source, turn by turn; medians in milliseconds.

The packed program is that of `make bundle`, or the one that BUNDLE names. It may take at most 1.3 times as long.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[2]
MADE = ROOT / "build" / "bundle" / "dist" / "kindvoorop" / "kindvoorop"
ROUNDS = 21
MOST = 1.3


def _milliseconds(command: list[str]) -> float:
    start = perf_counter()
    subprocess.run(
        command, check=True, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, capture_output=True, cwd=ROOT
    )
    return (perf_counter() - start) * 1000


def main() -> int:
    program = Path(os.environ.get("BUNDLE") or MADE)
    if not program.is_file():
        print(f"NIET GEMETEN: {program} is er niet. Maak het programma eerst met make bundle.", file=sys.stderr)
        return 0
    times: dict[str, list[float]] = {"from source": [], "packed": []}
    with tempfile.TemporaryDirectory() as folder:
        arguments = ["--data", folder, "--quit-after-first-paint"]
        commands = {"from source": [sys.executable, "-m", "app", *arguments], "packed": [str(program), *arguments]}
        for command in commands.values():  # once, so that both find their files in memory
            _milliseconds(command)
        for _ in range(ROUNDS):
            for name, command in commands.items():
                times[name].append(_milliseconds(command))
    medians = {name: statistics.median(each) for name, each in times.items()}
    for name, median in medians.items():
        print(f"{name:12} {median:6.0f} ms  ({min(times[name]):.0f}-{max(times[name]):.0f}, n={ROUNDS})")
    ratio = medians["packed"] / medians["from source"]
    print(f"ratio        {ratio:6.2f}  (at most {MOST})")
    return 0 if ratio <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())
