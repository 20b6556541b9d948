"""Does without a window what the window does to count for policy: show what would go out, or write it to a file."""

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.halt import Exit, Halt, writing

if TYPE_CHECKING:
    from app.method import Method
    from app.policy_numbers import Selection
    from models.store import Store


def count(store: "Store", method: "Method", options: argparse.Namespace) -> int:
    """Print the counts over these years or, with --out, write them and note that they left. Raises Halt."""
    from app.policy_files import file_of, lines_of
    from app.policy_numbers import Selection, TooFew, numbers

    today, selection = date.today(), Selection(options.since, options.until, options.which)
    kind = _kind(options)
    if selection.until < selection.since:
        raise Halt(Exit.WRONG_USE, "--tot ligt vóór --van.")
    try:
        found = numbers(store.counted(), selection, method, today)
    except TooFew as error:
        raise Halt(Exit.NOT_WRITTEN, str(error)) from error
    if not kind:
        print("\n".join("; ".join(filter(None, each)) for each in lines_of(found, today.year)))
    else:
        _write(store, selection, Path(options.out), file_of(found, today.year, kind))
    return Exit.DONE


def _kind(options: argparse.Namespace) -> str:
    """The kind of file that --out asks for; empty where there is no --out. Raises Halt."""
    from app.policy_files import CSV, ODS

    kind = Path(options.out).suffix.lower().removeprefix(".") if options.out else ""
    if options.out and kind not in (CSV, ODS):
        raise Halt(Exit.WRONG_USE, f"--out {options.out}: kies een naam die eindigt op .{ODS} of .{CSV}.")
    return kind


def _write(store: "Store", selection: "Selection", target: Path, data: bytes) -> None:
    from app.policy_words import overlapping
    from app.replacing import replace_file
    from models.store import SaveFailed

    warnings = overlapping(selection, store.numbers_left())
    with writing(target):
        replace_file(target, data, mode=0o666)
    try:
        store.note_numbers(selection.since, selection.until, selection.which, data)
    except SaveFailed as error:
        raise Halt(Exit.STORE, f"{target} is gemaakt, maar dat is niet in de kluis genoteerd. {error}") from error
    print("\n".join((f"Gemaakt: {target}", *warnings)))
