"""0003: the trail, the key of each dossier, and guards that keep the trail and the frozen versions as they are.

Dossiers that are there already are listed in `trail_wanted`; the app begins their trail at the first opening and
drops that list. Whoever rebuilds a guarded table later has to make its guards anew.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

TABLES = (
    """CREATE TABLE dossier_key (
        assessment_id VARCHAR(64) NOT NULL, "key" BLOB NOT NULL,
        CONSTRAINT pk_dossier_key PRIMARY KEY (assessment_id))""",
    """CREATE TABLE trail (
        number INTEGER NOT NULL, assessment_id VARCHAR(64) NOT NULL, step INTEGER NOT NULL, at DATETIME NOT NULL,
        who TEXT NOT NULL, kind VARCHAR(64) NOT NULL, note TEXT NOT NULL, digest VARCHAR(64) NOT NULL,
        before VARCHAR(64) NOT NULL, hash VARCHAR(64) NOT NULL, chained VARCHAR(64) NOT NULL,
        CONSTRAINT pk_trail PRIMARY KEY (number),
        CONSTRAINT uq_trail_assessment_id_step UNIQUE (assessment_id, step))""",
    "CREATE INDEX ix_trail_erased ON trail (assessment_id) WHERE kind = 'erased'",
    """CREATE TABLE trail_value (
        number INTEGER NOT NULL, place INTEGER NOT NULL, digest VARCHAR(64) NOT NULL, sealed BLOB,
        CONSTRAINT pk_trail_value PRIMARY KEY (number, place),
        CONSTRAINT fk_trail_value_number FOREIGN KEY(number) REFERENCES trail (number))""",
)

ERASED = "EXISTS (SELECT 1 FROM trail WHERE assessment_id = {row}.assessment_id AND kind = 'erased')"


def guard(name: str, event: str, condition: str, why: str) -> str:
    when = f"WHEN {condition} " if condition else ""
    return f"CREATE TRIGGER {name} BEFORE {event} {when}BEGIN SELECT RAISE(ABORT, '{why}'); END"


GUARDS = (
    guard("trail_never_changes", "UPDATE ON trail", "", "the trail never changes"),
    guard("trail_never_shrinks", "DELETE ON trail", "", "the trail never shrinks"),
    guard(
        "trail_goes_on",
        "INSERT ON trail",
        "NEW.number <> 1 + (SELECT COALESCE(MAX(number), 0) FROM trail) "
        "OR NEW.step <> 1 + (SELECT COALESCE(MAX(step), 0) FROM trail WHERE assessment_id = NEW.assessment_id) "
        "OR NEW.before <> COALESCE((SELECT hash FROM trail WHERE assessment_id = NEW.assessment_id "
        "AND step = NEW.step - 1), '') OR " + ERASED.format(row="NEW"),
        "a link does not follow on the one before",
    ),
    guard(
        "trail_value_only_goes",
        "UPDATE ON trail_value",
        "NEW.sealed IS NOT NULL OR NEW.number <> OLD.number OR NEW.place <> OLD.place OR NEW.digest <> OLD.digest",
        "a value of the trail never changes",
    ),
    guard("trail_value_never_shrinks", "DELETE ON trail_value", "", "the trail never shrinks"),
    guard(
        "trail_value_of_the_last",
        "INSERT ON trail_value",
        "NEW.number <> (SELECT MAX(number) FROM trail)",
        "a value comes with its link",
    ),
    guard("version_never_changes", "UPDATE ON version", "", "a frozen version never changes"),
    guard("version_stays", "DELETE ON version", f"NOT {ERASED.format(row='OLD')}", "a frozen version stays"),
    guard(
        "version_follows",
        "INSERT ON version",
        "NEW.number <> 1 + (SELECT COALESCE(MAX(number), 0) FROM version WHERE assessment_id = NEW.assessment_id)",
        "a version follows on the one before",
    ),
)


def upgrade() -> None:
    """Make the tables, list the dossiers that are there, and set the guards."""
    for table in TABLES:
        op.execute(table)
    connection = op.get_bind()
    if connection.scalar(sa.text("SELECT COUNT(*) FROM assessment")):
        op.execute("CREATE TABLE trail_wanted AS SELECT id FROM assessment")
    for each in GUARDS:
        op.execute(sa.text(each.replace(":", r"\:")))
