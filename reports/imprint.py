"""Knows what every paper says of itself: what it is called, for whom it is, its status, and what it keeps back.

Nobody else writes these lines, so that no paper for a parent or a court can say that something is left out of it.
"""

from collections.abc import Iterator

from app import withholding
from app.method import Method
from app.method_papers import PaperName
from models.assessment import Assessment
from reports.document import Block, Definition, Meta, Run
from reports.reading import Reading
from reports.wording import listed, lowered

THIS_VERSION, KEPT_BACK = "Deze versie", "Afgeschermd"
OTHER_NAMES = "Kinderen en personen staan erin onder een schuilnaam."
INSIDE = "Alleen voor intern gebruik: er staat ook in wat anderen niet mogen weten. Geef haar niet door."
"""Said of every internal version, whether something is withheld or not, so that it tells nothing by itself."""


ONLY_THE_APPLICATION = (
    "Een urgentiecommissie of toetser krijgt alleen de bijlage of het advies bij een aanvraag om urgentie, en geen "
    "andere stukken uit het dossier."
)


class NotForThisReader(ValueError):
    """This reader does not get this paper; the message says who does, in Dutch."""


def paper_name(method: Method, assessment: Assessment) -> PaperName | None:
    """What the paper of this decision type is called; None while no type is chosen."""
    return method.papers.names.get(assessment.decision_type)


def paper_noun(reading: Reading) -> str:
    """What this paper is as a whole: «besluit», «rapport», «advies»; its outcome is called as `Reading.noun` says."""
    name = paper_name(reading.method, reading.assessment)
    return name.noun if name else reading.noun


def about_whom(reading: Reading) -> str:
    """The children by name, «Sem, Lotte en Noor»; «de kinderen» while there are none."""
    return listed(map(reading.child, reading.assessment.children)) or "de kinderen"


def paper_title(reading: Reading) -> str:
    """The title of a paper for who does not get the name that the dossier has inside."""
    name = paper_name(reading.method, reading.assessment)
    if name and (reading.is_group or reading.assessment.children):
        return name.title.format(kinderen=about_whom(reading))
    noun = paper_noun(reading).capitalize()
    return f"{noun} over {about_whom(reading)}" if reading.assessment.children else noun


def paper_subtitle(reading: Reading) -> str:
    """What sort of paper it is, about what, and for whom."""
    name, kind = paper_name(reading.method, reading.assessment), reading.method.decision_types.get(
        reading.assessment.decision_type
    )  # fmt: skip
    sort = name.kind if name else f"Gemotiveerd {reading.noun}"
    if kind and kind.report:
        sort += f" bij een vraag over {reading.subject_name}"
    example = " (voorbeeld)" if reading.assessment.is_example else ""
    return ". ".join(filter(None, (f"{sort}{example}", name.about if name else "", for_whom(reading))))


def for_whom(reading: Reading) -> str:
    """«Voor de rechtbank, als stuk bij de zaak», «Voor Salima Amrani», «Intern»."""
    recipient, name = reading.recipient, paper_name(reading.method, reading.assessment)
    if recipient.kind == "ouder":
        person = reading.person_name(recipient.person_id)
        return f"Voor {person}" if person else "Voor de ouders"
    if recipient.kind == "toetser":
        return "Voor een urgentiecommissie of toetser"
    if recipient.kind == "rechtbank":
        return f"Voor de rechtbank, {name.for_court}" if name else "Voor de rechtbank"
    if recipient.kind == "beslisser":
        # Of a report somebody else decides: who sees all of it is who puts a name to the report.
        return "Voor wie beslist" if reading.noun == "besluit" else f"Voor wie het {paper_noun(reading)} vaststelt"
    return "Intern"


def status_in_words(assessment: Assessment, method: Method, version: int = 0) -> str:
    """What stands on every page: «CONCEPT», «voorlopig vastgesteld, versie 1», «vastgesteld, versie 2»."""
    code = assessment.status
    if code in ("", "concept"):
        name = paper_name(method, assessment)
        noun = name.noun if name else "besluit"
        return f"CONCEPT, voorlopig {noun}" if assessment.decision.provisional else "CONCEPT"
    label = method.choices["status"].get(code, code).lower()
    return f"{label}, versie {version}" if version else label


def imprint(reading: Reading, status: str, other_names: bool = False, whom: str = "") -> tuple[tuple[str, str], ...]:
    """The lines on the first page, each a label with its text: for whom, status, names, and what is kept back.

    `whom` says for whom where that is somebody else than with the decision. Only a version for who decides says what
    is kept from others: to anybody else that would be a trace (method B.3).
    """
    said = [f"{whom or for_whom(reading)}.", f"Status: {lowered_status(status)}."]
    if other_names:
        said.append(OTHER_NAMES)
    if reading.recipient.kind == "intern":
        said.append(INSIDE)
    lines = [(THIS_VERSION, " ".join(said))]
    if reading.decides and (kept := " ".join(_kept_back(reading))):
        lines.append((KEPT_BACK, kept))
    return tuple(lines)


def imprint_blocks(reading: Reading, status: str, other_names: bool = False) -> Iterator[Block]:
    """The same as blocks, for papers that are put down without a Writer."""
    for label, text in imprint(reading, status, other_names):
        yield Definition(label, (Run(text),), seen_by=reading.readers_of())


def meta_of(reading: Reading, subject: str, concept: bool, trail: str = "", version_mark: str = "") -> Meta:
    """What a reader's program shows about a paper made of this dossier."""
    file = reading.assessment
    return Meta(
        dated=reading.day,
        author=file.author.strip(),
        organisation=file.organisation.strip(),
        case_number=file.case_number.strip(),
        subject=subject,
        method_version=file.method_version,
        concept=concept,
        trail=trail,
        version_mark=version_mark,
    )


def lowered_status(status: str) -> str:
    """A status inside a sentence: «concept», «vastgesteld, versie 2»."""
    return status.replace("CONCEPT", "concept")


def _kept_back(reading: Reading) -> Iterator[str]:
    """What stands in this version and not in every other one."""
    filed = reading.filed
    secret = any(each.secret_address for rows in (filed.facts, filed.sources) for each in rows)
    signs = any(not each.removed for child in filed.children for each in child.safety_signals)
    if secret or signs or withholding.withheld(filed):
        yield "Geef deze versie niet door: niet ieder mag alles weten. Elke lezer krijgt een eigen versie."
    names = [each.name.strip() or lowered(reading.label("person_role", each.role))
             for each in reading.persons() if each.secret_address]  # fmt: skip
    if names:
        yield f"Het adres van {listed(names)} is geheim en staat in geen versie voor een ander."
