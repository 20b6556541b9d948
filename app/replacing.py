"""Knows how a file is replaced so that after any interruption either the old or the new one is there, whole."""

import hashlib
import os
from pathlib import Path

_BLOCK = 1024 * 1024


def replace_file(path: Path, data: bytes, mode: int = 0o600) -> None:
    """Write a file beside it, make sure it is on the disk, and only then let it take the place of the old one.

    `mode` says who may read it, as with chmod. Raises OSError; the old file is then still there, alone.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.deel")
    try:
        fill_file(beside, data, mode)
        os.replace(beside, path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    flush_folder(path.parent)


def fill_file(path: Path, data: bytes, mode: int = 0o600) -> None:
    """Write a file down to the disk itself; unless told otherwise only its owner may read it."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), mode)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def copy_file(source: Path, target: Path) -> str:
    """Copy a file of any size down to the disk itself; returns the SHA-256 of what was read. Raises OSError."""
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    seen = hashlib.sha256()
    with os.fdopen(descriptor, "wb") as file, source.open("rb") as reading:
        while block := reading.read(_BLOCK):
            seen.update(block)
            file.write(block)
        file.flush()
        os.fsync(file.fileno())
    return seen.hexdigest()


def flush_file(path: Path) -> None:
    """Make sure that what was written to a file is on the disk itself. Raises OSError."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def checksum(path: Path) -> str:
    """The SHA-256 of a file as it is read back from the disk. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def flush_folder(folder: Path) -> None:
    """Make the names in a folder durable; Windows does that by itself and cannot open a folder."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
