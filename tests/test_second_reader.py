"""A colleague reads along: asked, remarked, sent back, agreed; kept, carried along, and printed as far as it may be."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from assessments import the_method
from filled import filled as filled_case
from pdf_text import squeezed, text_of
from stores import KEY, new_store

from app.casefile import dump_case, read_case
from app.changes import add_child, begin, reopen
from app.fields import of_child, value_at
from app.recipients import Recipient
from app.second_reader import (
    add_remark,
    agree,
    ask_again,
    ask_to_read,
    being_read,
    content_mark,
    is_maker,
    open_remarks,
    send_back,
    still_holds,
)
from models.assessment import Assessment
from models.store import Store
from reports.decision import compose
from reports.pdf import render

DAY = date(2025, 11, 3)


def case() -> Assessment:
    made = begin(the_method())
    made.author = "S. Bos"
    add_child(made, first_name="Lena").element("E4").text = "Er is schimmel."
    return made


def test_a_reading_goes_from_asked_to_sent_back_to_agreed() -> None:
    made = case()
    review = ask_to_read(made, "R. Visser", "gedragswetenschapper", "S. Bos", DAY)
    assert being_read(made) is review
    send_back(review, "E4 is te kort.", DAY)
    assert being_read(made) is None and review.closed_on == DAY
    ask_again(review, date(2025, 11, 4))
    assert being_read(made) is review and review.closed_on is None
    agree(made, review, "", date(2025, 11, 5))
    assert being_read(made) is None and still_holds(made, review)


def test_an_agreement_does_not_hold_for_what_was_changed_afterwards() -> None:
    made = case()
    review = ask_to_read(made, "R. Visser", "jurist", "S. Bos", DAY)
    agree(made, review, "", DAY)
    made.decision.signed_by, made.status = "S. Bos", "vastgesteld"
    made.publication.published_on = DAY
    assert still_holds(made, review), "signing and publication change nothing of what was read"
    made.children[0].element("E4").text += " En lekkage."
    assert not still_holds(made, review)


def test_what_was_agreed_with_is_the_same_in_another_store() -> None:
    made = case()
    review = ask_to_read(made, "R. Visser", "jurist", "S. Bos", DAY)
    agree(made, review, "", DAY)
    again = read_case(dump_case(made), the_method())
    assert content_mark(again) == content_mark(made) and still_holds(again, again.reviews[0])


def test_a_remark_finds_its_field_after_it_was_carried_along() -> None:
    made = case()
    review = ask_to_read(made, "R. Visser", "jurist", "S. Bos", DAY)
    add_remark(review, of_child(made.children[0], "elements", "E4", "text"), "Waar blijkt dat uit?", "R. Visser")
    again = read_case(dump_case(made), the_method())
    (remark,) = open_remarks(again)
    assert again.children[0].id != made.children[0].id
    assert value_at(again, remark.field) == "Er is schimmel."


def test_who_made_the_dossier_or_asked_is_known_by_name() -> None:
    made = case()
    review = ask_to_read(made, "R. Visser", "jurist", "T. Willems", DAY)
    assert is_maker(made, review, "s.  bos") and is_maker(made, review, "T. Willems")
    assert not is_maker(made, review, "R. Visser") and not is_maker(made, review, "")
    made.decision.signed_by = "R. Visser"
    assert is_maker(made, review, "R. Visser")


def test_readings_are_kept_in_the_store(tmp_path: Path) -> None:
    made = filled_case(the_method())
    with new_store(tmp_path) as store:
        store.add(made)
        made.reviews[0].remarks[0].done = True
        store.save()
        assert store.verify({}) == []
    with Store.open(tmp_path, KEY) as store:
        assert dump_case(store.load(made.id)) == dump_case(made)


def test_a_remark_does_not_make_a_signed_file_a_concept() -> None:
    made = case()
    made.status = "vastgesteld"
    reopen(made, "reviews")
    assert made.status == "vastgesteld"


def printed(made: Assessment, reader: Recipient) -> str:
    return squeezed(text_of(render(compose(made, the_method(), (), reader))))


def test_the_agreement_is_printed_with_name_function_and_day_and_remarks_never_are() -> None:
    made = case()
    review = ask_to_read(made, "R. Visser", "gedragswetenschapper", "S. Bos", DAY)
    add_remark(review, "occasion", "Waar blijkt dat uit?", "R. Visser").reply = "Uit het rapport."
    assert "R. Visser" not in printed(made, Recipient("beslisser"))
    agree(made, review, "Goed onderbouwd.", date(2025, 11, 5))
    for reader in ("beslisser", "intern", "rechtbank"):
        words = printed(made, Recipient(reader))
        assert squeezed("R. Visser (gedragswetenschapper) heeft dit, op verzoek van S. Bos op 3 november 2025, "
                        "gelezen en was op 5 november 2025 akkoord.") in words  # fmt: skip
        assert squeezed("Waar blijkt dat uit") not in words and squeezed("Uit het rapport") not in words
        assert (squeezed("Goed onderbouwd") in words) is (reader != "rechtbank")
        assert squeezed("nog iets veranderd") not in words
    made.occasion = "De huur is opgezegd."
    assert squeezed("Daarna is er nog iets veranderd.") in printed(made, Recipient("beslisser"))
