"""Known defects, each made on purpose in a sound PDF, and which checks have to see it.

Names of checks: «ours» for the rules of `rules`, «words» for the words against the document, «pdfa» for pikepdf's
judge, «ua1», «2a» and «3a» for veraPDF, «poppler» for drawing the pages, «verify» for checking a paper.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

Change = Callable[[pikepdf.Pdf], None]


@dataclass(frozen=True)
class Defect:
    """A change, and who must see it."""

    change: Change
    seen_by: tuple[str, ...]


def with_defect(data: bytes, change: Change) -> bytes:
    """The PDF with this defect in it."""
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def _elements(pdf: pikepdf.Pdf, kind: str) -> list[Any]:
    """All elements of a kind, in reading order."""
    return [each for each in _walk(pdf.Root.StructTreeRoot.K) if str(each.S) == f"/{kind}"]


def _walk(element: Any) -> Iterator[Any]:
    yield element
    for kid in element.get("/K", Array()):
        if isinstance(kid, Dictionary) and "/S" in kid:
            yield from _walk(kid)


def _marked(pdf: pikepdf.Pdf, pattern: bytes, to: bytes) -> None:
    """Change the first page on which a pattern stands."""
    for page in pdf.pages:
        content = page.Contents.read_bytes()
        changed = re.sub(pattern, to, content, count=1, flags=re.DOTALL)
        if changed != content:
            page.Contents = pdf.make_stream(changed)
            return
    raise AssertionError(f"{pattern!r} stands nowhere")


def _no_key(*path: str) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        holder: Any = pdf.Root
        for each in path[:-1]:
            holder = holder[each]
        del holder[path[-1]]

    return change


def _no_mention_of_ua(pdf: pikepdf.Pdf) -> None:
    known = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(known.replace(b"<pdfuaid:part>1</pdfuaid:part>\n", b""))


def _no_alternative(pdf: pikepdf.Pdf) -> None:
    del _elements(pdf, "Figure")[0]["/Alt"]


def _no_scope(pdf: pikepdf.Pdf) -> None:
    for each in _elements(pdf, "TH"):
        del each["/A"]


def _no_order(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        del page.obj["/Tabs"]


def _links(pdf: pikepdf.Pdf) -> list[Any]:
    return [each for page in pdf.pages for each in page.obj.get("/Annots", Array())]


def _no_contents(pdf: pikepdf.Pdf) -> None:
    del _links(pdf)[0]["/Contents"]


def _no_way_back(pdf: pikepdf.Pdf) -> None:
    del _links(pdf)[0]["/StructParent"]


def _level_skipped(pdf: pikepdf.Pdf) -> None:
    _elements(pdf, "H2")[0].S = Name.H4


def _kind_unknown(pdf: pikepdf.Pdf) -> None:
    _elements(pdf, "LBody")[0].S = Name.Foo


def _cell_missing(pdf: pikepdf.Pdf) -> None:
    row = _elements(pdf, "TR")[1]
    row.K = Array(list(row.K)[:-1])


def _text_untagged(pdf: pikepdf.Pdf) -> None:
    _marked(pdf, rb"/LBody <</MCID \d+>> BDC(.*?)EMC", rb"\1")


def _body_before_label(pdf: pikepdf.Pdf) -> None:
    item = next(each for each in _elements(pdf, "LI") if len(each.K) == 2)
    item.K = Array(list(item.K)[::-1])


def _text_outside(pdf: pikepdf.Pdf) -> None:
    _marked(pdf, rb"/LBody <</MCID \d+>> BDC", rb"/Artifact BMC")


def _link_without_its_place(pdf: pikepdf.Pdf) -> None:
    link = _elements(pdf, "Link")[0]
    link.K = Array([each for each in link.K if not isinstance(each, Dictionary)])


def _wrong_way_back(pdf: pikepdf.Pdf) -> None:
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    page = next(numbers[at] for at in range(1, len(numbers), 2) if isinstance(numbers[at], Array))
    page[0] = page[len(page) - 1]


def _grey_text(pdf: pikepdf.Pdf) -> None:
    _marked(pdf, rb"0 0 0 rg(\s+BT)", rb".7 .7 .7 rg\1")


def _blocks_swapped(pdf: pikepdf.Pdf) -> None:
    whole = pdf.Root.StructTreeRoot.K
    kids = list(whole.K)
    plain = [at for at, each in enumerate(kids) if str(each.S) == "/P"]
    kids[plain[-1]], kids[plain[-2]] = kids[plain[-2]], kids[plain[-1]]
    whole.K = Array(kids)


def _fonts(pdf: pikepdf.Pdf) -> list[Any]:
    return list(pdf.pages[0].Resources.Font.values())


def _font_outside(pdf: pikepdf.Pdf) -> None:
    del _fonts(pdf)[0].FontDescriptor["/FontFile2"]


def _no_meaning(pdf: pikepdf.Pdf) -> None:
    for each in _fonts(pdf):
        del each["/ToUnicode"]


def _empty_character(pdf: pikepdf.Pdf) -> None:
    _marked(pdf, rb"\((\w)(\w+[^()]*\) Tj)", rb"(\\000\2")


def _colours_nonsense(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OutputIntents[0].DestOutputProfile.write(b"nonsense" * 20)


def _colours_as_text(pdf: pikepdf.Pdf) -> None:
    profile = pdf.Root.OutputIntents[0].DestOutputProfile
    profile.write(profile.read_bytes().decode("latin-1").encode("utf-8"))


def _script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


DEFECTS: dict[str, Defect] = {
    "no language": Defect(_no_key("/Lang"), ("ours", "ua1")),
    "not marked": Defect(_no_key("/MarkInfo"), ("ours", "ua1", "2a")),
    "title not shown": Defect(_no_key("/ViewerPreferences"), ("ours", "ua1")),
    "no mention of PDF/UA": Defect(_no_mention_of_ua, ("ours", "ua1")),
    "picture without words": Defect(_no_alternative, ("ours", "words", "ua1")),
    "heads that say not of what": Defect(_no_scope, ("ours", "ua1")),
    "pages without an order": Defect(_no_order, ("ours", "ua1")),
    "link without contents": Defect(_no_contents, ("ours", "ua1")),
    "heading level skipped": Defect(_level_skipped, ("ours", "words", "ua1")),
    "unknown kind": Defect(_kind_unknown, ("ours", "words", "ua1", "2a")),
    "cell missing": Defect(_cell_missing, ("ours", "words", "ua1")),
    "text untagged": Defect(_text_untagged, ("ours", "words", "ua1")),
    "link without a way back": Defect(_no_way_back, ("ours", "ua1")),
    "body before label": Defect(_body_before_label, ("ours", "words")),
    "text outside the text": Defect(_text_outside, ("ours", "words")),
    "link without its place": Defect(_link_without_its_place, ("ours",)),
    "wrong way back": Defect(_wrong_way_back, ("ours",)),
    "no bookmarks": Defect(_no_key("/Outlines"), ("ours",)),
    "grey text": Defect(_grey_text, ("ours",)),
    "blocks swapped": Defect(_blocks_swapped, ("words",)),
    "font not embedded": Defect(_font_outside, ("ours", "pdfa", "ua1", "2a")),
    "empty character": Defect(_empty_character, ("ours", "pdfa", "words", "ua1", "2a")),
    "characters without meaning": Defect(_no_meaning, ("ours", "words", "ua1", "2a")),
    "no meaning of colours": Defect(_no_key("/OutputIntents"), ("pdfa", "2a")),
    "colours are nonsense": Defect(_colours_nonsense, ("pdfa", "2a")),
    "colours as text": Defect(_colours_as_text, ("poppler",)),
    "script": Defect(_script, ("ours", "pdfa", "2a")),
}


# --- in a paper with its content in it --------------------------------------------------------------------------


def _content(pdf: pikepdf.Pdf) -> Any:
    """What names the content in the PDF."""
    return pdf.Root.Names.EmbeddedFiles.Names[1]


def _less(*keys: str) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        for key in keys:
            del _content(pdf)[key]

    return change


def _other(key: str, value: Any) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        _content(pdf)[key] = value

    return change


def _no_kind(pdf: pikepdf.Pdf) -> None:
    del _content(pdf).EF.F["/Subtype"]


def _another_kind(pdf: pikepdf.Pdf) -> None:
    _content(pdf).EF.F.Subtype = Name("/application/octet-stream")


def _no_parameters(pdf: pikepdf.Pdf) -> None:
    del _content(pdf).EF.F["/Params"]


def _wrong_checksum(pdf: pikepdf.Pdf) -> None:
    _content(pdf).EF.F.Params.CheckSum = String(bytes(16))


def _wrong_part(pdf: pikepdf.Pdf) -> None:
    known = pdf.Root.Metadata.read_bytes()
    assert b"<pdfaid:part>3<" in known
    pdf.Root.Metadata.write(known.replace(b"<pdfaid:part>3<", b"<pdfaid:part>2<"))


def _a_second(pdf: pikepdf.Pdf) -> None:
    more = pdf.make_stream(b"MZ", Type=Name.EmbeddedFile, Subtype=Name("/application/octet-stream"))
    told = Dictionary(
        Type=Name.Filespec, F=String("extra.exe"), UF=String("extra.exe"), EF=Dictionary(F=more, UF=more),
        AFRelationship=Name.Data,
    )  # fmt: skip
    second = pdf.make_indirect(told)
    pdf.Root.Names.EmbeddedFiles.Names.extend([String("zextra.exe"), second])
    pdf.Root.AF.append(second)


def _hidden(pdf: pikepdf.Pdf) -> None:
    """A file that no list names."""
    pdf.Root.Hidden = pdf.make_stream(b"MZ", Type=Name.EmbeddedFile)


def _changed_content(pdf: pikepdf.Pdf) -> None:
    stream = _content(pdf).EF.F
    kept = {key: stream[key] for key in ("/Type", "/Subtype", "/Params")}
    stream.write(stream.read_bytes().replace(b"Noor", b"Neor"))
    for key, value in kept.items():
        stream[key] = value


INSIDE: dict[str, Defect] = {
    "no relation": Defect(_less("/AFRelationship"), ("ours", "pdfa", "3a", "verify")),
    "another relation": Defect(_other("/AFRelationship", Name.Unspecified), ("ours", "verify")),
    "not associated": Defect(_no_key("/AF"), ("ours", "pdfa", "3a", "verify")),
    "no name in any script": Defect(_less("/UF"), ("ours", "pdfa", "ua1", "3a", "verify")),
    "no plain name": Defect(_less("/F"), ("ours", "pdfa", "ua1", "3a", "verify")),
    "another name": Defect(_other("/UF", String("besluit.exe")), ("ours", "verify")),
    "not said what it is": Defect(_less("/Desc"), ("ours", "verify")),
    "something else said of it": Defect(_other("/Desc", String("x")), ("ours", "verify")),
    "not listed": Defect(_no_key("/Names"), ("ours", "verify")),
    "no kind": Defect(_no_kind, ("ours", "pdfa", "3a", "verify")),
    "another kind": Defect(_another_kind, ("ours", "verify")),
    "no parameters": Defect(_no_parameters, ("ours", "verify")),
    "wrong checksum": Defect(_wrong_checksum, ("ours", "verify")),
    "wrong part": Defect(_wrong_part, ("ours", "pdfa", "3a")),
    "a second file": Defect(_a_second, ("ours", "verify")),
    "a hidden file": Defect(_hidden, ("ours", "pdfa", "verify")),
    "changed content": Defect(_changed_content, ("ours", "verify")),
}
