"""The papers beside the decision, made for a test: each of them of one file for one reader."""

from typing import Any

from papers import METHOD

from app.findings import check
from app.recipients import Recipient
from models.assessment import Assessment
from reports.document import Document
from reports.pieces import PIECES, Piece, compose_piece

BESIDE: tuple[Piece, ...] = tuple(each for each in PIECES if each != "besluit")
FOR_A_COURT: tuple[Piece, ...] = ("nakijkkaart", "ontruimingslijst")


def piece(name: Piece, file: Assessment, kind: Any = "beslisser", person: int | None = None, **more: Any) -> Document:
    """One paper; `person` is a place in the list of persons."""
    reader = Recipient(kind, None if person is None else file.persons[person].id)
    return compose_piece(name, file, METHOD, check(file, METHOD), reader, **more)


def row(document: Document, label: str) -> str:
    """What stands behind a label, all rows of it together."""
    found = (each for each in document.blocks if getattr(each, "label", "") == label)
    return "\n".join("".join(run.text for run in getattr(each, "runs", ())) for each in found)
