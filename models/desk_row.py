"""Knows what the desk says of one dossier, from the rows of that dossier alone."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

from models.assessment import Assessment
from models.folding import folded, marks_of, set_of_words, words_in
from models.shape import shapes
from models.views import DECLINED
from models.writing import Key, Row, Rows

OPEN = ("", "concept", "voorlopig_vastgesteld")
"""The states in which a dossier still waits for its final decision."""
DRAFT = ("", "concept")
KIND_MARK = "_kind_"
"""Stands before the code of the kind of decision in the index, so that a dossier is found by the name of that kind."""

NOT_SEARCHED = {
    "assessment": ("last_page",),
    "ideal_change": ("old_text",),
    "remark": ("field", "text", "by", "reply", "replied_by"),
}
"""What the program writes itself, and what is said among colleagues and never printed."""
_OF_THE_ASSESSMENT = (
    "title", "case_number", "decision_type", "due_on", "status", "changed_at", "is_example", "keep_until",
)  # fmt: skip
_DECIDED = ("follow_up_on", "decided_on")
_KEY = 80  # so many signs of a title matter for its place in the list


def desk_row(rows: Rows) -> Row | None:
    """What the list shows of a dossier, and by what it is sorted; None for one that was removed."""
    assessment, decision = _one(rows, "assessment"), _one(rows, "decision")
    if assessment["removed_at"] is not None:
        return None
    names = [str(each["first_name"]) for each in _children(rows)]
    talks = sorted(set(_planned(rows)))
    found = {name: assessment[name] for name in _OF_THE_ASSESSMENT} | {name: decision[name] for name in _DECIDED}
    return found | {
        "assessment_id": assessment["id"],
        "children": names,
        "planned_talks": [each.isoformat() for each in talks],
        "title_key": _sorted_by(assessment["title"]),
        "children_key": _sorted_by(", ".join(names)),
        "talk_on": talks[0] if talks else None,
        "needed_on": _needed_on(found, talks),
    }


def desk_words(rows: Rows) -> frozenset[str]:
    """Every word by which a dossier is found, folded, with its marks; rows that were removed are left out."""
    found = set_of_words(each for _, _, each in searched_texts(rows))
    assessment = _one(rows, "assessment")
    for each in words_in(assessment["case_number"]):  # a number is also known by its last digits
        found.update(each[place:] for place in range(1, len(each)))
    marks = {mark for word in found for mark in marks_of(word)}
    if assessment["decision_type"]:
        marks.add(KIND_MARK + kind_word(assessment["decision_type"]))
    return frozenset(found | marks)


def searched_texts(rows: Rows) -> Iterator[tuple[Key, str, str]]:
    """Every text by which a dossier is found, with its row and its column."""
    columns = _text_columns()
    for key, row in _there(rows):
        for name in columns[key[0]]:
            if row[name]:
                yield key, name, row[name]


def kind_word(code: str) -> str:
    """The code of a kind of decision as one word of the index."""
    return "".join(words_in(code))


def _needed_on(row: Row, talks: list[date]) -> date | None:
    """The first day on which something has to be done; an example asks nothing of anybody."""
    if row["is_example"]:
        return None
    days = talks[:1]
    days += [row["due_on"]] if row["due_on"] and row["status"] in DRAFT else []
    days += [row["follow_up_on"]] if row["follow_up_on"] and row["status"] in OPEN else []
    return min(days, default=None)


def _sorted_by(text: str) -> str | None:
    return folded(text).strip()[:_KEY] or None


# --- Rows ---------------------------------------------------------------------------------------------------


def _of(rows: Rows, table: str) -> list[Row]:
    return [row for (name, _), row in rows.items() if name == table]


def _one(rows: Rows, table: str) -> Row:
    return _of(rows, table)[0]


def _children(rows: Rows) -> list[Row]:
    there = (each for each in _of(rows, "child") if each["removed_at"] is None)
    return sorted(there, key=lambda each: (each["position"], each["id"]))


def _planned(rows: Rows) -> Iterator[date]:
    """The days of talks with children that are planned, and neither held nor declined; explaining is such a talk."""
    children = {str(each["id"]) for each in _children(rows)}
    talks = [each for each in _of(rows, "hearing") if each["child_id"] in children and each["removed_at"] is None]
    heard = {each["child_id"] for each in talks if each["held"]}
    for each in _of(rows, "explanation"):
        if each["child_id"] in children and each["planned_on"] and not each["held_on"]:
            yield each["planned_on"]
    for each in _of(rows, "not_heard"):
        if each["child_id"] in children - heard and each["planned_on"]:
            yield each["planned_on"]
    for each in talks:
        waits = each["planned_on"] and not each["held"] and each["reaction"] not in DECLINED
        if waits and not _observed(rows, each):
            yield each["planned_on"]


def _observed(rows: Rows, talk: Row) -> bool:
    """An observation is planned as a talk is; a record of one on that day or later says that it took place."""
    if talk["way"] != "observatie":
        return False
    seen = {
        each["id"]
        for each in _of(rows, "observation")
        if each["child_id"] == talk["child_id"] and each["removed_at"] is None
    }
    moments = (each for each in _of(rows, "observation_moment") if each["observation_id"] in seen)
    return any(each["on"] is not None and each["on"] >= talk["planned_on"] for each in moments)


def _there(rows: Rows) -> Iterator[tuple[Key, Row]]:
    """The rows that were not removed, nor belong to one that was."""
    by_id = {row["id"]: (table, row) for (table, _), row in rows.items()}
    gone: dict[Any, bool] = {}

    def is_gone(table: str, row: Row) -> bool:
        if row["id"] not in gone:
            owners = (row[each] for each in _owners()[table] if row[each] is not None)
            gone[row["id"]] = row.get("removed_at") is not None or any(
                is_gone(*by_id[each]) for each in owners if each in by_id
            )
        return gone[row["id"]]

    for key, row in rows.items():
        if not is_gone(key[0], row):
            yield key, row


@cache
def _text_columns() -> dict[str, tuple[str, ...]]:
    return {
        shape.table: tuple(
            each.name
            for each in shape.columns
            if each.kind == "text" and not each.path and each.name not in NOT_SEARCHED.get(shape.table, ())
        )
        for shape in shapes(Assessment)
    }


@cache
def _owners() -> dict[str, tuple[str, ...]]:
    return {shape.table: shape.owner_columns for shape in shapes(Assessment)}
