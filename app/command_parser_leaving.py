"""Knows the arguments of the commands with which a dossier or a paper leaves somebody's hands."""

import argparse

from app.days import EARLIEST, LATEST


def add_hand_over(command: argparse.ArgumentParser) -> None:
    """How a dossier is given to somebody else."""
    command.epilog = (
        "Het hele dossier gaat mee, ook wat voor ouders is afgeschermd. Geef de wachtzin door per telefoon, niet in "
        "dezelfde mail als het bestand. In het spoor van de kluis komt te staan aan wie het dossier is overgedragen."
    )
    _add_id(command)
    command.add_argument("--out", metavar="X.dossier.age", required=True, help="het bestand dat wordt gemaakt")
    command.add_argument("--aan", metavar="NAAM", required=True, help="aan wie: naam en organisatie")
    command.add_argument("--van", metavar="NAAM", default="", help="van wie (anders de organisatie in het dossier)")
    lock = command.add_mutually_exclusive_group(required=True)
    lock.add_argument("--passphrase-to-file", metavar="BESTAND", help="versleutel met de wachtzin uit dit bestand")
    lock.add_argument(
        "--recipient", metavar="age1…", action="append", help="versleutel voor deze openbare sleutel; mag vaker"
    )
    add_json(command)


def add_take_over(command: argparse.ArgumentParser) -> None:
    """How a dossier that somebody else gave is taken over."""
    command.add_argument("file", metavar="BESTAND", help="een overgedragen dossier (.dossier.age)")
    key = command.add_mutually_exclusive_group(required=True)
    key.add_argument("--passphrase-from-file", metavar="BESTAND", help="open met de wachtzin uit dit bestand")
    key.add_argument("--identity", metavar="BESTAND", help="open met de geheime sleutel in dit bestand")
    command.add_argument("--alleen-bekijken", action="store_true", help="zeg alleen wat erin zit; neem niets over")
    command.add_argument("--bijwerken", action="store_true", help="werk een dossier bij dat er al staat")
    command.add_argument("--apart", action="store_true", help="neem het op naast een dossier dat zelf ook is veranderd")
    add_json(command)


def add_archive(command: argparse.ArgumentParser) -> None:
    """How the frozen versions go to an archive."""
    _add_id(command)
    command.add_argument("--out", metavar="X.zip", required=True, help="het bestand dat wordt gemaakt")


def add_numbers(command: argparse.ArgumentParser) -> None:
    """Over which years and which dossiers is counted for policy."""
    command.epilog = (
        "Zonder --out ziet u wat er in het bestand zou komen. Voorbeelden, verwijderde dossiers en regels voor een "
        "groep tellen niet mee. In het spoor van de kluis komt te staan dat er cijfers zijn gemaakt, en over welke "
        "jaren."
    )
    command.add_argument("--van", dest="since", metavar="JAAR", type=_year, required=True, help="het eerste jaar")
    command.add_argument("--tot", dest="until", metavar="JAAR", type=_year, required=True, help="het laatste jaar")
    command.add_argument(
        "--welke",
        dest="which",
        choices=("vastgesteld", "alle"),
        default="vastgesteld",
        help="alleen vastgestelde besluiten, op het jaar van het besluit (zonder meer), of alle dossiers, op het jaar "
        "waarin zij zijn begonnen",
    )
    command.add_argument("--out", metavar="X.ods|X.csv", help="het bestand dat wordt gemaakt")


def add_settings(command: argparse.ArgumentParser) -> None:
    """Where the file with settings comes, or which one is looked at."""
    command.epilog = (
        "Er staat niets over een gezin in en geen wachtzin of geheime sleutel. De kluis blijft dicht. Een beheerder "
        "zet het bestand klaar als kindvoorop-instellingen.toml in dezelfde map als herstel.pub."
    )
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("--out", metavar="BESTAND", help="het bestand dat wordt gemaakt")
    what.add_argument("--check", metavar="BESTAND", help="zeg of dit bestand goed is, en wat het zou vastleggen")


def _year(typed: str) -> int:
    if not (typed.isdecimal() and EARLIEST <= int(typed) <= LATEST):
        raise argparse.ArgumentTypeError(f"«{typed}» is geen jaar zoals 2025")
    return int(typed)


def add_sign(command: argparse.ArgumentParser) -> None:
    """How a PDF is signed: with a key in a file or on a card."""
    command.epilog = (
        "De handtekening is niet te zien op papier. Zij bewijst met welk certificaat is ondertekend en dat er daarna "
        "geen byte is veranderd, niet wanneer dat was. Er wordt niets van internet gehaald. Wat u zo ondertekent, komt "
        "niet in het spoor van de kluis; wat u in het programma zelf ondertekent wel."
    )
    command.add_argument("file", metavar="X.pdf", help="een PDF die Kind Voorop maakte, geen concept")
    key = command.add_mutually_exclusive_group(required=True)
    key.add_argument("--p12", metavar="BESTAND", default="", help="een bestand met uw sleutel (.p12 of .pfx)")
    key.add_argument(
        "--pkcs11", metavar="MODULE", default="", help="de module van uw kaart of stick (.so, .dll, .dylib)"
    )
    command.add_argument("--token", metavar="NAAM", default="", help="bij --pkcs11: hoe de kaart heet")
    command.add_argument(
        "--certificaat",
        dest="certificate",
        metavar="NAAM",
        default="",
        help="bij --pkcs11: welk certificaat, als er meer zijn",
    )
    command.add_argument(
        "--key-passphrase-file",
        metavar="BESTAND",
        help="lees de wachtzin van de sleutel of de pincode uit dit bestand (anders uit KINDVOOROP_KEY_PASSPHRASE, "
        "anders wordt ernaar gevraagd)",
    )
    command.add_argument("--out", metavar="Y.pdf", required=True, help="het bestand dat wordt gemaakt")
    command.add_argument(
        "--toch",
        dest="in_spite_of_time",
        action="store_true",
        help="onderteken ook met een certificaat dat nu niet geldig is",
    )


def _add_id(command: argparse.ArgumentParser) -> None:
    command.add_argument("case", metavar="ID", help="een dossier in de kluis")


def add_json(command: argparse.ArgumentParser) -> None:
    """Let the answer be for a program too."""
    command.add_argument("--json", action="store_true", help="geef het antwoord als JSON")
