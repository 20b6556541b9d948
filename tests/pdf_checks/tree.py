"""Reads the structure of a PDF and holds it against the rules that a machine can judge (Matterhorn Protocol 1.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any
from unicodedata import normalize

import pikepdf
from pikepdf import Array, Dictionary, Name

from pdf_checks.page_marks import Pages
from reports.bidi_text import DIRECTING
from reports.fonts import printable

STANDARD = {
    "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private",
    "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead",
    "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Figure", "Formula",
    "Form",
}  # fmt: skip
"""ISO 32000-1, 14.8.4."""

BELOW = {
    "L": {"LI", "L", "Caption"},
    "LI": {"Lbl", "LBody"},
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "TR": {"TH", "TD"},
    "TOC": {"TOCI", "TOC", "Caption"},
}
ABOVE = {
    "LI": {"L"},
    "LBody": {"LI"},
    "Lbl": {"LI"},
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TD": {"TR"},
    "TH": {"TR"},
    "TOCI": {"TOC"},
}
HOLDERS = {"H1", "H2", "H3", "H4", "H5", "H6", "P", "Lbl", "LBody", "TH", "TD", "Caption", "TOCI"}
"""What text is gathered under when a tree is read from its begin to its end."""


@dataclass
class Piece:
    """What a reader meets next: a kind, its words (of a picture what is said of it), its language and its page."""

    kind: str
    text: str = ""
    lang: str = ""
    page: int = 0
    pages: set[int] = field(default_factory=set)


@dataclass
class Read:
    """A structure that was read: its pieces in order, and what is wrong with it."""

    pieces: list[Piece] = field(default_factory=list)
    findings: list[str] = field(default_factory=list)
    owners: dict[tuple[int, int], Any] = field(default_factory=dict)
    links: dict[Any, Any] = field(default_factory=dict)
    levels: list[int] = field(default_factory=list)


def squeezed(text: str) -> str:
    """The text on one line: where a line ends on paper does not count."""
    return " ".join(text.split())


def read_tree(pdf: pikepdf.Pdf, pages: Pages) -> Read:
    """Walk the tree from its root."""
    found = Read()
    root = pdf.Root.get("/StructTreeRoot")
    if root is None:
        found.findings.append("01: there is no structure")
        return found
    walker = _Walker(pdf, pages, found)
    for each in _listed(root.K):
        walker.walk(each, "", None, [])
    for piece in found.pieces:
        piece.text = squeezed(piece.text)
        if re.fullmatch(r"H\d|Figure|Caption", piece.kind) and not piece.text:
            found.findings.append(f"project: {piece.kind} on page {piece.page} is empty")
    found.findings += _headings(found.levels)
    found.findings += _parents(pdf, pages, found)
    return found


class _Walker:
    def __init__(self, pdf: pikepdf.Pdf, pages: Pages, found: Read):
        self.pages, self.found = pages, found
        self.numbers = {page.obj.objgen: at for at, page in enumerate(pdf.pages)}
        self.roles = {str(key): str(value) for key, value in pdf.Root.StructTreeRoot.get("/RoleMap", {}).items()}

    def walk(self, element: Any, above: str, page: Any, holders: list[Piece]) -> None:
        kind, page = self._kind(element), element.get("/Pg", page)
        self._judge(element, kind, above)
        holders = self._begun(element, kind, holders)
        below = []
        for kid in _listed(element.get("/K", Array())):
            if isinstance(kid, Dictionary) and kid.get("/Type") == Name.OBJR:
                self.found.links[kid.Obj.objgen] = (element, kind)
            elif isinstance(kid, int) or kid.get("/Type") == Name.MCR:
                self._mark(element, kind, kid, page, holders)
            else:
                below.append(self._kind(kid))
                self.walk(kid, kind, page, holders)
        if "/ActualText" in element and _letters(str(element.ActualText)) != _letters(holders[-1].text):
            self.found.findings.append(f"project: {kind} says other letters than are drawn: «{element.ActualText}»")
        for each in below:
            if kind in BELOW and each not in BELOW[kind]:
                self.found.findings.append(f"09: {each} in {kind}")
        if kind == "LI" and below not in (["Lbl", "LBody"], ["LBody"], ["Lbl"]):
            self.found.findings.append(f"09-005: LI holds {below}")

    def _kind(self, element: Any) -> str:
        kind = str(element.S)
        return str(self.roles.get(kind, kind))[1:]

    def _begun(self, element: Any, kind: str, holders: list[Piece]) -> list[Piece]:
        """Who gathers the words from here on; those of a picture are what is said of it."""
        if kind == "Figure":
            self.found.pieces.append(Piece(kind, str(element.get("/Alt", ""))))
            return [self.found.pieces[-1], Piece("drawn")]
        if kind in HOLDERS:
            self.found.pieces.append(Piece(kind, lang=str(element.get("/Lang", ""))))
            return [self.found.pieces[-1]]
        if kind == "Span" and "/ActualText" in element:
            holders[0].text += printable(str(element.ActualText))
            return [*holders, Piece("said", lang=str(element.get("/Lang", "")))]
        if kind == "Span" and "/Lang" in element:
            return [*holders, Piece("Span", lang=str(element.Lang))]
        return holders

    def _mark(self, element: Any, kind: str, kid: Any, page: Any, holders: list[Piece]) -> None:
        where = page if isinstance(kid, int) else kid.get("/Pg", page)
        at = self.numbers[where.objgen]
        key = (at, int(kid if isinstance(kid, int) else kid.MCID))
        if key in self.found.owners:
            self.found.findings.append(f"01: stretch {key} stands in the tree twice")
        if self.pages.kinds.get(key) != str(element.S)[1:]:
            self.found.findings.append(
                f"01: stretch {key} is called {self.pages.kinds.get(key)} on its page, not {kind}"
            )
        self.found.owners[key] = element.objgen
        if not holders:
            self.found.findings.append(f"01: text directly in {kind}")
            return
        holders[0].page = holders[0].page or at + 1
        holders[0].pages.add(at + 1)
        if holders[0].kind != "Figure":
            drawn = holders[-1] if holders[-1].kind == "said" else holders[0]
            drawn.text += self.pages.texts.get(key, "")
            if holders[-1].lang and holders[-1].kind in ("Span", "said"):
                holders[0].lang += f"[{holders[-1].lang}]"

    def _judge(self, element: Any, kind: str, above: str) -> None:
        wrong = self.found.findings
        if kind not in STANDARD:
            wrong.append(f"02-001: {kind} is no kind of the standard")
        if kind in ABOVE and above not in ABOVE[kind]:
            wrong.append(f"09: {kind} in {above}")
        if re.fullmatch(r"H[1-6]", kind):
            self.found.levels.append(int(kind[1]))
        if kind == "Figure" and not str(element.get("/Alt", "")).strip():
            wrong.append("13-004: Figure without words")
        if kind == "Figure" and "/BBox" not in _attributes(element):
            wrong.append("project: Figure without a place")
        if kind == "TH" and "/Scope" not in _attributes(element):
            wrong.append("15-003: TH does not say what it heads")
        if kind == "L" and "/ListNumbering" not in _attributes(element):
            wrong.append("project: L does not say how it is marked")
        if kind == "Table":
            wrong += _table(element, self._kind)


def _table(element: Any, kind_of: Any) -> Iterator[str]:
    rows = [each for each in _listed(element.K) if kind_of(each) == "TR"]
    wide = [len(_listed(each.get("/K", Array()))) for each in rows]
    if len(set(wide)) != 1:
        yield f"15: rows of a table have {wide} cells"
    first = _listed(element.K)[0]
    if any(kind_of(each) == "Caption" for each in _listed(element.K)) and kind_of(first) != "Caption":
        yield "09: a caption stands within its table"


def _headings(levels: list[int]) -> Iterator[str]:
    if levels[:1] != [1]:
        yield "14-002: the first heading is no H1"
    if levels.count(1) != 1:
        yield f"project: {levels.count(1)} times H1"
    for one, other in pairwise(levels):
        if other > one + 1:
            yield f"14-003: H{other} directly below H{one}"


def _parents(pdf: pikepdf.Pdf, pages: Pages, found: Read) -> Iterator[str]:
    """Every stretch stands in the tree, and leads back to its element."""
    tree = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)
    for key in sorted(set(pages.kinds) - set(found.owners)):
        yield f"01: stretch {key} of a page stands nowhere in the tree"
    for key in sorted(set(found.owners) - set(pages.kinds)):
        yield f"01: stretch {key} of the tree stands on no page"
    for at, page in enumerate(pdf.pages):
        if page.obj.get("/Tabs") != Name.S:
            yield f"09: page {at + 1} does not follow the structure"
        listed = list(tree[int(page.obj.StructParents)]) if "/StructParents" in page.obj else []
        for number, owner in ((number, owner) for (each, number), owner in found.owners.items() if each == at):
            if number >= len(listed) or listed[number].objgen != owner:
                yield f"01: stretch {number} of page {at + 1} leads to another element"
    yield from _links(pdf, tree, found)


def _links(pdf: pikepdf.Pdf, tree: pikepdf.NumberTree, found: Read) -> Iterator[str]:
    for at, page in enumerate(pdf.pages, 1):
        for each in page.obj.get("/Annots", Array()):
            if each.Subtype != Name.Link:
                yield f"28: page {at} has an annotation of kind {each.Subtype}"
            if not str(each.get("/Contents", "")).strip():
                yield f"28-012: a link on page {at} does not say where it leads"
            if not int(each.get("/F", 0)) & 4:
                yield f"PDF/A 6.3.2: a link on page {at} is not printed"
            element, kind = found.links.get(each.objgen, (None, ""))
            if kind != "Link":
                yield f"28-011: a link on page {at} stands in no Link"
            elif "/StructParent" not in each or tree[int(each.StructParent)].objgen != element.objgen:
                yield f"28: a link on page {at} does not lead back to its element"
            action = each.get("/A")
            if action is not None and not (action.S == Name.URI and str(action.URI).startswith("https://")):
                yield f"project: a link on page {at} leads to something else than https"


def _letters(text: str) -> list[str]:
    """The letters in whatever order they were drawn."""
    return sorted(each for each in normalize("NFD", text) if not each.isspace() and each not in DIRECTING)


def _attributes(element: Any) -> set[str]:
    return {str(key) for each in _listed(element.get("/A", Array())) for key in each}


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, Array) else [value]
