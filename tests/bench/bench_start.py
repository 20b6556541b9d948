"""Start to first window: Kind Voorop beside a bare QWizard, turn by turn in one run; medians in milliseconds."""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

ROUNDS = 15
HERE = Path(__file__).parent
HEAVY = ("sqlalchemy", "alembic", "reportlab")
LOOK = (
    "import sys; from app.__main__ import main; code = main(sys.argv[1:]); "
    f"print([name for name in {HEAVY} if name in sys.modules]); sys.exit(code)"
)


def _milliseconds(command: list[str]) -> float:
    start = perf_counter()
    subprocess.run(command, check=True, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, capture_output=True)
    return (perf_counter() - start) * 1000


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        arguments = ["--data", folder, "--quit-after-first-paint"]
        bare = [sys.executable, str(HERE / "bare_wizard.py")]
        ours = [sys.executable, "-m", "app", *arguments]
        times: dict[str, list[float]] = {"bare QWizard": [], "Kind Voorop": []}
        for _ in range(ROUNDS):
            times["bare QWizard"].append(_milliseconds(bare))
            times["Kind Voorop"].append(_milliseconds(ours))
        seen = subprocess.run(
            [sys.executable, "-c", LOOK, *arguments],
            check=True,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
        )
    medians = {name: statistics.median(each) for name, each in times.items()}
    for name, median in medians.items():
        print(f"{name:14} {median:6.0f} ms  ({min(times[name]):.0f}-{max(times[name]):.0f}, n={ROUNDS})")
    print(f"ratio          {medians['Kind Voorop'] / medians['bare QWizard']:6.2f}")
    print(f"heavy modules imported before the first paint: {seen.stdout.strip()}")


if __name__ == "__main__":
    main()
