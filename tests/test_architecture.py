"""Knows who may import whom, and reads every module of the rooms to see that it is so."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# resources <- models <- app <- reports <- ui <- app.__main__
ROOMS: dict[str, set[str]] = {
    "resources": set(),
    "models": {"models", "resources"},
    "app": {"app", "models", "resources"},
    "reports": {"reports", "app", "models", "resources"},
    "ui": {"ui", "reports", "app", "models", "resources"},
}
# These start the windows and the printing, so they stand above all rooms: nothing below may import them.
ENTRANCES = {
    "app/__main__.py": "app.__main__",
    "app/command_line.py": "app.command_line",
}

# A library -> the files that may import it.
OWNERS: dict[str, tuple[str, ...]] = {
    "PySide6": ("ui/*",),
    "shiboken6": ("ui/*",),
    "sqlalchemy": ("models/*",),
    "alembic": ("models/*",),
    "sqlcipher3": ("models/*",),
    "cryptography": ("app/key_slots.py", "models/sealing.py", "reports/sign*.py"),
    "pyhanko": ("reports/signature*.py",),
    "pyhanko_certvalidator": ("reports/signature*.py",),
    "asn1crypto": ("reports/signature*.py",),
    "pkcs11": ("reports/signing_card.py",),
    "hunspell": ("app/dictionary.py",),
    "PIL": ("app/image_cleaning.py", "reports/exhibits_images.py"),
    "pyrage": ("app/age_files.py", "app/key*.py", "app/organisation_key.py"),
    "uharfbuzz": ("reports/pdf_shaping.py",),
    "reportlab": ("reports/pdf*.py", "reports/pdf*/*.py", "reports/fonts.py"),
}
# Rooms that make do with these libraries and nothing else.
ONLY_LIBRARIES: dict[str, set[str]] = {
    "resources": set(),
    "models": {"sqlalchemy", "alembic", "sqlcipher3", "cryptography"},
}
# What reaches for the network has no place in any room.
NETWORK = {
    "socket", "socketserver", "ssl", "urllib.request", "http", "ftplib", "smtplib", "poplib", "imaplib", "xmlrpc",
    "asyncio", "requests", "httpx", "aiohttp", "urllib3", "webbrowser", "PySide6.QtNetwork",
}  # fmt: skip
# The window that asks the passphrase is on screen before the store is loaded.
UNLOCK_WINDOW = "ui/unlock.py"


def imports_of(tree: ast.AST, package: str) -> Iterator[tuple[int, str]]:
    """Line and full name of every import, also those inside functions and those by name at run time."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            module = ".".join([*above, *([node.module] if node.module else [])])
            yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            called = ast.unparse(node.func).rsplit(".", 1)[-1]
            if called in {"import_module", "__import__"} and isinstance(node.args[0].value, str):
                yield node.lineno, node.args[0].value


def complaint(file: str, name: str) -> str | None:
    """Why this file may not import this name; None when it may."""
    room, target = file.split("/")[0], name.split(".")[0]
    entrance = next((door for door in ENTRANCES.values() if f"{name}.".startswith(f"{door}.")), None)
    if any(f"{name}.".startswith(f"{each}.") for each in NETWORK):
        return "het programma gebruikt het netwerk niet"
    if target in OWNERS and not any(fnmatch(file, pattern) for pattern in OWNERS[target]):
        return f"{target} hoort alleen in {', '.join(OWNERS[target])}"
    if target in ROOMS:
        if file == UNLOCK_WINDOW and target == "models":
            return "het venster voor de wachtzin laadt de opslag niet"
        if file in ENTRANCES:
            return None
        if entrance:
            return f"{entrance} staat boven alle kamers"
        return None if target in ROOMS[room] else f"{room} kent {target} niet"
    if room in ONLY_LIBRARIES and target not in sys.stdlib_module_names | ONLY_LIBRARIES[room]:
        return f"{room} doet het zonder {target}"
    return None


