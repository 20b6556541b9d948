"""Where somebody was when the program locked, with what was typed and is no part of the file yet; kept sealed."""

from dataclasses import asdict, dataclass, field
from typing import Any

from PySide6.QtWidgets import QApplication

from app.fields import Field
from models.sealing import seal, unseal
from ui.dossier import Dossier
from ui.editing import Editing
from ui.focus_order import Place, focus_place, place_of
from ui.talk.sitting import Around

ORGANISATION, WHERE = "organisatie", "vergrendeld"


@dataclass
class Aside:
    """One dossier, or the page of the organisation; `where` is the id of the dossier, empty for the list of all."""

    where: str = ""
    focus: tuple[str, int, int] = ("", -1, -1)
    folds: dict[str, bool] = field(default_factory=dict)
    unread: dict[Field, str] = field(default_factory=dict)
    drafts: dict[Field, str] = field(default_factory=dict)
    around_talks: dict[str, Around] = field(default_factory=dict)
    visited: list[str] = field(default_factory=list)
    norms_accepted: list[str] = field(default_factory=list)
    curtain: bool = False
    talk: dict[str, Any] = field(default_factory=dict)  # the sitting, where the screen was turned towards a child

    @property
    def holds_typing(self) -> bool:
        """Whether something was typed that stands nowhere else."""
        return bool(self.unread or self.drafts)

    def sealed(self, key: bytes) -> bytes:
        """All this, unreadable without the key."""
        return seal(key, WHERE, asdict(self))


def read_aside(key: bytes, sealed: bytes) -> Aside:
    """What `sealed` made, with the same key."""
    kept = unseal(key, WHERE, sealed)
    around = {talk: Around(**each) for talk, each in kept.pop("around_talks").items()}
    made = Aside(**kept, around_talks=around)
    name, part, caret = made.focus
    made.focus = (name, part, caret)
    return made


def put_aside(dossier: Dossier) -> Aside:
    """What of this dossier is not in the file, and where the focus is."""
    editing, place = dossier.editing, _place_in(dossier)
    return Aside(
        editing.assessment.id,
        (place.name, place.part, place.caret) if place is not None else ("", -1, -1),
        dossier.page.folds() if dossier.page is not None else {},
        dict(editing.unread),
        dict(editing.drafts),
        dict(editing.around_talks),
        sorted(editing.visited),
        sorted(editing.norms_accepted),
        editing.curtain,
    )


def _place_in(dossier: Dossier) -> Place | None:
    here, page = QApplication.focusWidget(), dossier.page
    return place_of(here, page) if here is not None and page is not None and page.isAncestorOf(here) else None


def give_back(aside: Aside, editing: Editing) -> None:
    """Before the pages are built: what was typed stands in its fields again, and what was hidden stays hidden."""
    editing.unread, editing.drafts = dict(aside.unread), dict(aside.drafts)
    editing.around_talks = dict(aside.around_talks)
    editing.visited, editing.norms_accepted = set(aside.visited), frozenset(aside.norms_accepted)
    editing.curtain = aside.curtain


def lead_back(aside: Aside, dossier: Dossier) -> None:
    """To the field where somebody was, with the groups open that were open."""
    dossier.curtain.setChecked(aside.curtain)
    page, place = dossier.page, Place(*aside.focus)
    if page is None:
        return
    page.fold_as(aside.folds)
    if not (place.name and focus_place(place, page)) and not (place.name and page.focus_field(place.name)):
        dossier.take_focus()
