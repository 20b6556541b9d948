"""Makes the published JSON Schema of a case file from the shapes of the records and the codes of the method.

`python -m app.casefile_schema` writes `resources/casefile.schema.json` anew; a test keeps the two equal.
"""

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

from app.casefile_codes import PATTERNS, SCALES, codes
from app.field_names import name_of
from app.method import Method, load_method
from models.assessment import Assessment
from models.evidence import MOST_BYTES
from models.shape import Column, Owned, Shape, shape_of, shapes

FORMAT, FORMAT_VERSION = "kindvoorop-zaak", 1
SCHEMA_FILE = "casefile.schema.json"

NOT_WRITTEN = {"position", "last_page", "has_bytes"}
"""The order of an array is the order of the rows; where somebody left off is no part of the case, and neither is
whether the bytes of a file lie in this store: a case file never brings them along."""
REFERABLE = {"child", "option", "person", "source", "fact", "other_interest"}
"""The tables whose rows others refer to; only these must have an id."""
KEYED = {"checklist_entry": ("item",), "sharing": ("person_id",)}
"""What identifies a row among its brothers where the store does not demand it: the duty, and whom a mark is about."""

_ID = {"type": "string", "pattern": "^[A-Za-z0-9_-]{1,64}$"}
_REFERENCE = {**_ID, "type": ["string", "null"]}
_DAY = {"type": ["string", "null"], "pattern": "^(1[89]|2[01])[0-9]{2}-[0-9]{2}-[0-9]{2}$", "format": "date"}
_MOMENT = {
    "type": ["string", "null"],
    "pattern": "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
    "format": "date-time",
}
_SIMPLE: dict[str, dict[str, Any]] = {
    "text": {"type": "string"},
    "day": _DAY,
    "moment": _MOMENT,
    "number": {"type": ["integer", "null"], "minimum": 0, "maximum": 1_000_000},
    "yes_no": {"type": "boolean"},
}


def key_of(attribute: str) -> str:
    """The key in a case file of an attribute of a record."""
    return attribute.removeprefix("all_")


def written(shape: Shape) -> list[Column]:
    """The columns of a record that a case file holds."""
    return [each for each in shape.columns if each.name not in NOT_WRITTEN]


def identity(shape: Shape) -> tuple[str, ...]:
    """The keys by which a row differs from its brothers, other than its id; empty where nothing does."""
    return shape.unique or KEYED.get(shape.table, ())


def schema(method: Method) -> dict[str, Any]:
    """The JSON Schema of a case file under this method."""
    root, *others = shapes(Assessment)
    whole = _group(root, method)
    whole["properties"] = {
        "format": {"const": FORMAT, "title": name_of("format")},
        "format_version": {"const": FORMAT_VERSION, "title": name_of("format_version")},
        **whole["properties"],
    }
    whole["required"] = ["format", "format_version", "method_version"]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:kindvoorop:zaakbestand:{FORMAT_VERSION}",
        "title": "Zaakbestand van Kind Voorop",
        "description": "Eén beslissing over één gezin. Wat leeg is, mag worden weggelaten.",
        **whole,
        "$defs": {each.table: _group(each, method) for each in others},
    }


def _group(shape: Shape, method: Method) -> dict[str, Any]:
    properties = {key_of(each.name): _titled(_value(shape, each, method), each.name, shape) for each in written(shape)}
    properties |= {key_of(each.name): _titled(_rows(each), each.name, shape) for each in shape.owned}
    group = {"type": "object", "properties": properties, "additionalProperties": False}
    required = [*(["id"] if shape.table in REFERABLE else []), *identity(shape)]
    return {**group, "required": required} if required else group


def _titled(part: dict[str, Any], attribute: str, shape: Shape) -> dict[str, Any]:
    return {"title": name_of(key_of(attribute), shape.table), **part}


def _rows(owned: Owned) -> dict[str, Any]:
    row = {"$ref": f"#/$defs/{shape_of(owned.type).table}"}
    return row if owned.single else {"type": "array", "items": row}


def _value(shape: Shape, column: Column, method: Method) -> dict[str, Any]:
    name = f"{shape.table}.{column.name}"
    if column.refs:
        return {"type": "array", "items": _ID, "uniqueItems": True}
    if column.kind == "list":
        return {"type": "array", "items": {"enum": list(codes(method, name))}, "uniqueItems": True}
    if name == "attachment.size":
        return {**_SIMPLE["number"], "maximum": MOST_BYTES}
    if column.kind != "code":
        return _SIMPLE[column.kind]
    if name in SCALES:
        # A row cannot be told apart by something that is not filled in.
        empty = [] if column.name in identity(shape) else [""]
        return {"enum": [*empty, *codes(method, name)]}
    if name in PATTERNS:
        return {"type": "string", "pattern": PATTERNS[name]}
    return _REFERENCE if column.ref and column.name not in identity(shape) else _ID


def as_text(made: dict[str, Any]) -> str:
    """The schema as it is published."""
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    target = Path(str(files("resources").joinpath(SCHEMA_FILE)))
    target.write_text(as_text(schema(load_method())), encoding="utf-8")
