"""What a file is about, in words: the children of a family with options, or the profiles of a rule with variants."""

from dataclasses import dataclass

from models.assessment import Assessment

GROUPS = ("BT-09",)
"""The decision types about a group of children; a test keeps them those of the method."""


@dataclass(frozen=True)
class Words:
    """How a child and an option are called on screen, one and more of them."""

    child: str
    children: str
    this_child: str
    option: str
    options: str


OF_A_FAMILY = Words("kind", "kinderen", "dit kind", "optie", "opties")
OF_A_GROUP = Words("profiel", "profielen", "dit profiel", "variant", "varianten")


def is_about_a_group(assessment: Assessment) -> bool:
    """Whether the pages speak of profiles and variants (method A.14)."""
    return assessment.decision_type in GROUPS


def words_for(assessment: Assessment) -> Words:
    """The words of this file."""
    return OF_A_GROUP if is_about_a_group(assessment) else OF_A_FAMILY
