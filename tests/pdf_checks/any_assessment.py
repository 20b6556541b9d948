"""Assessments that nobody made in earnest: of any size, with texts that try what paper and its structure can bear."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from app.findings import check
from app.method import Method
from app.recipients import Recipient
from models.assessment import Assessment
from reports.decision import ParentTextMissing, compose
from reports.document import Contents, Document
from reports.fonts import covered
from reports.marking import with_marks
from tests.filled import filled

HOSTILE = (
    "<b>niet vet</b> &amp; &lt;br/&gt; <onDraw name='tag'/> <a href='javascript:x'>x</a>",
    "Onafscheidelijkheidsbewijs" * 14,
    "  twee  spaties\t\ttabs \n\n\n regels \r\n en\u2028meer ",
    "(haakjes) \\ ) ( << >> BT ET EMC /P <</MCID 0>> BDC",
    "Zoe\u0308 Łucja Ελένη Ольга ĳ € ½ … ▲ ✓",
    "\u00a0\u00a0hard\u00a0gespaard\u00a0", " ", "", "\n", ".", "-", "0", "«geciteerd»", "\"'’“”",
    "kop\nover\nregels", "smiley \U0001f600 en שלום", "\u200b\u00ad\ufeffonzichtbaar\u200e",
    "Een gewone zin met een einde. " * 12,
    "Zij zei: «لا أريد, 12 (مدرستي)» en ging naar (E4).", "אני רוצה להישאר Amsterdam 3-12 " * 9,
    "ኣብ ቤት፡ትምህርተይ m̀bá\nنور",
)  # fmt: skip
KINDS = ("beslisser", "intern", "rechtbank", "ouder")

TEXTS = st.one_of(
    st.sampled_from(HOSTILE),
    st.lists(st.sampled_from(HOSTILE), min_size=2, max_size=3).map(" ".join),
    st.text(st.sampled_from(sorted(chr(each) for each in covered() if each >= 32)), max_size=120),
)
ROWS = st.fixed_dictionaries(
    {
        "all_children": st.integers(1, 2), "all_options": st.integers(1, 3), "all_sources": st.integers(0, 3),
        "all_facts": st.integers(0, 3), "all_persons": st.integers(1, 3), "answers": st.integers(0, 3),
        "past_stays": st.integers(0, 3), "own_words": st.integers(0, 2), "citations": st.integers(0, 1),
    }
)  # fmt: skip


@st.composite
def papers(draw: st.DrawFn, method: Method, most: int = 60) -> Document:
    """The decision about any assessment, for a reader of any kind, as a concept in which every character is shown.

    Of a long one `most` blocks that follow each other, after a table of contents: two pages fail as well as twenty.
    """
    rows, text = draw(ROWS), draw(TEXTS)
    for name in ("all_sources", "all_facts", "all_persons", "all_children", "all_options"):
        rows[name] = max(rows[name], 1)  # others refer to these
    made = filled(method, text, rows)
    whole = _composed(made, method, draw(st.sampled_from(KINDS)), draw(st.booleans()))
    first = draw(st.integers(0, max(0, len(whole.blocks) - most)))
    blocks = whole.blocks[first : first + most]
    contents = (Contents("Wat waar staat"),) * (first > 0)
    return with_marks(replace(whole, blocks=(*contents, *(each for each in blocks if each not in contents))))


def _composed(made: Assessment, method: Method, kind: str, concept: bool) -> Document:
    made.status = "concept"
    person = made.persons[0].id if kind == "ouder" else None
    reader = Recipient(kind, person)  # type: ignore[arg-type]
    try:
        document = compose(made, method, check(made, method), reader, on=date(2026, 1, 26))
    except ParentTextMissing:
        document = compose(made, method, check(made, method), Recipient("beslisser"), on=date(2026, 1, 26))
    return replace(document, meta=replace(document.meta, concept=concept))
