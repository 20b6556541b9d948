"""Knows the key with which somebody signs: in a PKCS#12 file, or on a card or token behind a PKCS#11 module."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, pkcs12

from app.days import long_day
from resources.language import tr

FILE, SECRET, MODULE, TOKEN, CERTIFICATE = "file", "secret", "module", "token", "certificate"
"""Which answer of the person a problem is about."""

_LARGEST = 1_000_000  # bytes; a file with one key and its certificates is a few thousand


class KeyProblem(ValueError):
    """There is no signing with this key; `where` is which answer has to be another."""

    def __init__(self, where: str, text: str) -> None:
        super().__init__(text)
        self.where = where


class NotValidNow(KeyProblem):
    """The certificate has expired or is not valid yet; who wants to sign all the same, says so."""


@dataclass(frozen=True)
class KeyFile:
    """A PKCS#12 file (.p12 or .pfx)."""

    path: Path


@dataclass(frozen=True)
class Card:
    """A card, stick or HSM: the module of its supplier, the label of the token and, where there are more, of the
    certificate."""

    module: Path
    token: str
    certificate: str = ""


@dataclass(frozen=True)
class SigningKey:
    """A key that is open: its certificate, those above it, and what signs bytes (SHA-256) with it."""

    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...]
    sign: Callable[[bytes], bytes] = field(repr=False)


@contextmanager
def opened(key: KeyFile | Card, secret: str) -> Iterator[SigningKey]:
    """The key, open as long as this lasts; `secret` is the passphrase or PIN and is kept no longer.

    Raises KeyProblem, and NotInstalled for a card without the extra.
    """
    if isinstance(key, KeyFile):
        yield read_file(key.path, secret)
        return
    from reports.signing_card import card_opened

    with card_opened(key, secret) as found:
        yield found


def read_file(path: Path, passphrase: str) -> SigningKey:
    """The key in a PKCS#12 file. Raises KeyProblem."""
    private, certificate, others = _unpacked(_read(path), passphrase)
    if private is None:
        raise KeyProblem(
            FILE, tr("In {name} zit geen geheime sleutel. Kies een bestand waar die wel in zit.", name=path.name)
        )
    if certificate is None:
        raise KeyProblem(
            FILE, tr("In {name} zit geen certificaat bij de sleutel. Vraag om een volledig bestand.", name=path.name)
        )
    if not isinstance(private, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
        raise KeyProblem(FILE, unknown_kind())
    if private.public_key() != certificate.public_key():
        raise KeyProblem(FILE, tr("De sleutel en het certificaat in {name} horen niet bij elkaar.", name=path.name))
    refuse_unfit(certificate, FILE)
    return SigningKey(certificate, chain_of(certificate, others), lambda data: _sign(private, data))


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        raise KeyProblem(
            FILE, tr("{what} is niet te lezen. Kies een ander bestand.", what=path.name or path)
        ) from error
    if len(data) > _LARGEST or not data.startswith(b"\x30"):  # a PKCS#12 file is one ASN.1 sequence
        raise KeyProblem(FILE, tr("{name} is geen bestand met een sleutel (.p12 of .pfx).", name=path.name))
    return data


def _unpacked(
    data: bytes, passphrase: str
) -> tuple[object | None, x509.Certificate | None, Sequence[x509.Certificate]]:
    try:
        return pkcs12.load_key_and_certificates(data, passphrase.encode())
    except UnsupportedAlgorithm as error:
        text = tr("Dit bestand is op een verouderde manier versleuteld. Vraag om een bestand met AES-versleuteling.")
        raise KeyProblem(FILE, text) from error
    except ValueError as error:
        text = tr("De wachtzin past niet op dit bestand, of het bestand is beschadigd. Typ de wachtzin opnieuw.")
        raise KeyProblem(SECRET, text) from error


def _sign(private: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey, data: bytes) -> bytes:
    if isinstance(private, rsa.RSAPrivateKey):
        return private.sign(data, padding.PKCS1v15(), hashes.SHA256())
    return private.sign(data, ec.ECDSA(hashes.SHA256()))


def unknown_kind() -> str:
    """Why another kind of key than RSA or ECDSA is of no use."""
    return tr("Dit soort sleutel kan het programma niet gebruiken. Het kent RSA en ECDSA.")


def may_sign(certificate: x509.Certificate) -> bool:
    """Whether this certificate is meant for signing: by its key usage, and it is not one of an issuer."""
    try:
        if certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca:
            return False
    except x509.ExtensionNotFound:
        pass
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return True
    return usage.content_commitment or usage.digital_signature


def refuse_unfit(certificate: x509.Certificate, where: str) -> None:
    """Raise KeyProblem for a certificate that may not sign, or for a key that is too weak."""
    if not may_sign(certificate):
        raise KeyProblem(
            where,
            tr(
                "Met het certificaat van {certificate} mag niet worden ondertekend. Kies een ander.",
                certificate=name_of(certificate),
            ),
        )
    public = certificate.public_key()
    if isinstance(public, rsa.RSAPublicKey) and public.key_size < 2048:
        raise KeyProblem(where, tr("Deze sleutel is te zwak om mee te ondertekenen: RSA met minder dan 2048 bits."))


def refuse_out_of_time(certificate: x509.Certificate, where: str, now: datetime | None = None) -> None:
    """Raise NotValidNow for a certificate that has expired or is not valid yet."""
    moment = now or datetime.now(UTC)
    if certificate.not_valid_after_utc < moment:
        day = long_day(certificate.not_valid_after_utc.astimezone().date())
        raise NotValidNow(
            where,
            tr("Het certificaat van {certificate} is verlopen op {day}.", certificate=name_of(certificate), day=day),
        )
    if moment < certificate.not_valid_before_utc:
        day = long_day(certificate.not_valid_before_utc.astimezone().date())
        raise NotValidNow(
            where,
            tr(
                "Het certificaat van {certificate} is pas geldig vanaf {day}.",
                certificate=name_of(certificate),
                day=day,
            ),
        )


def name_of(certificate: x509.Certificate) -> str:
    """Who the certificate says it is, in one line: the name and the organisation."""
    return told_name(certificate.subject)


def told_name(name: x509.Name) -> str:
    """The name and the organisation out of a name in a certificate."""
    oids = (x509.NameOID.COMMON_NAME, x509.NameOID.ORGANIZATION_NAME)
    found = [str(each.value).strip() for oid in oids for each in name.get_attributes_for_oid(oid)]
    return ", ".join(dict.fromkeys(each for each in found if each)) or name.rfc4514_string() or tr("zonder naam")


def chain_of(certificate: x509.Certificate, others: Sequence[x509.Certificate]) -> tuple[x509.Certificate, ...]:
    """The certificates above this one, from its issuer upwards; others in the file or on the card stay there."""
    chain: list[x509.Certificate] = []
    below = certificate
    while below.issuer != below.subject:
        above = next((each for each in others if each.subject == below.issuer and each not in chain), None)
        if above is None:
            break
        chain.append(above)
        below = above
    return tuple(chain)


def der(certificate: x509.Certificate) -> bytes:
    """The certificate as it stands in a signature."""
    return certificate.public_bytes(Encoding.DER)


def typed_path(typed: str) -> Path:
    """The path that somebody typed or chose, without the quotation marks that a file manager puts round it."""
    return Path(typed.strip().strip('"')).expanduser()
