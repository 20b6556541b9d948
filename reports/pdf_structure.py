"""Knows the structure of a PDF: what each piece of a page is, so that it can be read aloud, searched and reused.

The words are those of the standard (ISO 32000-1, 14.8.4): H1, P, L, Table, Figure and so on. The tree is grown beside
the flowables, in the order of the document. What was drawn of each node is gathered while the pages are made.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal[
    "Document", "Sect", "H1", "H2", "H3", "H4", "H5", "H6", "P", "BlockQuote", "L", "LI", "Lbl", "LBody", "Table",
    "Caption", "TR", "TH", "TD", "TOC", "TOCI", "Reference", "Link", "Span", "Figure",
]  # fmt: skip

_ALWAYS: tuple[Kind, ...] = ("TH", "TD", "LBody")
"""Kinds that are there although nothing is drawn of them: without an empty cell a row would lose its columns."""

_DEEPEST = 6


class Node:
    """One piece of the structure.

    `alt` says what a picture shows, `actual` what a text says that is drawn in another order than it is read. `lang` is
    a BCP 47 tag where the language is not the document's. `scope` tells of a heading cell what it heads, `numbering` of
    a list how its items are marked. An `inline` node stands among the text of its parent, where it is drawn; all others
    stand in the order in which they were made.
    """

    def __init__(
        self, kind: Kind, parent: "Node | None" = None, *, alt: str = "", lang: str = "",
        scope: Literal["", "Column", "Row"] = "", numbering: Literal["", "None", "Disc"] = "", inline: bool = False,
    ):  # fmt: skip
        self.kind, self.parent, self.alt, self.lang = kind, parent, alt, lang
        self.scope, self.numbering, self.inline = scope, numbering, inline
        self.actual = ""
        self.children: list[Node] = []
        if parent is not None and not inline:
            parent.children.append(self)


@dataclass(frozen=True)
class Artifact:
    """What stands on a page and is no part of the text: rules, the foot, what is repeated on a next page."""

    kind: Literal["", "Pagination"] = ""
    subtype: Literal["", "Footer", "Watermark"] = ""


@dataclass(frozen=True)
class Marked:
    """A stretch of a page that belongs to a node; `number` is that of the stretch on its page, from 0."""

    page: int
    number: int


@dataclass(frozen=True)
class Clickable:
    """The rectangle of a link on a page, by the name of its annotation."""

    page: int
    name: str


Piece = Node | Marked | Clickable
Stretch = tuple[Node, int]
"""So many characters of a text, white space not counted, belong to this node: white space changes when text is set."""

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points from the bottom left of the page."""


@dataclass
class Drawn:
    """What was drawn of each node in one pass over the pages.

    `marks` are the nodes of the stretches of a page, by the key of that page; `links` the node of each annotation, by
    the key of that annotation. Both kinds of key are counted together, as the tree of parents in a PDF asks.
    """

    pieces: dict[Node, list[Piece]] = field(default_factory=dict)
    boxes: dict[Node, Box] = field(default_factory=dict)
    marks: dict[int, list[Node]] = field(default_factory=dict)
    links: dict[int, Node] = field(default_factory=dict)

    def add(self, node: Node, piece: Piece) -> None:
        """Something of this node was drawn; an inline node then gets its place among the text around it."""
        if node.inline and node not in self.pieces and node.parent is not None:
            self.add(node.parent, node)
        self.pieces.setdefault(node, []).append(piece)

    def expect(self, node: Node) -> None:
        """An inline node gets its place already, before what is drawn of it, because that comes in another order."""
        if node.inline and node not in self.pieces and node.parent is not None:
            self.pieces[node] = []
            self.add(node.parent, node)

    def pieces_of(self, node: Node) -> list[Piece]:
        """What stands in a node: what was drawn of it, or else the nodes below it that are not empty."""
        return self.pieces.get(node) or [each for each in node.children if self.keeps(each)]

    def keeps(self, node: Node) -> bool:
        """Whether there is anything in a node, or its place counts all the same."""
        return node.kind in _ALWAYS or node in self.pieces or any(map(self.keeps, node.children))


