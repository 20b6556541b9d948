"""Knows every setting by name: what it is called, what it may be, what holds where nobody chose anything."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.idle import DEFAULT_MINUTES, FEWEST_MINUTES, MOST_MINUTES
from resources.language import later, tr

Value = str | int

LOCK_KEYS = ("lock_minutes", "lock_minutes_most")
SECRET = "AGE-SECRET-KEY"
"""How the secret half of a key begins; it never belongs in a file of settings."""
LONGEST = 2000
"""Characters of one setting."""


class WrongValue(ValueError):
    """A value that this setting cannot have; the text says in Dutch what belongs there."""


@dataclass(frozen=True)
class Key:
    """One setting. `codes` are the values it can have with what they are called; none where anything may be typed.

    `about` stands in the file and in README. `most` and `least` bound a number. Only an administrator can give a
    setting that is `for_administrator`.
    """

    name: str
    label: str
    about: str
    ours: Value
    codes: Mapping[Value, str] = field(default_factory=dict)
    least: int = 0
    most: int = 0
    for_administrator: bool = False
    is_place: bool = False

    @property
    def named(self) -> str:
        """What it is called on the screen, in the language spoken there; in a file it has its `label`."""
        return tr(self.label)

    def shown(self, value: Value) -> str:
        """A value as a person reads it."""
        if value == "":
            return tr("niets")
        if value in self.codes:
            return tr(self.codes[value])
        if self.most:
            return tr("1 minuut") if value == 1 else tr("{minutes} minuten", minutes=value)
        return str(value)


COLOURS: Mapping[Value, str] = {
    "system": later("Zoals op deze computer"),
    "light": later("Licht"),
    "dark": later("Donker"),
    "contrast": later("Hoog contrast"),
}
SIZES: Mapping[Value, str] = {100: "100 %", 125: "125 %", 150: "150 %", 175: "175 %", 200: "200 %"}
LANGUAGES: Mapping[Value, str] = {"nl": "Nederlands", "en": "English"}
SPELLING: Mapping[Value, str] = {"on": later("Golfje onder wat verkeerd getypt lijkt"), "off": later("Niet nakijken")}
_DECISIONS: Mapping[Value, str] = {f"BT-{number:02}": f"BT-{number:02}" for number in range(1, 11)}
"""The decision types of the method; a test keeps them so. Their names come from there."""

ALL = (
    Key("language", later("Taal van het programma"), "nl of en; geldt vanaf de volgende start", "nl", LANGUAGES),
    Key("colours", later("Kleuren"), "system (zoals op de computer), light, dark of contrast", "system", COLOURS),
    Key("text_size", later("Grootte van de letters"), "in procenten: 100, 125, 150, 175 of 200", 100, SIZES),
    Key("spelling", later("Spelling"), "on (golfje onder wat verkeerd getypt lijkt) of off", "on", SPELLING),
    Key(
        "lock_minutes", later("Vergrendelt vanzelf na"), "in minuten, van 1 tot en met 60", DEFAULT_MINUTES,
        least=FEWEST_MINUTES, most=MOST_MINUTES,
    ),
    Key(
        "lock_minutes_most", later("Langste tijd tot vergrendelen"),
        "in minuten, van 1 tot en met 60; langer kan de gebruiker niet kiezen", MOST_MINUTES,
        least=FEWEST_MINUTES, most=MOST_MINUTES, for_administrator=True,
    ),
    Key(
        "data_folder", later("Map met de kluis"),
        "een hele naam van een map op deze computer; ~ is de map van de gebruiker",
        "", for_administrator=True, is_place=True,
    ),
    Key(
        "recovery_key", later("Openbare sleutel van de organisatie"),
        "de regel uit herstel.pub die begint met age1; nooit de geheime helft", "", for_administrator=True,
    ),
    Key(
        "second_place", later("Tweede plaats voor reservekopieën"), "een map op een stick of netwerkschijf", "",
        is_place=True,
    ),
    Key("dossier_organisation", later("Gemeente of organisatie"), "staat al ingevuld in een nieuw dossier", ""),
    Key("dossier_author", later("Opsteller"), "staat al ingevuld in een nieuw dossier", ""),
    Key("dossier_decider_name", later("Naam van degene die beslist"), "staat al ingevuld in een nieuw dossier", ""),
    Key("dossier_decider_body", later("Orgaan dat beslist"), "staat al ingevuld in een nieuw dossier", ""),
    Key("dossier_mandate", later("Mandaat"), "op grond waarvan deze persoon mag beslissen; in een nieuw dossier", ""),
    Key(
        "dossier_decision_type", later("Soort besluit"), "BT-01 tot en met BT-10; in een nieuw dossier", "", _DECISIONS,
    ),
)  # fmt: skip
KEYS: Mapping[str, Key] = {each.name: each for each in ALL}


def checked(key: Key, value: object) -> Value:
    """The value as it may be used. Raises WrongValue; a number that is too large counts as the largest elsewhere."""
    wanted = type(key.ours)
    if type(value) is not wanted or not isinstance(value, str | int):
        raise WrongValue(
            tr(
                "hier hoort {words}",
                words=tr("een heel getal") if wanted is int else tr("een tekst tussen aanhalingstekens"),
            )
        )
    if isinstance(value, str):
        _check_text(key, value)
    if key.codes and value not in key.codes and value != "":
        raise WrongValue(
            tr("«{what}» bestaat niet; kies uit {lists}", what=str(value)[:40], lists=", ".join(map(str, key.codes)))
        )
    if isinstance(value, int) and key.most and value < key.least:
        raise WrongValue(tr("hier hoort een getal van {least} tot en met {most}", least=key.least, most=key.most))
    return value


def _check_text(key: Key, value: str) -> None:
    if SECRET in value.upper():
        raise WrongValue(tr("dit is een geheime sleutel. Haal hem meteen weg: dit bestand is voor iedereen te lezen"))
    if len(value) > LONGEST or any(ord(each) < 32 for each in value):
        raise WrongValue(tr("hier hoort één gewone regel tekst"))
    if key.codes and value == "" and key.ours != "":
        raise WrongValue(tr("kies uit {lists}", lists=", ".join(map(str, key.codes))))
    if key.name == "recovery_key" and value and not value.startswith("age1"):
        raise WrongValue(tr("hier hoort de regel die begint met age1"))
    if key.is_place and value and not place_of(value).is_absolute():
        raise WrongValue(tr("hier hoort de hele naam van een map, vanaf het begin van de schijf"))


def place_of(value: str) -> Path:
    """The folder that a setting names, for whoever works here: with ~ and variables filled in."""
    try:
        return Path(os.path.expandvars(value)).expanduser()
    except RuntimeError:  # a user who is not there
        return Path(value)
