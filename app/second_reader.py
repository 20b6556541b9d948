"""Knows how a colleague reads a dossier: asked, remarks per field, sent back or agreed (General Comment 14, par. 94).

The app knows whose passphrase opened the store, not who sits in front of it. It says so, and forbids nothing.
"""

import json
from collections.abc import Iterator
from datetime import date
from hashlib import sha256

from app.casefile import comparable, write_case
from app.fields import Field
from models.assessment import Assessment
from models.review import Remark, Review
from resources.language import later

ASKED, SENT_BACK, AGREED = "gevraagd", "teruggestuurd", "akkoord"
LIMIT = later("Het programma weet met welke wachtzin de kluis is geopend, niet wie er zit.")
_NOT_READ = ("reviews", "status", "publication", "keep_until", "keep_reason", "is_example")
_SIGNING = ("signed_by", "signed_role")
"""What is filled in after the reading and changes nothing of what was read."""


def ask_to_read(assessment: Assessment, reader: str, role: str, asked_by: str, on: date) -> Review:
    """Ask a colleague to read the dossier."""
    review = Review(reader=reader, role=role, asked_by=asked_by, asked_on=on, status=ASKED)
    assessment.reviews.append(review)
    return review


def ask_again(review: Review, on: date) -> None:
    """Ask the same colleague once more, after what was sent back was mended."""
    review.status, review.asked_on, review.closed_on, review.agreed_content = ASKED, on, None, ""


def send_back(review: Review, note: str, on: date) -> None:
    """The reader is not done: there is something to be mended."""
    review.status, review.note, review.closed_on, review.agreed_content = SENT_BACK, note, on, ""


def agree(assessment: Assessment, review: Review, note: str, on: date) -> None:
    """The reader agrees with what stands there now."""
    review.status, review.note, review.closed_on = AGREED, note, on
    review.agreed_content = content_mark(assessment)


def being_read(assessment: Assessment) -> Review | None:
    """The reading that is going on, or None."""
    return next((each for each in reversed(assessment.reviews) if each.status == ASKED), None)


def add_remark(review: Review, field: Field, text: str, by: str) -> Remark:
    """Say something of one field; without a field, of the dossier as a whole."""
    made = Remark(field=field, text=text, by=by)
    review.remarks.append(made)
    return made


def open_remarks(assessment: Assessment) -> Iterator[Remark]:
    """Every remark that still waits for an answer, in the order in which they were made."""
    yield from (remark for review in assessment.reviews for remark in review.remarks if not remark.done)


def is_maker(assessment: Assessment, review: Review, who: str) -> bool:
    """Whether this name is also that of who made the dossier, signed it, or asked for the reading."""
    decision = assessment.decision
    makers = {_same(each) for each in (assessment.author, review.asked_by, decision.signed_by) if each.strip()}
    return _same(who) in makers


def still_holds(assessment: Assessment, review: Review) -> bool:
    """Whether what the reader agreed with is what stands there now."""
    return review.status == AGREED and review.agreed_content == content_mark(assessment)


def content_mark(assessment: Assessment) -> str:
    """SHA-256 over what a reader has read, in hexadecimal digits; the same after it was taken along and read in."""
    case = comparable(write_case(assessment))
    for name in _NOT_READ:
        case.pop(name, None)
    decision = case.get("decision", {})
    for name in _SIGNING:
        decision.pop(name, None)
    if not decision:
        case.pop("decision", None)
    return sha256(json.dumps(case, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _same(name: str) -> str:
    return " ".join(name.casefold().split())
