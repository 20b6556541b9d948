"""Help with one element: guiding questions for the age of this child, examples of a reason, what to look out for."""

import re
from collections.abc import Iterable, Sequence
from functools import partial

from app.case import age_group, reference_date
from app.changes import set_answer
from app.fields import Field, of_child
from app.method import Element as KnownElement
from app.method import Question
from app.special_data import ABOUT, is_asked, switch_on
from models.best_interests import Element
from models.people import Child
from resources.language import tr
from ui.editing import Editing
from ui.form import Form
from ui.guidance import Guidance
from ui.inputs import GrowingText, Pills
from ui.page import Page
from ui.reason_examples import TITLE, show_examples
from ui.remarks import WritingLine, link
from ui.sharing_rows import CURTAIN

ASKED = {
    "K": tr("Vraag het aan {name}"),
    "O": tr("Vraag het aan een ouder"),
    "H": tr("Kijk bij een huisbezoek"),
    "D": tr("Zoek het op, of vraag het een derde"),
    "prof": tr("Voor uzelf"),
}
"""Who or what answers, in the order in which one finds out; a question stands with the first that fits."""
ALSO = {
    "K": tr("Vraag het ook aan het kind zelf."),
    "O": tr("Vraag het ook aan een ouder."),
    "H": tr("Kijk er ook naar bij een huisbezoek."),
    "D": tr("Zoek het ook op in het dossier."),
    "prof": tr("Denk er ook zelf over na."),
}
TOO_YOUNG_TO_ANSWER = "L1"
"""The age group that answers no questions itself: what a child could tell is asked of a parent."""
WHY = tr("Waarom kan dit besluit niet zonder? Dit komt met uw naam in het besluit te staan.")
ALWAYS = ("E2-07",)
"""Asked at every age: whether consent to «child elsewhere» was free decides MT-29."""

_ASKS_YES_OR_NO = re.compile(
    "(bestaa[nt]|blijft|blijven|draag(t|en)|heeft|hebben|hoort|horen|is|kan|kon|kunnen|mag|moet|schaamt|speelt|"
    "staat|staan|was|waren|weegt|wegen|weet|weten|wordt|worden|zeg(t|gen)|zijn|zit|zitten) ",
    re.IGNORECASE,
)
"""A Dutch question that can be answered with yes or no begins with its verb."""


def add_help(made: Page, child: Child, element: Element, name: str) -> None:
    """Questions with answers, examples of a reason, and what may prove something or point to danger; all folded."""
    known = made.editing.method.elements[element.code]
    group = age_group(child, made.editing.method, reference_date(made.editing.assessment))
    fitting = [each for each in known.questions if _fits(each, child, group)]
    questions = [each for each in fitting if _answered(child, each) or is_asked(made.editing.assessment, each)]
    answered = sum(1 for each in questions if _answered(child, each))
    title = tr(
        "Hulpvragen voor {name} ({many}{words})",
        name=name,
        many=len(questions),
        words=tr(", {answered} beantwoord", answered=answered) if answered else "",
    )
    form = made.folding(title, False, child, of_child(child))

    def fill() -> None:
        form.note(tr("Hulp bij het denken: u hoeft ze niet allemaal te beantwoorden."))
        if made.editing.curtain:
            form.note(CURTAIN)  # many of the answers are what the child said
        else:
            _questions(form, child, questions, group, name)
            _special(form, [each for each in fitting if each not in questions])

    form.when_opened(fill, *(of_child(child, "answers", each.id) for each in fitting))
    examples = made.folding(TITLE, False, None, "")
    examples.when_opened(lambda: show_examples(examples, known.reasons_for(group)))
    background = made.folding(tr("Waar let u op?"), False, None, "")
    background.when_opened(lambda: _background(background, known, group, questions))


def _fits(question: Question, child: Child, group: str) -> bool:
    return not group or group in question.ages or question.id in ALWAYS or _answered(child, question)


def _answered(child: Child, question: Question) -> bool:
    answer = child.answer(question.id)
    return answer is not None and bool(answer.value or answer.note.strip())


def _answer(child: Child, question: Question) -> str:
    answer = child.answer(question.id)
    return answer.note if answer else ""


def _questions(form: Form, child: Child, questions: Iterable[Question], group: str, name: str) -> None:
    """The questions by who answers them, so that one talk or one visit can be prepared at once."""
    able = {each.id: _able(each, group) for each in questions}
    for who, heading in ASKED.items():
        asked = [each for each in questions if able[each.id][0] == who]
        if asked:
            form.column.addSpacing(8)
            form.note(heading.format(name=name), "asked")
        for each in asked:
            _question(form, child, each, able[each.id][1:])


def _special(form: Form, off: Sequence[Question]) -> None:
    """Per kind of special data one line that says why its questions are off, and the way to ask them all the same."""
    editing, labels = form.editing, form.editing.method.choices["special_data"]
    for code in dict.fromkeys(each.special for each in off):
        first = next(each for each in off if each.special == code)
        focus = f"{form.prefix}/answers/{first.id}/note"
        form.note(tr(ABOUT).format(labels[code]))
        line = WritingLine(editing, f"special_data/{code}", WHY, partial(_ask_all_the_same, editing, code, focus))
        line.hide()
        button = link(tr("Toch vragen …"), f"special_data/{code}/ask", line.begin)
        button.setAccessibleDescription(labels[code])
        line.closed.connect(line.hide)
        line.closed.connect(button.setFocus)
        form.widget(button)
        form.widget(line)


def _ask_all_the_same(editing: Editing, code: str, focus: Field, reason: str) -> None:
    file = editing.assessment
    by = editing.who or file.author
    editing.restructure(lambda: switch_on(file, code, reason, by, editing.today()), focus)


def _able(question: Question, group: str) -> Sequence[str]:
    """Who can answer this question at this age."""
    able = [each for each in question.who if not (group == TOO_YOUNG_TO_ANSWER and each == "K")]
    return able or question.who


def _question(form: Form, child: Child, question: Question, others: Iterable[str]) -> None:
    field = of_child(child, "answers", question.id)
    hint = " ".join([question.why, *(ALSO[each] for each in others)])
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
    text.setAccessibleName(tr("Toelichting: {what}", what=question.text))


def _background(form: Form, known: KnownElement, group: str, questions: Iterable[Question]) -> None:
    lines = [(tr("Beoordeeld wordt"), known.judged), (tr("Bij deze leeftijd"), known.per_age.get(group, ""))]
    lines.append((tr("Bewijs"), "; ".join(map(_lower, known.evidence))))
    lines.append((tr("Bron"), "; ".join(_bases(known))))
    form.widget(Guidance(lines))
    if known.signals:
        form.note(tr("Signalen van risico uit de praktijk"), "label")
        form.widget(Guidance([("•", f"{each.text} ({each.source})") for each in known.signals]))
    sources = form.folding(tr("Waar elke hulpvraag op berust"))
    sources.widget(Guidance((each.id, f"{each.text} ({each.source})") for each in questions))


def _lower(text: str) -> str:
    """Fit for the middle of a line; an abbreviation keeps its capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _bases(known: KnownElement) -> Iterable[str]:
    """What the element rests on, each source once."""
    return dict.fromkeys((*known.articles, *known.paragraphs, *known.source.split("; ")))
