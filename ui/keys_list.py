"""All keys in one calm list (Ctrl+F1), and the same for the manual: what they do and where."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from resources.language import tr
from ui.sheet import Sheet
from ui.spoken import ReadArea
from ui.style import as_heading

KEYS: dict[str, tuple[tuple[str, str], ...]] = {
    tr("Van pagina naar pagina"): (
        ("Ctrl+PgDown", tr("Volgende pagina")),
        ("Ctrl+PgUp", tr("Vorige pagina")),
        ("Ctrl+L", tr("Naar de stappen; pijltjes lopen erdoor, Enter opent een pagina")),
        ("Ctrl+P", tr("Naar «Nakijken en afdrukken»")),
        (tr("F6, Shift+F6"), tr("Naar de volgende of de vorige groep op de pagina")),
        (tr("Alt+beginletter, Alt+Shift+beginletter"), tr("Naar het volgende of het vorige dat zo begint")),
        ("F8", tr("Naar het volgende dat nog open is")),
        ("F9", tr("Rechterkant tonen of verbergen")),
        ("Ctrl+W", tr("Terug naar alle dossiers")),
    ),
    tr("Invullen"): (
        ("Tab, Shift+Tab", tr("Naar het volgende of het vorige veld")),
        (tr("Pijltjes"), tr("Langs de keuzes; spatie of Enter kiest, Delete neemt de keuze terug")),
        (tr("Beginletter"), tr("Kiezen: de keuze die zo begint")),
        (tr("Shift+spatie"), tr("Bij een bron: een element bij elk kind aanvinken")),
        (tr("In een datum"), tr("v, m of +14 is vandaag, morgen of over veertien dagen")),
        ("F4", tr("Een keuzelijst openen")),
        (tr("Spatie, Enter"), tr("Een groep openen of sluiten, op een knop drukken")),
        ("Ctrl+B", tr("In een reden een feit of bron noemen: typ om te zoeken, Enter zet «(F7)» bij de cursor")),
        (tr("Pijl omlaag"), tr("Waar u een naam typt: namen uit dit dossier; Enter neemt over, Esc sluit")),
        ("Ctrl+Z", tr("Ongedaan maken: wat u typte, of buiten een tekst wat u het laatst weghaalde")),
        ("Ctrl+Y, Ctrl+Shift+Z", tr("Toch weer doen wat u in een tekst ongedaan maakte")),
        ("Ctrl+0", tr("Bij een element: wat leeg is, wordt «geen verschil»")),
        ("Ctrl+9", tr("Bij een element: hetzelfde, maar alleen voor de andere opties")),
    ),
    tr("Aan tafel"): (
        ("Ctrl+K", tr("Snel iets noteren; Enter bewaart het als feit")),
        ("Esc", tr("Uit de snelle regel, de stappen of de rechterkant terug naar het veld")),
        ("Ctrl+Shift+O", tr("Als tweede lezer een opmerking maken bij dit veld")),
        ("Ctrl+Shift+G", tr("Zien wie dit veld wijzigde, en wanneer")),
        ("Ctrl+Shift+H", tr("Afschermen wat niet iedereen mag zien, en weer tonen")),
        ("Ctrl+S", tr("Nu opslaan (het gaat ook vanzelf)")),
    ),
    tr("Alle dossiers"): (
        ("Ctrl+N", tr("Nieuw dossier")),
        ("Ctrl+Shift+N", tr("Korte intake")),
        ("Ctrl+F", tr("Zoeken in alle dossiers, als er meer dan zes zijn")),
        ("Ctrl+G", tr("Kiezen welke dossiers u ziet: pijltjes en Enter")),
        (tr("Ctrl+1 tot Ctrl+8"), tr("In de lijst: sorteren op die kolom, nog eens draait het om")),
        ("Enter", tr("Het gekozen dossier openen")),
        ("Ctrl+D", tr("Het gekozen dossier kopiëren")),
        ("Delete", tr("Het gekozen dossier wissen; eerst komt er een vraag")),
    ),
    tr("Overal"): (
        ("Ctrl+Shift+L", tr("Vergrendelen: alles is verborgen tot u uw wachtzin typt")),
        ("Ctrl+,", tr("Instellingen: letters, vergrendelen, nieuw dossier en meer")),
        ("F1", tr("Bij een veld: waarom dit wordt gevraagd, met de norm en de bron. Elders: de handleiding")),
        ("Shift+F1", tr("Handleiding, bij wat u nu ziet")),
        ("Ctrl+F1", tr("Deze lijst")),
        ("F7", tr("In de rondleiding: van het veld naar de uitleg en terug")),
    ),
    tr("In de handleiding"): (
        ("Ctrl+F", tr("Zoeken op deze bladzijde; Enter en Shift+Enter gaan verder en terug")),
        ("Ctrl+L", tr("Zoeken in de hele handleiding")),
        (tr("Ctrl+Pijl omlaag, Ctrl+Pijl omhoog"), tr("Naar de volgende of de vorige kop")),
        (tr("Alt+Pijl links"), tr("Terug naar wat u hiervoor las")),
        ("Esc", tr("Zoeken sluiten, of de handleiding")),
    ),
}


class KeysList(QDialog):
    """Opens over the window and closes with Escape or Enter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Toetsen"))
        self.setObjectName("keys")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = _keys_in_a_list()
        close = QPushButton(tr("Sluiten"))
        close.setProperty("kind", "main")
        close.setDefault(True)
        close.clicked.connect(lambda _checked=False: self.close())
        column = QVBoxLayout(self)
        column.addWidget(self.list, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        letter, room = self.fontMetrics().averageCharWidth(), parent.window().size()
        high = self.list.widget().sizeHint().height() + 6 * self.fontMetrics().height()
        self.resize(min(90 * letter, int(room.width() * 0.95)), min(high, int(room.height() * 0.95)))
        close.setFocus()


def keys_in_markdown() -> str:
    """The same list as tables for the manual."""
    tables = []
    for title, keys in KEYS.items():
        rows = "\n".join(f"| {key} | {what} |" for key, what in keys)
        head = f"| {tr('Toets')} | {tr('Wat die doet')} |"
        tables.append(f"## {title}\n\n{head}\n|---|---|\n{rows}\n")
    return "\n".join(tables)


def _keys_in_a_list() -> QScrollArea:
    inside = Sheet()
    grid = QGridLayout(inside)
    grid.setColumnStretch(1, 1)
    grid.setHorizontalSpacing(24)
    row = 0
    for title, keys in KEYS.items():
        heading = _label(title, "section")
        as_heading(heading, 1.1)
        heading.setIndent(0)  # begun where the keys below it begin
        grid.addWidget(heading, row, 0, 1, 2)
        for place, (key, what) in enumerate(keys, row + 1):
            grid.addWidget(_label(key, "label"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_label(what), place, 1)
        row += 1 + len(keys)
    scroll = ReadArea()
    scroll.setWidget(inside)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setAccessibleName(tr("Toetsen"))
    return scroll


def _label(text: str, kind: str = "") -> QLabel:
    label = QLabel(text)
    label.setWordWrap(kind != "label")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", kind)
    return label
