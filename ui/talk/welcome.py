"""The beginning, with what cannot be promised, and the two ways in which a talk ends."""

from resources.language import tr
from ui.talk.step import Step
from ui.talk.talk import Talk

YOU_MAY = tr("Jij mag zeggen wat jij vindt. Je mag ook stoppen.")
YOU_MAY_OLDER = tr("Jij mag zeggen wat jij vindt. Je hoeft niets te zeggen, en je mag altijd stoppen.")
FIRST = tr("Eerst iets wat je moet weten:")
THANKS = tr("Dank je wel voor wat je vertelde.")
NOTHING_SAID = tr("Je hoefde niets te zeggen. Later praten mag ook.")
STOPPED = tr("Dat is goed.")
ALWAYS = tr("Je mag later altijd nog iets vertellen.")
FETCH = tr("Roep nu de begeleider.")


class Welcome(Step):
    """A greeting, what the child may do, and at once what cannot be promised (method B.3)."""

    def __init__(self, talk: Talk) -> None:
        super().__init__(talk)
        self.begin(tr("Dag {name}.", name=talk.name) if talk.name else tr("Dag."))
        self.say(YOU_MAY if talk.young else YOU_MAY_OLDER)
        self.say(FIRST, "aside")
        self.say(talk.editing.method.cannot_promise_child[talk.group], "promise")
        self.column.addStretch(1)


class Done(Step):
    """The end of the talk, or of the record read back."""

    def __init__(self, talk: Talk) -> None:
        super().__init__(talk)
        self.begin(tr("Klaar"))
        spoke = talk.sitting.reading or talk.made_something
        self.say(THANKS if spoke else NOTHING_SAID)
        self.say(FETCH)
        self.column.addStretch(1)

    def going_on(self) -> str:
        return ""


class Stopped(Step):
    """The child wants to stop, which is always good."""

    def __init__(self, talk: Talk) -> None:
        super().__init__(talk)
        self.begin(STOPPED)
        self.say(ALWAYS)
        self.say(FETCH)
        self.column.addStretch(1)

    def going_on(self) -> str:
        return ""
