"""Knows how the texts of the interface get into the file of the translator, and which of them have English already.

`python -m app.translation_file` brings `resources/translations/en.ts` up to date with the code: new texts come in
without a translation, texts that are gone go out, and what was translated stays. The file opens in Qt Linguist.
"""

import ast
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from resources.language import ENGLISH

ROOT = Path(__file__).parent.parent
ROOMS = ("app", "models", "reports", "ui")
FILE = ROOT / "resources" / "translations" / f"{ENGLISH}.ts"
MARKS = ("tr", "later")
"""The functions whose first argument is a text to translate."""
METHOD = "resources/method/nl-2025.1"
IN_THE_METHOD = {"help_languages.toml": ("help_languages", "languages"), "letters.toml": ("letters", "notes")}
"""Of the files of the method that only Dutch has: the part that is said on screen, in words of the screen."""


def texts(root: Path = ROOT) -> dict[str, list[str]]:
    """Per module, and per file of the method, the texts that are said, in their order, each once in the whole."""
    known: set[str] = set()
    found: dict[str, list[str]] = {}
    for room in ROOMS:
        for path in sorted((root / room).rglob("*.py")):
            new = [each for each in dict.fromkeys(_said(path)) if each not in known]
            known.update(new)
            if new:
                found[path.relative_to(root).as_posix()] = new
    for name in IN_THE_METHOD:
        found[f"{METHOD}/{name}"] = [each for each in _of_the_method(root, name) if each not in known]
    return found


def _of_the_method(root: Path, name: str) -> list[str]:
    part = tomllib.loads((root / METHOD / name).read_text(encoding="utf-8"))
    for key in IN_THE_METHOD[name]:
        part = part[key]
    return [each["name"] for each in part] if isinstance(part, list) else list(part.values())


def _said(path: Path) -> Iterator[str]:
    calls = (each for each in ast.walk(ast.parse(path.read_bytes())) if isinstance(each, ast.Call) and each.args)
    marked = (each for each in calls if isinstance(each.func, ast.Name) and each.func.id in MARKS)
    for call in sorted(marked, key=lambda each: (each.lineno, each.col_offset)):
        match call.args[0]:
            case ast.Constant(value=str(text)):
                yield text


def translated(file: Path = FILE) -> dict[str, str]:
    """What the file holds: per Dutch text its translation, empty where there is none yet."""
    if not file.exists():
        return {}
    messages = ElementTree.parse(file).iter("message")
    return {each.findtext("source", ""): each.findtext("translation", "") for each in messages}


def as_ts(found: dict[str, list[str]], known: dict[str, str]) -> bytes:
    """The file of the translator: a context per module, a message per text."""
    top = ElementTree.Element("TS", version="2.1", language=ENGLISH, sourcelanguage="nl")
    for module, said in found.items():
        context = ElementTree.SubElement(top, "context")
        ElementTree.SubElement(context, "name").text = module
        for text in said:
            message = ElementTree.SubElement(context, "message")
            ElementTree.SubElement(message, "source").text = text
            translation = ElementTree.SubElement(message, "translation")
            translation.text = known.get(text, "")
            if not translation.text:
                translation.set("type", "unfinished")
    ElementTree.indent(top, "  ")
    body = ElementTree.tostring(top, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'.encode()


def main() -> int:
    """Bring the file up to date and say how many texts wait for a translation."""
    found, known = texts(), translated()
    FILE.write_bytes(as_ts(found, known))
    waiting = [each for said in found.values() for each in said if not known.get(each)]
    print(f"{sum(map(len, found.values()))} teksten, {len(waiting)} nog te vertalen")
    return 0


if __name__ == "__main__":
    sys.exit(main())
