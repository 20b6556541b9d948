"""What is said and asked about the organisation's key: before a vault is made, at opening, and afterwards."""

from typing import TYPE_CHECKING

from resources.language import tr

if TYPE_CHECKING:
    from app.organisation_key import Meeting, Placed

WHAT_IT_MEANS = tr(
    "Wie de geheime helft van deze sleutel bewaart, kan alle dossiers in deze kluis openen, ook zonder uw wachtzin."
)
MAY_IT = tr("Mag de organisatie deze kluis met deze sleutel openen?")
ONLY_IF = tr(
    "Zeg alleen ja als uw beheerder dit heeft aangekondigd en de sleutel daar ook zo begint. Weet u het niet zeker, "
    "zeg dan nee en vraag het na; bij de volgende keer openen komt de vraag terug."
)


def beforehand(placed: "Placed") -> str:
    """Told before a vault is made."""
    from app.organisation_key import shown_recipient

    begins = shown_recipient(placed.recipient)
    if placed.by_administrator:
        return tr("Uw organisatie kan deze kluis straks ook openen, met haar eigen sleutel ({begins}).", begins=begins)
    return tr(
        "Er staat een sleutel van uw organisatie klaar ({begins}). Straks vragen wij of die mag gelden.", begins=begins
    )


def explained(met: "Meeting") -> str:
    """What a yes would mean, where others than an administrator can write the file, or where the key changed."""
    from app.organisation_key import shown_recipient

    assert met.to_ask is not None
    begins = shown_recipient(met.to_ask.recipient)
    what = tr(
        "In {path} staat een sleutel die nog niet geldt voor deze kluis. Hij begint met {begins}.",
        path=met.to_ask.path,
        begins=begins,
    )
    if met.known:
        what = tr(
            "De sleutel van uw organisatie is veranderd. Tot nu toe gold {known}; in {path} staat nu "
            "{begins}. Zegt u ja, dan past de vorige sleutel niet meer.",
            known=shown_recipient(met.known),
            path=met.to_ask.path,
            begins=begins,
        )
    return f"{what}\n\n{WHAT_IT_MEANS}\n\n{ONLY_IF}"


def afterwards(met: "Meeting") -> str:
    """What there is to tell once the vault is open; empty when nothing changed."""
    from app.organisation_key import shown_recipient

    if met.given:
        return tr(
            "Uw organisatie kan deze kluis nu ook openen, met haar eigen sleutel ({given}).",
            given=shown_recipient(met.given),
        )
    return met.problem
