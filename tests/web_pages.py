"""Reads a web page back as a tree and looks for what would keep people out, or let something in or out."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise

VOID = {"meta", "br", "hr", "img"}
DRAWN = {"path", "circle", "rect", "polygon"}
FORBIDDEN = ("script", "iframe", "object", "embed", "link", "base", "form", "input", "foreignobject", "use")
REFERS = ("aria-labelledby", "aria-describedby")


@dataclass
class Element:
    """An element with its attributes; `inside` holds texts and elements in order."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    inside: list[Element | str] = field(default_factory=list)

    def all(self, *names: str) -> Iterator[Element]:
        """The elements with one of these names, in the order of the page; all of them without a name."""
        for each in self.inside:
            if isinstance(each, Element):
                if not names or each.name in names:
                    yield each
                yield from each.all(*names)

    def one(self, name: str) -> Element:
        """The only element with this name."""
        [found] = self.all(name)
        return found

    @property
    def text(self) -> str:
        """What is read on the page: no pictures, and a new line where one begins."""
        if self.name in ("br",):
            return "\n"
        if self.name in ("svg", "style", "title"):
            return ""
        return "".join(each if isinstance(each, str) else each.text for each in self.inside)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.top = Element("")
        self.open = [self.top]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"an attribute stands twice in <{tag}>: {attrs}"
        made = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(made)
        if tag not in VOID:
            self.open.append(made)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in DRAWN, f"<{tag}/> is not closed by that"
        self.open[-1].inside.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].name == tag, f"</{tag}> closes <{self.open[-1].name}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment in the page: {data}")


def tree_of(page: bytes | str) -> Element:
    """The page, or a part of it, as a tree; fails where a tag is not closed in its place."""
    reader = _Reader()
    reader.feed(page.decode() if isinstance(page, bytes) else page)
    reader.close()
    assert len(reader.open) == 1, f"<{reader.open[-1].name}> is not closed"
    return reader.top


def faults_of(page: bytes) -> list[str]:
    """What is wrong with a page for who hears it, works it by keys, or must trust it."""
    top = tree_of(page)
    return [*_frame(page, top), *_headings(top), *_names(top), *_tables(top), *_lists(top), *_safe(page, top)]


def _frame(page: bytes, top: Element) -> Iterator[str]:
    html = top.one("html")
    if not page.startswith(b"<!DOCTYPE html>\n<html lang="):
        yield "no doctype with a language after it"
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]+)*", html.attributes["lang"]):
        yield "no language"
    if not "".join(map(str, top.one("head").one("title").inside)).strip():
        yield "no title"
    body = top.one("body")
    if [each.name for each in body.all("main", "h1")] != ["main", "h1"]:
        yield "not one main with one h1 in it"
    first = next(body.all())
    if (first.name, first.attributes.get("href")) != ("a", "#inhoud"):
        yield "no skip link at the head"
    if len(list(body.all("header"))) > 1 or len(list(body.all("footer"))) > 1:
        yield "a landmark twice"


def _headings(top: Element) -> Iterator[str]:
    levels = [int(each.name[1]) for each in top.all("h1", "h2", "h3", "h4", "h5", "h6")]
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"h{after} after h{before}"


def _names(top: Element) -> Iterator[str]:
    ids = [each.attributes["id"] for each in top.all() if "id" in each.attributes]
    yield from (f"id {each} twice" for each in sorted(set(ids)) if ids.count(each) > 1)
    yield from (f"id «{each}» with white space" for each in ids if not each or re.search(r"\s", each))
    for each in top.all():
        wanted = [id for name in REFERS for id in each.attributes.get(name, "").split()]
        href = each.attributes.get("href", "")
        wanted += [href[1:]] if href.startswith("#") else []
        yield from (f"{each.name} refers to {id}, which is not there" for id in wanted if id not in ids)
        if each.name == "a" and not each.text.strip():
            yield "a link without a name"
        spoken = each.attributes.get("role") == "img" or each.name in ("svg", "img")
        if spoken and not _is_told(each):
            yield f"{each.name} without a text alternative"


def _is_told(picture: Element) -> bool:
    told = (picture.attributes.get(each, "").strip() for each in ("aria-label", "aria-labelledby"))
    return any(told) or picture.attributes.get("aria-hidden") == "true" or "alt" in picture.attributes


def _tables(top: Element) -> Iterator[str]:
    for each in top.all("table"):
        if "aria-labelledby" not in each.attributes:
            yield "a table without a name"
        yield from ("a heading without scope" for head in each.all("th") if "scope" not in head.attributes)
        roles = {part.name: part.attributes.get("role") for part in each.all("tr", "td", "tbody", "thead")}
        if None in roles.values():
            yield f"a part of a table without a role: {roles}"
        widths = {sum(1 for _ in row.all("td", "th")) for row in each.all("tr")}
        if len(widths) > 1:
            yield f"rows of several widths: {widths}"


def _lists(top: Element) -> Iterator[str]:
    for each in top.all("ul", "dl"):
        wanted = "li" if each.name == "ul" else "div"
        if any(not isinstance(part, Element) or part.name != wanted for part in each.inside if str(part).strip()):
            yield f"something else in a <{each.name}>"
    for each in top.all("dl"):
        yield from ("a term without its text" for part in each.all("div") if _names_in(part) != ["dt", "dd"])


def _names_in(part: Element) -> list[str]:
    return [each.name for each in part.inside if isinstance(each, Element)]


def _safe(page: bytes, top: Element) -> Iterator[str]:
    for each in top.all():
        if each.name in FORBIDDEN:
            yield f"<{each.name}> in the page"
        for name, value in each.attributes.items():
            if name.startswith("on") or name == "style":
                yield f"{name} in <{each.name}>"
            if name in ("src", "href") and not value.startswith(("#", "data:image/")):
                yield f"{name} leads out of the page: {value}"
    style = "".join(map(str, top.one("style").inside))
    if re.search(r"url\(|@import|expression", style):
        yield "the style fetches something"
    mark = base64.b64encode(sha256(style.encode()).digest()).decode()
    [policy] = [each.attributes["content"] for each in top.all("meta") if "http-equiv" in each.attributes]
    wanted = ["default-src 'none'", f"style-src 'sha256-{mark}'", "base-uri 'none'", "form-action 'none'"]
    rules = [each.strip() for each in policy.split(";")]
    if [each for each in rules if each != "img-src data:"] != wanted:
        yield f"another policy: {policy}"
    if ("img-src data:" in rules) != any(True for _ in top.all("img")):
        yield "the policy about images does not fit"
    if page.find(b"Content-Security-Policy") > page.find(b"<style>"):
        yield "the policy comes after what it is about"
