"""Knows the two fingerprints of a paper: of what this recipient received, and of the version that it is a paper of."""

import re
from dataclasses import dataclass
from hashlib import sha256

from reports.document import Document
from reports.document_json import to_json

SHOWN, _GROUP = 20, 4
"""So many signs stand in the foot, in groups of four, as with the mark in the trail.

Twenty are 80 bits. To make another text that ends up with the same twenty takes some 10^24 tries; with sixteen it would
be 65,536 times fewer, which money can buy. Whole they stand in the properties of the file and in the QR code.
"""
WHOLE = re.compile(r"[0-9a-f]{64}")
CONCEPT = "concept, geen versie"
_FOOT = re.compile(r"Vingerafdruk: inhoud ((?:[0-9a-f]{4} ){4}[0-9a-f]{4})")


@dataclass(frozen=True)
class Prints:
    """Both fingerprints, whole, in hexadecimal digits; `version` is empty where a paper is of no version."""

    content: str
    version: str = ""
    concept: bool = False

    @property
    def version_said(self) -> str:
        """The version as it is called where its fingerprint cannot stand: «concept, geen versie», or nothing."""
        return CONCEPT if self.concept and not self.version else ""


def prints_of(document: Document) -> Prints:
    """The fingerprints of a document: that of its content is the SHA-256 of its canonical JSON (`to_json`)."""
    return Prints(fingerprint(to_json(document)), document.meta.version_mark, document.meta.concept)


def fingerprint(content: bytes) -> str:
    """SHA-256 in hexadecimal digits; `sha256sum` over the JSON file gives the same."""
    return sha256(content).hexdigest()


def shown(digits: str) -> str:
    """What is shown of a fingerprint where room is short: «3f2a 9c1e 77b0 41d2 88aa»."""
    return in_groups(digits[:SHOWN])


def in_groups(digits: str) -> str:
    """The digits in groups of four, so that people can compare them."""
    return " ".join(digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP))


def foot_line(prints: Prints) -> str:
    """What stands in the foot of every page."""
    version = f"versie {shown(prints.version)}" if prints.version else prints.version_said
    return " · ".join(filter(None, (f"Vingerafdruk: inhoud {shown(prints.content)}", version)))


def feet_in(text: str) -> list[str]:
    """The signs of the content that stand in the feet within a text, without spaces."""
    return [each.replace(" ", "") for each in _FOOT.findall(" ".join(text.split()))]


def code_text(prints: Prints) -> str:
    """What the QR code holds: both fingerprints whole. No name, no title and no address: anybody may scan it."""
    version = prints.version or prints.version_said
    return "\n".join(["Kind Voorop", f"Inhoud: {prints.content}", *([f"Versie: {version}"] if version else [])])
