"""Knows the tables of the desk: of each dossier what the list shows and the words in it, so that it can be found.

All of it is derived from the rows of the dossiers and is made anew where it does not fit them (`models.desk_keeping`).
So the trail does not seal it, and nothing but the start screen reads it.
"""

from sqlalchemy import JSON, Boolean, Column, Date, Index, Integer, LargeBinary, String, Table, Text

from models.base import Moment, Record

DESK = Table(
    "desk",
    Record.metadata,
    Column("number", Integer, primary_key=True),  # by which the index of words names a dossier
    Column("assessment_id", String(64), nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("case_number", Text, nullable=False),
    Column("decision_type", String(64), nullable=False),
    Column("children", JSON, nullable=False),  # first names
    Column("due_on", Date),
    Column("status", String(64), nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("planned_talks", JSON, nullable=False),  # days
    Column("follow_up_on", Date),
    Column("is_example", Boolean, nullable=False),
    Column("decided_on", Date),
    Column("keep_until", Date),
    Column("title_key", Text),  # folded, for sorting; NULL where nothing was typed
    Column("children_key", Text),
    Column("talk_on", Date),  # the first talk that is planned
    Column("needed_on", Date),  # the first day on which something has to be done
)
"""The list: narrow, because reading the rows of dossiers for it takes a hundred times as long."""

Index("ix_desk_needed_on", DESK.c.needed_on, DESK.c.changed_at.desc())
Index("ix_desk_status", DESK.c.is_example, DESK.c.status)
for _name in ("title_key", "children_key", "decision_type", "due_on", "talk_on", "follow_up_on", "changed_at"):
    Index(f"ix_desk_{_name}", DESK.c[_name])

DESK_TEXT = Table(
    "desk_text",
    Record.metadata,
    Column("number", Integer, primary_key=True),
    Column("words", LargeBinary, nullable=False),  # each once, folded and pressed together
)
"""The words that the index holds of each dossier, by which exactly those can be taken out of it again."""

DESK_STAMP = Table(
    "desk_stamp",
    Record.metadata,
    Column("place", Integer, primary_key=True),  # always 1
    Column("number", Integer, nullable=False),  # the last link of the trail that the desk knows of
    Column("chained", String(64), nullable=False),
    Column("folded_by", Text, nullable=False),
)

DESK_WORD = "desk_word"
"""The index of words. It holds no text, only which word stands in which dossier."""

MAKE_WORDS = (
    f"CREATE VIRTUAL TABLE {DESK_WORD} USING fts5(words, content='', detail=none, tokenize=\"ascii tokenchars '_'\")"
)
WIPE_WORDS = f"INSERT INTO {DESK_WORD}({DESK_WORD}, rank) VALUES ('secure-delete', 1)"
"""What is taken out of the index leaves its pages at once, and not only when they are next put together."""

SHADOWS = tuple(f"{DESK_WORD}_{each}" for each in ("data", "idx", "docsize", "config"))
"""The tables that SQLite makes for the index."""
