"""Knows what is counted over dossiers for policy: outcomes, reviews, earlier places, shelter, and after an eviction."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from functools import partial

from app.case import SHELTER, shelter_days
from app.method import Method
from app.policy_table import NUMBER, UNKNOWN, Table, counted_to, counts, down, ethos_classes
from app.small_numbers import Count, Shown, at_least, protected, unshown
from models.counting import CountedDossier
from resources.language import later, tr

REVIEWED_WITHIN = timedelta(days=31)
"""How soon after the day of review a new version counts as in time; our own choice (N6)."""


def of_dossiers(dossiers: Sequence[CountedDossier], method: Method, today: date) -> tuple[Table, ...]:
    def line(code: Callable[[CountedDossier], str], labels: Mapping[str, str]) -> list[Shown]:
        return protected(counts([(code(each), place) for place, each in enumerate(dossiers)], labels))

    before = ethos_classes(method, tr("Geen eerdere plek ingevuld, of onbekend"))
    return (
        _outcomes(dossiers, method),
        down(tr("Heroverweging"), tr(_ABOUT_REVIEW), _REVIEW, {tr(NUMBER): line(partial(_review, today), _REVIEW)}),
        down(
            tr("Waar gezinnen vóór de plek van nu sliepen"),
            tr(
                "Klasse van ETHOS Light van de laatste eerdere plek in het dossier. Waardoor een gezin zijn woning "
                "kwijtraakte, staat niet als keuze in een dossier en is dus niet geteld."
            ),
            before,
            {tr(NUMBER): line(_place_before, before)},
        ),
        down(
            tr("Hoe lang gezinnen in de opvang waren"),
            tr(
                "Alle dagen samen in klasse 2 of 3 van ETHOS Light, tot de dag van het besluit; zonder "
                "die dag tot de dag waarop het dossier is begonnen."
            ),
            _STAY,
            {tr(NUMBER): line(_stay, _STAY)},
        ),
        *_evictions(dossiers, method),
    )


def _outcomes(dossiers: Sequence[CountedDossier], method: Method) -> Table:
    """A line for each type, under the line of how many there are of each; sums over the types tell nothing new."""
    types = {each.id: each.name for each in method.decision_types.values() if not each.group} | {"": tr(UNKNOWN)}
    outcomes = dict(method.choices["outcome"]) | {"": tr(UNKNOWN)}
    of_type: dict[str, list[tuple[str, int]]] = {code: [] for code in types}
    for place, each in enumerate(dossiers):
        of_type[each.decision_type if each.decision_type in types else ""].append((each.outcome, place))
    lines = [counts(pairs, outcomes) for pairs in of_type.values()]
    totals = protected([sum(each, Count()) for each in lines])
    rows = [
        (*(protected(each) if isinstance(total, int) else unshown(each)), total)
        for each, total in zip(lines, totals, strict=True)
    ]
    together = (*(at_least(column) for column in list(zip(*rows, strict=True))[:-1]), len(dossiers))
    return Table(
        tr("Soort besluit en uitkomst"),
        tr("Per soort besluit hoe vaak elke uitkomst is gekozen."),
        (*types.values(), tr("Alle soorten samen")),
        (*outcomes.values(), tr("Alle uitkomsten samen")),
        (*rows, together),
    )


_REVIEW = {
    "geen": later("Geen dag afgesproken"),
    "komt": later("De dag komt nog"),
    "op_tijd": f"Dag voorbij, binnen {REVIEWED_WITHIN.days} dagen opnieuw vastgesteld",
    "laat": later("Dag voorbij, later opnieuw vastgesteld"),
    "niet": later("Dag voorbij, daarna niet opnieuw vastgesteld"),
}
_ABOUT_REVIEW = later(
    "De dag van heroverweging die nu in het dossier staat. Wie eerder opnieuw keek en een nieuwe dag afsprak, telt met "
    "die nieuwe dag. Dat een heroverweging is gehouden, blijkt hier alleen uit een nieuwe vastgestelde versie."
)


def _review(today: date, dossier: CountedDossier) -> str:
    if dossier.review_on is None:
        return "geen"
    if dossier.review_on >= today:
        return "komt"
    signed = dossier.signed_at.astimezone().date() if dossier.signed_at else date.min
    if signed < dossier.review_on:
        return "niet"
    return "op_tijd" if signed - dossier.review_on <= REVIEWED_WITHIN else "laat"


def _place_before(dossier: CountedDossier) -> str:
    stays = sorted(dossier.past_stays, key=lambda each: each.until_on or each.from_on or date.min)
    return stays[-1].ethos if stays else ""


_STAY = {"0": later("Geen dagen in de opvang"), "1": later("Korter dan 3 maanden"), "91": later("3 tot 6 maanden"),
         "182": later("6 maanden tot 1 jaar"), "365": later("1 jaar of langer"), "": UNKNOWN}  # fmt: skip


def _stay(dossier: CountedDossier) -> str:
    if dossier.ethos in ("", "9") or (dossier.ethos in SHELTER and dossier.slept_since is None):
        return ""
    days = shelter_days(dossier, counted_to(dossier))
    return next(str(least) for least in (365, 182, 91, 1, 0) if days >= least)


def _evictions(dossiers: Sequence[CountedDossier], method: Method) -> tuple[Table, Table]:
    planned = {"ja": tr("Ontruiming gepland"), "nee": tr("Geen ontruiming gepland")}
    pairs = [("ja" if each.eviction_planned else "nee", place) for place, each in enumerate(dossiers)]
    shown = protected(counts(pairs, planned))
    tells = protected if isinstance(shown[0], int) else unshown
    ethos = ethos_classes(method)
    after = {
        days: tells(counts([(each.ethos_after_days[at], place) for place, each in enumerate(dossiers)
                             if each.eviction_planned], ethos))
        for at, days in enumerate((tr("De dag zelf"), tr("Na 7 dagen"), tr("Na 30 dagen"), tr("Na 90 dagen")))
    }  # fmt: skip
    return (
        down(
            tr("Geplande ontruimingen"),
            tr("Of in het dossier een ontruiming is gepland."),
            planned,
            {tr(NUMBER): shown},
        ),
        down(
            tr("Waar gezinnen waren na de dag van een geplande ontruiming"),
            tr("Klasse van ETHOS Light, van de dossiers met een geplande ontruiming."),
            ethos,
            after,
        ),
    )
