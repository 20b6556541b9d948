"""The decision of an assessment for one reader, and the words that stand on it."""

from pathlib import Path
from typing import Any

from app.findings import check
from app.method import Method, load_method
from app.recipients import Recipient
from models.assessment import Assessment
from reports.decision import compose
from reports.document import Document, printed

METHOD: Method = load_method()
EXAMPLES = sorted(
    (Path(__file__).parent.parent / "resources" / "examples").glob("*.json"),
    key=lambda path: (not path.name.startswith("J"), path.name),  # families first
)
FATHER, MOTHER = 1, 0


def paper(file: Assessment, kind: Any = "beslisser", person: int | None = None, **more: Any) -> Document:
    """The decision for a kind of reader; `person` is a place in the list of persons."""
    reader = Recipient(kind, None if person is None else file.persons[person].id)
    return compose(file, METHOD, check(file, METHOD), reader, **more)


def words(document: Document) -> str:
    """Every text on paper."""
    return " ".join(text for _, text in printed(document))
