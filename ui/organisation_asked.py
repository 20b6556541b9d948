"""What is said and asked about the organisation's key: before a vault is made, at opening, and afterwards."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.organisation_key import Meeting, Placed

WHAT_IT_MEANS = (
    "Wie de geheime helft van deze sleutel bewaart, kan alle dossiers in deze kluis openen, ook zonder uw wachtzin."
)
MAY_IT = "Mag de organisatie deze kluis met deze sleutel openen?"
ONLY_IF = (
    "Zeg alleen ja als uw beheerder dit heeft aangekondigd en de sleutel daar ook zo begint. Weet u het niet zeker, "
    "zeg dan nee en vraag het na; bij de volgende keer openen komt de vraag terug."
)


def beforehand(placed: "Placed") -> str:
    """Told before a vault is made."""
    from app.organisation_key import shown_recipient

    begins = shown_recipient(placed.recipient)
    if placed.by_administrator:
        return f"Uw organisatie kan deze kluis straks ook openen, met haar eigen sleutel ({begins})."
    return f"Er staat een sleutel van uw organisatie klaar ({begins}). Straks vragen wij of die mag gelden."


def explained(met: "Meeting") -> str:
    """What a yes would mean, where others than an administrator can write the file, or where the key changed."""
    from app.organisation_key import shown_recipient

    assert met.to_ask is not None
    begins = shown_recipient(met.to_ask.recipient)
    what = f"In {met.to_ask.path} staat een sleutel die nog niet geldt voor deze kluis. Hij begint met {begins}."
    if met.known:
        what = (
            f"De sleutel van uw organisatie is veranderd. Tot nu toe gold {shown_recipient(met.known)}; "
            f"in {met.to_ask.path} staat nu {begins}. Zegt u ja, dan past de vorige sleutel niet meer."
        )
    return f"{what}\n\n{WHAT_IT_MEANS}\n\n{ONLY_IF}"


def afterwards(met: "Meeting") -> str:
    """What there is to tell once the vault is open; empty when nothing changed."""
    from app.organisation_key import shown_recipient

    if met.given:
        return f"Uw organisatie kan deze kluis nu ook openen, met haar eigen sleutel ({shown_recipient(met.given)})."
    return met.problem
