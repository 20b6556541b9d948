"""Knows how to say that one part of a method names another that is not there."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Protocol

from app.method_reader import MethodError


class WithNorm(Protocol):
    """A record that names the level of its norm."""

    @property
    def norm_level(self) -> str:
        """N1 … N6."""


class NormRecord(WithNorm, Protocol):
    """The same, with an id of its own."""

    @property
    def id(self) -> str:
        """By which it is found."""


def refer(file: str, id: str, key: str, used: Iterable[str], known: Collection[str]) -> None:
    """MethodError for the first of `used` that is not among `known`."""
    for value in used:
        if value not in known:
            raise MethodError(file, id, f"«{key}» verwijst naar «{value}», en dat bestaat niet.")


def complete(file: str, id: str, key: str, found: Collection[str], wanted: Iterable[str]) -> None:
    """MethodError for the first of `wanted` that is not among `found`."""
    for value in wanted:
        if value not in found:
            raise MethodError(file, id, f"in «{key}» ontbreekt «{value}».")


def filled(file: str, id: str, key: str, found: Collection[str]) -> None:
    """MethodError where a list that needs at least one value has none."""
    if not found:
        raise MethodError(file, id, f"«{key}» heeft ten minste één waarde.")


def levels(file: str, id: str, rows: Iterable[WithNorm], known: Collection[str]) -> None:
    """MethodError under this id for the first row whose norm level is not known."""
    for row in rows:
        refer(file, id, "norm_level", [row.norm_level], known)


def own_levels(file: str, rows: Iterable[NormRecord], known: Collection[str]) -> None:
    """MethodError under its own id for the first row whose norm level is not known."""
    for row in rows:
        refer(file, row.id, "norm_level", [row.norm_level], known)
