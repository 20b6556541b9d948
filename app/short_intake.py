"""Knows the short intake at the desk (method G.2): what is filled in at once, and what one answer there sets."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.case import age_on, reference_date
from app.changes import NULL_OPTION, add_child, add_option, begin
from app.days import short_day
from app.fields import Field, of_child
from app.method import Method, for_decisions
from app.rules.views import LATER, MOST_DAYS_LATER, SPEAKS_FROM
from models.assessment import Assessment
from models.options import Option
from models.people import Child
from models.shape import all_rows, refers
from models.views import Hearing, Observation, ObservationMoment, OwnWords
from models.weighing import Weighing

FLAGS = ("E2", "E4", "E5", "E6")
"""The elements of which the desk asks whether there is a concern."""

NOT_HEARD_YET = tuple(sorted(LATER))
"""The reasons for not hearing that a provisional decision can rest on (method B.4)."""

MOST_CHILDREN = 12
"""Above this a number of minors is taken for a slip of the keys."""

HELP_AT_ONCE = ("juridisch_loket", "kinderombudsman")
"""The contacts of the method that any family can turn to, whatever is decided."""


def begin_at_desk(method: Method, today: date) -> Assessment:
    """A new provisional dossier: dated today, handed over today, with the help that is there for everybody."""
    made = begin(method)
    made.title = f"Korte intake {short_day(today)}"
    decision = made.decision
    decision.provisional = decision.written = True
    decision.decided_on = decision.effective_on = made.publication.planned_on = today
    made.publication.way = "uitgereikt"
    decision.help = "\n".join(help_lines(for_decisions(method)))
    return made


def name_dossier(assessment: Assessment) -> str:
    """The name of a dossier from the desk, with the first addressee in it; one that somebody chose stays as it is."""
    by_itself = f"Korte intake {short_day(assessment.decision.decided_on)}"
    if assessment.title != by_itself and not assessment.title.startswith(f"{by_itself}, "):
        return assessment.title
    chosen = (each.name.strip() for each in assessment.persons if each.id in assessment.decision.addressee_ids)
    return ", ".join([by_itself, *list(filter(None, chosen))[:1]])


def help_lines(method: Method) -> list[str]:
    """The help that is filled in beforehand, one a line: name, phone and site."""
    found = (each for wanted in HELP_AT_ONCE for each in method.contacts if each.id == wanted)
    return [", ".join(part for part in (each.name, each.phone, each.web) if part) for each in found]


def follow_up_latest(assessment: Assessment) -> date:
    """The last day for the follow-up of a provisional decision (method G.2; N6)."""
    return reference_date(assessment) + timedelta(days=MOST_DAYS_LATER)


def review_follows(assessment: Assessment) -> bool:
    """Whether the day of the follow-up is the review date too: unless another one was chosen for that."""
    return assessment.balance.review_on in (None, assessment.decision.follow_up_on)


# --- the chosen option ------------------------------------------------------------------------------------


def null_option(assessment: Assessment) -> Option | None:
    """The option «do nothing», or None where it was taken off the table."""
    return next((each for each in assessment.options if each.is_null), None)


def typical_options(assessment: Assessment, method: Method) -> list[str]:
    """The kinds of solution that go with this type of decision, «do nothing» last; all while no type is chosen."""
    kind = method.decision_types.get(assessment.decision_type)
    known = kind.options if kind and kind.options else tuple(method.option_types)
    return [each for each in known if each != NULL_OPTION] + [NULL_OPTION]


def shared_choice(assessment: Assessment) -> Option | None:
    """The one option that is chosen for the children; None when there is none, or more than one."""
    chosen = {each.weighing.chosen_option_id for each in assessment.children} - {None}
    return next((each for each in assessment.options if {each.id} == chosen), None)


def is_divided(assessment: Assessment) -> bool:
    """Whether something else was chosen for one child than for another: the desk does not overrule that."""
    return len({each.weighing.chosen_option_id for each in assessment.children} - {None}) > 1


def choose_kind(assessment: Assessment, method: Method, kind: str) -> None:
    """Choose a kind of solution for all children: the option of that kind, or a new one; empty takes it back.

    Who chooses another kind at the desk gets no heap of options: one that holds nothing else becomes the new kind.
    """
    before = shared_choice(assessment)
    chosen = next((each for each in assessment.options if each.kind == kind), None) if kind else None
    if before is not None and before is not chosen and _is_made_here(assessment, before, method):
        if chosen is None and kind:
            chosen = before
            chosen.kind, chosen.title, chosen.ethos_after = kind, *_as_made(method, kind)
        else:
            _take_off(assessment, before, chosen)
    if kind and chosen is None:
        title, ethos = _as_made(method, kind)
        chosen = add_option(assessment, kind=kind, title=title, ethos_after=ethos)
    for child in assessment.children:
        child.weighing.chosen_option_id = chosen.id if chosen else None


def _take_off(assessment: Assessment, before: Option, chosen: Option | None) -> None:
    """Let an option go; a child that was removed, and may be put back, may not keep on naming it either."""
    assessment.all_options.remove(before)
    for child in assessment.all_children:
        if child.weighing.chosen_option_id == before.id:
            child.weighing.chosen_option_id = chosen.id if chosen else None


def add_children_at_desk(assessment: Assessment) -> Child:
    """As many children as are lacking, at least one, with the same option as the others; the first that was added."""
    chosen, made = shared_choice(assessment), []
    for _ in range(max(1, lacking_children(assessment))):
        made.append(add_child(assessment))
        made[-1].weighing.chosen_option_id = chosen.id if chosen else None
    return made[0]


def lacking_children(assessment: Assessment) -> int:
    """How many minors of the household are not in the file yet; none where the number is not a likely one."""
    minors = assessment.household.minors or 0
    return max(0, minors - len(assessment.children)) if minors <= MOST_CHILDREN else 0


def _as_made(method: Method, kind: str) -> tuple[str, str]:
    """Title and class of an option that is known by its kind alone; a class only where there is no other."""
    known = for_decisions(method).option_types[kind]
    return known.name, known.ethos[0] if len(known.ethos) == 1 else ""


def _is_made_here(assessment: Assessment, option: Option, method: Method) -> bool:
    """Whether an option holds nothing but what choosing its kind gave it, and nothing was said about it."""
    if option.is_null or option.kind not in method.option_types:
        return False
    told = any(getattr(option, each) for each in _OF_AN_OPTION)
    others = (each for each in all_rows(assessment) if not isinstance(each, Weighing))
    named = any(refers(each, option.id) for each in others)
    return not told and not named and option.title == _as_made(method, option.kind)[0]


_OF_AN_OPTION = ("description", "request", "duration", "costs", "conditions", "available_from", "temporary",
                 "asked_for", "separations", "network_visits")  # fmt: skip


# --- what a child said or showed --------------------------------------------------------------------------


@dataclass(frozen=True)
class DeskWords:
    """The record in which the words from the desk stand, the field they have there, and the words."""

    row: Hearing | Observation
    field: Field
    words: str


def desk_words(child: Child) -> DeskWords | None:
    """What was written down of this child first: the own words of a talk, else what was seen; None for nothing."""
    for talk in (each for each in child.hearings if each.held and not each.removed and each.own_words):
        said = talk.own_words[0]
        return DeskWords(talk, of_child(child, "hearings", talk.id, "own_words", said.id, "words"), said.words)
    for seen in (each for each in child.observations if not each.removed):
        return DeskWords(seen, of_child(child, "observations", seen.id, "seen"), seen.seen)
    return None


def write_desk_words(assessment: Assessment, child: Child, words: str) -> None:
    """Write down what a child said (a talk of that day) or, under four, showed (an observation).

    The same record is used again; emptied, it goes when it held nothing else.
    """
    known = desk_words(child)
    if known is None:
        if words.strip():
            _open_record(assessment, child, words)
        return
    if isinstance(known.row, Hearing):
        known.row.own_words[0].words = words
    else:
        known.row.seen = words
    if not words.strip() and _holds_no_more(known.row):
        _take_out(child, known.row)


def settle_record(assessment: Assessment, child: Child) -> None:
    """Keep the words as a talk or as an observation once the age is known; a record that holds more stays."""
    known = desk_words(child)
    day = reference_date(assessment)
    if known is None or age_on(child, day) is None or not _holds_no_more(known.row):
        return
    if isinstance(known.row, Observation) == _is_young(child, day):
        return
    _take_out(child, known.row)
    _open_record(assessment, child, known.words)


def _open_record(assessment: Assessment, child: Child, words: str) -> None:
    day = reference_date(assessment)
    if _is_young(child, day):
        moments = [ObservationMoment(on=day)]
        child.observations.append(Observation(observer=assessment.author, seen=words, moments=moments))
    else:
        said = [OwnWords(words=words)]
        child.hearings.append(Hearing(way="direct", held=True, held_on=day, led_by=assessment.author, own_words=said))


def _is_young(child: Child, day: date) -> bool:
    age = age_on(child, day)
    return age is not None and age < SPEAKS_FROM


def _holds_no_more(row: Hearing | Observation) -> bool:
    """Whether a record holds nothing but what the desk puts there itself."""
    if isinstance(row, Observation):
        return not any(getattr(row, each) for each in _OF_AN_OBSERVATION) and len(row.moments) <= 1
    return not any(getattr(row, each) for each in _OF_A_TALK) and len(row.own_words) == 1


_OF_AN_OBSERVATION = ("observer_role", "with_whom", "sharing")
_OF_A_TALK = ("offered_on", "offered_by", "offered_how", "reaction", "place", "minutes", "led_by_role",
              "led_by_expertise", "present", "parent_present", "presence_chosen_by_child", "together_with_ids",
              "interpreter", "explained_before", "summary", "must_not_vanish", "noticed", "weight", "weight_reason",
              "feedback_on", "feedback_by", "feedback_how", "feedback_reaction", "record_seen", "sharing")  # fmt: skip


def _take_out(child: Child, row: Hearing | Observation) -> None:
    if isinstance(row, Hearing):
        child.hearings.remove(row)
    else:
        child.observations.remove(row)
