"""Folded examples of a weak and a strong reason beside a text, and what makes the difference."""

from collections.abc import Callable, Iterable, Mapping

from app.method import ReasonExample
from resources.language import tr
from ui.form import Form
from ui.guidance import Following, Guidance, Line

TITLE = tr("Voorbeeld van een zwakke en een sterke reden")
TITLE_OF_MORE = tr("Voorbeelden van zwakke en sterke redenen")


def show_examples(form: Form, reasons: Iterable[ReasonExample]) -> None:
    """The examples themselves, each apart."""
    for each in reasons:
        form.widget(Guidance(_told(each)))


def add_examples(form: Form, name: str) -> None:
    """The examples for one text of step 3, by its name in the case file; folded."""
    folded = form.folding(TITLE, name=f"examples/{name}")
    folded.when_opened(lambda: show_examples(folded, form.editing.method.weighing.reasons[name]))


def add_examples_of(form: Form, titles: Mapping[str, str]) -> None:
    """The examples for a few texts of step 3 in one group: by the name of each text the title to put above them."""
    folded = form.folding(TITLE_OF_MORE, name=f"examples/{next(iter(titles))}")

    def fill() -> None:
        for name, title in titles.items():
            folded.note(title, "label")
            show_examples(folded, form.editing.method.weighing.reasons[name])

    folded.when_opened(fill)


def add_following_examples(form: Form, reasons: Callable[[], tuple[ReasonExample, ...]]) -> None:
    """Examples that depend on what was chosen, and that are there only when there are any; folded."""
    folded = form.folding(TITLE, shown_if=lambda: bool(reasons()))

    def told() -> list[Line]:
        return [line for each in reasons() for line in _told(each)]

    folded.when_opened(lambda: folded.widget(Following(form.editing, told)))


def _told(reason: ReasonExample) -> list[Line]:
    return [(tr("Zwak"), reason.weak), (tr("Sterk"), reason.strong), (tr("Het verschil"), reason.lesson)]
