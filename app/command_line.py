"""Does without a window what the window does: make a store, list, read in, check and export.

Everything heavy is loaded by the command that needs it: the window is on screen before the store is.
"""

import argparse
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.command_answers import print_findings, print_rows
from app.command_folder import fit_folder, ready_folder
from app.command_parser import DECISION, PROGRAM, make_parser
from app.command_recovery import make_pair_of_keys, recover
from app.command_vault import init, open_store, verify
from app.disk_words import reason
from app.halt import Exit, Halt
from app.passphrase import passphrase
from app.places import data_folder, has_store
from app.trail_words import mark_of

if TYPE_CHECKING:
    from app.method import Method
    from app.organisation import Organisation
    from models.assessment import Assessment
    from models.store import Store
    from reports.document import Document

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


def run(argv: Sequence[str]) -> int:
    """Carry out one command line; tells on stderr what went wrong, and returns the exit code."""
    _speak_utf8()
    try:
        options = make_parser().parse_args(argv)
        code = int((_DO[options.command] if options.command else _open_window)(options))
        sys.stdout.flush()
        return code
    except SystemExit as stop:  # argparse: help, or wrong use
        return int(stop.code or 0)
    except Halt as halt:
        print(f"{PROGRAM}: {halt}", file=sys.stderr)
        return halt.code
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has seen enough; Python must not complain about that at the end either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE
    except OSError as error:
        if error.filename is not None:
            raise  # not the output, which has no name
        print(f"{PROGRAM}: De uitvoer kon niet worden geschreven: {reason(error)}.", file=sys.stderr)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.NOT_WRITTEN


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


# --- The commands ---------------------------------------------------------------------------------------------


def _open_window(options: argparse.Namespace) -> int:
    if options.version:
        from importlib.metadata import version

        print(f"Kind Voorop {version('kindvoorop')}")
        return Exit.DONE
    from app.store_places import unfit
    from ui.start import run as show

    folder = ready_folder(options.data)
    return show(folder, has_store(folder), options.quit_after_first_paint, refused=unfit(folder))


def _list(options: argparse.Namespace) -> int:
    method = _method()
    with open_store(options) as store:
        rows = store.list_rows()
    print_rows(rows, method, options.json)
    return Exit.DONE


def _import(options: argparse.Namespace) -> int:
    from app.casefile_store import take_in

    assessment = _read_file(Path(options.file), fresh_ids=True)
    with open_store(options) as store:
        renewed = take_in(assessment, store)
    print(f"Ingelezen als dossier {assessment.id}: {assessment.title or '(zonder naam)'}")
    if renewed:
        print("Het dossier met het id uit dit bestand is eerder verwijderd; daarom heeft het nu een nieuw id.")
    return Exit.DONE


def _check(options: argparse.Namespace) -> int:
    from app.findings import check

    assessment = _case(options)
    method, _ = _method_and_organisation(options)
    found = check(assessment, method, options.on)
    print_findings(found, options.json)
    return Exit.BLOCKED if any(each.blocks for each in found) else Exit.DONE


def _export(options: argparse.Namespace) -> int:
    from app.command_exhibits import export_exhibits, refuse_wrong_use
    from app.command_readers import reader_of

    refuse_wrong_use(options)
    if options.out:
        _export_paper(options)
    if options.producties:
        with _case_at_hand(options) as (assessment, mark, store):
            method, ours = _method_and_organisation(options)
            export_exhibits(assessment, method, ours, reader_of(assessment, options), mark, store, options)
    return Exit.DONE


