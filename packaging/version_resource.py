"""Knows what Windows shows of the program under «Details»: the version resource that PyInstaller puts into it."""

from __future__ import annotations

import re

import contents

COMPANY = "Kind Voorop"
LANGUAGE, CHARACTERS = 0x0413, 1200  # Dutch, Unicode


def numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows counts: four numbers. Raises ValueError for what is no plain version."""
    found = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", version)
    if found is None:
        raise ValueError(f"{version} is not major.minor.patch")
    major, minor, patch = map(int, found.groups())
    return (major, minor, patch, 0)


def text(version: str) -> str:
    """The resource as PyInstaller reads it."""
    told = {
        "CompanyName": COMPANY,
        "FileDescription": contents.TITLE,
        "FileVersion": version,
        "InternalName": contents.NAME,
        "LegalCopyright": "EUPL-1.2",
        "OriginalFilename": f"{contents.NAME}.exe",
        "ProductName": contents.TITLE,
        "ProductVersion": version,
    }
    strings = ",\n        ".join(f"StringStruct({name!r}, {value!r})" for name, value in told.items())
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers(version)}, prodvers={numbers(version)}, mask=0x3f, flags=0x0, OS=0x40004,
    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('{LANGUAGE:04X}{CHARACTERS:04X}', [
        {strings}])]),
    VarFileInfo([VarStruct('Translation', [{LANGUAGE}, {CHARACTERS}])])
  ]
)
"""
