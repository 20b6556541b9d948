"""The information pack on paper: general and said to be so, with contacts that are right, and printed in one go."""

from datetime import date
from typing import get_args

import pypdfium2
import pytest
from pdf_text import text_of

from app.information import checklist, plain_information
from app.method import Method, PackReader
from app.norms import norms
from app.organisation import Organisation, OwnContact
from reports.document import Block, Definition, Document, Heading, Notice, PageBreak, Table, printed
from reports.fonts import missing_characters
from reports.information_pack import (
    GENERAL,
    GENERAL_CHILD,
    LONG_AGO,
    NOT_OF_THE_OMBUDSMAN,
    OWN_LIST,
    compose_checklist,
    compose_pack,
    compose_whole_pack,
)
from reports.pdf import render
from reports.pdf_forms import EmptyBox
from reports.pdf_letter import letter_story
from reports.pdf_letter_styles import LETTERS
from reports.pdf_structure import Tree
from reports.pdf_styles import LONGEST_LABEL

TYPES = [f"BT-{number:02d}" for number in range(1, 11)]
READERS: tuple[PackReader, ...] = get_args(PackReader)
ON = date(2026, 11, 21)
OURS = Organisation("Gemeente Oostveen")


def _text(document: Document) -> str:
    return "\n".join(text for _, text in printed(document))


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("reader", READERS)
def test_everything_that_is_told_is_printed_and_nothing_of_a_dossier(
    method: Method, kind: str, reader: PackReader
) -> None:
    made = compose_pack(method, kind, reader, OURS, ON)
    text = _text(made)
    assert [each for each in plain_information(method, kind, reader).splitlines() if each not in text] == []
    assert {(each.field, each.seen_by) for each in made.blocks} == {("", ())}
    assert (made.meta.case_number, made.recipient.person_id, made.recipient.child_id) == ("", None, None)
    assert missing_characters(made) == ()


def _pages(made: Document) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(render(made))


def _words(page: pypdfium2.PdfPage) -> str:
    return " ".join(page.get_textpage().get_text_range().split())


def _part(made: Document, *blocks: Block) -> str:
    return _text(Document(**{**vars(made), "blocks": blocks}))


def test_for_a_parent_it_opens_with_what_it_is_and_what_it_is_not(method: Method) -> None:
    made = compose_pack(method, "BT-01", "ouder", OURS, ON)
    opening = _part(made, made.blocks[0])
    assert GENERAL in opening and NOT_OF_THE_OMBUDSMAN in opening
    assert f"methode «{method.title}», versie {method.version}" in opening


@pytest.mark.parametrize("reader", ["kind_jong", "kind_ouder"])
def test_a_child_reads_first_what_is_for_it_and_below_each_page_what_it_is_not(
    method: Method, reader: PackReader
) -> None:
    told = {
        GENERAL_CHILD: compose_pack(method, "BT-01", reader, OURS, ON),
        OWN_LIST: compose_checklist(method, reader, OURS, ON),
    }
    for title, made in told.items():
        assert made.blocks[0] == Notice(title, ())
        assert [each for each in _pages(made) if NOT_OF_THE_OMBUDSMAN not in _words(each)] == []


@pytest.mark.parametrize("reader", ["kind_jong", "kind_ouder"])
def test_what_a_child_reads_is_twelve_points_with_a_line_height_of_one_and_a_half(
    method: Method, reader: PackReader
) -> None:
    whole = compose_whole_pack(method, "BT-01", OURS, ON)
    for made in (whole, compose_pack(method, "BT-01", reader, OURS, ON), compose_checklist(method, reader, OURS, ON)):
        look = LETTERS[made.look]
        for style in (look.body, look.bullet, look.defined, look.notice, look.cell, look.cell_head, look.forms.label):
            assert style.fontSize >= 12 and style.leading >= 1.5 * style.fontSize


@pytest.mark.parametrize("reader", ["kind_jong", "kind_ouder"])
def test_the_own_list_has_a_box_to_tick_for_every_answer(method: Method, reader: PackReader) -> None:
    made = compose_checklist(method, reader, OURS, ON)
    (table,) = (each for each in made.blocks if isinstance(each, Table))
    assert all([each.box for each in row] == [False, True, True, True] for row in table.rows)
    rows = [row for flowable in letter_story(made, Tree()) for row in getattr(flowable, "_cellvalues", ())]
    drawn = [each for row in rows for cell in row for each in cell if isinstance(each, EmptyBox)]
    assert len(drawn) == 3 * len(table.rows)


def test_a_name_never_runs_into_its_number(method: Method) -> None:
    long = OwnContact("Het steunpunt voor kinderen en gezinnen zonder vast huis", "14 020", for_whom=("kind", "ouder"))
    for reader in READERS:
        made = compose_pack(method, "BT-01", reader, Organisation(contacts=[long]), ON)
        labels = [each.label for each in made.blocks if isinstance(each, Definition)]
        assert [each for each in labels if len(each) > LONGEST_LABEL and not each.endswith(":")] == []
        assert reader == "kind_jong" or "Jeugdstem" in labels


def test_where_it_comes_from_stands_after_all_that_is_in_plain_words(method: Method) -> None:
    blocks = compose_whole_pack(method, "BT-05", OURS, ON).blocks
    heads = [each.text for each in blocks if isinstance(each, Heading)]
    assert heads.count("Waar dit vandaan komt") == 1 and heads[-1] == "Waar dit vandaan komt"
    start = next(at for at, each in enumerate(blocks) if isinstance(each, Heading) and each.text == heads[-1])
    assert isinstance(blocks[start - 1], PageBreak)


