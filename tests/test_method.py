"""The shipped method, first part: steps, scales, elements, hearing, and what holds for every text in it."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from app.method import FILES, Method, load_method

SHIPPED = Path(__file__).parent.parent / "resources" / "method" / "nl-2025.1"
GROUPS = ("L1", "L2", "L3", "L4", "L5")
NO_TEXT = {"id", "web", "phone", "unit", "certainty", "group", "override"}


def ids(prefix: str, last: int) -> list[str]:
    return [f"{prefix}{number}" for number in range(1, last + 1)]


def inside(part: Any) -> list[Any]:
    """What stands directly inside a part of the method; ids, codes and addresses are left out."""
    if is_dataclass(part):
        return [getattr(part, field.name) for field in fields(part) if field.name not in NO_TEXT]
    if hasattr(part, "values"):
        return list(part.values())
    return list(part) if isinstance(part, tuple) else []


def everything(part: Any) -> Iterator[Any]:
    """Every record, list and text in a part of the method, the part itself included."""
    yield part
    for item in inside(part):
        yield from everything(item)


def texts(part: Any) -> list[str]:
    return [item for item in everything(part) if isinstance(item, str)]


def test_version_language_and_title(method: Method) -> None:
    assert (method.version, method.language) == ("2025.1", "nl")
    assert method.title == "Het beste besluit voor het kind bij huisvestingsproblemen"


def test_a_folder_gives_the_same_as_the_shipped_method(method: Method) -> None:
    assert load_method(SHIPPED) == method


def test_every_file_of_the_folder_is_used() -> None:
    assert {path.name for path in SHIPPED.iterdir()} == set(FILES)
    assert {key for keys in FILES.values() for key in keys} == {field.name for field in fields(Method)}


def test_nothing_can_be_changed(method: Method) -> None:
    with pytest.raises(TypeError):
        method.elements["E1"] = method.elements["E2"]  # type: ignore[index]
    with pytest.raises(AttributeError):
        method.elements["E1"].name = "anders"  # type: ignore[misc]


def test_norm_levels_and_steps(method: Method) -> None:
    assert list(method.norm_levels) == ids("N", 6)
    assert [step.id for step in method.steps] == ["0", "1", "2", "3", "4"]
    names = ["Kader", "Belang van het kind", "Overige belangen", "Afweging", "Uitleg"]
    assert [step.name for step in method.steps] == names


@pytest.mark.parametrize(
    ("scale", "codes"),
    [
        ("effect", "sterk_positief positief neutraal negatief sterk_negatief onbekend"),
        ("horizon", "nu maanden later"),
        ("certainty", "vastgesteld aannemelijk aanname"),
        ("weight", "doorslaggevend zwaar normaal licht nvt"),
        ("wish", "wil_graag goed maakt_niet_uit liever_niet absoluut_niet niet_besproken"),
        ("fact_kind", "waarneming verklaring woorden_van_het_kind oordeel_deskundige"),
        ("checked", "ja nee nvt"),
        (
            "source_kind",
            "hoorverslag observatieverslag huisbezoek ouderverklaring verklaring_derde melding"
            " medisch diagnostiek school jgz politie veilig_thuis registratie financieel foto_tekening"
            " uitspraak_beschikking cijfers overig",
        ),
        (
            "author_role",
            "jeugdarts jeugdverpleegkundige orthopedagoog psycholoog pedagoog jeugdbeschermer"
            " huisarts medisch_specialist leerkracht mentor wijkteam veilig_thuis politie advocaat consulent"
            " verhuurder ouder kind ander_familielid melder overig",
        ),
        ("sharing_level", "alles samenvatting niets"),
        ("mark", "nietNaar melderAnoniem geheimAdres veiligContact"),
        (
            "person_role",
            "kind ouder_gezag ouder_zonder_gezag verzorger broer_zus hoofdbewoner verhuurder"
            " beslisser opsteller ondertekenaar onderzoeker_kindbelang gespreksvoerder deskundige tolk"
            " vertrouwenspersoon melder ketenpartner",
        ),
        ("ethos", "0 1 2 3 4 5 6 7 9"),
        ("option_request", "verlenen weigeren geen"),
        (
            "outcome",
            "verlenen verlenen_voorwaarden deels weigeren beeindigen ontruimen sluiten lichtere_maatregel"
            " advies aanhouden vaststellen_regeling",
        ),
        ("separation_ground", "wonen geld geen_plek geen veiligheid zorg wens_kind onbekend"),
        ("separated_from", "ouder broerzus"),
        ("safety_kind", "geweld misbruik honger suicidaal overig"),
        ("safety_next_step", "meldcode vt_advies vt_melding huisarts politie 113 overig"),
        ("weather", "regen vorst sneeuw hitte geen"),
        ("publication_way", "uitgereikt post aangetekend digitaal via_gemachtigde gemeenteblad"),
        ("explanation_form", "gesprek voorlezen brief tekening video kaart"),
        ("status", "concept voorlopig_vastgesteld vastgesteld bekendgemaakt uitgelegd heroverwogen vervangen"),
        ("reader", "beslisser rechtbank ouder kind intern"),
        ("yes_no", "ja nee"),
        ("yes_no_unknown", "ja nee onbekend"),
        ("child_reaction", "wil andere_vorm wil_niet nog_niet"),
        ("view_weight", "leidend zwaar mede_bepalend beperkt"),
        ("interpreter", "geen professioneel familie anders"),
        ("checklist_status", "gedaan niet nvt"),
        ("record_seen", "ja nee niet_passend"),
        ("review_status", "gevraagd teruggestuurd akkoord"),
        ("special_data", "geloof gerichtheid gezondheid"),
        ("measure_status", "gepland geregeld gedaan"),
        ("ground_use", "gebruikt overwogen"),
        (
            "runs_from",
            "bekendmaking bekendmaking_beslissing_op_bezwaar verzending_uitspraak betekening_of_bekendheid dag_vonnis"
            " dag_beschikking geen",
        ),
        ("network_way", "bezocht gebeld op_papier geweigerd niet"),
        ("network_outcome", "geschikt met_voorwaarden niet_geschikt niet_te_zeggen"),
        ("consultation_way", "panel kinderraad vragenlijst interviews via_anderen eerder_onderzoek"),
        (
            "hearing_way",
            "direct spel_tekening brief_bericht vertrouwenspersoon vertegenwoordiger observatie"
            " bestaand_verslag groepsraadpleging",
        ),
        ("not_heard", "NG1 NG2 NG3 NG4 NG5 NG6 NG7 NG8 te_jong anders"),
    ],
)
def test_scale_has_its_codes_in_order(method: Method, scale: str, codes: str) -> None:
    assert list(method.choices[scale]) == codes.split()
    assert all(method.choices[scale].values())


def test_the_effect_of_the_first_element_follows_from_the_wish(method: Method) -> None:
    assert dict(method.effect_of_wish) == {
        "wil_graag": "sterk_positief",
        "goed": "positief",
        "maakt_niet_uit": "neutraal",
        "liever_niet": "negatief",
        "absoluut_niet": "sterk_negatief",
        "niet_besproken": "onbekend",
    }


@pytest.mark.parametrize(
    ("element", "questions", "signals", "article"),
    [
        ("E1", 12, 6, ""),
        ("E2", 12, 8, "art. 9 IVRK"),
        ("E3", 9, 5, "art. 8 IVRK"),
        ("E4", 12, 10, "art. 19 IVRK"),
        ("E5", 10, 6, ""),
        ("E6", 10, 5, "art. 24 IVRK"),
        ("E7", 10, 7, "art. 28 IVRK"),
        ("E8", 10, 5, ""),
    ],
)
def test_element_is_complete(method: Method, element: str, questions: int, signals: int, article: str) -> None:
    found = method.elements[element]
    expected = [f"{element}-{number:02d}" for number in range(1, questions + 1)]
    assert [question.id for question in found.questions] == expected
    assert all(question.text.endswith("?") and question.who and question.ages for question in found.questions)
    assert len(found.signals) == signals
    assert found.guide_article == article
    assert found.evidence and found.asks and found.judged and found.articles and found.paragraphs
    assert tuple(found.per_age) == GROUPS and all(found.per_age.values())


def test_there_are_eight_elements(method: Method) -> None:
    assert list(method.elements) == ids("E", 8)


def test_questions_know_their_element_and_are_found_by_id(method: Method) -> None:
    question = method.question("E2-07")
    assert question.element == "E2" and question.who == ("O",) and "echt vrij" in question.text
    for unknown in ("E2-99", "E9-01", ""):
        with pytest.raises(KeyError):
            method.question(unknown)


def test_questions_fit_age_and_source(method: Method) -> None:
    school = method.elements["E7"]
    assert "E7-04" not in {question.id for question in school.questions_for("L2")}
    assert "E7-04" in {question.id for question in school.questions_for("L3")}
    assert {question.id for question in school.questions_for("L4", "K")} == {"E7-06", "E7-08"}
    assert all(element.questions_for(group) for element in method.elements.values() for group in GROUPS)


def test_the_standard_of_living_opens_the_last_element(method: Method) -> None:
    assert method.question("E8-01").text.startswith("Toereikende levensstandaard (art. 27)")


def test_age_groups_cover_every_year_until_eighteen(method: Method) -> None:
    found = [group.id if (group := method.age_group(age)) else None for age in range(19)]
    assert found == ["L1"] * 4 + ["L2"] * 4 + ["L3"] * 4 + ["L4"] * 4 + ["L5"] * 2 + [None]


def test_hearing(method: Method) -> None:
    assert list(method.not_heard_reasons) == ids("NG", 8)
    assert len(method.hearing_ways) == 8 and len(method.not_heard_rejected) == 9
    assert tuple(method.talk_aids) == GROUPS and all(method.talk_aids.values())
    assert method.cannot_promise.startswith("Ik kan niet beloven dat ik alles voor mezelf houd.")
    assert len(method.hearing_quality) == 9


def test_every_record_with_a_source_fills_it_and_writes_it_out(method: Method) -> None:
    with_source = [each for each in everything(method) if hasattr(each, "source")]
    assert len(with_source) > 600
    for record in with_source:
        assert record.source.strip(), record
        assert not re.search(r"\bS[0-4]\b|\bGC ?\d|\bS\d-B\d|\[", record.source), record


def test_what_is_not_checked_says_so(method: Method) -> None:
    found = {each.certainty for each in everything(method) if hasattr(each, "certainty")}
    assert found == {"bron", "nagezien", "te_controleren", "ontwerp"}
    assert method.remedies["hb_jeugd"].certainty == "te_controleren"
    assert {fact.certainty for fact in method.general_law} == {"nagezien", "te_controleren"}


def test_the_ruling_that_nobody_has_seen_has_no_reference(method: Method) -> None:
    whole = " ".join(texts(method))
    assert "24/04220" in whole
    assert "ECLI:NL:HR:2025" not in whole


def test_defects_of_the_sources_are_not_copied(method: Method) -> None:
    whole = " ".join([*texts(method), *(contact.phone for contact in method.contacts)])
    assert "0800 - 876 54 32" in whole
    assert "0800 87 54 32" not in whole and "6:625" not in whole and "100.000" not in whole


def test_nothing_is_called_lawful_or_unlawful(method: Method) -> None:
    assert not [text for text in texts(method) if "onrechtmatig" in text and "onrechtmatige daad" not in text]


ENGLISH = set(
    re.findall(
        r"\w+",
        """
    the and with child children should must not for from by decision parent parents shelter housing who what
    when where which this that were has have interests view heard hearing weight weighing check home house
    only without before after because evidence source question answer review legal yes no""",
    )
)


def test_all_text_is_dutch(method: Method) -> None:
    for text in texts(method):
        assert not set(re.findall(r"[^\W\d_]+", text.lower())) & ENGLISH, text


def test_no_two_spaces_stand_together(method: Method) -> None:
    assert not [text for text in texts(method) if "  " in text or text != text.strip()]


def test_nobody_from_the_reports_is_named(method: Method) -> None:
    names = {
        "Miriam",
        "Dora",
        "Lina",
        "Jason",
        "Jacqueline",
        "Maria",
        "Patrick",
        "Kaysia",
        "Lisa",
        "Jenny",
        "Natalya",
        "Tanja",
        "Anna",
        "Elise",
        "Leah",
        "Erwin",
        "Mounia",
        "Dijkstra",
    }
    assert not [text for text in texts(method) if set(re.findall(r"\w+", text)) & names]
