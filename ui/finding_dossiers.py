"""The line by which a dossier is found in the list: by its name, number, children or kind of decision."""

from app.method import Method
from app.searching import holds_words
from models.listing import ListRow
from ui.find_line import FindLine

FEW = 6
"""So many dossiers are seen at a glance; only with more the line is there."""


class FindDossier(FindLine):
    """Hidden until there are more than a few."""

    def __init__(self) -> None:
        super().__init__("find", "Zoek een dossier", "Zoek op naam, kind of zaaknummer (Ctrl+F)")
        self.hide()

    def fits(self, row: ListRow, method: Method) -> bool:
        """Whether this dossier is one of those that are looked for."""
        kind = method.decision_types.get(row.decision_type)
        return holds_words((row.title, row.case_number, *row.children, kind.name if kind else ""), self.text())
