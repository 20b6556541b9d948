"""Signing off: refused while something blocks, and otherwise frozen to the byte."""

import json
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from pdf_text import holds, pages_of

from app.casefile import dump_case, read_case
from app.findings import check
from app.method import Method, load_method
from app.recipients import Recipient, parents_of
from models.assessment import Assessment
from reports.decision import compose
from reports.document_json import from_json
from reports.pdf import CannotPrint, render
from reports.sign_off import RULES_VERSION, SignOffRefused, sign_off

METHOD: Method = load_method()
EXAMPLES = Path(__file__).parent.parent / "resources" / "examples"
DAY = date(2025, 11, 10)


@pytest.fixture
def file() -> Assessment:
    return read_case(next(EXAMPLES.glob("J1-*.json")).read_bytes(), METHOD)


def test_everything_is_frozen(file: Assessment) -> None:
    version = sign_off(file, METHOD, "D. Terpstra", "teamleider", DAY, "eerste besluit")
    assert (version.number, version.status, file.status) == (1, "vastgesteld", "vastgesteld")
    assert (version.by, version.role, version.reason) == ("D. Terpstra", "teamleider", "eerste besluit")
    assert (version.method_version, version.rules_version) == (METHOD.version, RULES_VERSION)
    assert version.content == dump_case(file)
    assert version.sha256 == sha256(version.content).hexdigest()
    assert version.frozen_at.tzinfo is not None


def test_the_frozen_document_is_the_frozen_paper(file: Assessment) -> None:
    version = sign_off(file, METHOD, "D. Terpstra", "teamleider", DAY)
    assert render(from_json(version.document)) == version.pdf
    for page in pages_of(version.pdf):
        assert holds(page, "vastgesteld, versie 1")
        assert not holds(page, "CONCEPT")


def test_every_reader_finds_the_mark_of_the_trail_on_paper(file: Assessment) -> None:
    mark = "stap 57, 3f2a 9c1e 77b0 41d2 88aa"
    version = sign_off(file, METHOD, "D. Terpstra", "teamleider", DAY, trail=mark)
    assert all(holds(page, f"Kenmerk in het spoor: {mark}") for page in pages_of(version.pdf))
    for reader in (Recipient("rechtbank"), Recipient("ouder", person_id=parents_of(file)[0].id)):
        paper = compose(file, METHOD, (), reader, DAY, 1, trail=mark)
        assert paper.meta.trail == mark


def test_the_findings_that_remained_are_frozen(file: Assessment) -> None:
    version = sign_off(file, METHOD, "D. Terpstra", "teamleider", DAY)
    kept = json.loads(version.findings)
    assert [(each["rule"], each["level"], each["message"]) for each in kept] == [
        (each.rule, each.level, each.message) for each in check(file, METHOD, DAY)
    ]
    assert kept


def test_what_blocks_is_named_and_nothing_changes(file: Assessment) -> None:
    file.decision.sleeping_place = ""
    file.children[0].weighing.text = ""
    before = dump_case(file)
    with pytest.raises(SignOffRefused, match=r"MT-26, MT-31") as refused:
        sign_off(file, METHOD, "D. Terpstra", "teamleider", DAY)
    assert {each.rule for each in refused.value.findings} == {"MT-26", "MT-31"}
    assert dump_case(file) == before


def test_somebody_signs(file: Assessment) -> None:
    with pytest.raises(SignOffRefused, match="wie"):
        sign_off(file, METHOD, "  ", "teamleider", DAY)


def test_a_character_that_cannot_be_printed_leaves_the_file_a_concept(file: Assessment) -> None:
    file.occasion = "Noor 😀"
    with pytest.raises(CannotPrint):
        sign_off(file, METHOD, "D. Terpstra", "teamleider", DAY)
    assert file.status == "concept"


def test_a_provisional_decision_is_signed_as_such(file: Assessment) -> None:
    file.decision.provisional = True
    file.decision.follow_up_on = date(2025, 11, 20)
    file.children[0].ideal.text = ""
    version = sign_off(file, METHOD, "D. Terpstra", "teamleider", DAY)
    assert (version.status, file.status) == ("voorlopig_vastgesteld", "voorlopig_vastgesteld")
    assert all(holds(page, "voorlopig vastgesteld, versie 1") for page in pages_of(version.pdf))


def test_the_next_version_has_the_next_number(file: Assessment) -> None:
    first = sign_off(file, METHOD, "D. Terpstra", "teamleider", DAY)
    file.decision.summary = "Het gezin krijgt zes maanden een gezinskamer."
    second = sign_off(file, METHOD, "D. Terpstra", "teamleider", DAY, "de duur is toegevoegd", [first])
    assert second.number == 2
    assert holds(pages_of(second.pdf)[0], "vastgesteld, versie 2")
    assert second.sha256 != first.sha256


def test_the_same_content_is_frozen_to_the_same_bytes(file: Assessment) -> None:
    one = sign_off(file, METHOD, "D. Terpstra", "teamleider", DAY)
    two = sign_off(file, METHOD, "D. Terpstra", "teamleider", DAY)
    assert one.content == two.content
    papers = [from_json(each.document) for each in (one, two)]
    assert papers[0].meta.version_mark != papers[1].meta.version_mark  # it must not tell that the content is the same
    bare = [replace(each, meta=replace(each.meta, version_mark="")) for each in papers]
    assert bare[0] == bare[1] and render(bare[0]) == render(bare[1])
