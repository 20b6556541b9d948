"""What the child drew: a photo or scan of it becomes a source of the file, and belongs to this talk."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.changes import add_source
from models.assessment import Assessment
from models.evidence import Sharing, Source
from models.views import Hearing
from ui.attachments import Progress
from ui.dropping import Dropping
from ui.taking_in import taking_in
from ui.talk.big import Big
from ui.talk.step import ON, SKIP, Step, focus
from ui.talk.talk import Talk

DRAW, DRAW_OLDER = "Wil je iets tekenen?", "Wil je iets laten zien of tekenen?"
MAY = "Pak papier en potloden. Maak wat jij wilt."
PHOTO = "Daarna maken we er een foto van."
ADD = "Foto van je tekening erbij doen …"
_IMAGES = "Afbeeldingen (*.png *.jpg *.jpeg *.tif *.tiff *.webp)"

ChooseImages = Callable[[QWidget], list[str]]


def ask_images(asking: QWidget) -> list[str]:
    """Ask for a photo. It begins among the pictures and shows nothing else: other names say too much here."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    paths, _ = QFileDialog.getOpenFileNames(asking, "Gesprek", folder, _IMAGES)
    return paths


def drawing_source(file: Assessment, hearing: Hearing, name: str, making: list[Source], _photo: str) -> Source:
    """A source for what the child drew; whoever may not know the talk may not see the drawing either."""
    made = add_source(
        file,
        kind="foto_tekening",
        title=f"Tekening van {name}" if name else "Tekening van het kind",
        dated=date.today(),
        sharing=[Sharing(person_id=each.person_id, level=each.level, reason=each.reason) for each in hearing.sharing],
    )
    making.append(made)
    return made


class Drawings(QObject):
    """Takes the photos in, and lets each belong to the talk; it lives as long as the screen."""

    kept = Signal()

    def __init__(self, parent: QObject, talk: Talk) -> None:
        super().__init__(parent)
        self._talk = talk
        self._making: list[Source] = []
        self.choose: ChooseImages = ask_images
        self._taking = taking_in(talk.editing)
        # What waits there holds the rows and not the editing, which would then outlive a lock.
        made_of = partial(drawing_source, talk.editing.assessment, talk.hearing, talk.name, self._making)
        self._taking.makers[talk.hearing.id] = made_of
        self._taking.moved.connect(self._look)

    def take(self, paths: list[str]) -> None:
        """Add these photos."""
        if paths:
            self._taking.take(self._talk.hearing.id, paths)

    def end(self) -> None:
        """Nothing more is drawn here; what was asked for is still added."""
        self._taking.finish()
        self._taking.makers.pop(self._talk.hearing.id, None)
        self._taking.told.pop(self._talk.hearing.id, None)

    def _look(self) -> None:
        """A source that holds its photo belongs to the talk; one that was refused is gone again."""
        done = [each for each in self._making if each.attachments]
        self._making.clear()
        for each in done:
            self._talk.keep_drawing(each)
        if done:
            self.kept.emit()


class Drawing(Step):
    """Drawing is done on paper; the screen only takes the photo in."""

    def __init__(self, talk: Talk, drawings: Drawings) -> None:
        super().__init__(talk)
        self._drawings = drawings
        self.begin(DRAW if talk.young else DRAW_OLDER)
        self.say(MAY)
        self.say(PHOTO)
        self.choose = Big(ADD, talk.letters, self._choose)
        self.choose.setObjectName("add_drawing")
        self.add(self.choose)
        self.add(Progress(talk.editing, talk.hearing.id))
        self._told = self.say("", "kept")
        self.column.addStretch(1)
        Dropping(self).dropped.connect(drawings.take)
        drawings.kept.connect(self._tell)
        self._tell()

    def _choose(self) -> None:
        self._drawings.take(self._drawings.choose(self))

    def _tell(self) -> None:
        count = len(self.talk.drawings())
        self._told.setText("" if not count else "✓ Je tekening is bewaard." if count == 1 else
                           f"✓ Er zijn {count} tekeningen bewaard.")  # fmt: skip
        self.changed.emit()

    def going_on(self) -> str:
        return ON if self.talk.drawings() else SKIP

    def take_focus(self) -> bool:
        return focus(self.choose)
