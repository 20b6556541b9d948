"""Knows whether the trail of one dossier says what lies in the tables: its values, its rows and its versions."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from models.attachments import NOTHING, kept_ids, sum_of
from models.paper import seals_of_papers
from models.recording import papers_of, versions_of
from models.replay import Link, Value, links_of, store_links
from models.stored_rows import ids_in, stored, tables
from models.trail import ERASED, PAPERS, SIGNED, WITHDRAWN, digest_of, key_of
from models.trail_rows import NO_CONTENT, DoesNotFit, apply, is_unsaid
from models.trail_tables import OF_THE_STORE
from models.version import seal_of
from models.writing import Key, Rows

Wrong = tuple[int, str]
"""At which link, 0 for none, and what."""


def faults_of_dossier(connection: Connection, assessment_id: str) -> tuple[list[Wrong], set[Key]]:
    """What is wrong with one dossier, and which rows it should have in the tables."""
    try:
        links = list(links_of(connection, assessment_id, key_of(connection, assessment_id)))
    except (DBAPIError, ValueError, TypeError):
        return [(0, "Het spoor van dit dossier is niet te lezen.")], set()
    wrong, rows = faults_of_links(links)
    if assessment_id != OF_THE_STORE:
        wrong += _faults_of_versions(connection, assessment_id, links)
        wrong += [] if wrong else _faults_of_content(connection, rows)
        wrong += _faults_of_bytes(connection, rows)
    return wrong, set(rows)


def faults_of_links(links: list[Link]) -> tuple[list[Wrong], Rows]:
    """What is wrong with the values of links, or with how one follows on another, and the rows that they lead to."""
    rows, lost = _replayed(links)
    return [*_faults_of_values(links), *lost], rows


def faults_of_rows(connection: Connection, expected: set[Key]) -> Iterator[tuple[str, str]]:
    """Rows in the tables of which no trail speaks."""
    known: dict[str, set[str]] = {table: set() for table in tables()}
    for table, id in expected:
        known[table].add(id)
    for table, ids in known.items():
        for id in sorted(ids_in(connection, table) - ids):
            yield "", f"De rij {table} {id} staat in geen spoor."
    for id in sorted(kept_ids(connection) - known["attachment"]):
        yield "", f"Er ligt inhoud van bijlage {id}, die in geen spoor staat."


def _faults_of_values(links: list[Link]) -> Iterator[Wrong]:
    """Each value against its digest; a value may only be gone when a later link says that it was erased."""
    erased = any(link.row.kind == ERASED for link in links)
    excused = {tuple(each) for link in links if link.row.kind == WITHDRAWN for each in _withdrawn(link)}
    for link in links:
        number = link.row.number
        places = [each.place for each in link.values]
        if places != list(range(len(places))) or digest_of(each.digest for each in link.values) != link.row.digest:
            yield number, "Er zijn waarden bij gekomen, weg of veranderd."
        for value in link.values:
            if value.sealed is None and not erased and (link.row.step, value.place) not in excused:
                yield number, "Een waarde is weg zonder dat zij is gewist."
            yield from ((number, what) for what in _faults_of_value(value))


def _faults_of_value(value: Value) -> Iterator[str]:
    if value.sealed is not None and hashlib.sha256(value.sealed).hexdigest() != value.digest:
        yield "Een waarde is veranderd."
    elif value.unreadable:
        yield "Een waarde gaat niet open met de sleutel van dit dossier."


def _withdrawn(link: Link) -> list[list[int]]:
    """The values, by step of this dossier and place, that this link says were erased with what a child withdrew."""
    said = (each.content for each in link.values if isinstance(each.content, dict))
    return [pair for content in said for pair in content.get("erased", ())]


def _replayed(links: list[Link]) -> tuple[Rows, list[Wrong]]:
    """The rows as the trail says that they are, and the links that do not follow on the ones before."""
    rows: Rows = {}
    if any(link.row.kind == ERASED for link in links):
        return rows, []
    wrong: list[Wrong] = []
    for link in links:
        for change in link.changes:
            try:
                apply(rows, change)
            except (DoesNotFit, KeyError, TypeError, ValueError, AttributeError):
                wrong.append((link.row.number, "Een wijziging past niet op wat er eerder stond."))
        link.stamp(rows)
    return rows, wrong


def _faults_of_content(connection: Connection, rows: Rows) -> Iterator[Wrong]:
    known: dict[str, list[str]] = {table: [] for table in tables()}
    for table, id in rows:
        known[table].append(id)
    for table, ids in known.items():
        there = {str(each["id"]): each for each in stored(connection, table, ids)} if ids else {}
        for id in ids:
            if id not in there:
                yield 0, f"De rij {table} {id} ontbreekt."
                continue
            expected = rows[table, id]
            for name in sorted((expected.keys() | there[id].keys()) - NO_CONTENT):
                as_said = name in expected and name in there[id] and expected[name] == there[id][name]
                if not (as_said or (name not in expected and is_unsaid(there[id][name]))):
                    yield 0, f"In {table} {id} staat bij «{name}» iets anders dan in het spoor."


def _faults_of_bytes(connection: Connection, rows: Rows) -> Iterator[Wrong]:
    """The bytes of each file against the checksum that the trail has of them."""
    for (table, id), row in rows.items():
        if table != "attachment":
            continue
        expected = (row.get("size"), row.get("sha256")) if row.get("has_bytes") else (0, NOTHING)
        found = sum_of(connection, id)
        if found != expected:
            yield 0, f"De inhoud van bijlage {id} {_how(found[0], expected[0])}."


def _how(found: int, expected: int | None) -> str:
    if found == expected:
        return "is veranderd"
    return f"is {found} bytes in plaats van {expected}" if found else "ontbreekt"


def _faults_of_versions(connection: Connection, assessment_id: str, links: list[Link]) -> Iterator[Wrong]:
    try:
        versions = list(versions_of(connection, assessment_id))
        seals = {each.number: seal_of(each) for each in versions}
        papers = seals_of_papers(papers_of(connection, [each.id for each in versions]), versions)
        sealed = dict(papers)
    except (DBAPIError, ValueError, TypeError, AttributeError):
        yield 0, "Een vastgestelde versie is niet te lezen."
        return
    yield from faults_of_seals(seals, links)
    yield from faults_of_papers(sealed, [*links, *store_links(connection, assessment_id, PAPERS)])


def faults_of_seals(seals: Mapping[int, str], links: list[Link]) -> Iterator[Wrong]:
    """Versions, by number with the seal over what they hold now, against what the links say was signed."""
    known = {f"Versie {number}": seal for number, seal in seals.items()}
    said = {f"Versie {number}": each for number, each in _signed(links)}
    yield from _compared(known, said, links, "zij is vastgesteld")


def faults_of_papers(seals: Mapping[tuple[int, int], str], links: list[Link]) -> Iterator[Wrong]:
    """What readers get, by version and number with the seal over what it holds now, against what the links say."""
    known = {_paper(*key): seal for key, seal in seals.items()}
    said = {_paper(*key): each for key, each in papers_in(links)}
    yield from _compared(known, said, links, "het is gemaakt")


def _paper(version: object, number: object) -> str:
    return f"Stuk {number} van versie {version}"


def _compared(
    known: Mapping[str, str], said: Mapping[str, tuple[int, str]], links: list[Link], since: str
) -> Iterator[Wrong]:
    """What is frozen, by what it is called with its seal, against the links and seals that speak of it."""
    said = {} if any(link.row.kind == ERASED for link in links) else said
    for what in sorted(known.keys() | said.keys()):
        if what not in said:
            yield 0, f"{what} staat niet in het spoor."
        elif what not in known:
            yield said[what][0], f"{what} ontbreekt."
        elif known[what] != said[what][1]:
            yield said[what][0], f"{what} is veranderd sinds {since}."


def papers_in(links: Iterable[Link]) -> Iterator[tuple[tuple[int, int], tuple[int, str]]]:
    """The papers that links speak of, by version and number, each with the link and the seal."""
    for link in links:
        for value in link.values if link.row.kind == PAPERS else ():
            content = value.content if isinstance(value.content, dict) else {}
            version, paper, seal = (content.get(name) for name in ("version", "paper", "seal"))
            if isinstance(version, int) and isinstance(paper, int) and isinstance(seal, str):
                yield (version, paper), (link.row.number, seal)


def _signed(links: Iterable[Link]) -> Iterator[tuple[int, tuple[int, str]]]:
    for link in links:
        for value in link.values if link.row.kind == SIGNED else ():
            content = value.content if isinstance(value.content, dict) else {}
            if isinstance(content.get("version"), int) and isinstance(content.get("seal"), str):
                yield content["version"], (link.row.number, content["seal"])
