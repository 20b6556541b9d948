"""The ways to contest a decision, each with its last day in words as soon as that is known, and its address."""

from app.case import FROM_PUBLICATION, is_typed, remedy_days
from app.changes import add_remedy
from app.deadlines import LastDay, in_words
from app.method import Method, Remedy
from app.norms import REMEDY
from app.route_words import event_in_words, term_in_words
from models.assessment import Assessment
from models.decision import DecisionRemedy
from resources.language import tr
from ui.folding import Folding
from ui.form import Form
from ui.page import Page
from ui.unconfirmed import standing_told

FIELD = "decision/remedies"


def add_remedies(made: Page, assessment: Assessment) -> None:
    """A card for each remedy of this decision with its last day in the title, and a way to add one."""
    rows, method = assessment.decision.remedies, made.editing.method
    made.cards(
        rows,
        FIELD,
        lambda row: remedy_name(row, assessment, method),
        lambda form, row: _remedy(form, row, assessment),
        rows.remove,
    )
    for row in rows:
        if _last_day(row, assessment, method) and not row.address.strip():
            made.findChild(Folding, f"fold/{FIELD}/{row.id}").header.setChecked(True)
    made.adding(tr("Rechtsmiddel toevoegen"), lambda: add_remedy(assessment), FIELD, "code")


def remedy_name(row: DecisionRemedy, assessment: Assessment, method: Method) -> str:
    """What a remedy is called, with its last day in words as soon as that is known, or until when it is open."""
    remedy = method.remedies.get(row.code)
    if remedy is None:
        return row.name.strip() or tr("Nieuw rechtsmiddel")
    until = last_day_told(row, assessment, method) or ("" if remedy.amount else remedy.starts)
    return f"{remedy.label} · {until[:1].lower()}{until[1:]}" if until else remedy.label


def _remedy(form: Form, row: DecisionRemedy, assessment: Assessment) -> None:
    method = form.editing.method
    form.choice("code", tr("Rechtsmiddel"), _fitting(row, assessment, method))
    form.tell(lambda: last_day_told(row, assessment, method), "date")
    form.tell(lambda: how_told(row, assessment, method))
    form.tell(lambda: standing_told(form.editing, REMEDY + row.code))
    if is_free(assessment, method) or is_typed(row):
        _typed(form, row)
    form.line("address", tr("Waar naartoe?"), tr("Naam en adres; mag ook een webadres zijn."))


def _typed(form: Form, row: DecisionRemedy) -> None:
    """What the user types of a remedy that the method does not know (method D.12)."""
    note = form.note(tr("Staat het niet in de lijst? Typ het dan hier. Nog te controleren door een jurist."))
    name = form.line("name", tr("Naam van het rechtsmiddel"))
    with form.beside():
        when = (form.line("term", tr("Termijn")), form.line("starts", tr("Wanneer begint die?")))
    when[0].entry.setPlaceholderText(tr("Bijvoorbeeld: drie maanden"))
    when[1].entry.setPlaceholderText(tr("Bijvoorbeeld: de dag na de brief"))
    form.only_if(lambda: not row.code, note, name, *when)


def is_free(assessment: Assessment, method: Method) -> bool:
    """Whether the user may type the remedy: a kind of decision outside the list, or none chosen."""
    kind = method.decision_types.get(assessment.decision_type)
    return kind is None or "rechtsmiddel" in kind.free


def _fitting(row: DecisionRemedy, assessment: Assessment, method: Method) -> dict[str, str]:
    """The remedies that this kind of decision has, and the one that was chosen before."""
    kind = method.decision_types.get(assessment.decision_type)
    codes = kind.remedies if kind else tuple(method.remedies)
    return {each.id: each.label for each in method.remedies.values() if each.id in codes or each.id == row.code}


def last_day_told(row: DecisionRemedy, assessment: Assessment, method: Method) -> str:
    """The last day in words, or empty while it is not known."""
    last = _last_day(row, assessment, method)
    return tr("Uiterlijk op {day}", day=in_words(last.day)) if last else ""


def how_told(row: DecisionRemedy, assessment: Assessment, method: Method) -> str:
    """From when the term runs, and why its end moved."""
    remedy = method.remedies.get(row.code)
    if remedy is None:
        return ""
    last = _last_day(row, assessment, method)
    told = [f"{_term(remedy)} {remedy.starts}.".strip(), *_moved(last)]
    if last is None and remedy.runs_from == FROM_PUBLICATION:
        told.append(tr("De laatste dag staat hier zodra de dag van bekendmaking is ingevuld."))
    elif last is None and remedy.amount:
        told.append(
            tr(
                "De termijn begint te lopen na: {method}. Vul die dag hieronder in.",
                method=event_in_words(method, remedy),
            )
        )
    told.append(tr("Bij: {at}.", at=remedy.at))
    return " ".join(each[:1].upper() + each[1:] for each in told)


def _term(remedy: Remedy) -> str:
    term = term_in_words(remedy)
    return tr("{term}, vanaf", term=term) if term else ""


def _moved(last: LastDay | None) -> list[str]:
    if last is None:
        return []
    told = []
    if last.shifted_over:
        reasons = ", ".join(f"{in_words(day)} ({reason})" for day, reason in last.shifted_over)
        told.append(tr("Doorgeschoven over {reasons}: Algemene termijnenwet.", reasons=reasons))
    if last.past_horizon:
        told.append(tr("Controleer of deze dag bij besluit is gelijkgesteld met een feestdag."))
    return told


def _last_day(row: DecisionRemedy, assessment: Assessment, method: Method) -> LastDay | None:
    found = (each.last_day for each in remedy_days(assessment, method) if each.remedy.id == row.code)
    return next(found, None)
