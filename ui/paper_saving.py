"""Putting a paper on a disk: the PDF, on request its content beside it, checked, noted in the trail, and told."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.replacing import replace_file
from resources.language import tr
from ui.editing import Editing
from ui.json_beside import LABEL, WHY
from ui.json_inside import WITH_IT
from ui.saving_files import ChoosePath, Left, Outcome, ask_from_here, not_written

Kind = tuple[Editing, str, str, int]
"""Of which dossier a file is, what it is, for which reader (`Recipient.label`), and of which version (0: none)."""


def left(editing: Editing, what: str, reader: str, version: int = 0) -> Left:
    """Keeps in the dossier that a file left the store: what it is and for whom."""
    return lambda data: editing.note_export(what, reader, version, data)


def put_files(
    path: Path, pdf: bytes, content: bytes, beside: bool, outcome: Outcome, kind: Kind, offers: bool = False,
    inside: bool = False,
) -> None:  # fmt: skip
    """Write a PDF, `beside` its content too, and check what stands on the disk; all of it or nothing.

    With `offers` the content can still be had afterwards; `inside` is whether it is in this PDF.
    """
    from reports.document_json import DocumentError, from_json
    from reports.paper_files import CONTENT, content_path, put_paper
    from reports.pdf_check import BrokenPdf

    editing, what, reader, version = kind
    try:
        pages = put_paper(path, pdf, from_json(content), content, beside, inside)
    except (BrokenPdf, DocumentError) as problem:
        outcome.tell("error", str(problem))
    except OSError as problem:
        outcome.tell("error", why_not(path, problem))
    else:
        lacking = left(editing, what, reader, version)(pdf)
        if beside:
            lacking = lacking or left(editing, CONTENT, reader, version)(content)
        more = WITH_IT if inside else ""
        outcome.saved(path, _counted(pages, content_path(path) if beside else None) + more, lacking)
        if offers:
            again = (editing, CONTENT, reader, version)
            offered = outcome.offer(LABEL, lambda: _put_content(content_path(path), content, outcome, again))
            offered.setToolTip(WHY)


def put_frozen(
    asking: QWidget,
    choose: ChoosePath,
    name: str,
    files: tuple[bytes, bytes],
    beside: bool,
    outcome: Outcome,
    kind: Kind,
    inside: bool = False,
) -> None:
    """Ask where a paper of a version goes, and put it there; `files` are its PDF and its content.

    The PDF is as it was kept, or with that content `inside`.
    """
    chosen = ask_from_here(asking, choose, f"{name}.pdf", "pdf")
    if chosen:
        put_files(Path(chosen), *files, beside, outcome, kind, inside=inside)


def why_not(path: Path, problem: OSError) -> str:
    """Why a paper could not be written, and what to do."""
    from reports.paper_files import InTheWay

    return str(problem) if isinstance(problem, InTheWay) else not_written(path, problem)


def _put_content(path: Path, content: bytes, outcome: Outcome, kind: Kind) -> None:
    from reports.paper_files import refuse_another

    try:
        refuse_another(path)
        replace_file(path, content)
    except OSError as problem:
        outcome.tell("error", why_not(path, problem))
    else:
        outcome.saved(path, "", left(*kind)(content))


def _counted(pages: int, beside: Path | None) -> str:
    counted = tr(
        " ({pages} {words}, nagekeken)", pages=pages, words=tr("bladzijde") if pages == 1 else tr("bladzijden")
    )
    return tr("{counted}, met {name} ernaast", counted=counted, name=beside.name) if beside else counted
