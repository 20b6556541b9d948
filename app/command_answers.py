"""Knows how a command prints its answer: as lines to read, or as JSON for another program."""

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.findings import Finding
    from app.method import Method
    from models.store import ListRow
    from models.verifying import Fault


def print_rows(rows: "Sequence[ListRow]", method: "Method", as_json: bool) -> None:
    """The dossiers of a store, two lines each."""
    if as_json:
        _print_json([_row_as_json(each) for each in rows])
    elif not rows:
        print("De kluis is nog leeg.")
    for row in [] if as_json else rows:
        due = f", besluit uiterlijk {row.due_on}" if row.due_on else ""
        status = method.choices["status"].get(row.status, row.status).lower()
        children = ", ".join(each or "zonder naam" for each in row.children) or "nog geen kinderen"
        print(f"{row.id}  {row.title or '(zonder naam)'} ({row.decision_type or 'soort nog niet gekozen'})")
        print(f"    {children}; {status}{due}; laatst gewijzigd {row.changed_at.astimezone():%Y-%m-%d %H:%M}")


def print_findings(found: "Sequence[Finding]", as_json: bool) -> None:
    """What the rules found, each with what it rests on."""
    from app.findings import LEVELS

    if as_json:
        _print_json([_finding_as_json(each) for each in found])
        return
    for each in found:
        child = f" {each.child}:" if each.child else ""
        blocks = ", houdt vaststellen tegen" if each.blocks else ""
        print(f"{each.rule} {LEVELS[each.level].lower()}{blocks}.{child} {each.message}")
        print(f"    {each.norm_level}: {each.norm}")
    blocking = sum(each.blocks for each in found)
    print(f"{len(found)} bevindingen, waarvan {blocking} vaststellen tegenhouden.")


def print_faults(found: "Sequence[Fault]", titles: "Mapping[str, str]", as_json: bool) -> None:
    """What the check of the store found, the first broken link first; `titles` by id of the dossier."""
    if as_json:
        _print_json([{"number": each.number, "case": each.assessment_id, "what": each.what} for each in found])
    elif not found:
        print("De kluis, het spoor en de vastgestelde versies zijn zoals ze zijn geschreven.")
    for each in [] if as_json else found:
        link = f"Schakel {each.number}" if each.number else "De kluis"
        title = titles.get(each.assessment_id) or "zonder naam"
        dossier = f", dossier {each.assessment_id} («{title}»)" if each.assessment_id else ""
        print(f"{link}{dossier}: {each.what}")


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1, default=str))


def _row_as_json(row: "ListRow") -> dict[str, Any]:
    from dataclasses import asdict

    return {**asdict(row), "changed_at": f"{row.changed_at:%Y-%m-%dT%H:%M:%SZ}"}


def _finding_as_json(finding: "Finding") -> dict[str, Any]:
    about_child = finding.child_id is not None
    return {
        "rule": finding.rule,
        "level": finding.level,
        "blocks": finding.blocks,
        "child": finding.child if about_child else None,
        "child_id": finding.child_id,
        "field": finding.field,
        "fields": list(finding.fields),
        "message": finding.message,
        "norm": finding.norm,
        "norm_level": finding.norm_level,
    }
