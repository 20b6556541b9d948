"""Knows how a fresh checkout becomes a working one: .venv, the system libraries of Qt, and what runs in it.

The Makefile calls it on Linux and macOS; on Windows it is called directly: py -3 .ci\\setup.py run
It uses the standard library only, because it runs before anything is installed.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
OLDEST, TOO_NEW = (3, 11), (3, 15)  # PySide6 6.11 has no wheels from 3.15 on

# What needs neither a screen nor Qt.
WINDOWLESS = {"init", "import", "check", "export", "list", "--help", "-h", "--version"}

QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtNetwork", "QtTest")
# The file that Qt asks for -> the package of Debian and Ubuntu that brings it. What those packages need
# themselves (libX11, freetype …) comes along.
DEBIAN_PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


class Obstacle(Exception):
    """Something only the person at the keyboard can solve; the text says what to do."""


def say(text: str) -> None:
    print(text, flush=True)


def in_venv(name: str) -> str:
    """The path of a program inside .venv."""
    return str(VENV / "Scripts" / f"{name}.exe") if os.name == "nt" else str(VENV / "bin" / name)


def start(command: list[str], **extra: str) -> subprocess.Popen[str]:
    """Start a command with extra environment variables; what it says is kept until it is asked for."""
    return subprocess.Popen(
        command, env={**os.environ, **extra}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def run(command: list[str], **extra: str) -> int:
    """Run a command with extra environment variables; its exit code."""
    return subprocess.call(command, env={**os.environ, **extra})


# --- Stamps: what was set up, and for which versions ----------------------------------


def digest() -> str:
    """Changes when the locked versions, the project file or the place of the checkout change."""
    content = LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes() + os.fsencode(ROOT)
    return hashlib.sha256(content).hexdigest()


def is_done(what: str) -> bool:
    stamp = VENV / f".klaar-{what}"
    return stamp.is_file() and stamp.read_text(encoding="ascii") == digest()


def mark_done(what: str) -> None:
    (VENV / f".klaar-{what}").write_text(digest(), encoding="ascii")


# --- Packages of the system -----------------------------------------------------------


def apt(*arguments: str) -> list[str]:
    return ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *arguments]


def agrees(question: str) -> bool:
    """True after a yes on a terminal; without a terminal nobody is asked."""
    if sys.stdin is None or not sys.stdin.isatty():
        return False
    return input(f"{question} [j/N] ").strip().lower() in {"j", "ja", "y", "yes"}


def install_system_packages(packages: list[str], why: str) -> None:
    """Install packages with apt-get, as root or with sudo after a yes; otherwise name the exact command."""
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        raise Obstacle(f"{why}\nInstalleer wat hierbij hoort (op Debian en Ubuntu heet het: {names}).")
    is_root = os.geteuid() == 0
    question = f"{why}\nMag dit nu met sudo worden geïnstalleerd: {names}?"
    if not is_root and not (shutil.which("sudo") and agrees(question)):
        raise Obstacle(f"{why}\nInstalleer het en begin opnieuw:\n\n    sudo apt-get install {names}\n")
    say(f"Wordt geïnstalleerd: {names}")
    prefix = [] if is_root else ["sudo"]
    run([*prefix, *apt("update", "-qq")])
    if run([*prefix, *apt("install", "-y", "--no-install-recommends", *packages)]) != 0:
        raise Obstacle(f"Installeren mislukte. Probeer zelf:\n\n    sudo apt-get install {names}\n")


# --- The environment in .venv ---------------------------------------------------------


def need_suitable_python() -> None:
    if not OLDEST <= sys.version_info[:2] < TOO_NEW:
        found = ".".join(map(str, sys.version_info[:2]))
        raise Obstacle(
            f"Kind Voorop heeft Python 3.11 tot en met 3.14 nodig; dit is Python {found}.\n"
            "Kies een andere, bijvoorbeeld: make run PYTHON=python3.13 (Windows: py -3.13 .ci\\setup.py run)."
        )


def can_make_venv() -> bool:
    importlib.invalidate_caches()
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def venv_is_usable() -> bool:
    python = in_venv("python")
    probe = f"import pip, sys; sys.exit(not {OLDEST} <= sys.version_info[:2] < {TOO_NEW})"
    return Path(python).exists() and subprocess.call([python, "-c", probe], stderr=subprocess.DEVNULL) == 0


def make_venv() -> None:
    if not can_make_venv():
        package = f"python3.{sys.version_info[1]}-venv"
        install_system_packages([package], "Deze Python kan geen eigen omgeving maken (venv ontbreekt).")
    say("Kind Voorop krijgt een eigen omgeving in .venv.")
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)]) != 0:
        raise Obstacle(f"De omgeving {VENV} kon niet worden gemaakt; de melding hierboven zegt waarom.")


def install_locked_packages() -> None:
    """Install the locked versions, checked by hash and never built here, and link the checkout itself."""
    say("De onderdelen worden opgehaald. De eerste keer duurt dat enkele minuten.")
    pip = [in_venv("python"), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    locked = ["--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)]
    checkout = ["--quiet", "--no-deps", "--no-build-isolation", "-e", str(ROOT)]
    if run([*pip, *locked]) != 0 or run([*pip, *checkout]) != 0:
        raise Obstacle("Het ophalen van de onderdelen mislukte; de melding hierboven zegt waarom. Is er internet?")


def prepare() -> None:
    """Make .venv complete; does nothing when that was done for these versions."""
    if is_done("omgeving") and Path(in_venv("python")).exists():
        return
    need_suitable_python()
    if not venv_is_usable():
        make_venv()
    install_locked_packages()
    mark_done("omgeving")


# --- The screen and the system libraries of Qt ----------------------------------------


def screen_platform() -> str:
    """The way in which Qt will reach the screen on Linux; empty without a screen."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen:
        return chosen.split(";")[0].split(":")[0]
    if os.environ.get("DISPLAY"):
        return "xcb"
    return "wayland" if os.environ.get("WAYLAND_DISPLAY") else ""


