"""Knows two complete files, one for access to shelter and one for its end, in which no check of the method fires.

Every text, date and link a complete file needs is there; the tests change one or two things on top.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from independent_texts import (
    CHILD_LETTERS,
    ELEMENT_TEXTS,
    IDEALS,
    INTERESTS,
    PARENT_LETTERS,
    PROPORTIONALITY,
    WEIGHINGS,
)

from app import changes
from app.findings import check
from app.method import Method, load_method
from models.assessment import Assessment
from models.decision import LegalBasis
from models.evidence import Citation, Fact, Sharing, Source
from models.options import Option
from models.people import Child, Person
from models.views import Hearing, Observation, ObservationMoment, OwnWords
from models.weighing import Measure, WeightierInterest

_FILLING = (
    "Het gezin slaapt nu bij kennissen en zoekt een rustige plek waar de kinderen kunnen leren, spelen en op tijd "
    "naar bed gaan, en waar zij zonder angst voor lawaai of vreemden hun eigen dagen weer kunnen invullen."
)


@lru_cache
def the_method() -> Method:
    """The shipped method; it is read-only, so one is enough."""
    return load_method()


def text_of(length: int) -> str:
    """An ordinary Dutch sentence of exactly so many characters, counted after trimming."""
    cut = _FILLING[:length]
    text = cut[:-1] + "n" if cut.endswith(" ") else cut
    assert len(text.strip()) == length, f"geen tekst van {length} tekens"
    return text


def matched(found: Any) -> str:
    """A finding as «rule level child»; the child is left out where the finding is about the whole file."""
    return " ".join(each for each in (found.rule, found.level, found.child) if each)


@dataclass
class File:
    """One file under test, with short ways to what the tests change."""

    assessment: Assessment
    method: Method
    day: date

    def found(self, on: date | None = None) -> list[str]:
        """All MT findings in the order of the alphabet; two of a kind stand there twice."""
        return sorted(matched(each) for each in self.findings(on))

    def findings(self, on: date | None = None) -> list[Any]:
        """All MT findings themselves."""
        return [each for each in check(self.assessment, self.method, on) if each.rule.startswith("MT-")]

    def finding(self, rule: str) -> Any:
        """The only finding of this rule."""
        (only,) = [each for each in self.findings() if each.rule == rule]
        return only

    def before(self, days: int) -> date:
        """So many days before the decision."""
        return self.day - timedelta(days=days)

    def after(self, days: int) -> date:
        """So many days after the decision."""
        return self.day + timedelta(days=days)

    def child(self, name: str) -> Child:
        """The child with this first name."""
        return next(each for each in self.assessment.all_children if each.first_name == name)

    def person(self, name: str) -> Person:
        """The adult with this name."""
        return next(each for each in self.assessment.all_persons if each.name == name)

    def option(self, number: int) -> Option:
        """The option with this number."""
        return next(each for each in self.assessment.all_options if each.number == number)

    def choose(self, number: int, *, best: bool = True) -> Option:
        """Choose this option for every child, as its best option too unless told otherwise."""
        option = self.option(number)
        for child in self.assessment.all_children:
            child.weighing.chosen_option_id = option.id
            if best:
                child.ideal.best_option_id = option.id
        return option

    def effect(self, name: str, element: str, number: int, effect: str, **more: str) -> None:
        """Fill in what an option does to a child on one element."""
        changes.set_impact(self.child(name), element, self.option(number).id, effect=effect, **more)

    def source(self, days_old: int = 10, **known: Any) -> Source:
        """A new source, so many days older than the decision."""
        kind = known.pop("kind", "verklaring_derde")
        return changes.add_source(self.assessment, kind=kind, dated=self.before(days_old), **known)

    def fact(self, text: str, *sources: Source, **known: Any) -> Fact:
        """A new fact that was checked and rests on these sources."""
        fact = changes.add_fact(self.assessment, text, **{"kind": "waarneming", "checked": "ja", **known})
        fact.citations = [Citation(source_id=each.id) for each in sources]
        return fact

    def rest(self, name: str, element: str, *rows: Fact | Source) -> None:
        """Let an element of a child rest on these facts and sources and on nothing else."""
        self.child(name).element(element).citations = citations(*rows)

    def withhold(self, row: Any, *names: str, level: str = "niets") -> None:
        """These persons may not know what stands in this row."""
        row.sharing += [Sharing(person_id=self.person(name).id, level=level, reason="onveilig") for name in names]

    def yields(self, name: str, number: int) -> None:
        """Make another option the best one for this child, so that its interest gives way; the five parts are there."""
        child = self.child(name)
        child.ideal.best_option_id = self.option(number).id
        weighing = child.weighing
        weighing.weightier = [WeightierInterest(interest_id=self.assessment.interests[0].id)]
        weighing.why_weightier, weighing.why_child_not_decisive = text_of(90), text_of(95)
        weighing.measures = [Measure(what="vaste contactpersoon voor het kind", who="wijkteam", by_when="direct")]
        self.assessment.balance.compromise = text_of(85)
        self.assessment.balance.divergence = text_of(88)


def citations(*rows: Fact | Source) -> list[Citation]:
    """Citations of these facts and sources."""
    return [
        Citation(fact_id=each.id) if isinstance(each, Fact) else Citation(source_id=each.id, page="1") for each in rows
    ]


def shelter_access() -> File:
    """BT-01, Monday 17 November 2025: Mila (8, heard) and Daan (3, observed) get a temporary home."""
    file = _begin("BT-01", date(2025, 11, 17))
    assessment = file.assessment
    assessment.options[0].ethos_after = "1"
    changes.add_option(
        assessment, kind="OP-12", title="Gezinskamer", ethos_after="2", request="verlenen", asked_for=True
    )
    changes.add_option(
        assessment,
        kind="OP-07",
        title="Tussenhuis",
        ethos_after="0",
        request="geen",
        temporary=True,
        available_from=file.day,
        duration="een halfjaar",
    )
    changes.add_option(assessment, kind="OP-08", title="Bij een tante", ethos_after="6", request="geen")
    _house(file, ethos="6", since=file.before(40))
    _add_child(file, "Mila", date(2017, 3, 14))
    _add_child(file, "Daan", date(2021, 11, 20))
    _interests(file)
    _decide(file, "verlenen")
    return file


def shelter_end() -> File:
    """BT-03, Monday 24 November 2025: the hotel ends; Noa (15), Finn (9) and Liv (5) move to a house elsewhere."""
    file = _begin("BT-03", date(2025, 11, 24))
    assessment = file.assessment
    assessment.options[0].ethos_after = "2"
    ready = file.after(42)
    changes.add_option(
        assessment,
        kind="OP-12",
        title="Noodopvang",
        ethos_after="2",
        request="verlenen",
        available_from=ready,
        asked_for=True,
    )
    changes.add_option(
        assessment, kind="OP-06", title="Huis in Lindeveen", ethos_after="0", request="geen", available_from=ready
    )
    changes.add_option(
        assessment, kind="OP-06", title="Huis, Noa bij tante", ethos_after="0", request="geen", available_from=ready
    )
    _house(file, ethos="2", since=file.before(146))
    _add_child(file, "Noa", date(2010, 6, 2))
    _add_child(file, "Finn", date(2016, 2, 20))
    _add_child(file, "Liv", date(2020, 3, 5))
    _interests(file)
    _decide(file, "beeindigen")
    balance = assessment.balance
    balance.suitable, balance.necessary, balance.balanced, balance.lighter_means = PROPORTIONALITY
    assessment.decision.departure_on = file.after(49)
    assessment.decision.alternative_option_id = file.option(2).id
    return file


def _begin(decision_type: str, day: date) -> File:
    method = the_method()
    assessment = changes.begin(method)
    file = File(assessment, method, day)
    changes.choose_decision_type(assessment, method, decision_type)
    for remedy in assessment.decision.remedies:
        remedy.address = "Postbus 100, 1000 AB Lindeveen"
    assessment.case_number, assessment.organisation = "2025-0117", "Gemeente Lindeveen"
    assessment.author, assessment.inquiry_by = "S. Bakker", "T. Smit"
    assessment.applied_on, assessment.safe_tonight = file.before(14), "ja"
    changes.add_person(assessment, name="Hanan", role="ouder_gezag", relation="moeder")
    changes.add_person(assessment, name="Joost", role="ouder_gezag", relation="vader")
    changes.add_person(assessment, name="Basisschool De Wilg", role="vertrouwenspersoon")
    for parent in assessment.persons[:2]:
        changes.add_parent_view(
            assessment,
            person_id=parent.id,
            asked_on=file.before(9),
            how="gesprek op kantoor",
            content="Wij willen vooral dat de kinderen bij ons en op hun school blijven.",
            reply="Daarom is gezocht naar een plek voor het hele gezin.",
        )
    return file


def _house(file: File, ethos: str, since: date) -> None:
    housing = file.assessment.housing
    housing.ethos, housing.slept_since, housing.sure_until = ethos, since, file.day
    housing.moves_24_months, housing.description = 3, "Eén kamer met gedeelde keuken."


def _add_child(file: File, name: str, born: date) -> Child:
    child = changes.add_child(file.assessment, first_name=name, birth_date=born)
    file.assessment.household.minors = len(file.assessment.children)
    file.assessment.household.pregnancy = "nee"
    report = file.source(12, title=f"Verslag wijkteam over {name}", author_role="wijkteam")
    talk = _hear(file, child) if born < date(2021, 1, 1) else _observe(file, child)
    for element, text in zip(child.elements, ELEMENT_TEXTS[name], strict=True):
        element.text, element.weight, element.certainty = text, "normaal", "vastgesteld"
        element.citations = citations(talk if element.code == "E1" else report)
        if element.code != "E1":
            changes.no_difference(child, file.assessment.options, element.code)
    child.element("E1").weight = child.element("E4").weight = "zwaar"
    child.element("E2").weight = "doorslaggevend"
    for option in file.assessment.options:
        changes.set_wish(child, option.id, "maakt_niet_uit")
    _judge(file, child)
    return child


def _hear(file: File, child: Child) -> Source:
    child.hearings.append(
        Hearing(
            way="direct",
            offered_on=file.before(8),
            offered_by="T. Smit",
            offered_how="telefoon",
            reaction="wil",
            held=True,
            held_on=file.before(5),
            place="school",
            minutes=30,
            led_by="T. Smit",
            led_by_role="gespreksvoerder",
            led_by_expertise="getraind",
            explained_before="De plekken en wat daarna komt.",
            own_words=[OwnWords(words="Ik wil een plek waar het stil is.", language="nl")],
            summary="Het kind wil rust en bij het gezin blijven.",
            weight="zwaar",
            weight_reason="Het kind begrijpt waar het over gaat en is niet beïnvloed.",
            interpreter="geen",
        )
    )
    return file.source(5, kind="hoorverslag", title=f"Gesprek met {child.first_name}", author_role="consulent")


def _observe(file: File, child: Child) -> Source:
    child.observations.append(
        Observation(
            observer="M. de Boer",
            observer_role="jeugdverpleegkundige",
            seen="Zoekt troost bij moeder.",
            with_whom="moeder",
            moments=[ObservationMoment(on=file.before(days), place="kamer", minutes=40) for days in (7, 5)],
        )
    )
    child.not_heard.code = "NG2"
    return file.source(5, kind="observatieverslag", title=f"Observatie van {child.first_name}", author_role="overig")


def _judge(file: File, child: Child) -> None:
    name, chosen = child.first_name, file.option(2)
    child.ideal.text, child.ideal.reason = IDEALS[name]
    child.ideal.best_option_id = child.weighing.chosen_option_id = chosen.id
    child.weighing.decisive_elements = ["E2"]
    child.weighing.text = WEIGHINGS[name]
    explanation = child.explanation
    explanation.planned_on, explanation.by, explanation.form = file.after(3), "T. Smit", "gesprek"
    explanation.drawing = child.birth_date is not None and child.birth_date > date(2017, 12, 31)
    explanation.child_text, explanation.parent_text = CHILD_LETTERS[name], PARENT_LETTERS[name]


def _interests(file: File) -> None:
    figures = file.source(20, kind="cijfers", title="Bezettingsstaat", author_role="consulent")
    letter = file.source(15, kind="financieel", title="Overzicht inkomen", author_role="overig")
    for (code, holder, claim, concrete, if_followed), source in zip(INTERESTS, (figures, letter), strict=True):
        changes.add_interest(
            file.assessment,
            code=code,
            holder=holder,
            claim=claim,
            concrete=concrete,
            if_followed=if_followed,
            alternative="Ja, met hulp van het wijkteam.",
            weight="normaal",
            citations=citations(source),
        )


def _decide(file: File, outcome: str) -> None:
    decision = file.assessment.decision
    decision.decider_name, decision.decider_body = "mr. A. Visser", "college van burgemeester en wethouders"
    decision.legal_bases = [LegalBasis(text="art. 3:4 Awb", norm_level="N1")]
    decision.addressee_ids = [each.id for each in file.assessment.persons[:2]]
    decision.outcome, decision.decided_on, decision.effective_on = outcome, file.day, file.day
    decision.summary, decision.written = "Het gezin krijgt een huis.", True
    decision.sleeping_place = "het huis dat het gezin krijgt"
    decision.help = "Het Juridisch Loket\nonafhankelijke cliëntondersteuning"
    decision.signed_by, decision.signed_role = "mr. A. Visser", "ondertekenaar"
    publication = file.assessment.publication
    publication.planned_on = publication.published_on = file.day
    publication.way, publication.to = "uitgereikt", "Hanan en Joost"
    file.assessment.balance.review_on = file.after(80)
    file.assessment.balance.review_triggers = "verhuizing, geboorte, vraag van het kind"
