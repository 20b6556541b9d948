"""Writes the list of files of the installer for Windows: python packaging/wix_files.py FOLDER OUT

Each file is a component of its own, by a code that follows from its place: so an update replaces what has the same
place, and removing leaves nothing behind.
"""

from __future__ import annotations

import sys
from pathlib import Path, PurePosixPath
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree as ET

WIX = "http://schemas.microsoft.com/wix/2006/wi"
INSTALLED = "https://kindvoorop.nl/onderdeel/"
"""Only a name from which codes follow; it may never change, and nothing is fetched from it."""


def code(kind: str, place: PurePosixPath) -> str:
    """An id that follows from a place: a letter and hexadecimals, as WiX wants it."""
    return f"{kind}{uuid5(NAMESPACE_URL, INSTALLED + kind + place.as_posix()).hex}"


def fragment(files: list[PurePosixPath]) -> ET.Element:
    """The list as WiX reads it; `files` are relative to the folder that is packed."""
    ET.register_namespace("", WIX)
    root = ET.Element(f"{{{WIX}}}Wix")
    inside = ET.SubElement(root, f"{{{WIX}}}Fragment")
    top = ET.SubElement(inside, f"{{{WIX}}}DirectoryRef", Id="INSTALLDIR")
    group = ET.SubElement(ET.SubElement(root, f"{{{WIX}}}Fragment"), f"{{{WIX}}}ComponentGroup", Id="Program")
    folders = {PurePosixPath("."): top}
    for file in sorted(files):
        folder = _folder(file.parent, folders)
        guid = str(uuid5(NAMESPACE_URL, INSTALLED + file.as_posix())).upper()
        component = ET.SubElement(folder, f"{{{WIX}}}Component", Id=code("c", file), Guid=guid, Win64="yes")
        source = f"$(var.Source)/{file.as_posix()}"
        ET.SubElement(component, f"{{{WIX}}}File", Id=code("f", file), Name=file.name, Source=source, KeyPath="yes")
        ET.SubElement(group, f"{{{WIX}}}ComponentRef", Id=code("c", file))
    return root


def _folder(place: PurePosixPath, folders: dict[PurePosixPath, ET.Element]) -> ET.Element:
    """The folder in the list, with those above it."""
    if place not in folders:
        above = _folder(place.parent, folders)
        folders[place] = ET.SubElement(above, f"{{{WIX}}}Directory", Id=code("d", place), Name=place.name)
    return folders[place]


def main(folder: Path, out: Path) -> int:
    """Write the list of all files in a folder; how many there are."""
    files = [PurePosixPath(each.relative_to(folder).as_posix()) for each in folder.rglob("*") if each.is_file()]
    ET.ElementTree(fragment(files)).write(out, encoding="utf-8", xml_declaration=True)
    return len(files)


if __name__ == "__main__":
    print(f"{main(Path(sys.argv[1]), Path(sys.argv[2]))} bestanden")
