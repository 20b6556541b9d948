"""Knows what can be said after a paper was checked: no more than was established, in plain Dutch."""

from dataclasses import dataclass
from enum import StrEnum

from resources.language import later


class Answer(StrEnum):
    """What checking a paper came to."""

    SAME = "klopt"
    DIFFERENT = "anders"
    UNKNOWN = "niet_nagegaan"


@dataclass(frozen=True)
class Verdict:
    """The answer: in one sentence, what was established on the way, what differs where, and what it does not prove."""

    answer: Answer
    headline: str
    established: tuple[str, ...] = ()
    differences: tuple[str, ...] = ()
    bounds: str = ""

    @property
    def points(self) -> tuple[str, ...]:
        """What was established and what differs, each with its mark."""
        return (*(f"✓ {each}" for each in self.established), *(f"■ {each}" for each in self.differences))

    @property
    def lines(self) -> tuple[str, ...]:
        """All of it, line by line."""
        return (self.headline, *self.points, *([self.bounds] if self.bounds else []))


SAME = later("De inhoud van dit PDF-bestand is wat zijn vingerafdruk zegt.")


DIFFERENT = "Dit PDF-bestand is niet wat zijn vingerafdruk zegt."
BOUNDS = (
    "Dit zegt niet dat de inhoud waar is, dat het besluit goed is, of wie het stuk maakte. Wie een stuk namaakt, kan "
    "er een passende vingerafdruk en een JSON-bestand bij maken. Of het stuk bij de organisatie bekend is, blijkt "
    "alleen in haar kluis."
)
BOUNDS_STORE = "Dit zegt niet dat de inhoud waar is of dat het besluit goed is: alleen dat deze kluis het stuk kent."
NO_PRINT = (
    "Dit PDF-bestand heeft geen vingerafdruk. Het komt niet uit dit programma, uit een oudere versie ervan, of het is "
    "met een ander programma opnieuw opgeslagen. Daarom is niets na te gaan."
)
NO_CONTENT = (
    "Van dit PDF-bestand is maar een deel na te gaan: het JSON-bestand met de inhoud ontbreekt ({name}), en in de PDF "
    "zit het ook niet. Zet het naast de PDF, of kies het zelf. Nu is niet te zeggen of de tekst op papier de tekst van "
    "de vingerafdruk is."
)
PARTLY = (
    "De vingerafdruk klopt en alle tekst van de inhoud staat op papier. Het stuk is gemaakt met een andere versie van "
    "dit programma. Daarom is niet na te gaan of er ook iets bij staat."
)
TWO_CONTENTS = "De gegevens in de PDF en het JSON-bestand zijn niet gelijk."


@dataclass(frozen=True)
class ContentWords:
    """What is said of a content, by where it was found: what it is called, and what became of it."""

    named: str
    whole: str
    changed: str
    anew: str
    another: str
    apart: str


BESIDE = ContentWords(
    later("Het JSON-bestand"),
    later("Het JSON-bestand is het bestand waarvan de vingerafdruk is gemaakt."),
    later("Het JSON-bestand is niet het bestand waarvan de vingerafdruk is gemaakt: er is iets in veranderd."),
    later("Het JSON-bestand is opnieuw opgeslagen: de tekens zijn anders geordend, maar wat erin staat is hetzelfde."),
    later("Het JSON-bestand hoort bij een heel ander stuk."),
    later(
        "Dit PDF-bestand en het JSON-bestand passen niet precies bij elkaar. Welk van de twee is veranderd, is hier "
        "niet te zeggen."
    ),
)
INSIDE = ContentWords(
    "De gegevens in de PDF",
    "De gegevens in de PDF zijn die waarvan de vingerafdruk is gemaakt.",
    "De gegevens in de PDF zijn niet die waarvan de vingerafdruk is gemaakt: er is iets in veranderd.",
    "De gegevens in de PDF zijn opnieuw opgeslagen: de tekens zijn anders geordend, maar wat erin staat is hetzelfde.",
    "De gegevens in de PDF horen bij een heel ander stuk.",
    "Dit PDF-bestand en de gegevens erin passen niet precies bij elkaar. Welk van de twee is veranderd, is hier niet "
    "te zeggen.",
)
