"""Knows how the file with which a dossier is passed on comes on the disk, and how one from elsewhere is read."""

import os
from collections.abc import Callable
from pathlib import Path

from app.disk_words import reason
from app.flat_zip import MOST_BYTES
from app.handover_error import HandoverError, TooLarge
from app.replacing import fill_file, flush_folder
from resources.language import tr


def put_handed_over(path: Path, data: bytes, record: Callable[[], None]) -> None:
    """Write the file, but let it take its place only after `record` kept to whom the dossier goes.

    So nothing leaves without the store saying so, and the store says nothing of a file that could not be written.
    Raises OSError, and what `record` raises; then there is no file.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.deel")
    try:
        fill_file(beside, data)
        record()
        os.replace(beside, path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    flush_folder(path.parent)


def read_handed_over(path: Path) -> bytes:
    """The bytes of a file, as it is; one that is too large is not read. Raises HandoverError."""
    try:
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size > MOST_BYTES:
                raise TooLarge(MOST_BYTES // 1024**2)
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise HandoverError(tr("Het bestand kan niet worden geopend: {error}.", error=reason(error))) from error
