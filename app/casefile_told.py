"""Says in Dutch what the published schema finds wrong with a case file."""

from collections.abc import Callable
from difflib import get_close_matches
from typing import Any

from jsonschema.exceptions import ValidationError

from app.casefile_error import CaseFileError, error_at
from app.field_names import name_of, shortened

_TYPES = {
    "object": "een groep gegevens tussen { en }",
    "array": "een lijst tussen [ en ]",
    "string": "een tekst tussen aanhalingstekens",
    "integer": "een heel getal",
    "boolean": "true of false",
}
_LONGEST_SLIP = 64
_FORMS = {
    "date": "een dag zoals 2025-11-10, vanaf het jaar 1800 tot 2200",
    "date-time": "een moment in UTC zoals 2025-11-10T09:30:00Z",
}


def told(problem: ValidationError) -> CaseFileError:
    """The error of the schema in Dutch, with its place."""
    return error_at(tuple(problem.absolute_path), _TOLD[str(problem.validator)](problem))


def _tell_type(problem: Any) -> str:
    expected = problem.validator_value
    return f"Hier hoort {_TYPES[expected if isinstance(expected, str) else expected[0]]} te staan."


def _tell_unknown_key(problem: Any) -> str:
    known = list(problem.schema["properties"])
    key = next(each for each in problem.instance if each not in known)
    return f"De sleutel «{shortened(key)}» is onbekend.{_meant(key, known)}"


def _tell_missing(problem: Any) -> str:
    key = next(each for each in problem.validator_value if each not in problem.instance)
    return f"De sleutel «{key}» ({name_of(key)}) ontbreekt."


def _tell_code(problem: Any) -> str:
    known = [each for each in problem.validator_value if each]
    if not isinstance(problem.instance, str):
        return f"Hier hoort {_TYPES['string']} te staan."
    hint = f" Mogelijk: {', '.join(known)}." if len(known) <= 8 else _meant(problem.instance, known)
    return f"«{shortened(problem.instance)}» is geen bekende code.{hint}"


def _tell_form(problem: Any) -> str:
    form = _FORMS.get(problem.schema.get("format", ""))
    value = shortened(problem.instance)
    if problem.validator == "format":
        return f"«{value}» bestaat niet in de kalender."
    return f"«{value}» is niet {form}." if form else f"«{value}» heeft niet de vorm die hier hoort."


def _tell_size(problem: Any) -> str:
    bounds = problem.schema
    return f"Het getal moet liggen van {bounds['minimum']} tot en met {bounds['maximum']}."


_TOLD: dict[str, Callable[[Any], str]] = {
    "type": _tell_type,
    "additionalProperties": _tell_unknown_key,
    "required": _tell_missing,
    "enum": _tell_code,
    "pattern": _tell_form,
    "format": _tell_form,
    "minimum": _tell_size,
    "maximum": _tell_size,
    "uniqueItems": lambda problem: "In deze lijst staat iets twee keer.",
    "const": lambda problem: f"Hier hoort {problem.validator_value} te staan.",
}


def _meant(typed: str, known: list[str]) -> str:
    # Comparing takes room and time for every character; what nobody typed by mistake is not compared.
    near = get_close_matches(typed, known, 1) if len(typed) <= _LONGEST_SLIP else []
    return f" Bedoelt u «{near[0]}»?" if near else ""
