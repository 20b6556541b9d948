"""«Waarom deze vraag?»: under a field, on the page itself, why it is asked, on what norm, and where that is written."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.fields import Field
from app.why import Why, why_asked, why_step
from resources.language import tr
from ui.announcing import announce
from ui.asking import bring_in_view
from ui.editing import Editing
from ui.guidance import Guidance
from ui.page import Page
from ui.remarks import link, row_around
from ui.row import flush_label
from ui.steps import DESK, STEP_OF

TITLE, OF_PAGE = tr("Waarom deze vraag?"), tr("Waarom deze pagina?")
CLOSE = tr("Sluiten")
NOTHING = tr("Hierbij is geen uitleg. Zet de cursor in een veld van de pagina.")


class WhyBox(QFrame):
    """Stays until it is closed or asked for again; what was typed and the focus are left as they are."""

    def __init__(self, title: str, why: Why, in_words: str) -> None:
        super().__init__()
        self.setObjectName("why")
        self.setProperty("kind", "row")
        self.setAccessibleName(title)
        lines = [(tr("Norm"), in_words), (tr("Bron"), why.source)]
        self.said = "\n".join((title, why.text, *(f"{word}: {text}" for word, text in lines)))
        self.setAccessibleDescription(self.said)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 0, 6)
        column.setSpacing(3)
        column.addWidget(flush_label(f"{title} {why.text}", "hint"))
        column.addWidget(Guidance(lines))
        self.shut = link(CLOSE, "why/close", self.close_box)
        self.shut.setAccessibleName(tr("Uitleg sluiten"))
        column.addWidget(self.shut)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close_box)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def close_box(self) -> None:
        """Away with it; the focus goes back to the field."""
        row = self.parentWidget()
        had = self.isAncestorOf(self.window().focusWidget() or self)
        self.hide()
        self.deleteLater()
        if had and row is not None and hasattr(row, "take_focus"):
            row.take_focus()


def show_why(editing: Editing, here: QWidget | None, page: Page) -> str:
    """Show why the field is asked in which `here` lies, or hide that again; why that cannot be, or empty."""
    row = row_around(here, page)
    why = of_field(editing, row.field) if row is not None else None
    holder, title = (row, TITLE) if row is not None and why is not None else (page.title.parentWidget(), OF_PAGE)
    why = why or of_page(editing, page)
    if holder is None or why is None:
        return NOTHING
    open_now = [each for each in page.findChildren(WhyBox) if not each.isHidden()]
    for each in open_now:
        each.close_box()
    if any(each.parentWidget() is holder for each in open_now):
        return ""
    box = WhyBox(title, why, why.in_words(editing.method))
    layout = holder.layout()
    if holder is row:
        layout.addWidget(box)
    else:
        layout.insertWidget(layout.indexOf(page.title) + 1, box)
    box.show()
    QTimer.singleShot(0, box, lambda: bring_in_view(box))
    announce(box, box.said)
    return ""


def of_field(editing: Editing, field: Field) -> Why | None:
    """Why this field is asked."""
    return why_asked(field, editing.method)


def of_page(editing: Editing, page: Page) -> Why | None:
    """Why there is such a page: what its step is for."""
    step = STEP_OF.get(page.address.kind, "")
    return why_step("0" if step == DESK else step, editing.method)
