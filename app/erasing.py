"""Knows why a dossier may go for good, as codes for the trail, and what then goes and what stays."""

REASONS = {
    "term_over": "De bewaartermijn is voorbij",
    "asked": "Verzoek van betrokkene",
    "double": "Dubbel of per ongeluk gemaakt",
    "handed_over": "Overgedragen",
    "example": "Voorbeeld",
}
"""Code in the trail -> what a person chooses."""

GOES = (
    "Dit gaat voorgoed weg: het dossier met alles wat erbij hoort, alle vastgestelde versies, en alles wat het spoor "
    "van wijzigingen erover bewaart. Terugzetten kan niet."
)
STAYS = (
    "Dit blijft in het spoor: wie het dossier wiste, wanneer en waarom, en dat er stukken naar buiten gingen (soort, "
    "dag en door wie; niet voor wie). Ook blijven papieren en bestanden die al naar buiten gingen. Uit de "
    "reservekopieën gaat het ook; uit die op een stick of netwerkschijf zodra die er weer is. Wilt u het bewaren, open "
    "het dan en sla het zaakbestand op."
)
EXAMPLE = "example"
