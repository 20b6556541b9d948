"""Who gets which exhibits: by permission only, counted anew, and of what is withheld not a trace in any byte."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from bundles import words_of
from every_column import filled, withhold
from exhibit_files import changed, plain
from papers import EXAMPLES, FATHER, METHOD, MOTHER, paper
from papers import words as all_words
from pikepdf import Pdf, Stream

from app.casefile import read_case
from app.recipients import Recipient, readers
from app.relevance import copied
from models.assessment import Assessment
from models.evidence import Attachment, Citation, Fact, Source
from reports.exhibits import ANONYMOUS, NOT_HERE, Bundle, Exhibit, bundle_for
from reports.exhibits_told import BEHIND, told_of
from reports.exhibits_writing import Written, write_bundle

HELD: dict[str, bytes] = {}
"""What the store would hold, by the id of the row."""


@pytest.fixture
def full() -> Assessment:
    made = filled(METHOD)
    made.status = "concept"
    for source in made.sources:
        source.attachments.clear()
    return made


def add(source: Source, name: str, data: bytes, here: bool = True) -> Attachment:
    made = Attachment(name=name, kind="pdf", sha256=hashlib.sha256(data).hexdigest(), has_bytes=here)
    source.attachments.append(made)
    HELD[made.id] = data
    return made


def reader(file: Assessment, place: int) -> Recipient:
    return Recipient("ouder", file.persons[place].id)


def bundle(file: Assessment, to: Recipient) -> Bundle:
    return bundle_for(file, METHOD, to)


def write(made: Bundle, path: Path) -> Written:
    def contents(exhibit: Exhibit) -> Iterator[bytes]:
        yield HELD[exhibit.attachment_id]

    return write_bundle(made, contents, path)


def everything_in(path: Path) -> bytes:
    """All bytes, with every stream unpacked too."""
    with Pdf.open(path) as file:
        unpacked = [
            each.read_bytes(pikepdf.StreamDecodeLevel.generalized) for each in file.objects if isinstance(each, Stream)
        ]
        out = BytesIO()
        file.save(out, qdf=True)
    return b"\n".join([path.read_bytes(), out.getvalue(), *unpacked])


def telling(words: str) -> bytes:
    return changed(
        lambda made: made.pages[0].obj.__setitem__(
            "/Contents", made.make_stream(f"BT /F0 12 Tf ({words}) Tj ET".encode())
        )
    )


def test_exhibits_follow_the_sources_and_name_their_numbers(full: Assessment) -> None:
    add(full.sources[0], "een.pdf", plain(1))
    add(full.sources[0], "twee.pdf", plain(1))
    for to in (each for each in readers(full)):
        made = bundle(full, to)
        assert [each.name for each in made.exhibits] == ["Productie 1", "Productie 2"]
        assert [each.title.rpartition(", ")[2] for each in made.exhibits] == ["stuk 1 van 2", "stuk 2 van 2"]
        assert all(
            f"{each.source} " in all_words(paper(full, to.kind, _place(full, to))) + " " for each in made.exhibits
        )


def _place(file: Assessment, to: Recipient) -> int | None:
    return next((place for place, each in enumerate(file.persons) if each.id == to.person_id), None)


@pytest.mark.parametrize(("of", "level"), [("file", "niets"), ("source", "samenvatting")])
def test_what_is_withheld_leaves_no_trace_in_any_byte(full: Assessment, tmp_path: Path, of: str, level: str) -> None:
    """The bundle for the father is, byte for byte, the one that he would get if the file had never been there."""
    add(full.sources[0], "open.pdf", plain(1))
    write(bundle(full, reader(full, FATHER)), tmp_path / "zonder.pdf")
    secret = Source(id="geheim", number=90, title="Verzwegen bron") if of == "source" else full.sources[0]
    if of == "source":
        full.all_sources.insert(0, secret)
    row = add(secret, "Verzwegen.pdf", telling("Verzwegenwoorden"))
    secret.attachments.insert(0, secret.attachments.pop())
    write(bundle(full, reader(full, FATHER)), tmp_path / "met.pdf")
    assert b"Verzwegenwoorden" in everything_in(tmp_path / "met.pdf")
    withhold(row if of == "file" else secret, full.persons[FATHER].id, level, "geheime reden")
    now = bundle(full, reader(full, FATHER))
    write(now, tmp_path / "nu.pdf")
    assert (tmp_path / "nu.pdf").read_bytes() == (tmp_path / "zonder.pdf").read_bytes()
    found = everything_in(tmp_path / "nu.pdf")
    assert b"Verzwegen" not in found and row.sha256.encode() not in found and b"geheime reden" not in found
    assert (
        len(bundle(full, reader(full, MOTHER)).exhibits) == 2
        and len(bundle(full, Recipient("beslisser")).exhibits) == 2
    )


def test_who_reported_anonymously_stays_so_for_everybody(full: Assessment, tmp_path: Path) -> None:
    add(full.sources[0], "melding van de buurvrouw.pdf", telling("Buurvrouw"))
    full.sources[0].anonymous_reporter = True
    for to in readers(full):
        made = bundle(full, to)
        assert [each.apart for each in made.exhibits] == ([ANONYMOUS] if to.sees_all else [])
        assert "buurvrouw" not in str(made).casefold()
    write(bundle(full, Recipient("beslisser")), tmp_path / "x.pdf")
    assert b"uurvrouw" not in everything_in(tmp_path / "x.pdf")


def test_a_secret_origin_goes_to_nobody_but_who_decides(full: Assessment) -> None:
    add(full.sources[0], "brief.pdf", plain(1))
    full.sources[0].secret_address = True
    assert [len(bundle(full, to).exhibits) for to in readers(full) if not to.sees_all] == [0] * (len(readers(full)) - 2)
    assert len(bundle(full, Recipient("beslisser")).exhibits) == 1


def test_content_that_is_not_in_the_store_is_told_and_keeps_its_number(full: Assessment, tmp_path: Path) -> None:
    add(full.sources[0], "elders.pdf", plain(1), here=False)
    add(full.sources[0], "hier.pdf", plain(2))
    made = bundle(full, Recipient("rechtbank"))
    assert [each.apart for each in made.exhibits] == [NOT_HERE, ""]
    done = write(made, tmp_path / "x.pdf")
    assert "Productie 2 · bladzijde 2 van 2" in " ".join(words_of(tmp_path / "x.pdf"))
    assert told_of(made, done)[0].startswith("Productie 1 (elders.pdf (PDF)) is los bijgevoegd: De inhoud")


def test_the_files_of_a_frozen_version_are_found_by_what_is_in_them(full: Assessment) -> None:
    row = add(full.sources[0], "een.pdf", plain(1))
    frozen = copied(full)
    frozen.sources[0].attachments[0].id = "een-ander-id"
    frozen.status = "vastgesteld"
    made = bundle_for(frozen, METHOD, Recipient("rechtbank"), version=2, now=full)
    assert made.exhibits[0].attachment_id == row.id and not made.exhibits[0].apart and not made.meta.concept
    assert made.status == "vastgesteld, versie 2"
    full.sources[0].attachments.clear()
    assert bundle_for(frozen, METHOD, Recipient("rechtbank"), now=full).exhibits[0].apart == NOT_HERE
    full.sources[0].attachments.append(row)
    withhold(row, full.persons[FATHER].id)
    assert bundle_for(frozen, METHOD, reader(full, FATHER), now=full).exhibits == ()


def test_a_child_gets_no_bundle(full: Assessment) -> None:
    with pytest.raises(ValueError, match="brief"):
        bundle_for(full, METHOD, Recipient("kind", child_id=full.children[0].id))


def test_a_father_does_not_get_what_tells_where_his_children_are(tmp_path: Path) -> None:
    """J9: a school or a doctor tells in which town a child lives, so what they wrote is not in his bundle (B.3)."""
    file = read_case(next(each for each in EXAMPLES if each.name.startswith("J9-")).read_bytes(), METHOD)
    father = next(each for each in file.persons if each.name.startswith("Stefan"))
    for number, source in enumerate(file.sources):
        add(source, f"Meerland {number}.pdf", telling(f"De Toren in Meerland {number}"))
    to = Recipient("ouder", father.id)
    made = bundle(file, to)
    own = [each for each in file.sources if each.author.strip() == father.name.strip()]
    assert len(made.exhibits) == len([each for each in own if not each.secret_address]) < len(file.sources)
    assert made.unsure and len(bundle(file, Recipient("beslisser")).exhibits) == len(file.sources)
    for each in own:
        each.attachments[0].name = "mijn brief.pdf"
        HELD[each.attachments[0].id] = plain(1)
        each.attachments[0].sha256 = hashlib.sha256(plain(1)).hexdigest()
    made = bundle(file, to)
    if made.exhibits:
        written = write(made, tmp_path / "x.pdf")
        found = everything_in(tmp_path / "x.pdf")
        assert (
            b"Toren" not in found
            and [each for each in ("Driessen", "Blom") if each in " ".join(words_of(tmp_path / "x.pdf"))] == []
        )
        assert "Niet opgenomen en niet genoemd" in told_of(made, written)[-1]
    else:
        pytest.fail("in this example the father wrote something himself")


def test_the_court_does_not_get_what_tells_where_the_children_are_either(tmp_path: Path) -> None:
    """J9 again: the contents and the sheets of the court name none of it, and only who makes the bundle is told."""
    file = read_case(next(each for each in EXAMPLES if each.name.startswith("J9-")).read_bytes(), METHOD)
    for number, source in enumerate(file.sources):
        add(source, f"Toren {number}.pdf", telling(f"De Toren {number}"))
    own = next(each for each in file.persons if each.secret_address)
    for to in readers(file):
        made = bundle(file, to)
        kept = {each.title.partition(", stuk")[0] for each in made.exhibits}
        if to.sees_all or to.person_id == own.id:
            assert len(kept) > 1 and made.unsure == ()
        else:
            assert not kept or kept <= {each.title for each in file.sources if each.author == _name(file, to)}
            assert made.unsure and not {each.number for each in made.exhibits} - set(range(1, len(kept) + 1))


def _name(file: Assessment, to: Recipient) -> str:
    return next((each.name for each in file.persons if each.id == to.person_id), "niemand")


@pytest.mark.parametrize("why", ["secret_address", "withheld", "words"])
def test_a_file_in_which_a_withheld_fact_stands_is_nowhere_for_that_reader(
    full: Assessment, tmp_path: Path, why: str
) -> None:
    """A fact with a secret address, one that is kept from the father, or words that a child kept from him."""
    for each in full.facts:
        each.citations.clear()
    full.all_sources.append(Source(id="open", number=91, title="Open bron"))
    add(full.all_sources[-1], "open.pdf", plain(1))
    hidden = Source(id="verslag", number=92, title="Verslag")
    full.all_sources.append(hidden)
    to = reader(full, FATHER)
    write(bundle(full, to), tmp_path / "zonder.pdf")
    before = all_words(paper(full, "ouder", FATHER))
    add(hidden, "Verzwegen.pdf", telling("Verzwegenwoorden"))
    assert len(bundle(full, to).exhibits) == 2
    fact = Fact(id="feit", number=93, text="Zij wonen in De Toren.", kind="observatie")
    fact.citations.append(Citation(source_id=hidden.id))
    full.all_facts.append(fact)
    if why == "secret_address":
        fact.secret_address = True
    elif why == "withheld":
        withhold(fact, full.persons[FATHER].id, "samenvatting")
    else:
        fact.kind, fact.child_ids = "woorden_van_het_kind", [full.children[0].id]
        withhold(full.children[0].hearings[0], full.persons[FATHER].id)
    made = bundle(full, to)
    done = write(made, tmp_path / "nu.pdf")
    assert b"Verzwegen" not in everything_in(tmp_path / "nu.pdf")
    assert told_of(made, done) == [BEHIND.format("«Verzwegen.pdf»")] and made.behind == ("Verzwegen.pdf",)
    if why != "words":  # what the child said goes from other places on paper too
        assert (tmp_path / "nu.pdf").read_bytes() == (tmp_path / "zonder.pdf").read_bytes()
        assert all_words(paper(full, "ouder", FATHER)) == before
    assert len(bundle(full, Recipient("beslisser")).exhibits) == 2 and bundle(full, Recipient("intern")).behind == ()
    assert len(bundle(full, reader(full, MOTHER)).exhibits) == (1 if why == "secret_address" else 2)


def test_a_file_stays_where_a_fact_is_withheld_for_another_source_only(full: Assessment) -> None:
    """A fact that rests on an open and on a withheld source is withheld; the file of the open source is not."""
    for each in full.facts:
        each.citations.clear()
    add(full.sources[0], "open.pdf", plain(1))
    kept = Source(id="dicht", number=92, title="Dicht")
    full.all_sources.append(kept)
    withhold(kept, full.persons[FATHER].id)
    fact = Fact(id="feit", number=93, text="Een feit.", kind="observatie")
    fact.citations.extend([Citation(source_id=full.sources[0].id), Citation(source_id=kept.id)])
    full.all_facts.append(fact)
    made = bundle(full, reader(full, FATHER))
    assert [each.said for each in made.exhibits] == ["open.pdf (PDF)"] and made.behind == ()
