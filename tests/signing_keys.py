"""Certificates and keys for tests of signatures: made here, kept nowhere, good for nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, NoEncryption, pkcs12
from cryptography.x509.oid import NameOID

PASSPHRASE = "een wachtzin voor de sleutel"
Private = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@cache
def private_key(kind: str = "ec", number: int = 0) -> Private:
    """A key; the same one for the same number."""
    if kind == "rsa":
        return rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return ec.generate_private_key(ec.SECP256R1())


def name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Gemeente Waterstad"),
                      x509.NameAttribute(NameOID.COMMON_NAME, common)])  # fmt: skip


@cache
def issuer(common: str = "Uitgever van de proef") -> tuple[x509.Certificate, Private]:
    """An issuer that signed its own certificate."""
    return made(common, common, is_issuer=True), private_key("ec", hash(common))


@cache
def made(
    common: str, by: str = "Uitgever van de proef", kind: str = "ec", days: tuple[int, int] = (-100, 1000),
    signs: bool = True, is_issuer: bool = False,
) -> x509.Certificate:  # fmt: skip
    """A certificate that is valid between these days from now; `signs` False: for encryption only."""
    key, now = private_key(kind, hash(common)), datetime.now(UTC)
    above = key if by == common else issuer(by)[1]
    usage = x509.KeyUsage(
        digital_signature=signs and not is_issuer, content_commitment=signs and not is_issuer,
        key_encipherment=not signs, data_encipherment=False, key_agreement=False, key_cert_sign=is_issuer,
        crl_sign=is_issuer, encipher_only=False, decipher_only=False,
    )  # fmt: skip
    return (
        x509.CertificateBuilder().subject_name(name(common)).issuer_name(name(by)).public_key(key.public_key())
        .serial_number(abs(hash((common, by, days))) + 1)
        .not_valid_before(now + timedelta(days=days[0])).not_valid_after(now + timedelta(days=days[1]))
        .add_extension(x509.BasicConstraints(is_issuer, 0 if is_issuer else None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(above, hashes.SHA256())
    )  # fmt: skip


def key_file(
    folder: Path, certificate: x509.Certificate, kind: str = "ec", passphrase: str = PASSPHRASE, with_key: bool = True
) -> Path:
    """A PKCS#12 file with this certificate, its key and its issuer."""
    common = str(certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value)
    private = private_key(kind, hash(common)) if with_key else None
    lock = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    above = [issuer()[0], made("Een heel ander", is_issuer=True)]
    path = folder / f"{common.replace(' ', '-')}.p12"
    path.write_bytes(pkcs12.serialize_key_and_certificates(b"sleutel", private, certificate, above, lock))
    return path


def roots_folder(folder: Path, *certificates: x509.Certificate) -> Path:
    """A folder with the certificates of issuers."""
    made_folder = folder / "uitgevers"
    made_folder.mkdir()
    for number, each in enumerate(certificates):
        (made_folder / f"{number}.pem").write_bytes(each.public_bytes(Encoding.PEM))
    return made_folder
