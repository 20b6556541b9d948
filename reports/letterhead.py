"""Knows what of the organisation stands at the head and at the end of every paper: one owner for all looks.

Only what the organisation says of itself is in it, never anything of a family: so it is the same for every reader.
"""

from dataclasses import dataclass
from typing import Literal

from app.letterhead import OwnLetterhead, read_logo
from app.organisation import Organisation
from models.decision import Decision
from reports.letter_blocks import Signature


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
class Letterhead:
    """`name` and `lines` stand at the head of the first page, `foot` at the foot of every page."""

    name: str = ""
    lines: tuple[str, ...] = ()
    foot: str = ""
    logo: Logo = Logo()

    @property
    def has_head(self) -> bool:
        """Whether there is anything to put at the head."""
        return bool(self.name or self.lines or self.logo.data)

    def besides(self, organisation: str) -> str:
        """The organisation that a paper names, where the letterhead does not name it already."""
        return "" if _same(organisation) == _same(self.name) else organisation

    @property
    def texts(self) -> tuple[str, ...]:
        """What is printed of it, wherever it stands."""
        return tuple(filter(None, (self.name, *self.lines, self.foot)))


NO_LETTERHEAD = Letterhead()
"""Of an organisation that never filled in anything, and of every version from before there were letterheads."""


def letterhead_of(organisation: Organisation | None, sender: str, other_names: bool = False) -> Letterhead:
    """What this organisation puts on a paper of `sender`; none where it filled in nothing.

    `sender` is the organisation that the file names. A paper of another organisation, such as of a dossier that was
    taken over, never carries this letterhead, and neither does one under pseudonyms (`other_names`). It is the same
    for every reader: what is left out for one would tell.
    """
    if organisation is None or other_names or not _is_ours(organisation, sender):
        return NO_LETTERHEAD
    own = organisation.letterhead
    name = own.name.strip() or organisation.name.strip() or sender.strip()
    return Letterhead(name, own.lines, " ".join(own.foot.split()), _logo(own, name))


def signed_letter(organisation: Organisation | None, sender: str) -> tuple[Signature, ...]:
    """The place where whoever signs the letters of this organisation does so; none where it named nobody."""
    if organisation is None or not _is_ours(organisation, sender) or not organisation.letterhead.signatory.strip():
        return ()
    own = organisation.letterhead
    on_behalf = own.name.strip() or organisation.name.strip() or sender.strip()
    return (Signature(on_behalf, own.signatory.strip(), own.signatory_role.strip()),)


def signed_decision(organisation: Organisation, sender: str, decision: Decision) -> tuple[Signature, ...]:
    """The place where whoever the file names signs the decision, on behalf of the body that decides."""
    if not _is_ours(organisation, sender) or not decision.signed_by.strip():
        return ()
    on_behalf = decision.decider_body.strip() or sender.strip()
    return (Signature(on_behalf, decision.signed_by.strip(), decision.signed_role.strip(), "decision/signed_by"),)


def _is_ours(organisation: Organisation, sender: str) -> bool:
    """Whether there is a letterhead and the paper is ours: by its name, a part of that, or no name at all."""
    if organisation.letterhead.is_empty:
        return False
    said = _same(sender)
    ours = tuple(filter(None, (_same(organisation.name), _same(organisation.letterhead.name))))
    return not said or not ours or any(each in said or said in each for each in ours)


def _same(name: str) -> str:
    return " ".join(name.casefold().split())


def _logo(own: OwnLetterhead, name: str) -> Logo:
    if not own.logo:
        return Logo()
    file = read_logo(own.logo)
    kind: Literal["png", "jpeg"] = "png" if file.kind == "png" else "jpeg"
    alt = " ".join(own.logo_alt.split()) or f"Logo van {name}"
    return Logo(kind, file.text, alt, file.width, file.height)
