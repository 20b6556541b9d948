"""Drawing is done on paper. The photo is added afterwards: choosing a file would show more than this screen may."""

from resources.language import tr
from ui.talk.big import Big
from ui.talk.step import ON, SKIP, Step, focus
from ui.talk.talk import Talk

DRAW, DRAW_OLDER = tr("Wil je iets tekenen?"), tr("Wil je iets laten zien of tekenen?")
MAY = tr("Pak papier en potloden. Maak wat jij wilt.")
PHOTO = tr("Mag er straks een foto van? Dat kies jij.")
DREW = tr("Ik heb iets gemaakt")


class Drawing(Step):
    """Asks the child to draw, and remembers whether it did."""

    def __init__(self, talk: Talk) -> None:
        super().__init__(talk)
        self.begin(DRAW if talk.young else DRAW_OLDER)
        self.say(MAY)
        self.say(PHOTO)
        self.drew = Big("", talk.letters, self._turn, "pile")
        self.drew.setObjectName("drew")
        self.add(self.drew)
        self.column.addStretch(1)
        self._tell()

    def _turn(self) -> None:
        """Pressed once more it was not so after all."""
        self.talk.sitting.drew = not self.talk.sitting.drew
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        self.drew.setText(f"✓ {DREW}" if self.talk.sitting.drew else DREW)

    def going_on(self) -> str:
        return ON if self.talk.sitting.drew else SKIP

    def take_focus(self) -> bool:
        return focus(self.drew)
