"""Knows the organisation's own file: regulations, grounds, supports, contacts, norms, letterhead."""

from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import Any

from app.letterhead import LogoRefused, OwnLetterhead, clean_logo
from app.method import Method
from app.method_grounds import Audience
from app.method_reader import MethodError, Place, parse_toml, read_table
from app.norms import Norm, norms_of
from app.replacing import replace_file
from app.toml_text import toml_value
from resources.language import tr

FILE = "organisatie.toml"
FORMER = "organisatie.vorige.toml"
"""What the file was before another one was taken in."""

MOST_YEARS = 100

FORMAT, FORMAT_VERSION, WITH_LETTERHEAD = "kindvoorop-organisatie", 1, 2
"""A file with a letterhead has the higher number, so that an older version of the program says what is the matter."""


class OrganisationError(Exception):
    """A file of the organisation that cannot be used; says in Dutch where and what is wrong."""


@dataclass
class Regulation:
    """A regulation of the organisation, with the articles that matter here."""

    name: str = ""
    article: str = ""
    says: str = ""

    @property
    def source(self) -> str:
        """As a decision refers to it: the articles, then the regulation; empty without a name."""
        return " ".join(filter(None, (self.article.strip(), self.name.strip()))) if self.name.strip() else ""


@dataclass
class OwnGround:
    """A refusal ground as the regulation words it; `code` is that of the method (WG-1 … or inhoudelijk)."""

    code: str = ""
    article: str = ""
    says: str = ""
    hardship_article: str = ""


@dataclass
class OwnSupport:
    """A support that this municipality has; `pillar` is a code of the method, `checked_on` when it was looked up."""

    name: str = ""
    pillar: str = ""
    who: str = ""
    what: str = ""
    phone: str = ""
    checked_on: date | None = None


@dataclass
class OwnContact:
    """Somebody near whom people can turn to.

    `stands_for` is the id of a contact of the method that is somebody else everywhere, and whose place this one takes.
    """

    name: str = ""
    phone: str = ""
    web: str = ""
    hours: str = ""
    checked_on: date | None = None
    for_whom: tuple[Audience, ...] = ()
    stands_for: str = ""


@dataclass
class OwnHelpLine:
    """The help line in one language (a code of the method) with «{datum}» in it, who translated it and when."""

    language: str = ""
    text: str = ""
    translator: str = ""
    checked_on: date | None = None


@dataclass
class Confirmation:
    """Who confirmed a norm, in which role, when; `fingerprint` tells the exact wording that was confirmed."""

    norm: str = ""
    by: str = ""
    role: str = ""
    on: date | None = None
    fingerprint: str = ""


@dataclass
class _Read:
    """What may stand in the file."""

    format: str
    format_version: int
    name: str = ""
    keep_years: int | None = None
    keep_source: str = ""
    regulations: tuple[Regulation, ...] = ()
    refusal_grounds: tuple[OwnGround, ...] = ()
    supports: tuple[OwnSupport, ...] = ()
    contacts: tuple[OwnContact, ...] = ()
    help_lines: tuple[OwnHelpLine, ...] = ()
    confirmations: tuple[Confirmation, ...] = ()
    letterhead: OwnLetterhead | None = None


@dataclass
class Organisation:
    """What an organisation keeps for all its files; empty where it never filled in anything."""

    name: str = ""
    keep_years: int | None = None  # how long a dossier is kept after the decision or the last change
    keep_source: str = ""  # the rule behind that number
    regulations: list[Regulation] = field(default_factory=list)
    refusal_grounds: list[OwnGround] = field(default_factory=list)
    supports: list[OwnSupport] = field(default_factory=list)
    contacts: list[OwnContact] = field(default_factory=list)
    help_lines: list[OwnHelpLine] = field(default_factory=list)
    confirmations: list[Confirmation] = field(default_factory=list)
    letterhead: OwnLetterhead = field(default_factory=OwnLetterhead)

    def confirmed(self, norm: Norm) -> Confirmation | None:
        """The confirmation of a norm in its present wording, or None."""
        wanted = (norm.id, norm.fingerprint)
        return next((each for each in self.confirmations if (each.norm, each.fingerprint) == wanted), None)

    def confirm(self, norm: Norm, by: str, role: str, on: date) -> None:
        """Keep who confirmed a norm; an earlier confirmation of it goes."""
        self.withdraw(norm)
        self.confirmations.append(Confirmation(norm.id, by.strip(), role.strip(), on, norm.fingerprint))

    def withdraw(self, norm: Norm) -> None:
        """Take back the confirmation of a norm."""
        self.confirmations[:] = [each for each in self.confirmations if each.norm != norm.id]

    def ground(self, code: str) -> OwnGround | None:
        """How the regulation words a refusal ground, or None."""
        return next((each for each in self.refusal_grounds if each.code == code and code), None)

    def unconfirmed(self, of: Iterable[Norm]) -> tuple[Norm, ...]:
        """Those norms that were not confirmed in their present wording."""
        return tuple(each for each in of if self.confirmed(each) is None)


