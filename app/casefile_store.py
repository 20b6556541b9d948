"""Knows how a dossier that was read from a case file comes into the store, also where one with its id was erased."""

from typing import TYPE_CHECKING

from models.assessment import Assessment
from models.base import new_id

if TYPE_CHECKING:
    from models.store import Store


def take_in(assessment: Assessment, store: "Store") -> bool:
    """Add it to the store; where a dossier with its id was erased it becomes a new one, and True comes back.

    Raises AlreadyThere when a dossier with its id stands in the list, SaveFailed.
    """
    renewed = store.erased_at(assessment.id) is not None
    if renewed:
        assessment.id = new_id()
    store.add(assessment)
    return renewed
