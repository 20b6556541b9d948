"""Knows how each block of a document is marked up on a web page, so that a voice reads what paper shows."""

import re
from collections.abc import Iterator
from itertools import groupby

from reports import document as paper
from reports.document import Document
from reports.html_pictures import drawing_picture
from reports.html_table import effect_key, table
from reports.html_text import flat, language_attributes, runs_of, words
from reports.html_timeline import timeline_figure
from reports.pdf_text import in_quotes, one_line

IN_CONTENTS = 2
"""Down to this level the contents name headings, as on paper."""
_ENTRY = re.compile(r"[A-Za-z]{1,3}\d{1,5}")


class Body:
    """The blocks of one document as markup; it keeps no id twice and lets no level of heading be skipped.

    Letters and cards show no numbers, contents or shapes of effects, as on paper.
    """

    def __init__(self, document: Document):
        self.document, self.is_letter = document, document.look != "besluit"
        self._ids: set[str] = {"inhoud", "titel"}
        self._depth, self._count, self._above = 0, 0, "titel"
        self._headings = list(_with_depth(document.blocks))
        self._found = iter(self._headings)

    def markup(self) -> str:
        """All blocks; definitions that follow each other are one list."""
        parts = []
        pairs = [(block, self.block(block)) for block in self.document.blocks]
        for is_list, group in groupby(pairs, key=lambda each: isinstance(each[0], paper.Definition)):
            text = "\n".join(each for _, each in group if each)
            parts.append(f"<dl>\n{text}\n</dl>" if is_list else text)
        return "\n".join(each for each in parts if each)

    def block(self, block: paper.Block) -> str:
        """One block; to be asked in the order of the document."""
        match block:
            case paper.Heading():
                return self._heading(block)
            case paper.Paragraph():
                return self._paragraph(block)
            case paper.Definition():
                return self._definition(block)
            case paper.Quote():
                return _quote(block)
            case paper.Bullets():
                return f"<ul>{''.join(f'<li>{runs_of(each)}</li>' for each in block.items)}</ul>"
            case paper.Table():
                key = effect_key(block) if block.is_picture and not self.is_letter else ""
                return table(block, self._above, self.is_letter, self._own("tabel")) + key
            case paper.TimeChart():
                return timeline_figure(block, self._own("tijdlijn"))
            case paper.Notice():
                return self._notice(block)
            case paper.Contents():
                return "" if self.is_letter else self._contents(block)
            case paper.Signature():
                return _signature(block)
            case paper.PageBreak():
                return '<div class="new-page"></div>'
            case _:
                return self._form(block)

    def _heading(self, block: paper.Heading) -> str:
        _, depth, key = next(self._found)
        note = f' <span class="note">{words(block.note)}</span>' if block.note else ""
        self._above = key
        return f'<h{depth} id="{key}">{words(block.text)}{note}</h{depth}>'

    def _paragraph(self, block: paper.Paragraph) -> str:
        label = f"<strong>{words(block.label)}. </strong>" if block.label else ""
        if not block.number or self.is_letter:
            return f"<p>{label}{runs_of(block.runs)}</p>"
        key = self._once(f"punt-{block.number}")
        number = f'<a class="number" href="#{key}">{block.number} </a>'
        return f'<p class="numbered" id="{key}">{number}{label}{runs_of(block.runs)}</p>'

    def _definition(self, block: paper.Definition) -> str:
        named = block.entry and _ENTRY.fullmatch(block.label)
        key = f' class="entry" id="{self._once(block.label)}"' if named else ""
        return f"<div{key}><dt>{words(block.label)}</dt><dd>{runs_of(block.runs)}</dd></div>"

    def _notice(self, block: paper.Notice) -> str:
        key = self._own("let-op")
        first = ' class="large"' if block.large else ""
        texts = (f"<p{'' if at else first}>{runs_of(each)}</p>" for at, each in enumerate(block.texts))
        title = f'<p class="notice-title" id="{key}">{words(block.title)}</p>'
        return f'<div class="notice" role="note" aria-labelledby="{key}">{title}{"".join(texts)}</div>'

    def _contents(self, block: paper.Contents) -> str:
        key = self._own("wat-waar")
        lines = (
            f'<li class="level-{each.level}"><a href="#{at}">{words(one_line(each.text))}</a></li>'
            for each, _, at in self._headings if each.level <= IN_CONTENTS and one_line(each.text)
        )  # fmt: skip
        title = f'<p class="contents-title" id="{key}">{words(block.title)}</p>'
        return f'<nav class="contents" aria-labelledby="{key}">{title}<ul>{"".join(lines)}</ul></nav>'

    def _form(self, block: paper.Block) -> str:
        match block:
            case paper.Picture():
                caption = f"<figcaption>{words(block.caption)}</figcaption>" if block.caption else ""
                return f"<figure>{drawing_picture(block.name, block.alt, block.width_mm)}{caption}</figure>"
            case paper.WritingLines():
                return _writing(block)
            case paper.TickBoxes():
                return self._boxes(block)
            case paper.CutLine():
                return '<hr class="cut">' + (f'<p class="caption">{words(block.text)}</p>' if block.text else "")
            case paper.CardSheet():
                return f'<ul class="cards">{"".join(map(_card, block.cards))}</ul>'
        raise TypeError(f"no markup for {type(block).__name__}")

    def _boxes(self, block: paper.TickBoxes) -> str:
        items = "".join(f'<li><span class="box"></span>{words(each)}</li>' for each in block.items)
        if not block.label:
            return f'<ul class="boxes">{items}</ul>'
        key = self._own("kruis-aan")
        label = f'<p class="form-label" id="{key}"><strong>{words(block.label)}</strong></p>'
        return f'{label}<ul class="boxes" aria-labelledby="{key}">{items}</ul>'

    def _own(self, name: str) -> str:
        """An id for a part without a number of its own."""
        self._count += 1
        return self._once(f"{name}-{self._count}")

    def _once(self, key: str) -> str:
        """This id, with a number behind it where it was used before."""
        found, again = key, 1
        while found in self._ids:
            again += 1
            found = f"{key}-{again}"
        self._ids.add(found)
        return found


