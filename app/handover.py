"""Knows the container in which a dossier is passed on: what is in it, in which form, and how it is read strictly.

The container is a zip file that is only ever seen encrypted (`app.age_files`). Everything in it is checked before any
store is touched: sizes, names, JSON, the case file, the chain of the trail, the seals of the versions.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.casefile import CaseFileError, dump_case, read_case
from app.casefile_text import keepable, parse
from app.flat_zip import read_zip, write_zip
from app.handover_error import Damaged, TooNew, Unverified
from app.handover_papers import LIST as PAPER_LIST
from app.handover_papers import NAME as PAPER_NAME
from app.handover_papers import read_papers, write_papers
from app.handover_trail import read_steps, write_steps
from app.handover_versions import NAME as VERSION_NAME
from app.handover_versions import read_versions, write_versions
from app.method import Method
from models.assessment import Assessment
from models.base import new_id
from models.parcel import Parcel, examined
from models.trail import Head
from resources.language import tr

FORMAT, FORMAT_VERSION = "kindvoorop-overdracht", 1
SUFFIX = ".dossier.age"
MANIFEST, CASE, TRAIL, KEY = "manifest.json", "dossier.json", "trail.jsonl", "dossier.key"
ATTACHMENT_NAME = re.compile(r"attachments/([A-Za-z0-9_-]{1,64})")
"""The files that belong to sources, each under its id."""

LONGEST_NAME = 200
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_KEYS = {"format", "format_version", "assessment_id", "made_at", "from", "to", "step", "hash", "versions", "members"}


@dataclass(frozen=True)
class Sent:
    """Who passes a dossier on to whom, as they typed it, and when."""

    origin: str
    to: str
    at: datetime


@dataclass(frozen=True)
class Opened:
    """What was in a container. `problem` says what is wrong with the trail; empty when it is whole.

    `made` is the dossier that the trail leads to, and `content` the same as a case file: with a broken trail only
    the second is there.
    """

    sent: Sent
    parcel: Parcel
    content: bytes
    shown: Assessment
    made: Assessment | None
    problem: str

    def copy(self, method: Method) -> Assessment:
        """The content as a dossier of its own: with new ids, and a concept until somebody signs it here."""
        made = read_case(self.content, method)
        made.id = new_id()
        return made


def one_line(typed: str) -> str:
    """A name as it was typed, on one line and no longer than a name is."""
    return " ".join(keepable(typed).split())[:LONGEST_NAME]


# --- Writing --------------------------------------------------------------------------------------------------


def write_container(parcel: Parcel, sent: Sent, method: Method) -> bytes:
    """All that goes along, as one zip file; read back and checked before it is given away.

    Raises Unverified when the trail of the dossier does not agree with itself, TooLarge.
    """
    made, wrong = examined(parcel)
    if made is None or wrong is not None:
        raise Unverified(tr("het spoor klopt niet, {wrong}", wrong=_told(wrong)))
    members = {
        CASE: dump_case(made),
        TRAIL: write_steps(parcel.steps),
        KEY: parcel.key,
        **write_versions(parcel.versions),
        **write_papers(parcel.papers),
        **{f"attachments/{id}": data for id, data in sorted(parcel.files.items())},
    }
    data = write_zip({MANIFEST: _manifest(parcel, sent, members), **members})
    try:
        problem = read_container(data, method).problem
    except Damaged as error:  # what can be kept in a store, but not be read from outside
        problem = error.what
    if problem:
        raise Unverified(problem)
    return data


def _manifest(parcel: Parcel, sent: Sent, members: Mapping[str, bytes]) -> bytes:
    said = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "assessment_id": parcel.assessment_id,
        "made_at": f"{sent.at:%Y-%m-%dT%H:%M:%SZ}",
        "from": sent.origin,
        "to": sent.to,
        "step": parcel.head.step,
        "hash": parcel.head.hash,
        "versions": len(parcel.versions),
        "members": {name: hashlib.sha256(data).hexdigest() for name, data in members.items()},
    }
    return f"{json.dumps(said, ensure_ascii=False, sort_keys=True, indent=1)}\n".encode()


def _told(wrong: tuple[int, str] | None) -> str:
    number, what = wrong or (0, "")
    return tr("bij schakel {number}: {what}", number=number, what=what) if number else what


# --- Reading --------------------------------------------------------------------------------------------------


def read_container(data: bytes, method: Method) -> Opened:
    """What is in a container. Raises HandoverError (Damaged, TooNew, TooLarge); nothing else, whatever the bytes are.

    A trail that is not whole is no reason to refuse reading: `Opened.problem` tells of it.
    """
    members = read_zip(data, _is_known)
    said = _read_manifest(members)
    _check_members(members, said)
    try:
        shown = read_case(members[CASE], method, fresh_ids=False)
    except CaseFileError as error:
        raise Damaged(f"{CASE}: {error.problem}") from error
    if shown.id != said["assessment_id"]:
        raise Damaged(tr("{case} is van een ander dossier.", case=CASE))
    versions = read_versions(members, said["versions"], said["assessment_id"])
    parcel = Parcel(
        said["assessment_id"],
        members[KEY],
        read_steps(members[TRAIL], said["assessment_id"]),
        versions,
        {found[1]: data for name, data in members.items() if (found := ATTACHMENT_NAME.fullmatch(name))},
        read_papers(members, versions),
    )
    if parcel.head != Head(said["step"], said["hash"]):
        raise Damaged(tr("het spoor eindigt ergens anders dan het zegt."))
    made, wrong = examined(parcel)
    problem = _told(wrong)
    if made is not None and dump_case(made) != members[CASE]:
        made, problem = None, tr("Het spoor leidt tot een andere inhoud dan er in het bestand staat.")
    return Opened(_sent(said), parcel, members[CASE], shown, made, problem)


def _is_known(name: str) -> bool:
    patterns = (VERSION_NAME, PAPER_NAME, ATTACHMENT_NAME)
    return name in (MANIFEST, CASE, TRAIL, KEY, PAPER_LIST) or any(each.fullmatch(name) for each in patterns)


def _read_manifest(members: Mapping[str, bytes]) -> dict[str, Any]:
    try:
        said = parse(members.get(MANIFEST, b""))
    except CaseFileError as error:
        raise Damaged(f"{MANIFEST}: {error.problem}") from error
    if not isinstance(said, dict) or said.get("format") != FORMAT:
        raise Damaged(tr("{manifest} is niet van Kind Voorop.", manifest=MANIFEST))
    version = said.get("format_version")
    if isinstance(version, int) and version > FORMAT_VERSION:
        raise TooNew()
    if version != FORMAT_VERSION or said.keys() != _KEYS or not _is_right(said):
        raise Damaged(tr("{manifest} heeft niet de goede vorm.", manifest=MANIFEST))
    return said


def _is_right(said: dict[str, Any]) -> bool:
    names, counts = (said["from"], said["to"]), (said["step"], said["versions"])
    return (
        all(isinstance(each, str) and len(each) <= LONGEST_NAME for each in names)
        and all(type(each) is int and each >= 0 for each in counts)
        and isinstance(said["assessment_id"], str)
        and _ID.fullmatch(said["assessment_id"]) is not None
        and isinstance(said["hash"], str)
        and isinstance(said["made_at"], str)
        and isinstance(said["members"], dict)
    )


def _check_members(members: Mapping[str, bytes], said: dict[str, Any]) -> None:
    """Exactly what the manifest names is there, with the bytes that it names."""
    numbers = {int(name.partition("/")[2].partition(".")[0]) for name in members if VERSION_NAME.fullmatch(name)}
    if numbers != set(range(1, said["versions"] + 1)) or not members.keys() >= {CASE, TRAIL, KEY}:
        raise Damaged(tr("er ontbreekt een deel, of er is er een te veel."))
    told = {name: hashlib.sha256(each).hexdigest() for name, each in members.items() if name != MANIFEST}
    if told != said["members"] or not all(_DIGEST.fullmatch(str(each)) for each in said["members"].values()):
        raise Damaged(tr("een deel is niet wat de lijst erbij zegt."))


def _sent(said: dict[str, Any]) -> Sent:
    try:
        at = datetime.fromisoformat(said["made_at"])
    except ValueError as error:
        raise Damaged(tr("{manifest} heeft niet de goede vorm.", manifest=MANIFEST)) from error
    if at.tzinfo is None:
        raise Damaged(tr("{manifest} heeft niet de goede vorm.", manifest=MANIFEST))
    return Sent(said["from"], said["to"], at)
