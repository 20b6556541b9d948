"""Knows what is said with the counts for policy: what they are, what is hidden, what they do not prove."""

from collections.abc import Collection, Iterable

from app.days import long_day
from app.policy_numbers import ALL, DECIDED, WHICH, Numbers, Selection
from app.small_numbers import HIDDEN, LEAST, SMALL
from models.exporting import NumbersLeft
from resources.language import later, tr

TITLE = later("Cijfers voor beleid")
SOURCES = later(
    "Kinderombudsman Amsterdam (2025), § 2.7, 3.7, 6.5 en 7.1; Als de overheid niet thuis geeft (2023), § 1.5, 3.4.1, "
    "5.3 en 5.4: hoeveel kinderen het zijn, waar gezinnen heen gaan en hoe lang zij blijven, is niet bekend. "
    "Woonplekken in klassen van ETHOS Light (Feantsa); klasse 0 en de dreigende huisuitzetting (7) zijn daaraan "
    "toegevoegd."
)
_SINCE_WHEN = {
    ALL: later("Het jaar is dat waarin het dossier is begonnen."),
    DECIDED: later(
        "Het jaar is dat van het besluit. Een besluit zonder datum telt niet mee, een voorlopig besluit ook niet, "
        "en een besluit dat na het vaststellen is veranderd pas weer als het opnieuw is vastgesteld."
    ),
}


_WHAT = later(
    "Tellingen uit dossiers over kinderen met woonproblemen, gemaakt met Kind Voorop. Er staat geen naam, geen tekst "
    "van iemand, geen kenmerk en geen dag in."
)
_NOT_COUNTED = later("Niet meegeteld: verwijderde dossiers, voorbeelden en regels voor een groep.")
_ALWAYS = {
    later("Kleine aantallen"): later(
        "«{small}» is een aantal van 1 tot en met {most}. «{hidden}» is een aantal dat niet "
        "wordt getoond: het komt uit minder dan {least} dossiers, of een klein aantal zou "
        "eruit terug te rekenen zijn. «≥» betekent: ten minste, want er telt een aantal mee "
        "dat niet wordt getoond. Nul wordt getoond, tenzij ook dat een klein aantal zou "
        "verraden."
    ),
    later("Waarom die grens"): later(
        "De grens van {least} is een eigen keuze: geen wet noemt een getal. In wat wordt gepubliceerd, mag niemand te "
        "herkennen zijn (vergelijk art. 37 Wet op het Centraal bureau voor de statistiek en overweging 26 AVG). Het "
        "CBS vraagt bij onderzoek op zijn microdata tien (nog na te kijken). Vraag uw functionaris gegevensbescherming "
        "of deze grens voor u past."
    ),
    later("Niet naast andere jaren leggen"): later(
        "Wie twee tellingen over jaren die elkaar overlappen naast elkaar legt, of een telling van alleen vastgestelde "
        "besluiten naast een van alle dossiers, kan soms door aftrekken toch een klein aantal vinden. Dat geldt ook "
        "voor een telling van dezelfde jaren van een latere dag. Geef daarom van elk jaar één telling naar buiten, "
        "als het jaar voorbij is."
    ),
    later("Wat dit niet bewijst"): later(
        "Dit zijn dossiers uit één kluis en niet alle kinderen: een gezin kan meer besluiten krijgen, en wie zich "
        "nooit meldt, telt niet mee. De aantallen zeggen niet waarom iets gebeurde en niet of een besluit goed was. "
        "Zij zijn niet gemaakt om gezinnen, medewerkers of organisaties te vergelijken of te beoordelen."
    ),
    later("Wat niet wordt geteld"): later(
        "Waardoor een gezin zijn woning kwijtraakte (de route naar dakloosheid): dat staat in dossiers in eigen "
        "woorden, niet als keuze."
    ),
}


def period(selection: Selection) -> str:
    """«2024» or «2024 tot en met 2026»."""
    since, until = selection.since, selection.until
    return str(since) if since == until else tr("{since} tot en met {until}", since=since, until=until)


def explained(numbers: Numbers, year: int) -> list[tuple[str, str]]:
    """What goes along with the tables, as headings with a text; `year` is that in which they are made."""
    chosen = numbers.selection
    which = f"{tr(WHICH[chosen.which])}. {tr(_SINCE_WHEN[chosen.which])} {tr(_NOT_COUNTED)}"
    return [
        (tr("Wat dit is"), tr(_WHAT)),
        (tr("Jaren"), period(chosen)),
        (tr("Welke dossiers"), which),
        (tr("Gemaakt in"), str(year)),
        *(
            (tr(title), tr(text, small=SMALL, hidden=HIDDEN, least=LEAST, most=LEAST - 1))
            for title, text in _ALWAYS.items()
        ),
        (tr("Bron van de vragen"), tr(SOURCES)),
    ]


def overlapping(selection: Selection, left: Iterable[NumbersLeft], same: Collection[str] = ()) -> list[str]:
    """What left before over years that overlap these, a line each; `same` are the checksums of what goes out now."""
    return [
        tr(
            "Op {long_day} gingen al cijfers naar buiten over {period} ({lower}). Wie die naast deze "
            "legt, kan soms een klein aantal terugrekenen.",
            long_day=long_day(each.at.astimezone().date()),
            period=period(Selection(each.since, each.until)),
            lower=tr(WHICH.get(each.which, each.which)).lower(),
        )
        for each in left
        if each.since <= selection.until and each.until >= selection.since and each.sha256 not in same
    ]
