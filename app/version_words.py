"""Knows how the values and rows of one frozen or present content read in Dutch: labels, names and days, never an id."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from app.casefile import Case
from app.casefile_codes import SCALES
from app.casefile_schema import REFERABLE, key_of
from app.days import long_day
from app.field_names import nouns
from app.method import Method
from app.subject import GROUPS, OF_A_FAMILY, OF_A_GROUP, said
from models.assessment import Assessment
from models.shape import Column, Shape, shape_of
from resources.language import later, tr

UNKNOWN = later("een antwoord dat deze versie van de methode niet kent")
GONE = later("iets wat niet meer in het dossier staat")


SIGNS = 8
"""Of a checksum: enough to see that it is another."""


class Words:
    """What stands in one content, in the words of the method that goes with it."""

    def __init__(self, case: Case, method: Method) -> None:
        self.case, self.method = case, method
        self.called = said(OF_A_GROUP if case.get("decision_type") in GROUPS else OF_A_FAMILY)
        self._rows: dict[str, tuple[str, Case, int]] = {}
        for owned in shape_of(Assessment).owned:
            if (table := shape_of(owned.type).table) in REFERABLE:
                rows = case.get(key_of(owned.name)) or ()
                self._rows |= {row["id"]: (table, row, place) for place, row in enumerate(rows, 1)}

    def told(self, shape: Shape, column: Column, value: Any) -> str:
        """One value as a reader knows it; empty where nothing is filled in."""
        if column.kind == "yes_no":
            return tr("ja") if value else tr("nee")
        if value in (None, "", []):
            return ""
        if column.refs:
            return ", ".join(map(self.bare, value))
        if column.ref:
            return self.bare(value)
        if column.kind == "day":
            return long_day(date.fromisoformat(value))
        if column.kind == "moment":
            return moment_told(datetime.fromisoformat(value))
        if column.name in ("sha256", "text_sum"):
            return f"{value[:SIGNS]}…"
        scale = SCALES.get(f"{shape.table}.{column.name}", "")
        if not scale:
            return str(value)
        return ", ".join(self.label(scale, each) for each in (value if isinstance(value, list) else [value]))

    def label(self, scale: str, code: str) -> str:
        """What a code of a scale is called; a reader knows an element by its code as well."""
        name = _label(self.method, scale, code)
        return f"{code} {name}" if scale == "elements" and name != tr(UNKNOWN) else name

    def referred(self, row_id: str | None) -> str:
        """What another row is called where it is pointed at."""
        if row_id not in self._rows:
            return tr(GONE)
        table, row, place = self._rows[row_id]
        return self.row(table, "", row, place)

    def bare(self, row_id: str | None) -> str:
        """The same without its noun, where the name of the field says that already: «Lena», «O1 Hotel», «F12»."""
        called = self.referred(row_id)
        name = called.partition(" ")[2]
        return called if called == tr(GONE) or name.isdigit() else name

    def row(self, table: str, collection: str, row: Case, place: int) -> str:
        """What a row is called; by its `place` in its list where nothing else tells it apart."""
        name = _NAMES[table](self, row) if table in _NAMES else ""
        if name:
            return name
        noun = nouns().get(collection) or nouns().get(_LISTS.get(table, ""), tr("rij "))
        return f"{self.called.child} {place}" if table == "child" else f"{noun}{place}"

    def option(self, row: Case) -> str:
        """An option by number and title, or by its kind while it has no title."""
        kind = self.method.option_types.get(row.get("kind", ""))
        title = row.get("title", "").strip() or (kind.name if kind else "")
        return f"{self.called.option} O{row.get('number', 0)} {title}".rstrip()

    def question(self, scale: str, row: Case) -> str:
        """A row that answers a question, by that question."""
        return tr("vraag «{method}»", method=_label(self.method, scale, row.get("question_id", "")))


def _label(method: Method, scale: str, code: str) -> str:
    if scale == "questions":
        rows = {each.id: each.text for element in method.elements.values() for each in element.questions}
        return rows.get(code, tr(UNKNOWN))
    if scale == "network_questions":
        return next((each.text for each in method.network_check.questions if each.id == code), tr(UNKNOWN))
    if scale == "checklist":
        return next((each.text for each in method.checklist if each.id == code), tr(UNKNOWN))
    if scale in method.choices:
        return method.choices[scale].get(code, tr(UNKNOWN))
    known: Mapping[str, Any] = getattr(method, scale)
    named = (getattr(known.get(code), name, "") for name in ("name", "label", "title"))
    return next((each for each in named if each), tr(UNKNOWN))


def moment_told(at: datetime) -> str:
    """A day and a time on this computer's clock: «12 maart 2026 om 14.05 uur»."""
    here = at.astimezone()
    return tr("{long_day} om {here:%H.%M} uur", long_day=long_day(here.date()), here=here)


