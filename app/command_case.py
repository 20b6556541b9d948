"""Knows where a command finds what it works on: the case, the method, and what the organisation keeps with it."""

import argparse
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.command_vault import open_store
from app.halt import Exit, Halt
from app.places import data_folder
from app.trail_words import mark_of

if TYPE_CHECKING:
    from app.method import Method
    from app.organisation import Organisation
    from models.assessment import Assessment
    from models.store import Store

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


def case_of(options: argparse.Namespace) -> "Assessment":
    """A case file when there is a file of that name, else a dossier of the store. Raises Halt."""
    with case_at_hand(options) as (assessment, _mark, _store):
        return assessment


@contextmanager
def case_at_hand(options: argparse.Namespace) -> Iterator["tuple[Assessment, str, Store | None]"]:
    """The same, with where its trail stands and the store itself while that is open; a file has neither."""
    file = Path(options.case)
    if os.path.exists(file) or file.suffix or len(file.parts) > 1:
        yield read_case_file(file, fresh_ids=False), "", None
        return
    if not _ID.fullmatch(options.case):
        from app.field_names import shortened

        raise Halt(Exit.STORE, f"«{shortened(options.case)}» is geen bestand en ook geen id van een dossier.")
    with open_store(options) as store:
        head = store.head(options.case)
        yield store.load(options.case), mark_of(head.step, head.hash), store


def read_case_file(path: Path, fresh_ids: bool) -> "Assessment":
    """The case that a file holds, under its own ids or under new ones. Raises Halt for a file that is none."""
    from app.casefile import CaseFileError, read_case
    from app.casefile_text import read_file

    try:
        return read_case(read_file(path), method_at_hand(), fresh_ids=fresh_ids)
    except CaseFileError as error:
        raise Halt(Exit.BAD_FILE, f"{path}: {error}") from error


def method_at_hand() -> "Method":
    """The method that came with the program. Raises Halt where that cannot be read."""
    from app.method import MethodError, load_method

    try:
        return load_method()
    except MethodError as error:
        raise Halt(Exit.BAD_FILE, str(error)) from error


def method_and_organisation(options: argparse.Namespace) -> "tuple[Method, Organisation]":
    """What the organisation keeps in the folder for data, and the method with the contacts that it looked up.

    Raises Halt.
    """
    from app.looked_up import with_looked_up
    from app.organisation import OrganisationError, load_organisation

    method = method_at_hand()
    try:
        ours = load_organisation(data_folder(options.data), method)
    except OrganisationError as error:
        raise Halt(Exit.BAD_FILE, str(error)) from error
    return with_looked_up(method, ours), ours
