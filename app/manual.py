"""Knows the manual: its chapters in order, the sections of each, and in which of them words are found."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files

FOLDER = "manual"
DOCS = "docs/"
"""What an id begins with of a chapter that is a document of its own, outside the manual."""
_HEADING = re.compile(r"^(#{1,3}) (.+)$", re.MULTILINE)
_MARK = re.compile(r"[*`«»\[\]]|\(#?[\w./-]+\)")


@dataclass(frozen=True)
class Section:
    """A heading of level 2 with what stands below it; the first one of a chapter has the chapter's own title."""

    title: str
    anchor: str
    text: str

    @cached_property
    def folded(self) -> str:
        """Title and text as they are searched."""
        return fold(f"{self.title}\n{self.text}")


@dataclass(frozen=True)
class Chapter:
    """One page of the manual, in Markdown; `part` is the heading under which the list of contents has it."""

    id: str
    part: str
    text: str

    @property
    def title(self) -> str:
        """Its first heading."""
        return self.sections[0].title

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """What stands under each heading of level 1 and 2."""
        heads = [each for each in _HEADING.finditer(self.text) if len(each[1]) < 3]
        ends = [*(each.start() for each in heads[1:]), len(self.text)]
        return tuple(
            Section(plain(each[2]), anchor_of(each[2]), self.text[each.end() : end])
            for each, end in zip(heads, ends, strict=True)
        )


@dataclass(frozen=True)
class Place:
    """Where to read: a chapter, and in it a section; without an anchor its beginning."""

    chapter: str
    anchor: str = ""

    @staticmethod
    def read(link: str, here: str = "") -> "Place":
        """The place of a link as the Markdown writes it: `horen.md#weigeren`, `#weigeren`, `../docs/echtheid.md`."""
        name, _, anchor = link.partition("#")
        chapter = name.removeprefix("../").removesuffix(".md")
        return Place(chapter or here, anchor)


@dataclass(frozen=True)
class Manual:
    """Every chapter by id, in the order of the list of contents."""

    chapters: Mapping[str, Chapter]

    def parts(self) -> dict[str, list[Chapter]]:
        """The chapters under the headings of the list of contents."""
        found: dict[str, list[Chapter]] = {}
        for each in self.chapters.values():
            found.setdefault(each.part, []).append(each)
        return found

    def found(self, typed: str) -> list[tuple[Chapter, Section]]:
        """The sections in which every typed word stands, also as part of a word; those named so come first."""
        words = fold(typed).split()
        hits = [
            (chapter, section)
            for chapter in self.chapters.values()
            for section in chapter.sections
            if all(each in section.folded for each in words)
        ]
        return sorted(hits, key=lambda hit: not all(each in fold(hit[1].title) for each in words))


def load_manual(made: Mapping[str, str] | None = None) -> Manual:
    """The manual as it is shipped; `made` holds by name the parts that the program makes itself («{{toetsen}}»)."""
    root = files("resources")
    contents = tomllib.loads(root.joinpath(FOLDER, "inhoud.toml").read_text("utf-8"))
    chapters = {}
    for part in contents["parts"]:
        for id in part["chapters"]:
            path = root.joinpath(f"{id}.md") if id.startswith(DOCS) else root.joinpath(FOLDER, f"{id}.md")
            chapters[id] = Chapter(id, part["title"], _filled(path.read_text("utf-8"), made or {}))
    return Manual(chapters)


def _filled(text: str, made: Mapping[str, str]) -> str:
    for name, put in made.items():
        text = text.replace("{{" + name + "}}", put)
    return text


def picture(name: str) -> bytes:
    """A picture of the manual, as the file is."""
    return files("resources").joinpath(FOLDER, name).read_bytes()


def anchor_of(heading: str) -> str:
    """By what a link names a heading: «Wat als het niet lukt?» is `wat-als-het-niet-lukt`."""
    return re.sub(r"[^\w]+", "-", fold(plain(heading))).strip("-")


def plain(text: str) -> str:
    """A heading without the marks of Markdown."""
    return re.sub(r"[*`]", "", text).strip()


def fold(text: str) -> str:
    """As it is searched: small letters, and one space between words."""
    return " ".join(_MARK.sub(" ", text).casefold().split())
