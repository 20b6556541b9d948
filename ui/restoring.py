"""Putting a backup back, step by step on one page: choose, see what would change, say yes."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from resources.language import tr
from ui.asking import Question, bring_in_view
from ui.buttons import button
from ui.flow import FlowLayout
from ui.in_background import InBackground
from ui.lines import LOST, words

if TYPE_CHECKING:
    from app.backup_list import BackupLine
    from app.backups import Backup
    from app.restore import Prepared
    from models.store import Store

MOST_ROWS = 8
OF_NOW = tr("Wachtzin van nu")
OF_THEN = tr("Wachtzin die gold toen deze reservekopie werd gemaakt")
SURE = tr(
    "Deze reservekopie terugzetten? Van wat er nu staat, wordt eerst een reservekopie gemaakt. Gaat dat niet, dan "
    "blijft het bestand bewaard onder een andere naam."
)


class Restoring(QWidget):
    """Nothing changes before `agreed`, which hands over what stands ready; a store that is open needs no passphrase."""

    agreed = Signal(object)

    def __init__(self, folder: Path, store: "Store | None" = None) -> None:
        super().__init__()
        self.folder = folder
        self._store = store
        self._backups: list[Backup] = []
        self._chosen: Backup | None = None
        self._prepared: Prepared | None = None
        self.work = InBackground(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.said = self._label("", "hint")
        self.list = self._list()
        self._buttons()
        self._secret()
        self.problem = self._label("", "error")
        self.changes = self._label("", "option")
        self.changes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.go = button(tr("Terugzetten …"), self._ask)
        self._column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        self._asking()
        self._start_over()
        self.renew()

    # --- building -----------------------------------------------------------------------------------------

    def _label(self, text: str, kind: str) -> QLabel:
        self._column.addWidget(label := words(text, kind))
        return label

    def _list(self) -> QListWidget:
        found = QListWidget()
        found.setAccessibleName(tr("Reservekopieën"))
        found.setWordWrap(True)
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        found.currentRowChanged.connect(lambda _row: self._start_over())
        found.itemActivated.connect(lambda _item: self.look())
        self._column.addWidget(found)
        return found

    def _buttons(self) -> None:
        holder = QWidget()
        row = FlowLayout(holder, space=8)
        self.see = button(tr("Bekijken wat er verandert …"), self.look)
        self.other = button(tr("Een ander bestand kiezen …"), self._choose_file)
        for each in (self.see, self.other):
            row.addWidget(each)
        self._column.addWidget(holder)

    def _secret(self) -> None:
        self.secret_name = self._label("", "label")
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret_name.setBuddy(self.secret)
        self.secret.returnPressed.connect(self._look_with_secret)
        self.secret.setAccessibleDescription(LOST)
        self._column.addWidget(self.secret)
        self.lost = self._label(LOST, "hint")
        self.on = button(tr("Verder"), self._look_with_secret)
        self._column.addWidget(self.on, 0, Qt.AlignmentFlag.AlignLeft)

    def _asking(self) -> None:
        self.asking = Question(tr("Ja, terugzetten"), tr("Nee, niets veranderen"))
        self.asking.agreed.connect(self._agree)
        self.asking.declined.connect(lambda: self.go.setFocus())
        self._column.addWidget(self.asking)

    # --- the list -----------------------------------------------------------------------------------------

    def renew(self) -> None:
        """Look anew which backups there are; a slow drive does not hold up the window."""
        from app.backup_list import backup_lines

        folder, key = self.folder, self._store.data_key if self._store is not None else None
        self.said.setText(tr("De reservekopieën worden opgezocht …"))
        self.said.show()
        self.work.start(lambda: backup_lines(folder, key), self._show_list)

    def _show_list(self, found: object) -> None:
        lines: list[BackupLine] = found if isinstance(found, list) else []
        self._backups = [each.backup for each in lines]
        self.list.clear()
        self.list.addItems([each.told() for each in lines])
        self.list.setVisible(bool(lines))
        self.see.setEnabled(bool(lines))
        self.said.setText("" if lines else tr("Hier zijn geen reservekopieën gevonden. Kies zelf het bestand."))
        self.said.setVisible(not lines)
        self._fit()
        if lines:
            self.list.setCurrentRow(0)
        if isinstance(found, Exception):
            raise found

    def _fit(self) -> None:
        """As high as its lines, up to some; more are scrolled."""
        rows = min(max(self.list.count(), 1), MOST_ROWS)
        self.list.setFixedHeight(rows * max(self.list.sizeHintForRow(0), 1) + 2 * self.list.frameWidth() + 4)

    def _choose_file(self) -> None:
        from app.restore import RestoreFailed, chosen_backup
        from ui.saving_files import last_folder

        name, _kind = QFileDialog.getOpenFileName(self, tr("Reservekopie kiezen"), last_folder(), tr("Kluis (*.kluis)"))
        if name:
            try:
                self.look_at(chosen_backup(Path(name)))
            except RestoreFailed as problem:
                self._refuse(problem)

    # --- looking ------------------------------------------------------------------------------------------

    def look(self) -> None:
        """See what the chosen line would change."""
        row = self.list.currentRow()
        if 0 <= row < len(self._backups):
            self.look_at(self._backups[row])

    def look_at(self, backup: "Backup") -> None:
        """See what this backup would change; ask a passphrase where the open store does not do."""
        from app.keys import Unlocked
        from app.restore import opens_with_passphrase_of_now, prepare

        self._start_over()
        self._chosen, folder = backup, self.folder
        same = opens_with_passphrase_of_now(self.folder, backup)
        if same and self._store is not None:
            opened = Unlocked(self._store.data_key, name=self._store.who)
            self._begin(lambda: prepare(folder, backup, opened))
            return
        self.secret_name.setText(OF_NOW if same else OF_THEN)
        self.secret.setAccessibleName(self.secret_name.text())
        self.secret.clear()
        self._show_secret(True)
        self.secret.setFocus()
        self._bring_in_view(self.on)

    def _look_with_secret(self) -> None:
        from app.restore import open_backup, prepare

        folder, backup, typed = self.folder, self._chosen, self.secret.text()
        if backup is not None and typed:
            self._begin(lambda: prepare(folder, backup, open_backup(folder, backup, typed)))

    def _begin(self, work: Callable[[], object]) -> None:
        if not self.work.is_busy:
            self._refuse("")
            self.said.setText(tr("De reservekopie wordt nagekeken …"))
            self.said.show()
            self.work.start(work, self._show_changes)

    def _show_changes(self, found: object) -> None:
        from app.key_errors import KeysError
        from app.restore import Prepared, RestoreFailed, what_changes

        self.said.hide()
        try:
            if isinstance(found, Exception):
                raise found
            assert isinstance(found, Prepared)
            lines = what_changes(found, self._store)
        except (RestoreFailed, KeysError) as problem:
            self._refuse(problem)
            (self.secret if self.secret.isVisibleTo(self) else self.see).setFocus()
            return
        self._prepared = found
        self._show_secret(False)
        self.changes.setText("\n".join(lines))
        self.changes.show()
        self.go.show()
        self.go.setFocus()
        self._bring_in_view(self.go)

    def _bring_in_view(self, widget: QWidget) -> None:
        """Only once everything has its new place."""
        QTimer.singleShot(0, self, lambda: bring_in_view(widget))

    def _ask(self) -> None:
        self.asking.ask(SURE)

    def _agree(self) -> None:
        if self._prepared is not None:
            prepared, self._prepared = self._prepared, None
            self.agreed.emit(prepared)

    def _start_over(self) -> None:
        """Nothing is chosen; what stood ready is taken away again."""
        if self._prepared is not None:
            from app.put_in_place import discard

            discard(self.folder)
            self._prepared = None
        self._refuse("")
        self._show_secret(False)
        for each in (self.changes, self.go, self.asking):
            each.hide()

    def _show_secret(self, shown: bool) -> None:
        for each in (self.secret_name, self.secret, self.lost, self.on):
            each.setVisible(shown)

    def _refuse(self, problem: object) -> None:
        self.problem.setText(str(problem))
        self.problem.setVisible(bool(str(problem)))
