"""Renders a document in other processes, with another zone, language, seed and moment, to see that the bytes stay."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

from reports.document import Document
from reports.document_json import to_json

_WAYS = (("Pacific/Auckland", "1", "C", "0"), ("America/Lima", "4242", "C.UTF-8", "1700000000"))
_SCRIPT = (
    "import sys, hashlib; from pathlib import Path; from reports.document_json import from_json;"
    "from reports.pdf import render;"
    "made = render(from_json(Path(sys.argv[1]).read_bytes()), inside=len(sys.argv) > 2);"
    "print(hashlib.sha256(made).hexdigest())"
)


def checksums_elsewhere(document: Document, folder: Path, inside: bool = False) -> set[str]:
    """The SHA-256 of the PDF of this document in each of those processes; `inside` is with its content in it."""
    kept = folder / "document.json"
    kept.write_bytes(to_json(document))
    asked = [sys.executable, "-c", _SCRIPT, str(kept), *(["inside"] if inside else [])]
    ran = [
        subprocess.Popen(
            asked, stdout=subprocess.PIPE, text=True,
            env={**os.environ, "TZ": zone, "PYTHONHASHSEED": seed, "LC_ALL": tongue, "SOURCE_DATE_EPOCH": moment,
                 "PYTHONPATH": str(Path(__file__).parent.parent)},
        )
        for zone, seed, tongue, moment in _WAYS
    ]  # fmt: skip
    return {each.communicate(timeout=120)[0].strip() for each in ran}


def checksum(pdf: bytes) -> str:
    """The SHA-256 of a PDF."""
    return sha256(pdf).hexdigest()
