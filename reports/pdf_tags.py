"""Knows how the structure of a document is written in its PDF: elements, their attributes, and the way back to them."""

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFName, PDFObject, PDFObjectReference, PDFString

from reports.pdf_structure import Clickable, Drawn, Marked, Node, Piece, in_order

_TREE, _PARENTS = "structure", "structure parents"


def add_structure(pdf: PDFDocument, root: Node, drawn: Drawn) -> PDFObjectReference:
    """Put the tree below `root` in the PDF with what was drawn of it; the answer goes in its catalogue.

    Elements are numbered in reading order, so that the same document gives the same bytes.
    """
    names = {node: f"element {number}" for number, node in enumerate(in_order(root, drawn))}
    tree = PDFDictionary({"Type": PDFName("StructTreeRoot"), "K": PDFObjectReference(names[root])})
    found = pdf.Reference(tree, _TREE)
    for node, name in names.items():
        pdf.Reference(_Element(node, names, drawn), name)
    tree["ParentTree"] = pdf.Reference(_Parents(names, drawn), _PARENTS)
    tree["ParentTreeNextKey"] = len(drawn.marks) + len(drawn.links)
    return found


class _Element(PDFObject):  # type: ignore[misc]
    """A structure element (ISO 32000-1, 14.7.2)."""

    def __init__(self, node: Node, names: dict[Node, str], drawn: Drawn):
        self.node, self.names, self.drawn = node, names, drawn

    def format(self, document: PDFDocument) -> bytes:
        """The dictionary of the element; short, because a decision has some two thousand of them."""
        node = self.node
        above = self.names[node.parent] if node.parent else _TREE
        parts = [f"/Type/StructElem/S/{node.kind}/P {_refer(document, above)}".encode()]
        pieces = self.drawn.pieces_of(node)
        page = next((each.page for each in pieces if isinstance(each, Marked)), 0)
        if page:
            parts.append(f"/Pg {_refer(document, f'Page{page}')}".encode())
        if pieces:
            kids = " ".join(self._piece(document, each, page) for each in pieces)
            parts.append(f"/K[{kids}]".encode())
        alt = node.alt if node.kind == "Figure" else ""
        for key, text in (("Alt", alt), ("ActualText", node.actual), ("Lang", node.lang)):
            if text:
                parts.append(f"/{key}".encode() + PDFString(text).format(document))
        if attributes := self._attributes():
            parts.append(f"/A<<{attributes}>>".encode())
        return b"<<" + b"".join(parts) + b">>"

    def _piece(self, document: PDFDocument, piece: Piece, page: int) -> str:
        if isinstance(piece, Node):
            return _refer(document, self.names[piece])
        if isinstance(piece, Clickable):
            where, what = _refer(document, f"Page{piece.page}"), _refer(document, document.annotationName(piece.name))
            return f"<</Type/OBJR/Obj {what}/Pg {where}>>"
        if piece.page == page:
            return str(piece.number)
        return f"<</Type/MCR/Pg {_refer(document, f'Page{piece.page}')}/MCID {piece.number}>>"

    def _attributes(self) -> str:
        node = self.node
        if node.scope:
            return f"/O/Table/Scope/{node.scope}"
        if node.numbering:
            return f"/O/List/ListNumbering/{node.numbering}"
        if node in self.drawn.boxes:
            box = " ".join(f"{each:.2f}" for each in self.drawn.boxes[node])
            return f"/O/Layout/Placement/{'Inline' if node.inline else 'Block'}/BBox[{box}]"
        return ""


class _Parents(PDFObject):  # type: ignore[misc]
    """For every stretch of every page, and for every link, the element it belongs to (ISO 32000-1, 14.7.4.4)."""

    def __init__(self, names: dict[Node, str], drawn: Drawn):
        self.names, self.drawn = names, drawn

    def format(self, document: PDFDocument) -> bytes:
        """A number tree of one level, by the keys of pages and links together."""
        drawn = self.drawn
        found: dict[int, Any] = {key: _refer(document, self.names[node]) for key, node in drawn.links.items()}
        for key, nodes in drawn.marks.items():
            found[key] = "[" + " ".join(_refer(document, self.names[each]) for each in nodes) + "]"
        return ("<</Nums[" + "\n".join(f"{key} {found[key]}" for key in sorted(found)) + "]>>").encode()


def _refer(document: PDFDocument, name: str) -> str:
    number, version = document.idToObjectNumberAndVersion[name]
    return f"{number} {version} R"
