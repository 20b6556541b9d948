"""Does without a window what the window does to make the bundle of exhibits for one reader."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.halt import Exit, Halt, writing

if TYPE_CHECKING:
    from app.method import Method
    from app.organisation import Organisation
    from app.recipients import Recipient
    from models.assessment import Assessment
    from models.store import Store
    from reports.exhibits import Bundle
    from reports.exhibits_writing import Written

WHAT = "producties"
"""What such a bundle is called in the trail."""


def refuse_wrong_use(options: argparse.Namespace) -> None:
    """Halt where it is not said what to make, or where it cannot be made."""
    if not options.out and not options.producties:
        raise Halt(Exit.WRONG_USE, "Zeg met --out of --producties welk bestand er moet komen.")
    if options.producties and Path(options.producties).suffix.lower() != ".pdf":
        raise Halt(Exit.WRONG_USE, f"--producties {options.producties}: kies een naam die eindigt op .pdf.")
    if options.producties and options.out and Path(options.out).resolve() == Path(options.producties).resolve():
        raise Halt(Exit.WRONG_USE, "--out en --producties kunnen niet hetzelfde bestand zijn.")
    if options.producties and options.voor == "toetser":
        from reports.imprint import ONLY_THE_APPLICATION

        raise Halt(Exit.WRONG_USE, ONLY_THE_APPLICATION)


def export_exhibits(
    assessment: "Assessment", method: "Method", ours: "Organisation", reader: "Recipient", mark: str,
    store: "Store | None", options: argparse.Namespace,
) -> None:  # fmt: skip
    """Write the bundle, note that it left, and say what is not in it. Halts where it cannot be made."""
    from models.store import SaveFailed
    from reports.exhibits import bundle_for
    from reports.exhibits_told import told_of

    if store is None:
        raise Halt(
            Exit.WRONG_USE,
            "In een zaakbestand staat de inhoud van bijlagen niet. Geef voor --producties het id van een dossier in de "
            "kluis.",
        )  # fmt: skip
    target = Path(options.producties)
    bundle = bundle_for(assessment, method, reader, options.on, organisation=ours, trail=mark)
    written = _written(bundle, store, target)
    try:
        store.note_written(assessment.id, WHAT, reader.label, 0, written.sha256)
    except SaveFailed as error:
        raise Halt(Exit.STORE, f"{target} is gemaakt, maar dat is niet in het dossier genoteerd. {error}") from error
    print(f"Gemaakt: {target} ({written.pages} bladzijden)")
    for line in told_of(bundle, written):
        print(line, file=sys.stderr)


def _written(bundle: "Bundle", store: "Store", target: Path) -> "Written":
    from reports.exhibits_writing import NoExhibits, write_bundle
    from reports.pdf_check import BrokenPdf

    try:
        with writing(target):
            return write_bundle(bundle, lambda each: store.attachment_bytes(each.attachment_id), target)
    except (NoExhibits, BrokenPdf) as error:
        raise Halt(Exit.NOT_WRITTEN, str(error)) from error
