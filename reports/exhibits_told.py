"""Knows what whoever made a bundle must be told of it: what goes beside it, what changed, and what stayed out."""

from collections.abc import Sequence

from reports.exhibits import Bundle, Exhibit
from reports.exhibits_writing import Written
from resources.language import tr

UNSURE = (
    "Niet opgenomen en niet genoemd: {}. Daarin kan staan waar iemand verblijft van wie het adres voor deze lezer "
    "geheim is. Kijk zelf na wat deze lezer ervan mag weten."
)
BEHIND = (
    "Niet opgenomen en niet genoemd: {}. Op die bron steunt een feit dat deze lezer niet mag weten; het kan in het "
    "bestand staan. Kijk zelf na wat deze lezer ervan mag weten."
)


def told_of(bundle: Bundle, written: Written) -> list[str]:
    """One line for each thing, in the order of the bundle; what was left out stands nowhere in the bundle itself."""
    told = [
        tr("{exhibit} is los bijgevoegd: {apart}", exhibit=_named(exhibit), apart=tr(each.apart))
        for exhibit, each in written.apart
    ]
    for exhibit, each in written.became:
        told += [f"{_named(exhibit)}: {line}" for line in each.told]
    return told + left_out(bundle)


def left_out(bundle: Bundle) -> list[str]:
    """What is told of files that could give away what this reader may not know; nothing where there are none."""
    both = ((UNSURE, bundle.unsure), (BEHIND, bundle.behind))
    return [said.format(_listed(names)) for said, names in both if names]


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"«{each.strip() or tr('bijlage zonder naam')}»" for each in names)


def _named(exhibit: Exhibit) -> str:
    return f"{exhibit.name} ({exhibit.said})"
