"""Does without a window what the window does: make a store, list, read in, check and export.

Everything heavy is loaded by the command that needs it: the window is on screen before the store is.
"""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.disk_words import reason
from app.halt import PROGRAM, Exit, Halt
from app.places import data_folder, has_store

if TYPE_CHECKING:
    import argparse

TO_MEASURE = "--quit-after-first-paint"


def run(argv: Sequence[str]) -> int:
    """Carry out one command line; tells on stderr what went wrong, and returns the exit code."""
    _speak_utf8()
    try:
        code = int(_carried_out(argv))
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


def _carried_out(argv: Sequence[str]) -> int:
    """Who only opens the window does not wait for what knows the commands: that is a fifth of the start."""
    rest, to_measure = [each for each in argv if each != TO_MEASURE], TO_MEASURE in argv
    if not rest:
        return _show(None, to_measure)
    if len(rest) == 2 and rest[0] == "--data" and not rest[1].startswith("-"):
        return _show(rest[1], to_measure)
    gc.enable()  # the window does so itself, once all is loaded
    from app.command_parser import make_parser

    options = make_parser().parse_args(argv)
    return (_DO[options.command] if options.command else _open_window)(options)


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


# --- The commands ---------------------------------------------------------------------------------------------


def _open_window(options: "argparse.Namespace") -> int:
    if options.version:
        from importlib.metadata import version

        print(f"Kind Voorop {version('kindvoorop')}")
        return Exit.DONE
    if options.selftest is not None:
        from ui.selftest import run as try_all

        return try_all(Path(options.selftest))
    return _show(options.data, options.quit_after_first_paint)


def _show(data: str | None, quit_after_first_paint: bool = False) -> int:
    from app.command_folder import ready_folder
    from app.settings import interface_language
    from app.store_places import unfit
    from resources.language import speak

    speak(interface_language())  # before a word of the interface is read
    from ui.start import run as show

    folder = ready_folder(data)
    return show(folder, has_store(folder), quit_after_first_paint, refused=unfit(folder))


def _list(options: "argparse.Namespace") -> int:
    from app.command_answers import print_rows
    from app.command_case import method_at_hand
    from app.command_vault import open_store

    method = method_at_hand()
    with open_store(options) as store:
        rows = store.list_rows()
    print_rows(rows, method, options.json)
    return Exit.DONE


def _import(options: "argparse.Namespace") -> int:
    from app.casefile_store import take_in
    from app.command_case import read_case_file
    from app.command_vault import open_store

    assessment = read_case_file(Path(options.file), fresh_ids=True)
    with open_store(options) as store:
        renewed = take_in(assessment, store)
    print(f"Ingelezen als dossier {assessment.id}: {assessment.title or '(zonder naam)'}")
    if renewed:
        print("Het dossier met het id uit dit bestand is eerder verwijderd; daarom heeft het nu een nieuw id.")
    return Exit.DONE


def _check(options: "argparse.Namespace") -> int:
    from app.command_answers import print_findings
    from app.command_case import case_of, method_and_organisation
    from app.findings import check

    assessment = case_of(options)
    method, _ = method_and_organisation(options)
    found = check(assessment, method, options.on)
    print_findings(found, options.json)
    return Exit.BLOCKED if any(each.blocks for each in found) else Exit.DONE


def _export(options: "argparse.Namespace") -> int:
    from reports.command_export import export

    return export(options)


def _form(options: "argparse.Namespace") -> int:
    from reports.command_export import write_form

    return write_form(options)


def _verify(options: "argparse.Namespace") -> int:
    if options.case.lower().endswith(".pdf"):
        from reports.command_paper import verify_paper

        return verify_paper(options)
    from app.command_vault import verify

    return verify(options)


def _backup(options: "argparse.Namespace") -> int:
    from app.command_backup import back_up
    from app.command_vault import open_store

    with open_store(options) as store:
        back_up(store, data_folder(options.data))
    return Exit.DONE


def _restore(options: "argparse.Namespace") -> int:
    from app.command_backup import restore
    from app.command_folder import fit_folder
    from app.passphrase import passphrase

    folder = fit_folder(options.data)
    restore(folder, Path(options.source), passphrase(options.passphrase_file), options.yes)
    return Exit.DONE


def _pass_on(options: "argparse.Namespace") -> int:
    from app.command_archive import archive
    from app.command_case import method_and_organisation
    from app.command_handover import hand_over, take_over
    from app.command_vault import open_store

    method, ours = method_and_organisation(options)
    doing = {"overdragen": hand_over, "overnemen": take_over, "archief": archive}[options.command]
    with open_store(options) as store:
        return doing(store, method, ours, options)


def _count(options: "argparse.Namespace") -> int:
    from app.command_case import method_at_hand
    from app.command_numbers import count
    from app.command_vault import open_store

    method = method_at_hand()
    with open_store(options) as store:
        return count(store, method, options)


def _sign(options: "argparse.Namespace") -> int:
    from reports.command_sign import sign_file

    return sign_file(options)


def _settings(options: "argparse.Namespace") -> int:
    from app.command_settings import settings

    return settings(options)


def _init(options: "argparse.Namespace") -> int:
    from app.command_vault import init

    return init(options)


def _recover(options: "argparse.Namespace") -> int:
    from app.command_recovery import recover

    return recover(options)


def _make_pair(options: "argparse.Namespace") -> int:
    from app.command_recovery import make_pair_of_keys

    return make_pair_of_keys(options)


_DO: dict[str, Callable[["argparse.Namespace"], int]] = {
    "init": _init,
    "list": _list,
    "import": _import,
    "check": _check,
    "export": _export,
    "formulier": _form,
    "herstel": _recover,
    "herstelsleutelpaar": _make_pair,
    "backup": _backup,
    "restore": _restore,
    "verify": _verify,
    "overdragen": _pass_on,
    "overnemen": _pass_on,
    "archief": _pass_on,
    "onderteken": _sign,
    "cijfers": _count,
    "instellingen": _settings,
}
