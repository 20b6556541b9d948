"""Knows what a page of somebody else may bring along: what is seen, and nothing that acts or tells more than that.

Everything that hangs on a page is walked through. Of pictures and drawings only the keys that are needed to draw them
stay (ISO 32000-1, tables 89 and 95); of all else those go that lead to actions, files or data about the file.
"""

from collections.abc import Iterator
from typing import Any

from pikepdf import Array, Dictionary, Name, Object, Stream, String

from app.image_parts import Broken, Moving, parts_of

_PICTURE = {
    "/Type", "/Subtype", "/Width", "/Height", "/ColorSpace", "/BitsPerComponent", "/Intent", "/ImageMask", "/Mask",
    "/Decode", "/Interpolate", "/SMask", "/SMaskInData", "/Matte", "/OC", "/Filter", "/DecodeParms", "/Length",
}  # fmt: skip
_DRAWING = {
    "/Type", "/Subtype", "/FormType", "/BBox", "/Matrix", "/Resources", "/Group", "/OC", "/Filter", "/DecodeParms",
    "/Length",
}  # fmt: skip
_LAYER = {"/Type", "/Name", "/OCGs", "/P", "/VE"}
_NEVER = {
    "/Metadata", "/PieceInfo", "/LastModified", "/OPI", "/Ref", "/Alternates", "/StructParent", "/StructParents",
    "/AF", "/AA", "/JS", "/JavaScript", "/OpenAction", "/EmbeddedFiles", "/EF", "/Thumb", "/Measure", "/PtData",
}  # fmt: skip
_OF_A_STREAM = {"/F", "/FFilter", "/FDecodeParms", "/DL"}
"""Keys that say that the content of a stream stands in another file."""
_ELSEWHERE = {
    "/Catalog", "/Pages", "/Page", "/StructTreeRoot", "/StructElem", "/Filespec", "/F", "/EmbeddedFile", "/Action",
    "/Annot", "/Metadata", "/Outlines", "/Sig", "/DocTimeStamp", "/Thread", "/Bead", "/ObjStm", "/XRef",
}  # fmt: skip
_ACTIONS = {
    "/JavaScript", "/Launch", "/URI", "/SubmitForm", "/ImportData", "/ResetForm", "/GoTo", "/GoToR", "/GoToE",
    "/Movie", "/Sound", "/Rendition", "/Named", "/Hide", "/SetOCGState", "/Trans", "/GoTo3DView", "/RichMediaExecute",
}  # fmt: skip
_LAYERS = ("/OCG", "/OCMD")
_WHOLE_PART = {b"jP  ", b"ftyp", b"jp2h", b"jp2c"}


class Cleaning:
    """Walks through what hangs on the pages of one file, each thing once."""

    def __init__(self) -> None:
        self._seen: set[tuple[int, int]] = set()

    def clean(self, root: Object) -> None:
        """Take away from this, and from all that hangs on it, what is not needed to draw it."""
        ahead = [root]
        while ahead:
            here = ahead.pop()
            if here.is_indirect:
                if here.objgen in self._seen:
                    continue
                self._seen.add(here.objgen)
            if isinstance(here, Array):
                ahead += _of_a_list(here)
            else:
                _bare(here)
                ahead += [value for value in _values(here) if _holds(value)]


def _of_a_list(here: Any) -> Iterator[Object]:
    for place in range(len(here)):
        value = here[place]
        if _is_elsewhere(value):
            here[place] = Dictionary()
        elif _holds(value):
            yield value


def _bare(here: Any) -> None:
    """Without the keys that it does not need."""
    is_stream, sort = isinstance(here, Stream), str(here.get("/Subtype", "")) if _is_name(here.get("/Subtype")) else ""
    if is_stream and sort == "/PS":
        here.write(b"")
    if is_stream and sort == "/Image":
        _bare_picture(here)
    for key in list(here.keys()):
        if _goes(here, key, is_stream, sort):
            del here[key]
    if not is_stream and str(here.get("/Type", "")) == "/OCG":
        here["/Name"] = String("Laag")  # it must have one, and its own could tell more than is seen
    if "/Properties" in here and isinstance(here["/Properties"], Dictionary):
        _bare_properties(here["/Properties"])


def _goes(here: Any, key: str, is_stream: bool, sort: str) -> bool:
    if is_stream and sort in ("/Image", "/Form"):
        return key not in (_PICTURE if sort == "/Image" else _DRAWING) or _is_elsewhere(here[key])
    if str(here.get("/Type", "")) in _LAYERS and _is_name(here.get("/Type")):
        return key not in _LAYER
    if is_stream and key in _OF_A_STREAM:
        return True
    # The keys of a list of resources are names that somebody chose: there only what stands behind them counts.
    chosen = not is_stream and not any(each in here for each in ("/Type", "/Subtype", "/PatternType", "/ShadingType"))
    return (not chosen and key in _NEVER) or _is_elsewhere(here[key])


def _bare_properties(properties: Any) -> None:
    """Of what marks parts of a page only the layers stay: those say what is seen."""
    for key in list(properties.keys()):
        value = properties[key]
        if not (isinstance(value, Dictionary) and str(value.get("/Type", "")) in _LAYERS):
            properties[key] = Dictionary()


def _is_elsewhere(value: Any) -> bool:
    """Whether this is no part of a page at all."""
    if not isinstance(value, Dictionary | Stream):
        return False
    kind, does = value.get("/Type"), value.get("/S")
    if _is_name(kind) and str(kind) in _ELSEWHERE:
        return True
    return "/EF" in value or "/JS" in value or (_is_name(does) and str(does) in _ACTIONS)


def _is_name(value: Any) -> bool:
    return isinstance(value, Name)


def _holds(value: Any) -> bool:
    return isinstance(value, Array | Dictionary | Stream)


def _values(here: Any) -> Iterator[Any]:
    for key in list(here.keys()):
        yield here[key]


def _bare_picture(picture: Any) -> None:
    """The picture as it is, without what a camera wrote beside it."""
    filters = picture.get("/Filter")
    names = [str(each) for each in filters] if isinstance(filters, Array) else [str(filters)]
    if names not in (["/DCTDecode"], ["/JPXDecode"]):
        return
    raw = picture.read_raw_bytes()
    kept = _photo(raw) if names == ["/DCTDecode"] else _photo_2000(raw)
    if kept != raw:
        picture.write(kept, filter=Name(names[0]), decode_parms=picture.get("/DecodeParms"))


def _photo(raw: bytes) -> bytes:
    """A JPEG without its data on the photo; as it is where its parts cannot be told apart."""
    try:
        return parts_of("jpeg", raw).data
    except (Broken, Moving, IndexError):
        return raw


def _photo_2000(raw: bytes) -> bytes:
    """A JPEG 2000 (ISO 15444-1, annex I) with only the boxes of the picture; as it is where it has no such boxes."""
    if raw[4:8] != b"jP  ":
        return raw
    kept, at = [], 0
    while at + 8 <= len(raw):
        length, name = int.from_bytes(raw[at : at + 4], "big"), raw[at + 4 : at + 8]
        if length == 1:
            length = int.from_bytes(raw[at + 8 : at + 16], "big")
        end = at + length if length >= 8 else len(raw)
        if name in _WHOLE_PART:
            kept.append(raw[at:end])
        at = end
    return b"".join(kept)
