"""Knows which reader a command means."""

from typing import TYPE_CHECKING

from app.halt import Exit, Halt

if TYPE_CHECKING:
    from app.recipients import Recipient
    from models.assessment import Assessment


def recipient_of(assessment: "Assessment", reader: str) -> "Recipient":
    """The reader that `--voor` names: a kind, or «ouder:NAAM». Raises Halt."""
    from app.recipients import Recipient, parents_of

    kind, _, name = reader.partition(":")
    if kind == "ouder":
        return Recipient("ouder", person_id=_named(name, {each.id: each.name for each in parents_of(assessment)}))
    if kind == "kind":
        raise Halt(Exit.WRONG_USE, "Een kind krijgt een eigen brief, niet het hele besluit; kies een andere lezer.")
    for known in ("beslisser", "rechtbank", "intern"):
        if reader == known:
            return Recipient(known)
    raise Halt(Exit.WRONG_USE, f"--voor {reader}: kies beslisser, rechtbank, intern of ouder:NAAM.")


def _named(name: str, names: dict[str, str]) -> str:
    found = [id for id, each in names.items() if each.strip().casefold() == name.strip().casefold()]
    if len(found) != 1:
        problem = "komt vaker voor" if found else f"staat niet bij de ouders: {', '.join(names.values()) or 'geen'}"
        raise Halt(Exit.WRONG_USE, f"De naam «{name}» {problem}.")
    return found[0]
