"""The card for clerks: one page, everything on it that it should say, and nothing that would be untrue."""

from datetime import date

import pytest
from assessments import example
from pdf_text import holds, pages_of
from shipped import method

from app.findings import check
from app.method import load_method
from app.organisation import Organisation
from app.recipients import Recipient
from reports.clerk_card import compose_clerk_card
from reports.decision import compose
from reports.document import Heading
from reports.pdf import render
from reports.pieces import compose_form
from resources.language import in_language

CARD = compose_clerk_card(method(), Organisation(name="Gemeente Randmeer"), date(2026, 1, 5))
PAGES = pages_of(render(CARD))


def test_it_is_exactly_one_page() -> None:
    assert len(PAGES) == 1


def test_every_norm_level_is_on_it_in_the_words_of_the_method() -> None:
    for level in method().norm_levels.values():
        assert holds(PAGES[0], f"{level.label}. {level.meaning}")


@pytest.mark.parametrize(
    "said",
    [
        "Een stuk nakijken",
        "kindvoorop verify besluit.pdf",
        "vingerafdruk",
        "Dat iets waar is, of het besluit juist of rechtmatig.",
        "Wie het typte of maakte, als het niet is ondertekend",
        "elke dag en tijd is die van de computer",
        "CONCEPT",
        "Er is niets opgeteld.",
    ],
)
def test_it_says_how_to_check_a_paper_and_what_that_does_not_prove(said: str) -> None:
    assert holds(PAGES[0], said)


def test_what_it_says_of_a_decision_is_where_a_decision_has_it() -> None:
    """Each part by the title that stands above it on paper, and the feet that stand on every page."""
    file, reader = example("J3-hotel-drie-kinderen.json"), Recipient("beslisser")
    file.status = "vastgesteld"
    found = check(file, method())
    decision = compose(file, method(), found, reader, date(2025, 11, 3), version=1, version_mark="a" * 64)
    titles = [each.text for each in decision.blocks if isinstance(each, Heading)]
    for title in ("Kader", "Stap 1. Belang van het kind", "Stap 4. Uitleg", "Wat onzeker bleef"):
        assert title in titles
    for part in ("wie is betrokken", "de tijdlijn", "hoe met de kinderen is gepraat", "feiten", "bronnen",
                 "verantwoording", "niet gedeeld"):  # fmt: skip
        assert f"Bijlage: {part}" in titles and holds(PAGES[0].casefold(), part)
    pages = pages_of(render(decision))
    assert all("versie 1" in each and holds(each, "Vingerafdruk: inhoud") for each in pages)
    assert "Wat waar staat" in pages[0] and "Gekozen" in pages[0] and "Bezwaar kan uiterlijk" in pages[0]
    assert "Echtheid van dit stuk" in pages[-1]


def test_it_names_who_hands_it_out_and_no_file() -> None:
    assert "Gemeente Randmeer · Bij elk besluit" in PAGES[0] and CARD.meta.case_number == CARD.meta.author == ""


def test_it_is_in_the_language_of_decisions_whatever_the_screen_speaks() -> None:
    with in_language("en"):
        card = compose_form("griffierskaart", load_method(language="en"), Organisation(), date(2026, 1, 5))
    (page,) = pages_of(render(card))
    assert holds(page, "Bij elk besluit") and not holds(page, "With every decision")
