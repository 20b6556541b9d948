"""Knows which commands and options there are, and what the help says about them."""

import argparse
from datetime import date

from app.command_parser_leaving import (
    add_archive,
    add_hand_over,
    add_json,
    add_numbers,
    add_settings,
    add_sign,
    add_take_over,
)
from app.days import EARLIEST, LATEST
from app.dutch_arguments import parser_of
from app.halt import PROGRAM

DECISION = "besluit"
PIECES = (DECISION, "nakijkkaart", "ontruimingslijst", "urgentiebijlage", "urgentieadvies")
"""What can be made of a dossier as PDF; a test keeps it equal to what the reports make."""
FORMS = ("intake", "ontruiming", "griffierskaart")
_CODES = """
uitgangscodes:
  0  gelukt; bij check: niets staat vaststellen in de weg
  1  check: er zijn bevindingen die vaststellen in de weg staan; overnemen en onderteken: er is eerst een keuze nodig
  2  verkeerd gebruik van de opdracht
  3  het bestand dat u opgaf, het bestand van de organisatie, de geheime sleutel of de methode is niet te lezen;
     onderteken: deze PDF of deze sleutel kan niet worden gebruikt
  4  de kluis gaat niet open, of heeft dit dossier niet
  5  het resultaat kon niet worden gemaakt of weggeschreven
  6  verify: de kluis, het spoor of een versie is niet zoals zij is geschreven, of een stuk is niet wat zijn
     vingerafdruk zegt, of zijn handtekening klopt niet
  7  verify: van een stuk is niet of niet helemaal na te gaan of het is wat zijn vingerafdruk zegt; met --uitgevers
     ook: het is niet ondertekend met een certificaat van een van deze uitgevers, of dat is niet na te gaan
"""


