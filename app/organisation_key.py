"""Knows the organisation's own key: `herstel.pub` with the public half, which an administrator puts in place, and the
file with the secret half, which is kept elsewhere.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.access import access, give_to_organisation
from app.disk_words import reason
from app.key_errors import IdentityUnreadable, KeysError, RecipientUnreadable
from app.places import machine_folder
from app.places import only_root_writes as _only_root_writes
from app.settings import load_settings
from resources.language import tr

if TYPE_CHECKING:
    import pyrage

RECIPIENT_FILE = "herstel.pub"
SECRET_FILE = "herstel-geheim.txt"
_LARGEST = 64 * 1024
_SHOWN = 16


@dataclass(frozen=True)
class Placed:
    """A recipient («age1…») that stands ready; whether nobody but an administrator can have put it there."""

    recipient: str
    path: Path
    by_administrator: bool


@dataclass(frozen=True)
class Meeting:
    """What came of comparing `herstel.pub` with the key file.

    `given` is the recipient that can open the store since now, `to_ask` the one that waits for a yes (in the place of
    `known`, when that is not empty), and `problem` why the file is not used; at most one of these three is there.
    """

    given: str = ""
    to_ask: Placed | None = None
    known: str = ""
    problem: str = ""


def meet(header: Path, data_key: bytes, folder: Path) -> Meeting:
    """Let the organisation open the store when it has no slot yet and an administrator put its key in place.

    Another recipient than the one in the key file waits for a yes: otherwise whoever can write `herstel.pub` could
    let themselves in. So does a recipient in a place where others than an administrator can write, such as the
    folder with the store. Never raises: without this key the store opens as well.
    """
    try:
        placed = placed_recipient(folder)
        known = access(header, data_key).recipient if placed else ""
        if placed is None or placed.recipient == known:
            return Meeting()
        if known or not placed.by_administrator:
            return Meeting(to_ask=placed, known=known)
        give_to_organisation(header, data_key, placed.recipient)
        return Meeting(given=placed.recipient)
    except KeysError as problem:
        return Meeting(problem=str(problem))


def placed_recipient(folder: Path) -> Placed | None:
    """The recipient for this store: the computer's own file, else its settings, else the file beside the store.

    Raises RecipientUnreadable.
    """
    machine = machine_folder()
    if machine is not None and (found := _in_file(machine, by_machine=True)) is not None:
        return found
    return _in_settings() or _in_file(folder, by_machine=False)


def _in_file(place: Path, by_machine: bool) -> Placed | None:
    path = place / RECIPIENT_FILE
    text = _text_of(path)
    if text is None:
        return None
    return Placed(_recipient_in(text, path), path, by_machine and _only_root_writes(path))


def _in_settings() -> Placed | None:
    """The recipient that an administrator wrote in the file with settings; where others can write, it asks a yes."""
    ready = load_settings().ready
    text = str(ready.file.values.get("recovery_key", "")) if ready is not None else ""
    if ready is None or not text:
        return None
    return Placed(_recipient_in(text, ready.path), ready.path, _only_root_writes(ready.path))


def wrong_recipient(text: str) -> str:
    """Why this line is no public key of an organisation; empty when it is one."""
    try:
        _recipient_in(text, Path())
    except RecipientUnreadable as problem:
        return problem.why
    return ""


def shown_recipient(recipient: str) -> str:
    """The first characters, enough to compare with what the organisation told."""
    return f"«{recipient[:_SHOWN]}…»"


def make_pair() -> tuple[str, str]:
    """A new pair: the text of `herstel.pub`, and the text of the file with the secret half, as age-keygen writes it."""
    from pyrage import x25519

    identity = x25519.Identity.generate()
    public = str(identity.to_public())
    public_text = tr("# Kind Voorop: openbare sleutel van de organisatie\n{public}\n", public=public)
    return public_text, f"# public key: {public}\n{identity}\n"


def read_identities(path: Path) -> "list[pyrage.x25519.Identity]":
    """The secret halves in an age identity file. Raises IdentityUnreadable."""
    import pyrage

    try:
        text = path.read_bytes()[:_LARGEST].decode("utf-8-sig")
        found = [pyrage.x25519.Identity.from_str(line) for line in _lines(text)]
    except OSError as error:
        raise IdentityUnreadable(path, reason(error)) from error
    except (UnicodeDecodeError, pyrage.IdentityError) as error:
        why = tr("er staat iets anders in dan een regel die begint met AGE-SECRET-KEY-1")
        raise IdentityUnreadable(path, why) from error
    if not found:
        raise IdentityUnreadable(path, tr("er staat geen regel in die begint met AGE-SECRET-KEY-1"))
    return found


def _text_of(path: Path) -> str | None:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST).decode("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise RecipientUnreadable(path, reason(error)) from error
    except UnicodeDecodeError as error:
        raise RecipientUnreadable(path, tr("het is geen gewone tekst (UTF-8)")) from error


def _recipient_in(text: str, path: Path) -> str:
    import pyrage

    lines = _lines(text)
    if len(lines) != 1:
        raise RecipientUnreadable(path, tr("er moet precies één regel in staan die begint met age1"))
    try:
        recipient = pyrage.x25519.Recipient.from_str(lines[0])
    except pyrage.RecipientError as error:
        raise RecipientUnreadable(path, tr("de regel is geen sleutel van age, of er zit een typefout in")) from error
    if not _can_be_wrapped_for(recipient):
        raise RecipientUnreadable(path, tr("met deze sleutel zou iedereen de kluis kunnen openen"))
    return str(recipient)


def _can_be_wrapped_for(recipient: "pyrage.x25519.Recipient") -> bool:
    """Not for the few public keys without a secret half: there pyrage panics, and a panic is no Exception."""
    import pyrage

    try:
        return bool(pyrage.encrypt(b"", [recipient]))
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:
        return False


def _lines(text: str) -> list[str]:
    lines = (line.strip() for line in text.splitlines())
    return [line for line in lines if line and not line.startswith("#")]
