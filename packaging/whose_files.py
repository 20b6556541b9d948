"""Knows whose files are in a packed program: of which Python packages, of which packages of Debian, of Python itself.

PyInstaller leaves lists of all it took; each file in them has to belong to somebody.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.metadata import Distribution, distributions
from pathlib import Path

import contents

LISTS = ("COLLECT-00.toc", "PYZ-00.toc")


class NotKnown(Exception):
    """Something is in the program of which nobody knows whose it is, or under which licence."""


@dataclass
class Shipped:
    """Python packages by their plain name, and packages of Debian with their version."""

    packages: dict[str, Distribution] = field(default_factory=dict)
    of_debian: dict[str, str] = field(default_factory=dict)


def plain(name: str) -> str:
    """A package's name as lists write it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def whose(work: Path) -> Shipped:
    """Whose files PyInstaller took; `work` is its folder. Raises NotKnown."""
    owners = {path: each for each in distributions() for path in _files_of(each)}
    found, others = Shipped(), []
    for path in sorted(taken(work)):
        if path in owners:
            found.packages[plain(owners[path].name)] = owners[path]
        elif not _is_ours_or_of_python(path, work):
            others.append(path)
    found.packages |= {name: _installed(name) for name in (contents.NAME, "pyinstaller")}
    if sys.platform == "linux":
        found.of_debian, others = _of_debian(others)
    else:  # libraries of the system are never in it there: what is left came with Python
        others = [each for each in others if Path(sys.base_prefix).resolve() not in each.parents]
    if others:
        raise NotKnown("Van wie zijn deze bestanden? " + ", ".join(map(str, others)))
    return found


def taken(work: Path) -> set[Path]:
    """The files that PyInstaller took, where they were."""
    read = (ast.literal_eval((work / name).read_text(encoding="utf-8")) for name in LISTS)
    sources = {entry[1] for each in read for entry in _entries(each)}
    return {Path(each).resolve() for each in sources if Path(each).is_absolute()}


def _entries(listed: object) -> Iterator[tuple[str, str, str]]:
    if isinstance(listed, tuple) and len(listed) == 3 and all(isinstance(each, str) for each in listed):
        yield listed
    elif isinstance(listed, (list, tuple)):
        for each in listed:
            yield from _entries(each)


def _files_of(package: Distribution) -> list[Path]:
    return [Path(str(package.locate_file(each))).resolve() for each in package.files or ()]


def _installed(name: str) -> Distribution:
    return Distribution.from_name(name)


def _is_ours_or_of_python(path: Path, work: Path) -> bool:
    if "site-packages" in path.parts:  # an environment may lie inside the checkout, or inside Python
        return False
    python = Path(sys.base_prefix).resolve()
    standard = python / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}"
    is_python = standard in path.parents or (python in path.parents and path.name.startswith(("libpython", "python")))
    return is_python or work.resolve() in path.parents or contents.ROOT in path.parents


def _of_debian(paths: list[Path]) -> tuple[dict[str, str], list[Path]]:
    """Of which packages these are, and what is of none."""
    found, left = {}, []
    for path in paths:
        package = _package_of(path)
        if package:
            asked = ["dpkg-query", "--show", "--showformat=${Version}", package]
            found[package] = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
        else:
            left.append(path)
    return found, left


def _package_of(path: Path) -> str:
    """Debian may know a library by the folder that /lib was once, so it is asked for by both."""
    for name in (path, Path("/", *path.parts[2:])):
        asked = subprocess.run(["dpkg", "--search", str(name)], capture_output=True, text=True, check=False)
        if asked.returncode == 0:
            return asked.stdout.partition(":")[0]
    return ""
