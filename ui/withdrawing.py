"""On the page of a talk: a child takes back what it said, and it goes for good."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.days import long_day
from app.fields import Field, of_child
from app.quoting import quoting, quoting_out_of_sight, resting_on
from models.people import Child
from models.views import Hearing
from models.withdrawing import CARDS, OWN_WORDS, ROWS, SAID
from resources.language import tr
from ui.asking import Question
from ui.editing import Editing
from ui.emptying import empty
from ui.form import Form
from ui.inputs import Ticks
from ui.printing import named_place
from ui.remarks import link
from ui.row import Row, flush_label

TITLE = tr("Dit kind trekt zijn woorden in …")
ABOUT = tr(
    "Wat u hier kiest, verdwijnt voorgoed: uit het dossier, uit het spoor van wijzigingen en uit de reservekopieën; "
    "uit die op een stick of netwerkschijf zodra die er weer is. Er blijft staan dat het gesprek is gehouden en op "
    "welke dag de woorden zijn ingetrokken."
)
STAYS = tr(
    "Dit blijft wel bestaan: vastgestelde versies, omdat die bewijs zijn (art. 17 lid 3 AVG); papieren en bestanden "
    "die al zijn meegegeven; en kopieën van de kluis die u zelf ergens neerzette. Een oude versie voor een andere "
    "lezer drukt het programma niet meer af."
)
FIRST = tr(
    "Dezelfde woorden staan ook hier. Pas die teksten eerst aan. Bij het intrekken verdwijnt dan ook wat er eerder "
    "stond. Wat u laat staan, blijft ook in de reservekopieën."
)
RESTS = tr("Lees ook deze teksten na. Zij kunnen in andere woorden zeggen wat het kind zei.")
OUT_OF_SIGHT = tr(
    "De woorden staan ook {} keer waar geen pagina naartoe leidt: in wat is verwijderd, of in een opmerking van een "
    "tweede lezer. Zet het verwijderde terug en pas het aan, of handel de opmerking af."
)
LABELS = {
    OWN_WORDS: tr("Letterlijke uitspraken"),
    "summary": tr("Samenvatting"),
    "must_not_vanish": tr("Wat niet mag verdwijnen"),
    "noticed": tr("Wat opviel"),
    CARDS: tr("Kaartjes die het kind neerlegde"),
    "correction": tr("Wat het kind in het verslag anders wil"),
    "draft_reaction": tr("Reactie op het conceptbesluit"),
}


def add_withdrawing(form: Form, child: Child, hearing: Hearing) -> None:
    """What was withdrawn before, and the way to withdraw what stands there now."""
    form.tell(lambda: _withdrawn(hearing), "label")
    if not (hearing.held and _there(hearing)):
        return
    folded = form.folding(TITLE, name="withdrawing")
    folded.when_opened(lambda: folded.widget(WithdrawPanel(form.editing, child, hearing)))


class WithdrawPanel(QWidget):
    """Choose what goes, see where else it stands, and let it go after a yes."""

    def __init__(self, editing: Editing, child: Child, hearing: Hearing) -> None:
        super().__init__()
        self.editing, self.child, self.hearing = editing, child, hearing
        prefix, there = f"withdrawing/{hearing.id}", _there(hearing)
        self.what = Ticks(there, {name: LABELS[name] for name in there}, one_a_line=True)
        self.what.ticked.connect(lambda _chosen: self.renew())
        elsewhere = QWidget()  # there from the start: things are read in the order they were made
        self.elsewhere = QVBoxLayout(elsewhere)
        self.elsewhere.setContentsMargins(0, 0, 0, 0)
        self.elsewhere.setSpacing(4)
        self.outcome = flush_label("", "error")
        self.button = link(tr("Intrekken …"), f"{prefix}/ask", self._ask)
        self.button.setProperty("kind", "remove")
        self.question = Question(tr("Ja, voorgoed weghalen"), tr("Nee, houden"))
        self.question.agreed.connect(self._withdraw)
        self.question.declined.connect(self.button.setFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(flush_label(ABOUT, "hint"))
        column.addWidget(Row(f"{prefix}/what", tr("Wat trekt het kind in?"), self.what))
        column.addWidget(elsewhere)
        for part in (flush_label(STAYS, "hint"), self.button, self.question, self.outcome):
            column.addWidget(part)
        self.renew()

    def renew(self) -> None:
        """Show where else the chosen words stand now, and what may rest on them."""
        empty(self.elsewhere)
        file, chosen = self.editing.assessment, self.what.values()
        quoted = quoting(file, self.child, self.hearing, chosen)
        self._places(FIRST, quoted)
        if hidden := quoting_out_of_sight(file, self.hearing, chosen):
            self.elsewhere.addWidget(flush_label(OUT_OF_SIGHT.format(hidden), "warning"))
        self._places(RESTS, tuple(each for each in resting_on(file, self.child) if each not in quoted))
        self.button.setEnabled(bool(chosen))

    def _places(self, text: str, fields: tuple[Field, ...]) -> None:
        if fields:
            self.elsewhere.addWidget(flush_label(text, "label"))
        for field in fields:
            go = partial(self.editing.asked_for.emit, field)
            name = f"withdrawing/{self.hearing.id}/go/{field}"
            self.elsewhere.addWidget(link(tr("Ga naar {editing}", editing=named_place(self.editing, field)), name, go))

    def _ask(self) -> None:
        self.renew()
        named = ", ".join(LABELS[each].lower() for each in self.what.values())
        self.question.ask(
            tr("Wilt u dit voorgoed weghalen: {named}? Terugzetten kan niet, ook niet door een ander.", named=named)
        )

    def _withdraw(self) -> None:
        talk = of_child(self.child, "hearings", self.hearing.id)
        self.question.hide()
        problem = self.editing.withdraw(self.hearing, self.what.values(), talk)
        if problem:  # else another panel took the place of this one
            self.outcome.setText(problem)
            self.outcome.show()


def _there(hearing: Hearing) -> list[str]:
    """What of this talk says something and can be withdrawn."""
    return [name for name in SAID if _says(hearing, name)]


def _says(hearing: Hearing, name: str) -> bool:
    if name == CARDS:
        return bool(hearing.cards)
    if name in ROWS:
        return any(getattr(row, each).strip() for row in getattr(hearing, name) for each in ROWS[name][1])
    return bool(getattr(hearing, name).strip())


def _withdrawn(hearing: Hearing) -> str:
    if hearing.withdrawn_at is None:
        return ""
    day = long_day(hearing.withdrawn_at.astimezone().date())
    return tr("Op {day} heeft het kind woorden uit dit gesprek ingetrokken. Zij zijn voorgoed weggehaald.", day=day)
