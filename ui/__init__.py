"""The windows, pages and inputs that people see; the only room that knows Qt."""

import builtins


def _load_qt() -> None:
    """Load Qt, and let importing be what it was before.

    PySide puts itself in the place of `import`, to read the source of every module that is imported from then on and
    see whether it asks for PySide's other names (`from __feature__ import snake_case`), which nothing here does. That
    takes half of the time of importing, and the lines that were read stay in memory: tens of megabytes.
    """
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = plain


_load_qt()
