"""0007: the plan of a talk, cards that a child laid down, its record read back, and letters to parents by name.

New columns are added in place, with an empty word or list in rows that were there before.
"""

import sqlalchemy as sa
from alembic import op

from models.migrations.versions.v0001 import column
from models.migrations.versions.v0002 import EMPTY, pairs

revision = "0007"
down_revision = "0006"

COLUMNS = {
    "child": "called=text language=text",
    "hearing": """
        form_reason=text planned_on=day planned_time=code interpreter_name=text confidant=text quality=list
        drawing_source_ids=list record_seen_on=day correction=text draft_seen_on=day draft_reaction=text""",
    "explanation": """
        planned_time=code text_sum=code wants=code parent_told_on=day parent_told_by=text parent_interpreter=code""",
}

TABLES = {
    "talk_card": "hearing_id=owner:hearing position=big! card=code subject=text pile=code words=text",
    "parent_letter": "assessment_id=owner:assessment position=big! person_id=ref:person text=text",
}


def upgrade() -> None:
    """Add the columns and make the tables."""
    for table, words in COLUMNS.items():
        for name, kind in pairs(words):
            added = column(table, name, kind)
            added.server_default = sa.DefaultClause(EMPTY[kind]) if kind in EMPTY else None
            op.add_column(table, added)
    for table, words in TABLES.items():
        parts: list[sa.schema.SchemaItem] = [sa.Column("id", sa.String(64), nullable=False)]
        parts += [column(table, name, kind) for name, kind in pairs(words)]
        op.create_table(table, *parts, sa.PrimaryKeyConstraint("id", name=f"pk_{table}"))
        for name in (name for name, kind in pairs(words) if kind.startswith("owner:")):
            op.create_index(f"ix_{table}_{name}", table, [name])