def test_steps_are_numbered_in_their_order(method: Method) -> None:
    made = compose_pack(method, "BT-03", "ouder", OURS, ON)
    labels = [each.label for each in made.blocks if getattr(each, "label", "").isdigit()]
    assert labels == [str(number) for number in range(1, len(labels) + 1)] and len(labels) == 6


def test_who_is_near_comes_first_and_a_day_is_printed_only_where_somebody_looked(method: Method) -> None:
    team = OwnContact("Wijkteam", "14 020", checked_on=date(2026, 5, 1), for_whom=("kind", "ouder"))
    shop = OwnContact("Winkel", "020 1", stands_for="kinderrechtswinkel", checked_on=date(2024, 5, 1))
    silent = OwnContact("Balie", checked_on=date(2026, 5, 1), for_whom=("kind",))
    ours = Organisation(contacts=[team, shop, silent])
    text = _text(compose_pack(method, "BT-01", "kind_jong", ours, ON))
    assert "14 020 · nagekeken op 1 mei 2026" in text and "020 1 · nagekeken op 1 mei 2024" in text
    assert text.index("Wijkteam") < text.index("De Kindertelefoon") < text.index("Winkel")
    assert text.count("nagekeken op") == 2 and "Balie" not in text
    assert LONG_AGO["kind"] in text


def test_without_own_contacts_no_empty_place_is_printed(method: Method) -> None:
    for reader in READERS:
        text = _text(compose_pack(method, "BT-01", reader, Organisation(), ON))
        assert [each.name for each in method.contacts if each.local and each.name in text] == []


def test_where_everything_was_looked_up_nobody_is_warned(method: Method) -> None:
    ours = Organisation(contacts=[OwnContact(each.name, checked_on=ON) for each in method.contacts if not each.local])
    assert LONG_AGO["ouder"] not in _text(compose_pack(method, "BT-01", "ouder", ours, ON))
    assert LONG_AGO["ouder"] in _text(compose_pack(method, "BT-01", "ouder", ours, date(2028, 1, 1)))


def test_parents_read_where_it_comes_from_and_whether_a_jurist_looked(method: Method) -> None:
    ours = Organisation("Gemeente Oostveen")
    text = _text(compose_pack(method, "BT-04", "ouder", ours, ON))
    assert "ECLI:NL:RVS:2023:4524" in text and "Een jurist van Gemeente Oostveen heeft nog niet alle" in text
    for norm in norms(method).values():
        ours.confirm(norm, "R. Visser", "jurist", ON)
    assert "Een jurist" not in _text(compose_pack(method, "BT-04", "ouder", ours, ON))
    assert "ECLI" not in _text(compose_pack(method, "BT-04", "kind_ouder", ours, ON))


@pytest.mark.parametrize("reader", ["kind_jong", "kind_ouder"])
def test_the_own_list_has_room_for_each_answer_and_says_what_to_do(method: Method, reader: PackReader) -> None:
    text = _text(compose_checklist(method, reader, OURS, ON))
    for each in checklist(method, reader):
        assert each.text in text and each.if_no in text
    for said in ("ja", "nee", "weet ik niet", "Wat wil je nog zeggen?", "De Kindertelefoon"):
        assert said in text


@pytest.mark.parametrize("reader", ["kind_jong", "kind_ouder"])
def test_the_own_list_is_one_sheet_with_the_boxes_on_its_front(method: Method, reader: PackReader) -> None:
    document = pypdfium2.PdfDocument(render(compose_checklist(method, reader, OURS, ON)))
    pages = [page.get_textpage().get_text_range() for page in document]
    assert len(pages) == 2
    assert all(each.text.split("?")[0][:20] in pages[0] for each in checklist(method, reader))
    assert "De Kindertelefoon" in pages[1] and "Wat wil je nog zeggen?" in pages[1]


def test_the_whole_pack_holds_all_parts_each_on_a_page_of_its_own(method: Method) -> None:
    made = compose_whole_pack(method, "BT-06", OURS, ON)
    text = _text(made)
    lines = [line for each in READERS for line in plain_information(method, "BT-06", each).splitlines()]
    questions = [each.text for reader in READERS for each in checklist(method, reader)]
    assert [each for each in (*lines, *questions) if each not in text] == []
    assert sum(isinstance(each, PageBreak) for each in made.blocks) == 7  # two of them turn to the back of a list
    assert text.count(GENERAL_CHILD) == text.count(OWN_LIST) == 2 and GENERAL in text
    assert [each for each in _pages(made) if NOT_OF_THE_OMBUDSMAN not in _words(each)] == []


def test_the_whole_pack_becomes_the_same_pages_each_time(method: Method) -> None:
    made = render(compose_whole_pack(method, "BT-05", OURS, ON))
    assert made == render(compose_whole_pack(method, "BT-05", OURS, ON))
    text = " ".join(text_of(made).split())
    assert GENERAL in text and "Is er met mij gepraat?" in text and "Gemeente Oostveen" in text


def test_a_type_that_is_not_there_has_no_pack(method: Method) -> None:
    with pytest.raises(KeyError):
        compose_pack(method, "BT-99", "ouder", OURS, ON)
