"""Knows whether a signature holds, by pyHanko, and whether its certificate is of an issuer that is trusted."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from reports.signed_range import Covered
from reports.signed_record import Record
from reports.signing_key import der, told_name
from reports.signing_offline import at_once, ready
from resources.language import tr

if TYPE_CHECKING:
    from pyhanko.sign.validation.status import PdfSignatureStatus

NO_ROOTS = (
    "Of het certificaat van een vertrouwde uitgever komt, is niet nagegaan. Dat kan met de opdracht «kindvoorop verify "
    "STUK.pdf --uitgevers MAP»."
)
NO_REVOCATION = "Of het certificaat is ingetrokken, is niet nagegaan: dat kan niet zonder internet."
_OF_ITSELF = "De handtekening zelf is veranderd"


@dataclass(frozen=True)
class Checked:
    """What does not hold (nothing when all does), and what is known of the certificate's issuer.

    `trusted` is whether that issuer is one of the roots and the certificate is valid now.
    """

    problems: tuple[str, ...]
    trust: str
    trusted: bool = False


def check(
    data: bytes,
    found: Covered,
    container: bytes | None,
    record: Record | None,
    roots: Sequence[x509.Certificate] = (),
) -> Checked:
    """Check the last signature in a file, which has to be the one that was `found`: else a file could show one
    signature and be checked by another. With the `record` of this app, its shape is checked to the byte as well.

    Raises NotInstalled.
    """
    ready()
    problem = _shape(container, record) if record is not None else ""
    if problem:
        return Checked((problem,), "" if roots else NO_ROOTS)
    try:
        status = _status(data, found, roots)
    except Exception:  # a file that was changed can fail anywhere in there, with any error
        return Checked((tr("De handtekening is niet te lezen: zij is beschadigd."),), "" if roots else NO_ROOTS)
    return Checked(tuple(_problems(status)), _trust(status, roots), _root(status, roots) is not None)


def is_of_its_certificate(container: bytes) -> bool:
    """Whether the signature in here belongs to what it says and to its certificate; the file is not looked at."""
    from asn1crypto import cms

    from reports.signature_container import own_certificate

    try:
        (signer,) = cms.ContentInfo.load(container)["content"]["signer_infos"]
        own = x509.load_der_x509_certificate(own_certificate(container)).public_key()
        signed, signature = signer["signed_attrs"].untag().dump(), signer["signature"].native
        if isinstance(own, rsa.RSAPublicKey):
            own.verify(signature, signed, padding.PKCS1v15(), hashes.SHA256())
        elif isinstance(own, ec.EllipticCurvePublicKey):
            own.verify(signature, signed, ec.ECDSA(hashes.SHA256()))
        else:
            return False
    except Exception:  # what was changed can fail anywhere, with any error
        return False
    return True


def _shape(container: bytes | None, record: Record) -> str:
    """What is another than this app would have written; cryptography does not look at every byte of a signature."""
    from asn1crypto import cms

    from reports.signature_container import digest_of_certificates, repacked

    try:
        if container is None or repacked(container) != container:
            return tr("{of_itself}: zij is niet zoals het programma haar schrijft.", of_itself=_OF_ITSELF)
        held = cms.ContentInfo.load(container)["content"]["certificates"]
        if digest_of_certificates([each.chosen.dump() for each in held]) != record.certificates:
            return tr("{of_itself}: er zit een ander certificaat in dan toen werd ondertekend.", of_itself=_OF_ITSELF)
    except Exception:  # as above: asn1crypto fails with many kinds of error on what was changed
        return tr("{of_itself}: zij is niet meer te lezen.", of_itself=_OF_ITSELF)
    return ""


def _status(data: bytes, found: Covered, roots: Sequence[x509.Certificate]) -> "PdfSignatureStatus":
    from asn1crypto import x509 as asn1
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import async_validate_pdf_signature
    from pyhanko.sign.validation.settings import KeyUsageConstraints
    from pyhanko_certvalidator import ValidationContext

    trusted = [asn1.Certificate.load(der(each)) for each in roots]
    context = ValidationContext(trust_roots=trusted, allow_fetching=False, revocation_mode="soft-fail")
    usage = KeyUsageConstraints(key_usage={"non_repudiation", "digital_signature"}, match_all_key_usages=False)
    last = PdfFileReader(BytesIO(data)).embedded_signatures[-1]
    if [int(each) for each in last.byte_range] != [0, found.start, found.end, found.covered - found.end]:
        raise ValueError("another signature than the one that was found")
    return at_once(async_validate_pdf_signature(last, context, key_usage_settings=usage))


def _problems(status: "PdfSignatureStatus") -> list[str]:
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    found = []
    if not status.intact:
        found.append(tr("De ondertekende inhoud is veranderd."))
    if not status.valid:
        found.append(tr("{of_itself}: zij hoort niet bij het certificaat.", of_itself=_OF_ITSELF))
    if status.coverage != SignatureCoverageLevel.ENTIRE_FILE:
        found.append(tr("De handtekening dekt niet het hele bestand: er is na het ondertekenen iets toegevoegd."))
    if not status.docmdp_ok:
        found.append(tr("Na het ondertekenen is iets veranderd wat de handtekening verbiedt."))
    return found


def _root(status: "PdfSignatureStatus", roots: Sequence[x509.Certificate]) -> x509.Certificate | None:
    """Which of the trusted issuers stands above the certificate, where that is so and it is valid now."""
    if not roots or not status.trusted or status.validation_path is None:
        return None
    return x509.load_der_x509_certificate(status.validation_path.first.dump())


def _trust(status: "PdfSignatureStatus", roots: Sequence[x509.Certificate]) -> str:
    from pyhanko.sign.ades.report import AdESIndeterminate

    if not roots:
        return NO_ROOTS
    if (root := _root(status, roots)) is not None:
        return tr(
            "Het certificaat komt van een vertrouwde uitgever: {subject}. {no_revocation}",
            subject=told_name(root.subject),
            no_revocation=NO_REVOCATION,
        )
    if status.trust_problem_indic in (AdESIndeterminate.OUT_OF_BOUNDS_NO_POE, AdESIndeterminate.NO_POE):
        return tr(
            "Het certificaat is nu niet geldig (verlopen). Of het dat was toen werd ondertekend, is niet bewezen."
        )
    return tr("Het certificaat komt niet van een van de uitgevers in de map die is opgegeven.")
