"""Knows how sheets of texts and whole numbers are written as an OpenDocument spreadsheet (OASIS ODF 1.3).

Written here, because it is a hundred lines and every byte must be known: no date, no author, no template. A library is
either not kept up (odfpy), or brings lxml along and a template with dates of its own (odfdo).
"""

import io
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from resources.language import tr

MIME = "application/vnd.oasis.opendocument.spreadsheet"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = {
    "office": f"{_OASIS}:office:1.0",
    "table": f"{_OASIS}:table:1.0",
    "text": f"{_OASIS}:text:1.0",
    "style": f"{_OASIS}:style:1.0",
    "fo": f"{_OASIS}:xsl-fo-compatible:1.0",
    "meta": f"{_OASIS}:meta:1.0",
    "manifest": f"{_OASIS}:manifest:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}
_VERSION = "1.3"
_FIXED = (1980, 1, 1, 0, 0, 0)


class Kind(StrEnum):
    """How a cell looks; the value is the name of its style."""

    PLAIN = "gewoon"
    HEAD = "kop"
    TITLE = "titel"
    NOTE = "noot"


@dataclass(frozen=True)
class Cell:
    """A text or a whole number."""

    value: int | str
    kind: Kind = Kind.PLAIN


@dataclass(frozen=True)
class Sheet:
    """One sheet: its name, its rows, and how wide its columns are, in centimetres."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...]


def sheets_file(title: str, sheets: Sequence[Sheet]) -> bytes:
    """The file; the same sheets give the same bytes."""
    for prefix, space in _SPACES.items():
        ET.register_namespace(prefix, space)
    parts = {"content.xml": _content(sheets), "styles.xml": _styles(), "meta.xml": _meta(title)}
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        # First and not packed, so that who looks at the first bytes knows what this is (ODF 1.3 part 2, 3.3).
        _put(archive, "mimetype", MIME.encode(), zipfile.ZIP_STORED)
        _put(archive, "META-INF/manifest.xml", _xml(_manifest(parts)), zipfile.ZIP_DEFLATED)
        for name, root in parts.items():
            _put(archive, name, _xml(root), zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _put(archive: zipfile.ZipFile, name: str, data: bytes, packed: int) -> None:
    info = zipfile.ZipInfo(name, _FIXED)
    info.compress_type, info.create_system, info.external_attr = packed, 3, 0o600 << 16
    archive.writestr(info, data)


def _xml(root: ET.Element) -> bytes:
    return bytes(ET.tostring(root, encoding="UTF-8", xml_declaration=True))


def _tag(name: str) -> str:
    prefix, _, local = name.partition(":")
    return f"{{{_SPACES[prefix]}}}{local}"


def _element(name: str, *below: ET.Element, text: str = "", **attributes: str) -> ET.Element:
    """An element; in the name of an attribute «__» stands for «:» and «_» for «-»."""
    named = {_tag(key.replace("__", ":").replace("_", "-")): value for key, value in attributes.items()}
    made = ET.Element(_tag(name), named)
    made.text = text or None
    made.extend(below)
    return made


# --- What is in it --------------------------------------------------------------------------------------------


def _content(sheets: Sequence[Sheet]) -> ET.Element:
    widths = sorted({width for sheet in sheets for width in sheet.widths})
    styles = [_column_style(width) for width in widths]
    tables = [_table(each) for each in sheets]
    body = _element("office:body", _element("office:spreadsheet", *tables))
    automatic = _element("office:automatic-styles", *styles)
    return _element("office:document-content", automatic, body, office__version=_VERSION)


def _column_style(width: float) -> ET.Element:
    properties = _element("style:table-column-properties", style__column_width=f"{width}cm")
    return _element("style:style", properties, style__name=_width(width), style__family="table-column")


def _width(width: float) -> str:
    return f"breed{round(width * 10)}"


def _table(sheet: Sheet) -> ET.Element:
    columns = [_element("table:table-column", table__style_name=_width(each)) for each in sheet.widths]
    rows = [_element("table:table-row", *map(_cell, each or (Cell(""),))) for each in sheet.rows]
    return _element("table:table", *columns, *rows, table__name=sheet.name)


def _cell(cell: Cell) -> ET.Element:
    style = cell.kind.value
    if cell.value == "":
        return _element("table:table-cell", table__style_name=style)
    shown, kind = _element("text:p", text=str(cell.value)), {"office__value_type": "string"}
    if isinstance(cell.value, int):
        kind = {"office__value_type": "float", "office__value": str(cell.value)}
    return _element("table:table-cell", shown, table__style_name=style, **kind)


def _styles() -> ET.Element:
    language = _element("style:text-properties", fo__language="nl", fo__country="NL")
    default = _element("style:default-style", language, style__family="table-cell")
    wraps = {"fo__wrap_option": "wrap", "style__vertical_align": "top"}
    styles = [
        _cell_style(Kind.PLAIN, wraps, {}),
        _cell_style(Kind.HEAD, wraps, {"fo__font_weight": "bold"}),
        _cell_style(Kind.TITLE, {}, {"fo__font_weight": "bold", "fo__font_size": "14pt"}),
        _cell_style(Kind.NOTE, {}, {"fo__font_style": "italic"}),
    ]
    return _element("office:document-styles", _element("office:styles", default, *styles), office__version=_VERSION)


def _cell_style(kind: Kind, cell: dict[str, str], text: dict[str, str]) -> ET.Element:
    parts = [_element("style:table-cell-properties", **cell)] if cell else []
    parts += [_element("style:text-properties", **text)] if text else []
    return _element("style:style", *parts, style__name=kind.value, style__family="table-cell")


def _meta(title: str) -> ET.Element:
    named = [_element("meta:generator", text=tr("Kind Voorop")), _element("dc:title", text=title)]
    return _element("office:document-meta", _element("office:meta", *named), office__version=_VERSION)


def _manifest(parts: dict[str, ET.Element]) -> ET.Element:
    kinds = {"/": MIME} | dict.fromkeys(parts, "text/xml")
    entries = [
        _element("manifest:file-entry", manifest__full_path=path, manifest__media_type=kind,
                 **({"manifest__version": _VERSION} if path == "/" else {}))
        for path, kind in kinds.items()
    ]  # fmt: skip
    return _element("manifest:manifest", *entries, manifest__version=_VERSION)
