"""Does what a command asks about the store itself: make it, open it for another command, and check it."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.command_answers import print_faults
from app.command_folder import fit_folder, warn_of_damage
from app.halt import PROGRAM, Exit, Halt
from app.passphrase import new_passphrase, passphrase
from app.places import data_folder, has_store, login_name
from app.trail_words import read_mark

if TYPE_CHECKING:
    from models.store import Store
    from models.verifying import Fault


def init(options: argparse.Namespace) -> int:
    """Make a new store and show its recovery key, once. Raises Halt."""
    from app.key_errors import KeysError
    from app.keys import create_keys, header_path
    from models.store import Store, StoreError

    folder = fit_folder(options.data)
    if has_store(folder):
        raise Halt(Exit.STORE, f"In {folder} staat al een kluis. Er is niets veranderd.")
    secret = new_passphrase(options.passphrase_file)
    try:
        keys = create_keys(header_path(folder), secret, options.name or login_name())
        Store.create(folder, keys.data_key, keys.opened.who).close()
    except (KeysError, StoreError) as error:
        raise Halt(Exit.STORE, str(error)) from error
    print(f"De kluis is gemaakt in {folder}.\n\nHerstelsleutel: {keys.recovery_key}\n")
    print("Schrijf deze sleutel op en bewaar hem achter slot, niet bij deze computer. U ziet hem één keer. Zonder")
    print("wachtzin en zonder herstelsleutel kan niemand de dossiers nog openen.")
    _tell_organisation(folder, keys.data_key, is_new=True)
    return Exit.DONE


def _tell_organisation(folder: Path, data_key: bytes, is_new: bool = False) -> None:
    """Let the organisation open the store where that needs no yes; what needs one is asked in the window."""
    from app.keys import header_path
    from app.organisation_key import meet, shown_recipient

    met = meet(header_path(folder), data_key, folder)
    if met.given:
        print(f"Uw organisatie kan de kluis nu ook openen ({shown_recipient(met.given)}).", file=sys.stderr)
    if met.to_ask and is_new:
        print(f"De sleutel in {met.to_ask.path} telt pas als u daar in het venster ja op zegt.", file=sys.stderr)
    if met.problem:
        print(f"{PROGRAM}: {met.problem}", file=sys.stderr)


@contextmanager
def open_store(options: argparse.Namespace) -> Iterator["Store"]:
    """The store that the options name; afterwards the key file knows where its trail stands. Raises Halt."""
    from app.anchor import keep_anchor
    from app.key_errors import KeysError
    from app.keys import header_path, unlock
    from models.store import Store, StoreError

    folder = fit_folder(options.data)
    if not has_store(folder):
        raise Halt(Exit.STORE, f"In {folder} staat nog geen kluis. Maak er een met «{PROGRAM} init» of in het venster.")
    try:
        opened = unlock(header_path(folder), passphrase(options.passphrase_file))
        _tell_organisation(folder, opened.data_key)
        warn_of_damage(folder, opened.data_key)
        with Store.open(folder, opened.data_key, who=opened.who) as store:
            yield store
            keep_anchor(header_path(folder), opened.data_key, store)
    except (KeysError, StoreError) as error:
        raise Halt(Exit.STORE, str(error)) from error


def verify(options: argparse.Namespace) -> int:
    """Check pages, trail and versions, and with a dossier and a mark whether its trail goes through that mark."""
    from app.whole_store import faults_of
    from models.store_errors import NoSuchAssessment

    if options.uitgevers is not None:
        raise Halt(Exit.WRONG_USE, "--uitgevers hoort bij een PDF.")
    if bool(options.case) != bool(options.mark):
        raise Halt(Exit.WRONG_USE, "Geef een dossier en --kenmerk samen, of geen van beide.")
    with open_store(options) as store:
        found = faults_of(store, data_folder(options.data))
        titles = {each.id: each.title for each in store.list_rows()}
        if options.case and options.case not in titles:
            raise NoSuchAssessment(options.case)
        if options.case:
            found += _faults_of_mark(store, options)
    print_faults(found, titles, options.json)
    if (mark := read_mark(options.mark)) and not found and not options.json:
        print(f"Het kenmerk op papier (stap {mark[0]}) hoort bij het spoor van dit dossier.")
    return Exit.BROKEN if found else Exit.DONE


def _faults_of_mark(store: "Store", options: argparse.Namespace) -> "list[Fault]":
    """Whether the trail of this dossier goes through the mark that stands on a paper."""
    from app.field_names import shortened
    from models.verifying import Fault

    mark = read_mark(options.mark)
    if mark is None:
        raise Halt(Exit.WRONG_USE, f"«{shortened(options.mark)}» is geen kenmerk zoals «stap 57, 3f2a 9c1e …».")
    if store.goes_through(options.case, *mark):
        return []
    return [Fault(0, options.case, f"Het spoor van dit dossier gaat niet door het kenmerk op papier (stap {mark[0]}).")]
