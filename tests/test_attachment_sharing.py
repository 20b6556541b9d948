"""Who may know of a file with a source: at most who may know the source, and nothing of it elsewhere on paper."""

from __future__ import annotations

import pytest
from every_column import filled, withhold
from papers import FATHER, METHOD, MOTHER, paper, words

from app.attachments import in_bytes, said_of
from app.recipients import Recipient
from app.relevance import copied
from app.rules.case_index import lay_out
from app.rules.withheld import withheld_texts
from app.sharing import known
from app.withheld_since import withheld_since
from app.withholding import hidden_fields, marks, withheld
from models.assessment import Assessment
from models.evidence import Attachment
from reports.decision_evidence import attachment_said

READERS = (("rechtbank", None), ("ouder", FATHER), ("ouder", MOTHER))


@pytest.fixture
def full() -> Assessment:
    made = filled(METHOD)
    made.status = "concept"
    return made


@pytest.fixture
def file(full: Assessment) -> Attachment:
    made = full.sources[0].attachments[0]
    made.name, made.kind, made.pages = "Verslag buurvrouw.pdf", "pdf", 12
    return made


def father(full: Assessment) -> Recipient:
    return Recipient("ouder", full.persons[FATHER].id)


def test_the_register_names_the_files_of_a_source(full: Assessment, file: Attachment) -> None:
    for reader in (("beslisser", None), ("intern", None), *READERS):
        assert "Verslag buurvrouw.pdf (PDF, 12 bladzijden)" in words(paper(full, *reader))


@pytest.mark.parametrize("level", ["niets", "samenvatting"])
@pytest.mark.parametrize("of", ["file", "source"])
def test_a_file_is_at_most_as_open_as_its_source(full: Assessment, file: Attachment, level: str, of: str) -> None:
    withhold(file if of == "file" else full.sources[0], full.persons[FATHER].id, level, "geheime reden")
    assert known(full, file, father(full)) == level
    assert known(full, file, Recipient("ouder", full.persons[MOTHER].id)) == "alles"
    assert known(full, full.sources[0], father(full)) == ("alles" if of == "file" else level)
    assert "buurvrouw" not in words(paper(full, "ouder", FATHER))
    assert "buurvrouw" in words(paper(full, "ouder", MOTHER))


def test_a_file_may_be_stricter_than_its_source_and_never_more_open(full: Assessment, file: Attachment) -> None:
    withhold(full.sources[0], full.persons[FATHER].id, "niets")
    withhold(file, full.persons[FATHER].id, "alles")
    assert known(full, file, father(full)) == "niets"


def test_a_withheld_file_leaves_no_trace(full: Assessment) -> None:
    """The version for the father is the very one he would get if the file had never been there."""
    before = paper(full, "ouder", FATHER)
    made = Attachment(name="Verzwegen.pdf", kind="pdf")
    full.sources[0].attachments.insert(0, made)
    assert paper(full, "ouder", FATHER) != before
    withhold(made, full.persons[FATHER].id, "niets", "geheime reden")
    assert paper(full, "ouder", FATHER) == before


@pytest.mark.parametrize("mark", ["anonymous_reporter", "secret_address"])
def test_a_file_can_give_away_who_reported_or_an_address(full: Assessment, file: Attachment, mark: str) -> None:
    setattr(full.sources[0], mark, True)
    for reader in READERS:
        assert "buurvrouw" not in words(paper(full, *reader))
        assert full.sources[0].title in words(paper(full, *reader))
    told = words(paper(full))
    assert ("buurvrouw" in told) == (mark == "secret_address") and "PDF, 12 bladzijden" in told


def test_only_who_decides_reads_what_was_withheld(full: Assessment, file: Attachment) -> None:
    withhold(file, full.persons[FATHER].id, "niets", "geheime reden")
    assert (file, "niets") in [(each.row, each.level) for each in withheld(full)]
    assert file in [row for row, _ in marks(full)]
    said = words(paper(full))
    assert "de bijlage «Verslag buurvrouw.pdf» bij bron B" in said and "geheime reden" in said
    full.sources[0].anonymous_reporter = True
    assert "buurvrouw" not in words(paper(full)) and "de bijlage bij bron B" in words(paper(full))


def test_its_field_and_its_name_are_hidden_from_who_may_not_know(full: Assessment, file: Attachment) -> None:
    field = f"sources/{full.sources[0].id}/attachments/{file.id}"
    assert field not in set(hidden_fields(full, father(full)))
    withhold(file, full.persons[FATHER].id)
    assert field in set(hidden_fields(full, father(full)))
    assert file.name in withheld_texts(lay_out(full, METHOD), full.persons[FATHER])
    assert file.name not in withheld_texts(lay_out(full, METHOD), full.persons[MOTHER])


def test_a_mark_on_a_file_since_a_version_is_seen(full: Assessment, file: Attachment) -> None:
    earlier = copied(full)
    assert not withheld_since(earlier, full)
    withhold(file, full.persons[FATHER].id)
    assert withheld_since(earlier, full)


def test_the_file_of_a_source_that_was_removed_is_not_printed(full: Assessment, file: Attachment) -> None:
    full.sources[0].removed_at = full.created_at
    assert "buurvrouw" not in words(paper(full))


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (Attachment(name="Brief.pdf", kind="pdf", pages=1), "Brief.pdf (PDF, 1 bladzijde)"),
        (Attachment(name="Brief", kind="pdf"), "Brief (PDF)"),
        (Attachment(name=" ", kind="png"), "afbeelding, PNG"),
        (Attachment(name="", kind=""), "bestand zonder naam"),
        (Attachment(name="Brief", kind=""), "Brief"),
    ],
)
def test_how_a_file_stands_on_paper(row: Attachment, words: str) -> None:
    assert attachment_said(row) == words


def test_how_large_a_file_is_in_words() -> None:
    assert [in_bytes(each) for each in (0, 999, 640_000, 1_234_567, 25_000_000)] == [
        *("1 kB", "1 kB", "640 kB", "1,2 MB", "25,0 MB"),
    ]
    assert said_of(Attachment(kind="vreemd")).startswith("onbekend soort bestand")
