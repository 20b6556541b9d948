"""Knows the help line of a letter in the languages that desks meet: only what a translator put their name to."""

from dataclasses import dataclass
from datetime import date

from app.days import short_day
from app.method import HelpLanguage, Method
from app.method_check_information import DAY
from app.organisation import Organisation, OwnHelpLine
from resources.language import tr


@dataclass(frozen=True)
class HelpLine:
    """The sentence in one language with the day filled in, and who looked at it and when."""

    language: HelpLanguage
    text: str
    translator: str
    checked_on: date


def help_lines(organisation: Organisation, method: Method, day: date) -> tuple[HelpLine, ...]:
    """The lines that may be printed, with this day in figures (10-12-2025), in the order of the method's languages.

    A line is used only with a text that has «{datum}» in it, a translator's name and the day of looking; of two for
    one language the one that was looked at last. The product ships no translation.
    """
    found: dict[str, HelpLine] = {}
    for own in sorted(organisation.help_lines, key=lambda each: each.checked_on or date.min):
        language = method.help_languages.languages.get(own.language)
        if language is not None and own.checked_on and not lacks(own):
            text = " ".join(own.text.split()).replace(DAY, _written(day, language))
            found[language.id] = HelpLine(language, text, own.translator.strip(), own.checked_on)
    return tuple(found[each] for each in method.help_languages.languages if each in found)


def _written(day: date, language: HelpLanguage) -> str:
    """The day in figures; kept in its own order where the sentence runs from right to left."""
    figures = short_day(day)
    return f"\N{LEFT-TO-RIGHT ISOLATE}{figures}\N{POP DIRECTIONAL ISOLATE}" if language.direction == "rl" else figures


def lacks(own: OwnHelpLine) -> tuple[str, ...]:
    """What a line still needs before it is used, in Dutch; empty when it is complete."""
    needed = (
        (bool(own.language), tr("de taal")),
        (bool(own.text.strip()), tr("de zin")),
        (not own.text.strip() or own.text.count(DAY) == 1, tr("één keer {day} in de zin", day=DAY)),
        (bool(own.translator.strip()), tr("de naam van de vertaler")),
        (own.checked_on is not None, tr("de dag waarop de vertaler keek")),
    )
    return tuple(name for there, name in needed if not there)