def _after(noun: str, name: str) -> str:
    """A noun with the name behind it; empty while there is no name."""
    return f"{noun} {name.strip()}" if name.strip() else ""


def _child(words: Words, row: Case) -> str:
    return _after(words.called.child, row.get("first_name", ""))


def _interest(words: Words, row: Case) -> str:
    kind = words.label("interests", row["code"]) if row.get("code") else ""
    holder = row.get("holder", "").strip()
    return _after(tr("belang"), ", ".join(filter(None, (f"«{kind}»" if kind else "", holder))))


def _ground(words: Words, row: Case) -> str:
    return tr("weigeringsgrond «{words}»", words=words.label("refusal_grounds", row["code"])) if row.get("code") else ""


def _support(words: Words, row: Case) -> str:
    known = words.label("supports", row["code"]) if row.get("code") else ""
    return _after(tr("steun"), row.get("name", "").strip() or known)


def _remedy(words: Words, row: Case) -> str:
    known = words.label("remedies", row["code"]) if row.get("code") else ""
    return _after(tr("rechtsmiddel"), known or row.get("name", ""))


def _hearing(words: Words, row: Case) -> str:
    day = row.get("held_on") or row.get("offered_on")
    return tr("gesprek van {long_day}", long_day=long_day(date.fromisoformat(day))) if day else ""


def _citation(words: Words, row: Case) -> str:
    return tr("bronvermelding van {words}", words=words.referred(row.get("fact_id") or row.get("source_id")))


def _weightier(words: Words, row: Case) -> str:
    if row.get("interest_id"):
        return tr("zwaarder belang {words}", words=words.bare(row["interest_id"]))
    element = words.label("elements", row["element"]) if row.get("element") else ""
    return tr("zwaarder belang van {words} {element}", words=words.bare(row.get("child_id")), element=element).rstrip()


def _override(words: Words, row: Case) -> str:
    return tr("afwijking van «{words}»", words=words.label("rules", row["rule"])) if row.get("rule") else ""


def _impact(words: Words, row: Case) -> str:
    element = words.label("elements", row.get("element", ""))
    return tr("gevolg van {words} voor {element}", words=words.referred(row.get("option_id")), element=element)


def _sharing(words: Words, row: Case) -> str:
    who = words.bare(row["person_id"]) if row.get("person_id") else tr("iedereen")
    return tr("wat {who} mag weten", who=who)


_NAMES: Mapping[str, Callable[[Words, Case], str]] = {
    "child": _child,
    "person": lambda words, row: _after(tr("persoon"), row.get("name", "")),
    "option": Words.option,
    "source": lambda words, row: tr("bron B{row}", row=row.get("number", 0)),
    "fact": lambda words, row: tr("feit F{row}", row=row.get("number", 0)),
    "other_interest": _interest,
    "refusal_ground": _ground,
    "support_entry": _support,
    "parent_view": lambda words, row: _after(
        tr("zienswijze van"), words.bare(row["person_id"]) if row.get("person_id") else ""
    ),
    "override": _override,
    "element": lambda words, row: words.label("elements", row["code"]),
    "impact": _impact,
    "wish": lambda words, row: tr("wens bij {words}", words=words.referred(row.get("option_id"))),
    "answer": lambda words, row: words.question("questions", row),
    "network_answer": lambda words, row: words.question("network_questions", row),
    "checklist_entry": lambda words, row: tr(
        "onderdeel «{words}»", words=words.label("checklist", row.get("item", ""))
    ),
    "decision_remedy": _remedy,
    "event_day": lambda words, row: (
        tr("dag van: {words}", words=words.label("runs_from", row["code"])) if row.get("code") else ""
    ),
    "hearing": _hearing,
    "citation": _citation,
    "weightier_interest": _weightier,
    "sharing": _sharing,
}
"""How a row is named by what stands in it, by table; the others, and those still empty, go by their place."""

_LISTS = {"child": "children", "person": "persons", "other_interest": "interests"}
