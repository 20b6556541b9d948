"""What every record has: an id made by the app, column kinds, defaults that exist before the first save."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache
from time import time_ns
from typing import Any
from uuid import uuid4

from sqlalchemy import BigInteger, Date, DateTime, ForeignKey, Integer, MetaData, String, Text, inspect
from sqlalchemy.ext.mutable import MutableList
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column, relationship
from sqlalchemy.types import JSON, TypeDecorator


def new_id() -> str:
    """A fresh id: 32 hexadecimal digits, unique without asking a database."""
    return uuid4().hex


def now() -> datetime:
    """The present moment in UTC, whole seconds."""
    return datetime.now(UTC).replace(microsecond=0)


class Moment(TypeDecorator[datetime]):
    """A point in time, stored in UTC; a time without a zone is refused, because its meaning would be lost."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class Record(MappedAsDataclass, DeclarativeBase, kw_only=True, eq=False, repr=False):
    """A mapped class; its attributes are what forms show and rules read."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )

    id: Mapped[str] = mapped_column(String(64), primary_key=True, default_factory=new_id, kw_only=True)

    def __post_init__(self) -> None:
        """A record is born complete: the rows that belong to it one by one are there from the start."""
        kind = type(self)
        for name, made in _born_with(kind):
            if getattr(self, name) is None:
                setattr(self, name, made())
        held, born = self.__dict__, _BORN.setdefault(kind, {})
        for name in _column_names(kind):
            if name not in held:
                # SQLAlchemy works a default out anew each time it is read; at hand that takes a tenth of the time.
                held[name] = born[name] if name in born else born.setdefault(name, getattr(self, name))


_BORN: dict[type, dict[str, Any]] = {}
"""What columns hold of which nothing was said, by kind of record: words, numbers and None, which nobody can change."""


@cache
def _column_names(kind: type[Record]) -> tuple[str, ...]:
    return tuple(inspect(kind).column_attrs.keys())


@cache
def _born_with(kind: type[Record]) -> tuple[tuple[str, Callable[[], Any]], ...]:
    """The attributes with one row that a record of this kind always has, and what makes that row."""
    relations = inspect(kind).relationships
    return tuple((each.key, each.info["born_with"]) for each in relations if "born_with" in each.info)


class Removable(MappedAsDataclass, kw_only=True, eq=False, repr=False):
    """What a person removes is only marked as removed, so that its number is never given out again."""

    removed_at: Mapped[datetime | None] = mapped_column(Moment, default=None)

    @property
    def removed(self) -> bool:
        """Whether a person took this away from the file."""
        return self.removed_at is not None


def free_text() -> Any:
    """A column for what a person types: any length, empty when nothing was typed."""
    return mapped_column(Text, default="")


def field_path() -> Any:
    """A column for where a value stands in the same assessment (`app.fields`); the ids in it are those of its rows."""
    return mapped_column(Text, default="", info={"path": True})


def choice() -> Any:
    """A column for a choice: one of the method's codes, or empty when nothing was chosen."""
    return mapped_column(String(64), default="")


def calendar_day() -> Any:
    """A column for a calendar day, or None when it is not known."""
    return mapped_column(Date, default=None)


def whole_number() -> Any:
    """A column for a whole number, or None when it is not known."""
    return mapped_column(Integer, default=None)


def yes_or_no() -> Any:
    """A column for yes or no that starts as no."""
    return mapped_column(default=False)


def moment() -> Any:
    """A column for a point in time in UTC, or None."""
    return mapped_column(Moment, default=None)


def present() -> Any:
    """A column for a point in time that starts as the present moment."""
    return mapped_column(Moment, default_factory=now)


def list_of_words() -> Any:
    """A column for a short list of texts or codes."""
    return mapped_column(MutableList.as_mutable(JSON), default_factory=MutableList)


_last_position = 0


def _next_position() -> int:
    """A number that only grows, also when the clock is set back while the app runs."""
    global _last_position
    _last_position = max(_last_position + 1, time_ns() // 1000)
    return _last_position


def position() -> Any:
    """The place of a row among its brothers: rows come back in the order in which they were made."""
    return mapped_column(BigInteger, default_factory=_next_position)


def sequence() -> Any:
    """A number by which people cite a row (F12, P3); given once, never reused."""
    return mapped_column(Integer, default=0)


def reference(table: str) -> Any:
    """A reference by id to another record of the same assessment, or None.

    Deferred: the order in which rows are written does not matter, only that all are there at commit.
    """
    return mapped_column(
        ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED"), default=None, info={"ref": table}
    )


def references(table: str) -> Any:
    """A short list of ids of records of the same assessment."""
    return mapped_column(MutableList.as_mutable(JSON), default_factory=MutableList, info={"refs": table})


def owner(table: str) -> Any:
    """The record that this row belongs to; filled in by the list or attribute that holds it."""
    return mapped_column(
        ForeignKey(f"{table}.id", ondelete="CASCADE", deferrable=True, initially="DEFERRED"),
        default=None,
        init=False,
        index=True,
        info={"owner": table},
    )


def owned_list(target: str, foreign_key: str) -> Any:
    """Rows that belong to this record, in the order in which they were added."""
    return relationship(
        target,
        foreign_keys=f"{target}.{foreign_key}",
        order_by=f"{target}.position",
        cascade="all, delete-orphan",
        lazy="selectin",
        default_factory=list,
    )


def owned_one(target: str, foreign_key: str, make: Any) -> Any:
    """The one row of its kind that belongs to this record; it is born with it."""
    return relationship(
        target,
        foreign_keys=f"{target}.{foreign_key}",
        cascade="all, delete-orphan",
        lazy="selectin",
        uselist=False,
        default=None,
        info={"born_with": make},
    )


__all__ = ["Mapped", "Record", "Removable", "date", "datetime", "new_id", "now"]
