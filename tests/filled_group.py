"""Builds a complete rule for a group by the fill rule of the worked cases: three profiles, three variants."""

from datetime import date, timedelta

from assessments import put, the_method
from filled_case import text

from app import changes
from models.assessment import Assessment
from models.decision import LegalBasis
from models.evidence import Citation
from models.people import Child

DAY = date(2025, 11, 10)
PROFILES = (
    ("Baby in een hotel", 1, 40),
    ("Kind dat inwoont bij familie", 9, 120),
    ("Tiener in een examenjaar", 16, 35),
)


def rule_for_a_group() -> Assessment:
    """A rule about who gets a home first, with nothing left open."""
    made = changes.begin(the_method())
    changes.choose_decision_type(made, the_method(), "BT-09")
    put(made.decision, decider_name="De gemeenteraad", decider_body="Gemeenteraad", outcome="vaststellen_regeling")
    put(made.decision, decided_on=DAY, written=True, help="Inspreken kan bij de griffie, tot de avond van de raad")
    made.decision.legal_bases = [LegalBasis(text="Art. 3 IVRK", norm_level="N1")]
    council = changes.add_person(made, name="De gemeenteraad van Oostveen", role="beslisser")
    made.decision.addressee_ids = [council.id]
    for title in ("Voorrang voor kinderen", "Voorrang na een half jaar", "Loten"):
        changes.add_option(made, title=title, description=text(title))
    for code, whose in (("IB-11", "Ouders"), ("IB-01", "Gemeente")):
        concrete = f"Het gaat in 2025 om 195 gezinnen. {text(whose, 8)}"
        changes.add_interest(made, code=code, weight="normaal", holder=whose, concrete=concrete, if_followed=text(code))
    for name, age, size in PROFILES:
        _profile(made, name, age, size)
    changes.add_consultation(
        made, way="panel", on=DAY - timedelta(days=40), place="het buurthuis", by="De jongerenwerker", participants=14,
        composition="Veertien kinderen van 8 tot 17 jaar, gevonden via drie scholen",
        said="Wij willen weten waar we blijven.",
        used="De wachttijd in de regel is korter gemaakt", missed="niemand",
        profile_ids=[each.id for each in made.children],
    )  # fmt: skip
    put(made.monitoring, indicators="Nachten in een hotel", data_source="De toegang tot de opvang", by="Het team wonen")
    put(made.monitoring, equal_treatment="Weigeringen per gezinsvorm", adjusts="Het college, na advies van de raad")
    put(made.balance, review_on=DAY + timedelta(days=180))
    return made


def _profile(made: Assessment, name: str, age: int, size: int) -> Child:
    child = changes.add_child(made, first_name=name, age=age, group_size=size)
    put(child, group_size_source=f"Telling van de opvang, {size} in oktober", particulars=text(f"{name} leeft"))
    source = changes.add_source(made, kind="school", dated=DAY - timedelta(days=30), author_role="leerkracht")
    for row in child.elements:
        put(row, weight="zwaar" if row.code in ("E4", "E7") else "normaal", certainty="vastgesteld")
        row.text = text(f"{name} {row.code}")
        row.citations = [Citation(source_id=source.id)]
    best = made.options[1]
    for option in made.options:
        changes.set_wish(child, option.id, "goed" if option is best else "maakt_niet_uit")
        for row in child.elements[1:]:
            changes.set_impact(child, row.code, option.id, effect="positief" if option is best else "neutraal")
    put(child.ideal, text=text(f"{name} ideaal"), reason=text(f"{name} reden"), best_option_id=best.id)
    put(child.weighing, chosen_option_id=best.id, decisive_elements=["E4"], text=text(f"{name} weging", 24))
    put(child.explanation, planned_on=DAY + timedelta(days=60), by="De jongerenwerker", form="gesprek", drawing=True)
    child.explanation.child_text = "Er komt een nieuwe regel. Dat heet voorrang. Jij mag zeggen wat je ervan vindt."
    return child
