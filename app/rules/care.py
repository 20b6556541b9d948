"""Care throughout: the parents were asked, and what decides rests on facts that hold and can be told (MT-41 … 43)."""

from collections.abc import Iterator, Mapping

from app.case import decisive
from app.fields import Field, of_child, of_row
from app.rules.case_index import CaseIndex, ChildIndex, listed
from app.rules.hit import Hit, Need, is_empty, is_shorter, lacking, say
from app.rules.withheld import is_withheld, withheld_facts
from models.evidence import Citation, Fact
from models.interests import ParentView
from models.people import Person
from resources.language import tr


def the_parents_were_asked(case: CaseIndex) -> Iterator[Hit]:
    """MT-41: before a burden the parents could give their view, or it says why not (art. 4:7, 4:8 Awb)."""
    views = case.assessment.parent_views
    if not case.burdensome or any(_is_complete(each) for each in views):
        return
    if views:
        yield from lacking(_parts(views[0]))
    else:
        yield Hit((say("geen"),), ("parent_views",))


def _is_complete(view: ParentView) -> bool:
    return all(each.met for each in _parts(view)) or not is_shorter(view.not_asked_reason, 20)


def _parts(view: ParentView) -> tuple[Need, ...]:
    return (
        Need("gevraagd_op", of_row("parent_views", view, "asked_on"), view.asked_on is not None),
        Need("hoe", of_row("parent_views", view, "how"), not is_empty(view.how)),
        Need("inhoud", of_row("parent_views", view, "content"), not is_empty(view.content)),
        Need("antwoord", of_row("parent_views", view, "reply"), not is_empty(view.reply)),
    )


def decisive_reasons_can_be_told(case: CaseIndex) -> Iterator[Hit]:
    """MT-42: what decides does not rest only on facts that one and the same addressee may not know (art. 3:46 Awb)."""
    closed = {each.id: withheld_facts(case, each) for each in case.addressees}
    for each in case.children:
        reasons = _decisive(case, each)
        hidden = [(name, field, who) for name, field, cited in reasons if (who := _blind(case, cited, closed))]
        if hidden:
            readers = dict.fromkeys(person.name or tr("een geadresseerde") for _, _, who in hidden for person in who)
            said = say("standaard", elementen=listed([name for name, *_ in hidden]), geadresseerde=listed([*readers]))
            yield Hit((said,), tuple(field for _, field, _ in hidden), each.child)


def _blind(case: CaseIndex, cited: list[Citation], closed: Mapping[str, tuple[Fact, ...]]) -> list[Person]:
    """The addressees to whom all the facts are closed, and every source that is cited directly."""
    facts, sources = case.rests_on(cited), case.direct(cited)
    return [
        person
        for person in case.addressees
        if facts
        and all(fact in closed[person.id] for fact in facts)
        and all(is_withheld(case, source, person) for source in sources)
    ]


def decisive_facts_are_settled(case: CaseIndex) -> Iterator[Hit]:
    """MT-43: a fact that decides and is disputed or was not checked has a conclusion and a reason (art. 3:2 Awb)."""
    for each in case.children:
        cited = (fact for _, _, citations in _decisive(case, each) for fact in case.rests_on(citations))
        open_ = [fact for fact in dict.fromkeys(cited) if _is_doubtful(fact) and not _is_settled(fact)]
        if open_:
            numbers = listed([f"F{fact.number}" for fact in open_])
            fields = tuple(of_row("facts", fact, _open_column(fact)) for fact in open_)
            yield Hit((say("standaard", velden=numbers),), fields, each.child)


def _is_doubtful(fact: Fact) -> bool:
    """Disputed, or not checked; what a child said itself needs no checking."""
    own_words = fact.kind == "woorden_van_het_kind"
    unchecked = fact.checked == "nee" or (not fact.checked and not own_words)
    return unchecked or not is_empty(fact.disputed_by)


def _is_settled(fact: Fact) -> bool:
    return not (is_empty(fact.conclusion) or is_empty(fact.conclusion_reason))


def _open_column(fact: Fact) -> str:
    return "conclusion" if is_empty(fact.conclusion) else "conclusion_reason"


def _decisive(case: CaseIndex, each: ChildIndex) -> Iterator[tuple[str, Field, list[Citation]]]:
    """What decides for this child, by name, with the field of its evidence and the evidence itself."""
    found = decisive(each.child)
    for code in dict.fromkeys(found.elements):
        if code in each.elements:
            yield case.named([code]), of_child(each.child, "elements", code, "citations"), each.elements[code].citations
    for interest_id in dict.fromkeys(found.interest_ids):
        interest = case.interests.get(interest_id)
        if interest:
            kind = case.method.interests.get(interest.code)
            name = f"{interest.code} ({kind.name})" if kind else interest.code
            yield name, of_row("interests", interest, "citations"), interest.citations
