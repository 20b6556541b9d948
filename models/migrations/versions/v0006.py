"""0006: what each reader gets of a frozen version, as bytes, and guards that keep it as it is."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

PAPER = """CREATE TABLE paper (
    id VARCHAR(64) NOT NULL, version_id VARCHAR(64), number INTEGER NOT NULL, reader TEXT NOT NULL,
    made_at DATETIME NOT NULL, made_known TEXT NOT NULL, document BLOB NOT NULL, pdf BLOB NOT NULL,
    CONSTRAINT pk_paper PRIMARY KEY (id),
    CONSTRAINT uq_paper_version_id_number UNIQUE (version_id, number),
    CONSTRAINT fk_paper_version_id FOREIGN KEY(version_id)
        REFERENCES version (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED)"""


def guard(name: str, event: str, condition: str, why: str) -> str:
    return f"CREATE TRIGGER {name} BEFORE {event} WHEN {condition} BEGIN SELECT RAISE(ABORT, '{why}'); END"


GUARDS = (
    guard("paper_never_changes", "UPDATE ON paper", "1", "a paper of a frozen version never changes"),
    guard(
        "paper_stays",
        "DELETE ON paper",
        "EXISTS (SELECT 1 FROM version WHERE id = OLD.version_id)",
        "a paper stays as long as its version",
    ),
    guard(
        "paper_follows",
        "INSERT ON paper",
        "NOT EXISTS (SELECT 1 FROM version WHERE id = NEW.version_id) OR NEW.number <> "
        "1 + (SELECT COALESCE(MAX(number), 0) FROM paper WHERE version_id = NEW.version_id)",
        "a paper follows on the one before",
    ),
)


def upgrade() -> None:
    """Make the table and set the guards."""
    op.execute(sa.text(PAPER))
    op.execute("CREATE INDEX ix_paper_version_id ON paper (version_id)")
    for each in GUARDS:
        op.execute(sa.text(each))
