"""Every change of an assessment that is more than filling in one field: beginning, adding, choosing, removing."""

from datetime import date
from typing import Any

from app.fields import Field
from app.method import Method, for_decisions
from app.subject import is_about_a_group
from models.assessment import Assessment, next_number
from models.base import now
from models.best_interests import Answer, IdealChange, Impact
from models.decision import ChecklistEntry, Decision, DecisionRemedy, Enforcement, EventDay, Override
from models.evidence import Fact, Source
from models.group import Consultation
from models.interests import OtherInterest, ParentView, RefusalGround, SupportEntry
from models.options import NetworkAnswer, NetworkVisit, Option
from models.people import Child, Person
from models.views import Wish
from models.weighing import Measure

SIGNED = ("voorlopig_vastgesteld", "vastgesteld")
_AFTERWARDS = ("publication", "last_page", "status", "reviews", "keep_until", "keep_reason", "parent_letters")
_FEEDBACK = ("feedback_on", "feedback_by", "feedback_how", "feedback_reaction")
"""Of a hearing: what the child heard back once it was decided (General Comment 12, par. 45)."""
NULL_OPTION = "OP-00"


def begin(method: Method) -> Assessment:
    """A new, complete and empty assessment under this method, with the option «do nothing» on the table."""
    assessment = Assessment(method_version=method.version, language=for_decisions(method).language, status="concept")
    null = Option(kind=NULL_OPTION, title=for_decisions(method).option_types[NULL_OPTION].name, is_null=True)
    assessment.all_options.append(null)
    return assessment


def choose_decision_type(assessment: Assessment, method: Method, decision_type: str) -> None:
    """Set the decision type and, where none was filled in yet, the remedies that are open at once (method D.11)."""
    assessment.decision_type = decision_type
    chosen = method.decision_types.get(decision_type)
    if chosen is not None and not assessment.decision.remedies:
        assessment.decision.remedies = [DecisionRemedy(code=each) for each in chosen.remedies_now]


def add_child(assessment: Assessment, **known: Any) -> Child:
    """A new child at the end of the list."""
    child = Child(**known)
    assessment.all_children.append(child)
    return child


def add_person(assessment: Assessment, **known: Any) -> Person:
    """A new adult or organisation."""
    person = Person(**known)
    assessment.all_persons.append(person)
    return person


def add_option(assessment: Assessment, **known: Any) -> Option:
    """A new option with the next free number; the option «do nothing» keeps number 0."""
    option = Option(number=next_number(assessment.all_options), **known)
    assessment.all_options.append(option)
    return option


def add_network_visit(option: Option, **known: Any) -> NetworkVisit:
    """One more time that somebody looked at a place in the network."""
    visit = NetworkVisit(**known)
    option.network_visits.append(visit)
    return visit


def set_network_answer(visit: NetworkVisit, question_id: str, **values: str) -> NetworkAnswer:
    """Fill in what was seen on one question of the sheet; the row is made when it is not there yet."""
    answer = next((each for each in visit.answers if each.question_id == question_id), None)
    if answer is None:
        answer = NetworkAnswer(question_id=question_id)
        visit.answers.append(answer)
    for name, value in values.items():
        setattr(answer, name, value)
    return answer


def add_support(assessment: Assessment, **known: Any) -> SupportEntry:
    """Support that is weighed for this family, from the method's list or of one's own."""
    support = SupportEntry(**known)
    assessment.all_supports.append(support)
    return support


def add_source(assessment: Assessment, **known: Any) -> Source:
    """A new source with the next number."""
    source = Source(number=next_number(assessment.all_sources), **known)
    assessment.all_sources.append(source)
    return source


def add_fact(assessment: Assessment, text: str = "", **known: Any) -> Fact:
    """A new fact with the next number; without a kind it is a quick line that is still to be sorted."""
    fact = Fact(number=next_number(assessment.all_facts), text=text, **known)
    assessment.all_facts.append(fact)
    return fact


def add_interest(assessment: Assessment, **known: Any) -> OtherInterest:
    """A new other interest; when it was entered is kept, because the order of the steps carries meaning."""
    interest = OtherInterest(recorded_at=now(), **known)
    assessment.all_interests.append(interest)
    return interest


def add_refusal_ground(assessment: Assessment, **known: Any) -> RefusalGround:
    """A new refusal ground, used or considered."""
    ground = RefusalGround(recorded_at=now(), **known)
    assessment.all_refusal_grounds.append(ground)
    return ground


def add_parent_view(assessment: Assessment, **known: Any) -> ParentView:
    """A new record of what a parent was asked before the decision."""
    view = ParentView(**known)
    assessment.all_parent_views.append(view)
    return view


