"""Knows what each rule says: its levels, its messages with what fills their places, the parts it names as missing.

The method has the words; without one of these a rule would fall silent or fail halfway. This is written down here
and not asked of the rules, because they read the method; a test holds the two together.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

PART = "veld_"
"""What the key of a part that can be missing begins with."""


@dataclass(frozen=True)
class Speech:
    """The levels of a rule, and by key of each message (of each part too) the places that are filled in it."""

    levels: tuple[str, ...]
    messages: Mapping[str, frozenset[str]]


def _says(levels: str, *messages: str, parts: str = "") -> Speech:
    """Messages as «key: places»; a part has no places of its own."""
    told = (each.partition(":") for each in messages)
    places = {key: frozenset(names.split()) for key, _, names in told}
    return Speech(tuple(levels), places | {f"{PART}{each}": frozenset() for each in parts.split()})


MESSAGES: Mapping[str, Speech] = MappingProxyType(
    {
        "MT-01": _says(
            "F", "standaard: velden", parts="besluittype naam orgaan grondslag geadresseerde naam_geadresseerde"
        ),
        "MT-02": _says(
            "F",
            "aantal",
            "geen_aantal",
            "gegevens: kind",
            "profielen",
            "profiel: kind velden",
            parts="naam aantal bron",
        ),
        "MT-03": _says("F", "standaard: velden", parts="ethos sinds zeker verhuizingen"),
        "MT-04": _says("F", "opties", "nul", "opties_groep", "nul_groep"),
        "MT-05": _says("W", "standaard"),
        "MT-06": _says("F", "standaard: kind elementen", "e1_nvt: kind"),
        "MT-07": _says("F", "standaard: kind elementen"),
        "MT-08": _says(
            "W", "alleen_ouder: kind elementen dagen", "aanname: kind elementen dagen", "oud: kind elementen dagen"
        ),
        "MT-09": _says("F", "effect: kind elementen opties", "reden: kind elementen opties"),
        "MT-10": _says("W", "standaard: kind elementen opties"),
        "MT-11": _says("F", "standaard: kind velden", parts="tekst optie reden optie_groep reden_groep"),
        "MT-12": _says("H", "standaard: elementen"),
        "MT-13": _says("W", "standaard: kind"),
        "MT-14": _says(
            "F", "standaard: kind", "ongeldig: kind", "observatie: kind", "voorlopig: kind", "vervolg: kind velden",
            "raadpleging", "raadpleging_deel: velden",
            parts="samenstelling gemist "
            "aanbod oordeel_door oordeel_op reden andere_manier pogingen opnieuw ouder verslag wie wanneer",
        ),
        "MT-15": _says("F", "te_jong: kind", "geen_observatie: kind"),
        "MT-16": _says("W", "standaard: kind"),
        "MT-17": _says("F", "standaard: kind velden", parts="gewicht reden"),
        "MT-18": _says("F", "standaard: kind opties"),
        "MT-19": _says("W", "ouder_erbij: kind", "tolk_familie: kind", "alleen_samen: kind"),
        "MT-20": _says("F", "standaard: kind datum"),
        "MT-21": _says("F", "standaard: velden", parts="ouders beslisser"),
        "MT-22": _says("F", "standaard: belang velden", parts="concreet gevolg bewijs"),
        "MT-23": _says("W", "standaard: belang woorden"),
        "MT-24": _says("F", "inhoud", "hardheid"),
        "MT-25": _says("W", "standaard"),
        "MT-26": _says("F", "standaard: kind velden", parts="optie elementen tekst optie_groep"),
        "MT-27": _says(
            "F", "standaard: kind opties velden", "standaard_groep: kind opties velden",
            parts="belangen zwaarder niet_doorslaggevend tussenweg verzachting belangen_groep niet_doorslaggevend_groep"
        ),
        "MT-28": _says("F", "ideaal", "effect: elementen", "ideaal_groep", "effect_groep: elementen"),
        "MT-29": _says("F", "grond: kind opties", "broerzus: kind opties", "geen_rechter: kind opties"),
        "MT-30": _says(
            "WH", "onvolledig: kind opties velden", "zichtbaar: kind opties", parts="vrijwillig tot contact geprobeerd"
        ),
        "MT-31": _says("F", "onbekend", "straat: opties"),
        "MT-32": _says("F", "geen", "geen_datum: opties", "te_laat: datum opties"),
        "MT-33": _says(
            "WH", "perspectief: dagen opties", "einddatum: dagen opties", "lang_verblijf: dagen opties",
            "label: dagen opties",
        ),
        "MT-34": _says(
            "F", "standaard: velden",
            parts="geschikt noodzakelijk evenwichtig lichter verwijtbaarheid terugkeer minderjarigen woonruimte",
        ),
        "MT-35": _says("WH", "nodig", "hint", "groep"),
        "MT-36": _says(
            "F", "mondeling", "mondeling_groep", "standaard: velden", "route: velden", "geen: velden",
            parts="rechtsmiddel passend_rechtsmiddel uiterste_datum termijn hulp klacht typ_name typ_term typ_starts"
            " typ_address",
        ),
        "MT-37": _says(
            "F", "standaard: kind velden", "te_laat: kind datum", "groep: kind velden",
            parts="wanneer wie vorm versie moment",
        ),
        "MT-38": _says(
            "WH", "lezen: kind velden", "woorden: kind woorden", "privacy: kind woorden", "verwijt: kind woorden",
            "afgeschermd: kind geadresseerde", "k3_neutraal: kind geadresseerde", "te_lang: kind", "tekening: kind",
            "ouder_lezen: kind velden", "ouder_woorden: kind woorden", "ouder_privacy: kind woorden",
            "ouder_verwijt: kind woorden", "ouder_afgeschermd: kind geadresseerde", "ouder_te_lang: kind",
            parts="gemiddelde score lengte",
        ),
        "MT-39-lijst": _says("F", "standaard: velden"),
        "MT-39-tijd": _says("FW", "uur", "dag: datum"),
        "MT-39-weer": _says("W", "standaard"),
        "MT-40": _says("W", "standaard: kind", "vanavond: kind"),
        "MT-41": _says("W", "geen", "standaard: velden", parts="gevraagd_op hoe inhoud antwoord"),
        "MT-42": _says("W", "standaard: kind elementen geadresseerde"),
        "MT-43": _says("W", "standaard: kind velden"),
        "MT-44": _says("W", "kind: kind woorden", "gezin: woorden", "gezin_groep: woorden"),
        "BR-01": _says("W", "standaard: kind woorden", "geen_brief: kind", "kaart: kind"),
        "BR-02": _says(
            "W", "laatste_dag: kind woorden datum", "laatste_dag_ontbreekt: kind woorden datum",
            "ouder_laatste_dag: woorden datum", "ouder_laatste_dag_ontbreekt: woorden datum",
        ),
        "BR-03": _says(
            "W", "dag: kind woorden", "weekdag: kind woorden datum", "heroverweging: kind woorden datum",
            "naam: kind woorden", "afgeschermd: kind woorden", "aanhef: kind woorden datum", "uitkomst: kind woorden",
            "optie: kind woorden", "ouder_dag: woorden", "ouder_weekdag: woorden datum",
            "ouder_heroverweging: woorden datum", "ouder_naam: woorden", "ouder_afgeschermd: woorden",
            "ouder_uitkomst: woorden", "ouder_optie: woorden",
            "gehoord: kind woorden", "ouder_gehoord: woorden",
        ),
        "IN-01": _says("H", "standaard: kind datum"),
        "IN-02": _says("H", "later: kind datum", "gewijzigd: kind datum"),
        "IN-03": _says("H", "standaard: datum"),
        "IN-04": _says("H", "standaard: velden", "plan: velden"),
        "IN-05": _says("H", "standaard: velden"),
        "IN-06": _says("H", "standaard: velden"),
        "IN-07": _says("H", "standaard: velden woorden", "kind: kind velden woorden"),
    }
)  # fmt: skip
"""The rules of `app.rules` by id."""
