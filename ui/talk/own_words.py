"""What the child says, typed exactly as it says it; every sentence that is kept becomes a row of its own."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.views import OwnWords
from resources.language import tr
from ui.emptying import empty
from ui.talk.big import Big, words
from ui.talk.said_fields import SaidLine, SaidText
from ui.talk.step import ON, SKIP, Step, focus
from ui.talk.talk import Talk

SAY, MORE = tr("Wat wil jij zeggen?"), tr("Wil je nog iets zeggen?")
AS_SAID = tr("Wij schrijven het op zoals jij het zegt.")
KEEP, AWAY = tr("Bewaar"), tr("Weg")
IN_DUTCH, LANGUAGE = tr("In het Nederlands"), tr("Taal")


class Saying(Step):
    """A field that keeps what stands in it with every key, so that a lock or a lost screen loses nothing."""

    def __init__(self, talk: Talk, question: str) -> None:
        super().__init__(talk)
        self._row: OwnWords | None = None  # what is being said now
        self.language: SaidLine | None = None
        self.begin(question)
        self.say(AS_SAID, "aside")
        self.entry = SaidText("", question, talk.letters)
        self.entry.setObjectName("own_words")
        self.entry.edited.connect(lambda typed: self._put("words", typed))
        self.add(self.entry)
        self.translation = self._translating() if talk.needs_translation else None
        self.keep = Big(KEEP, talk.letters, self.keep_now, "main")
        self.keep.setObjectName("keep_words")
        self.add(self.keep)
        self._kept = QVBoxLayout()
        holder = QWidget()
        holder.setLayout(self._kept)
        self._kept.setContentsMargins(0, 0, 0, 0)
        self.add(holder)
        self.column.addStretch(1)
        self._show_kept()

    def _translating(self) -> SaidText:
        """For whoever puts the child's words into Dutch: what they mean, and the language where it is not known yet."""
        if not self.talk.language:  # a known language goes along unseen: it is in the file
            self.language = self._line(LANGUAGE, SaidLine("", LANGUAGE, self.talk.letters))
            self.language.setObjectName("language")
            self.language.edited.connect(lambda typed: self._put("language", typed))
        translation = self._line(IN_DUTCH, SaidText("", IN_DUTCH, self.talk.letters, lines=1))
        translation.setObjectName("translation")
        translation.edited.connect(lambda typed: self._put("translation", typed))
        return translation

    def _line(self, label: str, field):
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(words(label, self.talk.letters, "aside"), 1)
        line.addWidget(field, 4)
        self.add(holder)
        return field

    def _put(self, attribute: str, typed: str) -> None:
        """Take over every key; a field that is empty again leaves no row behind."""
        if self._row is None and attribute != "language" and typed.strip():
            self._row = self.talk.begin_words()
            if self.language is not None:
                self.talk.put_words(self._row, "language", self.language.text())
        if self._row is not None:
            self.talk.put_words(self._row, attribute, typed)
            if not (self._row.words.strip() or self._row.translation.strip()):
                self.talk.take_back(self._row)
                self._row = None
        self.changed.emit()

    def keep_now(self) -> None:
        """What stands in the field is finished; the field is there for what comes next."""
        if self._row is None:
            return
        self._row = None
        for each in (self.entry, self.translation):
            if each is not None:
                each.clear()
        self._show_kept()
        self.take_focus()
        self.changed.emit()

    # --- what was kept ------------------------------------------------------------------------------------

    def _show_kept(self) -> None:
        """What the child said in this sitting, the last first; it may take any of it away again."""
        empty(self._kept)
        said = [each for each in self.talk.said() if each is not self._row]
        for each in reversed(said):
            self._kept.addWidget(self._kept_row(each))

    def _kept_row(self, row: OwnWords) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(words(f"✓ {row.words or row.translation}", self.talk.letters, "kept"), 1)
        away = Big(AWAY, self.talk.letters, self._taking_back(row), "plain")
        away.setAccessibleName(f"{AWAY}: {row.words or row.translation}")
        away.setObjectName(f"away/{row.id}")
        line.addWidget(away)
        return holder

    def _taking_back(self, row: OwnWords) -> Callable[[], None]:
        def take_back() -> None:
            self.talk.take_back(row)
            self._show_kept()
            self.take_focus()
            self.changed.emit()

        return take_back

    def going_on(self) -> str:
        return ON if self.talk.said() else SKIP

    def take_focus(self) -> bool:
        return focus(self.entry)
