"""Knows the chapter on the other interests: each of them concrete, the refusal grounds, the views of the parents."""

from app.fields import of_row
from models.interests import OtherInterest, ParentView, RefusalGround
from reports.reading import Reading
from reports.wording import bracketed, ended, lowered, on_day
from reports.writer import Writer


def write_interests(writer: Writer) -> None:
    """The whole chapter."""
    reading = writer.reading
    step = reading.method.steps[2]
    writer.heading(1, f"Stap {step.id}. {step.name}")
    writer.point(reading.assessment.balance.no_other_interest, "balance/no_other_interest",
                 "Waarom geen ander belang meespeelt")  # fmt: skip
    if not reading.interests() and not reading.assessment.balance.no_other_interest.strip():
        writer.point("" if reading.shows_gaps else _none_to_tell(reading), "interests", needed=True)
    for interest in reading.interests():
        _interest(writer, interest)
    writer.heading(2, "Weigeringsgronden")
    for ground in reading.assessment.refusal_grounds:
        _ground(writer, ground)
    writer.heading(2, "Zienswijze van de ouders")
    for view in reading.assessment.parent_views:
        _parent_view(writer, view)


def _none_to_tell(reading: Reading) -> str:
    """What stands where there is no interest that this reader may know.

    Beside an interest that is open it would tell that another is not, so it never stands there.
    """
    if not all(reading.sees(each) for each in reading.filed.interests):
        return "Ook andere belangen zijn bekeken."
    return "Andere belangen worden nog onderzocht." if reading.assessment.decision.provisional else ""


def _interest(writer: Writer, interest: OtherInterest) -> None:
    reading, rests_on = writer.reading, (interest,)
    kind = reading.method.interests.get(interest.code)
    name = f"{kind.name} ({kind.id})" if kind else interest.code or "Ander belang"
    note = lowered(reading.label("weight", interest.weight)) if interest.weight else ""
    writer.heading(2, name, of_row("interests", interest, "code"), note, rests_on)
    whose = f"Dit is het belang van {ended(interest.holder)}" if interest.holder.strip() else ""
    text = " ".join(filter(None, (whose, ended(interest.claim)))) or "Dit belang is meegewogen."
    writer.point(text, of_row("interests", interest, "claim"), rests_on=rests_on)
    concrete = interest.concrete + reading.cited(interest.citations)
    writer.row("Concreet", concrete, of_row("interests", interest, "concrete"), rests_on, needed=True)
    followed = f"Als het belang van {'deze kinderen' if reading.is_group else 'het kind'} wordt gevolgd"
    writer.row(followed, interest.if_followed, of_row("interests", interest, "if_followed"), rests_on, needed=True)
    writer.row("Kan het anders", interest.alternative, of_row("interests", interest, "alternative"), rests_on)


def _ground(writer: Writer, ground: RefusalGround) -> None:
    reading = writer.reading
    kind = reading.method.refusal_grounds.get(ground.code)
    use = f"{reading.label('ground_use', ground.use)}." if ground.use else ""
    article = f"Bepaling: {ended(ground.article)}" if ground.article.strip() else ""
    name = (f"{kind.name} ({kind.id})" if kind.id.startswith("WG") else kind.name) if kind else "Weigeringsgrond"
    text = " ".join(filter(None, (use, article))) or "Deze grond is bekeken."
    writer.point(text, of_row("refusal_grounds", ground, "code"), name)
    writer.row("Feiten", ground.facts, of_row("refusal_grounds", ground, "facts"))
    tested = of_row("refusal_grounds", ground, "substantive_test")
    writer.row("Inhoudelijke toets", ground.substantive_test, tested)
    clause = f"Er is een hardheidsclausule{bracketed([ground.hardship_article])}." if ground.hardship_clause else ""
    text = " ".join(filter(str.strip, (clause, ground.hardship_test)))
    writer.row("Hardheidsclausule", text, of_row("refusal_grounds", ground, "hardship_test"))
    blame = of_row("refusal_grounds", ground, "blame_on_child")
    writer.row("Wat kan het kind verweten worden", ground.blame_on_child, blame)


def _parent_view(writer: Writer, view: ParentView) -> None:
    reading, rests_on = writer.reading, (view,)
    who = reading.person_name(view.person_id) or "De ouder"
    if view.asked_on or view.how.strip() or view.content.strip():
        how = view.how if view.person_id == reading.recipient.person_id else reading.unless_secret(view.how)
        text = f"{who} is{on_day(view.asked_on)} gevraagd om een zienswijze op het voorgenomen {reading.noun}"
        text += f"{bracketed([how])}."
    else:
        text = f"{who} is niet om een zienswijze gevraagd."
    writer.point(text, of_row("parent_views", view, "asked_on"), rests_on=rests_on)
    writer.row("Zienswijze", view.content, of_row("parent_views", view, "content"), rests_on)
    writer.row("Ons antwoord", view.reply, of_row("parent_views", view, "reply"), rests_on)
    not_asked = of_row("parent_views", view, "not_asked_reason")
    writer.row("Niet gevraagd, omdat", view.not_asked_reason, not_asked, rests_on)
