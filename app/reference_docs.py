"""Writes the reference: everything the method asks, checks and cites, with source, norm level and status.

`python -m app.reference_docs` writes the files in `resources/docs` anew; a test holds them equal to the method.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

from app.method import Method, load_method
from app.requirement_docs import requirements_text

FOLDER = "docs"
STATUS = {
    "bron": "bron: gelezen in de genoemde bron",
    "nagezien": "nagezien: opgezocht in wet of uitspraak",
    "te_controleren": "te controleren: een jurist moet dit nog bevestigen",
    "ontwerp": "ontwerp: keuze van Kind Voorop",
}
_OWN = ("ontwerp", "eigen keuze")
_WHO = {"K": "kind", "O": "ouder", "D": "dossier of derde", "H": "huisbezoek", "prof": "professional"}
_READER = {"ouder": "ouders", "kind_jong": "kinderen 4-11", "kind_ouder": "kinderen 12+"}
Row = Sequence[str]


def documents(method: Method) -> dict[str, str]:
    """The files by name, in Markdown."""
    return {"naslag.md": _reference(method), "eisen.md": requirements_text(method)}


def _reference(method: Method) -> str:
    parts = [
        f"# Naslag bij de methode {method.version}",
        "Dit stuk is gemaakt uit de bestanden van de methode. Wijzig het daar, niet hier.",
        "**Status.** " + "; ".join(STATUS.values()) + ". Waar de methode geen eigen status noemt, geldt: een "
        "ontwerpkeuze staat als zodanig bij de bron, de rest komt uit de genoemde bron.",
        *_norms(method), *_elements(method), *_hearing(method), *_interests(method), *_decision_types(method),
        *_remedies(method), *_checks(method), *_around(method), *_information(method),
    ]  # fmt: skip
    return "\n\n".join(parts) + "\n"


def _norms(method: Method) -> Iterator[str]:
    yield "## Normniveaus"
    yield _table(
        ("Niveau", "Naam", "Betekenis"), ((each.id, each.label, each.meaning) for each in _all(method.norm_levels))
    )
    yield "## Algemeen recht"
    yield _facts(method.general_law)


def _elements(method: Method) -> Iterator[str]:
    yield "## Elementen, vragen en signalen"
    for each in _all(method.elements):
        yield f"### {each.id} {each.name}"
        yield f"{each.asks} {each.judged} Bron: {each.source}. Status: {_status(each)}."
        questions = (
            (row.id, row.text, ", ".join(_WHO[one] for one in row.who), row.source, _status(row))
            for row in each.questions
        )
        yield _table(("Vraag", "Tekst", "Bij wie", "Bron", "Status"), questions)
        signals = [(row.text, row.source, _status(row)) for row in each.signals]
        if signals:
            yield _table(("Signaal", "Bron", "Status"), signals)


def _hearing(method: Method) -> Iterator[str]:
    yield "## Horen"
    ways = ((each.id, each.label, each.conditions, each.source, _status(each)) for each in _all(method.hearing_ways))
    yield _table(("Code", "Manier", "Voorwaarden", "Bron", "Status"), ways)
    yield "### Waarom een kind niet is gehoord"
    reasons = (
        (each.id, each.label, each.accepted_when, each.followup, each.source, _status(each))
        for each in _all(method.not_heard_reasons)
    )
    yield _table(("Code", "Reden", "Geldt als", "Vervolg", "Bron", "Status"), reasons)
    refused = ((each.label, each.answer, each.source, _status(each)) for each in method.not_heard_rejected)
    yield _table(("Geen geldige reden", "Antwoord", "Bron", "Status"), refused)
    yield "### Praatkaarten"
    advice = ((each.id, f"{each.title}. {each.text}", each.source, _status(each)) for each in method.card_advice)
    yield _table(("Code", "Hoe ze te gebruiken", "Bron", "Status"), advice)
    cards = (
        (each.id, each.subject, each.question, ", ".join(each.ages), each.element, each.source, _status(each))
        for each in _all(method.talk_cards)
    )
    yield _table(("Code", "Onderwerp", "Vraag", "Leeftijd", "Hoort bij", "Bron", "Status"), cards)
    yield from _preparing(method)


def _preparing(method: Method) -> Iterator[str]:
    """What prepares a talk: advice, forms by age, and the questions in the words of a child."""
    talk = method.talk
    yield "### Een gesprek voorbereiden"
    advice = ((each.title, each.text, each.source, _status(each)) for each in _all(talk.advice))
    yield _table(("Onderwerp", "Raad", "Bron", "Status"), advice)
    ways = (
        (group, method.hearing_ways[each.way].label, each.reason) for group in talk.ways for each in talk.ways[group]
    )
    yield _table(("Leeftijd", "Manier", "Waarom"), ways)
    letters = ((group, each.title, each.source, _status(each)) for group, each in talk.invitations.items())
    yield _table(("Leeftijd", "Uitnodiging", "Bron", "Status"), letters)
    groups = tuple(method.age_groups)
    asked = ((each.id, *(each.words.get(group, "") for group in groups)) for each in _all(talk.questions))
    yield _table(("Vraag", *groups), asked)
    for name, texts in (("De uitleg aan een ouder", talk.parents), ("De leidraad", talk.guide)):
        yield f"{name}. Bron: {texts.source}. Status: {_status(texts)}."


def _interests(method: Method) -> Iterator[str]:
    yield "## Overige belangen"
    rows = ((each.id, each.name, each.must_show, each.source, _status(each)) for each in _all(method.interests))
    yield _table(("Code", "Belang", "Wat moet blijken", "Bron", "Status"), rows)
    yield "## Weigeringsgronden"
    grounds = (
        (each.id, each.name, each.says, each.asks, each.source, _status(each)) for each in _all(method.refusal_grounds)
    )
    yield _table(("Code", "Grond", "Wat zij zegt", "Wat u nagaat", "Bron", "Status"), grounds)


def _decision_types(method: Method) -> Iterator[str]:
    yield "## Besluittypen"
    for each in _all(method.decision_types):
        yield f"### {each.id} {each.name}"
        yield f"Beslisser: {each.decider} Vorm: {each.form}"
        if each.legal_bases:
            yield "Grondslagen:"
            yield _facts(each.legal_bases)
        if each.judge_looks_at:
            yield "Wat de rechter nagaat:"
            yield _facts(each.judge_looks_at)
        yield f"Rechtsmiddelen: {', '.join(method.remedies[code].label for code in each.remedies) or 'geen'}."


def _remedies(method: Method) -> Iterator[str]:
    yield "## Rechtsmiddelen"
    rows = (
        (each.label, f"{each.amount} {each.unit}" if each.amount else "geen vaste termijn", each.starts, each.at,
         each.norm_level, each.source, _status(each))
        for each in _all(method.remedies)
    )  # fmt: skip
    yield _table(("Rechtsmiddel", "Termijn", "Begint", "Waar", "Niveau", "Bron", "Status"), rows)
    routes = (
        (each.id, each.name, each.when, each.norm_level, each.source, _status(each))
        for each in _all(method.remedy_routes)
    )
    yield _table(("Code", "Route", "Wanneer", "Niveau", "Bron", "Status"), routes)


def _checks(method: Method) -> Iterator[str]:
    yield "## Controles"
    yield "F houdt vaststellen tegen, W is een waarschuwing, H een tip."
    yield "Afwijken: nee, met reden (mot) of niet nodig (geen)."
    rows = (
        (
            each.id,
            each.title,
            "/".join(each.levels),
            each.override,
            "/".join(each.norm_levels),
            each.source,
            _status(each),
        )
        for each in _all(method.rules)
    )
    yield _table(("Controle", "Wat zij nagaat", "Soort", "Afwijken", "Niveau", "Bron", "Status"), rows)
    yield "## Alarmen"
    alarms = (
        (each.id, each.label, each.stands_on, "/".join(each.norm_levels), each.source, _status(each))
        for each in _all(method.alarms)
    )
    yield _table(("Code", "Label", "Staat bij", "Niveau", "Bron", "Status"), alarms)


def _around(method: Method) -> Iterator[str]:
    yield "## Ontruiming: verplichtingen"
    duties = (
        (each.id, each.phase, each.text, "/".join(each.norm_levels), each.source, _status(each))
        for each in method.checklist
    )
    yield _table(("Code", "Wanneer", "Verplichting", "Niveau", "Bron", "Status"), duties)
    yield "## Opties"
    kinds = ((each.id, each.name, each.note, each.source, _status(each)) for each in _all(method.option_types))
    yield _table(("Code", "Optie", "Let op", "Bron", "Status"), kinds)
    yield "## Steun"
    supports = (
        (each.id, each.name, method.pillars[each.pillar].name, each.what, each.norm_level, each.source, _status(each))
        for each in _all(method.supports)
    )
    yield _table(("Code", "Steun", "Pijler", "Wat het is", "Niveau", "Bron", "Status"), supports)
    yield "## Veertien voorwaarden voor ontwikkeling"
    conditions = (
        (each.id, each.name, each.asks, each.norm_level, each.source, _status(each)) for each in _all(method.conditions)
    )
    yield _table(("Code", "Voorwaarde", "Vraag", "Niveau", "Bron", "Status"), conditions)
    yield "## Afweging: spanningen"
    tensions = ((each.id, each.title, each.rule, each.source, _status(each)) for each in method.weighing.tensions)
    yield _table(("Code", "Spanning", "Hoe ermee om te gaan", "Bron", "Status"), tensions)
    yield "## Contacten"
    contacts = (
        (each.name, each.phone or each.web, str(each.checked_on or "nog niet"), each.source, _status(each))
        for each in method.contacts
    )
    yield _table(("Naam", "Te bereiken", "Nagekeken op", "Bron", "Status"), contacts)


def _information(method: Method) -> Iterator[str]:
    yield "## Informatie voor ouders en kinderen"
    texts = (
        (each.id, _READER[each.reader], each.part, ", ".join(each.decision_types) or "alle", each.text,
         each.remedy or each.term, each.norm_level, each.source, _status(each))
        for each in method.information.texts
    )  # fmt: skip
    yield _table(("Code", "Voor wie", "Deel", "Besluiten", "Tekst", "Termijn uit", "Niveau", "Bron", "Status"), texts)
    yield "### Eigen lijst van het kind"
    questions = (
        (each.id, _READER[each.reader], each.text, each.if_no, each.norm_level, each.source, _status(each))
        for each in method.information.checklist
    )
    yield _table(("Code", "Voor wie", "Vraag", "Als het nee is", "Niveau", "Bron", "Status"), questions)
    yield "### Talen van de hulpregel"
    known = method.help_languages
    yield f"De zin: «{known.model_sentence}» Bron: {known.source}. Status: {_status(known)}."
    languages = ((each.id, each.name, each.own_name, each.script) for each in _all(known.languages))
    yield _table(("Code", "Taal", "Eigen naam", "Schrift"), languages)


def _all(named: Mapping[str, Any]) -> Iterable[Any]:
    return named.values()


def _facts(facts: Iterable[Any]) -> str:
    rows = ((each.text, each.norm_level, each.source, _status(each), str(each.checked_on or "")) for each in facts)
    return _table(("Regel", "Niveau", "Bron", "Status", "Bevestigd op"), rows)


def _status(row: Any) -> str:
    """The status the method gives, or the one that follows from the source."""
    given = getattr(row, "certainty", "")
    own = any(word in row.source.casefold() for word in _OWN)
    return str(given or ("ontwerp" if own else "bron")).replace("_", " ")


def _table(head: Row, rows: Iterable[Row]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(_cell(each) for each in line)} |" for line in lines)


def _cell(text: str) -> str:
    return " ".join(str(text).replace("|", "/").split())


def write(folder: Path | None = None) -> None:
    """Write every file anew."""
    target = folder or Path(str(files("resources").joinpath(FOLDER)))
    target.mkdir(exist_ok=True)
    for name, text in documents(load_method()).items():
        (target / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write()
