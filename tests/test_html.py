"""The paper as a web page: every word of it in order and nothing else, safe, and fit for who cannot see it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any, get_args

import pytest

from app.casefile import read_case
from app.comparison import SIGNS
from app.findings import check
from app.recipients import readers
from app.timeline_layout import Type, lay_out
from app.timeline_shapes import MEANINGS
from reports import document as paper
from reports.alternatives import key_parts
from reports.decision import compose
from reports.document import Document, Look, Meta, Recipient, Run, texts_of
from reports.fonts import printable, register
from reports.html import SKIP, render_html, write_html
from reports.html_blocks import Body
from reports.html_table import effect_key
from reports.html_text import code_of
from reports.html_timeline import _LETTER, _SMALL, WIDE, _wide
from reports.letterhead import Letterhead, Logo
from reports.pdf_structure import Tree
from reports.pdf_text import in_quotes, one_line
from reports.pdf_timeline import TimelinePicture
from reports.timeline_names import names_of
from tests.letters import everything
from tests.papers import EXAMPLES, METHOD
from tests.test_document import BLOCKS, DOCUMENT
from tests.web_pages import faults_of, tree_of

LOOKS: tuple[Look, ...] = get_args(Look)
HOSTILE = "\"><script>alert(1)</script><img src=x onerror='a()'>&lt;b&gt; {color:red} </style> --> \u202e"
MARK = "geheim-van-binnen"


def _expected(block: paper.Block, document: Document) -> str:
    """What paper shows of a block, written down anew from what its texts are."""
    letter = document.look != "besluit"
    match block:
        case paper.Heading():
            return f"{block.text} {block.note}"
        case paper.Paragraph():
            number = f"{block.number} " if block.number and not letter else ""
            return f"{number}{block.label}{'. ' if block.label else ''}{_runs(block.runs)}"
        case paper.Definition():
            return f"{block.label} {_runs(block.runs)}"
        case paper.Quote():
            meant = f"Vertaling: {in_quotes(block.translation)}" if block.translation else ""
            spoken = f", in het {block.language}" if block.language else ""
            return f"{in_quotes(block.words)}{meant}{block.who}{spoken}"
        case paper.Bullets():
            return " ".join(map(_runs, block.items))
        case paper.Table():
            cells = [_cell(each) for row in block.rows for each in row]
            key = [text for *_, text in key_parts(block)] if block.is_picture and not letter else []
            return " ".join([block.caption, *block.columns, *cells, *key])
        case paper.TimeChart():
            layout = lay_out(block.line, WIDE, Type(_LETTER, _SMALL, _wide))
            below = names_of(layout, _wide)[1]
            kinds = [*(words for _, words in block.kinds), *(MEANINGS[each] for each in layout.fillings)]
            return " ".join([*kinds, *(f"{letter} {name}" for letter, name in below.items())])
        case paper.Notice():
            return " ".join([block.title, *map(_runs, block.texts)])
        case paper.Contents():
            shown = (each.text for each in document.blocks if isinstance(each, paper.Heading) and each.level <= 2)
            return "" if letter else " ".join([block.title, *map(one_line, shown)])
        case paper.PageBreak():
            return ""
        case _:
            return " ".join(texts_of(block))


def _runs(runs: paper.Runs) -> str:
    return "".join(each.text for each in runs)


def _cell(cell: paper.Cell) -> str:
    return f"{SIGNS[cell.effect]} {cell.text} {cell.note}" if cell.effect else f"{cell.text} {cell.note}"


def _squeezed(text: str) -> str:
    return "".join(printable(text).split())


def _compare(document: Document) -> None:
    """Each block by itself, then the page as a whole."""
    body = Body(document)
    expected = [_squeezed(_expected(each, document)) for each in document.blocks]
    found = [_squeezed(tree_of(body.block(each)).text) for each in document.blocks]
    assert found == expected
    page = tree_of(render_html(document))
    opening = [*document.addressee, "10 november 2025"] if document.look == "brief" else []
    if document.meta.dated.isoformat() != "2025-11-10":
        opening = []
    wanted = _squeezed("".join([*opening, document.title, document.subtitle])) + "".join(expected)
    assert _squeezed(page.one("main").text) == wanted


@pytest.mark.parametrize("look", LOOKS)
def test_every_block_says_on_the_page_what_it_says_on_paper(look: Look) -> None:
    _compare(replace(everything("brief"), look=look))
    _compare(replace(DOCUMENT, look=look, addressee=("Noor Bos",)))


@pytest.mark.parametrize("look", LOOKS)
def test_nobody_is_kept_out_and_nothing_is_fetched(look: Look) -> None:
    assert faults_of(render_html(replace(everything("brief"), look=look))) == []
    assert faults_of(render_html(replace(DOCUMENT, look=look))) == []


@pytest.mark.parametrize("path", EXAMPLES[:3], ids=lambda each: each.name)
def test_a_whole_decision_comes_over_for_each_reader(path: Path) -> None:
    file = read_case(path.read_bytes(), METHOD)
    found = check(file, METHOD)
    file.status = "concept"
    for reader in readers(file):
        document = compose(file, METHOD, found, reader)
        _compare(document)
        page = render_html(document)
        assert faults_of(page) == []
        assert not [each for each in _internals(document) if each in page.decode()]


def _internals(document: Document) -> Iterator[str]:
    """Paths of fields with the id of a row in them, and labels of people who may see something."""
    for block in document.blocks:
        yield from (each for each in (block.field, *block.seen_by) if any(len(part) > 20 for part in each.split("/")))
    if document.recipient.person_id:
        yield document.recipient.person_id


def test_nothing_from_behind_the_paper_is_in_the_page() -> None:
    marked = tuple(replace(each, field=MARK, seen_by=(MARK,)) for each in BLOCKS)
    line = replace(BLOCKS[6].line, moments=tuple(replace(each, field=MARK) for each in BLOCKS[6].line.moments))  # type: ignore[union-attr]
    line = replace(line, stays=tuple(replace(each, field=MARK) for each in line.stays))
    marked = (*marked[:6], replace(marked[6], line=line), *marked[7:])  # type: ignore[call-arg]
    meta = replace(DOCUMENT.meta, author=MARK, subject=MARK, method_version=MARK)
    made = replace(DOCUMENT, blocks=marked, meta=meta, recipient=Recipient("ouder", MARK, MARK))
    page = render_html(made)
    assert MARK.encode() not in page
    assert render_html(replace(DOCUMENT, recipient=Recipient("intern"))) == render_html(DOCUMENT)


@pytest.mark.parametrize("look", LOOKS)
def test_what_was_typed_stays_text(look: Look) -> None:
    made = replace(_hostile(DOCUMENT), look=look)
    page = render_html(made)
    assert faults_of(page) == []
    top = tree_of(page)
    assert not list(top.all("script", "b")) and not list(top.all("img"))
    shown = tree_of(Body(made).block(made.blocks[1])).text
    assert _squeezed(HOSTILE) in _squeezed(shown)
    assert b"\xe2\x80\xae" not in page  # no sign that turns the direction of what follows
    [picture] = [each for each in top.all("svg") if each.attributes.get("viewbox") == "0 0 240 240"][:1]
    assert picture.attributes["aria-label"].startswith('"><script>')


def _hostile(value: Any) -> Any:
    """The value with a hostile text in the place of each text that a person can type."""
    if isinstance(value, tuple):
        return tuple(map(_hostile, value))
    if not is_dataclass(value) or isinstance(value, type | Recipient):
        return value
    codes = {"name", "picture", "kind", "lane", "effect", "certainty", "weight", "look", "field", "seen_by", "kinds"}
    kept = codes - ({"name"} if not isinstance(value, paper.Picture) else set())
    made = {}
    for each in fields(value):
        held = getattr(value, each.name)
        made[each.name] = held if each.name in kept else HOSTILE if isinstance(held, str) and held else _hostile(held)
    return replace(value, **made)


def test_a_hostile_letterhead_stays_text() -> None:
    logo = Logo("png", "AAAA", HOSTILE, 10, 10)
    made = replace(DOCUMENT, letterhead=Letterhead(HOSTILE, (HOSTILE,), HOSTILE, logo))
    page = render_html(made)
    assert faults_of(page) == []
    top = tree_of(page)
    assert not list(top.all("script")) and [each.name for each in top.all("img")] == ["img"]
    assert _squeezed(HOSTILE) in _squeezed(top.one("header").text)


@pytest.mark.parametrize("character", ["\0", "\x1b", "\x7f", "\ud800", "\ufdd0\ufffe"])
def test_a_character_that_no_page_may_hold_stands_as_its_code(character: str) -> None:
    made = replace(DOCUMENT, title=f"Besluit {character}", blocks=(paper.Paragraph((Run(f"a{character}b"),)),))
    page = render_html(made)
    assert f"[U+{ord(character[-1]):04X}]" in page.decode()
    assert not [each for each in page.decode() if ord(each) < 32 and each != "\n"]


def test_lines_and_spaces_stay_as_they_were_typed() -> None:
    shown = Body(DOCUMENT).block(paper.Paragraph((Run("een\n  twee   drie\r\nvier"),)))
    assert shown == "<p>een<br>  twee   drie<br>vier</p>"


def test_the_same_document_gives_the_same_bytes() -> None:
    assert render_html(DOCUMENT) == render_html(replace(DOCUMENT))
    assert render_html(DOCUMENT) != render_html(replace(DOCUMENT, status="vastgesteld"))


def test_status_trail_and_organisation_stand_where_paper_has_them() -> None:
    made = replace(DOCUMENT, meta=replace(DOCUMENT.meta, trail="stap 3, 1a2b"))
    page = tree_of(render_html(made))
    assert page.one("header").text == "Gemeente Waterstad · 2025-1CONCEPT"
    assert page.one("footer").text == "CONCEPTKenmerk in het spoor: stap 3, 1a2b"
    assert page.one("head").one("title").inside == ["Besluit over Noor – CONCEPT"]
    sheet = tree_of(render_html(replace(made, look="blad", status="algemene informatie")))
    assert sheet.one("footer").text.startswith("Gemeente Waterstad · algemene informatie")
    letter = tree_of(render_html(replace(made, look="brief", addressee=("Noor Bos", "Kade 1"))))
    assert letter.one("header").text == "Gemeente WaterstadKenmerk: 2025-1CONCEPT"
    assert letter.one("main").text.strip().startswith("Noor Bos\nKade 1\n10 november 2025\nBesluit over Noor")


def test_only_a_concept_carries_the_word_behind_the_text() -> None:
    assert 'class="besluit concept"' in render_html(replace(DOCUMENT, meta=Meta(DOCUMENT.meta.dated))).decode()
    assert 'class="besluit"' in render_html(DOCUMENT).decode()  # its meta says that it is none


def test_a_number_is_a_place_to_link_to_and_never_there_twice() -> None:
    twice = (paper.Paragraph((Run("een"),), 12), paper.Paragraph((Run("twee"),), 12), paper.Contents("Wat waar"))
    page = tree_of(render_html(replace(DOCUMENT, blocks=(*twice, paper.Heading(2, "Kop")))))
    assert [each.attributes["id"] for each in page.all("p") if each.attributes.get("class") == "numbered"] == [
        "punt-12", "punt-12-2",
    ]  # fmt: skip
    [link] = page.one("nav").all("a")
    assert (link.attributes["href"], link.text) == ("#kop-1", "Kop")


def test_a_level_of_heading_is_never_skipped() -> None:
    blocks = tuple(paper.Heading(level, f"Kop {level}") for level in (3, 1, 4, 4, 2))
    page = tree_of(render_html(replace(DOCUMENT, blocks=blocks)))
    assert [each.name for each in page.all("h1", "h2", "h3", "h4", "h5")] == ["h1", "h2", "h2", "h3", "h4", "h3"]


def test_a_timeline_is_told_in_words_and_explained_as_on_paper() -> None:
    chart = next(each for each in BLOCKS if isinstance(each, paper.TimeChart))
    figure = tree_of(Body(DOCUMENT).block(chart))
    told = "".join(map(str, figure.one("desc").inside))
    for each in ("Hotel", "Noodopvang, 329 nachten", "Gesprek met Zoë", "24-10-2025"):
        assert each in told
    register()
    picture = TimelinePicture(chart, Tree().figure("Tijdlijn"))
    picture.wrap(450, 700)
    assert [(kind, words) for _, _, kind, words in picture.keys] == [
        *chart.kinds,
        *((each, MEANINGS[each]) for each in picture.layout.fillings),
    ]


def test_certainty_is_said_where_the_words_lack_it() -> None:
    cell = paper.Cell("Positief", "positief", certainty="aanname")
    table = paper.Table(("Element", "O1"), ((paper.Cell("E4"), cell),), (1, 1))
    assert 'aria-label="aanname"' in Body(DOCUMENT).block(table)
    told = replace(table, rows=((paper.Cell("E4"), replace(cell, note="aanname")),))
    assert 'aria-label="aanname"' not in Body(DOCUMENT).block(told)
    assert "grijs" not in effect_key(table) and "grijs" in effect_key(
        replace(table, rows=((paper.Cell("E4"), replace(cell, certainty="")),))
    )


@pytest.mark.parametrize(
    ("name", "code"), [("Darija", "ary"), ("uk", "uk"), ("Oekraïens", "uk"), ("de taal van thuis", ""), ("", "")]
)
def test_a_language_has_its_code_or_none(name: str, code: str) -> None:
    assert code_of(name) == code


def test_words_in_another_language_say_so() -> None:
    quote = tree_of(Body(DOCUMENT).block(BLOCKS[2])).one("blockquote")
    first = next(quote.all("p"))
    assert (first.attributes["lang"], first.attributes["dir"]) == ("ary", "auto")
    assert 'lang="fr"' in Body(DOCUMENT).block(BLOCKS[1])
    unknown = Body(DOCUMENT).block(paper.Quote("x", "Noor", "de taal van thuis"))
    assert '<p lang="" dir="auto">' in unknown


def test_the_page_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "besluit.html"
    write_html(DOCUMENT, path)
    assert path.read_bytes() == render_html(DOCUMENT)
    before = path.read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError("de schijf is vol")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="vol"):
        write_html(replace(DOCUMENT, title="Anders"), path)
    assert path.read_bytes() == before and [each.name for each in tmp_path.iterdir()] == ["besluit.html"]


def test_the_page_begins_with_a_way_past_its_head() -> None:
    first = next(tree_of(render_html(DOCUMENT)).one("body").all())
    assert first.text == SKIP


def test_words_and_lines_stand_out_on_light_and_dark() -> None:
    style = "".join(map(str, tree_of(render_html(DOCUMENT)).one("style").inside))
    palettes = [dict(re.findall(r"--(\w+): (#\w+);", each)) for each in re.findall(r":root \{([^}]*)\}", style)]
    assert len(palettes) == 3  # light, dark, and on paper
    for each in palettes:
        for ground in ("paper", "marked"):
            for words in ("ink", "quiet", "link"):
                assert _contrast(each[words], each[ground]) >= 4.5, (words, ground, each)
        assert _contrast(each["rule"], each["paper"]) >= 3, each


def _contrast(one: str, other: str) -> float:
    """The contrast of two colours (WCAG 2.1, 1.4.3)."""
    light, dark = sorted((_light(one), _light(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _light(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(each * 2 for each in colour[1:])
    parts = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
