"""Knows how a PDF of this app is signed: once, unseen on paper, for good, and looked at again before it counts as done.

PAdES B-B (ETSI EN 319 142-1): it proves whose certificate signed these bytes, not when. The signature certifies the
file and allows no change after it (DocMDP 1, ISO 32000-1, 12.8.2.2). It is never a picture on a page: that would break
PDF/UA and PDF/A. What was in the file stays in it byte for byte; the signature is added behind it.
"""

import re
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pikepdf
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from reports.pdf_attached import TooMuch, attached
from reports.signed_record import Record, record_of
from reports.signing_key import FILE, Card, KeyFile, SigningKey, der, opened, refuse_out_of_time
from reports.signing_offline import quietly, ready
from resources.language import tr

if TYPE_CHECKING:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

MAKER = "Kind Voorop"
"""How this app calls itself in every PDF that it makes."""

FIELD = "Handtekening"
_END = b"%%EOF\n"
_FOOT = 70  # points from the bottom within which a page says what the paper is
_SPARE = 160  # bytes: what an ECDSA signature is longer than one of its numbers, and the lengths that grow with it


class NotSignable(ValueError):
    """This PDF is not signed; the text says why, and what to do."""


class SigningFailed(RuntimeError):
    """A signature was made but does not hold; nothing of it may be used."""


def sign_with(data: bytes, key: KeyFile | Card, secret: str, in_spite_of_time: bool = False) -> bytes:
    """The signed file. `secret` is the passphrase or PIN of the key.

    Raises NotSignable, KeyProblem (NotValidNow when `in_spite_of_time` is not said), NotInstalled or SigningFailed.
    """
    ready()
    refuse_unsignable(data)
    with opened(key, secret) as found:
        if not in_spite_of_time:
            refuse_out_of_time(found.certificate, FILE)
        return sign(data, found)


def refuse_unsignable(data: bytes) -> None:
    """Raise NotSignable for what is no finished PDF of this app: damaged, foreign, encrypted, signed, or a concept."""
    if b"/ByteRange" in data:
        raise NotSignable(tr("Deze PDF is al ondertekend. Er wordt niets aan veranderd."))
    if not data.startswith(b"%PDF-") or not data.endswith(_END) or len(re.findall(rb"startxref\s", data)) != 1:
        raise NotSignable(
            tr("Dit is geen PDF zoals Kind Voorop die schrijft, of hij is daarna veranderd. Sla hem opnieuw op.")
        )
    try:
        with quietly(), pikepdf.open(BytesIO(data), attempt_recovery=False) as pdf:
            _refuse_foreign(pdf)
    except pikepdf.PasswordError as error:
        raise NotSignable(tr("Deze PDF is versleuteld. Zo’n PDF wordt niet ondertekend.")) from error
    except (pikepdf.PdfError, TooMuch) as error:
        raise NotSignable(tr("Deze PDF is beschadigd. Sla hem opnieuw op.")) from error
    if _is_concept(data):
        raise NotSignable(tr("Dit is een concept. Een concept wordt niet ondertekend; stel eerst vast."))


def _refuse_foreign(pdf: pikepdf.Pdf) -> None:
    if pdf.is_encrypted:
        raise NotSignable(tr("Deze PDF is versleuteld. Zo’n PDF wordt niet ondertekend."))
    if str(pdf.docinfo.get("/Creator", "")) != MAKER:
        raise NotSignable(tr("Deze PDF is niet door Kind Voorop gemaakt. Alleen eigen stukken worden ondertekend."))
    if "/AcroForm" in pdf.Root or pdf.check_pdf_syntax() or attached(pdf).wrong:
        raise NotSignable(tr("Deze PDF is na het maken veranderd. Sla hem opnieuw op."))


def _is_concept(data: bytes) -> bool:
    """Whether a page says so in its foot; what is typed in a text does not count."""
    import pypdfium2

    pdf = pypdfium2.PdfDocument(data)
    try:
        foots = (page.get_textpage().get_text_bounded(top=_FOOT) for page in pdf)
        return any(re.search(r"\bCONCEPT\b", foot) for foot in foots)
    finally:
        pdf.close()


