"""Knows how one dossier becomes the beginning of another: what goes along, and what was only ever true of the first."""

from app.casefile import dump_case, read_case
from app.method import Method
from models.assessment import Assessment
from models.base import new_id, now
from models.decision import Publication
from resources.language import later

NOT_COPIED = later(
    "Niet meegekopieerd: vastgestelde versies, het spoor, bestanden, nakijkrondes, bekendmaking en bewaartermijn."
)


def copied(assessment: Assessment, method: Method) -> Assessment:
    """A concept with the same content, under ids of its own.

    What was established, checked, made known or kept holds for the first alone. Files stay there too: they are
    evidence, and belong to one dossier. Raises CaseFileError where the content is no case.
    """
    made = read_case(dump_case(assessment), method)
    made.id, made.title = new_id(), f"{assessment.title} (kopie)".lstrip()
    made.created_at = made.changed_at = now()
    made.last_page, made.publication = "", Publication()
    made.keep_until, made.keep_reason = None, ""
    made.reviews.clear()
    for source in made.all_sources:
        source.attachments.clear()
    return made
