"""Composes the one page that somebody has at hand in a talk with a child (method B.3, B.5, B.7)."""

from collections.abc import Iterator
from datetime import date
from itertools import zip_longest

from app.method import Method
from app.organisation import Organisation
from app.recipients import Recipient
from app.talk_plan import YOUNGEST, OpenQuestion, group_of, name_of, open_questions
from models.assessment import Assessment
from models.people import Child
from models.views import Hearing
from reports.document import Block, Bullets, Cell, Document, Notice, Run, Table
from reports.talk_blocks import writing_lines
from reports.talk_words import Labels, heading, paper, paragraph, said

MOST_QUESTIONS = 8
"""More would make an examination of a talk (General Comment 12, par. 43); the rest is counted for another time."""

LINES = 3
OLDER = "L3"
"""Whose words are taken while the age of a child is not known."""


def compose_guide(
    assessment: Assessment, method: Method, child: Child, hearing: Hearing | None, organisation: Organisation, on: date
) -> Document:
    """One page: first what cannot be promised, then what is still open, room to write, and the nine conditions.

    It is for whoever holds the talk, and lies on a table where the child reads along: nothing that anybody may not
    know stands in it. `hearing` is the planned talk, which the page needs nothing of but that it is this child's.
    """
    reader = Recipient("intern")
    group = group_of(assessment, child, method, on) or OLDER
    name, words = name_of(assessment, child), method.talk.guide
    title = said(words.title_observation if group == YOUNGEST else words.title, kind=name)
    begun = method.talk_aids[group]
    asked = tuple(each for each in open_questions(assessment, child, method, on) if each.words not in begun)
    blocks = _page(method, group, name, asked, (reader.label,))
    return paper(title, "gespreksleidraad", reader, assessment, organisation, on, blocks)


def _page(method: Method, group: str, name: str, asked: tuple[OpenQuestion, ...], seen_by: Labels) -> Iterator[Block]:
    words, observes = method.talk.guide, group == YOUNGEST
    promise = method.talk.parents.promise if observes else method.cannot_promise_child[group]
    title = words.promise_title_observation if observes else words.promise_title
    yield Notice(said(title, kind=name), ((Run(f"«{promise}»"),),), seen_by=seen_by)
    yield from heading(words.begin_title, seen_by)
    yield from paragraph(said(words.begin_observation if observes else words.begin, kind=name), seen_by=seen_by)
    yield _bulleted(method.talk_aids[group], seen_by)
    yield from heading(words.open_title_observation if observes else words.open_title, seen_by)
    yield from _open(method, asked, name, seen_by)
    yield from paragraph(said(words.end_observation if observes else words.end, kind=name), seen_by=seen_by)
    yield from writing_lines(said(words.notes, kind=name), LINES, seen_by)
    yield _conditions(method, seen_by)


def _open(method: Method, asked: tuple[OpenQuestion, ...], name: str, seen_by: Labels) -> Iterator[Block]:
    words = method.talk.guide
    if not asked:
        yield from paragraph(said(words.open_none, kind=name), seen_by=seen_by)
        return
    now, later = on_this_page(asked)
    yield _bulleted((each.words for each in now), seen_by)
    yield from paragraph(said(words.open_more, aantal=str(len(later) or "")), seen_by=seen_by)


def on_this_page(asked: tuple[OpenQuestion, ...]) -> tuple[tuple[OpenQuestion, ...], tuple[OpenQuestion, ...]]:
    """The questions for this talk and those for another time; the last one (who may know what) is always asked now."""
    if len(asked) <= MOST_QUESTIONS:
        return asked, ()
    return (*asked[: MOST_QUESTIONS - 1], asked[-1]), asked[MOST_QUESTIONS - 1 : -1]


def _bulleted(texts: Iterator[str] | tuple[str, ...], seen_by: Labels) -> Block:
    return Bullets(tuple((Run(each),) for each in texts), seen_by=seen_by)


def _conditions(method: Method, seen_by: Labels) -> Block:
    """The nine conditions in small type, three beside each other."""
    cells = [Cell(each.title, note=each.text) for each in method.hearing_quality]
    rows = [tuple(cell or Cell("") for cell in row) for row in zip_longest(*[iter(cells)] * 3)]
    title = method.talk.guide.quality_title
    return Table(("", "", ""), tuple(rows), (1, 1, 1), caption=title, seen_by=seen_by)
