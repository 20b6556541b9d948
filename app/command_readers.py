"""Knows what a command line asks to be made, for whom, and how the trail names it."""

import argparse

from app.command_parser import DECISION
from app.halt import Exit, Halt
from app.recipients import Recipient, parents_of
from models.assessment import Assessment

_KINDS = {".json": "zaakbestand", ".pdf": "pdf", ".html": "html"}


def noted_as(options: argparse.Namespace, kind: str) -> str:
    """How the trail names what left: a case file or a decision (by the end of its name), or another paper."""
    if kind != ".json" and options.stuk != DECISION:
        return str(options.stuk)
    return _KINDS[kind] + ("_schuilnamen" if options.schuilnamen else "")


def reader_of(assessment: Assessment, options: argparse.Namespace) -> Recipient:
    """The reader that --voor names; who decides where it names none. Raises Halt for one that is not there."""
    return _recipient(assessment, options.voor or "beslisser")


def _recipient(assessment: Assessment, reader: str) -> Recipient:
    kind, _, name = reader.partition(":")
    if kind == "ouder":
        return Recipient("ouder", person_id=_named(name, {each.id: each.name for each in parents_of(assessment)}))
    if kind == "kind":
        raise Halt(Exit.WRONG_USE, "Een kind krijgt een eigen brief, niet het hele besluit; kies een andere lezer.")
    for known in ("beslisser", "rechtbank", "intern", "toetser"):
        if reader == known:
            return Recipient(known)
    raise Halt(Exit.WRONG_USE, f"--voor {reader}: kies beslisser, rechtbank, intern, toetser of ouder:NAAM.")


def _named(name: str, names: dict[str, str]) -> str:
    found = [id for id, each in names.items() if each.strip().casefold() == name.strip().casefold()]
    if len(found) != 1:
        problem = "komt vaker voor" if found else f"staat niet bij de ouders: {', '.join(names.values()) or 'geen'}"
        raise Halt(Exit.WRONG_USE, f"De naam «{name}» {problem}.")
    return found[0]
