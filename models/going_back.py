"""Knows how a copy that is about to become the store loses what was erased and withdrawn since it was made."""

from pathlib import Path

from sqlalchemy import Connection

from models.backup import TALKS
from models.gone import Gone, gone_in, gone_of, remember
from models.recording import erase, take_over
from models.rewriting import rewriting
from models.schema import SHIPPED, bring_up_to_date
from models.trail import FROM_A_COPY, Trail
from models.withdrawing_again import withdraw_in
from models.withdrawn import pending


def take_out(copy: Path, data_key: bytes, gone: Gone, who: str = "") -> bool:
    """Take this out of a copy, and let its chain say what of it the copy never held; whether it held any.

    So nothing comes back, whenever the power goes. The copy gets the schema of now where anything has to be done.
    Raises StoreDamaged, StoreTooNew, UpdateFailed, CopyFailed, NotWithdrawn, OSError; the copy is then as it was.
    """
    if not gone - gone_in(copy, data_key):
        return False
    with rewriting(copy, data_key) as engine:
        bring_up_to_date(engine, copy, data_key, SHIPPED, with_copy=False)
        trail = Trail(data_key, who)
        with engine.begin() as connection:
            take_over(connection, trail)
            held = _take_out(connection, trail, gone, copy)
            if unheard := gone - gone_of(connection):
                remember(connection, trail, unheard)
    return held


def _take_out(connection: Connection, trail: Trail, gone: Gone, copy: Path) -> bool:
    there = set(connection.exec_driver_sql("SELECT id FROM assessment").scalars())
    for each in sorted(gone.erased & there):
        erase(connection, trail, each, FROM_A_COPY)
    talks = {str(id): str(at or "") for id, at in connection.exec_driver_sql(TALKS)}
    waiting = pending(gone.withdrawn, talks)
    withdraw_in(connection, trail, waiting, copy)
    return bool(gone.erased & there or waiting)