def _with_depth(blocks: tuple[paper.Block, ...]) -> Iterator[tuple[paper.Heading, int, str]]:
    """Each heading with its level on the page, below the title and never two steps deeper at once, and its id."""
    depth, number = 1, 0
    for block in blocks:
        if isinstance(block, paper.Heading):
            number += 1
            depth = min(max(block.level, 1) + 1, depth + 1)
            yield block, depth, f"kop-{number}"


def _quote(block: paper.Quote) -> str:
    said = f"<blockquote><p{language_attributes(block.language)}>{words(in_quotes(block.words))}</p>"
    if block.translation:
        said += f"<p>{words(f'Vertaling: {in_quotes(block.translation)}')}</p>"
    spoken = f", in het {block.language}" if block.language else ""
    who = f"<figcaption><cite>{words(block.who)}</cite>{words(spoken)}</figcaption>"
    return f'<figure class="quote">{said}</blockquote>{who}</figure>'


def _signature(block: paper.Signature) -> str:
    """Who signs; the style leaves room for a hand above the name."""
    on_behalf, *others = block.texts
    lines = "".join(f"<p>{words(each)}</p>" for each in others if each)
    return f'<div class="signature"><p>{words(on_behalf)}</p>{lines}</div>'


def _writing(block: paper.WritingLines) -> str:
    lines = max(block.lines, 1)
    label = f'<p class="form-label"><strong>{words(block.label)}</strong></p>' if block.label else ""
    counted = f"{lines} regels" if lines > 1 else "1 regel"
    room = f'<div class="lines" role="img" aria-label="{flat(f"Ruimte om te schrijven: {counted}")}">'
    return f"{label}{room}{'<span></span>' * lines}</div>"


def _card(card: paper.Card) -> str:
    question = f"<p>{words(card.question)}</p>" if card.question else ""
    return f'<li>{drawing_picture(card.picture, "")}<p class="subject">{words(card.subject)}</p>{question}</li>'
