"""Builds a complete file by the fill rule of the worked cases, from the few things that a case says of itself."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from assessments import findings, open_remedies, put, the_method

from app import changes
from models.assessment import Assessment
from models.decision import LegalBasis
from models.evidence import Citation, Fact, Source
from models.options import Option
from models.people import Child
from models.views import Hearing, Observation, ObservationMoment, OwnWords

WEIGHTS = {"D": "doorslaggevend", "Z": "zwaar", "N": "normaal", "L": "licht", "x": "nvt"}
EFFECTS = {"++": "sterk_positief", "+": "positief", "0": "neutraal", "-": "negatief", "--": "sterk_negatief"}
_WORDS = """
vader moeder school huis tuin kamer avond ochtend juf vriend team bed tafel muur raam gang winter zomer fiets leest
speelt slaapt eet lacht zingt tekent rent wacht helpt luistert zoekt vindt houdt mist kent rustig druk warm koud klein
groot dichtbij ver vaak soms nu later samen alleen graag zelden
"""


def text(key: str, words: int = 16) -> str:
    """A text of its own for every key: unlike that of a brother or sister, and no filling."""
    return " ".join(Random(key).sample(_WORDS.split(), words)).capitalize() + "."


@dataclass
class Case:
    """A file under construction, with short ways to fill it in and to look at what the rules find."""

    kind: str
    day: date
    assessment: Assessment = field(init=False)

    def __post_init__(self) -> None:
        made = changes.begin(the_method())
        made.decision_type = self.kind
        self.assessment = made
        decision = made.decision
        put(decision, decider_name="C. de Beslisser", decider_body="College", outcome="verlenen", decided_on=self.day)
        put(decision, sleeping_place="Op een bekende plek", written=True, help="Het Juridisch Loket")
        decision.legal_bases = [LegalBasis(text="Art. 3 IVRK", norm_level="N1")]
        open_remedies(made)
        made.publication.planned_on = self.day
        put(made.housing, unsure=True, slept_since=self.day - timedelta(days=60), moves_24_months=1)
        made.balance.review_on = self.day + timedelta(days=90)
        self.parent = changes.add_person(made, name="De ouder", role="ouder_gezag")
        decision.addressee_ids = [self.parent.id]
        changes.add_parent_view(
            made, person_id=self.parent.id, asked_on=self.day, how="mondeling", content=text("z"), reply=text("a")
        )
        self.own_interest = self.interest("IB-11", "normaal", "De ouder heeft sinds 3 maanden rust nodig om te zorgen.")

    # --- filling in -------------------------------------------------------------------------------------------

    def option(self, number: int, kind: str, ethos: str, **known: Any) -> Option:
        """An option by number; number 0 is «do nothing»."""
        if number == 0:
            null = self.assessment.options[0]
            put(null, ethos_after=ethos)
            return null
        option = Option(number=number, kind=kind, ethos_after=ethos, title=f"Optie {number}", **known)
        self.assessment.all_options.append(option)
        return option

    def child(self, name: str, age: int, weights: str, best: int, chosen: int) -> Child:
        """A child with the weights of E1 … E8 in order, and everything else by the fill rule."""
        child = changes.add_child(self.assessment, first_name=name, age=age)
        self.assessment.household.minors = len(self.assessment.children)
        for row, weight in zip(child.elements, weights.split(), strict=True):
            self._fill_element(name, row, WEIGHTS[weight])
        for option in self.assessment.options:
            changes.set_wish(child, option.id, "maakt_niet_uit")
            for row in child.elements[1:]:
                changes.set_impact(child, row.code, option.id, effect="neutraal")
        self._fill_hearing(child, age)
        put(child.ideal, text=text(f"{name} ideaal"), reason=text(f"{name} reden"), best_option_id=self.at(best).id)
        decisive = [row.code for row in child.elements if row.weight == "doorslaggevend"]
        decisive = decisive or [row.code for row in child.elements if row.weight == "zwaar"] or ["E2"]
        put(child.weighing, chosen_option_id=self.at(chosen).id, decisive_elements=decisive, text=text(f"{name}w", 24))
        planned = self.day + timedelta(days=7)
        put(child.explanation, planned_on=planned, by="De verteller", form="gesprek", drawing=4 <= age < 8)
        return child

    def _fill_element(self, name: str, row: Any, weight: str) -> None:
        put(row, weight=weight)
        if weight == "nvt":
            row.not_relevant_reason = f"{name} heeft hier nu niets mee te maken."
            return
        role = "jeugdarts" if row.code == "E5" and weight in ("zwaar", "doorslaggevend") else "leerkracht"
        put(row, text=text(f"{name} {row.code}"), certainty="vastgesteld")
        row.citations = [Citation(source_id=self.source(10, author_role=role).id)]

    def _fill_hearing(self, child: Child, age: int) -> None:
        on = self.day - timedelta(days=10)
        if age < 4:
            moments = [ObservationMoment(on=on), ObservationMoment(on=on + timedelta(days=2))]
            child.observations = [Observation(seen=text(f"{child.first_name} gezien"), moments=moments)]
            child.not_heard.code = "NG2"
            return
        talk = Hearing(way="direct", held=True, held_on=on, weight="zwaar", weight_reason=text("gewicht", 10))
        talk.own_words = [OwnWords(words=text(f"{child.first_name} zei", 5))]
        child.hearings = [talk]

    def interest(self, code: str, weight: str, concrete: str) -> Any:
        """Another interest, with figures and what happens if."""
        return changes.add_interest(
            self.assessment, code=code, weight=weight, concrete=concrete, if_followed=text(f"{code} gevolg", 8)
        )

    def source(self, days_old: int, **known: Any) -> Source:
        """A source, so many days old."""
        dated = self.day - timedelta(days=days_old)
        return changes.add_source(self.assessment, **{"kind": "school", "dated": dated, **known})

    def fact(self, *sources: Source, **known: Any) -> Fact:
        """A fact that rests on these sources."""
        made = changes.add_fact(self.assessment, **known)
        made.citations = [Citation(source_id=each.id) for each in sources]
        return made

    def effect(self, name: str, element: str, number: int, sign: str) -> None:
        """What an option does to a child on one element."""
        changes.set_impact(self.named(name), element, self.at(number).id, effect=EFFECTS[sign], unknown_reason="")

    def gives_way(self, name: str) -> None:
        """The fields of MT-27 for one child."""
        weighing = self.named(name).weighing
        changes_text = text(f"{name} wijkt", 22)
        put(weighing, why_weightier=changes_text, why_child_not_decisive=text(f"{name} niet", 22))

    def weigh_up(self) -> None:
        """Proportionality."""
        balance = self.assessment.balance
        put(balance, suitable=text("g"), necessary=text("n"), balanced=text("e"), lighter_means=text("l", 6))

    def set_aside(self, **lacking: Any) -> None:
        """Fields of the decision as they are named."""
        put(self.assessment.decision, **lacking)

    # --- looking ----------------------------------------------------------------------------------------------

    def at(self, number: int) -> Option:
        """The option with this number."""
        return next(each for each in self.assessment.options if each.number == number)

    def named(self, name: str) -> Child:
        """The child with this name."""
        return next(each for each in self.assessment.children if each.first_name == name)

    def choose(self, number: int) -> None:
        """Choose one option for every child."""
        for each in self.assessment.children:
            each.weighing.chosen_option_id = self.at(number).id

    def found(self, prefix: str = "MT") -> list[str]:
        """The findings as «rule level child»."""
        rows = findings(self.assessment)
        return sorted(f"{each.rule} {each.level} {each.child}".strip() for each in rows if each.rule.startswith(prefix))

    def blocking(self) -> list[str]:
        """The rules that stop the sign-off."""
        return sorted({each.rule for each in findings(self.assessment) if each.blocks})
