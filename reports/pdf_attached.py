"""Knows which files are in a PDF that came from anywhere: its content as this app puts it in, and whatever else."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import md5

import pikepdf

from reports.pdf_inside import KIND, NAME, RELATION, SAID
from resources.language import later, tr

MOST_CONTENT = 3 * 1024 * 1024
"""Bytes of the content of a paper; that of a decision about three children takes 0.2 MB."""
_MOST_PARTS = 500_000
"""Dictionaries and lists that are looked through for files; a decision of thirty pages has some five thousand."""
_FILTERS = (None, "/FlateDecode", ["/FlateDecode"])

FOREIGN = "In het PDF-bestand zit een bestand dat dit programma er nooit in zet: «{}»."
OTHERWISE = later("Het bestand met de gegevens zit anders in de PDF dan dit programma het erin zet: {}.")


class TooMuch(ValueError):
    """There is far more in the file than in any paper of this app."""


@dataclass(frozen=True)
class Attached:
    """The content that is in a PDF, or None; and in Dutch every file, or way of putting it in, that is not ours."""

    content: bytes | None = None
    wrong: tuple[str, ...] = ()


def attached(pdf: pikepdf.Pdf) -> Attached:
    """Look for files wherever they can be in a PDF, also where no reader's program shows them. Raises TooMuch."""
    specs, streams, holders = _gathered(pdf)
    listed = _listed(pdf)
    own = listed.get(NAME)
    ours = (
        own
        if isinstance(own, pikepdf.Dictionary) and "/EF" in own
        else next((each for each in specs if _name(each) == NAME), None)
    )
    others = [each for each in specs if ours is None or not _same(each, ours)]
    wrong = [FOREIGN.format(_name(each)) for each in others]
    held = {_key(each) for spec in specs for each in _streams_of(spec)}
    wrong += [FOREIGN.format(tr("zonder naam")) for each in streams if _key(each) not in held]
    mentioned = [*listed.values(), *(each for holder in holders for each in _associated(holder))]
    if any(not any(_same(each, spec) for spec in specs) for each in mentioned):
        wrong.append(tr("Bij het PDF-bestand staat een bestand vermeld dat er niet zo in zit."))
    if "/Collection" in pdf.Root:
        wrong.append(tr("Het PDF-bestand gaat open als een verzameling bestanden."))
    if ours is None:
        return Attached(None, _once(wrong))
    content, how = _content(ours)
    how += _how(pdf, ours, listed, holders)
    return Attached(content, _once([*wrong, *(tr(OTHERWISE).format(each) for each in how)]))


def is_packed_plainly(stream: pikepdf.Stream) -> bool:
    """Whether a stream is packed as this app packs; what is packed twice can unfold to any size."""
    named = stream.get("/Filter")
    return ([str(each) for each in named] if isinstance(named, pikepdf.Array) else named and str(named)) in _FILTERS


_Parts = list[pikepdf.Object]


def _gathered(pdf: pikepdf.Pdf) -> tuple[_Parts, _Parts, _Parts]:
    """What names a file that is in the PDF, what is such a file, and what says that files belong to it."""
    specs, streams, holders = _Parts(), _Parts(), _Parts()
    for each in _parts(pdf):
        if "/EF" in each:
            specs.append(each)
        if isinstance(each, pikepdf.Stream) and each.get("/Type") == "/EmbeddedFile":
            streams.append(each)
        if "/AF" in each:
            holders.append(each)
    return specs, streams, holders


