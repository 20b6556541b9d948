"""Makes a program of Kind Voorop that runs without Python: python packaging/make.py bundle

On Linux as root that happens in a clean Debian 12, and the program is then tried in another one without Python;
otherwise on this computer. It uses the standard library only; what has to be installed goes into an environment of its
own.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import contents
import debian

BUILD = contents.ROOT / "build" / "bundle"
LOCK = Path(__file__).resolve().parent / "requirements.lock"
MOST = 80_000_000
"""Bytes: no packed program may be larger."""
PYTHONS = ((3, 12), (3, 13))
"""On these None is immortal, so that a library which loses references to it does no harm."""


class Obstacle(Exception):
    """Something only the person at the keyboard can solve; the text says what to do."""


def say(text: str) -> None:
    print(text, flush=True)


def run(command: list[str], **extra: str) -> None:
    """Run a command that has to succeed. Raises Obstacle."""
    code = subprocess.call(command, env={**os.environ, **extra})
    if code != 0:
        raise Obstacle(f"Dit mislukte met code {code}: {' '.join(command)}")


def moment() -> int:
    """The time that goes into what is made: that of the last commit, so that it is the same whenever it is made."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    asked = ["git", "-C", str(contents.ROOT), "log", "-1", "--format=%ct"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False)
    return int(told.stdout) if told.returncode == 0 and told.stdout.strip() else 1_767_225_600


# --- Inside the environment with PyInstaller -----------------------------------------------------------------


def make_inside() -> None:
    """Make the program in dist/, with licences and the list of parts; runs in the environment that has PyInstaller."""
    import icons
    import licences
    import parts_list
    import version_resource
    import whose_files

    made, dist, work = BUILD / "made", BUILD / "dist", BUILD / "work"
    icons.draw(made)
    (made / "version_info.txt").write_text(version_resource.text(contents.version()), encoding="utf-8")
    options = ["--noconfirm", "--clean", "--log-level", "WARN", "--distpath", str(dist), "--workpath", str(work)]
    spec = str(Path(__file__).with_name("kindvoorop.spec"))
    run([sys.executable, "-m", "PyInstaller", *options, spec], KINDVOOROP_MADE=str(made), PYTHONHASHSEED="0")
    found = whose_files.whose(work / contents.NAME)
    for top in _tops(dist):
        shutil.rmtree(top / "licenties", ignore_errors=True)
        licences.put_beside(found, top / "licenties")
        many = parts_list.write(found, top / "licenties" / parts_list.FILE, moment())
    if sys.platform.startswith("linux"):
        _for_desktops(made, dist / contents.NAME / "bureaublad")
    say(f"{len(found.packages)} Python-pakketten, {len(found.of_debian)} van Debian; {many} onderdelen in de lijst.")


def _for_desktops(made: Path, folder: Path) -> None:
    """What puts the program into the menu of a desktop on Linux, laid as below /usr/share."""
    import icons

    identity = "nl.kindvoorop.KindVoorop"
    places = {Path("applications"): f"{identity}.desktop", Path("metainfo"): f"{identity}.metainfo.xml"}
    for place, name in places.items():
        (folder / place).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(Path(__file__).parent / "linux" / name, folder / place / name)
    drawings = {f"{side}x{side}": made / f"icon-{side}.png" for side in icons.FOR_LINUX}
    for size, drawing in (drawings | {"scalable": contents.ROOT / "resources" / "icon" / "kindvoorop.svg"}).items():
        place = folder / "icons" / "hicolor" / size / "apps"
        place.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(drawing, place / f"{identity}{drawing.suffix}")


def _tops(dist: Path) -> list[Path]:
    """Where texts go: beside the program, and in the program of macOS."""
    app = dist / f"{contents.TITLE}.app" / "Contents" / "Resources"
    return [dist / contents.NAME, *([app] if app.is_dir() else [])]


