"""Knows whether an earlier state tells a reader more than may be known now; then no paper of it is given out (I.3).

The marks of two states are compared for one reader. Rows that other rows refer to keep their id in a frozen version;
the others are known by what stands in them. Where it is not sure which row was shielded, the answer is that it was.
"""

from collections import Counter
from collections.abc import Hashable, Iterator

from app.recipients import Recipient
from app.sharing import known, known_views
from app.withholding import HARMFUL, withheld
from models.assessment import Assessment
from models.base import Record
from models.evidence import Fact, Source
from models.interests import OtherInterest
from models.people import Person
from models.shape import shape_of
from models.views import Hearing, Observation, SafetySignal

Rows = dict[str, tuple[Counter[Hashable], Counter[Hashable]]]
"""Per kind of row those that a reader may know as they stand, and those that it may not."""

_NOT_SAID = {"id", "position"}


def tells_too_much(earlier: Assessment, now: Assessment, reader: Recipient) -> bool:
    """Whether what this reader got of the earlier state holds something that it may not know any more.

    Who decides and the organisation itself know all, but not what a child withdrew.
    """
    if reader.sees_all:
        return bool(_withdrawn(now) - _withdrawn(earlier))
    return withheld_since(earlier, now) or _shielded_since(earlier, now, reader)


def withheld_since(earlier: Assessment, now: Assessment) -> bool:
    """Whether more is kept from anybody, or was withdrawn by a child, than in an earlier state."""
    return bool(_kept(now) - _kept(earlier))


def is_known_in(earlier: Assessment, reader: Recipient) -> bool:
    """Whether an earlier state knows this person; of who came later nobody then said what it may know."""
    return not reader.person_id or any(each.id == reader.person_id for each in earlier.persons)


def _shielded_since(earlier: Assessment, now: Assessment, reader: Recipient) -> bool:
    then, present = _rows(earlier, reader), _rows(now, reader)
    for kind, (open_now, shielded_now) in present.items():
        open_then, shielded_then = then.get(kind, (Counter(), Counter()))
        if shielded_now - shielded_then and open_then - open_now:
            return True
    return False


def _rows(assessment: Assessment, reader: Recipient) -> Rows:
    found: Rows = {}
    for kind, key, is_open in _each_row(assessment, reader):
        found.setdefault(kind, (Counter(), Counter()))[0 if is_open else 1][key] += 1
    return found


def _each_row(assessment: Assessment, reader: Recipient) -> Iterator[tuple[str, Hashable, bool]]:
    """Every row that can be shielded: its kind, what it is known by, and whether this reader may know it."""
    cited: list[Fact | Source | OtherInterest] = [*assessment.all_facts, *assessment.all_sources]
    for row in (*cited, *assessment.all_interests):
        yield type(row).__name__, row.id, known(assessment, row, reader) == "alles"
    for source in assessment.all_sources:
        for file in source.attachments:
            yield "bijlage", (source.id, _said(file)), known(assessment, file, reader) == "alles"
    for view in assessment.parent_views:
        yield "ouder", _said(view), known(assessment, view, reader) == "alles"
    for child in assessment.all_children:
        yield "stem", child.id, known_views(assessment, child, reader) == "alles"
        yield "afweging", child.id, known(assessment, child.weighing, reader) == "alles"
        yield "niet gehoord", child.id, child.not_heard.code != HARMFUL
        for element in child.elements:
            yield "element", (child.id, element.code), known(assessment, element, reader) == "alles"
        said: list[Hearing | Observation | SafetySignal] = [*child.hearings, *child.observations]
        for told in (*said, *child.safety_signals):
            yield type(told).__name__, (child.id, _said(told)), known(assessment, told, reader) == "alles"


def _said(row: Record) -> Hashable:
    """What stands in a row, by which it is known where it has no id that stays."""
    columns = (each.name for each in shape_of(type(row)).columns if each.name not in _NOT_SAID)
    return tuple(f"{name}={getattr(row, name)!r}" for name in columns)


def _kept(assessment: Assessment) -> Counter[tuple[str, str, str]]:
    """How often which kind of row is kept from whom, who has a secret address or origin, and what was withdrawn."""
    kept = Counter((type(each.row).__name__, each.person_id, str(each.level)) for each in withheld(assessment))
    rows: list[Person | Fact | Source] = [*assessment.persons, *assessment.facts, *assessment.sources]
    kept.update((type(each).__name__, each.id, "niets") for each in rows if each.secret_address)
    anonymous = (each for each in assessment.sources if each.anonymous_reporter)
    kept.update(("melder", each.id, "niets") for each in anonymous)
    return kept + _withdrawn(assessment)


def _withdrawn(assessment: Assessment) -> Counter[tuple[str, str, str]]:
    talks = ((child, talk.withdrawn_at) for child in assessment.all_children for talk in child.hearings)
    return Counter((f"ingetrokken {at.isoformat()}", child.id, "niets") for child, at in talks if at)
