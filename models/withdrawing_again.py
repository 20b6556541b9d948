"""Knows how words that a child took back leave an earlier state too: a copy, or a backup that was put back."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from models.assessment import Assessment
from models.phrases import without_phrases
from models.rewriting import rewriting
from models.schema import SHIPPED, bring_up_to_date
from models.store_errors import StoreError
from models.stored_rows import tables
from models.trail import FROM_A_COPY, Trail, head_of
from models.verifying_dossier import Wrong, faults_of_dossier
from models.views import Hearing
from models.withdrawing import phrases_of, withdraw, without
from models.withdrawn import Withdrawal
from models.writing import Rows, rows_of, write


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
            withdraw_in(connection, Trail(data_key), waiting, copy)


def withdraw_in(connection: Connection, trail: Trail, waiting: Sequence[Withdrawal], copy: Path) -> None:
    """The same in a copy that is open for writing. Raises NotWithdrawn; nothing of it may then be kept."""
    before = _faults(connection, waiting)
    for each in waiting:
        _withdraw_again(connection, trail, each)
    if _faults(connection, waiting) - before:
        raise NotWithdrawn(copy)


def _withdraw_again(connection: Connection, trail: Trail, each: Withdrawal) -> None:
    with Session(connection, autoflush=False) as session:
        found = session.get(Assessment, each.assessment_id)
        session.expunge_all()
    hearing = next(_talks(found, each.hearing_id), None) if found is not None else None
    if found is None or hearing is None:
        return
    before = rows_of(found)
    after = without(before, hearing, each.what, each.at)
    _cut_out(after, phrases_of(hearing, each.what), each)
    if head_of(connection, found.id).step:
        withdraw(
            connection, trail, found.id, before, after, hearing, each.what, each.at, each.who, FROM_A_COPY, each.left
        )
    else:  # from before there was a trail; it begins when this copy is put back
        write(connection, before, after)


def _cut_out(rows: Rows, phrases: set[str], each: Withdrawal) -> None:
    """In a copy nobody can change a text that quotes: each phrase leaves the rows that no longer held it later on."""
    for key, row in rows.items():
        kept = each.kept(key, phrases)
        texts = {name: row[name] for name, kind in tables()[key[0]].items() if kind == "text"}
        rows[key] = row | {name: without_phrases(text, phrases - kept, kept) for name, text in texts.items()}


def _talks(assessment: Assessment, hearing_id: str) -> Iterator[Hearing]:
    return (each for child in assessment.all_children for each in child.hearings if each.id == hearing_id)


def _faults(connection: Connection, waiting: Iterable[Withdrawal]) -> set[Wrong]:
    ids = {each.assessment_id for each in waiting}
    return {wrong for each in ids for wrong in faults_of_dossier(connection, each)[0]}