def install(python: str, venv: Path, wheels: Path | None, source: Path) -> list[list[str]]:
    """The commands that make an environment for `make_inside`; from a folder of wheels, or else from the index."""
    inside = str(venv / ("Scripts" if os.name == "nt" else "bin") / "python")
    pip = [inside, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    where = ["--no-index", "--find-links", str(wheels)] if wheels else []
    locked = ["--require-hashes", "--only-binary", ":all:", *where, "-r", str(source / "packaging" / LOCK.name)]
    return [
        [python, "-m", "venv", "--clear", str(venv)],
        [*pip, *locked],
        [*pip, "--no-deps", "--no-build-isolation", "-e", str(source)],
        [inside, str(source / "packaging" / Path(__file__).name), "inside"],
    ]


# --- On this computer, and in a clean Debian -----------------------------------------------------------------


def need_python() -> None:
    if sys.version_info[:2] not in PYTHONS:
        raise Obstacle(
            f"Het programma wordt gemaakt met Python 3.12 of 3.13; dit is {platform.python_version()}. "
            "Kies een andere: make bundle PYTHON=pad/naar/python3.13"
        )


def pack(folder: Path) -> Path:
    """The folder with the program as one file, in a fixed order, with fixed times. Raises Obstacle where too large."""
    machine = platform.machine().lower()
    system = {"linux": "linux", "darwin": "macos"}.get(sys.platform, "windows")
    path = BUILD / f"{contents.NAME}-{contents.version()}-{system}-{machine}.tar.xz"
    with tarfile.open(path, "w:xz", preset=6) as packed:
        packed.add(folder, arcname=folder.name, filter=_plainly, recursive=True)
    size = path.stat().st_size
    say(f"{path.name}: {size / 1e6:.1f} MB, sha256 {hashlib.sha256(path.read_bytes()).hexdigest()}")
    if size >= MOST:
        raise Obstacle(f"Dat is te groot: het moet onder {MOST / 1e6:.0f} MB blijven.")
    return path


def _plainly(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = moment()
    return entry


def bundle() -> None:
    """Make the program, try it and pack it."""
    need_python()
    shutil.rmtree(BUILD, ignore_errors=True)
    BUILD.mkdir(parents=True)
    program = BUILD / "dist" / contents.NAME
    lacking = debian.lacking()
    if lacking:
        say(f"Niet in een schone Debian 12: {lacking} Het programma wordt op deze computer gemaakt en beproefd.")
        for command in install(sys.executable, BUILD / "venv", None, contents.ROOT):
            run(command, SOURCE_DATE_EPOCH=str(moment()))
        try_here(program)
    else:
        in_clean_debian(program)
    pack(program)


def in_clean_debian(program: Path) -> None:
    """Build in one Debian, and try in another that has no Python and, like the first, no network."""
    say("De bouwplaats: een schone Debian 12 met alleen wat het bouwen nodig heeft.")
    place = debian.Place(BUILD / "debian-bouw")
    place.make(debian.TO_BUILD)
    wheels = place.inside("/wielen")
    options = ["--require-hashes", "--only-binary", ":all:", "--disable-pip-version-check", "--quiet"]
    run([sys.executable, "-m", "pip", "download", *options, "--dest", str(wheels), "-r", str(LOCK)])
    place.bring_python()
    place.bring_source(contents.ROOT)
    for command in install(sys.executable, Path("/venv"), Path("/wielen"), Path("/bron")):
        place.run(command, {"SOURCE_DATE_EPOCH": str(moment())})
    for made in (program, BUILD / "made"):
        shutil.copytree(place.inside("/bron") / made.relative_to(contents.ROOT), made, symlinks=True)
    say("De proef: een andere schone Debian 12, zonder Python en zonder netwerk.")
    trial = debian.Place(BUILD / "debian-proef")
    trial.make(debian.TO_RUN)
    shutil.copytree(program, trial.inside("/opt") / program.name, symlinks=True)
    debian.try_program(trial, f"/opt/{program.name}/{contents.NAME}")
    shutil.copytree(trial.inside("/zelftest"), BUILD / "zelftest")
    for each in (place, trial):  # a gigabyte; after a failure they stay, to be looked at
        shutil.rmtree(each.folder)


def try_here(program: Path) -> None:
    """Only the self-test, without a screen."""
    name = f"{contents.WITH_CONSOLE}.exe" if os.name == "nt" else contents.NAME
    run([str(program / name), "--selftest", str(BUILD / "zelftest")], QT_QPA_PLATFORM="offscreen")


def main(arguments: list[str]) -> int:
    known = {"bundle": bundle, "inside": make_inside}
    if len(arguments) != 1 or arguments[0] not in known:
        say("Gebruik: make.py " + " | ".join(known))
        return 2
    try:
        known[arguments[0]]()
    except (Obstacle, debian.Failed) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
