"""Knows how a dossier that was read from a case file comes into the store, also where one with its id was removed."""

from typing import TYPE_CHECKING

from models.assessment import Assessment
from models.base import new_id

if TYPE_CHECKING:
    from models.store import Store


def take_in(assessment: Assessment, store: "Store") -> bool:
    """Add it to the store; where a dossier with its id was removed it becomes a new one, and True comes back.

    Raises AlreadyThere when a dossier with its id stands in the list, SaveFailed.
    """
    renewed = _was_removed(assessment.id, store)
    if renewed:
        assessment.id = new_id()
    store.add(assessment)
    return renewed


def _was_removed(assessment_id: str, store: "Store") -> bool:
    return store.has(assessment_id) and all(each.id != assessment_id for each in store.list_rows())
