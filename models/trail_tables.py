"""Knows the tables of the trail: its links, the sealed values they vouch for, and the key of each dossier."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, String, Table, Text, UniqueConstraint, text

from models.base import Moment, Record

OF_THE_STORE = ""
"""Stands where the id of a dossier stands in links about the store as a whole."""

DOSSIER_KEY = Table(
    "dossier_key",
    Record.metadata,
    Column("assessment_id", String(64), primary_key=True),
    Column("key", LargeBinary, nullable=False),
)

TRAIL = Table(
    "trail",
    Record.metadata,
    Column("number", Integer, primary_key=True),  # over the whole store, from 1, without gaps
    Column("assessment_id", String(64), nullable=False),
    Column("step", Integer, nullable=False),  # within the dossier, from 1, without gaps
    Column("at", Moment, nullable=False),
    Column("who", Text, nullable=False),
    Column("kind", String(64), nullable=False),
    Column("note", Text, nullable=False),  # a code, a number, or who a dossier went to; never content
    Column("digest", String(64), nullable=False),  # over the digests of the values
    Column("before", String(64), nullable=False),  # the hash of the step before; empty for the first
    Column("hash", String(64), nullable=False),
    Column("chained", String(64), nullable=False),  # ties this link to the one before in the whole store
    UniqueConstraint("assessment_id", "step"),
)
# Each new link asks whether its dossier was erased.
Index("ix_trail_erased", TRAIL.c.assessment_id, sqlite_where=text("kind = 'erased'"))

TRAIL_VALUE = Table(
    "trail_value",
    Record.metadata,
    Column("number", ForeignKey("trail.number"), primary_key=True),
    Column("place", Integer, primary_key=True),  # within the link, from 0
    Column("digest", String(64), nullable=False),
    Column("sealed", LargeBinary),  # NULL once it was erased
)

GUARDS = (
    "trail_never_changes",
    "trail_never_shrinks",
    "trail_goes_on",
    "trail_value_only_goes",
    "trail_value_never_shrinks",
    "trail_value_of_the_last",
    "version_never_changes",
    "version_stays",
    "version_follows",
    "paper_never_changes",
    "paper_stays",
    "paper_follows",
    "attachment_part_never_changes",
    "attachment_part_stays",
    "attachment_part_fits",
    "attachment_stays_itself",
)
"""The triggers that a store has, in no order; without them the database itself stops nobody."""
