"""Knows the small numbers in Dutch words."""

_NUMBERS = (
    "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
    "veertien",
)  # fmt: skip


def number_in_words(number: int) -> str:
    """«één», «veertien»; beyond that in figures."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)
