"""An assessment with a value of its own in every column, and a walk over all that is filled in any assessment."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any

from sqlalchemy import Boolean, Date, Integer, Text, inspect

from app import changes
from app.casefile_codes import SCALES, codes
from app.days import long_day
from app.deadlines import in_words
from app.method import Method
from models.assessment import Assessment
from models.base import Moment, Record
from models.decision import ChecklistEntry, DecisionRemedy
from models.evidence import Citation, Sharing
from models.views import Hearing, Observation, OwnWords, SafetySignal
from models.weighing import WeightierInterest

# Where the last code of a scale does not fit what is tested here.
CHOSEN = {"assessment.decision_type": "BT-03", "decision_remedy.code": "bezwaar", "override.rule": "MT-33",
          "enforcement.time_from": "09:15", "enforcement.time_until": "11:45", "ideal_decision.goes_beyond": "ja",
          "separation.parted_from": ["broerzus"], "option.kind": "OP-20", "support_entry.code": "ST-33",
          "event_day.code": "dag_vonnis", "fact.checked": "ja", "hearing.planned_time": "14:15",
          "explanation.planned_time": "15:45", "talk_card.card": "TK-01"}  # fmt: skip
# Columns that are no words of the author, or whose code itself stands on paper.
NOT_TYPED = {"assessment.method_version", "assessment.language", "assessment.last_page", "assessment.status",
             "answer.question_id", "element.code", "impact.element", "weightier_interest.element",
             "weighing.decisive_elements", "sharing.level", "ideal_decision.goes_beyond",
             "network_answer.question_id", "review.agreed_content", "remark.field", "remark.text", "remark.by",
             "remark.reply", "remark.replied_by", "assessment.keep_until", "assessment.keep_reason",
             "attachment.kind", "attachment.size", "attachment.sha256", "attachment.width",
             "attachment.height", "explanation.text_sum", "talk_card.card"}  # fmt: skip
# Choices that are told in a sentence of their own instead of by their label.
TOLD = {("hearing.way", "brief_bericht"): "een brief of bericht"}
KEPT = ("id", "position", "number", "removed_at")


def filled(method: Method) -> Assessment:
    """An assessment of two children with a value in every column; nothing in it is withheld from anybody."""
    file = changes.begin(method)
    parents = [changes.add_person(file, role=each) for each in ("ouder_gezag", "ouder_zonder_gezag")]
    changes.add_person(file, role="deskundige")
    children = [changes.add_child(file, birth_date=date(2012, 5, 6)), changes.add_child(file)]
    options = [file.options[0], changes.add_option(file), changes.add_option(file)]
    sources = [changes.add_source(file), changes.add_source(file)]
    facts = [changes.add_fact(file), changes.add_fact(file)]
    interest = changes.add_interest(file)
    changes.add_refusal_ground(file)
    changes.add_parent_view(file, person_id=parents[0].id)
    facts[0].citations.append(Citation(source_id=sources[0].id))
    interest.citations.append(Citation(fact_id=facts[0].id))
    for child in children:
        _step_one(child, options, facts[1].id, sources)
        child.weighing.weightier.append(WeightierInterest(interest_id=interest.id))
    children[0].weighing.weightier.append(WeightierInterest(child_id=children[1].id, element="E7"))
    refs = {
        "person": [each.id for each in parents], "child": [each.id for each in children],
        "option": [each.id for each in options[1:]], "fact": [facts[0].id], "source": [sources[0].id],
        "other_interest": [interest.id],
    }  # fmt: skip
    done, not_done = ChecklistEntry(item="H-V01", status="gedaan"), ChecklistEntry(item="H-V02", status="niet")
    file.enforcement.checklist = [done, not_done]
    _Filler(method, refs).fill(file)
    done.reason = not_done.who = not_done.evidence = ""  # each asks for its own
    not_done.on = None
    not_done.source_ids = []
    known = file.decision.remedies[0]
    typed = DecisionRemedy(name=known.name, term=known.term, starts=known.starts)
    known.name = known.term = known.starts = ""  # words of one's own are for what the method does not know
    file.decision.remedies.append(typed)
    for row in (*sources, *facts, *file.persons):
        row.secret_address = False
    for source in sources:
        source.anonymous_reporter = False
    for option in options:
        option.is_null = option is options[0]
    options[0].network_visits.clear()  # nobody goes to see what is no place
    file.status = "vastgesteld"
    return file


def _step_one(child: Any, options: list[Any], fact_id: str, sources: list[Any]) -> None:
    for option in options:
        changes.set_wish(child, option.id, "goed")
        for code in ("E2", "E7"):
            changes.set_impact(child, code, option.id)
    for question in ("E2-01", "E4-02"):
        changes.set_answer(child, question)
    child.element("E2").citations.append(Citation(fact_id=fact_id))
    child.element("E1").citations.append(Citation(source_id=sources[1].id))
    child.weighing.citations.append(Citation(source_id=sources[0].id))
    child.weighing.decisive_elements = ["E2"]
    for element in child.elements:
        element.weight = "nvt" if element.code == "E8" else "zwaar"
    child.hearings.append(Hearing(own_words=[OwnWords()]))
    child.observations.append(Observation())
    child.safety_signals.append(SafetySignal())


class _Filler:
    """Fills what is still empty with values that occur nowhere else, and lists with one row."""

    def __init__(self, method: Method, refs: dict[str, list[str]]):
        self.method, self.refs, self._numbers = method, refs, count(1)

    def fill(self, row: Record) -> None:
        for column in inspect(type(row)).columns:
            if column.key not in KEPT and "owner" not in column.info and not getattr(row, column.key):
                setattr(row, column.key, self._value(row, column))
        for relation in inspect(type(row)).relationships:
            kept, kind = getattr(row, relation.key), relation.mapper.class_
            if relation.uselist and not kept and kind not in (Citation, WeightierInterest, Sharing):
                kept.append(kind())
            for below in kept if relation.uselist else [kept]:
                self.fill(below)

    def _value(self, row: Record, column: Any) -> Any:
        place, number = f"{row.__tablename__}.{column.key}", next(self._numbers)
        if "ref" in column.info:
            lone = isinstance(row, Citation | WeightierInterest)  # these point at one thing only
            return None if lone else self.refs[column.info["ref"]][0]
        if "refs" in column.info:
            return list(self.refs[column.info["refs"]])
        if place in CHOSEN:
            return CHOSEN[place]
        if place in NOT_TYPED:
            return getattr(row, column.key)
        if "path" in column.info:
            return f"children/{self.refs['child'][0]}/elements/E4/text"
        if place in SCALES:
            last = codes(self.method, place)[-1]
            return [last] if isinstance(getattr(row, column.key), list) else last
        text = f"Woord{number}x <{row.__tablename__}> & co"
        day = date(2001, 1, 1) + timedelta(days=11 * number)
        moment = datetime(2024, 3, 1).astimezone()
        made = {Date: day, Boolean: True, Integer: 1000 + number, Moment: moment, Text: text}
        return made[type(column.type)]


def withhold(row: Any, person_id: str, level: str = "niets", reason: str = "") -> None:
    """Keep a row from a person."""
    row.sharing.append(Sharing(person_id=person_id, level=level, reason=reason))


def rows_of(record: Record) -> Iterator[Record]:
    """A record and everything that belongs to it, without what was removed."""
    yield record
    for relation in inspect(type(record)).relationships:
        kept = getattr(record, relation.key)
        for each in kept if relation.uselist else [kept]:
            if not getattr(each, "removed", False):
                yield from rows_of(each)


def filled_values(record: Record, method: Method) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every text, day, number and choice of a record and below: where it is, and the words that may stand for it."""
    for row in rows_of(record):
        for column in inspect(type(row)).columns:
            place, value = f"{row.__tablename__}.{column.key}", getattr(row, column.key)
            passed = {"owner", "ref", "refs"} & set(column.info) or column.key in KEPT or place in NOT_TYPED
            if not passed and value not in (None, "", []) and not isinstance(value, bool | datetime):
                yield place, _words(method, place, value)


def _words(method: Method, place: str, value: Any) -> tuple[str, ...]:
    if isinstance(value, date):
        return long_day(value), in_words(value)
    if isinstance(value, list):
        return tuple(word for each in value for word in _words(method, place, each))
    scale = SCALES.get(place, "")
    if scale in method.choices:
        label = TOLD.get((place, value), method.choices[scale][value])
        return label, label.partition(" / ")[0]  # a table says the first word of two
    if scale == "checklist":
        return tuple(each.text for each in method.checklist if each.id == value)
    if scale:
        named = getattr(method, scale)[value]
        return tuple(getattr(named, name) for name in ("name", "label", "title") if hasattr(named, name))
    return (str(value),)
