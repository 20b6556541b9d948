"""Knows under which licence each part goes along, and puts the texts beside the program.

Stops at a part of which the licence is not in licences.toml, says something else itself, or has no text.
"""

from __future__ import annotations

import re
import shutil
import sys
import tomllib
from importlib.metadata import Distribution
from pathlib import Path

from whose_files import NotKnown, Shipped, plain

HERE = Path(__file__).resolve().parent
TEXTS = ("LICEN", "COPYING", "NOTICE", "AUTHORS")
LIST = "LICENTIES.txt"
COMMON = "/usr/share/common-licenses"
_WHOLE = re.compile(rf"{COMMON}/([A-Za-z0-9.-]*[A-Za-z0-9])")


def table() -> dict[str, str]:
    """The licence of each part by its plain name."""
    return dict(_read()["licence"])


def added() -> dict[str, list[str]]:
    """The texts that a part does not bring itself; names of files in licences/."""
    return dict(_read()["added"])


def _read() -> dict[str, dict]:  # type: ignore[type-arg]
    return tomllib.loads((HERE / "licences.toml").read_text(encoding="utf-8"))


def licence_of(package: Distribution) -> str:
    """The licence of an installed package. Raises NotKnown where the table lacks it or the package says another."""
    name = plain(package.name)
    known, said = table().get(name), (package.metadata.get_all("License-Expression") or [""])[0]
    if known is None:
        raise NotKnown(f"De licentie van {name} staat niet in packaging/licences.toml.")
    if said and said != known:
        raise NotKnown(f"{name} zegt zelf «{said}», en packaging/licences.toml «{known}».")
    return known


def texts_of(package: Distribution) -> list[Path]:
    """The files with licence and notices that came with a package, and those we add. Raises NotKnown for none."""
    name = plain(package.name)
    own = [Path(str(package.locate_file(each))) for each in package.files or () if _is_text(str(each))]
    found = [*(each for each in own if each.is_file()), *(HERE / "licences" / each for each in added().get(name, ()))]
    if not found:
        raise NotKnown(f"Bij {name} zit geen tekst van de licentie.")
    return found


def _is_text(path: str) -> bool:
    name = path.partition(".dist-info/")[2]
    return bool(name) and any(word in name.upper() for word in TEXTS)


def put_beside(shipped: Shipped, folder: Path) -> None:
    """Write all texts into a folder, and a list of who is in the program. Raises NotKnown."""
    folder.mkdir(parents=True)
    lines = ["Wat er in Kind Voorop zit, en onder welke licentie. De teksten staan in de mappen hiernaast.", ""]
    for name, package in sorted(shipped.packages.items()):
        lines.append(f"{name} {package.version}: {licence_of(package)}")
        for text in texts_of(package):
            _copy(text, folder / name / _place(text))
    python = f"{sys.version_info[0]}.{sys.version_info[1]}.{sys.version_info[2]}"
    lines.append(f"python {python}: PSF-2.0")
    _copy(_text_of_python(), folder / "python" / "LICENSE.txt")
    for name, version in sorted(shipped.of_debian.items()):
        lines.append(f"{name} {version} (Debian): zie de tekst")
        _copy_of_debian(name, folder / "debian")
    (folder / LIST).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _place(text: Path) -> Path:
    """A text keeps its folder below the licences of its package: two may have the same name."""
    for number, part in enumerate(text.parts):
        if part.endswith(".dist-info"):
            below = text.parts[number + 1 :]
            return Path(*(below[1:] if below[0] == "licenses" and len(below) > 1 else below))
    return Path(text.name)


def _text_of_python() -> Path:
    prefix = Path(sys.base_prefix)
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    for place in (prefix / "LICENSE.txt", prefix / "lib" / version / "LICENSE.txt"):
        if place.is_file():
            return place
    raise NotKnown("Bij Python zit geen tekst van de licentie.")


def _copy_of_debian(name: str, folder: Path) -> None:
    """The text of a package of Debian, and the whole licences that it refers to."""
    place = Path("/usr/share/doc", name, "copyright")
    if not place.is_file():
        raise NotKnown(f"Bij het pakket {name} van Debian zit geen tekst van de licentie.")
    _copy(place, folder / f"{name}.txt")
    for licence in sorted(set(_WHOLE.findall(place.read_text(encoding="utf-8", errors="replace")))):
        if Path(COMMON, licence).is_file():
            _copy(Path(COMMON, licence), folder / "common-licenses" / licence)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
