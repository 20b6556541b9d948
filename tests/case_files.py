"""Case files for tests: one in which everything is filled in, and what is needed to change and read it."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from filled import filled
from shipped import method

from app.casefile import read_case, write_case
from models.assessment import Assessment

HEAD: dict[str, Any] = {"format": "kindvoorop-zaak", "format_version": 1, "method_version": "2025.1"}


@cache
def whole() -> dict[str, Any]:
    """A case file in which everything is filled in, with ids that a person can read."""
    case = write_case(filled(method(), text="tekst", rows={"all_children": 2, "all_options": 2, "answers": 2}))
    text = json.dumps(case)
    for kind in ("children", "options", "persons", "sources", "facts", "interests"):
        for number, row in enumerate(case[kind], 1):
            text = text.replace(row["id"], f"{kind}-{number}")
    return dict(json.loads(text))


def read(case: object) -> Assessment:
    return read_case(json.dumps(case), method())


def put(case: dict[str, Any], value: object, *path: str | int) -> None:
    part: Any = case
    for each in path[:-1]:
        part = part[each]
    part[path[-1]] = value
