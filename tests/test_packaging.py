"""What goes into the packed program and its installers; without making one, as that takes minutes."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree as ET

import pytest

from app import own_process
from models.schema import SHIPPED
from tests.test_ground import ROOT
from ui.start import DESKTOP_FILE

PACKAGING = ROOT / "packaging"
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf8"))["project"]["version"]
UPGRADE_CODE = "DB5DA6AB-BA57-45AF-8B38-AF83DD6B4B7E"
WIX = {"w": "http://schemas.microsoft.com/wix/2006/wi"}


@pytest.fixture(autouse=True)
def scripts(monkeypatch):
    """The scripts of packaging/ import one another as they do when they run."""
    monkeypatch.syspath_prepend(PACKAGING)


# --- What is in it --------------------------------------------------------------------


def test_every_folder_of_resources_and_every_migration_goes_along():
    import contents

    files = {(Path(source).relative_to(ROOT).as_posix(), folder) for source, folder in contents.data_files()}
    assert all(Path(source).parent.as_posix() == folder for source, folder in files)
    folders = {each.parent.relative_to(ROOT).as_posix() for each in (ROOT / "resources").rglob("*") if each.is_file()}
    folders = {each for each in folders if "__pycache__" not in each}
    assert len(folders) > 8 and folders <= {folder for _, folder in files}
    shipped = {Path(source).name for source, folder in files if folder == "models/migrations/versions"}
    assert {f"v{each}.py" for each in SHIPPED.revisions} <= shipped
    assert ("models/migrations/env.py", "models/migrations") in files
    assert not [source for source, _ in files if source.startswith("resources/") and source.endswith((".py", ".pyc"))]


def test_every_module_of_ours_goes_along_also_those_asked_for_by_name():
    import contents

    from ui.start import HEAVY

    assert {*HEAVY, *own_process.PARTS, "models.migrations.versions.v0001", "resources"} <= set(contents.modules())


def test_what_is_left_out_is_not_imported_by_us():
    import contents

    imported = set()
    for room in contents.ROOMS:
        for path in (ROOT / room).rglob("*.py"):
            imported |= set(re.findall(r"^\s*(?:from|import) ([\w.]+)", path.read_text(encoding="utf8"), re.MULTILINE))
    assert "PySide6.QtWidgets" in imported and "PIL" in imported
    assert [each for each in contents.NOT_SHIPPED if any(f"{name}.".startswith(f"{each}.") for name in imported)] == []


@pytest.mark.parametrize(
    ("destination", "goes_along"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/styles/libqmacstyle.dylib", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/translations/qtbase_nl.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("resources/style/kindvoorop.qss", True),
    ],
)
def test_of_qt_only_what_is_used_goes_along(destination, goes_along):
    import contents

    assert contents.is_shipped(destination) is goes_along


@pytest.mark.parametrize(
    ("destination", "may"),
    [
        ("libgtk-3.so.0", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", True),
        ("libpython3.13.so.1.0", False),
        ("_cffi_backend.cpython-313-x86_64-linux-gnu.so", False),
        ("PySide6/QtCore.abi3.so", False),
        ("pypdfium2_raw/libpdfium.so", False),
    ],
)
def test_only_a_library_for_others_may_be_left_over(destination, may):
    import contents

    assert contents.may_be_left_over(destination) is may


# --- Versions and licences ------------------------------------------------------------


def pins(lock: Path) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9][\w.-]*)==([^\s;]+)", lock.read_text(encoding="ascii"), re.MULTILINE))


def test_what_is_packed_has_the_versions_that_were_tested():
    tested, packed = pins(ROOT / "requirements.lock"), pins(PACKAGING / "requirements.lock")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf8"))["project"]
    extras = project["optional-dependencies"]
    asked = project["dependencies"] + extras["sign"] + extras["bundle"]
    names = {re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", each)[0]).lower() for each in asked}
    assert len(names) > 15 and names <= packed.keys()
    assert {name: packed[name] for name in packed.keys() & tested.keys() if packed[name] != tested[name]} == {}
    assert packed["pyside6-essentials"] != "6.12.0"


def test_of_each_locked_package_the_licence_is_known_and_as_the_package_says_itself():
    import licences

    table, looked_at = licences.table(), 0
    assert pins(PACKAGING / "requirements.lock").keys() <= table.keys()
    for name in pins(PACKAGING / "requirements.lock").keys() & pins(ROOT / "requirements.lock").keys():
        try:
            package = Distribution.from_name(name)
        except PackageNotFoundError:  # only for another system
            continue
        assert licences.licence_of(package) == table[name] and licences.texts_of(package)
        looked_at += 1
    assert looked_at > 20


def test_a_package_without_a_known_licence_or_without_its_text_stops_the_making(monkeypatch):
    import licences
    from whose_files import NotKnown

    package = Distribution.from_name("alembic")
    monkeypatch.setattr(licences, "table", lambda: {"alembic": "GPL-3.0-only"})
    with pytest.raises(NotKnown, match="alembic zegt zelf «MIT»"):
        licences.licence_of(package)
    monkeypatch.setattr(licences, "table", dict)
    with pytest.raises(NotKnown, match="staat niet in"):
        licences.licence_of(package)
    monkeypatch.setattr(licences, "added", dict)
    with pytest.raises(NotKnown, match="geen tekst"):
        licences.texts_of(Distribution.from_name("shiboken6"))


def test_each_licence_in_resources_goes_along_with_our_own_package():
    files = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf8"))["project"]["license-files"]
    there = {each.relative_to(ROOT).as_posix() for each in (ROOT / "resources").rglob("LICENCE*")}
    assert len(there) >= 3 and {"LICENCE", *there} == set(files)


def test_added_texts_are_there_and_qt_can_be_replaced():
    import licences

    names = {name for each in licences.added().values() for name in each}
    assert names == {each.name for each in (PACKAGING / "licences").iterdir()}
    told = (PACKAGING / "licences" / "LEESMIJ-Qt.txt").read_text(encoding="utf8")
    assert "LGPL-3.0.txt" in told and "vervangen" in told and "--selftest" in told


# --- Installers -----------------------------------------------------------------------


def test_the_version_resource_has_the_version_of_the_project():
    import version_resource

    text = version_resource.text(VERSION)
    major, minor, patch = VERSION.split(".")
    assert f"filevers=({major}, {minor}, {patch}, 0), prodvers=({major}, {minor}, {patch}, 0)" in text
    assert f"StringStruct('ProductVersion', '{VERSION}')" in text
    compile(text, "version_info.txt", "eval")
    with pytest.raises(ValueError):
        version_resource.numbers("1.0rc1")


def test_the_installer_keeps_its_upgrade_code_and_removes_an_older_version():
    product = ET.parse(PACKAGING / "windows" / "installer.wxs").getroot().find("w:Product", WIX)
    assert product is not None and product.get("UpgradeCode") == UPGRADE_CODE
    assert product.get("Id") == "*" and product.get("Version") == "$(var.Version)"
    assert product.find("w:Package", WIX).get("InstallScope") == "perMachine"
    assert product.find("w:MajorUpgrade", WIX).get("DowngradeErrorMessage")
    told = ET.tostring(product, encoding="unicode")
    assert "LocalAppData" not in told and "RemoveFile" not in told and "CustomAction" not in told


def test_a_file_keeps_its_code_when_others_come_and_go():
    import wix_files

    some = [PurePosixPath("kindvoorop.exe"), PurePosixPath("_internal/a/x.dll")]
    more = [*some, PurePosixPath("_internal/a/y.dll")]
    first, second = (
        {each.get("Id"): each.get("Guid") for each in wix_files.fragment(files).iter(f"{{{wix_files.WIX}}}Component")}
        for files in (some, more)
    )
    assert len(first) == 2 and len(second) == 3 and first.items() <= second.items()
    assert len(set(second.values())) == 3
    folders = [each.get("Name") for each in wix_files.fragment(more).iter(f"{{{wix_files.WIX}}}Directory")]
    assert folders == ["_internal", "a"]


def test_files_for_desktops_on_linux_name_the_same_program_and_version():
    entry = (PACKAGING / "linux" / f"{DESKTOP_FILE}.desktop").read_text(encoding="utf8")
    assert f"Icon={DESKTOP_FILE}\n" in entry and "Exec=kindvoorop\n" in entry
    about = ET.parse(PACKAGING / "linux" / f"{DESKTOP_FILE}.metainfo.xml").getroot()
    assert about.findtext("id") == DESKTOP_FILE and about.findtext("launchable") == f"{DESKTOP_FILE}.desktop"
    assert about.find("releases/release").get("version") == VERSION


# --- Parts in a process of their own --------------------------------------------------


def test_a_packed_program_starts_itself_as_one_of_its_parts(monkeypatch):
    source = own_process.command_of("app.age_apart")
    assert source == [sys.executable, "-P", "-m", "app.age_apart"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_process.command_of("app.age_apart")[1:] == [own_process.APART, "app.age_apart"]
    with pytest.raises(ValueError):
        own_process.command_of("app.command_line")


def test_the_entrance_of_the_packed_program_is_the_part_that_it_is_asked_to_be():
    command = [sys.executable, str(PACKAGING / "begin.py"), own_process.APART]
    order = b'{"what": "seal", "passphrase": "", "keys": ["geen sleutel"]}\nx'
    env = own_process.environment()
    told = subprocess.run([*command, "app.age_apart"], input=order, capture_output=True, env=env)
    assert told.returncode == 3 and b'"kind": "BadRecipient"' in told.stderr
    other = subprocess.run([*command, "app.command_line"], capture_output=True, env=env)
    assert other.returncode == 1 and b"no part that runs by itself" in other.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there the packed program itself has no output")
def test_the_packed_program_does_without_output_as_on_windows():
    shell = ["sh", "-c", '"$0" "$1" --version >&- 2>&-', sys.executable, str(PACKAGING / "begin.py")]
    assert subprocess.run(shell, env=own_process.environment()).returncode == 0
