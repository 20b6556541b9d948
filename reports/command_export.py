"""Does what a command asks to be made: a paper of a dossier, its case file, its exhibits, or an empty form."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.command_case import case_at_hand, method_and_organisation
from app.command_parser import DECISION
from app.halt import PROGRAM, Exit, Halt, writing

if TYPE_CHECKING:
    from models.assessment import Assessment
    from models.store import Store
    from reports.document import Document

ONLY_A_CONCEPT = (
    "dit dossier is vastgesteld, maar dit stuk is een concept en zegt dat op elke bladzijde. Het vastgestelde stuk "
    "slaat u op in het venster, bij «Vastgestelde versies», of met de opdracht «archief»."
)
_Made = list[tuple[str, str, Path]]
"""What each file is that was made, for which reader, and where it lies."""


def export(options: argparse.Namespace) -> int:
    """Make the paper, the case file or the exhibits that are asked for, and note what left a store. Raises Halt."""
    from app.command_readers import reader_of
    from reports.command_exhibits import export_exhibits, refuse_wrong_use

    refuse_wrong_use(options)
    if options.out:
        _export_paper(options)
    if options.producties:
        with case_at_hand(options) as (assessment, mark, store):
            method, ours = method_and_organisation(options)
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
    with case_at_hand(options) as (assessment, mark, store):
        for what, reader, file in make(assessment, mark, options, target):
            print(f"Gemaakt: {file}")
            if store is not None:
                _note(store, assessment.id, what, reader, file, file.read_bytes())


def write_form(options: argparse.Namespace) -> int:
    """Write an empty form, with the name of the organisation and nothing of any dossier. Raises Halt."""
    from datetime import date

    from reports.pdf import render
    from reports.pieces import compose_form

    target = Path(options.out)
    if target.suffix.lower() != ".pdf":
        raise Halt(Exit.WRONG_USE, f"--out {options.out}: kies een naam die eindigt op .pdf.")
    method, ours = method_and_organisation(options)
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

    with writing(target):
        replace_file(target, data, mode=0o666)


# --- What comes out -------------------------------------------------------------------------------------------


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
    from app.as_concept import CONCEPT, as_concept
    from app.command_readers import reader_of
    from app.findings import check
    from reports.imprint import NotForThisReader
    from reports.pieces import compose_piece

    recipient = reader_of(assessment, options)
    method, ours = method_and_organisation(options)
    file = _under_names(assessment, options)
    if file.status not in ("", CONCEPT):
        print(f"{PROGRAM}: {ONLY_A_CONCEPT}", file=sys.stderr)
    try:
        findings = check(file, method, options.on)
        with as_concept(file):
            return compose_piece(options.stuk, file, method, findings, recipient, options.on, ours, trail=mark,
                                 other_names=options.schuilnamen)  # fmt: skip
    except NotForThisReader as error:
        raise Halt(Exit.WRONG_USE, str(error)) from error
