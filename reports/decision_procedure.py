"""Knows what is told about contesting: the remedies with their last days, the routes, and the law with its standing."""

from collections.abc import Iterator

from app.case import RemedyDay, is_typed, remedy_days
from app.days import long_day
from app.deadlines import in_words
from app.fields import of_row
from app.method import DecidingTerm, DecisionType, LegalFact, RemedyRoute
from app.route_words import step_told, term_in_words
from models.decision import DecisionRemedy
from reports.reading import Reading
from reports.wording import ended, lowered, on_day
from reports.writer import Writer

_LAWYER = {"ja": "Een advocaat is verplicht.", "soms": "Soms is een advocaat verplicht."}


def write_contest(writer: Writer) -> None:
    """What one can do against this paper: the sentence, the remedies, and the days they run from."""
    reading, decision = writer.reading, writer.reading.assessment.decision
    kind = _kind(reading)
    writer.heading(2, f"Niet eens met dit {reading.noun}", listed=True)
    if kind and kind.remedy_told != "vrij":
        writer.point(kind.remedy_sentence, "decision_type")
    writer.point(decision.no_remedy, "decision/no_remedy")
    for each in decision.remedies:
        _remedy(writer, each)
    for event in decision.event_days:
        label = reading.label("runs_from", event.code) if event.code else ""
        writer.day(label, event.on, f"decision/event_days/{event.code}/on")
    writer.point(decision.help, "decision/help", "Hulp")


def write_law(writer: Writer) -> None:
    """The annex: which road follows on which, the terms to decide in, the day of enforcement, law in the making."""
    reading = writer.reading
    kind = _kind(reading)
    if kind is None or reading.is_group:
        return
    writer.heading(1, "Bijlage: de wegen en de wet")
    writer.heading(2, "Welke weg volgt op welke")
    for route in reading.method.routes_of(kind.id):
        _route(writer, route)
    if reading.accounts:
        writer.heading(2, "Wat eerst moet worden gevraagd")
        writer.bullets((f"{each.title}: {each.text} ({each.source})" for each in kind.asks_first), "decision_type")
    writer.heading(2, "Binnen welke tijd er moet worden beslist")
    writer.bullets((_with_norm(reading, each) for each in kind.deciding_terms), "applied_on")
    writer.heading(2, "Wat op de dag van een ontruiming geldt")
    writer.bullets((_with_norm(reading, each) for each in kind.enforcement), "enforcement")
    if reading.accounts:
        writer.heading(2, "Recht in wording")
        made = (f"{each.text} ({each.source}; stand van {long_day(each.checked_on)})" for each in kind.developments)
        writer.bullets(made, "decision_type")


def _kind(reading: Reading) -> DecisionType | None:
    return reading.method.decision_types.get(reading.assessment.decision_type)


def _remedy(writer: Writer, chosen: DecisionRemedy) -> None:
    reading = writer.reading
    days = remedy_days(reading.assessment, reading.method)
    found = next((each for each in days if each.remedy.id == chosen.code), None)
    if found is None:
        _typed(writer, chosen)
        return
    said = (*_term(reading, found), found.remedy.explains, _LAWYER.get(found.remedy.lawyer, ""))
    text = " ".join(filter(None, said))
    writer.point(text, of_row("decision/remedies", chosen, "code"), found.remedy.label, also=("decision/remedies",))
    writer.row("Waar", chosen.address or found.remedy.at, of_row("decision/remedies", chosen, "address"))


def _typed(writer: Writer, chosen: DecisionRemedy) -> None:
    """A remedy that the method does not know: in the author's own words, marked for whoever works on it."""
    if not is_typed(chosen):
        writer.row(chosen.code or "Rechtsmiddel", chosen.address, of_row("decision/remedies", chosen, "address"))
        return
    starts = f"Begin: {ended(chosen.starts)}" if chosen.starts.strip() else ""
    term = f"De termijn is {ended(chosen.term)}" if chosen.term.strip() else ""
    unsure = "Nog te controleren door een jurist." if writer.reading.recipient.sees_all else ""
    text = " ".join(filter(None, (term, starts, unsure)))
    writer.point(text or "Dit rechtsmiddel staat open.", of_row("decision/remedies", chosen, "name"),
                 chosen.name.strip() or "Rechtsmiddel", also=("decision/remedies",))  # fmt: skip
    writer.row("Waar", chosen.address, of_row("decision/remedies", chosen, "address"))


def _term(reading: Reading, found: RemedyDay) -> Iterator[str]:
    """The last day in words where it can be computed; else how the term runs (method D.11)."""
    if found.last_day:
        yield f"Dat kan uiterlijk op {in_words(found.last_day.day)}, gerekend vanaf {_since(reading, found)}."
    elif term := term_in_words(found.remedy):
        yield f"De termijn is {term}. Begin: {found.remedy.starts}."
    else:
        yield f"Wanneer: {found.remedy.starts}."


def _since(reading: Reading, found: RemedyDay) -> str:
    """From what the last day is counted, with its day."""
    if found.remedy.runs_from == "bekendmaking":
        planned = "" if reading.assessment.publication.published_on else "de geplande "
        return f"{planned}bekendmaking{on_day(found.start)}"
    event = lowered(reading.label("runs_from", found.remedy.runs_from))
    return f"{event}{on_day(found.start)}"


def _route(writer: Writer, route: RemedyRoute) -> None:
    reading = writer.reading
    writer.point(f"{route.when} {route.explains}", "decision_type", route.name)
    file, method = reading.assessment, reading.method
    steps = [step_told(file, method, code, place > 0) for place, code in enumerate(route.steps)]
    beside = [f"Ernaast: {lowered(step_told(file, method, code, False))}" for code in route.beside]
    writer.bullets([*steps, *beside], "decision_type")
    if reading.accounts:
        standing = reading.standing(f"route-{route.id}", route.certainty)
        level = reading.method.norm_levels[route.norm_level]
        writer.row("Norm", f"{level.label} ({level.id}): {route.source}. {standing}".strip(), "decision_type")


def _with_norm(reading: Reading, row: DecidingTerm | LegalFact) -> str:
    """The text with its place; for who accounts for it also the level and who confirmed it."""
    if not reading.accounts:
        return f"{row.text} ({row.source})"
    standing = reading.standing(row.id, row.certainty)
    return f"{row.text} ({row.source}; {row.norm_level}) {standing}".strip()
