"""After a lock no function remembers a text: every one that does is known and emptied."""

from __future__ import annotations

import pkgutil
import sys
from importlib import import_module

import app
import models
import reports
from app.deadlines import holidays
from app.findings import check
from app.forgetting import Remembers, forget, memories
from tests.assessments import the_method
from tests.ui.hands import example

KNOWS_NO_TEXTS = {holidays}


def limited_memories() -> set[Remembers]:
    """Every function that remembers what it was last asked; what is remembered for good belongs to the method."""
    names = [
        each.name
        for room in (app, models, reports)
        for each in pkgutil.walk_packages(room.__path__, f"{room.__name__}.")
    ]
    modules = [import_module(name) for name in names if not name.endswith("__main__") and "migrations" not in name]
    found = {each for module in modules for each in vars(module).values() if type(each) is type(holidays)}
    return {each for each in found if each.cache_parameters()["maxsize"] is not None}


def test_every_function_that_remembers_texts_is_known() -> None:
    assert limited_memories() - KNOWS_NO_TEXTS == set(memories())


def test_they_are_empty_afterwards() -> None:
    check(example(the_method(), "J3"), the_method())
    assert any(each.cache_info().currsize for each in memories())  # type: ignore[attr-defined]
    forget()
    assert not any(each.cache_info().currsize for each in memories())  # type: ignore[attr-defined]


def test_the_last_error_is_let_go_of() -> None:
    sys.last_value = ValueError("Zoë slaapt bij tante Maria")
    forget()
    assert not hasattr(sys, "last_value")
