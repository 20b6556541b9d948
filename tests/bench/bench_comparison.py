"""Six children, eight options, eight elements: how long the picture of one child takes with all it says, and time."""

import statistics
from collections.abc import Callable
from time import perf_counter
from typing import Any

from app.comparison import children_side_by_side, options_for
from app.comparison_words import said_of_children, said_of_options
from app.method import load_method
from app.timeline import timeline
from tests.filled import filled

ROUNDS = 60


def _milliseconds(what: Callable[[], Any]) -> float:
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        what()
        times.append((perf_counter() - start) * 1000)
    return statistics.median(times)


def main() -> None:
    method = load_method()
    file = filled(method, rows={"all_children": 7, "all_options": 9})  # the last row of each is removed
    child, pair = file.children[0], (file.options[0].id, file.options[1].id)
    others = {each.short_name: children_side_by_side(file, method, each.id) for each in file.options}
    print(f"{len(file.children)} children, {len(file.options)} options, {len(child.elements)} elements")
    for name, what in (
        ("picture and statements of one child", lambda: said_of_options(options_for(child, file, method), pair)),
        ("children under one option", lambda: said_of_children(children_side_by_side(file, method), others)),
        ("timeline", lambda: timeline(file, method)),
    ):
        print(f"{name:38} {_milliseconds(what):6.2f} ms")


if __name__ == "__main__":
    main()
