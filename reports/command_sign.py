"""Does without a window what the window does to sign a PDF."""

import argparse
from pathlib import Path

from app.disk_words import reason
from app.halt import Exit, Halt, writing
from app.passphrase import key_secret
from app.replacing import replace_file
from reports.signing_key import Card, KeyFile, KeyProblem, NotValidNow, typed_path
from reports.signing_offline import NotInstalled

_LARGEST = 500_000_000  # bytes of a PDF


def sign_file(options: argparse.Namespace) -> int:
    """Sign one PDF of this app and write it to another file."""
    from reports.signature import NotSignable, SigningFailed, refuse_unsignable, sign_with

    source, target = Path(options.file), Path(options.out)
    key = _key(options)
    if target.suffix.lower() != ".pdf":
        raise Halt(Exit.WRONG_USE, f"--out {options.out}: kies een naam die eindigt op .pdf.")
    data = _read(source)
    try:
        refuse_unsignable(data)  # before anything is asked
        secret = key_secret(options.key_passphrase_file, _asked(key))
        signed = sign_with(data, key, secret, options.in_spite_of_time)
    except NotValidNow as problem:
        raise Halt(Exit.BLOCKED, f"{problem} Wilt u toch ondertekenen, geef dan --toch mee.") from problem
    except (NotSignable, KeyProblem) as problem:
        raise Halt(Exit.BAD_FILE, str(problem)) from problem
    except (NotInstalled, SigningFailed) as problem:
        raise Halt(Exit.NOT_WRITTEN, str(problem)) from problem
    _put(target, signed)
    print(f"Ondertekend en nagekeken: {target}")
    return Exit.DONE


def _key(options: argparse.Namespace) -> KeyFile | Card:
    if options.p12:
        if options.token or options.certificate:
            raise Halt(Exit.WRONG_USE, "--token en --certificaat horen bij --pkcs11, niet bij --p12.")
        return KeyFile(typed_path(options.p12))
    if not options.token:
        raise Halt(Exit.WRONG_USE, "Bij --pkcs11 hoort --token NAAM: hoe de kaart heet.")
    return Card(typed_path(options.pkcs11), options.token, options.certificate)


def _asked(key: KeyFile | Card) -> str:
    return f"Wachtzin van {key.path.name}: " if isinstance(key, KeyFile) else f"Pincode van «{key.token}»: "


def _read(source: Path) -> bytes:
    try:
        if source.stat().st_size > _LARGEST:
            raise Halt(Exit.BAD_FILE, f"{source} is te groot om te ondertekenen.")
        return source.read_bytes()
    except OSError as error:
        raise Halt(Exit.BAD_FILE, f"{source} is niet te lezen: {reason(error)}.") from error


def _put(target: Path, data: bytes) -> None:
    with writing(target):
        replace_file(target, data, mode=0o666)
