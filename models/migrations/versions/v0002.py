"""0002: the rest of the method: short intake, groups, visits, support, typed remedies and days of later events.

New columns are added in place: an empty word or list stands in rows that were there before. The words for columns
are those of the first step.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

from models.migrations.versions.v0001 import column

revision = "0002"
down_revision = "0001"

COLUMNS = {
    "assessment": "one_discipline=text representation=text paramount_law=text delay_reason=text",
    "person": "organisation=text task=text has_lead=yes_no",
    "child": "group_size=number group_size_source=text",
    "element": "concern=code concern_note=text conditions=list",
    "weighing": "conflict=text",
    "source": "expertise=text conclusion=text",
    "decision": "reason=text mandate=text no_remedy=text",
    "decision_remedy": "name=text term=text starts=text",
    "checklist_entry": "evidence=text source_ids=list",
    "enforcement": "went_to=text ethos_day_0=code ethos_day_7=code ethos_day_30=code ethos_day_90=code",
}

TABLES = {
    "event_day": "decision_id=owner:decision position=big! code=code on=day",
    "network_visit": """
        option_id=owner:option position=big! on=day by=text way=code spoken_to=text outcome=code conditions=text""",
    "network_answer": "network_visit_id=owner:network_visit position=big! question_id=code state=code note=text",
    "support_entry": """
        assessment_id=owner:assessment position=big! code=code name=text pillar=code status=code who=text on=day
        why=text removed_at=moment""",
    "consultation": """
        assessment_id=owner:assessment position=big! way=code on=day place=text by=text participants=number
        composition=text profile_ids=list said=text used=text missed=text missed_plan=text removed_at=moment""",
    "monitoring": """
        assessment_id=owner:assessment indicators=text data_source=text equal_treatment=text by=text adjusts=text""",
}

EMPTY: dict[str, Any] = {"text": "", "code": "", "list": "[]", "yes_no": sa.text("0")}


def upgrade() -> None:
    """Add the columns and make the tables; every dossier gets its row for monitoring, as a new one has."""
    for table, words in COLUMNS.items():
        for name, kind in pairs(words):
            added = column(table, name, kind)
            added.server_default = sa.DefaultClause(EMPTY[kind]) if kind in EMPTY else None
            op.add_column(table, added)
    for table, words in TABLES.items():
        parts: list[sa.schema.SchemaItem] = [sa.Column("id", sa.String(64), nullable=False)]
        parts += [column(table, name, kind) for name, kind in pairs(words)]
        parts.append(sa.PrimaryKeyConstraint("id", name=f"pk_{table}"))
        if table == "network_answer":
            names = ("network_visit_id", "question_id")
            parts.append(sa.UniqueConstraint(*names, name=f"uq_{table}_{'_'.join(names)}"))
        op.create_table(table, *parts)
        for name in (name for name, kind in pairs(words) if kind.startswith("owner:")):
            op.create_index(f"ix_{table}_{name}", table, [name])
    op.execute(
        "INSERT INTO monitoring (id, assessment_id, indicators, data_source, equal_treatment, by, adjusts) "
        "SELECT lower(hex(randomblob(16))), id, '', '', '', '', '' FROM assessment"
    )


def pairs(words: str) -> list[tuple[str, str]]:
    return [(name, kind) for name, _, kind in (word.partition("=") for word in words.split())]
