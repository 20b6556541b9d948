"""Every text that the program can show, as it is written for the translator, with the words that are filled in."""

from importlib.resources import files
from xml.etree import ElementTree

FILLED_IN = {"{option}": "optie", "{name}": "…", "{what}": "…"}
"""What the manual and the tour write where the program fills in a name."""


def texts_of_program(place: str = "source") -> set[str]:
    """The texts in Dutch ("source") or in English ("translation")."""
    tree = ElementTree.fromstring(files("resources").joinpath("translations", "en.ts").read_text("utf-8"))
    found = {each.text or "" for each in tree.iter(place)}
    english = {"{option}": "option"} if place == "translation" else {}
    for gap, word in (FILLED_IN | english).items():
        found = {each.replace(gap, word) for each in found}
    return found
