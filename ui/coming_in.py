"""What comes into the list without being typed: a case file from disk, or a copy of a dossier that is there."""

from pathlib import Path
from typing import TYPE_CHECKING

from app.method import Method
from resources.language import tr

if TYPE_CHECKING:
    from models.store import Store

RENEWED = tr("Dit dossier was gewist. Het staat er nu weer in, met een nieuw id.")
ALREADY = tr("Dit dossier staat al in de lijst. Er is niets veranderd.")


def case_in(path: Path, store: "Store", method: Method) -> tuple[str, str]:
    """The id of the dossier that a case file became, empty where it became none, and what there is to tell."""
    from app.casefile import CaseFileError, read_case
    from app.casefile_store import take_in
    from app.casefile_text import read_file
    from models.store_errors import AlreadyThere, SaveFailed

    try:
        assessment = read_case(read_file(path), method)
        renewed = take_in(assessment, store)
    except AlreadyThere:
        return "", ALREADY
    except (CaseFileError, SaveFailed) as problem:
        return "", str(problem)
    return assessment.id, RENEWED if renewed else ""


def copy_beside(assessment_id: str, store: "Store", method: Method) -> tuple[str, str]:
    """The same for a copy of this dossier; what is told says what stayed behind."""
    from app.casefile import CaseFileError
    from app.copying import NOT_COPIED, copied
    from models.store_errors import StoreError

    try:
        made = copied(store.load(assessment_id), method)
        store.add(made)
    except (CaseFileError, StoreError) as problem:
        return "", str(problem)
    return made.id, tr("«{title}» staat in de lijst. {not_copied}", title=made.title, not_copied=tr(NOT_COPIED))
