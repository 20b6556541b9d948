"""The documents in Dutch say what the method says, and every requirement is served by something that exists."""

from importlib.resources import files
from itertools import pairwise
from pathlib import Path

import pytest

import reports
from app.method import load_method
from app.reference_docs import FOLDER, documents, write
from app.requirement_docs import Requirement, requirements
from models.assessment import Assessment
from models.shape import shapes

ONLY_A_PERSON = {4, 6, 7, 27, 64}
"""The requirements of type M: no program can check them."""


@pytest.mark.parametrize("name", ["naslag.md", "eisen.md"])
def test_the_documents_are_as_the_method_gives_them(name: str) -> None:
    shipped = files("resources").joinpath(FOLDER, name).read_text(encoding="utf-8")
    assert shipped == documents(load_method())[name]


def test_they_are_written_anew(tmp_path: Path) -> None:
    write(tmp_path / "docs")
    assert sorted(each.name for each in (tmp_path / "docs").iterdir()) == ["eisen.md", "naslag.md"]


def test_every_part_of_the_method_stands_in_the_reference() -> None:
    method = load_method()
    text = documents(method)["naslag.md"]
    named = [
        method.elements, method.rules, method.alarms, method.interests, method.refusal_grounds, method.option_types,
        method.decision_types, method.supports, method.conditions, method.not_heard_reasons, method.norm_levels,
    ]  # fmt: skip
    ids = [id for each in named for id in each]
    ids += [each.id for element in method.elements.values() for each in element.questions]
    ids += [each.id for each in method.checklist]
    ids += [each.id for each in (*method.information.texts, *method.information.checklist)]
    ids += method.help_languages.languages
    assert [each for each in ids if f"| {each} |" not in text and f"### {each} " not in text] == []
    assert [each.label for each in method.remedies.values() if f"| {each.label} |" not in text] == []
    assert "| | |" not in text.replace("|  |", "")


def test_every_row_has_a_source_and_a_status() -> None:
    known = ("bron", "nagezien", "te controleren", "ontwerp")
    lines = documents(load_method())["naslag.md"].splitlines()
    head: list[str] = []
    for line, after in pairwise(lines):
        cells = [each.strip() for each in line.strip("|").split("|")]
        if after.startswith("| ---"):
            head = cells
        elif line.startswith("| ") and not line.startswith("| ---") and "Status" in head:
            row = dict(zip(head, cells, strict=True))
            assert row["Status"] in known and row["Bron"], line


def test_every_requirement_a_program_can_check_is_there() -> None:
    numbers = [each.number for each in requirements()]
    assert numbers == [each for each in range(1, 71) if each not in ONLY_A_PERSON]
    assert {each.type for each in requirements()} == {"C", "CM"}


@pytest.mark.parametrize("each", requirements(), ids=lambda each: str(each.number))
def test_what_serves_a_requirement_exists(each: Requirement) -> None:
    assert each.served
    columns = {f"{shape.table}.{column.name}" for shape in shapes(Assessment) for column in shape.columns}
    assert set(each.checks) <= set(load_method().rules)
    assert set(each.fields) <= columns
    printed = "".join(path.read_text(encoding="utf-8") for path in Path(reports.__path__[0]).glob("decision_*.py"))
    assert [block for block in each.blocks if block not in printed] == []
