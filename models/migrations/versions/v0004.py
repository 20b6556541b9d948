"""0004: second readers with their remarks, special data, how long a dossier is kept, and words that were withdrawn.

New columns are added in place, with an empty word in rows that were there before. A trail from before says nothing of
them; the check of the trail takes that for empty.
"""

import sqlalchemy as sa
from alembic import op

from models.migrations.versions.v0001 import column
from models.migrations.versions.v0002 import EMPTY, pairs

revision = "0004"
down_revision = "0003"

COLUMNS = {
    "assessment": "keep_until=day keep_reason=text",
    "hearing": "withdrawn_at=moment",
}

TABLES = {
    "review": """
        assessment_id=owner:assessment position=big! reader=text role=text asked_by=text asked_on=day status=code
        closed_on=day note=text agreed_content=code""",
    "remark": """
        review_id=owner:review position=big! field=text text=text by=text at=moment! reply=text replied_by=text
        done=yes_no""",
    "special_data": "assessment_id=owner:assessment position=big! code=code reason=text by=text on=day",
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
