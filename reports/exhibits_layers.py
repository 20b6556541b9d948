"""Knows which layers of somebody else's PDF are not shown, so that they are not shown in the bundle either."""

from collections.abc import Iterable
from typing import Any

from pikepdf import Array, Dictionary, Name, Pdf, String


def hidden_layers(source: Pdf) -> list[Any]:
    """The layers that a reader of this file does not see at first."""
    told = source.Root.get("/OCProperties")
    if not isinstance(told, Dictionary):
        return []
    known, first = told.get("/OCGs"), told.get("/D")
    layers = [each for each in known if isinstance(each, Dictionary)] if isinstance(known, Array) else []
    first = first if isinstance(first, Dictionary) else Dictionary()
    off, on = _marks(first.get("/OFF")), _marks(first.get("/ON"))
    if str(first.get("/BaseState", "/ON")) == "/OFF":
        return [each for each in layers if each.objgen not in on]
    return [each for each in layers if each.objgen in off]


def hide_layers(target: Pdf, layers: Iterable[Any]) -> None:
    """Have these layers, which belong to this file already, hidden in it; others stay as they are."""
    hidden = list(layers)
    if not hidden:
        return
    told = target.Root.get("/OCProperties")
    if not isinstance(told, Dictionary):
        first = Dictionary(Name=String("Lagen"), BaseState=Name.ON, OFF=Array(), Order=Array())
        told = target.Root["/OCProperties"] = Dictionary(OCGs=Array(), D=first)
    for each in hidden:
        told["/OCGs"].append(each)
        told["/D"]["/OFF"].append(each)


def _marks(listed: Any) -> set[tuple[int, int]]:
    return {each.objgen for each in listed if isinstance(each, Dictionary)} if isinstance(listed, Array) else set()