def make_parser() -> argparse.ArgumentParser:
    """The command line as a whole; without a command the window opens."""
    parser = parser_of(
        PROGRAM,
        "Kind Voorop: besluiten over kinderen met woonproblemen in vier stappen. Zonder opdracht opent het venster.",
        epilog=_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_store_options(parser, None)
    parser.add_argument("--version", action="store_true", help="toon de versie")
    parser.add_argument("--quit-after-first-paint", action="store_true", help="sluit na het eerste beeld (om te meten)")
    parser.add_argument(
        "--selftest", metavar="MAP", help="probeer in deze lege map of alles werkt wat bij de installatie hoort"
    )
    commands = parser.add_subparsers(dest="command", metavar="opdracht", title="opdrachten")
    for name, words in _COMMANDS.items():
        # What stands before the command must not be undone by the default of what may stand after it.
        aliases = _ALIASES.get(name, ())
        command = commands.add_parser(name, aliases=aliases, help=words, description=f"{words[0].upper()}{words[1:]}.")
        command.set_defaults(command=name)  # also for who used another name
        if name not in _WITHOUT_STORE:
            _add_store_options(command, argparse.SUPPRESS)
        _ADD[name](command)
    return parser


_COMMANDS = {
    "init": "maak een nieuwe kluis en toon één keer de herstelsleutel",
    "list": "noem de dossiers in de kluis",
    "import": "lees een zaakbestand in de kluis in",
    "check": "zeg wat er nog ontbreekt om het besluit vast te stellen",
    "export": "maak het besluit of een ander stuk als PDF of webpagina, of het dossier als zaakbestand",
    "formulier": "maak een leeg formulier of de kaart voor de griffier als PDF",
    "herstel": "geef iemand een nieuwe wachtzin, met de geheime sleutel van de organisatie",
    "herstelsleutelpaar": "maak de twee sleutels van de organisatie: een openbare en een geheime",
    "backup": "maak een reservekopie van de kluis",
    "verify": "kijk na of de kluis nog is zoals zij is geschreven, of een PDF is wat haar vingerafdruk zegt",
    "restore": "zeg wat er verandert als een reservekopie wordt teruggezet, en zet haar met --yes terug",
    "overdragen": "geef een dossier door aan een ander, als één versleuteld bestand",
    "overnemen": "neem een dossier over dat een ander u gaf",
    "archief": "maak het archiefpakket met de vastgestelde versies (niet versleuteld)",
    "cijfers": "tel de dossiers voor beleid, zonder namen en met kleine aantallen weggelaten",
    "instellingen": "zet alle instellingen in één bestand, of kijk zo'n bestand na",
    "onderteken": "zet een digitale handtekening onder een PDF van een vastgesteld besluit",
}
_WITHOUT_STORE = {"onderteken"}
_ALIASES = {"overdragen": ("hand-over",), "overnemen": ("take-over",), "archief": ("archive",)}


def _add_store_options(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument("--data", metavar="MAP", default=default, help="de map met de kluis")
    parser.add_argument(
        "--passphrase-file",
        metavar="BESTAND",
        default=default,
        help="lees de wachtzin uit dit bestand (anders uit KINDVOOROP_PASSPHRASE, anders wordt ernaar gevraagd)",
    )


def _add_init(command: argparse.ArgumentParser) -> None:
    command.add_argument("--name", metavar="NAAM", help="van wie de wachtzin is (anders uw naam op deze computer)")


def _add_list(command: argparse.ArgumentParser) -> None:
    add_json(command)


def _add_import(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="BESTAND", help="een zaakbestand (.json)")


def _add_check(command: argparse.ArgumentParser) -> None:
    command.epilog = "Bij elke bevinding staat waarop zij rust: van N1 (wet of verdrag) tot N6 (onze eigen keuze)."
    _add_case(command)
    _add_on(command)
    add_json(command)


def _add_export(command: argparse.ArgumentParser) -> None:
    _add_case(command)
    command.add_argument("--out", metavar="X.pdf|X.html|X.json", help="het bestand dat wordt gemaakt")
    command.add_argument(
        "--producties",
        metavar="X.pdf",
        help="maak ook, of zonder --out alleen, de bundel met de bijlagen die deze lezer mag weten (uit de kluis)",
    )
    command.add_argument(
        "--voor",
        "--for",
        metavar="LEZER",
        help="voor wie het stuk is: beslisser (zonder meer), rechtbank, intern, ouder:NAAM, of bij urgentie toetser",
    )
    command.add_argument(
        "--stuk",
        metavar="STUK",
        choices=PIECES,
        default=DECISION,
        help=f"wat u maakt: {', '.join(PIECES)} (zonder meer: {DECISION})",
    )
    command.add_argument("--schuilnamen", action="store_true", help="zet schuilnamen in plaats van namen")
    command.add_argument(
        "--met-json",
        action="store_true",
        help="schrijf de inhoud van de PDF ook als JSON ernaast, om na te kijken",
    )
    command.add_argument(
        "--json-in-pdf",
        action="store_true",
        help="zet die inhoud ook in de PDF zelf: wie de PDF krijgt, krijgt ook de gegevens (PDF/A-3a in plaats van 2a)",
    )
    _add_on(command)


def _add_form(command: argparse.ArgumentParser) -> None:
    command.epilog = "Er staat niets van een dossier in. De kluis blijft dicht."
    command.add_argument("form", metavar="|".join(FORMS), choices=FORMS, help="welk formulier")
    command.add_argument("--out", metavar="X.pdf", required=True, help="het bestand dat wordt gemaakt")


def _add_recovery(command: argparse.ArgumentParser) -> None:
    command.epilog = "De wachtzin die u opgeeft of waarnaar wordt gevraagd, is hier de nieuwe."
    command.add_argument(
        "--identity", metavar="BESTAND", required=True, help="de geheime sleutel, zoals age-keygen die schrijft"
    )
    command.add_argument("--name", metavar="NAAM", help="voor wie; nodig zodra er meer dan één persoon in de kluis kan")


def _add_pair(command: argparse.ArgumentParser) -> None:
    command.add_argument("--out", metavar="MAP", required=True, help="de map waarin de twee bestanden komen")


def _add_backup(command: argparse.ArgumentParser) -> None:
    command.epilog = "De kopie komt in de map reservekopie naast de kluis, en op de tweede plaats als die is gekozen."


def _add_restore(command: argparse.ArgumentParser) -> None:
    command.epilog = "Van wat er nu staat, wordt eerst een reservekopie gemaakt."
    command.add_argument("--from", dest="source", metavar="BESTAND", required=True, help="de reservekopie (.kluis)")
    command.add_argument("--yes", action="store_true", help="zet de reservekopie terug")


def _add_verify(command: argparse.ArgumentParser) -> None:
    command.epilog = (
        "Een kenmerk en een vingerafdruk staan onderaan elke bladzijde van een besluit. Voor een PDF is geen kluis "
        "nodig; met --kluis of --passphrase-file blijkt ook of het stuk in de kluis staat, en als welke versie."
    )
    command.add_argument(
        "case",
        metavar="ID|X.pdf",
        nargs="?",
        default="",
        help="het dossier van een kenmerk, of een PDF",
    )
    command.add_argument("--kenmerk", dest="mark", metavar="KENMERK", default="", help="het kenmerk op een stuk")
    command.add_argument(
        "--inhoud", metavar="X.json", help="het JSON-bestand bij de PDF (anders dat met dezelfde naam ernaast)"
    )
    command.add_argument("--kluis", action="store_true", help="zoek de PDF ook op in de kluis")
    command.add_argument(
        "--uitgevers",
        metavar="MAP",
        help="kijk ook de digitale handtekening na: of haar certificaat komt van een uitgever uit deze map "
        "(.pem, .crt, .cer of .der)",
    )
    add_json(command)


def _add_case(command: argparse.ArgumentParser) -> None:
    command.add_argument("case", metavar="ID|BESTAND", help="een dossier in de kluis, of een zaakbestand")


def _add_on(command: argparse.ArgumentParser) -> None:
    command.add_argument("--on", metavar="DATUM", type=_day, help="de peildatum, zoals 2025-11-10")


def _day(typed: str) -> date:
    try:
        day = date.fromisoformat(typed)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"«{typed}» is geen datum zoals 2025-11-10") from error
    if not EARLIEST <= day.year <= LATEST:
        raise argparse.ArgumentTypeError(f"«{typed}» ligt niet in de jaren {EARLIEST} tot en met {LATEST}")
    return day


_ADD = {
    "init": _add_init,
    "list": _add_list,
    "import": _add_import,
    "check": _add_check,
    "export": _add_export,
    "formulier": _add_form,
    "herstel": _add_recovery,
    "herstelsleutelpaar": _add_pair,
    "backup": _add_backup,
    "restore": _add_restore,
    "verify": _add_verify,
    "overdragen": add_hand_over,
    "overnemen": add_take_over,
    "archief": add_archive,
    "onderteken": add_sign,
    "cijfers": add_numbers,
    "instellingen": add_settings,
}
