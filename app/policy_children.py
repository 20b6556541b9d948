"""Knows what is counted over children for policy: age, where they live, what decided, how they were heard and told."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from app.case import age_on
from app.method import Method
from app.policy_table import NUMBER, UNKNOWN, Table, counted_to, counts, down, ethos_classes
from app.small_numbers import Count, Shown, protected, unshown
from models.counting import CountedChild, CountedDossier
from resources.language import later, tr


def children_of(dossiers: Sequence[CountedDossier]) -> Count:
    """How many children there are, from how many dossiers."""
    return Count(sum(len(each.children) for each in dossiers), sum(bool(each.children) for each in dossiers))


_CodeOfChild = Callable[[CountedDossier, CountedChild], str]


def of_children(dossiers: Sequence[CountedDossier], method: Method) -> tuple[Table, ...]:
    """The tables over children; where their number itself may not be told, no other number is."""
    tells = protected if not children_of(dossiers).is_small else unshown

    def line(code: _CodeOfChild, labels: Mapping[str, str]) -> list[Shown]:
        pairs = [(code(each, child), place) for place, each in enumerate(dossiers) for child in each.children]
        return tells(counts(pairs, labels))

    ethos = ethos_classes(method)
    reasons = method.choices["not_heard"].items()
    not_heard = {f"NG:{code}": tr("Niet gehoord: {label}", label=label) for code, label in reasons}
    heard = _HEARD | not_heard | _NOT_HEARD
    return (
        down(tr("Leeftijd van de kinderen"), tr(_ABOUT_AGE), _AGES, {tr(NUMBER): line(_age, _AGES)}),
        down(
            tr("Woonplek van de kinderen voor en na het besluit"),
            tr("Klasse van ETHOS Light van de woonplek van het gezin, en van de optie die voor het kind is gekozen."),
            ethos,
            {tr("Voor"): line(lambda dossier, _: dossier.ethos, ethos),
             tr("Na"): line(lambda _, child: child.ethos_after, ethos)},
        ),
        _decisive(line, method),
        down(tr("Hoe de kinderen zijn gehoord"), tr(_ABOUT_HEARD), heard, {tr(NUMBER): line(_heard, heard)}),
        down(
            tr("Uitleg van het besluit aan de kinderen"),
            tr("Of er een gesprek was waarin het besluit aan het kind is uitgelegd."),
            _TOLD,
            {tr(NUMBER): line(_told, _TOLD)},
        ),
    )  # fmt: skip


_AGES = {"0": later("0 tot en met 3 jaar"), "4": later("4 tot en met 11 jaar"), "12": later("12 tot en met 15 jaar"),
         "16": later("16 en 17 jaar"), "18": later("18 jaar of ouder"), "": UNKNOWN}  # fmt: skip
_ABOUT_AGE = later("Op de dag van het besluit; zonder die dag op de dag waarop het dossier is begonnen.")


def _age(dossier: CountedDossier, child: CountedChild) -> str:
    age = age_on(child, counted_to(dossier))
    if age is None:
        return ""
    return next((str(least) for least in (18, 16, 12, 4, 0) if age >= least), "")


def _decisive(line: Callable[[_CodeOfChild, Mapping[str, str]], list[Shown]], method: Method) -> Table:
    """Each element is a line of its own: for one child more elements can be decisive."""
    labels = {"wel": tr("Wel doorslaggevend genoemd"), "niet": tr("Niet genoemd")}

    def named(code: str, _: CountedDossier, child: CountedChild) -> str:
        return "wel" if code in child.decisive_elements else "niet"

    return Table(
        tr("Doorslaggevende elementen"),
        tr(
            "Per element voor hoeveel kinderen het in de weging als doorslaggevend is genoemd. Dat "
            "kunnen er per kind meer zijn. Het zegt niet hoe zwaar een element hoort te wegen."
        ),
        tuple(f"{code} {each.name}" for code, each in method.elements.items()),
        tuple(labels.values()),
        tuple(tuple(line(partial(named, code), labels)) for code in method.elements),
    )


_HEARD = {"gesprek": later("Gesprek gehouden"), "observatie": later("Alleen geobserveerd")}
_NOT_HEARD = {"": later("Niet gehoord: geen reden ingevuld")}
_ABOUT_HEARD = later(
    "Een gesprek telt als het is gehouden, een observatie als er een dag bij staat. Anders telt de gekozen reden."
)


def _heard(_: CountedDossier, child: CountedChild) -> str:
    if child.heard:
        return "gesprek"
    return "observatie" if child.seen else f"NG:{child.not_heard}"


_TOLD = {"ja": later("Gesprek gehouden"), "gepland": later("Gesprek gepland"), "": later("Nog niets ingevuld")}


def _told(_: CountedDossier, child: CountedChild) -> str:
    if child.told_on:
        return "ja"
    return "gepland" if child.telling_on else ""
