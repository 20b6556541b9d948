"""The windows, pages and inputs that people see; the only room that knows Qt."""

import builtins

import PySide6.QtCore  # noqa: F401

# PySide puts itself in the place of `import`, to read the source of every module that is imported from then on and see
# whether it asks for PySide's other names (`from __feature__ import snake_case`), which nothing here does. That takes
# half of the time of importing, and the lines that were read stay in memory: more than twenty megabytes.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
