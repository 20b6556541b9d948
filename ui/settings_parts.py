"""The parts of «Instellingen» with a few choices each: how it looks, when it locks, how a new dossier begins."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy

from app import dictionary
from app.settings import load_settings
from app.settings_keys import LANGUAGES, SPELLING
from resources.language import tr
from ui.inputs import Choice, Line, Pills
from ui.lock_line import OFFERED, in_words
from ui.look import COLOURS, SIZES, chosen_colours, chosen_size, looks
from ui.row import flush_label
from ui.settings_part import Part
from ui.spelling import spelling

if TYPE_CHECKING:
    from app.method import Method

LOOK = tr("Weergave")
ABOUT_LOOK = tr("U ziet het meteen. Het geldt voor deze computer, voor uzelf, en niet voor wat u afdrukt.")
NEXT_START = tr("Geldt vanaf de volgende start van het programma. Wat u afdrukt, blijft Nederlands.")
SPELLING_HINT = tr(
    "Zonder internet, en altijd met Nederlandse woorden: de dossiers zijn Nederlands, ook als het programma Engels "
    "spreekt. De menutoets of een rechtermuisklik op zo'n woord laat zien wat erop lijkt. Woorden die u laat "
    "onthouden, staan als gewone tekst op deze computer. Onthoud geen namen: die kent het programma uit het dossier."
)
LOCK = tr("Vergrendelen")
ABOUT_LOCK = tr("Als u zo lang geen toets of muis gebruikt, is alles verborgen tot u uw wachtzin typt.")
NEW = tr("Nieuw dossier")
ABOUT_NEW = tr(
    "Wat u hier invult, staat al in elk nieuw dossier, ook in een korte intake. In het dossier zelf kunt u het altijd "
    "veranderen. Dossiers die er al zijn, blijven zoals ze zijn."
)
MANDATE = tr("Bijvoorbeeld: het mandaatbesluit van de gemeente, artikel 3.")


class LookPart(Part):
    """Colours, the size of letters, the language, and whether spelling is looked at."""

    def __init__(self) -> None:
        super().__init__(LOOK, ABOUT_LOOK)
        self.colours = Pills(chosen_colours(), COLOURS)
        self.size_of_text = Pills(chosen_size(), SIZES)
        self.language = Pills(load_settings().text("language"), {str(code): name for code, name in LANGUAGES.items()})
        self.row("colours", tr("Kleuren"), self.colours)
        self.row("text_size", tr("Grootte van de letters"), self.size_of_text)
        self.row("language", tr("Taal van het programma"), self.language, NEXT_START)
        self._add_spelling()
        self.end()
        self.colours.chosen.connect(lambda code: self._wear("colours", code))
        self.size_of_text.chosen.connect(lambda code: self._wear("text_size", int(code or 0)))
        self.language.chosen.connect(lambda code: code and self.keep("language", code))

    def _add_spelling(self) -> None:
        looking = spelling()
        if looking is None or not dictionary.is_there():
            self.column.addWidget(flush_label(tr(dictionary.MISSING), "hint"))
            return
        self.spelling = Pills(
            "on" if looking.is_on else "off", {str(code): tr(said) for code, said in SPELLING.items()}
        )
        self.row("spelling", tr("Spelling"), self.spelling, SPELLING_HINT)
        self.spelling.chosen.connect(self._look_at_spelling)

    def _look_at_spelling(self, code: str) -> None:
        if code and self.keep("spelling", code) and (looking := spelling()) is not None:
            looking.choose(code != "off")

    def _wear(self, name: str, value: str | int) -> None:
        if value and self.keep(name, value) and (wearing := looks()) is not None:
            wearing.wear()


class LockPart(Part):
    """After how many minutes the program locks; `changed` hears how many that are now."""

    def __init__(self, changed: Callable[[int], None]) -> None:
        super().__init__(LOCK, ABOUT_LOCK)
        self._changed = changed
        settings = load_settings()
        now, most = settings.lock_minutes, int(settings.value("lock_minutes_most"))
        offered = sorted({each for each in (*OFFERED, now, most) if each <= most})
        self.minutes = Choice(str(now), {str(each): in_words(each) for each in offered})
        self.minutes.removeItem(0)  # there is always a number
        self.minutes.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        longest = in_words(most)
        hint = (
            tr("Uw beheerder staat hoogstens {longest} toe.", longest=longest)
            if settings.is_fixed("lock_minutes_most")
            else ""
        )
        self.row("lock_minutes", tr("Vergrendelt vanzelf na"), self.minutes, hint)
        self.end()
        self.minutes.chosen.connect(self._chosen)

    def _chosen(self, minutes: str) -> None:
        if self.keep("lock_minutes", int(minutes)):
            self._changed(load_settings().lock_minutes)


class NewDossierPart(Part):
    """What a new dossier begins with."""

    def __init__(self, method: "Method") -> None:
        super().__init__(NEW, ABOUT_NEW)
        self.lines: dict[str, Line] = {}
        self._line("dossier_organisation", tr("Gemeente of organisatie"))
        self._line("dossier_author", tr("Opsteller"))
        self._line("dossier_decider_name", tr("Naam van degene die beslist"))
        self._line("dossier_decider_body", tr("Orgaan"))
        self._line("dossier_mandate", tr("Op grond waarvan mag deze persoon beslissen?"), MANDATE)
        self.decision_type = Choice(
            load_settings().text("dossier_decision_type"), _names(method), tr("Geen vaste keuze")
        )
        self.decision_type.setCurrentIndex(max(0, self.decision_type.findData(self._now("dossier_decision_type"))))
        self.row("dossier_decision_type", tr("Soort besluit"), self.decision_type)
        self.end()
        self.decision_type.chosen.connect(partial(self.keep, "dossier_decision_type"))

    def _line(self, name: str, label: str, hint: str = "") -> None:
        entry = Line(self._now(name))
        self.row(name, label, entry, hint)
        self.lines[name] = entry
        entry.editingFinished.connect(lambda: self._keep_line(name))

    def _now(self, name: str) -> str:
        return load_settings().text(name)

    def _keep_line(self, name: str) -> None:
        typed = " ".join(self.lines[name].text().split())
        if self.lines[name].isEnabled() and typed != self._now(name):
            self.keep(name, typed)

    def close_part(self) -> None:
        for name in self.lines:
            self._keep_line(name)


def _names(method: "Method") -> Mapping[str, str]:
    return {each.id: each.name for each in method.decision_types.values()}