def violations(root: Path) -> list[str]:
    """Every import that goes against the arrows, as "file:line imports name: why"."""
    found = []
    for path in sorted(path for room in ROOMS for path in (root / room).rglob("*.py")):
        file = path.relative_to(root).as_posix()
        package = ".".join(path.relative_to(root).parent.parts)
        tree = ast.parse(path.read_text(encoding="utf8"), filename=file)
        reasons = {(line, name): complaint(file, name) for line, name in imports_of(tree, package)}
        found += [f"{file}:{line} imports {name}: {why}" for (line, name), why in reasons.items() if why]
    return found


def test_imports_go_one_way() -> None:
    assert list((ROOT / "resources").rglob("*.py")), "the rooms were not found, so nothing was checked"
    assert violations(ROOT) == []


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("models/store.py", "from PySide6.QtCore import QObject"),
        ("models/store.py", "from app.method import Method"),
        ("models/store.py", "import argparse, numpy"),
        ("models/migrations/versions/0001.py", "from app import method"),
        ("resources/__init__.py", "from app import method"),
        ("resources/__init__.py", "import sqlalchemy"),
        ("app/rules/kader.py", "from sqlalchemy import select"),
        ("app/rules/kader.py", "from reports.document import Document"),
        ("app/rules/kader.py", "def late():\n    from ui import window"),
        ("app/rules/kader.py", "import importlib\nimportlib.import_module('ui.window')"),
        ("app/rules/kader.py", "from .. import __main__"),
        ("app/method.py", "from .command_line import parse"),
        ("app/__main__.py", "from PySide6.QtWidgets import QApplication"),
        ("app/command_line.py", "import sqlalchemy.orm"),
        ("reports/decision.py", "from reportlab.platypus import Paragraph"),
        ("reports/decision.py", "from ui.window import Window"),
        ("reports/fonts.py", "from sqlalchemy.orm import Session"),
        ("ui/window.py", "from app.__main__ import main"),
        ("ui/window.py", "from app import command_line"),
        ("ui/window.py", "from sqlalchemy.orm import Session"),
        ("ui/window.py", "if TYPE_CHECKING:\n    import reportlab"),
        ("ui/unlock.py", "from models.store import Store"),
        ("app/rules/kader.py", "import socket"),
        ("app/rules/kader.py", "from urllib import request"),
        ("app/rules/kader.py", "import importlib\nimportlib.import_module('http.client')"),
        ("ui/window.py", "from PySide6 import QtNetwork"),
        ("reports/pdf.py", "def late():\n    import requests"),
        ("ui/unlock.py", "def late():\n    import models"),
    ],
)
def test_a_wrong_import_is_found(tmp_path: Path, file: str, line: str) -> None:
    write(tmp_path, file, line)
    assert [text.partition(":")[0] for text in violations(tmp_path)] == [file]


@pytest.mark.parametrize(
    ("file", "line"),
    [
        (
            "models/store.py",
            "import json\nfrom sqlalchemy.orm import Session\nimport sqlcipher3\nfrom . import child",
        ),
        ("models/migrations/versions/0001.py", "from alembic import op"),
        (
            "app/method.py",
            "import tomllib\nfrom importlib.resources import files\nimport resources\nimport models",
        ),
        ("app/rules/kader.py", "from ..method import Method\nfrom models.child import Child"),
        ("app/exchange.py", "import jsonschema"),
        ("app/__main__.py", "def main():\n    from ui.start import show\n    from reports.pdf import render"),
        ("app/command_line.py", "from reports.pdf import render\nfrom app.__main__ import main"),
        ("reports/pdf.py", "from reportlab.platypus import Paragraph\nfrom app.method import Method"),
        ("reports/pdf_table.py", "import reportlab"),
        ("reports/fonts.py", "import reportlab\nfrom models.child import Child"),
        (
            "ui/window.py",
            "from PySide6.QtWidgets import QLabel\nfrom models.child import Child\nimport reports.pdf",
        ),
        ("ui/unlock.py", "from PySide6.QtWidgets import QLineEdit\nfrom app.keys import unwrap"),
    ],
)
def test_a_right_import_is_left_alone(tmp_path: Path, file: str, line: str) -> None:
    write(tmp_path, file, line)
    assert violations(tmp_path) == []


def write(root: Path, file: str, text: str) -> None:
    path = root / file
    path.parent.mkdir(parents=True)
    path.write_text(text + "\n", encoding="utf8")
