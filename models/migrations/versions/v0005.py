"""0005: files with a source, their bytes in pieces, and guards that keep those bytes as they are.

A mark of who may know something can now belong to a file too. That it belongs to exactly one thing is a condition on
the whole table, so the table of marks is made anew: nothing but the new column and the condition is different.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_FREE = "DEFERRABLE INITIALLY DEFERRED"

ATTACHMENT = f"""CREATE TABLE attachment (
    id VARCHAR(64) NOT NULL, source_id VARCHAR(64), position BIGINT NOT NULL, name TEXT NOT NULL,
    kind VARCHAR(64) NOT NULL, size INTEGER, sha256 VARCHAR(64) NOT NULL, added_at DATETIME NOT NULL, pages INTEGER,
    width INTEGER, height INTEGER, cleaned BOOLEAN NOT NULL, has_bytes BOOLEAN NOT NULL,
    CONSTRAINT pk_attachment PRIMARY KEY (id),
    CONSTRAINT fk_attachment_source_id FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE CASCADE {_FREE})"""

PART = """CREATE TABLE attachment_part (
    attachment_id VARCHAR(64) NOT NULL, place INTEGER NOT NULL, bytes BLOB NOT NULL,
    CONSTRAINT pk_attachment_part PRIMARY KEY (attachment_id, place),
    CONSTRAINT fk_attachment_part_attachment_id FOREIGN KEY(attachment_id)
        REFERENCES attachment (id) ON DELETE CASCADE)"""

OWNERS = ("fact", "source", "hearing", "observation", "parent_view", "safety_signal", "attachment")
KEPT = (*(f"{each}_id" for each in OWNERS[:-1]), "id", "position", "person_id", "level", "reason")


def sharing() -> str:
    """The table of marks as it is from here on, under another name until it takes its place."""
    names = [f"{each}_id" for each in OWNERS]
    columns = ", ".join(f"{each} VARCHAR(64)" for each in names)
    one = " + ".join(f"({each} IS NOT NULL)" for each in names)
    keys = ", ".join(
        f"CONSTRAINT fk_sharing_{each}_id FOREIGN KEY({each}_id) REFERENCES {each} (id) ON DELETE CASCADE {_FREE}"
        for each in OWNERS
    )
    return (
        f"CREATE TABLE new_sharing (id VARCHAR(64) NOT NULL, {columns}, position BIGINT NOT NULL, "
        "person_id VARCHAR(64), level VARCHAR(64) NOT NULL, reason TEXT NOT NULL, "
        f"CONSTRAINT pk_sharing PRIMARY KEY (id), \nCONSTRAINT ck_sharing_one_owner CHECK ({one} = 1), \n{keys}, "
        f"CONSTRAINT fk_sharing_person_id FOREIGN KEY(person_id) REFERENCES person (id) {_FREE})"
    )


def guard(name: str, event: str, condition: str, why: str) -> str:
    return f"CREATE TRIGGER {name} BEFORE {event} WHEN {condition} BEGIN SELECT RAISE(ABORT, '{why}'); END"


OF_NEW = "FROM attachment_part WHERE attachment_id = NEW.attachment_id"
GUARDS = (
    guard("attachment_part_never_changes", "UPDATE ON attachment_part", "1", "the bytes of an attachment never change"),
    guard(
        "attachment_part_stays",
        "DELETE ON attachment_part",
        "EXISTS (SELECT 1 FROM attachment WHERE id = OLD.attachment_id)",
        "the bytes of an attachment go together with it",
    ),
    guard(
        "attachment_part_fits",
        "INSERT ON attachment_part",
        f"NEW.place <> (SELECT COUNT(*) {OF_NEW}) OR (SELECT COALESCE(SUM(LENGTH(bytes)), 0) {OF_NEW}) "
        "+ LENGTH(NEW.bytes) > COALESCE((SELECT size FROM attachment WHERE id = NEW.attachment_id AND has_bytes), -1)",
        "these bytes are no part of an attachment",
    ),
    guard(
        "attachment_stays_itself",
        "UPDATE ON attachment",
        "NEW.id <> OLD.id OR (OLD.has_bytes AND "
        "(NOT NEW.has_bytes OR NEW.sha256 <> OLD.sha256 OR NEW.size IS NOT OLD.size))",
        "an attachment stays the file that it is",
    ),
)


def upgrade() -> None:
    """Make the tables, give the table of marks its column, and set the guards."""
    for statement in (ATTACHMENT, PART, sharing()):
        op.execute(sa.text(statement))
    names = ", ".join(KEPT)
    op.execute(f"INSERT INTO new_sharing ({names}) SELECT {names} FROM sharing")
    op.execute("DROP TABLE sharing")
    op.execute("ALTER TABLE new_sharing RENAME TO sharing")
    op.execute("CREATE INDEX ix_attachment_source_id ON attachment (source_id)")
    for each in OWNERS:
        op.execute(f"CREATE INDEX ix_sharing_{each}_id ON sharing ({each}_id)")
    for statement in GUARDS:
        op.execute(statement)