def _parts(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Every dictionary, each once: also what nothing leads to. Raises TooMuch."""
    left = _MOST_PARTS
    for top in pdf.objects:
        waiting: list[object] = [top]
        while waiting:
            each, left = waiting.pop(), left - 1
            if left < 0:
                raise TooMuch
            if isinstance(each, pikepdf.Dictionary | pikepdf.Stream):
                yield each
                inside: list[object] = [each.get(key) for key in each.keys()]  # noqa: SIM118
            else:
                inside = list(each) if isinstance(each, pikepdf.Array) else []
            waiting += [one for one in inside if isinstance(one, pikepdf.Object) and not one.is_indirect]


def _listed(pdf: pikepdf.Pdf) -> dict[str, object]:
    """The files that a reader's program shows, by the name under which they are listed."""
    names = pdf.Root.get("/Names")
    tree = names.get("/EmbeddedFiles") if isinstance(names, pikepdf.Dictionary) else None
    found = pikepdf.NameTree(tree).items() if isinstance(tree, pikepdf.Dictionary) else ()
    return {str(name): each for name, each in found}


def _content(spec: pikepdf.Object) -> tuple[bytes | None, list[str]]:
    """The bytes of our file, and what is another than this app writes about them."""
    streams = _streams_of(spec)
    if not streams or any(not _same(each, streams[0]) for each in streams):
        return None, [tr("het is er niet, of het zijn er meer")]
    stream = streams[0]
    if not isinstance(stream, pikepdf.Stream) or not is_packed_plainly(stream):
        return None, [tr("het is anders ingepakt")]
    content = stream.read_bytes()
    if len(content) > MOST_CONTENT:
        return None, [tr("het is groter dan {what} MB", what=MOST_CONTENT // 2**20)]
    told = stream.get("/Params")
    size, digest = (told.get("/Size"), told.get("/CheckSum")) if isinstance(told, pikepdf.Dictionary) else (None, None)
    whole = str(size) == str(len(content)) and _bytes(digest) == md5(content, usedforsecurity=False).digest()
    wrong = [] if whole else [tr("de lengte of het controlegetal (CheckSum) klopt niet")]
    if _said(stream, "/Subtype") != f"/{KIND}":
        wrong.append(tr("de soort (Subtype) is een andere"))
    return content, wrong


def _how(pdf: pikepdf.Pdf, ours: pikepdf.Object, listed: dict[str, object], holders: _Parts) -> list[str]:
    """Where and as what our file is in the PDF, as far as that is another than where and as what this app puts it."""
    wrong = []
    if [name for name, each in listed.items() if _same(each, ours)] != [NAME]:
        wrong.append(tr("het staat niet onder zijn naam op de lijst van bijlagen (EmbeddedFiles)"))
    of = [_key(each) for each in holders for one in _associated(each) if _same(one, ours)]
    if of != [_key(pdf.Root)]:
        wrong.append(tr("het hoort niet bij het stuk als geheel (AF)"))
    if _said(ours, "/AFRelationship") != f"/{RELATION}":
        wrong.append(tr("wat het van het stuk is (AFRelationship) is een andere"))
    if [_said(ours, key) for key in ("/F", "/UF", "/Desc")] != [NAME, NAME, SAID]:
        wrong.append(tr("de naam of de omschrijving is een andere"))
    return wrong


def _associated(holder: pikepdf.Object) -> list[object]:
    found = holder.get("/AF")
    return list(found) if isinstance(found, pikepdf.Array) else [found]


def _streams_of(spec: pikepdf.Object) -> _Parts:
    held = spec.get("/EF")
    return [held[key] for key in held.keys()] if isinstance(held, pikepdf.Dictionary) else []  # noqa: SIM118


def _name(spec: pikepdf.Object) -> str:
    return _plain(_said(spec, "/UF") or _said(spec, "/F"))


def _plain(name: str) -> str:
    """A name that somebody else gave, so that it can stand in a sentence."""
    return "".join(each for each in name if each.isprintable())[:60].strip() or tr("zonder naam")


def _key(each: object) -> tuple[int, int]:
    return each.objgen if isinstance(each, pikepdf.Object) else (0, 0)


def _same(one: object, other: object) -> bool:
    """Whether both are one and the same part of the file; what has no number of its own is no other's."""
    return _key(one) == _key(other) != (0, 0)


def _bytes(each: object) -> bytes:
    return bytes(each) if isinstance(each, pikepdf.String) else b""


def _said(part: pikepdf.Object, key: str) -> str:
    found = part.get(key)
    return str(found) if isinstance(found, pikepdf.String | pikepdf.Name) else ""


def _once(wrong: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(wrong))
