"""Why special personal data are asked about in one dossier: faith, gender or orientation, health (art. 9 AVG)."""

from models.base import Mapped, Record, calendar_day, choice, date, free_text, owner, position


class SpecialData(Record):
    """One kind of these data that somebody switched on for this dossier, with the reason and the name."""

    __tablename__ = "special_data"

    assessment_id: Mapped[str | None] = owner("assessment")
    position: Mapped[int] = position()
    code: Mapped[str] = choice()  # special_data
    reason: Mapped[str] = free_text()
    by: Mapped[str] = free_text()
    on: Mapped[date | None] = calendar_day()
