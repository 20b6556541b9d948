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
    inside = "_met_inhoud" if kind == ".pdf" and options.json_in_pdf else ""
    return _KINDS[kind] + inside + ("_schuilnamen" if options.schuilnamen else "")


def refuse_wrong_json(options: argparse.Namespace, kind: str) -> None:
    """Raise Halt where the content is asked of a file that cannot have it; `kind` is the end of the file's name."""
    asked = (("--met-json", options.met_json), ("--json-in-pdf", options.json_in_pdf))
    for name in (name for name, wanted in asked if wanted and kind != ".pdf"):
        raise Halt(Exit.WRONG_USE, f"{name} hoort bij een PDF.")
    if options.json_in_pdf and options.schuilnamen:
        # The places in it name rows of the dossier, and would lead from other names back to whom it is about.
        raise Halt(Exit.WRONG_USE, "--json-in-pdf gaat niet samen met --schuilnamen.")


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
