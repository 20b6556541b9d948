"""A file in which every row of the first pages exists once and every condition of an input holds."""

from datetime import date

from app.changes import (
    add_child,
    add_fact,
    add_option,
    add_person,
    add_source,
    begin,
    choose_decision_type,
    set_answer,
    set_impact,
    set_wish,
)
from app.method import Method
from models.assessment import Assessment
from models.decision import LegalBasis
from models.evidence import Citation
from models.options import Option, Separation
from models.people import Child, PastStay, Person
from models.views import (
    Hearing,
    HearingEffort,
    HearingOffer,
    Observation,
    ObservationMoment,
    OwnWords,
    SafetySignal,
)

QUESTION = "E4-07"  # may be answered with yes or no, and fits every age


def full_case(method: Method) -> Assessment:
    """One child that was heard and observed, a brother, an expert, two options beside «do nothing»."""
    assessment = begin(method)
    choose_decision_type(assessment, method, "BT-01")
    assessment.safe_tonight = "nee"
    assessment.household.pregnancy = "ja"
    assessment.housing.past_stays = [PastStay()]
    assessment.decision.legal_bases = [LegalBasis()]
    person = add_person(assessment, role="deskundige")
    assessment.decision.addressee_ids.append(person.id)
    child = add_child(assessment, first_name="Noor", age=9)
    add_child(assessment, first_name="Ilyas", age=3)
    option = add_option(assessment, kind="OP-12", title="gezinskamer", temporary=True)
    option.separations = [Separation(child_id=child.id)]
    add_option(assessment, kind="OP-11", title="hotel")
    source = add_source(assessment, title="Brief van school")
    fact = add_fact(assessment, "Noor slaapt op de bank.", kind="waarneming", checked="ja")
    fact.citations = [Citation(source_id=source.id)]
    _fill_child(child, option, person)
    child.hearings[0].drawing_source_ids = [source.id]
    return assessment


def _fill_child(child: Child, option: Option, person: Person) -> None:
    hearing = Hearing(held=True, parent_present=True, record_seen="nee", own_words=[OwnWords(language="Pools")])
    hearing.interpreter, hearing.draft_seen_on = "professioneel", date(2025, 11, 3)
    hearing.record_seen_on = date(2025, 11, 3)
    child.hearings.append(hearing)
    child.observations.append(Observation(moments=[ObservationMoment()]))
    child.safety_signals.append(SafetySignal())
    child.not_heard.offers.append(HearingOffer())
    child.not_heard.efforts.append(HearingEffort())
    set_wish(child, option.id, "goed")
    set_answer(child, QUESTION, note="Door de wijkagent.")
    set_impact(child, "E4", option.id, effect="onbekend")
    child.element("E4").weight = "zwaar"
    child.element("E4").concern = "ja"
    child.ideal.goes_beyond = "ja"
