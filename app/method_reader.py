"""Knows how to turn a table of a TOML file into a frozen dataclass, strictly, from its type hints alone.

For each hint one small reader is made and kept; together they refuse unknown and missing keys, wrong types,
unknown codes, double ids and empty names or sources, and say in Dutch where and what.
"""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date
from functools import cache
from types import MappingProxyType, NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

NEVER_EMPTY = frozenset({"id", "name", "label", "title", "text", "source", "why", "weak", "strong", "lesson"})
TYPE_NAMES = {
    str: "een tekst",
    int: "een heel getal",
    bool: "true of false",
    date: "een datum",
    float: "een getal",
    list: "een lijst",
    dict: "een tabel",
}


class MethodError(Exception):
    """A method file that cannot be used. `file` and `id` say where, `problem` says in Dutch what is wrong."""

    def __init__(self, file: str, id: str, problem: str) -> None:
        self.file, self.id, self.problem = file, id, problem
        place = f"{file}, bij {id}" if id else file
        super().__init__(f"De methode kan niet worden gelezen. {place}: {problem}")


@dataclass(frozen=True)
class Place:
    """Where in the method we are reading: the file and the nearest id above the value."""

    file: str
    id: str = ""

    def error(self, problem: str) -> MethodError:
        """The error that names this place."""
        return MethodError(self.file, self.id, problem)


Reader = Callable[[Any, Place, str], Any]
"""Turns a raw value into what a hint asks for, given the place and the key it stands under."""


def parse_toml(file: str, data: bytes) -> dict[str, Any]:
    """The tables of a TOML file; MethodError with line and column where it is no TOML in UTF-8."""
    try:
        return tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise MethodError(file, "", f"dit is geen tekst in UTF-8 (byte {error.start}).") from error
    except tomllib.TOMLDecodeError as error:
        raise MethodError(file, "", _toml_problem(str(error))) from error


def _toml_problem(message: str) -> str:
    found = re.search(r"line (\d+), column (\d+)", message)
    where = f"bij regel {found[1]}, teken {found[2]}" if found else "aan het einde"
    if "overwrite" in message or "twice" in message or "uplicate" in message:
        return f"{where} staat een sleutel die er al is."
    return f"{where} staat iets dat geen geldige TOML is. Kijk naar de aanhalingstekens en haken."


def read_table(kind: Any, table: dict[str, Any], place: Place) -> Any:
    """An instance of the dataclass `kind`: every key known, every field without a default present."""
    readers, required = _shape(kind)
    if "id" in readers and type(table.get("id")) is str:
        place = Place(place.file, table["id"])
    return kind(**read_fields(readers, required, table, place))


def read_fields(
    readers: Mapping[str, Reader], required: tuple[str, ...], table: dict[str, Any], place: Place
) -> dict[str, Any]:
    """The values of a table by key, each as its reader asks; unknown and missing keys are errors."""
    for key in table:
        if key not in readers:
            raise place.error(f"de sleutel «{key}» is onbekend. Bekend zijn: {', '.join(readers)}.")
    for key in required:
        if key not in table:
            raise place.error(f"de sleutel «{key}» ontbreekt.")
    return {key: readers[key](value, place, key) for key, value in table.items()}


@cache
def _shape(kind: Any) -> tuple[dict[str, Reader], tuple[str, ...]]:
    required = (field.name for field in fields(kind) if field.default is MISSING)
    return {name: reader_for(hint) for name, hint in get_type_hints(kind).items()}, tuple(required)


@cache
def reader_for(hint: Any) -> Reader:
    """The reader for a type hint: a plain type, a dataclass, a Literal, an optional, a tuple or a Mapping."""
    origin, inner = get_origin(hint), get_args(hint)
    if is_dataclass(hint):
        return lambda value, place, key: read_table(hint, _expect(dict, value, place, key), place)
    if origin is tuple:
        return _list_reader(inner[0])
    if origin is Mapping:
        return _list_reader(inner[1], keyed=True) if _has_id(inner[1]) else _mapping_reader(inner[1])
    if origin is Literal:
        return _choice_reader(inner)
    if origin in (Union, UnionType):
        return reader_for(next(kind for kind in inner if kind is not NoneType))
    return _text if hint is str else lambda value, place, key: _expect(hint, value, place, key)


def _has_id(kind: Any) -> bool:
    return is_dataclass(kind) and any(field.name == "id" for field in fields(kind))


def _list_reader(kind: Any, keyed: bool = False) -> Reader:
    read, has_id = reader_for(kind), _has_id(kind)

    def read_list(values: Any, place: Place, key: str) -> Any:
        items = tuple([read(value, place, key) for value in _expect(list, values, place, key)])
        by_id = _by_id(items, place) if has_id else {}
        return MappingProxyType(by_id) if keyed else items

    return read_list


def _mapping_reader(kind: Any) -> Reader:
    read = reader_for(kind)

    def read_mapping(value: Any, place: Place, key: str) -> Mapping[str, Any]:
        table = _expect(dict, value, place, key)
        return MappingProxyType({name: read(part, place, f"{key}.{name}") for name, part in table.items()})

    return read_mapping


def _choice_reader(codes: tuple[Any, ...]) -> Reader:
    def read_choice(value: Any, place: Place, key: str) -> object:
        if _expect(str, value, place, key) not in codes:
            raise place.error(f"«{key}» kent de waarde «{value}» niet. Kies uit: {', '.join(codes)}.")
        return value

    return read_choice


def _by_id(items: tuple[Any, ...], place: Place) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for item in items:
        if item.id in found:
            raise MethodError(place.file, item.id, "dit id komt twee keer voor. Elk id mag er één keer zijn.")
        found[item.id] = item
    return found


def _text(value: Any, place: Place, key: str) -> Any:
    if key in NEVER_EMPTY and type(value) is str and not value.strip():
        hint = " Elk onderdeel van de methode noemt zijn bron." if key == "source" else ""
        raise place.error(f"«{key}» is leeg.{hint}")
    return _expect(str, value, place, key)


def _expect(kind: Any, value: Any, place: Place, key: str) -> Any:
    if type(value) is not kind:  # not isinstance: true is no whole number, a moment is no date
        found = TYPE_NAMES.get(type(value), "iets anders")
        raise place.error(f"bij «{key}» hoort {TYPE_NAMES[kind]}, maar er staat {found}.")
    return value