def _export_paper(options: argparse.Namespace) -> None:
    from app.command_readers import refuse_wrong_json

    target = Path(options.out)
    make = {".json": _as_case_file, ".pdf": _as_pdf, ".html": _as_page}.get(target.suffix.lower())
    if make is None:
        raise Halt(Exit.WRONG_USE, f"--out {options.out}: kies een naam die eindigt op .pdf, .html of .json.")
    is_case_file = make is _as_case_file
    if is_case_file and (options.voor or options.stuk != DECISION):
        # A case file holds everything; it would show a parent what that parent may not know.
        which = "--voor" if options.voor else "--stuk"
        raise Halt(Exit.WRONG_USE, f"{which} hoort bij een stuk; een zaakbestand bevat altijd het hele dossier.")
    refuse_wrong_json(options, target.suffix.lower())
    with _case_at_hand(options) as (assessment, mark, store):
        for what, reader, file in make(assessment, mark, options, target):
            print(f"Gemaakt: {file}")
            if store is not None:
                _note(store, assessment.id, what, reader, file, file.read_bytes())


def _form(options: argparse.Namespace) -> int:
    from datetime import date

    from reports.pdf import render
    from reports.pieces import compose_form

    target = Path(options.out)
    if target.suffix.lower() != ".pdf":
        raise Halt(Exit.WRONG_USE, f"--out {options.out}: kies een naam die eindigt op .pdf.")
    method, ours = _method_and_organisation(options)
    _put(target, render(compose_form(options.form, method, ours, date.today())))
    print(f"Gemaakt: {target}")
    return Exit.DONE


def _note(store: "Store", assessment_id: str, what: str, reader: str, target: Path, data: bytes) -> None:
    from models.store import SaveFailed

    try:
        store.note_export(assessment_id, what, reader, 0, data)
    except SaveFailed as error:
        raise Halt(Exit.STORE, f"{target} is gemaakt, maar dat is niet in het dossier genoteerd. {error}") from error


def _put(target: Path, data: bytes) -> None:
    from app.replacing import replace_file

    try:
        replace_file(target, data, mode=0o666)
    except OSError as error:
        raise Halt(Exit.NOT_WRITTEN, f"{target} kan niet worden geschreven: {reason(error)}.") from error


def _verify(options: argparse.Namespace) -> int:
    if options.case.lower().endswith(".pdf"):
        from reports.command_paper import verify_paper

        return verify_paper(options)
    return verify(options)


def _backup(options: argparse.Namespace) -> int:
    from app.command_backup import back_up

    with open_store(options) as store:
        back_up(store, data_folder(options.data))
    return Exit.DONE


def _restore(options: argparse.Namespace) -> int:
    from app.command_backup import restore

    folder = fit_folder(options.data)
    restore(folder, Path(options.source), passphrase(options.passphrase_file), options.yes)
    return Exit.DONE


def _pass_on(options: argparse.Namespace) -> int:
    from app.command_archive import archive
    from app.command_handover import hand_over, take_over

    method, ours = _method_and_organisation(options)
    doing = {"overdragen": hand_over, "overnemen": take_over, "archief": archive}[options.command]
    with open_store(options) as store:
        return doing(store, method, ours, options)


def _sign(options: argparse.Namespace) -> int:
    from reports.command_sign import sign_file

    return sign_file(options)


# --- Where a case comes from ----------------------------------------------------------------------------------


def _case(options: argparse.Namespace) -> "Assessment":
    """A case file when there is a file of that name, else a dossier of the store."""
    with _case_at_hand(options) as (assessment, _mark, _store):
        return assessment


@contextmanager
def _case_at_hand(options: argparse.Namespace) -> "Iterator[tuple[Assessment, str, Store | None]]":
    """The same, with where its trail stands and the store itself while that is open; a file has neither."""
    file = Path(options.case)
    if os.path.exists(file) or file.suffix or len(file.parts) > 1:
        yield _read_file(file, fresh_ids=False), "", None
        return
    if not _ID.fullmatch(options.case):
        from app.field_names import shortened

        raise Halt(Exit.STORE, f"«{shortened(options.case)}» is geen bestand en ook geen id van een dossier.")
    with open_store(options) as store:
        head = store.head(options.case)
        yield store.load(options.case), mark_of(head.step, head.hash), store


