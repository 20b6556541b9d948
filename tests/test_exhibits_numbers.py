"""The number of an exhibit on the decision is that in the bundle of the same reader, and tells of no other file."""

from __future__ import annotations

import hashlib
import re

import pytest
from every_column import filled, withhold
from papers import EXAMPLES, FATHER, METHOD, paper
from papers import words as all_words

from app.casefile import dump_case, read_case
from app.recipients import Recipient, readers
from models.assessment import Assessment
from models.evidence import Attachment, Source
from reports.document_json import to_json
from reports.exhibits import NOT_HERE, bundle_for

_NAMED = re.compile(r"productie (\d+): (\S+)")


@pytest.fixture
def full() -> Assessment:
    """A dossier with three files at two sources."""
    made = filled(METHOD)
    made.status = "concept"
    for source in made.sources:
        source.attachments.clear()
    add(made.sources[0], "een.pdf")
    add(made.sources[0], "twee.pdf")
    add(second(made), "drie.pdf")
    return made


def example(start: str) -> Assessment:
    return read_case(next(each for each in EXAMPLES if each.name.startswith(start)).read_bytes(), METHOD)


def second(file: Assessment) -> Source:
    made = Source(id="tweede", number=80, title="Brief van de school", kind="overig")
    file.all_sources.append(made)
    return made


def add(source: Source, name: str, data: bytes = b"", here: bool = True) -> Attachment:
    digest = hashlib.sha256(data or name.encode()).hexdigest()
    made = Attachment(name=name, kind="pdf", sha256=digest, has_bytes=here)
    source.attachments.append(made)
    return made


def on_paper(file: Assessment, to: Recipient) -> list[tuple[str, str]]:
    place = next((place for place, each in enumerate(file.persons) if each.id == to.person_id), None)
    return _NAMED.findall(all_words(paper(file, to.kind, place)))


def in_bundle(file: Assessment, to: Recipient, now: Assessment | None = None) -> list[tuple[str, str]]:
    found = bundle_for(file, METHOD, to, now=now).exhibits
    return [(str(each.number), each.said.partition(" ")[0]) for each in found]


def test_every_reader_finds_the_same_number_on_paper_as_in_the_bundle(full: Assessment) -> None:
    withhold(full.sources[0].attachments[0], full.persons[FATHER].id)
    seen = {to.label: on_paper(full, to) for to in readers(full)}
    for to in readers(full):
        assert seen[to.label] == in_bundle(full, to)
    assert seen["beslisser"] == [("1", "een.pdf"), ("2", "twee.pdf"), ("3", "drie.pdf")]
    assert seen[f"ouder:{full.persons[FATHER].id}"] == [("1", "twee.pdf"), ("2", "drie.pdf")]


@pytest.mark.parametrize("of", ["file", "source"])
def test_a_file_that_is_withheld_leaves_the_paper_as_if_it_had_never_been_there(full: Assessment, of: str) -> None:
    without = to_json(paper(full, "ouder", FATHER))
    if of == "source":
        row = Source(id="geheim", number=90, title="Verzwegen bron")
        full.all_sources.insert(0, row)
        add(row, "Verzwegen.pdf")
        withhold(row, full.persons[FATHER].id)
    else:
        hidden = add(full.sources[0], "Verzwegen.pdf")
        full.sources[0].attachments.insert(0, full.sources[0].attachments.pop())
        withhold(hidden, full.persons[FATHER].id)
    assert "productie 1: Verzwegen.pdf" in all_words(paper(full))
    assert to_json(paper(full, "ouder", FATHER)) == without


def test_the_bundle_of_a_frozen_version_has_the_numbers_of_its_paper() -> None:
    """Also where the store holds the same bytes under a file that this reader may not know."""
    file = example("J3-")
    for number, source in enumerate(file.sources):
        add(source, f"stuk{number}.pdf", here=number != 1)
    same = add(file.sources[-1], "zelfde.pdf", b"stuk1.pdf")
    parent = next(each for each in readers(file) if each.kind == "ouder")
    withhold(same, parent.person_id or "")
    frozen = read_case(dump_case(file), METHOD, fresh_ids=False)
    for to in readers(file):
        assert in_bundle(frozen, to, now=file) == on_paper(frozen, to) == on_paper(file, to) != []
    exhibits = bundle_for(frozen, METHOD, parent, now=file).exhibits
    assert next(each for each in exhibits if "stuk1.pdf" in each.said).apart == NOT_HERE


def test_a_file_that_could_tell_a_secret_place_has_no_number_and_no_name() -> None:
    """J9: what a school or a doctor made is not in the bundle of the father or the court, so it has no number there."""
    file = example("J9-")
    for number, source in enumerate(file.sources):
        add(source, f"Geheimnaam{number}.pdf")
    assert len(on_paper(file, Recipient("beslisser"))) == len(file.sources)
    shielded = [each for each in readers(file) if bundle_for(file, METHOD, each).unsure]
    assert {each.kind for each in shielded} == {"ouder", "rechtbank"}
    for to in shielded:
        assert on_paper(file, to) == in_bundle(file, to)
        place = next((place for place, each in enumerate(file.persons) if each.id == to.person_id), None)
        told = all_words(paper(file, to.kind, place))
        assert told.count("Geheimnaam") == len(in_bundle(file, to)) and "Bijlage" in told


def test_without_files_nothing_is_said_of_a_bundle(full: Assessment) -> None:
    assert "bundel met producties" in all_words(paper(full))
    for source in full.sources:
        source.attachments.clear()
    assert "producties" not in all_words(paper(full)) and "productie " not in all_words(paper(full))
