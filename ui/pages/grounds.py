"""Page «Weigeringsgronden»: formal grounds that were used or considered, each tested on its substance too."""

from app.changes import add_refusal_ground, remove
from models.interests import RefusalGround
from resources.language import tr
from ui.cards import add_removed
from ui.editing import Editing
from ui.form import Form
from ui.guidance import Following, Line
from ui.page import Address, Page
from ui.row import Row

BLAMING = frozenset({"WG-2", "WG-6"})
"""The grounds that blame the parents: then it is asked what the child itself could be blamed for (MT-25)."""

LEAD = tr(
    "Speelt er een formele grond om te weigeren, zoals binding of voorzienbaarheid? Zet hem hier, ook als u hem "
    "terzijde legt. Is er geen, ga dan door naar de volgende pagina."
)


def page(editing: Editing, address: Address) -> Page:
    """Every refusal ground that was used or considered."""
    made = Page(editing, address, tr("Weigeringsgronden"), LEAD)
    assessment = editing.assessment
    made.cards(assessment.refusal_grounds, "refusal_grounds", lambda row: ground_name(editing, row), _ground, remove)
    made.adding(tr("Grond toevoegen"), lambda: add_refusal_ground(assessment), "refusal_grounds", "code")
    add_removed(made, assessment.all_refusal_grounds, "refusal_grounds", lambda row: ground_name(editing, row))
    return made


def ground_name(editing: Editing, row: RefusalGround) -> str:
    """What a ground is called, and whether it was used."""
    kind = editing.method.refusal_grounds.get(row.code)
    name = kind.name if kind else tr("Nieuwe grond")
    use = editing.method.choices["ground_use"].get(row.use, "")
    return f"{name} · {use.lower()}" if use else name


def _ground(form: Form, row: RefusalGround) -> None:
    method = form.editing.method
    code = form.choice("code", tr("Welke grond?"), {each.id: each.name for each in method.refusal_grounds.values()})
    code.entry.chosen.connect(lambda chosen: _take_over(form, chosen))
    form.widget(Following(form.editing, lambda: _guidance(form.editing, row)))
    form.choice("use", tr("Wat is ermee gedaan?"), "ground_use")
    form.tell(lambda: _own_words(form.editing, row))
    form.line("article", tr("Artikel"), tr("Bijvoorbeeld: art. 4 Nadere regels opvang"))
    form.text("facts", tr("Op welke feiten steunt de grond, of waarom gaat hij hier niet op?"))
    form.text(
        "substantive_test",
        tr("Wat zegt de inhoud van de zaak?"),
        tr("Toets ook los van de grond: wat betekent het besluit voor elk kind?"),
        3,
    )
    form.tick("hardship_clause", tr("Er is een hardheidsclausule"))
    article = form.line("hardship_article", tr("Artikel van de hardheidsclausule"))
    test = form.text("hardship_test", tr("Waarom is de hardheidsclausule wel of niet toegepast?"), lines=3)
    form.only_if(lambda: row.hardship_clause, article, test)
    _blame(form, row, code)


def _take_over(form: Form, code: str) -> None:
    """Fill in the articles that the organisation's own regulation has for this ground, where nothing stands yet."""
    own = form.editing.organisation.ground(code)
    for name, text in (("article", own.article), ("hardship_article", own.hardship_article)) if own else ():
        if text.strip() and not getattr(form.owner, name).strip():
            field = form.field(name)
            form.rows[field].entry.setText(text)
            form.editing.put(form.owner, name, text, field)
            if name == "hardship_article":
                form.rows[form.field("hardship_clause")].entry.setChecked(True)


def _own_words(editing: Editing, row: RefusalGround) -> str:
    """How the organisation's own regulation words this ground; empty where it does not say."""
    own = editing.organisation.ground(row.code)
    return tr("In uw verordening: {says}", says=own.says.strip()) if own and own.says.strip() else ""


def _blame(form: Form, row: RefusalGround, code: Row) -> None:
    """Out of the way for grounds that blame nobody, open for those that do."""
    inside = form.folding(tr("Verwijt"), row.code in BLAMING or bool(row.blame_on_child.strip()))
    inside.text("blame_on_child", tr("Wat kan het kind zelf worden verweten?"), tr("Meestal is het antwoord: niets."))
    header = inside.parentWidget().header
    code.entry.chosen.connect(lambda chosen: header.setChecked(chosen in BLAMING or bool(row.blame_on_child.strip())))


def _guidance(editing: Editing, row: RefusalGround) -> list[Line]:
    kind = editing.method.refusal_grounds.get(row.code)
    if kind is None:
        return []
    return [
        (tr("De grond zegt"), kind.says),
        (tr("Kinderombudsman"), kind.ombudsman),
        (tr("Rechters"), kind.courts),
        (tr("Let op"), kind.asks),
    ]
