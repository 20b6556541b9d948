"""A page of the short intake: beside a field stands only what stops the decision for now, after a first visit."""

from app.fields import Field
from app.findings import Finding
from ui.page import Page
from ui.progress import stops_tonight


class DeskPage(Page):
    """Calm while a family sits at the table: what can wait is told in the full file and on paper (method G.2)."""

    def said_at(self, field: Field) -> list[Finding]:
        """What stops a provisional decision; nothing while somebody fills in the page for the first time."""
        if str(self.address) not in self.editing.visited:
            return []
        return [each for each in super().said_at(field) if stops_tonight(each)]
