"""What a child drew or made in a talk: a photo or scan of it becomes a source, and belongs to that talk."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QPushButton

from app.changes import add_source
from app.fields import Field
from models.assessment import Assessment
from models.evidence import Sharing, Source
from models.people import Child
from models.views import Hearing
from resources.language import tr
from ui.attachments import Progress, adding_button
from ui.form import Form
from ui.taking_in import Becomes, taking_in
from ui.talk.talk import called

DRAWN = "foto_tekening"
MARKS = tr("Wie niets van het gesprek mag weten, mag ook de tekening niet zien. Kijk dat bij de bronnen na.")


def drawings_of(file: Assessment, hearing: Hearing) -> dict[str, Source]:
    """The sources that are or may be a drawing of this talk, by id."""
    return {each.id: each for each in file.sources if each.kind == DRAWN or each.id in hearing.drawing_source_ids}


def add_drawings(form: Form, child: Child, hearing: Hearing) -> None:
    """Which sources are a drawing of this talk, and the button that adds a photo of one."""
    drawn = drawings_of(form.editing.assessment, hearing)
    form.tell(lambda: _to_add(form, child, hearing), "label")
    if drawn:
        labels = {each.id: f"B{each.number}  {each.title}" for each in drawn.values()}
        form.picks("drawing_source_ids", tr("Wat tekende of maakte het kind in dit gesprek?"), labels, MARKS)
    form.widget(_adding(form, child, hearing, f"{form.prefix}/drawing_source_ids"))
    form.widget(Progress(form.editing, hearing.id))


def _to_add(form: Form, child: Child, hearing: Hearing) -> str:
    """Why one is led here after the child drew: until a drawing of that time is there."""
    before = form.editing.around(hearing).drawings
    if before is None or len(hearing.drawing_source_ids) > before:
        return ""
    return tr(
        "{what} maakte iets op papier. Mag er een foto van? Voeg die dan hier toe.",
        what=called(child) or tr("Het kind"),
    )


def _adding(form: Form, child: Child, hearing: Hearing, field: Field) -> QPushButton:
    # What waits at `taking` holds the rows and not the editing, which would then outlive a lock.
    make = partial(drawing_source, form.editing.assessment, child, hearing, form.editing.today())
    taking_in(form.editing).becomes[hearing.id] = Becomes(make, partial(belongs_to, hearing), field)
    label = tr("Foto van een tekening toevoegen")
    return adding_button(
        form.editing, hearing.id, field, label, tr("Een foto of scan van wat het kind tekende of maakte.")
    )


def drawing_source(file: Assessment, child: Child, hearing: Hearing, day: date, _photo: str) -> Source:
    """A source for what the child drew; whoever may not know the talk may not see the drawing either."""
    name = called(child)
    return add_source(
        file,
        kind=DRAWN,
        title=f"Tekening van {name}" if name else "Tekening van het kind",
        dated=hearing.held_on or day,
        sharing=[Sharing(person_id=each.person_id, level=each.level, reason=each.reason) for each in hearing.sharing],
    )


def belongs_to(hearing: Hearing, source: Source) -> None:
    """The drawing is of this talk from now on."""
    hearing.drawing_source_ids = [*hearing.drawing_source_ids, source.id]
