"""0008: the desk: a narrow list of the dossiers and an index of the words in them.

Both are derived; the app fills them at the first opening, in a transaction of its own (`models.desk_keeping`).
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

DESK = """CREATE TABLE desk (
    number INTEGER NOT NULL, assessment_id VARCHAR(64) NOT NULL, title TEXT NOT NULL, case_number TEXT NOT NULL,
    decision_type VARCHAR(64) NOT NULL, children JSON NOT NULL, due_on DATE, status VARCHAR(64) NOT NULL,
    changed_at DATETIME NOT NULL, planned_talks JSON NOT NULL, follow_up_on DATE, is_example BOOLEAN NOT NULL,
    decided_on DATE, keep_until DATE, title_key TEXT, children_key TEXT, talk_on DATE, needed_on DATE,
    CONSTRAINT pk_desk PRIMARY KEY (number),
    CONSTRAINT uq_desk_assessment_id UNIQUE (assessment_id))"""
TEXT = """CREATE TABLE desk_text (
    number INTEGER NOT NULL, words BLOB NOT NULL, CONSTRAINT pk_desk_text PRIMARY KEY (number))"""
STAMP = """CREATE TABLE desk_stamp (
    place INTEGER NOT NULL, number INTEGER NOT NULL, chained VARCHAR(64) NOT NULL, folded_by TEXT NOT NULL,
    CONSTRAINT pk_desk_stamp PRIMARY KEY (place))"""
WORD = "CREATE VIRTUAL TABLE desk_word USING fts5(words, content='', detail=none, tokenize=\"ascii tokenchars '_'\")"
SORTED_BY = ("title_key", "children_key", "decision_type", "due_on", "talk_on", "follow_up_on", "changed_at")


def upgrade() -> None:
    """Make the tables and the index. What is taken out of that index is wiped at once."""
    for statement in (DESK, TEXT, STAMP, WORD):
        op.execute(sa.text(statement))
    op.execute("CREATE INDEX ix_desk_needed_on ON desk (needed_on, changed_at DESC)")
    op.execute("CREATE INDEX ix_desk_status ON desk (is_example, status)")
    for each in SORTED_BY:
        op.execute(f"CREATE INDEX ix_desk_{each} ON desk ({each})")
    op.execute("INSERT INTO desk_word(desk_word, rank) VALUES ('secure-delete', 1)")
