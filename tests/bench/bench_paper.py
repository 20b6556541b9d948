"""J3's decision as PDF: with and without tags, and beside Typst on the same Document; medians of one run.

Typst is no part of the project: without it that column stays empty, and says so.
"""

import statistics
from collections.abc import Callable
from importlib.resources import files
from time import perf_counter

from reportlab.pdfgen.canvas import Canvas

from app.casefile import read_case
from app.findings import check
from app.method import load_method
from app.recipients import Recipient
from reports.decision import compose
from reports.document import Document
from reports.fonts import register
from reports.pdf import _built, render
from tests.bench.typst_story import TEMPLATE, as_data

ROUNDS = 15
MOST = {"without tags": 1.3, "Typst": 2.5}


def decision() -> Document:
    """The paper of J3 for who decides."""
    method = load_method()
    text = files("resources").joinpath("examples", "J3-hotel-drie-kinderen.json").read_bytes()
    file = read_case(text, method)
    return compose(file, method, check(file, method), Recipient("beslisser"))


def by_typst(document: Document) -> Callable[[], bytes] | None:
    """What makes the PDF with Typst, tagged and for the archive too; None where Typst is not installed."""
    try:
        import typst  # type: ignore[import-not-found]
    except ImportError:
        return None
    fonts, data = str(files("resources").joinpath("fonts")), as_data(document)
    return lambda: bytes(
        typst.compile(TEMPLATE.encode(), font_paths=[fonts], sys_inputs={"doc": data}, pdf_standards=["ua-1", "a-2a"])
    )


def milliseconds(what: dict[str, Callable[[], bytes]]) -> dict[str, float]:
    """The median of each, taken in turns so that a busy moment hits all of them."""
    times: dict[str, list[float]] = {name: [] for name in what}
    for make in what.values():
        make()
    for _ in range(ROUNDS):
        for name, make in what.items():
            start = perf_counter()
            make()
            times[name].append((perf_counter() - start) * 1000)
    return {name: statistics.median(each) for name, each in times.items()}


def main() -> None:
    register()
    document = decision()
    what: dict[str, Callable[[], bytes]] = {
        "without tags": lambda: _built(document, Canvas)[0],
        "with tags": lambda: render(document),
    }
    beside = by_typst(document)
    if beside:
        what["Typst"] = beside
    else:
        print("Typst is not installed: that column is missing (pip install typst)")
    took = milliseconds(what)
    for name, median in took.items():
        print(f"{name:12} {median:7.1f} ms")
    for name, most in MOST.items():
        if name in took:
            print(f"with tags takes {took['with tags'] / took[name]:.2f} times {name}; {most} is the most")


if __name__ == "__main__":
    main()
