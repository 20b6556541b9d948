"""Knows how a file is encrypted in the age format, for a passphrase or for public keys, and opened again.

The standard tool `age` opens what is made here, and the other way round (age-encryption.org/v1).
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.handover_error import (
    BadIdentity,
    BadRecipient,
    HandoverError,
    NotAHandover,
    NotDecrypted,
    TooCostly,
    WrongIdentity,
    WrongSecret,
)
from resources.language import tr

if TYPE_CHECKING:
    from pyrage.x25519 import Recipient

_BEGIN = b"age-encryption.org/v1\n"
_HEADER = 64 * 1024
"""Bytes in which the header must end: a thousand public keys take less."""
_COSTLIEST = 20
"""The highest work factor that is tried: 2^20 takes 1 GB and some seconds; `age` and this app write 2^18."""
_SCRYPT = re.compile(rb"^-> scrypt \S+ (\d{1,3})$", re.MULTILINE)
_SECRET = re.compile(r"AGE-SECRET-KEY-1[0-9A-Z]{58}")
MOST_RECIPIENTS = 20


def is_age_file(data: bytes) -> bool:
    """Whether this begins as a file in the age format does."""
    return data.startswith(_BEGIN)


def asks_passphrase(data: bytes) -> bool:
    """Whether a passphrase opens this file, and not a key. Raises NotAHandover, TooCostly."""
    if not is_age_file(data):
        raise NotAHandover()
    # Only what stands before the mark of the header is of the one who encrypted it.
    header = data[:_HEADER].partition(b"\n--- ")[0]
    asked = [int(each) for each in _SCRYPT.findall(header)]
    if any(each > _COSTLIEST for each in asked):
        raise TooCostly()
    return bool(asked)


def read_recipients(text: str) -> list[str]:
    """The public keys in a text or file, one on each line; what follows # is a remark. Raises BadRecipient."""
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    found = list(dict.fromkeys(line for line in lines if line))
    for each in found[: MOST_RECIPIENTS + 1]:
        _recipient(each)
    if len(found) > MOST_RECIPIENTS:
        raise BadRecipient(tr("{many} regels", many=len(found)))
    return found


def read_identities(text: str) -> list[str]:
    """The secret keys in a file as `age-keygen` writes it. Raises BadIdentity."""
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    found = [line for line in lines if line]
    if not found or not all(_SECRET.fullmatch(each) for each in found):
        raise BadIdentity()
    return found


def seal_for_passphrase(data: bytes, passphrase: str) -> bytes:
    """Encrypt for whoever knows the passphrase; takes about a second, during which nothing else can run."""
    import pyrage

    return pyrage.passphrase.encrypt(data, _as_typed(passphrase))


def seal_for_keys(data: bytes, recipients: Sequence[str]) -> bytes:
    """Encrypt for whoever has the secret half of one of these public keys. Raises BadRecipient."""
    import pyrage

    return pyrage.encrypt(data, [_recipient(each) for each in recipients])


def open_with_passphrase(data: bytes, passphrase: str) -> bytes:
    """What was encrypted. Raises WrongSecret, NotAHandover, TooCostly.

    A file that was changed on its way cannot be told from a wrong passphrase where the change is in its header.
    """
    import pyrage

    if not asks_passphrase(data):
        raise WrongIdentity()
    try:
        return pyrage.passphrase.decrypt(data, _as_typed(passphrase))
    except pyrage.DecryptError as error:
        raise _refusal(str(error)) from error


def open_with_identities(data: bytes, identities: Sequence[str]) -> bytes:
    """What was encrypted. Raises WrongIdentity, NotDecrypted, NotAHandover, BadIdentity."""
    import pyrage

    if asks_passphrase(data):
        raise WrongIdentity()
    try:
        keys = [pyrage.x25519.Identity.from_str(each) for each in identities]
    except pyrage.IdentityError as error:
        raise BadIdentity() from error
    try:
        return pyrage.decrypt(data, keys)
    except pyrage.DecryptError as error:
        raise (WrongIdentity if "No matching keys" in str(error) else NotDecrypted)() from error


def _refusal(told: str) -> HandoverError:
    if "Excessive work" in told:  # more than this computer can do in some seconds
        return TooCostly()
    return WrongSecret() if "Decryption failed" in told else NotDecrypted()


def _as_typed(passphrase: str) -> str:
    """é is one character however a keyboard makes it, as it is for the standard tool."""
    whole = passphrase.encode("utf-8", "ignore").decode()  # half a character has no bytes of its own
    return unicodedata.normalize("NFC", whole)


def _recipient(line: str) -> "Recipient":
    import pyrage

    try:
        return pyrage.x25519.Recipient.from_str(line)
    except (pyrage.RecipientError, UnicodeEncodeError) as error:
        shown = line if len(line) <= 40 else f"{line[:39]}…"
        raise BadRecipient(shown) from error
