"""Fills in of a new dossier what was set for all of them: who decides, for which organisation, what is decided."""

from app.changes import choose_decision_type
from app.method import Method
from app.settings import load_settings
from models.assessment import Assessment


def begun_as_set(begun: Assessment, method: Method) -> Assessment:
    """The same dossier with what is set filled in where it is still empty."""
    settings = load_settings()
    of_file = {"organisation": "dossier_organisation", "author": "dossier_author"}
    of_decision = {
        "decider_name": "dossier_decider_name",
        "decider_body": "dossier_decider_body",
        "mandate": "dossier_mandate",
    }
    for owner, names in ((begun, of_file), (begun.decision, of_decision)):
        for attribute, name in names.items():
            setattr(owner, attribute, getattr(owner, attribute) or settings.text(name))
    wanted = settings.text("dossier_decision_type")
    if wanted in method.decision_types and not begun.decision_type:
        choose_decision_type(begun, method, wanted)
    return begun
