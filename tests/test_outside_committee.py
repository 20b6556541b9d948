"""A committee outside the organisation gets an application for urgency only, and in it nothing kept from anybody."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import commands
import pytest
from assessments import example
from commands import J3
from every_column import filled, withhold
from papers import FATHER, METHOD, MOTHER, words
from pdf_text import holds, text_of
from pieces import BESIDE, piece
from test_decision_sharing import ROWS, typed
from test_pieces import FAMILIES, J9, J10_B, tokens

from app.recipients import Recipient, readers, readers_of_application
from app.sharing import known, may_know
from app.withholding import place_hidden
from models.assessment import Assessment
from models.evidence import Sharing
from models.people import Person
from models.views import SafetySignal
from reports.document_json import from_json, to_json
from reports.exhibits import bundle_for
from reports.html import render_html
from reports.imprint import KEPT_BACK, ONLY_THE_APPLICATION, NotForThisReader
from reports.paper_files import put_paper
from reports.paper_verifying import open_paper, verify
from reports.pdf import render
from reports.pieces import Piece
from reports.verdict import Answer

kv = commands.kv
COMMITTEE = Recipient("toetser")
FOR_IT: tuple[Piece, ...] = ("urgentiebijlage", "urgentieadvies")


@pytest.fixture
def full() -> Assessment:
    made = filled(METHOD)
    made.status = "concept"
    return made


def everywhere(file: Assessment, name: Piece = "urgentiebijlage") -> str:
    """All that leaves: the content, the PDF and the page."""
    made = piece(name, file, "toetser")
    return " ".join([to_json(made).decode(), text_of(render(made)), render_html(made).decode()])


@pytest.mark.parametrize("level", ["niets", "samenvatting", ""])
@pytest.mark.parametrize("kind", ROWS)
@pytest.mark.parametrize("person", [FATHER, MOTHER, None, "grandmother"])
def test_what_is_kept_from_anybody_is_kept_from_it(full: Assessment, kind: str, level: str, person: Any) -> None:
    row = ROWS[kind](full)
    if person == "grandmother":
        full.all_persons.append(Person(id="oma", role="overig", name="Oma"))
    row.sharing.append(Sharing(person_id=_id(full, person), level=level, reason="geheime reden"))
    for_all = person is None and isinstance(row, SafetySignal)  # such a sign is for nobody of whom no mark speaks
    wanted = "niets" if isinstance(row, SafetySignal) and not for_all else level or "niets"
    assert known(full, row, COMMITTEE) == wanted
    found = piece("urgentiebijlage", full, "toetser")
    assert tokens(found) and not tokens(found) & set(typed(row))
    assert "geheime reden" not in to_json(found).decode() and not row_of(found)


def _id(file: Assessment, person: Any) -> str | None:
    return "oma" if person == "grandmother" else None if person is None else file.persons[person].id


def row_of(document: Any) -> list[str]:
    return [each.label for each in document.blocks if getattr(each, "label", "") == KEPT_BACK]


def test_what_is_withheld_leaves_no_trace_in_anything_that_leaves(full: Assessment) -> None:
    talk, source = full.children[0].hearings[0], full.sources[0]
    secret = [*typed(talk), *typed(source)]
    assert any(each in everywhere(full) for each in typed(talk)) and any(each in everywhere(full) for each in secret)
    withhold(talk, full.persons[FATHER].id, "niets", "geheime reden")
    withhold(source, full.persons[MOTHER].id, "samenvatting", "geheime reden")
    for name in FOR_IT:
        said = everywhere(full, name)
        assert [each for each in [*secret, "geheime reden"] if each in said] == []


def test_without_parents_in_the_file_a_mark_for_everybody_still_counts(full: Assessment) -> None:
    for each in full.all_persons:
        each.role = "overig"
    full.decision.addressee_ids = []
    fact = full.facts[1]
    assert may_know(full, fact, COMMITTEE)
    withhold(fact, full.persons[0].id)
    assert not may_know(full, fact, COMMITTEE)


def test_a_sign_of_danger_is_not_for_it_even_where_a_parent_may_know(full: Assessment) -> None:
    sign = full.children[0].safety_signals[0]
    sign.sharing.clear()
    sign.sharing.append(Sharing(person_id=full.persons[MOTHER].id, level="alles"))
    assert known(full, sign, COMMITTEE) == "niets"


def test_a_secret_place_stays_out_with_who_could_tell_it() -> None:
    file = example(J9)
    told = everywhere(file)
    parents = [each for each in readers(file) if each.kind == "ouder"]
    for fact in file.facts:
        assert not fact.secret_address or fact.text not in told
    assert file.housing.description.strip() and file.housing.description.strip() not in told
    hidden = [each.author for each in file.sources if each.author.strip() and each.author not in _people(file)]
    assert hidden and [each for each in hidden if each in told] == [] and len(parents) > 1


def _people(file: Assessment) -> set[str]:
    return {each.name for each in file.persons} | {file.author}


@pytest.mark.parametrize("file", FAMILIES)
def test_it_may_know_nothing_that_any_other_reader_may_not(file: str) -> None:
    made = example(file)
    others = [each for each in readers(made) if each.kind in ("rechtbank", "ouder")]
    rows: list[Any] = [*made.facts, *made.sources, *made.interests, *made.parent_views]
    for child in made.children:
        rows += [*child.elements, child.weighing, *child.hearings, *child.observations, *child.safety_signals]
    for each in rows:
        if may_know(made, each, COMMITTEE):
            assert [other.label for other in others if not may_know(made, each, other)] == []
    assert any(may_know(made, each, COMMITTEE) for each in rows)
    assert place_hidden(made, COMMITTEE) >= any(place_hidden(made, each) for each in others)


@pytest.mark.parametrize("name", [*BESIDE, "besluit"])
def test_it_gets_no_other_paper_and_no_exhibits(full: Assessment, name: Any) -> None:
    if name in FOR_IT:
        assert holds(text_of(render(piece(name, full, "toetser"))), "Voor een urgentiecommissie of toetser.")
        return
    with pytest.raises(NotForThisReader):
        piece(name, full, "toetser")
    with pytest.raises(NotForThisReader, match="en geen andere stukken"):
        bundle_for(full, METHOD, COMMITTEE)


def test_no_decision_is_frozen_for_it(full: Assessment) -> None:
    assert COMMITTEE not in readers(full) and readers_of_application(full)[-1] == COMMITTEE


def test_its_paper_is_read_back_and_is_what_its_fingerprint_says(tmp_path: Path) -> None:
    made = piece("urgentieadvies", example(J10_B), "toetser")
    assert from_json(to_json(made)) == made and made.recipient == COMMITTEE
    assert "urgentiecommissie of toetser" in words(made)
    put_paper(tmp_path / "advies.pdf", render(made), made, to_json(made), True)
    assert verify(open_paper(tmp_path / "advies.pdf")).answer == Answer.SAME


def test_the_command_line_makes_it_and_refuses_the_rest(kv: Any, tmp_path: Path) -> None:
    out = tmp_path / "bijlage.html"
    assert kv("export", J3, "--stuk", "urgentiebijlage", "--voor", "toetser", "--out", out).code == 0
    assert "Voor een urgentiecommissie of toetser" in out.read_text(encoding="utf-8")
    for more in (["--out", tmp_path / "x.pdf"], ["--stuk", "nakijkkaart", "--out", tmp_path / "x.pdf"]):
        assert kv("export", J3, "--voor", "toetser", *more).code == 2
    done = kv("export", "zaak", "--voor", "toetser", "--producties", tmp_path / "x.pdf")
    assert (done.code, done.err) == (2, f"kindvoorop: {ONLY_THE_APPLICATION}\n")
    assert [each.name for each in tmp_path.iterdir()] == ["bijlage.html"]
