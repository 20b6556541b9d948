"""The method as it is shipped, read from its files once."""

from __future__ import annotations

from functools import cache

from app.method import Method, load_method


@cache
def method() -> Method:
    return load_method()
