"""Knows the certificates of issuers that the organisation trusts: a folder of files, put there by hand, no internet."""

from pathlib import Path

from cryptography import x509

_KINDS = {".pem", ".crt", ".cer", ".der"}
_LARGEST = 1_000_000  # bytes of one file


class RootsProblem(ValueError):
    """The folder with certificates of issuers cannot be used; the text says why."""


def read_roots(folder: Path) -> tuple[x509.Certificate, ...]:
    """Every certificate in the folder. Raises RootsProblem, also when there is none."""
    try:
        files = sorted(each for each in folder.iterdir() if each.suffix.lower() in _KINDS)
    except OSError as error:
        raise RootsProblem(f"De map {folder} met certificaten is niet te lezen.") from error
    found = [one for each in files for one in _read(each)]
    if not found:
        raise RootsProblem(f"In de map {folder} staat geen certificaat (.pem, .crt, .cer of .der).")
    return tuple(found)


def _read(path: Path) -> list[x509.Certificate]:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST)
        if b"-----BEGIN" in data:
            return x509.load_pem_x509_certificates(data)
        return [x509.load_der_x509_certificate(data)]
    except (OSError, ValueError) as error:
        raise RootsProblem(f"{path} is geen certificaat dat het programma kan lezen.") from error
