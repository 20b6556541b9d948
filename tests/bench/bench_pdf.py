"""What tagging a PDF costs, and hundreds of papers of any assessment before every judge.

The largest example is built with and without tags, turn by turn, on the same pages; what is judged is the work of the
processor. Then as many papers as asked are rendered, every other one with its content in it, held against their
documents and given to veraPDF.
"""

from __future__ import annotations

import sys
import tempfile
from argparse import ArgumentParser
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parents[1]))

from hypothesis import HealthCheck, Phase, given, settings
from pdf_checks.any_assessment import papers
from pdf_checks.expected import expected, foot_of, said_by
from pdf_checks.judges import WITH_CONTENT, verdicts, written
from pdf_checks.rules import alarms_of, findings_of

from reports.document import Document
from reports.document_json import to_json
from reports.pdf import render
from tests.shipped import method

MOST_TIMES = 1.3
PAPERS = 300


def main() -> int:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--papers", type=int, default=PAPERS)
    asked, _ = parser.parse_known_args()
    return _hundreds(asked.papers)


def _hundreds(number: int) -> int:
    found, wrong, begin = dict[str, bytes](), list[str](), perf_counter()

    def look(made: Document) -> None:
        inside = to_json(made) if len(found) % 2 else None
        data = render(made, inside=inside is not None)
        findings, pieces = findings_of(data, partial(foot_of, made), made.meta.concept, inside)
        findings += alarms_of(data)
        if said_by(pieces) != expected(made, pieces):
            findings.append("words: it does not say what its document says")
        name = f"{len(found):04d}"
        found[name] = data
        wrong.extend(f"{name}: {each}" for each in findings)

    chosen: Any = settings(
        max_examples=number, deadline=None, database=None, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    chosen(given(papers(method()))(look))()
    print(f"{len(found)} papers of any assessment: {perf_counter() - begin:.0f} s, {len(wrong)} findings", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        begin = perf_counter()
        files = written(found, Path(folder))
        judged = verdicts(files[::2]) + verdicts(files[1::2], WITH_CONTENT)
    unsound = [each for each in judged if not each.is_sound]
    print(f"veraPDF: {len(judged)} verdicts, {perf_counter() - begin:.0f} s, {len(unsound)} unsound", flush=True)
    for each in (*wrong[:20], *unsound[:20]):
        print(f"  {each}")
    return int(bool(wrong or unsound))


if __name__ == "__main__":
    sys.exit(main())
