"""Knows how what is in a packed program is told to other programs: a bill of materials in CycloneDX 1.6, as JSON.

Of the parts built into Python packages it takes over what these packages tell themselves (PEP 770), as far as it can be
named.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import Distribution
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import contents
from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from licences import licence_of
from packageurl import PackageURL
from whose_files import Shipped

FILE = "onderdelen.cdx.json"


class NotSound(Exception):
    """The list is not what CycloneDX asks."""


def write(shipped: Shipped, path: Path, moment: int) -> int:
    """Write the list, checked against the schema of CycloneDX; returns how many parts are in it.

    `moment` is what it gives as its time, in seconds since 1970. Raises NotKnown, NotSound.
    """
    bom = _made(shipped, moment)
    text = JsonV1Dot6(bom).output_as_string(indent=1)
    mistake = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if mistake is not None:
        raise NotSound(str(mistake)[:500])
    path.write_text(text + "\n", encoding="utf-8")
    return len(json.loads(text)["components"])


def _made(shipped: Shipped, moment: int) -> Bom:
    bom = Bom(serial_number=uuid5(NAMESPACE_URL, f"{contents.NAME} {contents.version()} {sys.platform} {moment}"))
    bom.metadata.timestamp = datetime.fromtimestamp(moment, UTC)
    bom.metadata.component = _part(contents.NAME, contents.version(), "EUPL-1.2", ComponentType.APPLICATION)
    packages = {name: each for name, each in shipped.packages.items() if name != contents.NAME}
    parts = [_of_package(name, each) for name, each in packages.items()]
    parts += [_of_debian(name, version) for name, version in shipped.of_debian.items()]
    parts += _built_in(shipped)
    for each in parts:
        bom.components.add(each)
    bom.register_dependency(bom.metadata.component, parts)
    return bom


def _part(
    name: str,
    version: str,
    licence: str = "",
    kind: ComponentType = ComponentType.LIBRARY,
    purl: PackageURL | None = None,
) -> Component:
    return Component(
        type=kind,
        name=name,
        version=version,
        bom_ref=str(purl) if purl else f"{name}@{version}",
        purl=purl,
        licenses=[LicenseFactory().make_from_string(licence)] if licence else (),
    )


def _of_package(name: str, package: Distribution) -> Component:
    made = _part(name, package.version, licence_of(package), purl=PackageURL("pypi", None, name, package.version))
    for each in _told_by(package):
        made.components.add(each)
    return made


def _told_by(package: Distribution) -> Iterator[Component]:
    """The parts that a package tells to have in it; each once."""
    seen = set()
    for file in package.files or ():
        if "/sboms/" not in file.as_posix() or file.suffix != ".json":
            continue
        told = json.loads(Path(str(package.locate_file(file))).read_text(encoding="utf-8"))
        for each in told.get("components", ()):
            key = (each["name"], each.get("version", ""))
            if key not in seen and each["name"].lower() != package.name.lower():
                seen.add(key)
                url = PackageURL.from_string(each["purl"]) if each.get("purl") else None
                yield Component(
                    type=ComponentType.LIBRARY,
                    name=key[0],
                    version=key[1],
                    purl=url,
                    bom_ref=f"{package.name}/{each.get('bom-ref') or each.get('purl') or each['name']}",
                )


def _of_debian(name: str, version: str) -> Component:
    return _part(name, version, purl=PackageURL("deb", "debian", name, version, {"distro": "debian-12"}))


def _built_in(shipped: Shipped) -> Iterator[Component]:
    """What no package tells of: Python, and what lies inside Qt's and SQLCipher's packages."""
    python = ".".join(map(str, sys.version_info[:3]))
    yield _part("python", python, "PSF-2.0", purl=PackageURL("generic", None, "python", python))
    qt = shipped.packages["pyside6-essentials"].version
    yield _part("qt", qt, "LGPL-3.0-only", purl=PackageURL("generic", None, "qt", qt))
    for name, version, licence in (*_of_the_vault(), *_of_pdf()):
        yield _part(name, version, licence, purl=PackageURL("generic", None, name, version))


def _of_the_vault() -> list[tuple[str, str, str]]:
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(":memory:")
    connection.execute("PRAGMA key = 'x'")  # only with a key it tells what it encrypts with
    (version,) = connection.execute("PRAGMA cipher_version").fetchone()
    (provider,) = connection.execute("PRAGMA cipher_provider_version").fetchone()
    connection.close()
    return [
        ("sqlcipher", version.split()[0], "BSD-3-Clause"),
        ("sqlite", dbapi2.sqlite_version, "blessing"),
        ("openssl", provider.split()[1], "Apache-2.0"),
    ]


def _of_pdf() -> list[tuple[str, str, str]]:
    from pikepdf import __libqpdf_version__
    from pypdfium2 import PDFIUM_INFO

    return [("qpdf", __libqpdf_version__, "Apache-2.0"), ("pdfium", str(PDFIUM_INFO.build), "BSD-3-Clause")]
