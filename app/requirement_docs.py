"""Knows which requirement of General Comments 14 and 12 is served by what: checks, fields and printed parts."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from app.method import Method

SOURCE = "requirements.toml"


@dataclass(frozen=True)
class Requirement:
    """One requirement: C (a program can check it) or CM (the program checks presence, a person judges content).

    `fields` are «table.column» of the record it is filled in; `blocks` are headings or sentences on paper.
    """

    number: int
    type: str
    text: str
    source: str
    checks: tuple[str, ...]
    fields: tuple[str, ...]
    blocks: tuple[str, ...]
    note: str = ""

    @property
    def served(self) -> bool:
        """Whether anything serves it."""
        return bool(self.checks or self.fields or self.blocks)


@cache
def requirements() -> tuple[Requirement, ...]:
    """All requirements in the order of their numbers."""
    read = tomllib.loads(files("resources").joinpath(SOURCE).read_text(encoding="utf-8"))
    return tuple(_requirement(each) for each in read["requirements"])


def _requirement(row: Mapping[str, Any]) -> Requirement:
    return Requirement(**{**row, **{name: tuple(row.get(name, ())) for name in ("checks", "fields", "blocks")}})


def requirements_text(method: Method) -> str:
    """The table in Markdown."""
    head = (
        "# Eisen uit de Algemene commentaren 14 en 12 en waar zij terugkomen\n\n"
        "C: het programma kan dit nagaan. CM: het programma gaat na of het er is, een mens beoordeelt de inhoud. "
        "Alles wat alleen een mens kan bevestigen (M) staat hier niet. Gemaakt uit `requirements.toml`; een test "
        "gaat na dat elke controle, elk veld en elk onderdeel bestaat.\n\n"
        "| Nr. | Soort | Eis | Bron | Controle | Veld | Op papier |\n|---|---|---|---|---|---|---|\n"
    )
    return head + "".join(f"| {' | '.join(_cells(each, method))} |\n" for each in requirements())


def _cells(each: Requirement, method: Method) -> tuple[str, ...]:
    checks = "; ".join(f"{rule} {method.rules[rule].title}" for rule in each.checks)
    blocks = "; ".join(each.blocks)
    text = f"{each.text} {each.note}".strip()
    return (
        str(each.number),
        each.type,
        text,
        each.source,
        checks,
        ", ".join(f"`{name}`" for name in each.fields),
        blocks,
    )
