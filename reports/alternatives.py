"""Knows what is said in the place of what is drawn, for who reads a paper by ear or by touch.

Short, and only what no word beside the picture says already.
"""

from app.days import short_day
from reports.document import Cell, Table, TimeChart

TICK_BOX = "Aankruisvakje"
CUT = "Kniplijn"

DIRECTIONS = {
    "sterk_positief": "sterk positief",
    "positief": "positief",
    "neutraal": "neutraal",
    "negatief": "negatief",
    "sterk_negatief": "sterk negatief",
    "onbekend": "onbekend",
}
_CERTAINTIES = {
    "vastgesteld": "vastgesteld",
    "aannemelijk": "aannemelijk",
    "aanname": "aanname",
    "": "niet gezegd hoe zeker",
}

_FILLINGS = {
    "vastgesteld": "gevuld: vastgesteld",
    "aannemelijk": "half: aannemelijk",
    "aanname": "open: aanname",
    "": "grijs: niet gezegd hoe zeker",
}


def key_parts(block: Table) -> list[tuple[str, str, str]]:
    """What the shapes in this comparison mean: effect, certainty and words; the last is the bar, which has neither.

    Only what is used stands in it. An unknown effect is never filled.
    """
    cells = [cell for row in block.rows for cell in row]
    effects = {each.effect for each in cells}
    fillings = {each.certainty for each in cells if each.effect not in ("", "onbekend")}
    named = {**DIRECTIONS, "neutraal": "geen verschil"}
    parts: list[tuple[str, str, str]] = [
        (code, "vastgesteld", label) for code, label in named.items() if code in effects
    ]
    parts += [("positief", code, label) for code, label in _FILLINGS.items() if code in fillings]
    if any(each.weight for each in cells):
        parts.append(("", "", "hoe breder de streep, hoe zwaarder het element weegt"))
    return parts


def of_lines(number: int) -> str:
    """A place to write on."""
    return "Schrijfregel" if number == 1 else f"{number} schrijfregels"


def of_chart(chart: TimeChart) -> str:
    """The picture of a family's time; the table below it says the rest."""
    line = chart.line
    stays = "1 periode" if len(line.stays) == 1 else f"{len(line.stays)} periodes"
    moments = "1 moment" if len(line.moments) == 1 else f"{len(line.moments)} momenten"
    when = f"van {short_day(line.begins)} tot {short_day(line.ends)}"
    told = f"{stays} en {moments}, met {short_day(line.today)} als peildag"
    return f"Tijdlijn {when}: {told}. Alles staat eronder in woorden."


def of_effect(cell: Cell) -> str:
    """What the mark of an effect says beyond the words of its cell: how certain it is, and the direction if no word
    tells it. «» where the words say all, so that nothing is heard twice."""
    words = f"{cell.text} {cell.note}".casefold()
    direction = DIRECTIONS[cell.effect]
    certainty = "" if cell.effect == "onbekend" else _CERTAINTIES[cell.certainty]
    return ", ".join(each for each in (direction, certainty) if each and each not in words)