def open_norms(
    organisation: Organisation, method: Method, decision_type: str, remedies: Iterable[str]
) -> tuple[Norm, ...]:
    """The norms under a paper of this type that the organisation has not confirmed yet."""
    return organisation.unconfirmed(norms_of(method, decision_type, remedies))


def load_organisation(folder: Path, method: Method) -> Organisation:
    """What the organisation keeps for all dossiers in this data folder, with what an administrator put ready.

    Raises OrganisationError.
    """
    from app.settings_organisation import with_placed

    return with_placed(own_organisation(folder, method), method)


def own_organisation(folder: Path, method: Method) -> Organisation:
    """The file of the organisation in the data folder; an empty one where there is none. Raises OrganisationError."""
    path = folder / FILE
    try:
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return Organisation()
    except OSError as problem:
        raise OrganisationError(_said("", tr("het kan niet worden geopend."))) from problem
    return read_organisation(data, method)


def read_organisation(data: bytes, method: Method) -> Organisation:
    """The organisation that a file holds, checked key by key; OrganisationError names the line or the key."""
    try:
        table = parse_toml(FILE, data)
        _check_format(table)
    except MethodError as problem:
        raise OrganisationError(_said(problem.id, problem.problem)) from problem
    return organisation_of(table, method)


def organisation_of(table: dict[str, Any], method: Method) -> Organisation:
    """The same from a table that was read already; OrganisationError names the key."""
    try:
        read = read_table(_Read, table, Place(FILE))
    except MethodError as problem:
        raise OrganisationError(_said(problem.id, problem.problem)) from problem
    _check_codes(read, method)
    _check_logo(read)
    return Organisation(
        read.name,
        read.keep_years,
        read.keep_source,
        list(read.regulations),
        list(read.refusal_grounds),
        list(read.supports),
        list(read.contacts),
        list(read.help_lines),
        list(read.confirmations),
        read.letterhead or OwnLetterhead(),
    )


def dump_organisation(organisation: Organisation) -> bytes:
    """The file as TOML; empty values and empty rows are left out."""
    version = FORMAT_VERSION if organisation.letterhead.is_empty else WITH_LETTERHEAD
    lines = [
        f"format = {toml_value(FORMAT)}",
        f"format_version = {version}",
        *organisation_lines(organisation),
    ]
    return ("\n".join(lines) + "\n").encode()


def organisation_lines(organisation: Organisation, table: str = "") -> list[str]:
    """What is filled in, as lines of TOML; in a larger file under this table, with a dot behind its name."""
    lines = []
    if organisation.name.strip():
        lines.append(f"name = {toml_value(organisation.name)}")
    if organisation.keep_years:
        lines.append(f"keep_years = {min(organisation.keep_years, MOST_YEARS)}")
    if organisation.keep_source.strip():
        lines.append(f"keep_source = {toml_value(organisation.keep_source)}")
    for name in ("regulations", "refusal_grounds", "supports", "contacts", "help_lines", "confirmations"):
        for row in getattr(organisation, name):
            filled = [f"{each} = {toml_value(getattr(row, each))}" for each in _filled(row)]
            if filled:
                lines += ["", f"[[{table}{name}]]", *filled]
    if not organisation.letterhead.is_empty:
        head = organisation.letterhead
        parts = (f"{each} = {toml_value(getattr(head, each))}" for each in _filled(head))
        lines += ["", f"[{table}letterhead]", *parts]
    return lines


