"""Knows how words that a child took back leave an earlier state too: a copy, or a backup that was put back."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from models.assessment import Assessment
from models.backup import TALKS
from models.rewriting import rewriting
from models.schema import SHIPPED, bring_up_to_date
from models.store import Store
from models.store_errors import StoreError
from models.stored_rows import tables
from models.trail import FROM_A_COPY, Trail, head_of
from models.verifying_dossier import Wrong, faults_of_dossier
from models.views import Hearing
from models.withdrawing import phrases_of, withdraw, without, without_phrases
from models.withdrawn import Withdrawal, pending
from models.writing import Key, Rows, rows_of, write


class NotWithdrawn(StoreError):
    """Words could not be taken out of a copy without harm to its trail; the copy is as it was."""

    def __init__(self, copy: Path) -> None:
        super().__init__(f"Ingetrokken woorden kunnen niet worden weggehaald uit {copy}.")


def withdraw_from_copy(copy: Path, data_key: bytes, waiting: Sequence[Withdrawal]) -> None:
    """Take these words out of a copy, which gets the schema of now. Only one that was found sound takes its place.

    Raises StoreDamaged, StoreTooNew, UpdateFailed, CopyFailed, NotWithdrawn, OSError; the copy is then as it was.
    """
    with rewriting(copy, data_key) as engine:
        bring_up_to_date(engine, copy, data_key, SHIPPED, with_copy=False)
        with engine.begin() as connection:
            before = _faults(connection, waiting)
            for each in waiting:
                _withdraw_again(connection, Trail(data_key), each)
            if _faults(connection, waiting) - before:
                raise NotWithdrawn(copy)


def withdraw_since(store: Store, withdrawals: Iterable[Withdrawal]) -> None:
    """Withdraw again what a backup that was put back does not know of; no dossier is held yet. Raises SaveFailed."""
    with store._saving() as connection:
        talks = {str(id): str(at or "") for id, at in connection.exec_driver_sql(TALKS)}
        for each in pending(withdrawals, talks):
            _withdraw_again(connection, store._trail, each)
    store._empty_log()


def _withdraw_again(connection: Connection, trail: Trail, each: Withdrawal) -> None:
    with Session(connection, autoflush=False) as session:
        found = session.get(Assessment, each.assessment_id)
        session.expunge_all()
    hearing = next(_talks(found, each.hearing_id), None) if found is not None else None
    if found is None or hearing is None:
        return
    before = rows_of(found)
    after = without(before, hearing, each.what, each.at)
    _cut_out(after, phrases_of(hearing, each.what), each.left)
    if head_of(connection, found.id).step:
        withdraw(connection, trail, found.id, before, after, hearing, each.what, each.at, each.who, FROM_A_COPY)
    else:  # from before there was a trail; it begins when this copy is put back
        write(connection, before, after)


def _cut_out(rows: Rows, phrases: set[str], left: frozenset[Key]) -> None:
    """In a copy nobody can change a text that quotes: the phrases leave each row that no longer held them later on."""
    for key in rows.keys() - left:
        texts = {name: rows[key][name] for name, kind in tables()[key[0]].items() if kind == "text"}
        rows[key] = rows[key] | {name: without_phrases(text, phrases) for name, text in texts.items()}


def _talks(assessment: Assessment, hearing_id: str) -> Iterator[Hearing]:
    return (each for child in assessment.all_children for each in child.hearings if each.id == hearing_id)


def _faults(connection: Connection, waiting: Iterable[Withdrawal]) -> set[Wrong]:
    ids = {each.assessment_id for each in waiting}
    return {wrong for each in ids for wrong in faults_of_dossier(connection, each)[0]}
