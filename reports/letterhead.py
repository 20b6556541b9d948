"""Knows what of the organisation stands at the head and at the end of every paper: one owner for all looks.

Only what the organisation says of itself is in it, never anything of a family: so it is the same for every reader.
"""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Logo:
    """A picture that was cleaned and made small (see `app.letterhead`), whole inside the document.

    A frozen version must look the same after the organisation took another logo. `data` is base64; sizes in pixels.
    """

    kind: Literal["", "png", "jpeg"] = ""
    data: str = ""
    alt: str = ""
    width: int = 0
    height: int = 0

    def fitted(self, wide: float, tall: float) -> tuple[float, float]:
        """Width and height within this room, in the unit of the room; 0 and 0 without a logo."""
        if not (self.data and self.width and self.height):
            return 0, 0
        scale = min(wide / self.width, tall / self.height)
        return self.width * scale, self.height * scale


@dataclass(frozen=True)
class Signature:
    """Who signs: «Namens» whom, with name and role; empty where nobody signs this paper."""

    on_behalf: str = ""
    name: str = ""
    role: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """What is printed of it, line by line."""
        return tuple(filter(None, (f"Namens {self.on_behalf}" if self.on_behalf else "", self.name, self.role)))


@dataclass(frozen=True)
class Letterhead:
    """`name` and `lines` stand at the head of the first page, `foot` at the foot of every page."""

    name: str = ""
    lines: tuple[str, ...] = ()
    foot: str = ""
    logo: Logo = Logo()
    signature: Signature = Signature()

    @property
    def has_head(self) -> bool:
        """Whether there is anything to put at the head."""
        return bool(self.name or self.lines or self.logo.data)

    @property
    def texts(self) -> tuple[str, ...]:
        """What is printed of it, wherever it stands."""
        return tuple(filter(None, (self.name, *self.lines, self.foot, *self.signature.texts)))


NO_LETTERHEAD = Letterhead()
"""Of an organisation that never filled in anything, and of every version from before there were letterheads."""
