"""Help with one element: the guiding questions that fit this child's age, each with room for an answer."""

import re

from app.case import age_group, reference_date
from app.changes import set_answer
from app.fields import of_child
from app.method import Element as KnownElement
from app.method import Question
from models.best_interests import Element
from models.people import Child
from ui.form import Form
from ui.guidance import Guidance
from ui.inputs import GrowingText, Pills
from ui.page import Page
from ui.sharing_rows import CURTAIN

WHO = {"K": "het kind", "O": "een ouder", "D": "dossier of derde", "H": "huisbezoek", "prof": "u zelf"}
ALWAYS = ("E2-07",)
"""Asked at every age: whether consent to «child elsewhere» was free decides MT-29."""

_ASKS_YES_OR_NO = re.compile(
    "(bestaa[nt]|blijft|blijven|draag(t|en)|heeft|hebben|hoort|horen|is|kan|kon|kunnen|mag|moet|schaamt|speelt|"
    "staat|staan|was|waren|weegt|wegen|weet|weten|wordt|worden|zeg(t|gen)|zijn|zit|zitten) ",
    re.IGNORECASE,
)
"""A Dutch question that can be answered with yes or no begins with its verb."""


def add_help(made: Page, child: Child, element: Element, name: str) -> None:
    """Questions with answers, and what may prove something or point to danger; both folded."""
    known = made.editing.method.elements[element.code]
    group = age_group(child, made.editing.method, reference_date(made.editing.assessment))
    questions = [each for each in known.questions if _fits(each, child, group)]
    answered = sum(1 for each in questions if _answered(child, each))
    title = f"Hulpvragen voor {name} ({len(questions)}{f', {answered} beantwoord' if answered else ''})"
    form = made.folding(title, False, child, of_child(child))
    form.note("Hulp bij het denken: u hoeft ze niet allemaal te beantwoorden.")
    if made.editing.curtain:
        form.note(CURTAIN)  # many of the answers are what the child said
    else:
        for question in questions:
            _question(form, child, question)
    _background(made, known, group)


def _fits(question: Question, child: Child, group: str) -> bool:
    return not group or group in question.ages or question.id in ALWAYS or _answered(child, question)


def _answered(child: Child, question: Question) -> bool:
    answer = child.answer(question.id)
    return answer is not None and bool(answer.value or answer.note.strip())


def _answer(child: Child, question: Question) -> str:
    answer = child.answer(question.id)
    return answer.note if answer else ""


def _question(form: Form, child: Child, question: Question) -> None:
    field = of_child(child, "answers", question.id)
    hint = f"{question.id} · Wie weet dit: {', '.join(WHO[each] for each in question.who)} · {question.source}"
    text = GrowingText(_answer(child, question), 1)
    text.edited.connect(
        lambda value: form.editing.change(f"{field}/note", lambda: set_answer(child, question.id, note=value))
    )
    if not _ASKS_YES_OR_NO.match(question.text):
        form.own(f"{field}/note", question.text, text, hint)
        return
    answer = child.answer(question.id)
    pills = Pills(answer.value if answer else "", form.editing.method.choices["yes_no_unknown"])
    pills.chosen.connect(
        lambda value: form.editing.change(f"{field}/value", lambda: set_answer(child, question.id, value=value))
    )
    form.own(f"{field}/value", question.text, pills, hint)
    form.own(f"{field}/note", "", text)
    text.setAccessibleName(f"Toelichting: {question.text}")


def _background(made: Page, known: KnownElement, group: str) -> None:
    form = made.folding("Waar let u op?", False, None, "")
    lines = [("Beoordeeld wordt", known.judged), ("Bij deze leeftijd", known.per_age.get(group, ""))]
    lines.append(("Bewijs", ", ".join(known.evidence)))
    lines.append(("Bron", "; ".join([*known.articles, *known.paragraphs, known.source])))
    form.widget(Guidance(lines))
    if known.signals:
        form.note("Signalen van risico uit de praktijk", "label")
        form.widget(Guidance([("•", f"{each.text} ({each.source})") for each in known.signals]))
