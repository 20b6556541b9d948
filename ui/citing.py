"""What a fact, element, interest or weighing rests on: facts and sources of this file, chosen from a list."""

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.days import short_day
from app.fields import Field
from models.evidence import Citation, Fact, Source
from resources.language import tr
from ui.editing import Editing
from ui.form import Form
from ui.inputs import Line
from ui.picking import chooser, picked
from ui.sharing_rows import CURTAIN, curtained


@dataclass(frozen=True)
class Cites:
    """What a list of citations belongs to, and whether facts may stand in it beside sources."""

    owner: Any
    facts: bool


def fact_label(fact: Fact) -> str:
    """How a fact is named in a list: its number and its first words."""
    words = fact.text.strip().replace("\n", " ")
    return f"F{fact.number}  {words[:70]}{'…' if len(words) > 70 else ''}" if words else f"F{fact.number}"


def source_label(source: Source) -> str:
    """How a source is named in a list: its number, title and date."""
    dated = f", {short_day(source.dated)}" if source.dated else ""
    return f"B{source.number}  {source.title or tr('bron zonder titel')}{dated}"


def add_citations(form: Form, owner: Any, prefix: Field, label: str, facts: bool = True) -> None:
    """The list of what `owner` rests on, with a page for each source, and a way to add to it."""
    editing, field = form.editing, f"{prefix}/citations"
    known = _known(editing, owner, facts)
    row = form.own(
        field,
        label,
        chooser(field, tr("Feit of bron"), tr("Kies een feit of bron …"), known, partial(_add, editing, owner, field)),
        "" if known or owner.citations else _nothing(facts),
    )
    row.entry.cites = Cites(owner, facts)
    names = _names(editing)
    for citation in list(owner.citations):
        form.widget(_line(editing, owner, citation, field, names))


def _nothing(facts: bool) -> str:
    if not facts:  # a fact rests on sources, which stand on the same page
        return tr("Voeg hierboven eerst een bron toe.")
    return tr("Voeg eerst feiten en bronnen toe op de pagina «Bronnen en feiten».")


def _known(editing: Editing, owner: Any, facts: bool) -> dict[str, str]:
    cited = {each.fact_id or each.source_id for each in owner.citations}
    rows = {each.id: fact_label(each) for each in editing.assessment.facts if not curtained(editing, each)}
    rows = rows if facts else {}
    rows |= {each.id: source_label(each) for each in editing.assessment.sources if not curtained(editing, each)}
    return {row_id: label for row_id, label in rows.items() if row_id not in cited}


def _names(editing: Editing) -> dict[str, str]:
    assessment = editing.assessment
    facts = {each.id: CURTAIN if curtained(editing, each) else fact_label(each) for each in assessment.all_facts}
    sources = {each.id: CURTAIN if curtained(editing, each) else source_label(each) for each in assessment.all_sources}
    return facts | sources


def _add(editing: Editing, owner: Any, field: Field, row_id: str) -> None:
    is_fact = any(each.id == row_id for each in editing.assessment.facts)
    citation = Citation(fact_id=row_id) if is_fact else Citation(source_id=row_id)
    editing.restructure(lambda: owner.citations.append(citation), field)


def _line(editing: Editing, owner: Any, citation: Citation, field: Field, names: dict[str, str]) -> QWidget:
    name = names.get(citation.fact_id or citation.source_id or "", "")
    beside = [_page(editing, citation, f"{field}/{citation.id}/page", name)] if citation.source_id else []
    taken = partial(owner.citations.remove, citation)
    return picked(name, lambda: editing.undoing.take_out(citation, name, field, taken, field), *beside)


def _page(editing: Editing, citation: Citation, field: Field, name: str) -> Line:
    page = Line(citation.page, wide=False)
    page.setPlaceholderText(tr("pagina"))
    page.setAccessibleName(tr("Pagina in {name}", name=name))
    page.setObjectName(field)
    page.edited.connect(lambda value: editing.put(citation, "page", value, field))
    return page