def is_empty(row: Regulation | OwnGround | OwnSupport | OwnContact | OwnHelpLine) -> bool:
    """Whether nobody filled in anything in this row."""
    return not _filled(row)


def save_organisation(folder: Path, organisation: Organisation, method: Method | None = None) -> None:
    """Put the file in the data folder in one piece. Raises OSError; the old file is then still there.

    With the method, what an administrator put ready stays out of it.
    """
    replace_file(folder / FILE, dump_organisation(_own_of(folder, organisation, method) if method else organisation))


def _own_of(folder: Path, whole: Organisation, method: Method) -> Organisation:
    from app.settings_organisation import without_placed

    try:
        return without_placed(whole, own_organisation(folder, method), method)
    except OrganisationError:  # then nothing can be filled in, and only a whole file is taken in
        return whole


def take_in_organisation(folder: Path, data: bytes, method: Method) -> Organisation:
    """Replace the organisation's file by one that was handed over; the former one stays beside it."""
    read = read_organisation(data, method)
    if (folder / FILE).exists():
        replace_file(folder / FORMER, (folder / FILE).read_bytes())
    save_organisation(folder, read)
    return load_organisation(folder, method)


def _check_format(table: dict[str, Any]) -> None:
    if table.get("format") != FORMAT:
        raise MethodError(
            FILE, "", tr("dit is geen bestand van een organisatie: bij «format» hoort «{format}».", format=FORMAT)
        )
    version = table.get("format_version")
    if type(version) is int and version > WITH_LETTERHEAD:
        problem = tr("dit bestand is gemaakt met een nieuwere versie van Kind Voorop. Werk het programma bij.")
        raise MethodError(FILE, "", problem)
    if version not in (FORMAT_VERSION, WITH_LETTERHEAD):
        raise MethodError(
            FILE,
            "",
            tr(
                "bij «format_version» hoort {format_version} of {with_letterhead}.",
                format_version=FORMAT_VERSION,
                with_letterhead=WITH_LETTERHEAD,
            ),
        )


def _check_codes(read: _Read, method: Method) -> None:
    if read.keep_years is not None and not 1 <= read.keep_years <= MOST_YEARS:
        raise OrganisationError(
            _said("", tr("bij «keep_years» hoort een getal van 1 tot en met {most_years}.", most_years=MOST_YEARS))
        )
    known = (
        ("refusal_grounds", "code", method.refusal_grounds),
        ("supports", "pillar", method.pillars),
        ("contacts", "stands_for", [each.id for each in method.contacts if each.local]),
        ("help_lines", "language", method.help_languages.languages),
    )
    for rows, key, codes in known:
        for place, row in enumerate(getattr(read, rows), 1):
            value = getattr(row, key)
            if value and value not in codes:
                raise OrganisationError(
                    _said(f"{rows} {place}", tr("«{key}» kent de waarde «{value}» niet.", key=key, value=value))
                )
    for place, each in enumerate(read.confirmations, 1):
        if not (each.norm and each.by.strip() and each.on and each.fingerprint):
            problem = tr("een bevestiging noemt «norm», «by», «on» en «fingerprint».")
            raise OrganisationError(_said(f"confirmations {place}", problem))


def _check_logo(read: _Read) -> None:
    try:
        clean_logo(read.letterhead)
    except LogoRefused as problem:
        raise OrganisationError(_said("letterhead", f"«logo»: {problem}")) from problem


def _said(place: str, problem: str) -> str:
    where = tr("{file}, bij {place}", file=FILE, place=place) if place else FILE
    return tr(
        "Het bestand van uw organisatie kan niet worden gelezen. {where}: {problem}", where=where, problem=problem
    )


def _filled(row: Any) -> list[str]:
    """The names of what is filled in."""
    values = ((each.name, getattr(row, each.name)) for each in fields(row))
    return [name for name, value in values if (value.strip() if isinstance(value, str) else value)]
