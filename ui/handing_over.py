"""Passing the dossier on to a colleague or another organisation, as one encrypted file."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.days import long_day
from app.handover_error import HandoverError
from app.long_work import Progress, Stopped
from resources.language import tr
from ui.buttons import narrow_button
from ui.editing import Editing
from ui.inputs import GrowingText, Line, Pills
from ui.lines import HOW_LONG, Lines, words, wrong_passphrases
from ui.long_work import LongWork
from ui.row import Row, quiet_label
from ui.saving_files import ChoosePath, Outcome, ask_path, last_folder, not_written, remember_folder

if TYPE_CHECKING:
    from app.age_apart import Lock
    from models.handing_over import Passing
    from models.parcel import Parcel

WHAT_GOES = tr(
    "Het hele dossier gaat mee: ook wat voor ouders of een kind is afgeschermd, alle vastgestelde versies, en wie wat "
    "wanneer heeft veranderd. Geef het alleen aan wie dat allemaal mag weten. Uw eigen dossier blijft staan."
)
TELLING = tr(
    "Kies een wachtzin voor dit bestand, niet die van uw kluis. Geef die door per telefoon of in een gesprek, niet in "
    "dezelfde mail als het bestand."
)
KEYS = tr(
    "De ontvanger maakt zelf een sleutelpaar en stuurt u het openbare deel: een regel die begint met «age1». Bel even "
    "om de laatste tekens te vergelijken."
)
PASSPHRASE, PUBLIC = "passphrase", "keys"
GO = tr("Overdragen …")


class HandOverPanel(QWidget):
    """To whom, from whom, how it is locked, and the button that makes the file."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.setObjectName("hand_over_panel")
        self.editing = editing
        self.choose_path: ChoosePath = ask_path
        self.work = LongWork("hand_over_panel/work")
        self.outcome = Outcome()
        self.earlier = quiet_label("", "hint")
        file = editing.assessment
        self.to = Line("")
        self.origin = Line(_whose(file.author.strip(), file.organisation.strip()))
        self.how = Pills(PASSPHRASE, {PASSPHRASE: tr("Met een wachtzin"), PUBLIC: tr("Met een openbare sleutel")})
        self.how.chosen.connect(lambda _how: self._show_how())
        self.with_passphrase, self.with_keys = self._passphrases(), self._keys()
        self.go = narrow_button(GO, self.hand_over, "main")
        self.go.setObjectName("hand_over_panel/go")
        self._lay_out()
        self._show_how()
        self._show_earlier()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(words(WHAT_GOES, "hint"))
        column.addWidget(self.earlier)
        column.addWidget(
            Row("hand_over_panel/to", tr("Aan wie?"), self.to, tr("Naam en organisatie. Dit komt in het spoor."))
        )
        column.addWidget(Row("hand_over_panel/origin", tr("Van wie?"), self.origin, tr("Uw naam en organisatie.")))
        column.addWidget(Row("hand_over_panel/how", tr("Hoe gaat het op slot?"), self.how))
        for widget in (self.with_passphrase, self.with_keys, self.go, self.work, self.outcome):
            column.addWidget(widget)

    def _passphrases(self) -> QWidget:
        lines = Lines()
        self.passphrase = lines.secret(tr("Wachtzin voor dit bestand"), f"{HOW_LONG} {TELLING}")
        self.again = lines.secret(tr("Nog een keer dezelfde wachtzin"))
        lines.add_show_typed()
        lines.entered.connect(self.hand_over)
        return lines

    def _keys(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self.keys = GrowingText("")
        column.addWidget(Row("hand_over_panel/keys", tr("Openbare sleutel van de ontvanger"), self.keys, KEYS))
        told = tr("Openbare sleutel uit een bestand lezen")
        column.addWidget(narrow_button(tr("Uit een bestand …"), self._load_keys, named=told))
        return holder

    def _show_how(self) -> None:
        self.with_passphrase.setVisible(self.how.value() != PUBLIC)
        self.with_keys.setVisible(self.how.value() == PUBLIC)

    def _show_earlier(self) -> None:
        """To whom the dossier went before, and from whom it came."""
        from models.handing_over import passings_of
        from models.store import Store

        if isinstance(self.editing.store, Store):
            told = [_told(each) for each in passings_of(self.editing.store, self.editing.assessment.id)]
            self.earlier.setText("\n".join(told))
            self.earlier.setVisible(bool(told))

    def _load_keys(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, tr("Openbare sleutel"), last_folder(), tr("Tekst (*.pub *.txt *)")
        )
        if name:
            remember_folder(Path(name).parent)
            self.load_keys(Path(name))

    def load_keys(self, path: Path) -> None:
        """Put the public keys in a file where they can be looked at."""
        from app.age_files import read_recipients

        try:
            with path.open(encoding="utf-8") as file:
                self.keys.setPlainText("\n".join(read_recipients(file.read(100_000))))
        except HandoverError as problem:
            self.outcome.tell("error", str(problem))
        except (OSError, UnicodeDecodeError):
            self.outcome.tell("error", tr("{name} is niet te lezen. Kies een ander bestand.", name=path.name))

    # --- making the file ----------------------------------------------------------------------------------

    def hand_over(self) -> None:
        """Ask where the file goes, and make it beside the window; it takes some seconds."""
        if self.work.is_busy:
            return
        try:
            lock = self._lock()
        except HandoverError as problem:
            self.outcome.tell("warning", str(problem))
            return
        if not self.to.text().strip():
            self.outcome.tell("warning", tr("Vul in aan wie u het dossier overdraagt."))
            self.to.setFocus()
            return
        # No name of a family in it: the name of a file can be read by everybody on its way.
        chosen = self.choose_path(self, f"overdracht-{date.today():%Y-%m-%d}.dossier.age", "age")
        if chosen:
            self._begin(Path(chosen), lock)

    def _lock(self) -> "Lock":
        """What closes the file. Raises HandoverError when that was not filled in well."""
        from app.age_apart import Lock
        from app.age_files import read_recipients

        if self.how.value() == PUBLIC:
            keys = read_recipients(self.keys.toPlainText())
            if not keys:
                raise HandoverError(tr("Plak de openbare sleutel van de ontvanger, of kies het bestand ermee."))
            return Lock(keys=tuple(keys))
        problem = wrong_passphrases(self.passphrase.text(), self.again.text())
        if problem:
            raise HandoverError(problem)
        return Lock(passphrase=self.passphrase.text())

    def _begin(self, path: Path, lock: "Lock") -> None:
        from app.age_apart import seal_apart
        from app.handover import Sent, one_line, write_container
        from models.base import now
        from models.handing_over import parcel_of
        from models.store import Store
        from models.store_errors import StoreError

        assert isinstance(self.editing.store, Store)
        self.editing.save()
        try:
            parcel = parcel_of(self.editing.store, self.editing.assessment.id)
        except StoreError as problem:
            self.outcome.tell("error", tr("Er is geen bestand gemaakt. {problem}", problem=problem))
            return
        sent, method = Sent(one_line(self.origin.text()), one_line(self.to.text()), now()), self.editing.decision_method
        self.outcome.hide()

        def make(progress: Progress) -> bytes:
            progress.say(tr("Het dossier wordt ingepakt …"))
            container = write_container(parcel, sent, method)
            progress.say(tr("Het dossier wordt versleuteld …"))
            sealed = seal_apart(container, lock)
            progress.say(tr("Het dossier wordt versleuteld …"))  # it may have been stopped meanwhile
            return sealed

        self.work.start(tr("Het dossier wordt ingepakt …"), make, partial(self._made, path, parcel, sent.to))

    def _made(self, path: Path, parcel: "Parcel", to: str, result: object) -> None:
        if isinstance(result, Stopped):
            self.outcome.tell("hint", tr("Gestopt. Er is geen bestand gemaakt."))
        elif isinstance(result, HandoverError):
            self.outcome.tell("error", tr("Er is geen bestand gemaakt. {result}", result=result))
        elif isinstance(result, Exception):
            raise result
        else:
            assert isinstance(result, bytes)
            self._put(path, result, parcel, to)

    def _put(self, path: Path, data: bytes, parcel: "Parcel", to: str) -> None:
        from app.handover_file import put_handed_over
        from models.handing_over import record_handed_over
        from models.store import Store
        from models.store_errors import StoreError

        store = self.editing.store
        assert isinstance(store, Store)
        try:
            put_handed_over(path, data, lambda: record_handed_over(store, parcel, to))
        except OSError as problem:
            self.outcome.tell("error", not_written(path, problem))
        except StoreError as problem:
            self.outcome.tell("error", tr("Er is geen bestand gemaakt. {problem}", problem=problem))
        else:
            self._tell_done(path, to)

    def _tell_done(self, path: Path, to: str) -> None:
        by_phone = tr(" Geef de wachtzin door per telefoon.") if self.passphrase.text() else ""
        self.outcome.tell("good", tr("✓ Klaar voor {to}: {path}.{by_phone}", to=to, path=path, by_phone=by_phone))
        for entry in (self.passphrase, self.again):
            entry.clear()
        self._show_earlier()


def _whose(author: str, organisation: str) -> str:
    """Who gives it and for whom they work; an author who wrote the organisation along is not told twice."""
    known = organisation.casefold() in author.casefold()
    return author if known else ", ".join(filter(None, (author, organisation)))


def _told(passing: "Passing") -> str:
    day = long_day(passing.at.astimezone().date())
    if passing.kind == "received":
        return tr("Overgenomen van {what} op {day}.", what=passing.other or tr("een afzender zonder naam"), day=day)
    return tr("Overgedragen aan {other} op {day}.", other=passing.other, day=day)
