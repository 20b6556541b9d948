"""Does without a window what the window does to pass a dossier on: write it to a file, and take it over from one."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from app.halt import Exit, Halt, writing
from app.passphrase import first_line

if TYPE_CHECKING:
    from app.age_apart import Lock
    from app.handover import Opened
    from app.handover_report import Report
    from app.method import Method
    from app.organisation import Organisation
    from models.store import Store


def hand_over(store: "Store", method: "Method", ours: "Organisation", options: argparse.Namespace) -> int:
    """Write one dossier to an encrypted file, and keep in the store to whom it went."""
    from app.age_apart import seal
    from app.handover import Sent, one_line, write_container
    from app.handover_error import HandoverError
    from app.handover_file import put_handed_over
    from models.base import now
    from models.handing_over import parcel_of, record_handed_over

    target, lock = Path(options.out), _closing_lock(options)
    parcel = parcel_of(store, options.case)
    try:
        origin = options.van or store.load(options.case).organisation or ours.name
        sent = Sent(one_line(origin), one_line(options.aan), now())
        data = seal(write_container(parcel, sent, method), lock)
    except HandoverError as error:
        raise Halt(Exit.NOT_WRITTEN, str(error)) from error
    with writing(target):
        put_handed_over(target, data, lambda: record_handed_over(store, parcel, sent.to))
    if options.json:
        _print({"file": str(target), "assessment_id": parcel.assessment_id, "to": sent.to, "step": parcel.head.step})
    else:
        print(f"Gemaakt: {target}\nHet hele dossier zit erin, ook wat voor ouders is afgeschermd.")
    return Exit.DONE


def take_over(store: "Store", method: "Method", ours: "Organisation", options: argparse.Namespace) -> int:
    """Tell what is in a file, and take it in where nothing needs to be asked or the answer was given."""
    from app.handover_report import BESIDE, UPDATE, report_of
    from models.handing_over import standing

    opened = _open(Path(options.file), method, options)
    report = report_of(opened, standing(store, opened.parcel), store.withdrawals())
    agreed = {UPDATE: options.bijwerken, BESIDE: options.apart}.get(report.offered, True)
    doing = report.offered if agreed and not options.alleen_bekijken else ""
    taken = _take(store, method, opened, doing)
    _tell(report, doing, taken, options.json)
    if report.problem:
        return Exit.BAD_FILE
    return Exit.DONE if agreed or options.alleen_bekijken else Exit.BLOCKED


def _take(store: "Store", method: "Method", opened: "Opened", doing: str) -> str:
    """Do what was agreed to; the id of the dossier, empty when nothing was done."""
    from app.handover_report import BESIDE
    from models.handing_over import take_in_beside, take_over

    if not doing:
        return ""
    if doing == BESIDE:
        copy = opened.copy(method)
        take_in_beside(store, opened.parcel, copy, opened.sent.origin)
        return copy.id
    assert opened.made is not None
    take_over(store, opened.parcel, opened.made, opened.sent.origin)
    return opened.parcel.assessment_id


def _tell(report: "Report", doing: str, taken: str, as_json: bool) -> None:
    if as_json:
        _print({**report.as_json(), "done": doing, "id": taken or None})
        return
    print("\n".join(report.lines()))
    if taken:
        print(f"Overgenomen als dossier {taken}.")
    elif report.offered:
        wanted = {"bijwerken": "--bijwerken", "apart": "--apart"}.get(report.offered)
        print(f"Geef {wanted} mee om dit te doen." if wanted else "Er is niets veranderd.")


def _open(path: Path, method: "Method", options: argparse.Namespace) -> "Opened":
    from app.age_apart import unseal
    from app.handover import read_container
    from app.handover_error import HandoverError
    from app.handover_file import read_handed_over

    try:
        return read_container(unseal(read_handed_over(path), _opening_lock(options)), method)
    except HandoverError as error:
        raise Halt(Exit.BAD_FILE, f"{path}: {error}") from error


def _opening_lock(options: argparse.Namespace) -> "Lock":
    from app.age_apart import Lock
    from app.age_files import read_identities

    if not options.identity:
        return Lock(passphrase=first_line(options.passphrase_from_file))
    try:
        return Lock(keys=tuple(read_identities(Path(options.identity).read_text(encoding="utf-8"))))
    except (OSError, UnicodeDecodeError) as error:
        raise Halt(Exit.BAD_FILE, f"Het bestand met de sleutel is niet te lezen: {options.identity}.") from error


def _closing_lock(options: argparse.Namespace) -> "Lock":
    from app.age_apart import Lock
    from app.age_files import read_recipients
    from app.handover_error import HandoverError
    from app.keys import SHORTEST

    if options.recipient:
        try:
            return Lock(keys=tuple(read_recipients("\n".join(options.recipient))))
        except HandoverError as error:
            raise Halt(Exit.WRONG_USE, str(error)) from error
    typed = first_line(options.passphrase_to_file)
    if len(typed.strip()) < SHORTEST:
        raise Halt(Exit.WRONG_USE, f"Neem voor het bestand een wachtzin van ten minste {SHORTEST} tekens.")
    return Lock(passphrase=typed)


def _print(said: object) -> None:
    print(json.dumps(said, ensure_ascii=False, indent=1))
