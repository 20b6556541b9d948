"""Knows the letterhead of the organisation: who it is, where it can be found, who signs, and its logo.

It is kept in the organisation's own file, the logo in it as base64: one file to hand over or to put in place.
"""

import base64
import binascii
from dataclasses import dataclass, fields

from app.attachment_kinds import kind_of
from app.image_cleaning import Unreadable, small
from resources.language import later, tr

MOST_READ = 5_000_000
"""Bytes of a file that is chosen as a logo; it is made smaller when it is taken in."""
MOST_KEPT = 120_000
"""Bytes of a logo as it is kept: it goes into every frozen version for every reader."""
WIDEST, TALLEST = 1000, 500
"""Pixels: at 60 mm wide that is over 400 to an inch."""

_KINDS = ("png", "jpeg")
_POSSIBLE = later("Kies een logo als PNG of JPEG.")


class LogoRefused(ValueError):
    """A logo that cannot be used; the text says in Dutch why and what to do."""


@dataclass
class OwnLetterhead:
    """What the organisation says of itself on paper; empty where it filled in nothing.

    `signatory` signs letters; a decision is signed by whoever the file names. `logo` is base64, `logo_alt` what the
    logo says to who cannot see it.
    """

    name: str = ""
    address: str = ""
    postcode: str = ""
    place: str = ""
    phone: str = ""
    email: str = ""
    web: str = ""
    hours: str = ""
    foot: str = ""
    signatory: str = ""
    signatory_role: str = ""
    logo: str = ""
    logo_alt: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nobody filled in anything."""
        return not any(getattr(self, each.name).strip() for each in fields(self))

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands below the name, each on its own line."""
        town = "  ".join(filter(None, (self.postcode.strip(), self.place.strip())))
        hours = tr("Bereikbaar: {hours}", hours=self.hours.strip()) if self.hours.strip() else ""
        reached = (self.phone, self.email, self.web)
        return tuple(
            filter(None, (*_lines(self.address), town, *(" ".join(each.split()) for each in reached), *_lines(hours)))
        )


@dataclass(frozen=True)
class LogoFile:
    """A logo that can be used, of this kind, with its size in pixels."""

    kind: str
    data: bytes
    width: int
    height: int

    @property
    def text(self) -> str:
        """As it is kept in the file."""
        return base64.b64encode(self.data).decode()


def take_in_logo(data: bytes) -> LogoFile:
    """The logo upright, on white, without hidden data and not larger than needed. Raises LogoRefused."""
    if len(data) > MOST_READ:
        raise LogoRefused(
            tr("Dit logo is groter dan {what} MB. Maak het kleiner en probeer opnieuw.", what=MOST_READ // 1000000)
        )
    kind = kind_of(data)
    if kind not in _KINDS:
        raise LogoRefused(_not_this(data))
    try:
        made = small(kind, data, WIDEST, TALLEST)
    except Unreadable as problem:
        raise LogoRefused(f"{problem} {tr(_POSSIBLE)}") from problem
    if len(made.data) > MOST_KEPT:
        raise LogoRefused(
            tr(
                "Dit logo blijft ook verkleind te groot ({what} kB, hoogstens {what2} kB). Sla het op "
                "als JPEG, of met minder kleuren.",
                what=len(made.data) // 1000,
                what2=MOST_KEPT // 1000,
            )
        )
    return LogoFile(kind, made.data, made.width, made.height)


def read_logo(text: str) -> LogoFile:
    """The logo in a file of the organisation. Raises LogoRefused, also where a person wrote something else there."""
    try:
        data = base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError) as problem:
        raise LogoRefused(tr("Het logo in dit bestand is beschadigd. {possible}", possible=tr(_POSSIBLE))) from problem
    return take_in_logo(data)


def clean_logo(letterhead: OwnLetterhead | None) -> None:
    """Look at a logo again that stood in a file: somebody may have put that together by hand. Raises LogoRefused."""
    if letterhead is not None and letterhead.logo.strip():
        letterhead.logo = read_logo(letterhead.logo).text


def _not_this(data: bytes) -> str:
    if not data.strip():
        return tr("Dit bestand is leeg. {possible}", possible=tr(_POSSIBLE))
    if b"<svg" in data[:4096].lower():
        return tr("Dit is een SVG. Sla het logo eerst op als PNG, ten minste 600 beeldpunten breed.")
    return tr("Dit bestand is geen PNG of JPEG. {possible}", possible=tr(_POSSIBLE))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(" ".join(each.split()) for each in text.splitlines() if each.strip())
