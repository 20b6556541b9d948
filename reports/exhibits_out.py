"""Knows how a PDF of the bundle is written: as it stands, the same each time, and safe on a disk that is full."""

import io
from typing import IO, Any

from pikepdf import ObjectStreamMode, Pdf, StreamDecodeLevel


class _Out(io.RawIOBase):
    """Hands on what is written, and keeps the first problem instead of raising it.

    The library ends the whole process where a disk refuses what it writes while it is clearing up.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.problem: OSError | None = None

    def writable(self) -> bool:
        """Whether it can be written to."""
        return True

    def seekable(self) -> bool:
        """Whether one can go back in it."""
        return True

    def write(self, data: Any) -> int:
        """Write on, unless something was refused before."""
        size = memoryview(data).nbytes
        if self.problem is None:
            try:
                self._file.write(data)
            except OSError as problem:
                self.problem = problem
        return size

    def seek(self, place: int, whence: int = 0) -> int:
        """Go to a place."""
        return self._file.seek(place, whence)

    def tell(self) -> int:
        """Where it stands."""
        return self._file.tell()


def save(target: Pdf, out: IO[bytes]) -> None:
    """Write a PDF as it stands: nothing is unpacked, so nothing can grow. Raises OSError."""
    kept = _Out(out)
    target.save(
        kept,  # type: ignore[arg-type]
        stream_decode_level=StreamDecodeLevel.none,
        object_stream_mode=ObjectStreamMode.disable,
        deterministic_id=True,
        fix_metadata_version=False,
        preserve_pdfa=True,  # the library would write anew what is said of the file; that is seen to elsewhere
    )
    if kept.problem is not None:
        raise kept.problem
    out.flush()
    out.seek(0)
