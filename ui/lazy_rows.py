"""The rows of a long list, fetched when they are looked at: their numbers are at hand, two hundred rows at a time."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from models.listing import ListRow

CHUNK = 200
KEPT = 20
"""So many chunks stay at hand: some screens up and down from where one is."""

Fetch = Callable[[Sequence[int]], "list[ListRow]"]


class LazyOrder(Sequence[int]):
    """All numbers of a long list, of which only the first are at hand until somebody asks for the others."""

    def __init__(self, many: int, first: list[int], all: "Callable[[], list[int]]") -> None:
        self._many, self._first, self._all = many, first, all

    def __len__(self) -> int:
        return self._many

    @overload
    def __getitem__(self, place: int) -> int: ...

    @overload
    def __getitem__(self, place: slice) -> list[int]: ...

    def __getitem__(self, place: int | slice) -> int | list[int]:
        wanted = range(self._many)[place]
        last = wanted if isinstance(wanted, int) else max(wanted, default=0)
        return (self._first if last < len(self._first) else self._all())[place]

    def place_of(self, number: int) -> int:
        """Where a number stands; -1 where it does not."""
        for some in (self._first, self._all()):
            if number in some:
                return some.index(number)
        return -1


class LazyRows(Sequence["ListRow"]):
    """Dossiers by their numbers, in this order; `fetch` gives the rows of some of them."""

    def __init__(self, numbers: Sequence[int], fetch: Fetch) -> None:
        self.numbers = numbers
        self._fetch = fetch
        self._chunks: OrderedDict[int, list[ListRow]] = OrderedDict()

    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, place: int) -> "ListRow": ...

    @overload
    def __getitem__(self, place: slice) -> "list[ListRow]": ...

    def __getitem__(self, place: int | slice) -> "ListRow | list[ListRow]":
        if isinstance(place, slice):
            return self._fetch(self.numbers[place])
        chunk, at = divmod(range(len(self))[place], CHUNK)
        if chunk not in self._chunks:
            self._chunks[chunk] = self._fetch(self.numbers[chunk * CHUNK : (chunk + 1) * CHUNK])
            if len(self._chunks) > KEPT:
                self._chunks.popitem(last=False)
        return self._chunks[chunk][at]
