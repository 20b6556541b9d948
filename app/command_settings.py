"""Does for settings what a command asks: write them all in one file, or look whether a file is right."""

import argparse
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from app.command_case import method_at_hand
from app.disk_words import reason
from app.halt import PROGRAM, Exit, Halt
from app.organisation import OrganisationError
from app.places import data_folder
from app.replacing import replace_file
from app.settings import load_settings
from app.settings_file import DEFAULT, FIXED, read_settings_file
from app.settings_keys import KEYS, Value
from app.settings_organisation import LABELS, parts_of
from app.settings_whole import export, key_problems


def settings(options: argparse.Namespace) -> int:
    """Write or check a file with settings; the store stays closed. Raises Halt."""
    return _check(Path(options.check)) if options.check else _write(options)


def _write(options: argparse.Namespace) -> int:
    target = Path(options.out)
    try:
        replace_file(target, export(data_folder(options.data), method_at_hand()), mode=0o644)
    except OrganisationError as problem:
        raise Halt(Exit.BAD_FILE, str(problem)) from problem
    except OSError as error:
        raise Halt(Exit.NOT_WRITTEN, f"{target} kan niet worden geschreven: {reason(error)}.") from error
    for each in load_settings().problems:
        print(f"{PROGRAM}: {each}", file=sys.stderr)
    print(f"Gemaakt: {target}")
    return Exit.DONE


def _check(path: Path) -> int:
    try:
        file = read_settings_file(path.name, path.read_bytes())
    except OSError as error:
        raise Halt(Exit.BAD_FILE, f"{path} kan niet worden gelezen: {reason(error)}.") from error
    method = method_at_hand()
    default, wrong = parts_of(path.name, DEFAULT, file, method)
    fixed, also = parts_of(path.name, FIXED, file, method)
    problems = [*file.problems, *wrong, *also, *key_problems(path.name, file)]
    for each in problems:
        print(each, file=sys.stderr)
    if problems:
        return Exit.BAD_FILE
    print("Dit bestand is in orde.")
    _tell("Vastgelegd, niet te wijzigen door de gebruiker:", file.fixed, fixed)
    _tell("Staat klaar, tot de gebruiker iets anders kiest:", file.default, default)
    return Exit.DONE


def _tell(heading: str, values: Mapping[str, Value], parts: Iterable[str]) -> None:
    lines = [f"  {KEYS[name].label}: {KEYS[name].shown(value)}" for name, value in values.items() if value != ""]
    lines += [f"  Onze organisatie: {LABELS[part]}" for part in parts]
    if lines:
        print("\n".join([heading, *lines]))
