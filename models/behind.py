"""Knows whether a store has to be brought up to date before it opens, which for a large one takes long."""

from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from models.connection import READING, open_engine
from models.desk_keeping import behind
from models.schema import SHIPPED, Migrations, version_of
from models.store import STORE_FILE
from models.store_errors import StoreError

FEW = 20
"""So many dossiers are read again within the time in which a window opens."""


def is_behind(folder: Path, data_key: bytes, migrations: Migrations = SHIPPED) -> bool:
    """Whether this store is of an older version, or its list of dossiers was not kept up.

    A store that does not open, or is too new, is not: whoever opens it is told.
    """
    path = folder / STORE_FILE
    engine = open_engine(path, data_key)
    try:
        found = version_of(engine, path)
        if found != migrations.revisions[-1]:
            return found in migrations.revisions
        with engine.connect().execution_options(**READING) as connection:
            return len(behind(connection)) > FEW
    except (StoreError, sqlcipher.Error, DBAPIError, OSError):
        return False
    finally:
        engine.dispose()
