"""Knows how large pieces stay out of memory while a file is put together: a mark stands for each until the end.

The library holds in memory whatever it takes over from another file. Of a scan that is nearly all of it, so in the
place of each large stream it gets a mark, and what it writes is copied on with every mark made good.
"""

import hashlib
import re
from collections.abc import Callable, Iterator
from typing import IO, Any

from pikepdf import Pdf, Stream

from reports.pdf_check import BrokenPdf

LARGE = 4096
"""Bytes from which a stream is set aside."""
_MARKED = re.compile(rb"/Length \d+ >>\nstream\n(kv-stuk-\d{8}-[0-9a-f]{64})")
_TABLE = re.compile(rb"xref\n0 (\d+)\n")
_END = re.compile(rb"startxref\n(\d+)\n%%EOF\n?\Z")
_ENTRY = 20


class Pieces:
    """What was set aside, by the mark that stands for it."""

    def __init__(self) -> None:
        self._held: dict[bytes, tuple[Pdf, tuple[int, int]]] = {}

    def set_aside(self, light: Pdf, whole: Pdf) -> None:
        """Put a mark in the place of every large stream of `light`; `whole` is the same file, opened once more."""
        for each in light.objects:
            if isinstance(each, Stream) and "/Filter" in each and int(each.get("/Length", 0)) >= LARGE:
                known = hashlib.sha256(whole.get_object(each.objgen).read_raw_bytes()).hexdigest()
                mark = f"kv-stuk-{len(self._held):08}-{known}".encode()
                self._held[mark] = (whole, each.objgen)
                packed: Any = each["/Filter"], each.get("/DecodeParms")
                each.write(mark, filter=packed[0], decode_parms=packed[1])

    def make_good(self, light: bytes, out: IO[bytes], moved: Callable[[int], None]) -> None:
        """Copy a file that the library wrote, with every piece in its place. Raises OSError, BrokenPdf."""
        end = _END.search(light)
        table = _TABLE.match(light, int(end[1])) if end else None
        if end is None or table is None:
            raise BrokenPdf("De bundel kon niet worden samengesteld. Probeer het opnieuw.")
        numbers, places, left = _offsets(light, table), {}, len(self._held)
        ordered = sorted(numbers, key=lambda each: numbers[each])
        ends = [*(numbers[each] for each in ordered[1:]), table.start()]
        out.write(light[: numbers[ordered[0]]])
        for count, (number, stop) in enumerate(zip(ordered, ends, strict=True)):
            places[number] = out.tell()
            left -= self._copy(light[numbers[number] : stop], out)
            moved(100 * count // len(ordered))
        if left:
            raise BrokenPdf("De bundel kon niet worden samengesteld: er ontbreekt een stuk. Probeer het opnieuw.")
        _close(light, table, places, out)

    def _copy(self, part: bytes, out: IO[bytes]) -> int:
        """One object; how many pieces were put in it."""
        marked = _MARKED.search(part)
        if marked is None or marked[1] not in self._held:
            out.write(part)
            return 0
        whole, place = self._held[marked[1]]
        piece = whole.get_object(place).read_raw_bytes()
        out.write(part[: marked.start()])
        out.write(b"/Length %d >>\nstream\n" % len(piece))
        out.write(piece)
        out.write(part[marked.end() :])
        return 1


def _offsets(light: bytes, table: re.Match[bytes]) -> dict[int, int]:
    return dict(_in_use(light, table))


def _in_use(light: bytes, table: re.Match[bytes]) -> Iterator[tuple[int, int]]:
    for number in range(int(table[1])):
        entry = light[table.end() + number * _ENTRY : table.end() + (number + 1) * _ENTRY]
        if entry[17:18] == b"n":
            yield number, int(entry[:10])


def _close(light: bytes, table: re.Match[bytes], places: dict[int, int], out: IO[bytes]) -> None:
    """The table with the new places, and the end as it was."""
    begin = out.tell()
    out.write(table[0])
    for number in range(int(table[1])):
        free = b"0000000000 65535 f \n"
        out.write(b"%010d 00000 n \n" % places[number] if number in places else free)
    trailer = light[table.end() + int(table[1]) * _ENTRY :]
    out.write(_END.sub(b"startxref\n%d\n%%%%EOF\n" % begin, trailer))
