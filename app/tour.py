"""Knows the tour: a dozen stops through a worked example, each with a page, a field on it and what to do there."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from app.fields import Field
from models.assessment import Assessment
from resources.language import DUTCH, language


@dataclass(frozen=True)
class Stop:
    """One halt: the kind of the page, an element where the page has one, and the field where the cursor comes.

    In a field {kind}, {gesprek}, {optie} and {belang} are the first child, its first talk, and the first option and
    other interest of the worked example.
    """

    title: str
    text: str
    do: str
    page: str
    field: str
    of_child: bool
    element: str

    def field_in(self, assessment: Assessment) -> Field:
        """The field in this copy of the worked example."""
        child = assessment.children[0]
        return self.field.format(
            kind=child.id,
            gesprek=child.hearings[0].id,
            optie=assessment.options[0].id,
            belang=assessment.interests[0].id,
        )

    def child_id(self, assessment: Assessment) -> str:
        """The child whose page it is; empty for a page of the whole file."""
        return assessment.children[0].id if self.of_child and assessment.children else ""


@dataclass(frozen=True)
class Tour:
    """The worked example that the tour goes through, and its stops in order."""

    example: str
    minutes: int
    stops: tuple[Stop, ...]


def load_tour() -> Tour:
    """The tour as it is shipped, in the language spoken here."""
    return _tour_in(language())


@cache
def _tour_in(spoken: str) -> Tour:
    name = "tour.toml" if spoken == DUTCH else f"tour.{spoken}.toml"
    said = tomllib.loads(files("resources").joinpath("manual", name).read_text("utf-8"))
    return Tour(said["example"], said["minutes"], tuple(_stop(each) for each in said["stops"]))


def _stop(said: dict[str, Any]) -> Stop:
    return Stop(
        title=said["title"],
        text=said["text"],
        do=said["do"],
        page=said["page"],
        field=said["field"],
        of_child=said.get("of_child", False),
        element=said.get("element", ""),
    )
