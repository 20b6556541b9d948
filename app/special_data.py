"""Knows which questions ask for special personal data, and whether they are asked in a dossier (art. 9 AVG).

They are off until somebody says why this decision cannot do without. What is filled in stays visible all the same.
"""

from datetime import date

from app.method import Question
from models.assessment import Assessment
from models.special_data import SpecialData
from resources.language import later

ABOUT = later(
    "{}: deze vragen staan uit, want dit zijn bijzondere persoonsgegevens (art. 9 AVG). Stel ze alleen als het besluit "
    "ervan afhangt."
)


def is_asked(assessment: Assessment, question: Question) -> bool:
    """Whether a question may be asked in this dossier: it is not special, or somebody gave the reason for it."""
    return not question.special or any(each.code == question.special for each in assessment.special_data)


def switch_on(assessment: Assessment, code: str, reason: str, by: str, on: date) -> SpecialData:
    """From here on these data are asked about in this dossier."""
    made = SpecialData(code=code, reason=reason, by=by, on=on)
    assessment.special_data.append(made)
    return made
