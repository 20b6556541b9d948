"""Knows where the passphrase comes from when there is no window: a file, the environment, or a question."""

import os
import sys
from pathlib import Path

from app.halt import Exit, Halt
from resources.language import tr

VARIABLE = "KINDVOOROP_PASSPHRASE"
KEY_VARIABLE = "KINDVOOROP_KEY_PASSPHRASE"
"""Another one than for the store, so that neither is ever tried on the other."""


def passphrase(file: str | None) -> str:
    """The passphrase (or recovery key) for a store that exists."""
    return _given(file) or _asked(tr("Wachtzin (of herstelsleutel): "))


def new_passphrase(file: str | None) -> str:
    """The passphrase for a new store; asked twice, because nobody sees what is typed."""
    given = _given(file)
    if given:
        return given
    first = _asked(tr("Nieuwe wachtzin: "))
    if _asked("Nog een keer dezelfde wachtzin: ") != first:
        raise Halt(Exit.WRONG_USE, tr("De twee wachtzinnen zijn niet gelijk. Er is niets gemaakt."))
    return first


def key_secret(file: str | None, question: str) -> str:
    """The passphrase or PIN of a key to sign with."""
    given = os.environ.get(KEY_VARIABLE, "") if file is None else first_line(file)
    return given or _asked(
        question, tr("Geef --key-passphrase-file BESTAND of zet {key_variable}.", key_variable=KEY_VARIABLE)
    )


def _given(file: str | None) -> str:
    return os.environ.get(VARIABLE, "") if file is None else first_line(file)


def first_line(file: str) -> str:
    """The passphrase that stands on the first line of a file. Raises Halt when there is none."""
    try:
        text = Path(file).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Halt(Exit.STORE, tr("Het bestand met de wachtzin is niet te lezen: {file}.", file=file)) from error
    # An editor ends the line; that end is no part of what was typed.
    first = text.split("\n", 1)[0].removesuffix("\r")
    if not first:
        raise Halt(Exit.STORE, tr("In het bestand {file} staat geen wachtzin op de eerste regel.", file=file))
    return first


def _asked(question: str, how: str = "") -> str:
    if sys.stdin is None or not sys.stdin.isatty():
        raise Halt(
            Exit.STORE,
            tr(
                "Er is geen wachtzin. {how}",
                how=how or tr("Geef --passphrase-file BESTAND of zet {variable}.", variable=VARIABLE),
            ),
        )
    from getpass import getpass

    try:
        return getpass(question, stream=sys.stderr)
    except (EOFError, UnicodeDecodeError) as error:
        raise Halt(Exit.STORE, tr("Er is geen wachtzin getypt. Er is niets veranderd.")) from error
