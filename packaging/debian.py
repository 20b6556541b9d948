"""Knows how a clean Debian 12 is made in a folder, and how a program is built and tried in it.

Everything in it runs without a network and sees only its own processes. It needs root, debootstrap and unshare.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

RELEASE = "bookworm"
# What a window of Qt asks of the system and what no program should bring itself: drivers of the screen, fonts, D-Bus.
TO_RUN = (
    "libgl1", "libegl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0",
    "xvfb", "xauth",
)  # fmt: skip
# What Python and PyInstaller ask for, and the libraries that go along because a plain desktop may lack them.
TO_BUILD = (
    "binutils", "libssl3", "libsqlite3-0", "libffi8", "zlib1g", "libbz2-1.0", "liblzma5", "libreadline8",
    "libncursesw6", "libuuid1", "libexpat1", *TO_RUN[:6], "libx11-xcb1", "libxcb-cursor0", "libxcb-icccm4",
    "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0", "libxcb-shape0", "libxcb-shm0",
    "libxcb-sync1", "libxcb-util1", "libxcb-xfixes0", "libxcb-xkb1", "libxkbcommon-x11-0", "libwayland-client0",
    "libwayland-cursor0", "libwayland-egl1",
)  # fmt: skip
SOURCE = ("app", "models", "packaging", "reports", "resources", "ui", "LICENCE", "README.md", "pyproject.toml")
PLAIN = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/tmp", "LANG": "C.UTF-8"}


class Failed(Exception):
    """Something in the Debian did not work; the text says what."""


def lacking() -> str:
    """Why no clean Debian can be had here; empty where it can."""
    if not sys.platform.startswith("linux"):
        return "dat kan alleen op Linux."
    if os.geteuid() != 0:
        return "daarvoor is root nodig."
    missing = [name for name in ("debootstrap", "unshare", "chroot") if shutil.which(name) is None]
    return f"er ontbreekt {' en '.join(missing)}." if missing else ""


class Place:
    """A Debian in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def make(self, packages: tuple[str, ...]) -> None:
        """Fill the folder with the smallest Debian and these packages. Raises Failed."""
        log = self.folder.with_suffix(".log")
        command = ["debootstrap", "--variant=minbase", f"--include={','.join(packages)}", RELEASE, str(self.folder)]
        with log.open("w") as told:
            code = subprocess.call(command, stdout=told, stderr=subprocess.STDOUT)
        if code != 0:
            raise Failed(f"Debian kon niet worden opgehaald (code {code}); {log} zegt waarom. Is er internet?")

    def inside(self, path: str) -> Path:
        """Where a folder of it is for us; made where it is not there."""
        found = self.folder / path.lstrip("/")
        found.mkdir(parents=True, exist_ok=True)
        return found

    def bring_python(self) -> None:
        """Our own Python, at the same place: Debian 12 has no 3.12 or 3.13."""
        prefix = Path(sys.base_prefix)
        leave = shutil.ignore_patterns("__pycache__", "test", "site-packages", "idlelib", "*.a")
        shutil.copytree(prefix, self.folder / prefix.relative_to("/"), symlinks=True, ignore=leave)
        pip = Path("lib", f"python{sys.version_info[0]}.{sys.version_info[1]}", "site-packages")
        (self.folder / prefix.relative_to("/") / pip).mkdir(exist_ok=True)

    def bring_source(self, root: Path) -> None:
        """What the program is made of."""
        target = self.inside("/bron")
        for name in SOURCE:
            if (root / name).is_dir():
                shutil.copytree(root / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copyfile(root / name, target / name)

    def run(self, command: list[str], extra: dict[str, str] | None = None, expected: int = 0) -> str:
        """Run in it; what it said. Raises Failed for another exit code."""
        apart = ["unshare", "--mount", "--net", "--pid", "--fork", f"--mount-proc={self.folder / 'proc'}"]
        done = subprocess.run(
            [*apart, "chroot", str(self.folder), *command],
            env=PLAIN | (extra or {}),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode != expected:
            raise Failed(f"{' '.join(command)}\ngaf code {done.returncode} en zei:\n{done.stdout}")
        if done.stdout.strip():
            print(done.stdout.rstrip(), flush=True)
        return done.stdout


def with_screen(command: str) -> list[str]:
    """A command line with a screen of its own. The shell around it is the first process there: a screen that is started
    by the first process never tells that it is ready.
    """
    return ["sh", "-c", f"xvfb-run --auto-servernum {command}; exit $?"]


def try_program(place: Place, program: str) -> None:
    """The self-test without and with a screen, and what works without windows. Raises Failed."""
    pythons = [each.name for each in (place.folder / "usr" / "bin").glob("python*")]
    if pythons:
        raise Failed(f"In de schone Debian staat toch Python: {', '.join(pythons)}")
    place.inside("/zelftest")
    place.run([program, "--version"])
    place.run([program, "--selftest", "/zelftest/zonder-scherm"], {"QT_QPA_PLATFORM": "offscreen"})
    place.run(with_screen(f"{program} --selftest /zelftest/scherm"), {"QT_QPA_PLATFORM": "xcb"})
    vault = ["--data", "/zelftest/zonder-scherm/kluis"]
    phrase = {"KINDVOOROP_PASSPHRASE": "bekwame herfst wandelt over zeven bruggen"}
    told = place.run([program, *vault, "list"], phrase)
    if "J3" not in told and "hotel" not in told.lower():
        raise Failed(f"«list» noemt het dossier niet: {told}")
    place.run([program, *vault, "verify"], phrase)
    place.run([program, "verify", "/zelftest/zonder-scherm/besluit.pdf"])
