"""The short intake of J1 as somebody at the desk types it: which lines there are (method G.2), and what goes in."""

from fnmatch import fnmatchcase

FAMILY_LINES = {
    "besluittype": ("decision_type",),
    "gemeente of organisatie": ("organisation",),
    "beslisser": ("decision/decider_name", "decision/decider_body"),
    "opsteller": ("author",),
    "grondslag": ("decision/legal_bases*",),
    "geadresseerde": ("decision/addressee_ids", "persons", "persons/*/name", "persons/*/role"),
    "aanleiding": ("occasion",),
    "aantal minderjarigen": ("household/minors", "children"),
    "zwangerschap": ("household/pregnancy",),
    "waar slaapt het gezin": ("decision/sleeping_place",),
    "vanavond veilig": ("safe_tonight", "safety_action"),
    "nuloptie": ("options/*/description",),
    "gekozen optie": ("children/*/weighing/chosen_option_id",),
    "één reden": ("decision/reason",),
    "uitkomst": ("decision/outcome",),
    "ingaand op": ("decision/effective_on",),
    "geldig tot": ("decision/ends_on",),
    "opvolging: datum": ("decision/follow_up_on",),
    "opvolging: wie": ("decision/follow_up_by",),
    "opvolging: wat": ("decision/follow_up_what",),
    "schriftelijk uitgereikt": ("decision/written", "publication/way", "publication/planned_on"),
    "rechtsmiddel": ("decision/remedies*",),
    "hulp": ("decision/help",),
    "scheiding": ("options/*/separations*",),
    "deling": ("persons/*/secret_address", "children/*/sharing/*", "children/*/sharing"),
}
CHILD_LINES = {
    "naam": ("children/*/first_name",),
    "leeftijd": ("children/*/birth_date", "children/*/age"),
    "vlaggen": ("children/*/elements/E[2456]/concern", "children/*/elements/E[2456]/concern_note"),
    "wat het kind zei": ("children/*/hearings", "children/*/observations"),
    "niet gehoord": ("children/*/not_heard/code", "children/*/not_heard/who", "children/*/not_heard/planned_on"),
    "uitleg": ("children/*/explanation/by", "children/*/explanation/planned_on", "children/*/explanation/form"),
}

TALK = (
    ("safe_tonight", "ja"),
    ("add/persons", None),
    ("persons/{person}/name", "Samira Azouagh"),
    ("persons/{person}/role", "ouder_gezag"),
    ("household/minors", "2"),
    ("household/pregnancy", "nee"),
    ("occasion", "De kennis zet Samira en de kinderen vandaag uit de kamer."),
    ("options/{null}/description", "Noor en Ilyas slapen vannacht met hun moeder op straat."),
    ("decision_type", "BT-01"),
    ("organisation", "Gemeente Waterstad"),
    ("author", "M. de Graaf"),
    ("add/children", None),
)
NOOR = (
    ("first_name", "Noor"),
    ("birth_date", "28-5-2025"),
    ("observations|hearings", "Noor wordt alleen bij haar moeder rustig en schrikt van mannenstemmen."),
    ("elements/E2/concern", "nee"),
    ("elements/E4/concern", "ja"),
    ("elements/E4/concern_note", "vader zoekt het gezin"),
    ("elements/E5/concern", "ja"),
    ("elements/E5/concern_note", "te vroeg geboren"),
    ("elements/E6/concern", "onbekend"),
    ("explanation/by", "L. Haan"),
    ("explanation/planned_on", "12-11-2025"),
    ("explanation/form", "kaart"),
)
ILYAS = (
    ("first_name", "Ilyas"),
    ("birth_date", "3-9-2022"),
    ("observations|hearings", "Legt drie poppetjes naast elkaar: «mama slaap, Noor slaap, ik beer»."),
    ("elements/E2/concern", "nee"),
    ("elements/E4/concern", "ja"),
    ("elements/E4/concern_note", "zag geweld in mei"),
    ("elements/E5/concern", "onbekend"),
    ("elements/E6/concern", "nee"),
    ("explanation/by", "L. Haan"),
    ("explanation/planned_on", "12-11-2025"),
    ("explanation/form", "voorlezen"),
)
DECISION = (
    ("decision/sleeping_place", "Een eigen gezinskamer in de gezinsopvang, vanaf vanavond"),
    ("children/{child}/weighing/chosen_option_id", "OP-12"),
    ("decision/outcome", "verlenen"),
    ("decision/reason", "Er is vannacht geen andere plek waar Noor en Ilyas veilig bij hun moeder slapen."),
    ("decision/ends_on", "24-11-2025"),
    ("decision/follow_up_what", "Of de tante een veilige plek heeft, en wat de jeugdarts van Noor zegt."),
    ("decision/follow_up_on", "21-11-2025"),
    ("decision/follow_up_by", "L. Haan"),
    ("decision/decider_name", "D. Terpstra"),
    ("decision/decider_body", "College van Waterstad"),
    ("+  art. 3 lid 1 IVRK", None),
)
"""What is typed on each page: a field and a value, or a button."""


def line_of(field: str, lines: dict[str, tuple[str, ...]]) -> str:
    """The line of the table of G.2 that an input belongs to; empty where the table does not have it."""
    found = (line for line, asked in lines.items() if any(fnmatchcase(field, each) for each in asked))
    return next(found, "")