def sign(data: bytes, key: SigningKey, at: datetime | None = None) -> bytes:
    """The file with a signature behind it; `at` is the moment that the signature claims. Raises SigningFailed."""
    ready()
    from reports.signature_container import digest_of_certificates

    chain = [der(each) for each in key.chain]
    own = der(key.certificate)
    record = record_of(data, digest_of_certificates([own, *chain]))
    signed = _written(data, key, record, at or datetime.now().astimezone())
    _look_again(data, signed)
    return signed


def _written(data: bytes, key: SigningKey, record: Record, at: datetime) -> bytes:
    from pyhanko.sign.fields import InvisSigSettings, MDPPerm, SigFieldSpec, SigSeedSubFilter
    from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
    from pyhanko.sign.signers.pdf_byterange import SignatureObject

    from reports.signature_container import made

    own, chain = der(key.certificate), [der(each) for each in key.chain]
    room = len(made(own, chain, bytes(32), lambda _data: bytes(_size_of(key)))) + _SPARE
    writer = _writer(data)
    # Outside the page, as PDF/UA asks of what cannot be seen, and set to print, as PDF/A asks of every annotation.
    field = SigFieldSpec(FIELD, invis_sig_settings=InvisSigSettings(set_print_flag=True, box_out_of_bounds=True))
    steps = PdfCMSEmbedder(field).write_cms(FIELD, writer)
    next(steps)
    unsigned = SignatureObject(timestamp=at, subfilter=SigSeedSubFilter.PADES, bytes_reserved=2 * room)
    steps.send(SigObjSetup(unsigned, SigMDPSetup("sha256", certify=True, docmdp_perms=MDPPerm.NO_CHANGES)))
    _put_record(writer, record, at)
    prepared, out = steps.send(SigIOSetup("sha256"))
    steps.send(made(own, chain, prepared.document_digest, key.sign))
    steps.close()
    result: bytes = out.getvalue()
    return result


def _writer(data: bytes) -> "IncrementalPdfFileWriter":
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.signers.constants import ESIC_EXTENSION_1

    class Behind(IncrementalPdfFileWriter):
        """Adds behind a file, and leaves what the file says of itself (maker, dates, XMP) as it was written."""

        def _update_meta(self) -> None:
            pass

    writer = Behind(BytesIO(data))
    writer.register_extension(ESIC_EXTENSION_1)  # PAdES in a PDF before 2.0 (ETSI EN 319 142-1, 5.1)
    return writer


def _put_record(writer: "IncrementalPdfFileWriter", record: Record, at: datetime) -> None:
    from pyhanko.pdf_utils import generic

    name = generic.pdf_name
    private: dict[Any, Any] = {
        name("/Length"): generic.NumberObject(record.length),
        name("/Step"): generic.NumberObject(record.step),
        name("/Whole"): generic.ByteStringObject(record.whole),
        name("/Pieces"): generic.ByteStringObject(record.pieces),
        name("/Certificates"): generic.ByteStringObject(record.certificates),
    }
    ours = {
        name("/LastModified"): generic.pdf_date(at),
        name("/Private"): generic.DictionaryObject(private),
    }
    piece = generic.DictionaryObject({name("/KindVoorop"): generic.DictionaryObject(ours)})
    writer.root[name("/PieceInfo")] = writer.add_object(piece)
    writer.update_root()


def _size_of(key: SigningKey) -> int:
    """The bytes of one number of its size, which is a whole signature for RSA."""
    public = key.certificate.public_key()
    assert isinstance(public, rsa.RSAPublicKey | ec.EllipticCurvePublicKey)  # no other key was opened
    return public.key_size // 8


def _look_again(data: bytes, signed: bytes) -> None:
    """Raise SigningFailed unless the signature holds and the file before it is the very file that was given."""
    from reports.signed import look

    seen = look(signed)
    if seen is None or not seen.holds or seen.before != data or not signed.startswith(data):
        why = " ".join(seen.changed) if seen is not None else ""
        raise SigningFailed(
            tr("De handtekening die is gemaakt, klopt niet. Er is niets opgeslagen. {why}", why=why).rstrip()
        )
