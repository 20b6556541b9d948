"""The choice whether the content of a paper comes beside its PDF, in a file that a program can read; remembered."""

from resources.language import tr
from ui.inputs import Tick
from ui.saving_files import recall, remember

LABEL = tr("Ook als JSON-bestand ernaast")
WHY = tr(
    "Met dat bestand kan wie het stuk krijgt, zoals een griffier, nagaan of de inhoud is wat de vingerafdruk onderaan "
    "zegt. Er staat hetzelfde in als op papier. Het is niet versleuteld, net als de PDF."
)


CONCEPT, VERSION = "concept", "versie"
FIRST = {CONCEPT: "nee", VERSION: "ja"}
"""What holds until somebody chose: who gets a version should be able to check it."""


class JsonBeside(Tick):
    """For one kind of paper."""

    def __init__(self, kind: str) -> None:
        super().__init__(wanted(kind), LABEL)
        self.setToolTip(WHY)
        self.setAccessibleDescription(WHY)
        self.ticked.connect(lambda on: remember(_key(kind), "ja" if on else "nee"))


def wanted(kind: str) -> bool:
    """What was chosen last for this kind of paper."""
    return (recall(_key(kind)) or FIRST[kind]) == "ja"


def _key(kind: str) -> str:
    return f"json_beside/{kind}"
