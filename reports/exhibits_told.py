"""Knows what whoever made a bundle must be told of it: what goes beside it, what changed, and what stayed out."""

from collections.abc import Sequence

from reports.exhibits import Bundle, Exhibit
from reports.exhibits_writing import Written

UNSURE = (
    "Niet opgenomen en niet genoemd: {}. Daarin kan staan waar iemand verblijft van wie het adres voor deze lezer "
    "geheim is. Kijk zelf na wat deze lezer ervan mag weten."
)


def told_of(bundle: Bundle, written: Written) -> list[str]:
    """One line for each thing, in the order of the bundle; the last one stands nowhere in the bundle itself."""
    told = [f"{_named(exhibit)} is los bijgevoegd: {each.apart}" for exhibit, each in written.apart]
    for exhibit, each in written.became:
        told += [f"{_named(exhibit)}: {line}" for line in each.told]
    return told + unsure(bundle.unsure)


def unsure(names: Sequence[str]) -> list[str]:
    """What is told of files that could give a secret place away; nothing where there are none."""
    named = ", ".join(f"«{each.strip() or 'bijlage zonder naam'}»" for each in names)
    return [UNSURE.format(named)] if names else []


def _named(exhibit: Exhibit) -> str:
    return f"{exhibit.name} ({exhibit.said})"
