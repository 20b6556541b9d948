"""Lets argparse speak Dutch: headings, help and complaints."""

import argparse
from collections.abc import Callable

_WORDS = {
    "usage: ": "gebruik: ",
    "positional arguments": "wat u opgeeft",
    "options": "opties",
    "subcommands": "opdrachten",
    "show this help message and exit": "toon deze hulp",
    "show program's version number and exit": "toon de versie",
    "%(prog)s: error: %(message)s\n": "%(prog)s: %(message)s\n",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "the following arguments are required: %s": "er ontbreekt: %s",
    "one of the arguments %s is required": "geef een van deze mee: %s",
    "expected one argument": "hier hoort een waarde achter",
    "expected at most one argument": "hier hoort ten hoogste één waarde achter",
    "expected at least one argument": "hier hoort ten minste één waarde achter",
    "unrecognized arguments: %s": "niet bekend: %s",
    "ignored explicit argument %r": "hier hoort geen waarde achter: %r",
    "not allowed with argument %s": "kan niet samen met %s",
    "invalid choice: %(value)r (choose from %(choices)s)": "%(value)r bestaat niet; kies uit %(choices)s",
    "invalid %(type)s value: %(value)r": "%(value)r kan hier niet",
    "unknown parser %(parser_name)r (choices: %(choices)s)": "%(parser_name)r bestaat niet; kies uit %(choices)s",
    "ambiguous option: %(option)s could match %(matches)s": "%(option)s kan op meer manieren: %(matches)s",
}


def parser_of(program: str, description: str, **more: object) -> argparse.ArgumentParser:
    """An ArgumentParser of which everything a person reads is Dutch."""
    _speak_dutch()
    return argparse.ArgumentParser(program, description=description, allow_abbrev=False, **more)  # type: ignore[arg-type]


def _speak_dutch() -> None:
    """argparse looks every text up through these two names, the way gettext does; it has no other door."""
    translated: dict[str, Callable[..., str]] = {
        "_": _translated,
        "ngettext": lambda one, many, number: _translated(one if number == 1 else many),
    }
    for name, translate in translated.items():
        setattr(argparse, name, translate)


def _translated(text: str) -> str:
    return _WORDS.get(text, text)
