"""Does what a command asks about a paper: write it, with its content beside it, and check one from anywhere."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from app.command_vault import open_store
from app.disk_words import reason
from app.halt import Exit, Halt

if TYPE_CHECKING:
    from reports.document import Document
    from reports.paper_verifying import Opened
    from reports.signature_roots import Roots
    from reports.verdict import Verdict


def write_paper(document: "Document", target: Path, beside: bool, inside: bool = False) -> list[tuple[str, Path]]:
    """Write the PDF, `beside` its content too, and check it; returns what each file is, and where. Raises Halt.

    With `inside` that content is in the PDF as well.
    """
    from reports.document_json import to_json
    from reports.paper_files import CONTENT, InTheWay, content_path, put_paper
    from reports.pdf import render
    from reports.pdf_check import BrokenPdf

    try:
        pdf, content = render(document, inside=inside), to_json(document)
        put_paper(target, pdf, document, content, beside, inside, mode=0o666)
    except (InTheWay, BrokenPdf) as error:
        raise Halt(Exit.NOT_WRITTEN, str(error)) from error
    except OSError as error:
        raise Halt(Exit.NOT_WRITTEN, f"{target} kan niet worden geschreven: {reason(error)}.") from error
    return [("pdf", target), *([(CONTENT, content_path(target))] if beside else [])]


def verify_paper(options: argparse.Namespace) -> int:
    """Check a PDF, and where a store is named look it up there; the exit code says what came of it. Raises Halt."""
    from reports.pdf_opening import CannotOpen

    if options.mark:
        raise Halt(Exit.WRONG_USE, "--kenmerk hoort bij een dossier, niet bij een PDF.")
    try:
        opened, verdict = _checked(options)
    except CannotOpen as error:
        raise Halt(Exit.BAD_FILE, f"{options.case}: {error}") from error
    signature = _of_signature(opened)
    if options.json:
        told = {"answer": verdict.answer, "headline": verdict.headline, "established": verdict.established,
                "differences": verdict.differences, "bounds": verdict.bounds}  # fmt: skip
        print(json.dumps(told | ({"signature": signature} if signature else {}), ensure_ascii=False, indent=1))
    else:
        print("\n".join([*verdict.lines, *signature]))
    return _code(opened, verdict)


_CODES = {"klopt": Exit.DONE, "anders": Exit.BROKEN, "niet_nagegaan": Exit.NOT_CHECKED}
UNSIGNED = "Dit PDF-bestand is niet digitaal ondertekend."


def _of_signature(opened: "Opened") -> list[str]:
    from reports.signed import told

    if opened.signature is None:
        return [UNSIGNED] if opened.asked else []
    return told(opened.signature)


def _code(opened: "Opened", verdict: "Verdict") -> Exit:
    """That of the verdict and of the signature; where issuers were named, only one of theirs is right."""
    code, found = _CODES[verdict.answer], opened.signature
    if code is Exit.BROKEN or (found is not None and found.changed):
        return Exit.BROKEN
    if not opened.asked:
        return code
    return code if found is not None and found.holds and found.trusted else Exit.NOT_CHECKED


def _checked(options: argparse.Namespace) -> "tuple[Opened, Verdict]":
    from reports.paper_verifying import open_paper, verify

    roots = _roots(options.uitgevers)
    opened = open_paper(Path(options.case), Path(options.inhoud) if options.inhoud else None, roots)
    if not (options.kluis or options.passphrase_file):
        return opened, verify(opened)
    from reports.paper_in_store import find

    with open_store(options) as store:
        kept = find(store, opened.pdf.data, opened.prints, opened.words)
    return opened, verify(opened, kept)


def _roots(folder: str | None) -> "Roots":
    """The issuers that are trusted, where their folder is named; what is wrong with it is told before all else."""
    if folder is None:
        return ()
    if not folder.strip():
        raise Halt(Exit.WRONG_USE, "Noem bij --uitgevers een map.")
    from reports.signature_roots import RootsProblem, read_roots
    from reports.signing_key import typed_path

    try:
        return read_roots(typed_path(folder))
    except RootsProblem as problem:
        raise Halt(Exit.BAD_FILE, str(problem)) from problem
