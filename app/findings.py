"""Knows what is missing, weak or alarming in an assessment: runs the rules and gives each hit level, words and norm."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.case import BURDENSOME
from app.fields import Field
from app.looked_once import while_nothing_changes
from app.method import Method
from app.method import Rule as RuleText
from app.rules import RULES
from app.rules.case_index import CaseIndex, lay_out, listed
from app.rules.hit import Hit, Say
from models.assessment import Assessment
from models.decision import Override
from models.people import Child
from resources.language import later, tr

BLOCKS_PROVISIONAL = frozenset({"MT-01", "MT-02", "MT-14", "MT-29", "MT-31", "MT-36"})
BLOCKS_PROVISIONAL_BURDEN = BLOCKS_PROVISIONAL | {"MT-24", "MT-26", "MT-27", "MT-34"}
"""What a provisional decision cannot do without, and what more where it takes something away (method G.2)."""

FOR_A_GROUP = "_groep"
"""How the key of a message ends that is said in the place of another one about a rule for a group (A.14)."""

LEVELS = {"F": later("Moet nog"), "W": later("Let op"), "H": later("Tip")}
"""How serious a finding is, in the words of the screen."""

SHORTEST_REASON = 40
"""Characters that overriding takes (method G.0; N6)."""


@dataclass(frozen=True)
class Finding:
    """One condition that holds: the rule, how serious (F, W, H), whether it stops the sign-off, where and why.

    `child` is the first name, empty where the finding is about the whole file. `norm_level` is the one that carries
    the rule (N1 … N6). `overridden_by` names who answers for not meeting it, or the leave that sets it aside;
    `overridable` tells whether somebody may. A warning (W) is not set aside but answered: `answered_by` names who wrote
    in a sentence what stays uncertain.
    """

    rule: str
    level: str
    blocks: bool
    child_id: str | None
    child: str
    fields: tuple[Field, ...]
    message: str
    norm: str
    norm_level: str
    overridden_by: str = ""
    overridable: bool = False
    answered_by: str = ""
    interest_id: str | None = None

    @property
    def about(self) -> tuple[str, str | None, str | None]:
        """The rule, the child and the other interest: an override answers for exactly these."""
        return self.rule, self.child_id, self.interest_id

    @property
    def field(self) -> Field:
        """The field to go to, or empty."""
        return self.fields[0] if self.fields else ""


def check(assessment: Assessment, method: Method, on: date | None = None) -> tuple[Finding, ...]:
    """All findings as for *vaststellen*, by rule and then child; `on` is the reference date (method G.0).

    Without `on` the decision date is the reference date, and today while that is empty. Nothing is changed.
    """
    case = lay_out(assessment, method, on)
    off = case.kind.rules_off if case.kind else ()
    hits = ((method.rules[rule], hit) for rule, look in RULES.items() if rule not in off for hit in look(case))
    with while_nothing_changes():
        return tuple(_finding(case, rule, hit) for rule, hit in hits)


def _finding(case: CaseIndex, rule: RuleText, hit: Hit) -> Finding:
    level = hit.level or rule.levels[0]
    signed = _signed_by(case.assessment, rule, hit)
    overridden_by = hit.set_aside or (signed if level != "W" and _lets_override(rule, hit) else "")
    return Finding(
        rule=rule.id,
        level=level,
        blocks=level == "F" and not overridden_by and _can_block(case, rule.id),
        child_id=hit.child.id if hit.child else None,
        child=hit.child.first_name.strip() if hit.child else "",
        interest_id=hit.interest.id if hit.interest else None,
        fields=hit.fields,
        message=" ".join(_message(case, rule, each, hit.child) for each in hit.says),
        norm=f"{rule.norm} ({rule.source})",
        norm_level=rule.norm_levels[0],
        overridden_by=overridden_by,
        overridable=level == "F" and _lets_override(rule, hit),
        answered_by=signed if level == "W" else "",
    )


def _message(case: CaseIndex, rule: RuleText, said: Say, child: Child | None) -> str:
    names: Mapping[str, str] = {
        "kind": (child.first_name.strip() if child else "") or (tr("dit profiel") if case.group else tr("dit kind")),
        "velden": listed([_words(case, rule, f"veld_{part}") for part in said.missing]),
        **said.names,
    }
    text = _words(case, rule, said.key).format(**names)
    return text[:1].upper() + text[1:]


def _words(case: CaseIndex, rule: RuleText, key: str) -> str:
    """The words under this key; about a group those that speak of profiles and variants, where there are any."""
    own = f"{key}{FOR_A_GROUP}"
    return rule.messages[own] if case.group and own in rule.messages else rule.messages[key]


def _can_block(case: CaseIndex, rule: str) -> bool:
    """Whether an F of this rule stops the sign-off that the file is meant for (method G.0, G.2)."""
    if case.kind is not None and rule in case.kind.rules_not_blocking:
        return False
    if not case.assessment.decision.provisional:
        return True
    return rule in (BLOCKS_PROVISIONAL_BURDEN if case.assessment.decision.outcome in BURDENSOME else BLOCKS_PROVISIONAL)


def _lets_override(rule: RuleText, hit: Hit) -> bool:
    return (hit.override or rule.override) == "mot"


def _signed_by(assessment: Assessment, rule: RuleText, hit: Hit) -> str:
    """Who wrote about this finding with a name, a date and a reason; else empty."""
    about = (rule.id, hit.child.id if hit.child else None, hit.interest.id if hit.interest else None)
    found = (each for each in assessment.overrides if each.about == about)
    return next((each.by.strip() for each in found if _is_complete(each)), "")


def _is_complete(row: Override) -> bool:
    return bool(row.by.strip()) and row.on is not None and len(row.reason.strip()) >= SHORTEST_REASON
