"""What the organisation has not confirmed yet: a quiet mark on the page, and a question before something goes out."""

from collections.abc import Callable, Sequence

from app.days import long_day
from app.norms import Norm, norms
from app.organisation import open_norms
from app.recipients import Recipient
from resources.language import tr
from ui.editing import Editing
from ui.saving_files import Outcome

FEW = 3
MAKING, SIGNING, TAKING_ALONG = tr("maken"), tr("vaststellen"), tr("opslaan")
"""What is about to be done with norms that are unconfirmed: making a paper, signing off, saving the case file."""

UNCONFIRMED = tr("○ Nog niet bevestigd door uw organisatie.")


def standing_told(editing: Editing, norm_id: str) -> str:
    """Whether the organisation confirmed a norm, in words; empty for what is no norm of the method."""
    norm = norms(editing.method).get(norm_id)
    if norm is None:
        return ""
    known = editing.organisation.confirmed(norm)
    return (
        tr("● Bevestigd door {by}, {role}, op {on}.", by=known.by, role=known.role, on=long_day(known.on))
        if known
        else UNCONFIRMED
    )


def ask_about_norms(
    editing: Editing,
    reader: Recipient,
    outcome: Outcome,
    go: Callable[[], object],
    doing: str = MAKING,
    again: Callable[[], object] | None = None,
) -> None:
    """Do it; where norms under it are unconfirmed only after one more press, and once for the same norms and action.

    `again` is called in place of `go` after that press, where something may have changed meanwhile. A version for a
    child is never asked about: it names no norms.
    """
    remedies = [each.code for each in editing.assessment.decision.remedies]
    waiting = open_norms(editing.organisation, editing.method, editing.assessment.decision_type, remedies)
    asked = frozenset(f"{doing} {each.id} {each.fingerprint}" for each in waiting)
    if reader.kind == "kind" or asked <= editing.norms_accepted:
        go()
        return

    def accept() -> None:
        editing.norms_accepted |= asked
        (again or go)()

    outcome.tell(
        "warning",
        tr(
            "{editing}: {waiting}. Toch {doing}?",
            editing=_counted(editing, waiting, doing),
            waiting=named(waiting),
            doing=doing,
        ),
    )
    outcome.offer(tr("Toch {doing}", doing=doing), accept).setFocus()


def _counted(editing: Editing, waiting: tuple[Norm, ...], doing: str) -> str:
    where = tr("in dit stuk") if doing == MAKING else tr("onder dit besluit")
    why = tr("Het bestand van uw organisatie kon niet worden gelezen. ") if editing.organisation_unread else ""
    if len(waiting) == 1:
        return tr("{why}Eén norm {where} is nog niet bevestigd door uw organisatie", why=why, where=where)
    return tr(
        "{why}{many} normen {where} zijn nog niet bevestigd door uw organisatie",
        why=why,
        many=len(waiting),
        where=where,
    )


def named(waiting: Sequence[Norm]) -> str:
    """The first sources of these norms, and how many more there are."""
    sources = list(dict.fromkeys(each.source for each in waiting))
    left = len(sources) - FEW  # sources, not norms: two of those can stand in one
    if left == 1:
        return "; ".join(sources[:FEW]) + tr("; en nog één andere bron")
    return "; ".join(sources[:FEW]) + (tr("; en nog {left} andere bronnen", left=left) if left > 0 else "")
