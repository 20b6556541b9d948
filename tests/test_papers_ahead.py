"""Papers drawn before signing off: kept as they are, nothing drawn twice, nothing kept when stopped."""

from __future__ import annotations

from datetime import date
from functools import partial
from importlib.resources import files

import pytest

from app.casefile import dump_case, read_case
from app.long_work import Progress, Stopped
from app.method import Method
from app.organisation import Organisation
from models.assessment import Assessment
from reports import papers_ahead
from reports.papers import Signed, sign_with_papers
from reports.papers_ahead import documents_of, draw_ahead, drawn
from reports.sign_off import Draw, SignOffRefused

ID = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def file(method: Method) -> Assessment:
    folder = files("resources").joinpath("examples")
    made = read_case(next(each for each in folder.iterdir() if each.name.startswith("J1")).read_bytes(), method)
    made.status = "concept"
    return made


def sign(file: Assessment, method: Method, draw: Draw) -> Signed:
    day = date(2025, 12, 1)
    return sign_with_papers(file, method, "S. Bos", "arts", day, "", (), Organisation(), "stap 1, 0000", ID, draw)


def test_what_is_drawn_ahead_is_what_signing_off_keeps(
    file: Assessment, method: Method, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dump_case(file)
    documents = documents_of(file, partial(sign, file, method))
    assert dump_case(file) == before and len(documents) > 1, "looking ahead changes nothing"
    said: list[tuple[int, int]] = []
    monkeypatch.setattr(papers_ahead, "render", lambda document: repr(document.recipient).encode())
    ahead = draw_ahead(documents, Progress(lambda _what, done, of: said.append((done, of))))
    assert said[0] == (0, len(documents)) and said[-1] == (len(documents), len(documents))
    monkeypatch.setattr(papers_ahead, "render", lambda _document: pytest.fail("drawn twice"))
    signed = sign(file, method, drawn(ahead))
    assert signed.version.id == ID
    assert {signed.version.pdf, *(each.pdf for each in signed.papers)} == set(ahead.values())


def test_what_changed_meanwhile_is_drawn_anew(
    file: Assessment, method: Method, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(papers_ahead, "render", lambda _document: b"oud")
    ahead = draw_ahead(documents_of(file, partial(sign, file, method)), Progress())
    file.decision.reason = f"{file.decision.reason} En nog iets."
    monkeypatch.setattr(papers_ahead, "render", lambda _document: b"nieuw")
    signed = sign(file, method, drawn(ahead))
    assert {signed.version.pdf, *(each.pdf for each in signed.papers)} == {b"nieuw"}


def test_stopped_while_drawing_nothing_was_signed(file: Assessment, method: Method) -> None:
    before, progress = dump_case(file), Progress()
    documents = documents_of(file, partial(sign, file, method))
    progress.ask_to_stop()
    with pytest.raises(Stopped):
        draw_ahead(documents, progress)
    assert dump_case(file) == before and file.status == "concept"


def test_what_stands_in_the_way_is_said_before_anything_is_drawn(file: Assessment, method: Method) -> None:
    file.children[0].weighing.text = ""
    with pytest.raises(SignOffRefused):
        documents_of(file, partial(sign, file, method))
    assert file.status == "concept"
