"""What the organisation has not confirmed yet: a quiet mark on the page, and a question before a paper goes out."""

from collections.abc import Callable

from app.days import long_day
from app.norms import Norm, norms
from app.organisation import open_norms
from app.recipients import Recipient
from ui.editing import Editing
from ui.saving_files import Outcome

FEW = 3
UNCONFIRMED = "○ Nog niet bevestigd door uw organisatie."


def standing_told(editing: Editing, norm_id: str) -> str:
    """Whether the organisation confirmed a norm, in words; empty for what is no norm of the method."""
    norm = norms(editing.method).get(norm_id)
    if norm is None:
        return ""
    known = editing.organisation.confirmed(norm)
    return f"● Bevestigd door {known.by}, {known.role}, op {long_day(known.on)}." if known else UNCONFIRMED


def ask_about_norms(editing: Editing, reader: Recipient, outcome: Outcome, go: Callable[[], object]) -> None:
    """Make the paper; where norms under it are unconfirmed only after one more press, and once for the same norms.

    A version for a child is never asked about: it names no norms.
    """
    remedies = [each.code for each in editing.assessment.decision.remedies]
    waiting = open_norms(editing.organisation, editing.method, editing.assessment.decision_type, remedies)
    if reader.kind == "kind" or not waiting or _ids(waiting) <= editing.norms_accepted:
        go()
        return

    def accept() -> None:
        editing.norms_accepted |= _ids(waiting)
        go()

    outcome.tell("warning", f"{_counted(waiting)}: {_named(waiting)}. Toch maken?")
    outcome.offer("Toch maken", accept).setFocus()


def _ids(of: tuple[Norm, ...]) -> frozenset[str]:
    return frozenset(f"{each.id} {each.fingerprint}" for each in of)


def _counted(waiting: tuple[Norm, ...]) -> str:
    if len(waiting) == 1:
        return "Eén norm in dit stuk is nog niet bevestigd door uw organisatie"
    return f"{len(waiting)} normen in dit stuk zijn nog niet bevestigd door uw organisatie"


def _named(waiting: tuple[Norm, ...]) -> str:
    sources = list(dict.fromkeys(each.source for each in waiting))
    more = f"; en nog {len(sources) - FEW} meer" if len(sources) > FEW else ""
    return "; ".join(sources[:FEW]) + more
