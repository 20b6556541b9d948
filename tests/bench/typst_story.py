"""The same Document set by Typst, to measure our own paper against. Texts go in as data, not as markup."""

import json
from typing import Any

from reports import document as paper
from reports.document import Document, Runs

TEMPLATE = """
#let doc = json(bytes(sys.inputs.doc))
#set document(title: doc.title, date: datetime(year: 2025, month: 11, day: 3))
#set page(paper: "a4", margin: (left: 26mm, right: 21mm, top: 18mm, bottom: 22mm), footer: context [
  #set text(8.2pt)
  #doc.title #h(1fr) #doc.status #h(1fr) pagina #counter(page).display() van #counter(page).final().first()
])
#set text(font: "Source Sans 3", size: 10pt, lang: "nl")
#let runs(rs) = rs.map(r => {
  let t = r.text
  if r.bold { t = strong(t) }
  if r.italic { t = emph(t) }
  t
}).join()
#heading(level: 1, outlined: false, doc.title)
#doc.subtitle
#for b in doc.blocks {
  if b.kind == "heading" { heading(level: b.level + 1, b.text) }
  else if b.kind == "paragraph" { grid(columns: (11mm, 1fr), str(b.number), runs(b.runs)) }
  else if b.kind == "definition" { grid(columns: (11mm, 34mm, 1fr), [], b.label, runs(b.runs)) }
  else if b.kind == "quote" { quote(block: true, attribution: b.who, b.words) }
  else if b.kind == "bullets" { list(..b.items.map(runs)) }
  else if b.kind == "table" {
    table(columns: b.widths.map(w => w * 1fr), table.header(..b.columns), ..b.rows.flatten())
  }
  else if b.kind == "notice" {
    block(stroke: (top: 1pt, bottom: .5pt), strong(b.title) + b.texts.map(runs).join(parbreak()))
  }
  else if b.kind == "contents" { outline(title: b.title, depth: 2) }
  else if b.kind == "pagebreak" { pagebreak() }
}
"""


def as_data(document: Document) -> str:
    """The document as the JSON that the template reads; pictures of time are left out, as Typst has none here."""
    blocks = [each for each in map(_block, document.blocks) if each]
    return json.dumps(
        {"title": document.title, "subtitle": document.subtitle, "status": document.status, "blocks": blocks}
    )


def _runs(runs: Runs) -> list[dict[str, Any]]:
    return [{"text": each.text, "bold": each.bold, "italic": each.italic} for each in runs]


def _block(block: paper.Block) -> dict[str, Any] | None:
    match block:
        case paper.Heading():
            return {"kind": "heading", "level": block.level, "text": f"{block.text} {block.note}".strip()}
        case paper.Paragraph():
            return {"kind": "paragraph", "number": block.number or "", "runs": _labelled(block.label, block.runs)}
        case paper.Definition():
            return {"kind": "definition", "label": block.label, "runs": _runs(block.runs)}
        case paper.Quote():
            return {"kind": "quote", "words": block.words, "who": block.who}
        case paper.Bullets():
            return {"kind": "bullets", "items": [_runs(each) for each in block.items]}
        case paper.Table():
            rows = [[f"{each.text} {each.note}".strip() for each in row] for row in block.rows]
            return {"kind": "table", "columns": block.columns, "rows": rows, "widths": block.widths}
        case paper.Notice():
            return {"kind": "notice", "title": block.title, "texts": [_runs(each) for each in block.texts]}
        case paper.Contents():
            return {"kind": "contents", "title": block.title}
        case paper.PageBreak():
            return {"kind": "pagebreak"}
    return None


def _labelled(label: str, runs: Runs) -> list[dict[str, Any]]:
    return [*([{"text": f"{label}. ", "bold": True, "italic": False}] if label else []), *_runs(runs)]