def need_screen() -> None:
    if sys.platform.startswith("linux") and not screen_platform():
        raise Obstacle(
            "Er is geen scherm: DISPLAY en WAYLAND_DISPLAY zijn leeg.\n"
            "Start Kind Voorop op een computer met een bureaublad, of maak verbinding met ssh -X.\n"
            'Zonder scherm werken wel: make run ARGS="list", en zo ook check, export en import.'
        )


def not_found(ldd_output: str) -> set[str]:
    """The library names that ldd could not find."""
    return {line.split()[0] for line in ldd_output.splitlines() if line.rstrip().endswith("=> not found")}


def missing_libraries(platform: str) -> set[str]:
    """The system libraries that Qt lacks for its modules and for the given platform plugin."""
    where = subprocess.run(
        [in_venv("python"), "-c", "import PySide6; print(PySide6.__path__[0])"],
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    ).stdout.strip()
    wanted = [Path(where, f"{module}.abi3.so") for module in QT_MODULES]
    wanted.append(Path(where, "Qt", "plugins", "platforms", f"libq{platform}.so"))
    command = ["ldd", *(str(path) for path in wanted if path.exists())]
    return not_found(subprocess.run(command, stdout=subprocess.PIPE, check=False, text=True).stdout)


def need_libraries(platform: str) -> None:
    """See to it that Qt finds its system libraries on Linux; elsewhere they come with Qt."""
    if not sys.platform.startswith("linux") or shutil.which("ldd") is None or is_done(platform):
        return
    missing = missing_libraries(platform)
    if missing:
        packages = sorted({DEBIAN_PACKAGES[name] for name in missing if name in DEBIAN_PACKAGES})
        why = "Voor de vensters ontbreken bibliotheken van het systeem: " + ", ".join(sorted(missing)) + "."
        if not packages:
            raise Obstacle(why)
        install_system_packages(packages, why)
        still = missing_libraries(platform)
        if still:
            raise Obstacle("Nog steeds niet gevonden: " + ", ".join(sorted(still)) + ".")
    mark_done(platform)


