"""What is kept in view while weighing: the ideal decision, what the child said, and how the choice stands to both."""

from app.case import option, was_heard
from app.days import short_day
from app.fields import of_child
from app.subject import is_about_a_group, words_for
from models.options import Option
from models.people import Child
from resources.language import tr
from ui.alarm_lines import labels_of
from ui.curtain import CURTAIN
from ui.editing import Editing
from ui.guidance import Guidance, Line
from ui.option_rows import option_name
from ui.page import Page
from ui.voice import own_words, summaries


def look_back(made: Page, child: Child) -> None:
    """A short look back at the first step, with a way to get there."""
    editing = made.editing
    form = made.section(tr("Terugblik"), child, of_child(child))
    form.widget(Guidance(_remembered(editing, child)))
    if not child.ideal.text.strip():
        form.button(
            tr("Ideaal besluit opschrijven"),
            lambda: editing.asked_for.emit(of_child(child, "ideal", "text")),
            "link",
        )


def standing_of(editing: Editing, child: Child) -> list[Line]:
    """How the chosen option stands to the best one, to the child's wish, and what labels it carries."""
    chosen = option(editing.assessment, child.weighing.chosen_option_id)
    if chosen is None:
        return []
    return [
        _beside_the_best(editing, child, chosen),
        (_wish_of(editing, child), _wish(editing, child, chosen)),
        (tr("Woonplek erna"), editing.method.choices["ethos"].get(chosen.ethos_after, "").lower()),
        (tr("Scheidt"), _parting(editing, child, chosen)),
        (tr("Alarm"), "; ".join(labels_of(editing, chosen))),
    ]


def _remembered(editing: Editing, child: Child) -> list[Line]:
    ideal = child.ideal
    best = option(editing.assessment, ideal.best_option_id)
    lines: list[Line] = [(tr("Ideaal besluit"), ideal.text.strip() or tr("nog niet opgeschreven"))]
    lines += [(tr("Gewijzigd"), f"{short_day(each.at.date())}: {each.reason}") for each in ideal.changes if each.at]
    lines.append((_best(editing), named(editing, best) if best else tr("nog niet gekozen")))
    name = child.first_name or tr("Het kind")
    saying = tr("Zij zeiden") if is_about_a_group(editing.assessment) else tr("{name} zei", name=name)
    if editing.curtain:
        return [*lines, (saying, CURTAIN)]
    said = _said(child) or consulted(editing, child)
    lines.append((saying, said or ("" if _seen(child) else _nothing(editing, child))))
    lines.append((tr("Gezien bij {name}", name=name), _seen(child)))
    return lines


def _said(child: Child) -> str:
    return " ".join(f"«{each}»" for each in own_words(child)) or " ".join(summaries(child))


def consulted(editing: Editing, child: Child) -> str:
    """What children of this profile said in the consultations they took part in."""
    rows = editing.assessment.consultations
    return " ".join(each.said.strip() for each in rows if child.id in each.profile_ids).strip()


def _nothing(editing: Editing, child: Child) -> str:
    if is_about_a_group(editing.assessment):
        return tr("nog niets; nog niet geraadpleegd")
    return tr("gehoord; nog niet opgeschreven wat") if was_heard(child) else tr("nog niets; nog niet gehoord")


def _seen(child: Child) -> str:
    return " ".join(each.seen.strip() for each in child.observations if not each.removed).strip()


def named(editing: Editing, row: Option) -> str:
    """An option by its number and title, as it stands in a sentence."""
    return option_name(row, editing).replace("  ", " ")


def _beside_the_best(editing: Editing, child: Child, chosen: Option) -> Line:
    best, name = option(editing.assessment, child.ideal.best_option_id), _whom(editing, child)
    if best is None:
        return _best(editing), tr("nog niet gekozen bij het ideale besluit")
    if best is chosen:
        return _best(editing), tr("dit is ook wat voor {name} het beste is", name=name)
    return _best(editing), tr(
        "voor {name} is dat {editing}; u kiest een andere", name=name, editing=named(editing, best)
    )


def _best(editing: Editing) -> str:
    return tr("Beste {option}", option=words_for(editing.assessment).option)


def _whom(editing: Editing, child: Child) -> str:
    """Whom the choice is about; the children of a profile together, because its name is no name of a child."""
    if is_about_a_group(editing.assessment):
        return tr("deze kinderen")
    return child.first_name or tr("dit kind")


def _wish_of(editing: Editing, child: Child) -> str:
    group = is_about_a_group(editing.assessment)
    return tr("Wens van {words}", words=tr("deze kinderen") if group else child.first_name or tr("het kind"))


def _wish(editing: Editing, child: Child, chosen: Option) -> str:
    return "" if editing.curtain else editing.method.choices["wish"].get(child.wish(chosen.id), "").lower()


def _parting(editing: Editing, child: Child, chosen: Option) -> str:
    labels = editing.method.choices["separated_from"]
    parted = [code for row in chosen.separations if row.child_id == child.id for code in row.parted_from]
    return tr(" en ").join(labels.get(code, code).lower() for code in dict.fromkeys(parted))
