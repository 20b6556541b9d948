"""Makes papers and dossiers as the window does in one language: `python -m tests.papers_in_a_language en`.

It prints, as JSON, the content and the sum of each paper of a worked example, and the texts of dossiers that were
begun, copied and filled in here. The language is chosen before a word of the interface is read.
"""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import redirect_stdout
from datetime import UTC, date, datetime
from hashlib import sha256
from random import Random
from typing import TYPE_CHECKING
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from resources.language import language, speak

if TYPE_CHECKING:
    from reports.document import Document
    from ui.editing import Editing

EXAMPLE = "J3-hotel-drie-kinderen.json"
MOMENT = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)
_NUMBERS = Random(7)


def main(arguments: list[str]) -> int:
    """Print what was made while the screen speaks the language that is named."""
    speak(arguments[0])
    from PySide6.QtWidgets import QApplication

    from app.casefile import dump_case
    from app.method import load_method
    from models import base
    from models.evidence import Attachment
    from models.store import SaveFailed
    from tests.ui.one_page import Paper
    from ui.editing import Editing
    from ui.worked_examples import copy_of

    application = QApplication([])
    base.uuid4 = _numbered  # type: ignore[attr-defined]
    shown = load_method(language=language())
    file = copy_of(EXAMPLE, shown)
    file.id = "worked-example"
    file.sources[0].attachments.append(
        Attachment(name="brief.pdf", kind="pdf", size=9, pages=12, sha256="0" * 64, added_at=MOMENT, has_bytes=True)
    )
    editing = Editing(file, shown, Paper(), SaveFailed)
    editing.check()
    with redirect_stdout(sys.stderr):
        papers = {name: list(made(document)) for name, document in _papers(editing)}
        drafts = dict(_drafts(editing)) | {"exhibits": _exhibits(editing)}
        dossiers = {each.title: dump_case(each).decode() for each in _dossiers(editing)}
    editing.close()
    del application
    print(json.dumps({"papers": papers, "drafts": drafts, "dossiers": dossiers}, ensure_ascii=False))
    return 0


def _numbered() -> UUID:
    """The same ids in every process."""
    return UUID(int=_NUMBERS.getrandbits(128))


def made(document: "Document") -> Iterator[str]:
    """What a paper holds, and the sum of its pages."""
    from reports.document_json import to_json
    from reports.pdf import render

    yield to_json(document).decode()
    yield sha256(render(document)).hexdigest()


def _papers(editing: "Editing") -> "Iterator[tuple[str, Document]]":
    from app.recipients import Recipient, readers
    from reports.decision import compose
    from reports.pieces import compose_piece
    from ui.pages.explanation import _note_on_paper, _on_paper

    file, ours = editing.assessment, editing.organisation
    for reader in readers(file)[:1] + readers(file)[-1:]:
        with editing.on_paper() as (method, findings):
            yield f"decision {reader.kind}", compose(file, method, findings, reader, organisation=ours)
    with editing.on_paper() as (method, findings):
        decider = Recipient("beslisser")
        yield "card", compose_piece("nakijkkaart", file, method, findings, decider, organisation=ours)
        yield "annex", compose_piece("urgentiebijlage", file, method, findings, decider, organisation=ours)
    child = file.children[0]
    yield "letter", _on_paper(editing, child)
    yield "note", _note_on_paper(editing, child)


def _exhibits(editing: "Editing") -> str:
    """All that the cover and the list of the exhibits are made of."""
    from app.recipients import Recipient
    from reports.exhibits import bundle_for

    with editing.on_paper() as (method, _findings):
        return repr(bundle_for(editing.assessment, method, Recipient("beslisser"), organisation=editing.organisation))


def _drafts(editing: "Editing") -> Iterator[tuple[str, str]]:
    """The texts that the window begins a letter with."""
    from app.letters.child import child_letter
    from app.letters.parents import parent_letter, parent_note
    from app.recipients import parents_of

    file = editing.assessment
    with editing.for_the_file() as method:
        yield "parent", parent_letter(file, method, parents_of(file)[0])
        for place, child in enumerate(file.children):
            yield f"child {place}", child_letter(file, method, child)
            yield f"note {place}", parent_note(file, method, child)


def _dossiers(editing: "Editing") -> Iterator:  # type: ignore[type-arg]
    """Dossiers that were begun and copied here, with what the method puts in them."""
    from app.at_once import make_source
    from app.changes import add_child, add_person, begin, choose_decision_type
    from app.copying import copied
    from app.short_intake import add_children_at_desk, begin_at_desk, choose_kind, name_dossier
    from models.views import Hearing
    from ui.pages import decision, profiles, supports

    shown, today = editing.method, date(2026, 3, 12)
    desk = begin_at_desk(shown, today)
    choose_decision_type(desk, shown, "BT-01")
    child = add_children_at_desk(desk)
    choose_kind(desk, shown, "OP-07")
    child.hearings.append(talk := Hearing(held_on=today))
    make_source(desk, child, talk)
    add_person(desk, name="Zzqx")
    desk.title = name_dossier(desk)
    group = begin(shown)
    group.title = "Zzqx"
    choose_decision_type(group, shown, "BT-09")
    add_child(group)
    editing.assessment, kept = group, editing.assessment
    profiles._begin(editing, shown.group.profiles[0])
    contact = decision._kept(editing, shown.contacts[0])
    group.decision.help = f"{contact.name}, {contact.phone}"
    support = next(iter(shown.supports.values()))
    editing.assessment = kept
    row = supports.add_support(group, code=support.id, pillar=support.pillar, status="overwogen")
    supports._soften(editing, row, group.children[0])
    yield from (desk, group, copied(desk, editing.decision_method))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
