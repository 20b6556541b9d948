"""Does without a window what the window does to make the package for the archive."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.halt import Exit, Halt, writing

if TYPE_CHECKING:
    from app.method import Method
    from app.organisation import Organisation
    from models.store import Store


def archive(store: "Store", method: "Method", ours: "Organisation", options: argparse.Namespace) -> int:
    """Write the signed versions of one dossier with their metadata to a zip file."""
    from app.archive_package import ARCHIVE, NOT_ENCRYPTED, NOT_PDF_A, NothingToArchive, is_pdf_a, make_package
    from app.handover_error import TooLarge
    from app.replacing import replace_file
    from models.store import SaveFailed

    target = Path(options.out)
    assessment, versions = store.load(options.case), store.versions(options.case)
    try:
        data = make_package(assessment, versions, ours.name)
        with writing(target):
            replace_file(target, data)
        store.note_export(options.case, ARCHIVE, "intern", 0, data)
    except (NothingToArchive, TooLarge) as error:
        raise Halt(Exit.NOT_WRITTEN, str(error)) from error
    except SaveFailed as error:
        raise Halt(Exit.STORE, f"{target} is gemaakt, maar dat is niet in het dossier genoteerd. {error}") from error
    print(f"Gemaakt: {target}\n{NOT_ENCRYPTED}")
    if not all(is_pdf_a(each.pdf) for each in versions):
        print(NOT_PDF_A)
    return Exit.DONE
