"""Knows the chapter on the weighing: per child what was chosen and why, then what holds for the whole family."""

from collections.abc import Iterator

from app.days import long_day
from app.disputes import disputed_facts
from app.fields import of_child, of_row
from models.evidence import Fact
from models.people import Child
from models.weighing import Balance, Measure, WeightierInterest
from reports.decision_comparison import write_children
from reports.decision_group import write_monitoring
from reports.decision_supports import write_supports
from reports.decision_view import write_view
from reports.reading import Reading
from reports.wording import bracketed, listed, lowered
from reports.writer import Rows, Writer

PARTS = "AC14 par. 97, onder"
"""The parts of General Comment 14, par. 97, as the method numbers them; a clerk looks for them one by one."""


def write_weighing(writer: Writer) -> None:
    """The whole chapter."""
    reading = writer.reading
    step = reading.method.steps[3]
    writer.heading(1, f"Stap {step.id}. {step.name}")
    if any(_bears_a_part(reading, child) for child in reading.assessment.children):
        source = reading.method.weighing.paragraph97[0].source.partition(", par.")[0]
        text = f"«{PARTS} …» noemt het onderdeel van {source} dat daar speelt."
        writer.point(text, "balance")
    for child in reading.assessment.children:
        _child(writer, child)
    writer.heading(2, "Voor alle profielen samen" if reading.is_group else "Voor het hele gezin")
    _family(writer, reading.assessment.balance)
    write_monitoring(writer)


def _bears_a_part(reading: Reading, child: Child) -> bool:
    """Whether this reader sees a paragraph about this child that names one of the parts."""
    weighing = child.weighing
    if reading.text(weighing).strip() or reading.shows_gaps:
        return True
    told = (weighing.why_weightier, weighing.why_child_not_decisive)
    more = any(map(str.strip, told)) or any(_weightier(reading, each) for each in weighing.weightier)
    against = bool(weighing.why_view_not_followed.strip()) and reading.sees(*reading.views(child))
    return reading.sees(weighing) and (more or against)


def _child(writer: Writer, child: Child) -> None:
    reading, weighing = writer.reading, child.weighing
    name, field = reading.child(child), of_child(child, "weighing")
    writer.heading(2, reading.child_and_age(child), field, listed=True)
    also = (f"{field}/decisive_elements", f"{field}/chosen_option_id", of_child(child, "ideal", "best_option_id"))
    writer.point(" ".join(_choice(reading, child)), f"{field}/chosen_option_id", also=also, needed=True)
    write_view(writer, child)
    writer.point(weighing.conflict, f"{field}/conflict", "Wat tegenover elkaar staat", rests_on=(weighing,))
    sees: Rows = (weighing,) if reading.sees(weighing) else ()
    text = reading.text(weighing)
    cites = reading.cited(weighing.citations)
    writer.point(text + cites if text.strip() else "", f"{field}/text", f"Afweging ({PARTS} 1 tot en met 3)",
                 rests_on=sees, needed=True)  # fmt: skip
    for fact in disputed_facts(reading.assessment, child):
        _both_voices(writer, child, fact)
    title = f"Waarom de mening van {name} niet (helemaal) is gevolgd ({PARTS} 4)"
    views = (weighing, *reading.views(child))
    writer.point(weighing.why_view_not_followed, f"{field}/why_view_not_followed", title, rests_on=views)
    weightier = listed(_weightier(reading, each) for each in weighing.weightier)
    title = f"Wat zwaarder weegt dan de beste uitkomst voor {name} ({PARTS} 5 en 6)"
    writer.point(f"{weightier}." if weightier else "", f"{field}/weightier", title, rests_on=(weighing,))
    title = f"Waarom dat in deze zaak zwaarder weegt ({PARTS} 6)"
    writer.point(weighing.why_weightier, f"{field}/why_weightier", title, rests_on=(weighing,))
    title = f"Waarom het belang van {name} hier niet doorslaggevend is ({PARTS} 7)"
    why = weighing.why_child_not_decisive
    writer.point(why, f"{field}/why_child_not_decisive", title, rests_on=(weighing,))
    measures = [each for each in weighing.measures if not each.removed]
    if measures:
        writer.point(f"Dit verzacht wat het {reading.noun} voor {name} betekent.", f"{field}/measures",
                     rests_on=(weighing,))  # fmt: skip
        writer.bullets((_measure(reading, each) for each in measures), f"{field}/measures", (weighing,))


