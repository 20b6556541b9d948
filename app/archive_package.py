"""Knows the package with which a decided dossier goes into the archive or case system of the organisation.

Every signed version as it was kept, to the byte, the case files, and metadata beside each (a sidecar structure as MDTO
asks for). The package is not encrypted and not made for a parent: it is for who decides.
"""

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.casefile import dump_case
from app.flat_zip import write_zip
from app.mdto import Format, Reference, file_xml, object_xml
from models.assessment import Assessment
from models.version import Version

FORMAT, FORMAT_VERSION = "kindvoorop-archiefpakket", 1
ARCHIVE = "archiefpakket"
"""As what it left the store, as the trail names it."""
NO_VERSION = "Er is nog geen vastgestelde versie. Stel het besluit eerst vast; daarna kan het naar het archief."
NOT_PDF_A = (
    "Een of meer PDF’s zijn nog geen PDF/A: zij zijn vastgesteld met een oudere Kind Voorop en blijven wat zij waren. "
    "Vraagt uw archief om PDF/A, zet ze dan daar om."
)
NOT_ENCRYPTED = (
    "Het pakket is niet versleuteld en bevat het hele dossier, ook wat voor ouders is afgeschermd. Zet het meteen in "
    "het systeem van uw organisatie en bewaar het niet ergens anders."
)
_TO_FILL_IN = ["classificatie", "waardering", "bewaartermijn"]
_ROOT = "dossier"
_JSON = Format("JSON Data Interchange Format", "fmt/817")
_PDF = {"1.4": "fmt/18", "1.5": "fmt/19", "1.6": "fmt/20", "1.7": "fmt/276"}
_PDF_HEAD = re.compile(rb"%PDF-(\d\.\d)")
_PDF_A = re.compile(rb"<pdfaid:part>([23])</pdfaid:part>\s*<pdfaid:conformance>A</pdfaid:conformance>")
_PRONOM = {b"2": "fmt/476", b"3": "fmt/479"}


class NothingToArchive(ValueError):
    """No version was signed yet; the text says in Dutch what to do."""

    def __init__(self) -> None:
        super().__init__(NO_VERSION)


@dataclass(frozen=True)
class _File:
    """One file of the package, and which object it is a representation of."""

    path: str
    data: bytes
    format: Format
    at: datetime
    of: Reference

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()


def make_package(assessment: Assessment, versions: Sequence[Version], organisation: str = "") -> bytes:
    """The package as a zip file; the same dossier gives the same bytes. Raises NothingToArchive, TooLarge.

    `organisation` is who keeps the archive, where the dossier itself does not say so.
    """
    if not versions:
        raise NothingToArchive()
    archivist = assessment.organisation.strip() or organisation.strip()
    dossier = Reference(assessment.title.strip() or "Dossier zonder naam", assessment.id)
    own = _File(f"{_ROOT}/zaakbestand.json", dump_case(assessment), _JSON, assessment.changed_at, dossier)
    files, members = [own], {}
    members[f"{_ROOT}/{_ROOT}.mdto.xml"] = _dossier_xml(assessment, versions, archivist, dossier, own)
    for each in versions:
        held = _files_of(each, dossier)
        members[f"{_ROOT}/versie-{each.number}/versie-{each.number}.mdto.xml"] = _version_xml(
            each, archivist, dossier, held
        )
        files += held
    for file in files:
        members[file.path] = file.data
        members[f"{file.path}.bestand.mdto.xml"] = _file_xml(file)
    members["metadata.json"] = _metadata(assessment, versions, archivist, files)
    members["LEESMIJ.txt"] = _read_me(versions)
    return write_zip(dict(sorted(members.items())))


def is_pdf_a(pdf: bytes) -> bool:
    """Whether a PDF says of itself that it is PDF/A."""
    return b"pdfaid:part" in pdf


def _files_of(version: Version, dossier: Reference) -> list[_File]:
    folder, of = f"{_ROOT}/versie-{version.number}", _reference(version, dossier)
    return [
        _File(
            f"{folder}/besluit-versie-{version.number}.pdf",
            version.pdf,
            _pdf_format(version.pdf),
            version.frozen_at,
            of,
        ),
        _File(f"{folder}/zaakbestand-versie-{version.number}.json", version.content, _JSON, version.frozen_at, of),
    ]


