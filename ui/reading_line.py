"""A quiet line under a text that says how hard it reads, and which words its reader may not know."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel

from app.method import Method, ReadingLimit
from app.readability import Reading, measure, unexplained_hard_words
from resources.language import tr
from ui.row import Row

OK, TOO_HARD = "✓", "▲"
AFTER_MS = 150


class ReadingLine(QLabel):
    """Renewed when typing pauses; a limit that is passed is named, with a sign in front."""

    def __init__(self, method: Method, group: str) -> None:
        super().__init__()
        self._method = method
        self._group = group
        self._text = ""
        self._later = QTimer(self)  # measuring a long letter takes longer than a key may
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._measure)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", "hint")
        self.hide()

    def read(self, text: str) -> None:
        """Measure this text; once the line has its place under it."""
        self._text = text
        if self.text():
            self._later.start(AFTER_MS)
        else:
            self._measure()

    def _measure(self) -> None:
        self.setText(told(self._text, self._method, self._group))
        self.setVisible(bool(self.text()))


def figures_of(text: str, method: Method, group: str) -> str:
    """The reading figures in one line, each with a sign for whether it fits this reader; empty without words."""
    reading = measure(text)
    return ", ".join(_figures(reading, method.explanation.reading.get(group))) if reading.words else ""


def told(text: str, method: Method, group: str) -> str:
    """What there is to say of a text for this age group (or «ouder»); empty without words."""
    reading = measure(text)
    if not reading.words:
        return ""
    limit = method.explanation.reading.get(group)
    lines = [", ".join(_figures(reading, limit))]
    hard = unexplained_hard_words(text, method.words.hard_words, group, method.words.explains) if group else ()
    if hard:
        lines.append(
            tr(
                "{too_hard} Moeilijk zonder uitleg: {lists}.",
                too_hard=TOO_HARD,
                lists=", ".join(_with_help(method, word) for word in hard),
            )
        )
    return "\n".join(lines)


def _figures(reading: Reading, limit: ReadingLimit | None) -> list[str]:
    mean, longest = round(reading.words_per_sentence, 1), reading.longest_sentence
    if limit is None:
        return [
            tr("{words} woorden", words=reading.words),
            tr("{mean} per zin", mean=_number(mean)),
            tr("langste zin {longest}", longest=longest),
            tr("leesbaarheid {score:.0f}", score=reading.score),
        ]
    return [
        _marked(
            tr("{words} woorden", words=reading.words),
            reading.words <= limit.most_words,
            tr("ten hoogste {most_words}", most_words=limit.most_words),
        ),
        _marked(
            tr("{mean} per zin", mean=_number(mean)),
            mean <= limit.mean_sentence,
            tr("ten hoogste {mean_sentence}", mean_sentence=limit.mean_sentence),
        ),
        _marked(
            tr("langste zin {longest}", longest=longest),
            longest <= limit.longest_sentence,
            tr("ten hoogste {longest_sentence}", longest_sentence=limit.longest_sentence),
        ),
        _marked(
            tr("leesbaarheid {score:.0f}", score=reading.score),
            reading.score >= limit.score,
            tr("ten minste {score}", score=limit.score),
        ),
    ]


def _marked(figure: str, fits: bool, limit: str) -> str:
    return f"{OK}\N{NO-BREAK SPACE}{figure}" if fits else f"{TOO_HARD}\N{NO-BREAK SPACE}{figure} ({limit})"


def _with_help(method: Method, word: str) -> str:
    known = next((each for each in method.words.hard_words if each.word == word), None)
    return f"{word} («{known.child_words}»)" if known and known.child_words else word


def _number(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")


def add_reading_line(row: Row, method: Method, group: str) -> None:
    """Under a text: how it reads for this group, renewed as it is typed."""
    line = ReadingLine(method, group)
    row.layout().addWidget(line)
    line.read(row.entry.toPlainText())
    row.entry.edited.connect(line.read)
