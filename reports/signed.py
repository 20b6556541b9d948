"""Knows what can be said of a signed PDF: by whom, when as it claims, whether it is whole, and what was there before.

Without the extra for signatures it still finds the signature, the file before it and every change in what is signed;
it then says that the signature itself was not checked.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives.serialization import pkcs7

from app.days import long_day
from reports.signed_places import places
from reports.signed_range import Covered, before, claimed_at, container, digest, find_range, has_signature_field
from reports.signed_record import Record, changed_spans, find_record
from reports.signing_key import told_name
from reports.signing_offline import is_installed, quietly
from resources.language import tr

NOT_CHECKED = (
    "De handtekening zelf is niet nagekeken, want het onderdeel daarvoor (de extra «sign») is niet geïnstalleerd."
)
NO_PROVEN_TIME = "Dat tijdstip noemt wie ondertekende zelf; het is niet bewezen."
_ITSELF = "De handtekening zelf is veranderd: zij is niet zoals het programma haar schrijft."
_ADDED = "Wat bij het ondertekenen is toegevoegd"
_NOT_THE_CONTENT = "de inhoud van het stuk niet"
_MARK = re.compile(rb"/KindVoorop(?![A-Za-z])")
"""Where this app put its checksums; its fingerprints stand under longer names, which another program copies."""


@dataclass(frozen=True)
class Signature:
    """One signature and what it says.

    `before` is the file as it was before it was signed, byte for byte; `changed` names what does not hold, in Dutch;
    `checked` tells whether the signature itself was checked, `trust` what is known of who issued the certificate, and
    `trusted` whether that is an issuer that is trusted here.
    """

    before: bytes
    signer: str
    issuer: str
    claimed_at: datetime | None
    checked: bool
    changed: tuple[str, ...]
    trust: str
    trusted: bool = False

    @property
    def holds(self) -> bool:
        """Whether the signature was checked and nothing was changed. It says nothing about who issued it."""
        return self.checked and not self.changed


def look(data: bytes, roots: Sequence[x509.Certificate] = ()) -> Signature | None:
    """What there is to say of the signature in a file; None when there is none. `roots` are trusted issuers."""
    with quietly():
        found = find_range(data)
        if found is not None:
            return _looked(data, found, roots)
        return _unreadable(data) if has_signature_field(data) else None


def _looked(data: bytes, found: Covered, roots: Sequence[x509.Certificate]) -> Signature:
    record = find_record(data)
    earlier = before(data, found.start, record)
    packed = container(data, found)
    changed = tuple(_changes(data, found, record, earlier, packed))
    checked, trust, trusted = False, "", False
    if not changed and is_installed():
        from reports.signature_check import check

        result = check(data, found, packed, record, roots)
        changed, trust, trusted, checked = result.problems, result.trust, result.trusted, True
    signer, issuer = _names(packed)
    return Signature(earlier, signer, issuer, claimed_at(data, found), checked, changed, trust, trusted)


def told(signature: Signature) -> list[str]:
    """The same in sentences, the most important first."""
    lines = []
    if signature.changed:
        lines += [tr("De handtekening klopt niet."), *signature.changed]
    elif signature.checked:
        lines.append(tr("De handtekening klopt: sinds het ondertekenen is er geen byte veranderd."))
    else:
        lines.append(NOT_CHECKED)
    if signature.signer:
        lines.append(
            tr(
                "Volgens het certificaat ondertekend door {signer} (uitgever: {issuer}).",
                signer=signature.signer,
                issuer=signature.issuer,
            )
        )
    if signature.claimed_at is not None:
        at = signature.claimed_at
        lines.append(
            tr(
                "Volgens de handtekening op {long_day} om {at:%H:%M}. {no_proven_time}",
                long_day=long_day(at.date()),
                at=at,
                no_proven_time=NO_PROVEN_TIME,
            )
        )
    if signature.trust:
        lines.append(signature.trust)
    return lines


def _unreadable(data: bytes) -> Signature:
    problem = tr("Er staat een handtekening in het bestand, maar waar die begint en eindigt is niet te lezen.")
    return Signature(before(data, len(data), find_record(data)), "", "", None, False, (problem,), "")


def _changes(data: bytes, found: Covered, record: Record | None, earlier: bytes, packed: bytes | None) -> list[str]:
    """What the bytes alone tell, without cryptography; for a signature of another program hardly anything."""
    changed = []
    if found.covered < len(data):
        changed.append(tr("Na het ondertekenen is er iets toegevoegd: {what} bytes.", what=len(data) - found.covered))
    if not found.named:
        changed.append(tr("Het bereik van de handtekening (ByteRange) is veranderd."))
    if record is None:
        if _MARK.search(data, len(earlier)):
            changed.append(tr("De controlegetallen die bij het ondertekenen zijn toegevoegd, zijn veranderd."))
        return changed
    spans = changed_spans(record, earlier)
    if spans:
        changed.append(tr("De ondertekende inhoud is veranderd {earlier}.", earlier=places(earlier, spans)))
    if packed is None:
        changed.append(_ITSELF)
    elif not changed and digest(data, found) not in packed:
        changed.append(_behind(packed))
    return changed


def _behind(packed: bytes) -> str:
    """The content is as it was, but not all that came behind it: the signature, or what goes with it."""
    if not is_installed():
        return tr(
            "{added} of de handtekening zelf is veranderd; {not_the_content}.",
            added=_ADDED,
            not_the_content=_NOT_THE_CONTENT,
        )
    from reports.signature_check import is_of_its_certificate

    return (
        tr("{added} is veranderd; {not_the_content}.", added=_ADDED, not_the_content=_NOT_THE_CONTENT)
        if is_of_its_certificate(packed)
        else _ITSELF
    )


def _names(packed: bytes | None) -> tuple[str, str]:
    """Who the certificate names, and who issued it: that of the one in the signature that issued no other in it."""
    try:
        found = pkcs7.load_der_pkcs7_certificates(packed or b"")
        above = {each.issuer for each in found if each.issuer != each.subject}
        own = next(each for each in found if each.subject not in above)
        return told_name(own.subject), told_name(own.issuer)
    except Exception:  # what was changed can fail anywhere in there, with any error
        return "", ""
