"""Knows the certificates of issuers that the organisation trusts: a folder of files, put there by hand, no internet."""

from pathlib import Path

from cryptography import x509

from app.disk_words import reason
from resources.language import tr

Roots = tuple[x509.Certificate, ...]
"""The certificates of issuers that are trusted; none where nobody said which."""

_KINDS = {".pem", ".crt", ".cer", ".der"}
_LARGEST = 1_000_000  # bytes of one file


class RootsProblem(ValueError):
    """The folder with certificates of issuers cannot be used; the text says why."""


def read_roots(folder: Path) -> Roots:
    """Every certificate in the folder. Raises RootsProblem, also when there is none."""
    found = [one for each in _files(folder) for one in _read(each)]
    if not found:
        raise RootsProblem(
            tr(
                "In de map {folder} staat geen certificaat. Zet er de certificaten in van uitgevers die "
                "uw organisatie vertrouwt (.pem, .crt, .cer of .der).",
                folder=folder,
            )
        )
    return tuple(found)


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(each for each in folder.iterdir() if each.suffix.lower() in _KINDS)
    except FileNotFoundError as error:
        raise RootsProblem(tr("De map {folder} met certificaten bestaat niet.", folder=folder)) from error
    except NotADirectoryError as error:
        raise RootsProblem(
            tr("{folder} is een bestand. Geef de map op waarin de certificaten staan.", folder=folder)
        ) from error
    except OSError as error:
        raise RootsProblem(
            tr("De map {folder} met certificaten is niet te lezen: {error}.", folder=folder, error=reason(error))
        ) from error


def _read(path: Path) -> list[x509.Certificate]:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST)
    except OSError as error:
        raise RootsProblem(tr("{path} is niet te lezen: {error}.", path=path, error=reason(error))) from error
    try:
        if b"-----BEGIN" in data:
            return x509.load_pem_x509_certificates(data)
        return [x509.load_der_x509_certificate(data)]
    except ValueError as error:
        raise RootsProblem(tr("{path} is geen certificaat dat het programma kan lezen.", path=path)) from error
