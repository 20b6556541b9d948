"""Says in Dutch what the published schema finds wrong with a case file."""

from collections.abc import Callable
from difflib import get_close_matches
from typing import Any

from jsonschema.exceptions import ValidationError

from app.casefile_error import CaseFileError, error_at
from app.field_names import name_of, shortened
from resources.language import later, tr

_TYPES = {
    "object": later("een groep gegevens tussen { en }"),
    "array": later("een lijst tussen [ en ]"),
    "string": later("een tekst tussen aanhalingstekens"),
    "integer": later("een heel getal"),
    "boolean": later("true of false"),
}
_LONGEST_SLIP = 64
_FORMS = {
    "date": later("een dag zoals 2025-11-10, vanaf het jaar 1800 tot 2200"),
    "date-time": later("een moment in UTC zoals 2025-11-10T09:30:00Z"),
}


def told(problem: ValidationError) -> CaseFileError:
    """The error of the schema in Dutch, with its place."""
    return error_at(tuple(problem.absolute_path), _TOLD[str(problem.validator)](problem))


def _tell_type(problem: Any) -> str:
    expected = problem.validator_value
    return tr("Hier hoort {types} te staan.", types=tr(_TYPES[expected if isinstance(expected, str) else expected[0]]))


def _tell_unknown_key(problem: Any) -> str:
    known = list(problem.schema["properties"])
    key = next(each for each in problem.instance if each not in known)
    return tr("De sleutel «{key}» is onbekend.{key2}", key=shortened(key), key2=_meant(key, known))


def _tell_missing(problem: Any) -> str:
    key = next(each for each in problem.validator_value if each not in problem.instance)
    return tr("De sleutel «{key}» ({key2}) ontbreekt.", key=key, key2=name_of(key))


def _tell_code(problem: Any) -> str:
    known = [each for each in problem.validator_value if each]
    if not isinstance(problem.instance, str):
        return tr("Hier hoort {types} te staan.", types=tr(_TYPES["string"]))
    hint = tr(" Mogelijk: {lists}.", lists=", ".join(known)) if len(known) <= 8 else _meant(problem.instance, known)
    return tr("«{instance}» is geen bekende code.{hint}", instance=shortened(problem.instance), hint=hint)


def _tell_form(problem: Any) -> str:
    form = tr(_FORMS.get(problem.schema.get("format", ""), ""))
    value = shortened(problem.instance)
    if problem.validator == "format":
        return tr("«{value}» bestaat niet in de kalender.", value=value)
    return (
        tr("«{value}» is niet {form}.", value=value, form=form)
        if form
        else tr("«{value}» heeft niet de vorm die hier hoort.", value=value)
    )


def _tell_size(problem: Any) -> str:
    bounds = problem.schema
    return tr(
        "Het getal moet liggen van {bounds} tot en met {bounds2}.", bounds=bounds["minimum"], bounds2=bounds["maximum"]
    )


_TOLD: dict[str, Callable[[Any], str]] = {
    "type": _tell_type,
    "additionalProperties": _tell_unknown_key,
    "required": _tell_missing,
    "enum": _tell_code,
    "pattern": _tell_form,
    "format": _tell_form,
    "minimum": _tell_size,
    "maximum": _tell_size,
    "uniqueItems": lambda problem: later(tr("In deze lijst staat iets twee keer.")),
    "const": lambda problem: tr("Hier hoort {validator_value} te staan.", validator_value=problem.validator_value),
}


def _meant(typed: str, known: list[str]) -> str:
    # Comparing takes room and time for every character; what nobody typed by mistake is not compared.
    near = get_close_matches(typed, known, 1) if len(typed) <= _LONGEST_SLIP else []
    return tr(" Bedoelt u «{near}»?", near=near[0]) if near else ""
