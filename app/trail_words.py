"""Knows how a place in the trail is written on paper and read back: the step and the first signs of its hash."""

import re

SIGNS, _GROUP = 20, 4
_MARK = re.compile(
    r"(?:kenmerk(?: in het spoor)?\s*:?\s*)?(?:stap\s*)?(\d{1,9})\s*[,:]?\s*((?:[0-9a-f]\s*){20,64})", re.IGNORECASE
)


def mark_of(step: int, hash: str) -> str:
    """«stap 57, 3f2a 9c1e 77b0 41d2 88aa»; empty where there is no step."""
    signs = hash[:SIGNS]
    groups = (signs[at : at + _GROUP] for at in range(0, len(signs), _GROUP))
    return f"stap {step}, {' '.join(groups)}" if step else ""


def read_mark(typed: str) -> tuple[int, str] | None:
    """The step and the signs of the hash that stand on a paper, or None when this is no such mark."""
    found = _MARK.fullmatch(typed.strip())
    return (int(found[1]), "".join(found[2].split()).lower()) if found else None
