"""Knows how a paper comes on a disk: the PDF, on request its content beside it, read back, all of it or nothing."""

import os
from pathlib import Path

from app.replacing import fill_file, flush_folder
from reports.document import Document
from reports.document_json import DocumentError, from_json
from reports.pdf_check import check_kept
from resources.language import tr

CONTENT = "inhoud"
"""What the content beside a PDF is called in the trail."""


class InTheWay(FileExistsError):
    """Where the content should come lies a file that is something else; nothing was written."""

    def __init__(self, path: Path) -> None:
        super().__init__(tr("{name} bestaat al en is iets anders. Kies voor de PDF een andere naam.", name=path.name))


def content_path(pdf: Path) -> Path:
    """Where the content of a PDF lies: beside it, under the same name."""
    return pdf.with_suffix(".json")


def put_paper(
    path: Path, pdf: bytes, document: Document, content: bytes, beside: bool, inside: bool = False, mode: int = 0o600
) -> int:
    """Write a PDF, `beside` also its content as JSON, and read back what stands on the disk; returns the pages.

    `inside` is whether that content is in the PDF too.
    Raises OSError, InTheWay, or BrokenPdf (see `check_kept`). Whatever stood there stays until all of it is whole.
    """
    files = ({content_path(path): content} if beside else {}) | {path: pdf}
    if beside:
        refuse_another(content_path(path))
    parts = {each: each.with_name(f".{each.name}.{os.getpid()}.deel") for each in files}
    try:
        for target, data in files.items():
            fill_file(parts[target], data, mode)
        if any(parts[each].read_bytes() != data for each, data in files.items()):
            raise OSError("read back otherwise")
        pages = check_kept(_unsigned(parts[path].read_bytes()), content, document, inside)
        _put_in_place(parts)
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)
    flush_folder(path.parent)
    return pages


def _unsigned(pdf: bytes) -> bytes:
    """The paper itself: a signature stands behind it and was looked at when it was made."""
    if b"/ByteRange" not in pdf:
        return pdf
    from reports.signed import look

    signature = look(pdf)
    return signature.before if signature is not None else pdf


def refuse_another(path: Path) -> None:
    """Only the content of an earlier paper may go: a case file could lie there, with a whole dossier in it."""
    if path.exists():
        try:
            from_json(path.read_bytes())
        except DocumentError as error:
            raise InTheWay(path) from error


def _put_in_place(parts: dict[Path, Path]) -> None:
    """The PDF last, in one step. When that fails, because another program holds it, what stood beside it comes back."""
    *others, pdf = parts
    aside = {each: each.with_name(f".{each.name}.{os.getpid()}.eerst") for each in others if each.exists()}
    done: list[Path] = []
    try:
        for each in others:
            if each in aside:
                os.replace(each, aside[each])
            done.append(each)
            os.replace(parts[each], each)
        os.replace(parts[pdf], pdf)
    except OSError:
        for each in done:
            if each in aside:
                os.replace(aside[each], each)
            else:
                each.unlink(missing_ok=True)
        raise
    for old in aside.values():
        old.unlink(missing_ok=True)
