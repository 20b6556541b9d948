"""Makes a store in which much was done: full dossiers, saves by two people, versions, an erased dossier."""

from __future__ import annotations

import zlib
from functools import cache
from pathlib import Path

from filled import filled
from stores import new_store

from app.casefile import dump_case
from app.changes import add_child, add_fact, begin
from app.method import Method, load_method
from models.assessment import Assessment
from models.paper import Paper
from models.store import STORE_FILE, Store
from models.trail import Anchor
from models.version import Version

ROWS = {"all_children": 1, "all_options": 2, "all_sources": 1, "all_facts": 2, "answers": 1, "citations": 1}


@cache
def _method() -> Method:
    return load_method()


def with_a_past(folder: Path) -> tuple[bytes, Anchor, list[bytes]]:
    """The bytes of the store, its anchor, and its bytes at earlier moments."""
    earlier: list[bytes] = []
    with new_store(folder) as store:
        first, second, third = filled(_method(), rows=ROWS), _begun("Herfst"), _begun("Weg")
        fourth = _begun("Winter")
        for each in (first, second, third, fourth):
            store.add(each)
        _work(store, [first, second])
        earlier.append(_bytes(store, folder))
        for reason in ("", "De zitting gaf een ander beeld."):
            store.add_version(second, version := _version(second, reason), [_paper("ouder:1"), _paper("intern")])
            store.add_papers(version, [_paper("ouder:1")])
            second.occasion += f" Na {reason or 'de eerste keer'}"
        store.add_version(fourth, _version(fourth, ""))
        earlier.append(_bytes(store, folder))
        store.erase(third.id, "asked")
        second.occasion += " Slot."
        store.save()
        anchor = store.anchor()
    return (folder / STORE_FILE).read_bytes(), anchor, earlier


def _begun(title: str) -> Assessment:
    assessment = begin(_method())
    assessment.title = title
    add_child(assessment, first_name="Lena")
    return assessment


def _work(store: Store, assessments: list[Assessment]) -> None:
    for number in range(6):
        for each in assessments:
            each.occasion = f"{each.occasion} Stap {number}."
            each.children[0].element("E4").text = f"Schimmel {number}"
            add_fact(each, f"feit {number}")
        store.save()


def _version(assessment: Assessment, reason: str) -> Version:
    content = dump_case(assessment)
    return Version(
        status="vastgesteld",
        by="S. Bos",
        reason=reason,
        content=content,
        findings=b"[]",
        document=b'{"n": %d}' % len(content),
        pdf=b"%PDF" + content[:200],
    )


def _paper(reader: str) -> Paper:
    return Paper(reader=reader, made_known="{}", document=zlib.compress(b'{"n": 1}'), pdf=b"%PDF" + reader.encode())


def _bytes(store: Store, folder: Path) -> bytes:
    """The whole store as it is now: what stands in the log goes into the file first."""
    store._empty_log()
    return (folder / STORE_FILE).read_bytes()
