"""Knows which papers can be made of a dossier beside letters, and which forms without one, each by a short name."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from app.findings import Finding
from app.method import Method, for_decisions
from app.organisation import Organisation
from app.recipients import Recipient
from models.assessment import Assessment
from reports.clerk_card import compose_clerk_card
from reports.decision import compose
from reports.document import Document
from reports.eviction_checklist import compose_blank_eviction_checklist, compose_eviction_checklist
from reports.intake_sheet import compose_intake_sheet
from reports.review_card import compose_review_card
from reports.urgency_annex import compose_urgency_annex
from resources.language import in_language, later

Piece = Literal["besluit", "nakijkkaart", "ontruimingslijst", "urgentiebijlage", "urgentieadvies"]
PIECES: Mapping[Piece, str] = {
    "besluit": later("Besluit, rapport of advies"),
    "nakijkkaart": later("Nakijkkaart (één bladzijde)"),
    "ontruimingslijst": later("Lijst bij een ontruiming"),
    "urgentiebijlage": later("Bijlage bij een aanvraag om urgentie"),
    "urgentieadvies": later("Advies bij een aanvraag om urgentie"),
}
"""What can be made of a dossier for one reader."""
Form = Literal["intake", "ontruiming", "griffierskaart"]
FORMS: Mapping[Form, str] = {
    "intake": "Korte intake op papier",
    "ontruiming": "Lijst bij een ontruiming",
    "griffierskaart": "Kaart voor de griffier",
}
"""What is printed blank."""


def compose_piece(
    piece: Piece, assessment: Assessment, method: Method, findings: tuple[Finding, ...], recipient: Recipient,
    on: date | None = None, organisation: Organisation | None = None, version: int = 0, trail: str = "",
    other_names: bool = False,
) -> Document:  # fmt: skip
    """One paper for one reader. Raises ParentTextMissing, and NotForThisReader for who does not get it."""
    match piece:
        case "nakijkkaart":
            return compose_review_card(assessment, method, findings, recipient, on, organisation, version, trail,
                                       other_names)  # fmt: skip
        case "ontruimingslijst":
            return compose_eviction_checklist(assessment, method, recipient, on, organisation, version, trail,
                                              other_names)  # fmt: skip
        case "urgentiebijlage" | "urgentieadvies":
            return compose_urgency_annex(assessment, method, recipient, piece == "urgentieadvies", on, organisation,
                                         version, trail, other_names)  # fmt: skip
        case "besluit":
            return compose(assessment, method, findings, recipient, on, version, organisation, trail, other_names)


def compose_form(form: Form, method: Method, organisation: Organisation, on: date) -> Document:
    """A blank form, or a card about every decision, in the language of decisions; nothing of a dossier stands in it."""
    method = for_decisions(method)
    make = {
        "intake": compose_intake_sheet,
        "ontruiming": compose_blank_eviction_checklist,
        "griffierskaart": compose_clerk_card,
    }[form]
    with in_language(method.language):
        return make(method, organisation, on)
