"""Writes values as TOML; the standard library only reads it."""

import json
from datetime import date


def toml_value(value: object) -> str:
    """A text, a number, a list of texts or a day; a text in the quotes of JSON, which are those of TOML."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return f"[{', '.join(map(toml_value, value))}]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
