"""Questions about faith, orientation and health are off until there is a reason; the reason is kept and printed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from assessments import the_method
from pdf_text import squeezed, text_of
from stores import KEY, new_store

from app.casefile import dump_case, read_case
from app.changes import add_child, begin
from app.recipients import Recipient
from app.special_data import is_asked, switch_on
from models.store import Store
from reports.decision import compose
from reports.pdf import render

DAY = date(2025, 11, 3)


def test_every_kind_has_questions_and_most_questions_are_of_no_kind() -> None:
    method = the_method()
    questions = [each for element in method.elements.values() for each in element.questions]
    special = [each for each in questions if each.special]
    assert {each.special for each in special} == set(method.choices["special_data"])
    assert {each.id for each in special} == {"E3-03", "E3-05", "E5-01", "E5-06", "E6-01", "E6-02", "E6-08"}
    assert len(special) * 5 < len(questions), "the walk itself stays as it was"


def test_a_kind_is_asked_once_there_is_a_reason_for_it() -> None:
    made, method = begin(the_method()), the_method()
    assert not is_asked(made, method.question("E3-03")) and is_asked(made, method.question("E3-02"))
    switch_on(made, "geloof", "De opvang serveert geen halal eten.", "S. Bos", DAY)
    assert is_asked(made, method.question("E3-03")) and not is_asked(made, method.question("E6-01"))


def test_the_reason_is_kept_carried_along_and_printed_for_who_sees_all(tmp_path: Path) -> None:
    made = begin(the_method())
    add_child(made, first_name="Lena")
    switch_on(made, "gezondheid", "De behandeling hangt aan deze stad.", "S. Bos", DAY)
    with new_store(tmp_path) as store:
        store.add(made)
        assert store.verify({}) == []
    with Store.open(tmp_path, KEY) as store:
        assert dump_case(store.load(made.id)) == dump_case(made)
    assert read_case(dump_case(made), the_method()).special_data[0].code == "gezondheid"
    told = squeezed("De behandeling hangt aan deze stad. (S. Bos, 3 november 2025)")
    for reader, printed in (("beslisser", True), ("intern", True), ("rechtbank", False)):
        words = squeezed(text_of(render(compose(made, the_method(), (), Recipient(reader)))))
        assert (told in words) is printed
