"""Makes pictures of effects for tests: by hand from signs, or any at all."""

from hypothesis import strategies as st

from app.comparison import SIGNS, Cell, Column, Grid, Line

KNOWN = ("sterk_negatief", "negatief", "neutraal", "positief", "sterk_positief")
CODES = {sign.replace("−", "-"): code for code, sign in SIGNS.items()} | {".": ""}
"""How an effect is written in a test: ++ + 0 - -- and ? for unknown, a full stop for one not filled in."""

WEIGHTS = ("doorslaggevend", "zwaar", "normaal", "licht", "")


def grid(*rows: str, weights: tuple[str, ...] = (), certainty: str = "vastgesteld") -> Grid:
    """A picture from rows such as «+ 0 ? .»: options O0, O1 …, elements E1, E2 … with the ids a, b …"""
    cells = [[CODES[each] for each in row.split()] for row in rows]
    columns = tuple(Column(f"O{place}", "", "", "abcdefgh"[place]) for place in range(len(cells[0])))
    heavy = (*weights, *("normaal" for _ in rows))
    return Grid(
        columns,
        tuple(
            Line(f"E{place}", f"Element {place}", heavy[place - 1].capitalize(),
                 tuple(Cell(each, certainty=certainty, weight=heavy[place - 1]) for each in row), certainty=certainty)
            for place, row in enumerate(cells, 1)
        ),
    )  # fmt: skip


@st.composite
def grids(draw: st.DrawFn, effects: tuple[str, ...] = (*KNOWN, "onbekend", ""), columns: int = 5) -> Grid:
    """Any picture of up to so many options and five elements."""
    wide = draw(st.integers(1, columns))
    row = st.lists(st.sampled_from(effects), min_size=wide, max_size=wide)
    rows = draw(st.lists(row, min_size=1, max_size=5))
    weights = draw(st.lists(st.sampled_from(WEIGHTS), min_size=len(rows), max_size=len(rows)))
    signs = {code: sign for sign, code in CODES.items()}
    return grid(*(" ".join(signs[each] for each in row) for row in rows), weights=tuple(weights))


def only(picture: Grid, *ids: str) -> Grid:
    """The picture as if there had never been other options than these."""
    kept = [place for place, each in enumerate(picture.columns) if each.id in ids]
    lines = (
        Line(each.code, each.name, each.weight, tuple(each.cells[place] for place in kept), "", each.certainty)
        for each in picture.lines
    )
    return Grid(tuple(picture.columns[place] for place in kept), tuple(lines))
