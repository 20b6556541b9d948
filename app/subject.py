"""What a file is about, in words: the children of a family with options, or the profiles of a rule with variants."""

from collections.abc import Mapping
from dataclasses import astuple, dataclass

from models.assessment import Assessment
from resources.language import later, tr

GROUPS = ("BT-09",)
"""The decision types about a group of children; a test keeps them those of the method."""

OF_A_RULE_ALONE = "gemeenteblad"
"""The way in which a rule becomes binding, and nothing else does (art. 8 Bekendmakingswet)."""

TO_EVERYBODY = (OF_A_RULE_ALONE, "digitaal")
"""The ways in which a rule is made known; it is handed to nobody in person."""

OF_A_FAMILY_ALONE = (
    "kind",
    "ouder_gezag",
    "ouder_zonder_gezag",
    "verzorger",
    "broer_zus",
    "hoofdbewoner",
    "verhuurder",
    "melder",
)
"""The roles that somebody has in one family; a rule for a group has no such people."""


@dataclass(frozen=True)
class Words:
    """How a child and an option are called on screen, one and more of them."""

    child: str
    children: str
    this_child: str
    option: str
    options: str


OF_A_FAMILY = Words(later("kind"), later("kinderen"), later("dit kind"), later("optie"), later("opties"))
OF_A_GROUP = Words(later("profiel"), later("profielen"), later("dit profiel"), later("variant"), later("varianten"))


def is_about_a_group(assessment: Assessment) -> bool:
    """Whether the pages speak of profiles and variants (method A.14)."""
    return assessment.decision_type in GROUPS


def words_for(assessment: Assessment) -> Words:
    """The words of this file."""
    return said(OF_A_GROUP if is_about_a_group(assessment) else OF_A_FAMILY)


def said(words: Words) -> Words:
    """The same words in the language spoken here."""
    return Words(*(tr(each) for each in astuple(words)))


def ways_to_make_known(assessment: Assessment, ways: Mapping[str, str]) -> dict[str, str]:
    """The ways in which this decision can be made known, of all ways of the method; one chosen before stays."""
    to_a_family = tuple(each for each in ways if each != OF_A_RULE_ALONE)
    offered = TO_EVERYBODY if is_about_a_group(assessment) else to_a_family
    return _with(assessment.publication.way, offered, ways)


def roles_for(assessment: Assessment, chosen: str, roles: Mapping[str, str]) -> dict[str, str]:
    """The roles that people can have in this file, of all roles of the method; one `chosen` before stays."""
    group = is_about_a_group(assessment)
    return _with(chosen, tuple(each for each in roles if not (group and each in OF_A_FAMILY_ALONE)), roles)


def _with(chosen: str, offered: tuple[str, ...], known: Mapping[str, str]) -> dict[str, str]:
    return {code: known[code] for code in dict.fromkeys((*offered, chosen)) if code in known}
