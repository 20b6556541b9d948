"""Knows the words that somebody had this computer remember as spelled right: a plain file beside the store.

Nothing gets there by itself: only a word that somebody chose to have remembered.
"""

from pathlib import Path

from app.replacing import replace_file

FILE = "eigen-woorden.txt"
_ABOUT = "# Woorden die u Kind Voorop liet onthouden. Gewone tekst, niet versleuteld. Weghalen mag."


def read_own_words(folder: Path) -> frozenset[str]:
    """The words, in small letters; none where the file is not there or cannot be read."""
    try:
        lines = (folder / FILE).read_text(encoding="utf8", errors="replace").splitlines()
    except OSError:
        return frozenset()
    return frozenset(each for line in lines if (each := line.partition("#")[0].strip().casefold()))


def remember_word(folder: Path, word: str) -> frozenset[str]:
    """Add a word to the file; all words that it holds then. Raises OSError when it cannot be written."""
    words = sorted(read_own_words(folder) | {word.strip().casefold()})
    replace_file(folder / FILE, "\n".join((_ABOUT, *words, "")).encode())
    return frozenset(words)
