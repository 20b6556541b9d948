"""Knows why a dossier may go for good, as codes for the trail, and what then goes and what stays."""

from resources.language import later

REASONS = {
    "term_over": later("De bewaartermijn is voorbij"),
    "asked": later("Verzoek van betrokkene"),
    "double": later("Dubbel of per ongeluk gemaakt"),
    "handed_over": later("Overgedragen"),
    "example": later("Voorbeeld"),
}
"""Code in the trail -> what a person chooses."""

GOES = later(
    "Dit gaat voorgoed weg: het dossier met alles wat erbij hoort, alle vastgestelde versies, en alles wat het spoor "
    "van wijzigingen erover bewaart. Terugzetten kan niet."
)
STAYS = later(
    "Dit blijft in het spoor: wie het dossier wiste, wanneer en waarom, en dat er stukken naar buiten gingen (soort, "
    "dag en door wie; niet voor wie). Ook blijven papieren en bestanden die al naar buiten gingen. Uit de "
    "reservekopieën gaat het ook; uit die op een stick of netwerkschijf zodra die er weer is. Wilt u het bewaren, open "
    "het dan en sla het zaakbestand op."
)
EXAMPLE = "example"
