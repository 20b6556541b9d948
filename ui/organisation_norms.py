"""The list of legal facts that the organisation confirms once, by the decision types that rest on them."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.norms import Norm, norms
from resources.language import tr
from ui.form import Form
from ui.inputs import Line, Pills
from ui.organisation_editing import OrganisationEditing
from ui.page import Page
from ui.row import Row
from ui.unconfirmed import standing_told

CERTAINTY = {
    "bron": tr("zo gelezen in de bron"),
    "nagezien": tr("nagezien"),
    "te_controleren": tr("nog te controleren door een jurist"),
    "ontwerp": tr("eigen ontwerp"),
}
OPEN, ALL = "open", "alle"
SHOWN = {OPEN: tr("Nog niet bevestigd"), ALL: tr("Alle normen")}
GENERAL = tr("Voor alle besluiten")
LEAD = tr(
    "Een jurist van uw organisatie bevestigt elke norm één keer. Wat nog niet bevestigd is, krijgt een merk in het "
    "programma en op papier."
)


@dataclass
class Confirming:
    """Who is confirming, and which norms are shown; kept while the page is built anew."""

    by: str = ""
    role: str = ""
    shown: str = OPEN


def add_norms(made: Page, editing: OrganisationEditing, who: Confirming) -> None:
    """Who confirms, which norms to show, and the norms in groups."""
    known = norms(editing.method).values()
    waiting = len(editing.organisation.unconfirmed(known))
    form = made.section(tr("Normen bevestigen"), who, "confirming", LEAD)
    with form.beside():
        _own_line(form, "by", tr("Wie bevestigt?"))
        _own_line(form, "role", tr("Functie"))
    choice = Pills(who.shown, {OPEN: f"{SHOWN[OPEN]} ({waiting})", ALL: f"{SHOWN[ALL]} ({len(known)})"})
    choice.chosen.connect(lambda code: _show(editing, who, code))
    form.own("confirming/shown", tr("Welke normen ziet u?"), choice)
    wanted = known if who.shown == ALL else editing.organisation.unconfirmed(known)
    for title, group in _groups(editing, wanted).items():
        inside = made.folding(f"{title} ({len(group)})", False, who, "confirming")
        inside.parentWidget().setObjectName(f"fold/confirming/{title}")  # its title counts, its name stays
        for norm, after in zip(group, _afterwards(group), strict=True):
            _norm(inside, editing, who, norm, after)


def _afterwards(group: list[Norm]) -> list[str]:
    """Where the cursor goes once each of these was confirmed: to the next, after the last to the one before it."""
    ids = [f"confirming/{each.id}" for each in group]
    return [*ids[1:], ids[-2] if len(ids) > 1 else "confirming/shown"]


def _own_line(form: Form, attribute: str, label: str) -> Row:
    entry = Line(getattr(form.owner, attribute))
    entry.edited.connect(partial(setattr, form.owner, attribute))
    return form.own(f"confirming/{attribute}", label, entry)


def _show(editing: OrganisationEditing, who: Confirming, code: str) -> None:
    if code and code != who.shown:
        who.shown = code
        editing.rebuilt.emit("confirming/shown")


def _groups(editing: OrganisationEditing, wanted: Iterable[Norm]) -> dict[str, list[Norm]]:
    """Every norm once: under the first decision type that rests on it, else under what is general."""
    groups: dict[str, list[Norm]] = {}
    for norm in wanted:
        kind = editing.method.decision_types.get(norm.used_by[0]) if norm.used_by else None
        groups.setdefault(kind.name if kind else GENERAL, []).append(norm)
    return groups


def _norm(form: Form, editing: OrganisationEditing, who: Confirming, norm: Norm, after: str) -> None:
    inside = Form(editing, form.rows, who, f"confirming/{norm.id}")
    inside.note(norm.text, "label")
    level = editing.method.norm_levels.get(norm.norm_level)
    sort = f"{level.id} {level.label}" if level else tr("Recht in wording")
    inside.note(f"{sort} · {norm.source} · {CERTAINTY[norm.certainty]}")
    inside.note(standing_told(editing, norm.id))
    known = editing.organisation.confirmed(norm) is not None
    label = tr("Bevestiging intrekken") if known else tr("Bevestigen")
    button = inside.button(label, partial(_turn, editing, who, norm, after))
    button.setObjectName(f"confirming/{norm.id}")
    button.setAccessibleName(f"{button.text()}: {norm.text}")
    frame = QFrame()
    frame.setProperty("kind", "row")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(12, 2, 0, 2)
    layout.addWidget(inside)
    form.widget(frame)


def _turn(editing: OrganisationEditing, who: Confirming, norm: Norm, after: str) -> None:
    """Confirm, or take that back; without a name and role the cursor goes there first."""
    organisation = editing.organisation
    if organisation.confirmed(norm):
        editing.restructure(partial(organisation.withdraw, norm), f"confirming/{norm.id}")
    elif not (who.by.strip() and who.role.strip()):
        editing.rebuilt.emit("confirming/by" if not who.by.strip() else "confirming/role")
    else:
        confirm = partial(organisation.confirm, norm, who.by, who.role, editing.today())
        editing.restructure(confirm, after if who.shown == OPEN else f"confirming/{norm.id}")
