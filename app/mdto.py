"""Knows how metadata of a file and of a dossier are written in MDTO 1.0.1, the norm of the Nationaal Archief.

Source: nationaalarchief.nl/archiveren/mdto, XML schema 1.0.1. What this app does not know is left out, also where the
norm asks for it: the valuation (waardering) and how long to keep it follow from the selection list of the organisation.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from xml.etree import ElementTree

NAMESPACE = "https://www.nationaalarchief.nl/mdto"
SOURCE = "Kind Voorop"
_HEAD = b'<?xml version="1.0" encoding="UTF-8"?>\n'
_MISSING = " waardering en bewaartermijn: in te vullen door uw organisatie, volgens haar selectielijst "
_RESTRICTED = "Bevat persoonsgegevens van kinderen en hun gezin, ook wat niet ieder gezinslid mag weten."

Element = ElementTree.Element


@dataclass(frozen=True)
class Format:
    """The format of a file: its name, and its code in PRONOM where that is known."""

    name: str
    code: str = ""


@dataclass(frozen=True)
class Reference:
    """Another object, by its name and its identification."""

    name: str
    mark: str


def file_xml(mark: str, name: str, size: int, format: Format, sha256: str, at: datetime, of: Reference) -> bytes:
    """The metadata of one file (bestand)."""
    root, made = _begun("bestand", mark, name)
    _text(made, "omvang", str(size))
    _term(made, "bestandsformaat", format.name, "PRONOM-register" if format.code else SOURCE, format.code)
    checksum = ElementTree.SubElement(made, "checksum")
    _term(checksum, "checksumAlgoritme", "SHA-256", "Begrippenlijst ChecksumAlgoritme MDTO")
    _text(checksum, "checksumWaarde", sha256)
    _text(checksum, "checksumDatum", _moment(at))
    _refer(made, "isRepresentatieVan", of)
    return _written(root)


def object_xml(
    mark: str,
    name: str,
    level: str,
    created: datetime,
    archivist: str,
    part_of: Reference | None = None,
    parts: Sequence[Reference] = (),
    files: Sequence[Reference] = (),
    until: date | None = None,
) -> bytes:
    """The metadata of a dossier or of one document in it (informatieobject)."""
    root, made = _begun("informatieobject", mark, name)
    _term(made, "aggregatieniveau", level, "Begrippenlijst Aggregatieniveaus MDTO")
    if until is not None:
        period = ElementTree.SubElement(made, "dekkingInTijd")
        _term(period, "dekkingInTijdType", "Looptijd", SOURCE)
        _text(period, "dekkingInTijdBegindatum", created.date().isoformat())
        _text(period, "dekkingInTijdEinddatum", until.isoformat())
    _text(made, "taal", "nl")
    event = ElementTree.SubElement(made, "event")
    _term(event, "eventType", "Creatie", "Begrippenlijst EventTypeLijst MDTO")
    _text(event, "eventTijd", _moment(created))
    made.append(ElementTree.Comment(_MISSING))
    for tag, others in (("isOnderdeelVan", [part_of] if part_of else []), ("bevatOnderdeel", parts)):
        for each in others:
            _refer(made, tag, each)
    for each in files:
        _refer(made, "heeftRepresentatie", each)
    if archivist:
        _text(ElementTree.SubElement(made, "archiefvormer"), "verwijzingNaam", archivist)
    limits = ElementTree.SubElement(made, "beperkingGebruik")
    _term(limits, "beperkingGebruikType", "Bevat persoonsgegevens", SOURCE)
    _text(limits, "beperkingGebruikNadereBeschrijving", _RESTRICTED)
    return _written(root)


def _begun(kind: str, mark: str, name: str) -> tuple[Element, Element]:
    root = Element("MDTO", xmlns=NAMESPACE)
    made = ElementTree.SubElement(root, kind)
    _identify(made, "identificatie", mark)
    _text(made, "naam", name)
    return root, made


def _identify(parent: Element, tag: str, mark: str) -> None:
    part = ElementTree.SubElement(parent, tag)
    _text(part, "identificatieKenmerk", mark)
    _text(part, "identificatieBron", SOURCE)


def _refer(parent: Element, tag: str, other: Reference) -> None:
    part = ElementTree.SubElement(parent, tag)
    _text(part, "verwijzingNaam", other.name)
    _identify(part, "verwijzingIdentificatie", other.mark)


def _term(parent: Element, tag: str, label: str, list_of_terms: str, code: str = "") -> None:
    part = ElementTree.SubElement(parent, tag)
    _text(part, "begripLabel", label)
    if code:
        _text(part, "begripCode", code)
    _text(ElementTree.SubElement(part, "begripBegrippenlijst"), "verwijzingNaam", list_of_terms)


def _text(parent: Element, tag: str, text: str) -> None:
    # XML has no place for most signs that steer a printer; a title may hold one from a clipboard.
    kept = "".join(each for each in text if each >= " " or each in "\t\n")
    ElementTree.SubElement(parent, tag).text = kept


def _moment(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"


def _written(root: Element) -> bytes:
    ElementTree.indent(root)
    return _HEAD + ElementTree.tostring(root, encoding="unicode").encode() + b"\n"
