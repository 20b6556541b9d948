"""Knows the file of settings, `kindvoorop-instellingen.toml`: how it is read, key by key, and how it is written.

What is wrong in it is told with line and key; the rest of it counts.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.settings_keys import KEYS, LOCK_KEYS, Key, Value, WrongValue, checked
from resources.language import later, tr

FILE = "kindvoorop-instellingen.toml"
FORMAT, FORMAT_VERSION = "kindvoorop-instellingen", 1
FIXED, DEFAULT, ORGANISATION = "fixed", "default", "organisation"
UNKNOWN = later("deze sleutel is onbekend; in README staat welke er zijn")
MOST_BYTES = 2_000_000
_HEAD = """\
# Instellingen van Kind Voorop. Er staat niets over een gezin in, en geen wachtzin of geheime sleutel.
# Wat onder [fixed] staat, kan de gebruiker niet wijzigen. Wat onder [default] staat, geldt tot de gebruiker iets
# anders kiest. Een beheerder legt dus iets vast door de regel van [default] naar [fixed] te verplaatsen.
"""


@dataclass(frozen=True)
class SettingsFile:
    """What a file says, and in `problems` what is wrong in it, one sentence each.

    `fixed` and `default` hold values by key. The tables of the organisation are as they were read, for whoever knows
    the method. `lock_unsure`: how long the program may stay unlocked could not be read.
    """

    fixed: Mapping[str, Value] = field(default_factory=dict)
    default: Mapping[str, Value] = field(default_factory=dict)
    fixed_organisation: Mapping[str, Any] = field(default_factory=dict)
    default_organisation: Mapping[str, Any] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    lock_unsure: bool = False
    text: str = field(default="", repr=False, compare=False)

    @property
    def values(self) -> dict[str, Value]:
        """Every value in it; what is fixed goes before the rest."""
        return {**self.default, **self.fixed}

    @property
    def organisation(self) -> dict[str, Any]:
        """Everything it says of the organisation."""
        return {**self.default_organisation, **self.fixed_organisation}

    def told(self, name: str, key: str, problem: str, part: str = "") -> str:
        """What is wrong with a key in this file called `name`, with the line on which it stands."""
        return _told(name, self.text, part or (FIXED if key in self.fixed else DEFAULT), key, problem)


def read_settings_file(name: str, data: bytes) -> SettingsFile:
    """What stands in a file of settings; never raises. `name` is how the file is called in what is told."""
    from app.method_reader import MethodError, parse_toml  # who has no such file does not wait for these

    try:
        if len(data) > MOST_BYTES:
            raise MethodError(name, "", tr("dit bestand is te groot voor een bestand met instellingen."))
        table = parse_toml(name, data)
        _check_format(name, table)
    except MethodError as problem:
        return unreadable(name, problem.problem)
    return _Reading(name, data.decode("utf-8"), table).whole()


def unreadable(name: str, why: str) -> SettingsFile:
    """A file of which nothing could be read: then it may have limited anything."""
    return SettingsFile(
        problems=(tr("{name}: {why} Er geldt niets uit dit bestand.", name=name, why=why),), lock_unsure=True
    )


def _check_format(name: str, table: Mapping[str, Any]) -> None:
    from app.method_reader import MethodError

    if table.get("format") != FORMAT:
        problem = tr("dit is geen bestand met instellingen: bovenaan hoort format = «{format}».", format=FORMAT)
        raise MethodError(name, "", problem)
    version = table.get("format_version")
    if type(version) is int and version > FORMAT_VERSION:
        raise MethodError(
            name, "", tr("dit bestand is van een nieuwere versie van Kind Voorop. Werk het programma bij.")
        )
    if version != FORMAT_VERSION:
        raise MethodError(name, "", tr("bij «format_version» hoort {format_version}.", format_version=FORMAT_VERSION))


class _Reading:
    """One file being read: what is right goes into the result, what is wrong into the list of problems."""

    def __init__(self, name: str, text: str, table: Mapping[str, Any]) -> None:
        self._name, self._text, self._table = name, text, table
        self._problems: list[str] = []
        self._unsure = False

    def whole(self) -> SettingsFile:
        """Everything that the file says."""
        for key in self._table.keys() - {"format", "format_version", FIXED, DEFAULT}:
            self._tell("", key, tr("deze sleutel is onbekend; hij hoort onder [fixed] of [default]"))
            self._unsure = self._unsure or key in LOCK_KEYS
        fixed, default = self._part(FIXED), self._part(DEFAULT)
        ours = self._organisation(FIXED), self._organisation(DEFAULT)
        return SettingsFile(fixed, default, *ours, tuple(self._problems), self._unsure, self._text)

    def _part(self, part: str) -> dict[str, Value]:
        table = self._table.get(part, {})
        if not isinstance(table, dict):
            self._tell("", part, tr("hier hoort een kop: [{part}] op een eigen regel", part=part))
            self._unsure = True
            return {}
        values = ((name, self._value(part, name, found)) for name, found in table.items() if name != ORGANISATION)
        return {name: value for name, value in values if value is not None}

    def _value(self, part: str, name: str, found: object) -> Value | None:
        from difflib import get_close_matches

        key = KEYS.get(name)
        if key is None:
            near = get_close_matches(name, [*KEYS, ORGANISATION], 1)
            self._tell(
                part, name, tr("deze sleutel is onbekend; bedoelt u {near}?", near=near[0]) if near else tr(UNKNOWN)
            )
            return None
        try:
            return self._not_too_large(part, key, checked(key, found))
        except WrongValue as problem:
            self._tell(part, name, str(problem))
            self._unsure = self._unsure or name in LOCK_KEYS
            return None

    def _not_too_large(self, part: str, key: Key, value: Value) -> Value:
        if isinstance(value, int) and key.most and value > key.most:
            self._tell(part, key.name, tr("dit is hoogstens {most}; er geldt {most}", most=key.most))
            return key.most
        return value

    def _organisation(self, part: str) -> dict[str, Any]:
        table = self._table.get(part)
        found = table.get(ORGANISATION, {}) if isinstance(table, dict) else {}
        if not isinstance(found, dict):
            self._tell(
                part,
                ORGANISATION,
                tr(
                    "hier hoort een kop: [{part}.{organisation}] op een eigen regel",
                    part=part,
                    organisation=ORGANISATION,
                ),
            )
            return {}
        return found

    def _tell(self, part: str, name: str, problem: str) -> None:
        self._problems.append(
            _told(self._name, self._text, part, name, problem if problem.endswith("?") else f"{problem}.")
        )


def _told(file: str, text: str, part: str, key: str, problem: str) -> str:
    line = line_of(text, part, key)
    where = tr("regel {line}, ", line=line) if line else ""
    called = key[:40]  # it may be of any length, and come from anybody
    return f"{file}, {where}{f'[{part}] {called}' if part else called}: {problem}"


def line_of(text: str, part: str, name: str) -> int:
    """The line on which a key stands under its heading, or the heading itself; 0 where it cannot be told."""
    here = ""
    for number, line in enumerate(text.splitlines(), 1):
        if heading := re.match(r"\s*\[+\s*([^\]]+?)\s*\]+", line):
            here = heading[1].replace('"', "")
            if here in (name, f"{part}.{name}"):
                return number
        elif here == part and re.match(rf"""\s*["']?{re.escape(name)}["']?\s*[=.]""", line):
            return number
    return 0


# --- Writing --------------------------------------------------------------------------------------------------


def dump_settings(held: SettingsFile, organisation: Mapping[str, list[str]], explained: bool = True) -> bytes:
    """A file with these values; `organisation` has the lines of TOML for each part, by the name of that part.

    `explained` puts above each key what it may be.
    """
    from app.toml_text import toml_value

    lines = [_HEAD] if explained else []
    lines += [
        f"format = {toml_value(FORMAT)}",
        f"format_version = {FORMAT_VERSION}",
    ]
    for part, values in ((FIXED, held.fixed), (DEFAULT, held.default)):
        lines += ["", f"[{part}]", *_lines(values, explained)]
        if organisation.get(part):
            lines += ["", f"[{part}.{ORGANISATION}]", *organisation[part]]
    return ("\n".join(lines) + "\n").encode()


def _lines(values: Mapping[str, Value], explained: bool) -> Iterator[str]:
    from app.toml_text import toml_value

    for name in KEYS:  # in the order in which they are explained
        if name in values:
            if explained:
                yield f"# {KEYS[name].label}: {KEYS[name].about}."
            yield f"{name} = {toml_value(values[name])}"
