"""Knows how a key on a card, a stick or an HSM is found and used, through the PKCS#11 module of its supplier."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from reports.signing_key import (
    CERTIFICATE,
    MODULE,
    SECRET,
    TOKEN,
    Card,
    KeyProblem,
    SigningKey,
    chain_of,
    may_sign,
    refuse_unfit,
    unknown_kind,
)
from reports.signing_offline import NotInstalled
from resources.language import tr

if TYPE_CHECKING:
    from pkcs11 import Session, Token

_DIGEST_INFO = bytes.fromhex("3031300d060960864801650304020105000420")
"""What stands before a SHA-256 in an RSA signature (RFC 8017, 9.2, note 1). Every card can sign what is made ready for
it; not every one can make it itself."""

_WRONG = "De pincode klopt niet."
_LOCKED = "De pincode van deze kaart is geblokkeerd. Deblokkeer haar met de software van de kaart of bij uw beheerder."


@contextmanager
def card_opened(card: Card, pin: str) -> Iterator[SigningKey]:
    """The key on the card, with the card open as long as this lasts. Raises KeyProblem or NotInstalled."""
    if find_spec("pkcs11") is None:
        raise NotInstalled
    from pkcs11 import PKCS11Error

    token = _token(card)
    session = _session(token, pin)
    try:
        yield _key(session, card, pin)
    except PKCS11Error as error:
        raise KeyProblem(
            TOKEN, tr("De kaart doet het niet meer ({name}). Probeer het opnieuw.", name=type(error).__name__)
        ) from error
    finally:
        with suppress(PKCS11Error):  # a card that was taken out has no session to close
            session.close()


def _token(card: Card) -> "Token":
    from pkcs11 import MultipleTokensReturned, NoSuchToken, PKCS11Error, lib

    if not card.module.is_file():
        raise KeyProblem(
            MODULE, tr("De module {module} bestaat niet. Kies het bestand van de leverancier.", module=card.module)
        )
    try:
        module = lib(str(card.module))
        present = sorted({each.label for each in module.get_tokens() if each.label})
        return module.get_token(token_label=card.token)
    except NoSuchToken as error:
        there = (
            tr("Wel gevonden: {lists}.", lists=", ".join(f"«{each}»" for each in present))
            if present
            else tr("Steek de kaart erin.")
        )
        raise KeyProblem(
            TOKEN, tr("De kaart «{token}» is niet gevonden. {there}", token=card.token, there=there)
        ) from error
    except MultipleTokensReturned as error:
        text = tr("Er zijn meer kaarten die «{token}» heten. Haal de andere eruit.", token=card.token)
        raise KeyProblem(TOKEN, text) from error
    except PKCS11Error as error:
        text = tr(
            "De module {name} is niet te laden. Kies de module van uw kaart, voor {system}.",
            name=card.module.name,
            system=_system(),
        )
        raise KeyProblem(MODULE, text) from error


def _system() -> str:
    import platform

    return f"{platform.system()} ({platform.machine()})"


def _session(token: "Token", pin: str) -> "Session":
    from pkcs11 import (
        PROTECTED_AUTH,
        PinIncorrect,
        PinLenRange,
        PinLocked,
        PKCS11Error,
        TokenFlag,
        UserPinNotInitialized,
    )

    own_keys = TokenFlag.PROTECTED_AUTHENTICATION_PATH in token.flags
    if not pin and not own_keys:
        raise KeyProblem(SECRET, tr("Typ de pincode van de kaart."))
    try:
        return token.open(user_pin=pin or PROTECTED_AUTH)
    except PinLocked as error:
        raise KeyProblem(SECRET, _LOCKED) from error
    except (PinIncorrect, PinLenRange) as error:
        raise KeyProblem(SECRET, _tries_left(token)) from error
    except UserPinNotInitialized as error:
        raise KeyProblem(SECRET, tr("Deze kaart heeft nog geen pincode. Stel die eerst in.")) from error
    except PKCS11Error as error:
        text = tr(
            "De kaart «{label}» gaat niet open ({name}). Steek haar er opnieuw in.",
            label=token.label,
            name=type(error).__name__,
        )
        raise KeyProblem(TOKEN, text) from error


def _tries_left(token: "Token") -> str:
    """What a wrong PIN leads to, as far as the card tells."""
    from pkcs11 import PKCS11Error, TokenFlag

    with suppress(PKCS11Error):
        flags = token.slot.get_token().flags  # as it is after this try
        if TokenFlag.USER_PIN_LOCKED in flags:
            return f"{_WRONG} {_LOCKED}"
        if TokenFlag.USER_PIN_FINAL_TRY in flags:
            return tr("{wrong} U hebt nog één poging; daarna is de kaart geblokkeerd.", wrong=_WRONG)
        if TokenFlag.USER_PIN_COUNT_LOW in flags:
            return tr("{wrong} U hebt nog maar weinig pogingen.", wrong=_WRONG)
    return _WRONG


def _key(session: "Session", card: Card, pin: str) -> SigningKey:
    from pkcs11 import Attribute, ObjectClass

    found = _certificates(session)
    private = {
        bytes(each[Attribute.ID]): each for each in session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY})
    }
    with_key = [each for each in found if each[1] in private]
    _label, ident, certificate = _chosen(with_key, card)
    refuse_unfit(certificate, CERTIFICATE)
    others = [each for _label, _ident, each in found]
    signer = _Signer(private[ident], certificate, pin)
    return SigningKey(certificate, chain_of(certificate, others), signer.sign)


_Found = tuple[str, bytes, x509.Certificate]  # its label, the id that it shares with its key, and what it is


def _certificates(session: "Session") -> list[_Found]:
    from pkcs11 import Attribute, ObjectClass

    found = []
    for each in session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE}):
        with suppress(ValueError):  # one that cannot be read is no one to sign with
            certificate = x509.load_der_x509_certificate(bytes(each[Attribute.VALUE]))
            found.append((str(each[Attribute.LABEL]), bytes(each[Attribute.ID]), certificate))
    return sorted(found, key=lambda each: each[0])  # a card gives them in any order


def _chosen(with_key: list[_Found], card: Card) -> _Found:
    """The one to sign with: the one that is named, or the only one that may. Raises KeyProblem."""
    names = ", ".join(f"«{each[0]}»" for each in with_key)
    if not with_key:
        raise KeyProblem(TOKEN, tr("Op de kaart «{token}» staat geen certificaat met een sleutel.", token=card.token))
    fitting = [each for each in with_key if (each[0] == card.certificate if card.certificate else may_sign(each[2]))]
    if card.certificate and not fitting:
        raise KeyProblem(
            CERTIFICATE,
            tr(
                "Het certificaat «{certificate}» staat niet op de kaart. Er zijn: {names}.",
                certificate=card.certificate,
                names=names,
            ),
        )
    if not fitting:
        raise KeyProblem(
            TOKEN, tr("Op de kaart «{token}» staat geen certificaat waarmee u mag ondertekenen.", token=card.token)
        )
    if len(fitting) > 1:
        names = ", ".join(f"«{each[0]}»" for each in fitting)
        raise KeyProblem(CERTIFICATE, tr("Op de kaart staan meer certificaten. Noem er een: {names}.", names=names))
    return fitting[0]


class _Signer:
    """Signs with a key that never leaves the card."""

    def __init__(self, private: Any, certificate: x509.Certificate, pin: str) -> None:
        self._private, self._pin = private, pin
        self._public = certificate.public_key()
        if not isinstance(self._public, rsa.RSAPublicKey | ec.EllipticCurvePublicKey):
            raise KeyProblem(CERTIFICATE, unknown_kind())

    def sign(self, data: bytes) -> bytes:
        from pkcs11 import Mechanism, PinIncorrect, PinLocked
        from pkcs11.util.ec import encode_ecdsa_signature

        digest = hashlib.sha256(data).digest()
        try:
            if isinstance(self._public, rsa.RSAPublicKey):
                ready = _DIGEST_INFO + digest
                return bytes(self._private.sign(ready, mechanism=Mechanism.RSA_PKCS, **self._again()))
            raw = self._private.sign(digest, mechanism=Mechanism.ECDSA, **self._again())
        except PinLocked as error:
            raise KeyProblem(SECRET, _LOCKED) from error
        except PinIncorrect as error:
            raise KeyProblem(SECRET, _WRONG) from error
        return bytes(encode_ecdsa_signature(raw))

    def _again(self) -> dict[str, Any]:
        """Some cards ask the PIN once more for every signature (CKA_ALWAYS_AUTHENTICATE)."""
        from pkcs11 import Attribute, PKCS11Error

        with suppress(PKCS11Error):
            if self._private[Attribute.ALWAYS_AUTHENTICATE]:
                return {"pin": self._pin}
        return {}