@dataclass(frozen=True)
class TableNodes:
    """The nodes of a table, cell by cell."""

    caption: Node
    heads: tuple[Node, ...]
    rows: tuple[tuple[Node, ...], ...]


class Tree:
    """The structure of one document while its flowables are made, block after block."""

    def __init__(self) -> None:
        self.root = Node("Document")
        self._depth = -1
        self._list: Node | None = None
        self._entries: Node | None = None

    def block(self) -> None:
        """A next block begins. A list of definitions goes on when the next block asks for an entry too."""
        self._list, self._entries = self._entries, None

    def title(self) -> Node:
        """The title of the document, its one H1."""
        return Node("H1", self.root)

    def heading(self, level: int) -> tuple[Node, int]:
        """A heading below the title, and its depth among the bookmarks from 0: `level`, but never a level skipped."""
        self._depth = min(max(level, 1) - 1, self._depth + 1)
        return Node(_heading(self._depth + 2), self.root), self._depth

    def paragraph(self, parent: Node | None = None, lang: str = "") -> Node:
        """A piece of running text."""
        return Node("P", parent or self.root, lang=lang)

    def section(self) -> Node:
        """A group of pieces that belong together, such as a notice or a card."""
        return Node("Sect", self.root)

    def quote(self) -> Node:
        """Words of somebody else; paragraphs go in it."""
        return Node("BlockQuote", self.root)

    def bullets(self, marked: bool = True) -> Callable[[], tuple[Node, Node]]:
        """A list; each call of the answer adds an item and gives the nodes of its mark and its text."""
        made = Node("L", self.root, numbering="Disc" if marked else "None")
        return lambda: _item(made)

    def entry(self) -> tuple[Node, Node]:
        """A label and its text in a list of definitions; one that follows another stands in the same list."""
        self._entries = self._list = self._list or Node("L", self.root, numbering="None")
        return _item(self._entries)

    def entry_in_one(self) -> tuple[Node, Node, Node]:
        """The same for a label that runs in with its text: the whole, the label in it and the text in it."""
        self._entries = self._list = self._list or Node("L", self.root, numbering="None")
        whole = Node("LI", self._entries)
        return whole, Node("Lbl", whole, inline=True), Node("LBody", whole, inline=True)

    def table(self, columns: int, rows: int) -> TableNodes:
        """A table with a row of heads; the first cell of every row heads that row."""
        made = Node("Table", self.root)
        caption, head = Node("Caption", made), Node("TR", made)
        heads = tuple(Node("TH", head, scope="Column") for _ in range(columns))
        return TableNodes(caption, heads, tuple(_row(made, columns) for _ in range(rows)))

    def contents(self) -> tuple[Node, Node]:
        """The table of contents and the caption above it."""
        made = Node("TOC", self.root)
        return made, Node("Caption", made)

    def figure(self, alt: str, parent: Node | None = None) -> Node:
        """A picture that stands on its own."""
        return Node("Figure", parent or self.root, alt=alt)


def sign(alt: str, parent: Node) -> Node:
    """A small picture among the text of its parent."""
    return Node("Figure", parent, alt=alt, inline=True)


def line_of_contents(contents: Node) -> tuple[Node, Node]:
    """One line in a table of contents: what can be clicked, and the reference that holds it and the page."""
    reference = Node("Reference", Node("TOCI", contents))
    return Node("Link", reference, inline=True), reference


def in_order(root: Node, drawn: Drawn) -> Iterator[Node]:
    """All nodes that are kept, each before what stands in it."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += [each for each in reversed(drawn.pieces_of(node)) if isinstance(each, Node)]


def _heading(level: int) -> Kind:
    kinds: dict[int, Kind] = {2: "H2", 3: "H3", 4: "H4", 5: "H5", 6: "H6"}
    return kinds[min(level, _DEEPEST)]


def _item(parent: Node) -> tuple[Node, Node]:
    made = Node("LI", parent)
    return Node("Lbl", made), Node("LBody", made)


def _row(table: Node, columns: int) -> tuple[Node, ...]:
    made = Node("TR", table)
    return tuple(Node("TD", made) if at else Node("TH", made, scope="Row") for at in range(columns))
