"""Knows how a letter to a parent begins (method F.1, B1): only what this person may know, in whole sentences."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from app.case import PARENTS, RemedyDay, age_group, held_hearings, reference_date, remedy_day, was_heard
from app.days import long_day
from app.letters.facts import called, is_advice
from app.method import Method
from app.recipients import Recipient
from app.sharing import may_know
from app.withholding import later_talk_hidden, place_hidden
from models.assessment import Assessment
from models.decision import DecisionRemedy
from models.people import Child, Person

NOT_ASKED = ("L3", "L4")
"""The age groups whose parents are asked not to press for what was said in a talk."""

COMPLAINT, URGENT, OBJECTION = "klacht", "vovo", "bezwaar"


@dataclass(frozen=True)
class _Letter:
    """One file and the person who reads about it."""

    assessment: Assessment
    method: Method
    person: Person
    phone: str  # of the organisation; empty while nobody filled one in

    @property
    def reader(self) -> Recipient:
        return Recipient("ouder", self.person.id)

    def say(self, name: str, **places: str) -> str:
        return self.method.letters.parents[name].format(**places)

    def say_with_address(self, name: str, address: str, **places: str) -> str:
        if address.strip():
            return self.say(name, adres=address.strip().rstrip("."), **places)
        return self.say(f"{name}_no_address", **places)


def parent_letter(assessment: Assessment, method: Method, person: Person, phone: str = "") -> str:
    """A start for the letter to this person: headings on a line of their own, lists with dashes.

    `phone` is that of the organisation (`app.contacts.own_contact`); without one the letter asks nobody to call.
    """
    letter = _Letter(assessment, method, person, phone)
    parts = (_decided, _children, _others, _next, _disagree, _help, _contact)
    paragraphs = [letter.say("greeting", naam=_name(person)), *(text for part in parts for text in part(letter))]
    return "\n\n".join(each for each in paragraphs if each)


def readers_of_letters(assessment: Assessment) -> list[Person]:
    """Who gets a letter: the parents with custody, and any other parent or carer to whom the decision is addressed."""
    told = set(assessment.decision.addressee_ids)
    raising = [each for each in assessment.persons if each.role in PARENTS]
    return [each for each in raising if each.role == "ouder_gezag" or each.id in told]


def parent_note(assessment: Assessment, method: Method, child: Child) -> str:
    """A start for the text to a parent about the explanation to this child: who tells it, when, and what helps."""
    group = age_group(child, method, reference_date(assessment))
    tips = method.letters.parent_tips.get(group, "")
    if not tips or not called(child):
        return ""
    texts = method.letters.parents
    asked = texts["not_asked"] if group in NOT_ASKED and held_hearings(child) else ""
    told = "" if place_hidden(assessment, Recipient("kind", child_id=child.id)) else _explained(texts, child)
    return " ".join(filter(None, (told, *(each.format(kind=called(child)) for each in (tips, asked)))))


def _name(person: Person) -> str:
    return person.name.strip() or "ouder"


def _decided(letter: _Letter) -> Iterator[str]:
    decision = letter.assessment.decision
    advises = is_advice(letter.assessment, letter.method)
    summary = decision.summary.strip()
    lines = [summary if not summary or summary[-1] in ".!?" else f"{summary}."]
    lines += [letter.say("advice_only")] if advises else []
    if decision.provisional and decision.follow_up_on:
        lines.append(letter.say("provisional", dag=long_day(decision.follow_up_on)))
    if not advises:
        lines.append(_when(letter, decision.effective_on, decision.ends_on))
    if any(lines):
        yield f"{letter.say('advised' if advises else 'decided')}\n{' '.join(filter(None, lines))}"
    if not advises:
        yield from _place(letter)


def _when(letter: _Letter, begins: date | None, ends: date | None) -> str:
    if begins and ends:
        return letter.say("runs", begin=long_day(begins), eind=long_day(ends))
    if begins:
        return letter.say("starts", dag=long_day(begins))
    return letter.say("lasts", dag=long_day(ends)) if ends else ""


def _place(letter: _Letter) -> Iterator[str]:
    """Where the family sleeps, as it was written down; a line for each part of it."""
    place = letter.assessment.decision.sleeping_place
    parts = [each.strip().rstrip(".") for each in place.split(";") if each.strip()]
    if parts and not place_hidden(letter.assessment, letter.reader):
        yield "\n".join([letter.say("sleeps"), *(f"- {each[:1].upper()}{each[1:]}" for each in parts)])


# --- The children -----------------------------------------------------------------------------------------------


def _children(letter: _Letter) -> Iterator[str]:
    for child in letter.assessment.children:
        if called(child):
            parts = [*_weighed(letter, child), *_heard(letter, child), *_measures(letter, child)]
            if parts:
                yield "\n".join([letter.say("child", kind=called(child)), *parts])


def _weighed(letter: _Letter, child: Child) -> Iterator[str]:
    if not _weighing_is_open(letter, child):
        return
    names = [letter.method.letters.elements[each] for each in child.weighing.decisive_elements]
    if names:
        yield letter.say("weighed", kind=called(child))
        yield from (f"- {each}" for each in names)


def _weighing_is_open(letter: _Letter, child: Child) -> bool:
    """Whether this person may know the weighing, or the author wrote a text for it that is safe."""
    return may_know(letter.assessment, child.weighing, letter.reader) or bool(child.weighing.parent_text.strip())


def _heard(letter: _Letter, child: Child) -> Iterator[str]:
    """That the child was heard, in the same words for every child: what one said is not for a letter to its parents.

    So it cannot be told from this line that words of one of them are kept from somebody (method B.3).
    """
    if held_hearings(child):
        yield letter.say("heard", kind=called(child))
    elif was_heard(child):
        yield letter.say("seen", kind=called(child))
    elif child.not_heard.planned_on and not later_talk_hidden(child.not_heard, letter.reader):
        yield letter.say("not_yet_heard", kind=called(child))


def _measures(letter: _Letter, child: Child) -> Iterator[str]:
    if not _weighing_is_open(letter, child):
        return
    rows = [each for each in child.weighing.measures if not each.removed and each.what.strip()]
    if rows:
        yield letter.say("measures", kind=called(child))
        hidden = place_hidden(letter.assessment, letter.reader)  # who helps can tell where
        for each in rows:
            about = "" if hidden else ", ".join(filter(None, (each.who.strip(), each.by_when.strip())))
            yield f"- {each.what.strip().rstrip('.')}{f' ({about})' if about else ''}"


def _others(letter: _Letter) -> Iterator[str]:
    known = (each for each in letter.assessment.interests if may_know(letter.assessment, each, letter.reader))
    words = letter.method.letters.interests
    names = [words[each.code] for each in known if each.code in words]
    if names:
        lines = (f"- {each}" for each in dict.fromkeys(names))
        yield "\n".join([letter.say("others"), letter.say("others_lead"), *lines])


# --- What comes, and what one can do ----------------------------------------------------------------------------


def _next(letter: _Letter) -> Iterator[str]:
    review = letter.assessment.balance.review_on
    lines = [letter.say("review", dag=long_day(review))] if review else []
    lines += _told(letter)
    if lines:
        yield "\n".join([letter.say("next"), *lines])


def _told(letter: _Letter) -> list[str]:
    """Who explains it to which child, and when; that tells where a child is found, where that is kept from somebody."""
    if place_hidden(letter.assessment, letter.reader):
        return [letter.say("told_apart")]
    rows = [(each.explanation, called(each)) for each in letter.assessment.children if called(each)]
    planned = [(row.by.partition(",")[0].strip(), name, long_day(row.planned_on)) for row, name in rows]
    lines = [f"- {name}: {', '.join(filter(None, (who, day)))}" for who, name, day in planned if who]
    return [letter.say("told"), *lines] if lines else []


def _explained(texts: Mapping[str, str], child: Child) -> str:
    row = child.explanation
    who = row.by.partition(",")[0].strip()
    if not who:
        return ""
    if row.planned_on:
        return texts["explained_on"].format(wie=who, kind=called(child), dag=long_day(row.planned_on))
    return texts["explained"].format(wie=who, kind=called(child))


def _disagree(letter: _Letter) -> Iterator[str]:
    decision = letter.assessment.decision
    kind = letter.method.decision_types.get(letter.assessment.decision_type)
    lines = [kind.remedy_sentence.strip()] if kind and kind.remedy_told == "route" else []
    lines += [decision.no_remedy.strip()]
    lines += [_remedy(letter, each) for each in decision.remedies]
    if any(lines):
        yield "\n".join([letter.say("disagree"), *filter(None, lines)])


def _remedy(letter: _Letter, chosen: DecisionRemedy) -> str:
    remedy = letter.method.remedies.get(chosen.code)
    if remedy is None:
        parts = (chosen.name.strip(), chosen.term.strip(), chosen.address.strip())
        return ", ".join(filter(None, parts)) + "." if any(parts) else ""
    if remedy.id == COMPLAINT:
        return letter.say_with_address("complaint", chosen.address)
    if remedy.urgent and remedy.amount is None and remedy.id == URGENT:
        return letter.say_with_address("urgent", chosen.address)
    return _with_day(letter, chosen, remedy_day(letter.assessment, letter.method, remedy))


def _with_day(letter: _Letter, chosen: DecisionRemedy, found: RemedyDay) -> str:
    if found.last_day is None:
        return letter.say("no_day", middel=found.remedy.label) if found.remedy.amount else ""
    day = long_day(found.last_day.day)
    if found.remedy.id == OBJECTION:
        return letter.say_with_address("objection", chosen.address, dag=day)
    return letter.say_with_address("court", chosen.address, dag=day, middel=found.remedy.label)


def _help(letter: _Letter) -> Iterator[str]:
    lines = [each.strip().rstrip(".") for each in letter.assessment.decision.help.splitlines() if each.strip()]
    if lines:
        yield "\n".join([letter.say("help"), letter.say("help_lead"), *(f"- {each}" for each in lines)])


def _contact(letter: _Letter) -> Iterator[str]:
    who = letter.assessment.author.strip()
    person = letter.say("contact_person", wie=who) if who else ""
    reached = letter.say("contact_phone", nummer=letter.phone) if letter.phone else letter.say("contact_plain")
    yield f"{letter.say('contact')}\n{' '.join(filter(None, (person, reached)))}"
