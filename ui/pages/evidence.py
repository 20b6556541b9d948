"""Page «Bronnen en feiten»: what was taken down and is still to be sorted, the sources, and the numbered facts."""

from app.at_once import make_sources, talks_without_source
from app.changes import add_fact, add_source, remove
from app.in_a_line import source_in_a_line
from app.people import is_expert
from models.assessment import Assessment
from models.evidence import Fact, Source
from resources.language import tr
from ui.at_once import add_press, tell_press
from ui.attachments import add_attachments, take_files
from ui.cards import add_removed
from ui.carrying import add_carried
from ui.citing import add_citations, fact_label, source_label
from ui.editing import Editing
from ui.form import Form
from ui.in_a_line import RowLine, add_line
from ui.page import Address, Page
from ui.sharing_rows import add_sharing, without_curtained

IN_A_LINE = tr("Wat het is; wie het schreef of zei; van welke dag. Met een puntkomma ertussen, en dan Enter.")


def page(editing: Editing, address: Address) -> Page:
    """Quick lines first; then where facts come from; then the facts."""
    made = Page(
        editing,
        address,
        tr("Bronnen en feiten"),
        tr("Waar rust dit besluit op? Elk feit krijgt een nummer en een bron. Is het nagegaan, is het betwist?"),
    )
    assessment = editing.assessment
    _unsorted(made, assessment)
    made.then(_sources, made, assessment)
    made.then(_facts, made, assessment)
    return made


def _unsorted(made: Page, assessment: Assessment) -> None:
    rows = [each for each in assessment.facts if _is_unsorted(each)]
    if not rows:
        return
    made.heading(tr("Nog te sorteren"))
    made.words(tr("Snel genoteerd. Kies wat voor feit het is en waar het staat."), "hint")
    made.cards(without_curtained(made, rows), "facts", fact_label, _fact, remove, keep_open=len(rows) <= 4)


def _is_unsorted(fact: Fact) -> bool:
    """A quick line: taken down, and not yet said what kind of fact it is."""
    return not fact.kind and bool(fact.text.strip())


def _sources(made: Page, assessment: Assessment) -> None:
    made.heading(tr("Bronnen"))
    shown = without_curtained(made, assessment.sources)
    made.cards(shown, "sources", _source_name, _source, remove)
    _source_in_a_line(made, assessment)
    made.adding(tr("Bron toevoegen"), lambda: add_source(assessment), "sources", "title")
    _reports(made, assessment)
    take_files(made, shown)
    add_removed(made, assessment.all_sources, "sources", source_label)


def _source_name(source: Source) -> str:
    return source_label(source) + _still(("soort", source.kind), ("rol", source.author_role))


def _still(*answers: tuple[str, str]) -> str:
    """What is to be filled in of a row that was typed in one line."""
    lacking = [name for name, value in answers if not value]
    return tr(" · nog: {lists}", lists=tr(" en ").join(lacking)) if lacking else ""


def _source_in_a_line(made: Page, assessment: Assessment) -> None:
    rows = assessment.all_sources
    line = RowLine(made.editing, "sources", lambda: add_source(assessment), rows.remove, source_in_a_line)
    add_line(made.section("", assessment, "sources"), tr("Een bron in één regel"), IN_A_LINE, line)


def _reports(made: Page, assessment: Assessment) -> None:
    """The reports of talks that are no source yet, all put there with one press."""
    talks, place = talks_without_source(assessment), "sources/reports"
    if made.editing.curtain:
        return
    form = made.section("", None, "sources")
    if talks:
        label = (
            tr("Zet het verslag van het gesprek erbij")
            if len(talks) == 1
            else tr("Zet de verslagen van gesprekken erbij")
        )
        add_press(form, f"{label} ({len(talks)})", lambda: make_sources(assessment), place)
    tell_press(
        form,
        lambda done: tr("{what} als bron erbij; de mening van het kind rust erop.", what=len(done.made) // 2),
        place,
    )


def _source(form: Form, source: Source) -> None:
    form.line("title", tr("Titel of omschrijving"))
    with form.beside():
        form.choice("kind", tr("Soort"), "source_kind")
        form.day("dated", tr("Datum"))
    with form.beside():
        form.line("author", tr("Wie schreef of zei het?"))
        form.choice("author_role", tr("Rol"), "author_role")
    expertise = form.line(
        "expertise", tr("Waarom kan deze deskundige hierover oordelen?"), tr("Opleiding, ervaring, register.")
    )
    conclusion = form.text("conclusion", tr("Wat concludeert het stuk over het kind?"), lines=1)
    form.only_if(lambda: is_expert(source) or bool(source.expertise), expertise)
    form.only_if(lambda: is_expert(source) or bool(source.conclusion), conclusion)
    with form.beside():
        form.line("origin", tr("Waar komt het stuk vandaan?"))
        form.line("pages", tr("Bladzijden"), short=True)
    with form.beside():
        form.tick("anonymous_reporter", tr("De melder blijft anoniem"))
        form.tick("secret_address", tr("Bevat een geheim adres"))
    add_attachments(form, source)
    add_carried(form, source)
    add_sharing(form, source, form.prefix)


def _facts(made: Page, assessment: Assessment) -> None:
    made.heading(tr("Feiten"))
    rows = [each for each in assessment.facts if not _is_unsorted(each)]
    made.cards(without_curtained(made, rows), "facts", fact_label, _fact, remove)
    made.adding(tr("Feit toevoegen"), lambda: add_fact(assessment), "facts", "text")
    add_removed(made, assessment.all_facts, "facts", fact_label)


def _fact(form: Form, fact: Fact) -> None:
    form.text("text", tr("Feit"), tr("Eén feit per nummer, zonder oordeel."), 1)
    form.choice("kind", tr("Wat voor feit is het?"), "fact_kind")
    children = {each.id: each.first_name or tr("zonder naam") for each in form.editing.assessment.children}
    with form.beside():
        form.day("dated", tr("Datum"))
        if children:
            form.picks("child_ids", tr("Over wie gaat het?"), children)
    add_citations(form, fact, form.prefix, tr("In welke bron staat het?"), facts=False)
    form.choice("checked", tr("Is het nagegaan?"), "checked")
    with form.beside():
        by = form.line("checked_by", tr("Door wie?"))
        how = form.line("checked_how", tr("Hoe?"))
    form.only_if(lambda: fact.checked == "ja", by, how)
    _dispute(form, fact)
    form.tick("secret_address", tr("Bevat een geheim adres"))
    add_sharing(form, fact, form.prefix)


def _dispute(form: Form, fact: Fact) -> None:
    used = (fact.disputed_by, fact.dispute_reply, fact.conclusion, fact.conclusion_reason)
    doubt = form.folding(tr("Betwist of onzeker? Leg vast wie dat zegt en wat u concludeert"), any(used))
    doubt.line("disputed_by", tr("Wie betwist dit?"))
    doubt.text("dispute_reply", tr("Wat zegt die ander, in eigen woorden?"), lines=1)
    doubt.text("conclusion", tr("Waar gaat u van uit?"), lines=1)
    doubt.text("conclusion_reason", tr("Waarom?"), lines=1)