def add_consultation(assessment: Assessment, **known: Any) -> Consultation:
    """A new record of how children of a group were asked."""
    row = Consultation(**known)
    assessment.all_consultations.append(row)
    return row


def add_remedy(assessment: Assessment, **known: Any) -> DecisionRemedy:
    """One more way to contest the decision."""
    remedy = DecisionRemedy(**known)
    assessment.decision.remedies.append(remedy)
    return remedy


def set_event_day(decision: Decision, event: str, on: date | None) -> None:
    """Fill in the day of something after the decision from which a term runs; without a day its row goes."""
    decision.event_days[:] = [each for each in decision.event_days if each.code != event]
    if on is not None:
        decision.event_days.append(EventDay(code=event, on=on))


def add_measure(child: Child, what: str = "") -> Measure:
    """One more thing that softens what the decision does to this child."""
    measure = Measure(what=what)
    child.weighing.measures.append(measure)
    return measure


def override(assessment: Assessment, **known: Any) -> Override:
    """Answer by name for a requirement that is not met (method G.0); the same one is not kept twice."""
    row = Override(**known)
    same = [each for each in assessment.overrides if each.about == row.about]
    for each in same:
        assessment.overrides.remove(each)
    assessment.overrides.append(row)
    return row


def set_duty(enforcement: Enforcement, item: str, **values: Any) -> ChecklistEntry:
    """Fill in the state of one duty around an eviction; the row is made when it is not there yet."""
    entry = next((each for each in enforcement.checklist if each.item == item), None)
    if entry is None:
        entry = ChecklistEntry(item=item)
        enforcement.checklist.append(entry)
    for name, value in values.items():
        setattr(entry, name, value)
    return entry


def set_impact(child: Child, element: str, option_id: str, **values: Any) -> Impact:
    """Fill in what an option does to a child on one element; the row is made when it is not there yet."""
    impact = child.impact(element, option_id)
    if impact is None:
        impact = Impact(element=element, option_id=option_id)
        child.impacts.append(impact)
    for name, value in values.items():
        setattr(impact, name, value)
    return impact


def set_wish(child: Child, option_id: str, wish: str) -> None:
    """Fill in what a child wants of an option."""
    row = next((each for each in child.wishes if each.option_id == option_id), None)
    if row is None:
        row = Wish(option_id=option_id)
        child.wishes.append(row)
    row.wish = wish


def set_answer(child: Child, question_id: str, **values: str) -> Answer:
    """Fill in the answer to a guiding question; the row is made when it is not there yet."""
    answer = child.answer(question_id)
    if answer is None:
        answer = Answer(question_id=question_id)
        child.answers.append(answer)
    for name, value in values.items():
        setattr(answer, name, value)
    return answer


def no_difference(child: Child, options: list[Option], element: str) -> None:
    """Mark every option that has no effect yet on this element as neutral, in one go."""
    for option in options:
        impact = child.impact(element, option.id)
        if impact is None or not impact.effect:
            set_impact(child, element, option.id, effect="neutraal")


def change_ideal(child: Child, text: str, by: str, reason: str) -> None:
    """Change an ideal decision that was already recorded; what it said before is kept (method 0.5, IN-02)."""
    child.ideal.changes.append(IdealChange(at=now(), by=by, reason=reason, old_text=child.ideal.text))
    child.ideal.text = text


def note_recorded(row: Any) -> None:
    """Remember when an ideal decision or weighing first held text; later changes do not move that moment."""
    if row.text.strip() and row.recorded_at is None:
        row.recorded_at = now()


def remove(row: Any) -> None:
    """Mark a row as removed; it keeps its number and can be brought back."""
    row.removed_at = now()


def bring_back(row: Any) -> None:
    """Undo the removal of a row."""
    row.removed_at = None


def reopen(assessment: Assessment, field: Field) -> None:
    """Make a signed file a concept again when its content changes, so that no changed text is printed as signed.

    What belongs after the sign-off does not: publication, the day of a later event from which a term runs, the letters
    and the talks in which it is explained, a quick line, what a second reader says, and how long the dossier is kept.
    The version that was signed stays in the store as it was.
    """
    words = field.split("/")
    # of a rule for a group the version for children is a chapter of the rule itself (method A.14)
    explains = words[0] == "children" and words[2:3] == ["explanation"] and not is_about_a_group(assessment)
    gives_back = words[2:3] == ["hearings"] and words[4:5] and words[4] in _FEEDBACK
    of_later = words[:2] == ["decision", "event_days"] or field == "facts"
    if assessment.status in SIGNED and not (words[0] in _AFTERWARDS or explains or gives_back or of_later):
        assessment.status = "concept"