def _both_voices(writer: Writer, child: Child, fact: Fact) -> None:
    """A disputed fact on which this weighing rests; what was said and what the other says stand in the register."""
    reading, rests_on = writer.reading, (child.weighing, fact)
    if fact in reading.facts:
        concluded = f" Onze conclusie: {fact.conclusion.strip()}" if fact.conclusion.strip() else ""
        said = f"{reading.number(fact)} wordt betwist door {fact.disputed_by.strip().rstrip('.')}.{concluded}"
        writer.row("Betwist feit", said, of_row("facts", fact, "disputed_by"), rests_on)


def _choice(reading: Reading, child: Child) -> Iterator[str]:
    name = reading.child(child)
    chosen, best = reading.option(child.weighing.chosen_option_id), reading.option(child.ideal.best_option_id)
    one, this = reading.words.option, reading.words.this_child
    if chosen:
        yield f"Voor {name} {'is gekozen' if reading.noun == 'besluit' else 'wordt geadviseerd'}: {chosen}."
    if chosen and best:
        follows = child.weighing.chosen_option_id == child.ideal.best_option_id
        yield f"Dat is de beste {one} voor {this}." if follows else f"De beste {one} voor {this} is: {best}."
    elements = [each for each in reading.elements(child) if each.code in child.weighing.decisive_elements]
    if elements:
        yield f"Beslissend {'is' if len(elements) == 1 else 'zijn'}: " + (
            "; ".join(reading.element_name(each.code) for each in elements) + "."
        )  # names with «en» in them are not told apart by another «en»


def _weightier(reading: Reading, cited: WeightierInterest) -> str:
    interest = next((each for each in reading.interests() if each.id == cited.interest_id), None)
    if interest:
        kind = reading.method.interests.get(interest.code)
        return f"{kind.name if kind else 'een ander belang'}{bracketed([interest.holder.strip()])}"
    child = reading.child_with_id(cited.child_id)
    if child and any(each.code == cited.element for each in reading.elements(child)):
        return f"{reading.element_name(cited.element)} van {reading.child(child)}"
    return ""


def _measure(reading: Reading, measure: Measure) -> str:
    status = lowered(reading.label("measure_status", measure.status)) if measure.status else ""
    proof = f"bewijs: {measure.evidence}" if measure.evidence.strip() else ""
    who, when = reading.unless_secret(measure.who), reading.unless_secret(measure.by_when)  # who helps can tell where
    return (measure.what or "Maatregel") + bracketed([who, when, status, reading.unless_secret(proof)])


def _family(writer: Writer, balance: Balance) -> None:
    reading = writer.reading
    write_supports(writer)
    writer.point(balance.compromise, "balance/compromise", "Gezochte tussenweg")
    writer.point(balance.divergence, "balance/divergence", f"Uiteenlopende belangen van de {reading.words.children}")
    write_children(writer)
    titles = {each.id: each.title for each in reading.method.weighing.proportionality}
    for code, name in (("geschikt", "suitable"), ("noodzakelijk", "necessary"), ("evenwichtig", "balanced")):
        writer.point(getattr(balance, name), f"balance/{name}", f"Evenredigheid: {titles[code].lower()}")
    writer.point(balance.lighter_means, "balance/lighter_means", "Lichter middel")
    for title, name in (
        ("Sluiting: verwijtbaarheid", "closure_blame"),
        ("Sluiting: terugkeer", "closure_return"),
        ("Sluiting: minderjarigen", "closure_minors"),
        ("Sluiting: vervangende woonruimte", "closure_replacement"),
    ):
        writer.point(getattr(balance, name), f"balance/{name}", title)
    _review(writer, balance)


def _review(writer: Writer, balance: Balance) -> None:
    again = f"Op {long_day(balance.review_on)} wordt opnieuw bekeken of dit {writer.reading.noun} nog past."
    text = again if balance.review_on else ""
    if not text and balance.review_triggers.strip():
        text = "Er is geen vaste dag."
    writer.point(text, "balance/review_on", "Heroverweging", needed=True)
    writer.row("Of eerder, als", balance.review_triggers, "balance/review_triggers")