# --- What can be asked ----------------------------------------------------------------


def start_app(arguments: list[str]) -> int:
    windowless = not WINDOWLESS.isdisjoint(arguments)
    if not windowless:
        need_screen()
    prepare()
    if not windowless:
        need_libraries(screen_platform())
    return run([in_venv("kindvoorop"), *arguments])


def check_all(steps: dict[str, list[str]]) -> int:
    """Run every step, also after one that fails, and say which failed; mypy runs beside the others and speaks last."""
    # Compiled modules are kept, also where the environment says otherwise: a hundred processes would each compile
    # the whole program.
    extra = {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}
    beside = {name: start(steps[name], **extra) for name in ("mypy",) if name in steps}
    failed = [name for name, command in steps.items() if name not in beside and run(command, **extra) != 0]
    for name, process in beside.items():
        say(process.communicate()[0].strip())
        failed += [name] if process.returncode else []
    say("Niet in orde: " + ", ".join(failed) if failed else "In orde: " + ", ".join(steps))
    return 1 if failed else 0


def lint_steps() -> dict[str, list[str]]:
    python = in_venv("python")
    return {
        "ruff": [python, "-m", "ruff", "check", str(ROOT)],
        "opmaak": [python, "-m", "ruff", "format", "--check", "--quiet", str(ROOT)],
        "mypy": [python, "-m", "mypy"],
    }


def lint(arguments: list[str]) -> int:
    prepare()
    return check_all(lint_steps())


def test(arguments: list[str]) -> int:
    prepare()
    need_libraries("offscreen")
    tests = [in_venv("python"), "-m", "pytest", "-n", "auto", "--maxprocesses", "8", "--dist", "worksteal", *arguments]
    return check_all({**lint_steps(), "pytest": tests})


def tidy(arguments: list[str]) -> int:
    """Put imports and layout of all files in order."""
    prepare()
    ruff = [in_venv("python"), "-m", "ruff"]
    return run([*ruff, "check", "--fix", str(ROOT)]) or run([*ruff, "format", str(ROOT)])


def bench(arguments: list[str]) -> int:
    """Run the benchmarks that are named, or all of them; what is no name of one is for each that runs."""
    prepare()
    need_libraries("offscreen")
    scripts = {f"tests/bench/{path.name}": path for path in sorted((ROOT / "tests" / "bench").glob("bench_*.py"))}
    chosen = [scripts[each] for each in arguments if each in scripts] or list(scripts.values())
    rest = [each for each in arguments if each not in scripts]
    return check_all({path.stem: [in_venv("python"), str(path), *rest] for path in chosen})


def looks(arguments: list[str]) -> int:
    """Take pictures of every page in every look, into a folder."""
    prepare()
    need_libraries("offscreen")
    return run([in_venv("python"), "-m", "tests.looks.pages", *(arguments or ["build/looks"])])


def manual(arguments: list[str]) -> int:
    """Take the pictures of the manual anew."""
    prepare()
    need_libraries("offscreen")
    return run([in_venv("python"), "-m", "tests.looks.manual", *arguments])


def docs(arguments: list[str]) -> int:
    """Write the documents in Dutch anew from the method."""
    prepare()
    return run([in_venv("python"), "-m", "app.reference_docs"])


def translations(arguments: list[str]) -> int:
    """Bring the file of the translator up to date with the texts in the code."""
    prepare()
    return run([in_venv("python"), "-m", "app.translation_file"])


def only_prepare(arguments: list[str]) -> int:
    prepare()
    return 0


COMMANDS = {
    "run": start_app,
    "test": test,
    "lint": lint,
    "format": tidy,
    "bench": bench,
    "looks": looks,
    "manual": manual,
    "docs": docs,
    "translations": translations,
    "prepare": only_prepare,
}


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in COMMANDS:
        say("Gebruik: setup.py " + " | ".join(COMMANDS))
        return 2
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except Obstacle as obstacle:
        print(obstacle, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
