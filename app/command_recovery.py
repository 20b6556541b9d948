"""Does what an administrator does with the organisation's key: make the pair, and open a store with the secret half."""

import argparse
import errno
from pathlib import Path

from app.disk_words import reason
from app.halt import Exit, Halt
from app.passphrase import new_passphrase
from app.places import data_folder

_PAIR_TEXT = """Gemaakt in {folder}:

  {public}
      de openbare helft. Zet dit bestand op elke computer met Kind Voorop klaar, in
        Linux    /etc/kindvoorop
        macOS    /Library/Application Support/kindvoorop
        Windows  %PROGRAMDATA%\\kindvoorop
      in een map waarin alleen een beheerder mag schrijven. Geheim is het niet.

  {secret}
      de geheime helft. Hiermee gaat elke kluis open die de openbare helft kent. Zet dit bestand op twee
      losse dragers, bewaar die achter slot op twee plaatsen, en haal het daarna van deze computer.

De openbare helft begint met {shown}. Daaraan herkennen uw mensen haar in het programma."""


def make_pair_of_keys(options: argparse.Namespace) -> int:
    """`herstelsleutelpaar`: both halves as files in one folder; nothing that is there is overwritten."""
    from app.organisation_key import RECIPIENT_FILE, SECRET_FILE, make_pair, shown_recipient
    from app.replacing import fill_file

    folder = Path(options.out)
    public, secret = make_pair()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name in (SECRET_FILE, RECIPIENT_FILE):
            _refuse_present(folder / name)
        fill_file(folder / SECRET_FILE, secret.encode("ascii"))
        fill_file(folder / RECIPIENT_FILE, public.encode("ascii"), 0o644)
    except OSError as error:
        place = error.filename or folder
        raise Halt(Exit.NOT_WRITTEN, f"{place} kan niet worden geschreven: {reason(error)}.") from error
    shown = shown_recipient(public.splitlines()[-1])
    print(_PAIR_TEXT.format(folder=folder, public=RECIPIENT_FILE, secret=SECRET_FILE, shown=shown))
    return Exit.DONE


def _refuse_present(path: Path) -> None:
    """A secret half that is overwritten is a store that nobody opens any more."""
    if path.exists():
        raise FileExistsError(errno.EEXIST, "", str(path))


def recover(options: argparse.Namespace) -> int:
    """`herstel`: open the key file with the secret half, and give one person another passphrase."""
    from app.access import access, change_passphrase
    from app.key_errors import IdentityUnreadable, KeysError
    from app.keys import header_path

    header = header_path(data_folder(options.data))
    try:
        data_key = _opened(header, Path(options.identity))
        people = {each.slot_id: each.name for each in access(header, data_key).people}
        slot_id = _chosen(people, options.name)
        change_passphrase(header, data_key, slot_id, new_passphrase(options.passphrase_file))
    except IdentityUnreadable as error:
        raise Halt(Exit.BAD_FILE, str(error)) from error
    except KeysError as error:
        raise Halt(Exit.STORE, str(error)) from error
    whose = f" van {people[slot_id]}" if people[slot_id] else ""
    print(f"De wachtzin{whose} is vervangen; de vorige opent de kluis niet meer. De dossiers zijn niet veranderd.")
    print("Haal het bestand met de geheime sleutel nu weer van deze computer.")
    return Exit.DONE


def _opened(header: Path, identity: Path) -> bytes:
    from app.key_errors import IdentityDoesNotFit
    from app.keys import unlock_for_organisation
    from app.organisation_key import read_identities

    opened = unlock_for_organisation(header, read_identities(identity))
    if opened is None:
        raise IdentityDoesNotFit()
    return opened.data_key


def _chosen(people: dict[str, str], name: str | None) -> str:
    """The slot of the person who gets another passphrase; with one person there is no need to say who."""
    if name is None and len(people) == 1:
        return next(iter(people))
    for slot_id, known in people.items():
        if name is not None and known.casefold() == name.strip().casefold():
            return slot_id
    known_names = ", ".join(f"«{each}»" for each in people.values())
    raise Halt(Exit.WRONG_USE, f"Zeg met --name voor wie de nieuwe wachtzin is. In deze kluis staan: {known_names}.")
