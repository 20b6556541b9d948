"""Knows what a packed program consists of: our modules, the files that are read, and what is left out and why.

The spec of PyInstaller asks here, and so does tests/test_packaging.py, which needs no PyInstaller for it.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "kindvoorop"
TITLE = "Kind Voorop"
ROOMS = ("app", "models", "reports", "ui", "resources")
WITH_CONSOLE = "kindvoorop-opdracht"
"""The twin on Windows that reads and writes in a console; as in app/own_process.py."""

# Nothing of these is used by the program, though something that is used asks for it.
NOT_SHIPPED = (
    # No network: pyHanko asks for these to fetch revocation lists, which the program never does.
    "aiohttp", "requests", "urllib3", "certifi", "charset_normalizer", "multidict", "yarl", "frozenlist", "propcache",
    # Drivers of other databases, and what only makes programs.
    "psycopg", "psycopg2", "asyncpg", "aiosqlite", "pymysql", "MySQLdb", "oracledb", "cx_Oracle", "pyodbc",
    "setuptools", "pip", "wheel", "ensurepip", "venv", "lib2to3",
    # Other processes by way of Python: nothing here makes one so, and PyInstaller would load it at every start.
    "multiprocessing",
    # Other ways to show windows, and pictures in formulas.
    "tkinter", "_tkinter", "turtle", "idlelib", "PIL.ImageTk", "PIL.ImageQt", "numpy", "matplotlib", "IPython",
    "PIL.AvifImagePlugin", "PIL._avif", "lxml.objectify", "lxml.html", "lxml.sax", "lxml.isoschematron",
    # What others use where it happens to be installed; the program does the same everywhere.
    "defusedxml", "rfc3987_syntax", "rfc3987", "rfc3339_validator", "webcolors", "fqdn", "isoduration", "uri_template",
    "jsonpointer",
    # Tests and consoles.
    "pytest", "hypothesis", "unittest.mock", "test", "doctest", "pdb", "curses", "readline", "pydoc_data", "xmlrpc",
    # Parts of ReportLab that draw by way of other packages.
    "rlPyCairo", "rl_renderPM", "reportlab.graphics.testdrawings", "reportlab.graphics.testshapes",
    # Parts of Qt without a use here.
    "PySide6.QtNetwork", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtXml", "PySide6.QtConcurrent",
    "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtPrintSupport", "PySide6.QtSvgWidgets",
    "PySide6.QtDesigner", "PySide6.QtUiTools", "PySide6.QtHelp",
)  # fmt: skip

# Plugins of Qt by folder: with a tuple only these of the folder, by the end of their name. Folders that are not named
# stay out: screens of machines without a desktop, virtual keyboards, secure connections.
QT_PLUGINS: dict[str, tuple[str, ...] | None] = {
    "platforms": ("xcb", "wayland", "wayland-egl", "wayland-generic", "offscreen", "windows", "cocoa"),
    "platformthemes": ("xdgdesktopportal",),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "iconengines": None,
    "imageformats": ("gif", "ico", "jpeg", "svg"),
    "styles": None,
    "wayland-decoration-client": None,
    "wayland-graphics-integration-client": None,
    "wayland-shell-integration": None,
    "xcbglintegrations": None,
}
QT_TRANSLATION = "qtbase_nl.qm"


def version() -> str:
    """The version of the project."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def modules() -> list[str]:
    """All our modules by their full names: several are only asked for by name at run time."""
    found = []
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            found.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return found


def data_files() -> list[tuple[str, str]]:
    """What is read as a file: source, and the folder in the program. All of resources, and each migration.

    Alembic reads migrations as files, so these are there as text too.
    """
    resources = [path for path in sorted((ROOT / "resources").rglob("*")) if path.is_file() and is_read(path)]
    migrations = sorted((ROOT / "models" / "migrations").rglob("*.py"))
    return [(str(path), path.parent.relative_to(ROOT).as_posix()) for path in (*resources, *migrations)]


def is_read(path: Path) -> bool:
    """Whether a file of resources is read as a file; its one module is in the program already."""
    return path.suffix not in {".py", ".pyc"} and "__pycache__" not in path.parts


def is_shipped(destination: str) -> bool:
    """Whether a file that PyInstaller found goes along; only parts of Qt are left out here."""
    parts = Path(destination.replace("\\", "/")).parts
    if "PySide6" not in parts:
        return True
    if "translations" in parts:
        return parts[-1] == QT_TRANSLATION
    if "plugins" in parts:
        folder, name = parts[parts.index("plugins") + 1], Path(parts[-1]).name.split(".")[0]
        wanted = QT_PLUGINS.get(folder, ())
        return wanted is None or name.removeprefix("lib").removeprefix("q") in wanted
    return True


def may_be_left_over(destination: str) -> bool:
    """Whether a library is only there because another asks for it: it goes when nothing that is shipped does."""
    parts = Path(destination.replace("\\", "/")).parts
    of_qt = parts[:-1] == ("PySide6", "Qt", "lib") or (parts[:-1] == ("PySide6",) and parts[-1].startswith("Qt6"))
    of_the_system = len(parts) == 1 and parts[0].startswith("lib") and not parts[0].startswith("libpython")
    return of_qt or of_the_system
