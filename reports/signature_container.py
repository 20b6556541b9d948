"""Knows the one shape of a signature that this app writes: CMS, detached, SHA-256 (PAdES B-B, ETSI EN 319 142-1).

The shape leaves no freedom: whoever takes certificates, signed attributes and signature out of one and puts them
together again, has the same bytes. So a change anywhere in it can be seen, also where cryptography does not look.
"""

import hashlib
from collections.abc import Callable, Sequence

from asn1crypto import algos, cms, x509
from pyhanko.sign.general import as_signing_certificate_v2, simple_cms_attribute

_MECHANISMS = {"rsa": "sha256_rsa", "ec": "sha256_ecdsa"}


def attributes(certificate: bytes, digest: bytes) -> cms.CMSAttributes:
    """What is signed: the digest of the file and which certificate goes with it. PAdES wants no time among them."""
    return cms.CMSAttributes(
        [
            simple_cms_attribute("content_type", "data"),
            simple_cms_attribute("message_digest", digest),
            simple_cms_attribute(
                "signing_certificate_v2", as_signing_certificate_v2(x509.Certificate.load(certificate))
            ),
        ]
    )


def made(certificate: bytes, chain: Sequence[bytes], digest: bytes, sign: Callable[[bytes], bytes]) -> bytes:
    """The signature over the digest of a file."""
    signed = attributes(certificate, digest)
    return packed(certificate, chain, signed, sign(signed.dump()))


def packed(certificate: bytes, chain: Sequence[bytes], signed: cms.CMSAttributes, signature: bytes) -> bytes:
    """The parts put together; the order in which the chain is given does not matter."""
    own = x509.Certificate.load(certificate)
    digest = algos.DigestAlgorithm({"algorithm": "sha256"})
    sid = cms.IssuerAndSerialNumber({"issuer": own.issuer, "serial_number": own.serial_number})
    signer = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier({"issuer_and_serial_number": sid}),
            "digest_algorithm": digest,
            "signature_algorithm": algos.SignedDigestAlgorithm({"algorithm": _MECHANISMS[own.public_key.algorithm]}),
            "signed_attrs": signed,
            "signature": signature,
        }
    )
    content = {
        "version": "v1",
        "digest_algorithms": [digest],
        "encap_content_info": {"content_type": "data"},
        "certificates": [
            cms.CertificateChoices("certificate", x509.Certificate.load(each)) for each in (certificate, *chain)
        ],
        "signer_infos": [signer],
    }
    return bytes(cms.ContentInfo({"content_type": "signed_data", "content": cms.SignedData(content)}).dump())


def own_certificate(container: bytes) -> bytes:
    """The certificate that goes with the signature in here. Raises as `repacked` does."""
    data = cms.ContentInfo.load(container, strict=True)["content"]
    (signer,) = data["signer_infos"]
    sid = signer["sid"].chosen
    for each in data["certificates"]:
        if _is_of(each.chosen, sid):
            return bytes(each.chosen.dump())
    raise ValueError("the certificate that signed is not in the signature")


def repacked(container: bytes) -> bytes:
    """The same signature as this app would write it. Raises ValueError, TypeError or KeyError where it cannot be."""
    data = cms.ContentInfo.load(container, strict=True)["content"]
    (signer,) = data["signer_infos"]
    own = own_certificate(container)
    chain = [each.chosen.dump() for each in data["certificates"] if each.chosen.dump() != own]
    return packed(own, chain, signer["signed_attrs"].untag(), signer["signature"].native)


def _is_of(certificate: x509.Certificate, sid: cms.IssuerAndSerialNumber) -> bool:
    return bool(
        certificate.issuer.dump() == sid["issuer"].dump() and certificate.serial_number == sid["serial_number"].native
    )


def digest_of_certificates(certificates: Sequence[bytes]) -> bytes:
    """One number for all certificates in a signature, whatever their order: the signature itself covers only one."""
    return hashlib.sha256(b"".join(sorted(hashlib.sha256(each).digest() for each in certificates))).digest()
