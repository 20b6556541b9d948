"""Knows how a decision is signed off: nothing may block it, and then everything is frozen as bytes with a number."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date
from hashlib import sha256

from app.casefile import dump_case
from app.findings import Finding, check
from app.method import Method
from app.organisation import Organisation
from app.publications import begin_anew, of_dossier, put_down
from app.recipients import Recipient
from models.assessment import Assessment
from models.base import new_id
from models.version import Version, fingerprint_of
from reports.decision import compose
from reports.document import Document
from reports.document_json import to_json
from reports.pdf import render
from resources.language import tr

Draw = Callable[[Document], bytes]
RULES_VERSION = "1"
"""Changes when the checks give other findings on the same file, so that a frozen list can be understood later."""

CONCEPT, SIGNED, PROVISIONAL = "concept", "vastgesteld", "voorlopig_vastgesteld"


class SignOffRefused(ValueError):
    """The decision cannot be signed off yet; `findings` are those that block it, empty when who signs is not named."""

    def __init__(self, findings: tuple[Finding, ...], problem: str = ""):
        self.findings = findings
        rules = ", ".join(dict.fromkeys(each.rule for each in findings))
        super().__init__(problem or tr("Vaststellen kan nog niet. Los eerst dit op: {rules}.", rules=rules))


def sign_off(
    assessment: Assessment,
    method: Method,
    by: str,
    role: str,
    on: date,
    reason: str = "",
    earlier: Sequence[Version] = (),
    organisation: Organisation | None = None,
    trail: str = "",
    id: str = "",
    draw: Draw = render,
) -> Version:
    """The frozen version of this decision: case file, findings, document and PDF for who decides (method G.2, I.3).

    `on` is the day of signing; it is the reference date where the decision has no date of its own (method G.0).
    `reason` says why this version follows the `earlier` ones, all versions of this assessment so far; `trail` is the
    mark of the last step before signing. `id` is what the version will be called where that was settled before, and
    `draw` gives the PDF of a document. Sets the status of the assessment and takes the publication of an earlier
    version out of it (see `app.publications`); the store keeps the version. Raises SignOffRefused when a finding
    blocks, or CannotPrint; then nothing has changed.
    """
    if not by.strip():
        raise SignOffRefused((), tr("Vul in wie het besluit vaststelt."))
    day = assessment.decision.decided_on or on
    last = max(earlier, key=lambda each: each.number, default=None)
    status = PROVISIONAL if assessment.decision.provisional else SIGNED
    with all_or_nothing(assessment):
        assessment.status = status
        content = dump_case(assessment)  # with the publication of the version before this one, which is kept here
        if last is not None:
            begin_anew(assessment, json.loads(last.content))
        findings = check(assessment, method, day)
        if blocking := tuple(each for each in findings if each.blocks):
            raise SignOffRefused(blocking)
        number = last.number + 1 if last is not None else 1
        version_id, digest = id or new_id(), sha256(content).hexdigest()
        mark = fingerprint_of(version_id, number, digest)
        document = compose(assessment, method, findings, Recipient("beslisser"), day, number, organisation, trail,
                           version_mark=mark)  # fmt: skip
        version = _frozen(content, method, findings, document, draw)
    version.id, version.number, version.status = version_id, number, status
    version.by, version.role, version.reason = by.strip(), role.strip(), reason.strip()
    return version


@contextmanager
def all_or_nothing(assessment: Assessment) -> Iterator[None]:
    """Put status and publication back where signing off fails on the way."""
    status, known = assessment.status, of_dossier(assessment)
    try:
        yield
    except BaseException:
        assessment.status = status
        put_down(assessment, known)
        raise


def findings_json(findings: Sequence[Finding]) -> bytes:
    """The findings as canonical JSON in UTF-8, in the order of `check`."""
    return json.dumps([asdict(each) for each in findings], ensure_ascii=False, sort_keys=True).encode()


def _frozen(content: bytes, method: Method, findings: Sequence[Finding], document: Document, draw: Draw) -> Version:
    return Version(
        method_version=method.version,
        rules_version=RULES_VERSION,
        content=content,
        findings=findings_json(findings),
        document=to_json(document),
        pdf=draw(document),
        sha256=sha256(content).hexdigest(),
    )