def _read_file(path: Path, fresh_ids: bool) -> "Assessment":
    from app.casefile import CaseFileError, read_case
    from app.casefile_text import read_file

    try:
        return read_case(read_file(path), _method(), fresh_ids=fresh_ids)
    except CaseFileError as error:
        raise Halt(Exit.BAD_FILE, f"{path}: {error}") from error


def _method() -> "Method":
    from app.method import MethodError, load_method

    try:
        return load_method()
    except MethodError as error:
        raise Halt(Exit.BAD_FILE, str(error)) from error


def _method_and_organisation(options: argparse.Namespace) -> "tuple[Method, Organisation]":
    """What the organisation keeps in the folder for data, and the method with the contacts that it looked up."""
    from app.looked_up import with_looked_up
    from app.organisation import OrganisationError, load_organisation

    method = _method()
    try:
        ours = load_organisation(data_folder(options.data), method)
    except OrganisationError as error:
        raise Halt(Exit.BAD_FILE, str(error)) from error
    return with_looked_up(method, ours), ours


# --- What comes out -------------------------------------------------------------------------------------------


_Made = list[tuple[str, str, Path]]
"""What each file is that was made, for which reader, and where it lies."""


def _as_case_file(assessment: "Assessment", mark: str, options: argparse.Namespace, target: Path) -> _Made:
    from app.casefile import dump_case

    _put(target, dump_case(_under_names(assessment, options)))
    return [(_noted(options, target), "intern", target)]


def _noted(options: argparse.Namespace, target: Path) -> str:
    from app.command_readers import noted_as

    return noted_as(options, target.suffix.lower())


def _under_names(assessment: "Assessment", options: argparse.Namespace) -> "Assessment":
    """The case itself, or under other names where these were asked for, with a warning about what they do not hide."""
    from app.pseudonyms import WARNING, under_other_names

    if not options.schuilnamen:
        return assessment
    print(f"{PROGRAM}: {WARNING}", file=sys.stderr)
    return under_other_names(assessment)


def _as_pdf(assessment: "Assessment", mark: str, options: argparse.Namespace, target: Path) -> _Made:
    from reports.command_paper import write_paper
    from reports.pdf import CannotPrint

    document = _document(assessment, mark, options)
    try:
        pdf, *beside = write_paper(document, target, options.met_json, options.json_in_pdf)
    except CannotPrint as error:
        raise Halt(Exit.NOT_WRITTEN, str(error)) from error
    reader = document.recipient.label
    return [(_noted(options, target), reader, pdf[1]), *((what, reader, file) for what, file in beside)]


def _as_page(assessment: "Assessment", mark: str, options: argparse.Namespace, target: Path) -> _Made:
    from reports.html import render_html

    document = _document(assessment, mark, options)
    _put(target, render_html(document))
    return [(_noted(options, target), document.recipient.label, target)]


def _document(assessment: "Assessment", mark: str, options: argparse.Namespace) -> "Document":
    from app.command_readers import reader_of
    from app.findings import check
    from reports.decision import ParentTextMissing
    from reports.imprint import NotForThisReader
    from reports.pieces import compose_piece

    recipient = reader_of(assessment, options)
    method, ours = _method_and_organisation(options)
    file = _under_names(assessment, options)
    try:
        findings = check(file, method, options.on)
        return compose_piece(options.stuk, file, method, findings, recipient, options.on, ours, trail=mark,
                             other_names=options.schuilnamen)  # fmt: skip
    except NotForThisReader as error:
        raise Halt(Exit.WRONG_USE, str(error)) from error
    except ParentTextMissing as error:
        raise Halt(Exit.NOT_WRITTEN, str(error)) from error


_DO: dict[str, Callable[[argparse.Namespace], int]] = {
    "init": init,
    "list": _list,
    "import": _import,
    "check": _check,
    "export": _export,
    "formulier": _form,
    "herstel": recover,
    "herstelsleutelpaar": make_pair_of_keys,
    "backup": _backup,
    "restore": _restore,
    "verify": _verify,
    "overdragen": _pass_on,
    "overnemen": _pass_on,
    "archief": _pass_on,
    "onderteken": _sign,
}