def _pdf_format(pdf: bytes) -> Format:
    found = _PDF_HEAD.match(pdf)
    number = found[1].decode() if found else ""
    if said := _PDF_A.search(pdf):
        return Format(f"PDF/A-{said[1].decode()}a", _PRONOM[said[1]])
    if is_pdf_a(pdf):
        return Format(f"PDF/A (PDF {number})")
    return Format(f"Portable Document Format {number}".strip(), _PDF.get(number, ""))


def _reference(version: Version, dossier: Reference) -> Reference:
    return Reference(f"{dossier.name}, versie {version.number}", version.id)


def _named(files: Sequence[_File]) -> list[Reference]:
    return [Reference(each.name, each.sha256) for each in files]


def _dossier_xml(
    assessment: Assessment, versions: Sequence[Version], archivist: str, dossier: Reference, own: _File
) -> bytes:
    return object_xml(
        dossier.mark,
        dossier.name,
        "Dossier",
        assessment.created_at,
        archivist,
        parts=[_reference(each, dossier) for each in versions],
        files=_named([own]),
        until=max(each.frozen_at for each in versions).date(),
    )


def _version_xml(version: Version, archivist: str, dossier: Reference, files: Sequence[_File]) -> bytes:
    own = _reference(version, dossier)
    level = "Archiefstuk"
    return object_xml(own.mark, own.name, level, version.frozen_at, archivist, part_of=dossier, files=_named(files))


def _file_xml(file: _File) -> bytes:
    return file_xml(file.sha256, file.name, len(file.data), file.format, file.sha256, file.at, file.of)


def _metadata(assessment: Assessment, versions: Sequence[Version], archivist: str, files: Sequence[_File]) -> bytes:
    said: dict[str, Any] = {
        "formaat": FORMAT,
        "formaatversie": FORMAT_VERSION,
        "identificatie": {"kenmerk": assessment.id, "bron": "Kind Voorop", "zaaknummer": assessment.case_number},
        "naam": assessment.title,
        "aggregatieniveau": "Dossier",
        "classificatie": "",
        "waardering": "",
        "bewaartermijn": "",
        "archiefvormer": archivist,
        "soort_besluit": assessment.decision_type,
        "begonnen_op": _moment(assessment.created_at),
        "laatst_gewijzigd_op": _moment(assessment.changed_at),
        "gemaakt_voor": "wie beslist",
        "versleuteld": False,
        "pdf_a": all(is_pdf_a(each.pdf) for each in versions),
        "zelf_in_te_vullen": [*_TO_FILL_IN, *([] if archivist else ["archiefvormer"])],
        "versies": [_version(each) for each in versions],
        "bestanden": [_file(each) for each in files],
    }
    return f"{json.dumps(said, ensure_ascii=False, indent=1)}\n".encode()


def _version(version: Version) -> dict[str, Any]:
    return {
        "nummer": version.number,
        "kenmerk": version.id,
        "status": version.status,
        "vastgesteld_op": _moment(version.frozen_at),
        "door": version.by,
        "functie": version.role,
        "reden": version.reason,
        "versie_methode": version.method_version,
        "versie_regels": version.rules_version,
    }


def _file(file: _File) -> dict[str, Any]:
    format = {"naam": file.format.name, "pronom": file.format.code}
    return {"pad": file.path, "omvang": len(file.data), "formaat": format, "sha256": file.sha256}


def _moment(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"


def _read_me(versions: Sequence[Version]) -> bytes:
    told = [
        "Archiefpakket van Kind Voorop",
        "",
        f"Dit pakket bevat {_counted(len(versions))} van één dossier, precies zoals die zijn vastgesteld, met het",
        "zaakbestand en de metagegevens erbij. metadata.json is de lijst van alles, met van elk bestand de SHA-256.",
        "Naast elk bestand staan de metagegevens volgens MDTO 1.0.1 (Nationaal Archief).",
        "",
        NOT_ENCRYPTED,
        *([] if all(is_pdf_a(each.pdf) for each in versions) else [NOT_PDF_A]),
        "",
        "Kind Voorop weet niet wat de classificatie, de waardering en de bewaartermijn zijn. Die vult uw organisatie",
        "in, volgens haar selectielijst. Tot dan voldoen de XML-bestanden nog niet aan het schema van MDTO.",
        "",
    ]
    return "\n".join(told).encode()


def _counted(count: int) -> str:
    return "één vastgestelde versie" if count == 1 else f"{count} vastgestelde versies"
