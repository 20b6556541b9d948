"""Signing with a key on a card, against SoftHSM: a card in software, which is an ordinary package on Debian."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from test_signature import paper

from reports.signature import sign_with
from reports.signed import look
from reports.signing_key import Card, KeyProblem
from tests import signing_keys as keys

MODULES = (
    "/usr/lib/softhsm/libsofthsm2.so",
    "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
    "/usr/lib64/libsofthsm2.so",
    "/opt/homebrew/lib/softhsm/libsofthsm2.so",
)
MODULE = next((Path(each) for each in MODULES if Path(each).exists()), None)
TOKEN, PIN = "Kaart van de proef", "123456"

pytest.importorskip("pkcs11", reason="De extra «sign» is niet geïnstalleerd: ondertekenen met een kaart NIET getest.")
pytestmark = pytest.mark.skipif(
    MODULE is None or shutil.which("softhsm2-util") is None,
    reason="SoftHSM (softhsm2) staat niet op deze computer: ondertekenen met een kaart wordt NIET getest.",
)


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """SoftHSM with one card with two certificates, one that is for signing, and one card without any."""
    import pkcs11

    assert MODULE is not None
    folder = tmp_path_factory.mktemp("softhsm")
    (folder / "tokens").mkdir()
    settings = folder / "softhsm2.conf"
    settings.write_text(f"directories.tokendir = {folder / 'tokens'}\nobjectstore.backend = file\nlog.level = ERROR\n")
    before = os.environ.get("SOFTHSM2_CONF")
    os.environ["SOFTHSM2_CONF"] = str(settings)
    try:
        for label in (TOKEN, "Lege kaart"):
            _tool("--init-token", "--free", "--label", label, "--pin", PIN, "--so-pin", "12345678")
        fill(folder)
        yield MODULE
        pkcs11.unload(str(MODULE))
    finally:
        os.environ.pop("SOFTHSM2_CONF")
        if before is not None:
            os.environ["SOFTHSM2_CONF"] = before


def fill(folder: Path) -> None:
    from pkcs11 import Attribute, CertificateType, ObjectClass, lib

    held: list[tuple[str, bytes, x509.Certificate]] = [("Uitgever", b"\x09", keys.issuer()[0])]
    for number, (label, kind, signs) in enumerate(
        (("Handtekening", "rsa", True), ("Vertrouwelijk", "rsa", False), ("Elliptisch", "ec", True)), 1
    ):
        certificate = keys.made(label, kind=kind, signs=signs)
        raw = keys.private_key(kind, hash(label)).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        (folder / "sleutel.pem").write_bytes(raw)
        _tool("--import", str(folder / "sleutel.pem"), "--token", TOKEN, "--pin", PIN, "--label", label,
              "--id", f"{number:02x}")  # fmt: skip
        (folder / "sleutel.pem").unlink()
        held.append((label, bytes([number]), certificate))
    with lib(str(MODULE)).get_token(token_label=TOKEN).open(rw=True, user_pin=PIN) as session:
        for label, ident, certificate in held:
            session.create_object({
                Attribute.CLASS: ObjectClass.CERTIFICATE, Attribute.CERTIFICATE_TYPE: CertificateType.X_509,
                Attribute.TOKEN: True, Attribute.LABEL: label, Attribute.ID: ident,
                Attribute.SUBJECT: certificate.subject.public_bytes(),
                Attribute.ISSUER: certificate.issuer.public_bytes(),
                Attribute.VALUE: certificate.public_bytes(Encoding.DER),
            })  # fmt: skip


def _tool(*arguments: str) -> None:
    subprocess.run(["softhsm2-util", *arguments], check=True, capture_output=True)


def problem_with(card: Card, pin: str = PIN) -> KeyProblem:
    with pytest.raises(KeyProblem) as problem:
        sign_with(paper(), card, pin)
    return problem.value


@pytest.mark.parametrize("certificate", ["Handtekening", "Elliptisch"])
def test_a_key_on_a_card_signs_and_its_issuer_goes_along(module: Path, certificate: str) -> None:
    from pyhanko.pdf_utils.reader import PdfFileReader

    data = sign_with(paper(), Card(module, TOKEN, certificate), PIN)
    seen = look(data, [keys.issuer()[0]])
    assert seen is not None and seen.holds and seen.before == paper()
    assert seen.signer == f"{certificate}, Gemeente Waterstad" and "vertrouwde uitgever" in seen.trust
    (signature,) = PdfFileReader(BytesIO(data)).embedded_signatures
    assert len(signature.other_embedded_certs) == 1


def test_which_certificate_is_asked_where_there_are_more_to_sign_with(module: Path) -> None:
    problem = problem_with(Card(module, TOKEN))
    assert problem.where == "certificate" and "«Elliptisch», «Handtekening»" in str(problem)
    assert "Vertrouwelijk" not in str(problem), "that one is not for signing"
    unknown = problem_with(Card(module, TOKEN, "Bestaat niet"))
    assert unknown.where == "certificate" and "staat niet op de kaart" in str(unknown)


def test_a_certificate_that_may_not_sign_is_refused_also_when_it_is_named(module: Path) -> None:
    assert "mag niet worden ondertekend" in str(problem_with(Card(module, TOKEN, "Vertrouwelijk")))


def test_a_wrong_pin_is_told_at_the_pin_and_a_right_one_works_after_it(module: Path) -> None:
    for pin in ("654321", "1"):
        wrong = problem_with(Card(module, TOKEN, "Handtekening"), pin)
        assert wrong.where == "secret" and str(wrong).startswith("De pincode klopt niet.")
        assert pin not in str(wrong)
    assert "Typ de pincode" in str(problem_with(Card(module, TOKEN), ""))
    assert sign_with(paper(), Card(module, TOKEN, "Handtekening"), PIN)


def test_a_card_that_is_not_there_names_those_that_are(module: Path) -> None:
    gone = problem_with(Card(module, "Een andere kaart"))
    assert gone.where == "token" and "«Een andere kaart» is niet gevonden" in str(gone)
    assert f"«{TOKEN}»" in str(gone) and "«Lege kaart»" in str(gone)
    assert "geen certificaat met een sleutel" in str(problem_with(Card(module, "Lege kaart")))


def test_a_module_that_is_none_is_told_at_the_module(module: Path, tmp_path: Path) -> None:
    (tmp_path / "geen.so").write_bytes(b"geen module")
    for path, words in ((tmp_path / "geen.so", "is niet te laden"), (tmp_path / "weg.so", "bestaat niet")):
        problem = problem_with(Card(path, TOKEN))
        assert problem.where == "module" and words in str(problem)


def test_a_locked_card_is_told(module: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SoftHSM locks nothing, so the answer of a card that does is put in its place."""
    import pkcs11

    from reports import signing_card

    class Locked:
        flags, label = pkcs11.TokenFlag(0), TOKEN

        def open(self, **_more: object) -> None:
            raise pkcs11.PinLocked

    monkeypatch.setattr(signing_card, "_token", lambda _card: Locked())
    assert "geblokkeerd" in str(problem_with(Card(module, TOKEN)))
