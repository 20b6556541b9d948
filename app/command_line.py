"""Does without a window what the window does: make a store, list, read in, check and export.

Everything heavy is loaded by the command that needs it: the window is on screen before the store is.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from app.command_answers import print_findings, print_rows
from app.command_case import case_of, method_and_organisation, method_at_hand, read_case_file
from app.command_folder import fit_folder, ready_folder
from app.command_parser import PROGRAM, make_parser
from app.command_recovery import make_pair_of_keys, recover
from app.command_vault import init, open_store, verify
from app.disk_words import reason
from app.halt import Exit, Halt
from app.passphrase import passphrase
from app.places import data_folder, has_store
from resources.language import speak


def run(argv: Sequence[str]) -> int:
    """Carry out one command line; tells on stderr what went wrong, and returns the exit code."""
    _speak_utf8()
    try:
        options = make_parser().parse_args(argv)
        code = int((_DO[options.command] if options.command else _open_window)(options))
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


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


# --- The commands ---------------------------------------------------------------------------------------------


def _open_window(options: argparse.Namespace) -> int:
    if options.version:
        from importlib.metadata import version

        print(f"Kind Voorop {version('kindvoorop')}")
        return Exit.DONE
    if options.selftest is not None:
        from ui.selftest import run as try_all

        return try_all(Path(options.selftest))
    from app.settings import interface_language
    from app.store_places import unfit

    speak(interface_language())  # before a word of the interface is read
    from ui.start import run as show

    folder = ready_folder(options.data)
    return show(folder, has_store(folder), options.quit_after_first_paint, refused=unfit(folder))


def _list(options: argparse.Namespace) -> int:
    method = method_at_hand()
    with open_store(options) as store:
        rows = store.list_rows()
    print_rows(rows, method, options.json)
    return Exit.DONE


def _import(options: argparse.Namespace) -> int:
    from app.casefile_store import take_in

    assessment = read_case_file(Path(options.file), fresh_ids=True)
    with open_store(options) as store:
        renewed = take_in(assessment, store)
    print(f"Ingelezen als dossier {assessment.id}: {assessment.title or '(zonder naam)'}")
    if renewed:
        print("Het dossier met het id uit dit bestand is eerder verwijderd; daarom heeft het nu een nieuw id.")
    return Exit.DONE


def _check(options: argparse.Namespace) -> int:
    from app.findings import check

    assessment = case_of(options)
    method, _ = method_and_organisation(options)
    found = check(assessment, method, options.on)
    print_findings(found, options.json)
    return Exit.BLOCKED if any(each.blocks for each in found) else Exit.DONE


def _export(options: argparse.Namespace) -> int:
    from reports.command_export import export

    return export(options)


def _form(options: argparse.Namespace) -> int:
    from reports.command_export import write_form

    return write_form(options)


def _verify(options: argparse.Namespace) -> int:
    if options.case.lower().endswith(".pdf"):
        from reports.command_paper import verify_paper

        return verify_paper(options)
    return verify(options)


def _backup(options: argparse.Namespace) -> int:
    from app.command_backup import back_up

    with open_store(options) as store:
        back_up(store, data_folder(options.data))
    return Exit.DONE


def _restore(options: argparse.Namespace) -> int:
    from app.command_backup import restore

    folder = fit_folder(options.data)
    restore(folder, Path(options.source), passphrase(options.passphrase_file), options.yes)
    return Exit.DONE


def _pass_on(options: argparse.Namespace) -> int:
    from app.command_archive import archive
    from app.command_handover import hand_over, take_over

    method, ours = method_and_organisation(options)
    doing = {"overdragen": hand_over, "overnemen": take_over, "archief": archive}[options.command]
    with open_store(options) as store:
        return doing(store, method, ours, options)


def _count(options: argparse.Namespace) -> int:
    from app.command_numbers import count

    method = method_at_hand()
    with open_store(options) as store:
        return count(store, method, options)


def _sign(options: argparse.Namespace) -> int:
    from reports.command_sign import sign_file

    return sign_file(options)


def _settings(options: argparse.Namespace) -> int:
    from app.command_settings import settings

    return settings(options)


_DO: dict[str, Callable[[argparse.Namespace], int]] = {
    "init": init,
    "list": _list,
    "import": _import,
    "check": _check,
    "export": _export,
    "formulier": _form,
    "herstel": recover,
    "herstelsleutelpaar": make_pair_of_keys,
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
