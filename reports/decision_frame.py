"""Knows the chapter Kader: who decides what, when and on what ground, about which family, and what can be chosen."""

from collections.abc import Iterator

from app.alarms import alarms_of_option
from app.case import chosen_options, days_in_shelter
from app.days import long_day
from app.fields import of_row
from models.decision import LegalBasis
from models.options import Option, Separation
from models.people import PastStay
from reports.decision_inquiry import write_inquiry
from reports.decision_network import write_visits
from reports.decision_people import write_advice
from reports.reading import Reading
from reports.wording import counted, ended, listed, lowered
from reports.writer import Writer

_COUNTS = {
    "ja": "ja",
    "nee": "nee",
    "voorwaardelijk": "alleen onder voorwaarden",
}


def write_frame(writer: Writer) -> None:
    """The whole chapter."""
    writer.heading(1, writer.reading.method.steps[0].name)
    _subject(writer)
    _ground(writer)
    _days(writer)
    write_inquiry(writer)
    if writer.reading.is_group:
        writer.heading(2, "Advies van deskundigen")
        write_advice(writer)
    else:
        _of_the_family(writer)
    writer.heading(2, "De varianten" if writer.reading.is_group else "De opties")
    for each in writer.reading.assessment.options:
        _option(writer, each)


def _of_the_family(writer: Writer) -> None:
    """What only one family has: a household, a home and a road that led here."""
    writer.heading(2, "Het gezin")
    _family(writer)
    write_advice(writer)
    writer.heading(2, "De woonsituatie nu")
    _housing(writer)


def _subject(writer: Writer) -> None:
    reading, file = writer.reading, writer.reading.assessment
    kind = reading.method.decision_types.get(file.decision_type)
    children = listed(reading.child_and_age(each).replace(", ", " (", 1) + ")" for each in file.children)
    about = f"Dit {reading.noun} gaat over {children}." if file.children else ""
    if reading.is_group:
        about = f"Deze regel raakt: {'; '.join(map(reading.child, file.children))}." if file.children else ""
    sort = f"Soort {reading.noun}: {lowered(kind.name)}." if kind else ""
    writer.point(" ".join(filter(None, (about, sort))), "decision_type", also=("children",), needed=True)
    decision = file.decision
    decider = ", ".join(filter(str.strip, (decision.decider_name, decision.decider_body)))
    writer.row("Wie beslist", decider, "decision/decider_name", needed=True)
    writer.answer("decision/decider_body")
    writer.row("Mag beslissen op grond van", decision.mandate, "decision/mandate")
    addressees = listed(reading.person_name(each) for each in decision.addressee_ids)
    to = "Gericht aan" if reading.noun == "besluit" else "Bestemd voor"
    writer.row(to, addressees, "decision/addressee_ids", needed=True)
    writer.point(file.occasion, "occasion", "Aanleiding", needed=True)


def _ground(writer: Writer) -> None:
    reading = writer.reading
    bases = reading.assessment.decision.legal_bases
    if any(each.text.strip() for each in bases) or reading.shows_gaps:
        text = f"Het {reading.noun} steunt op deze bepalingen." if bases else ""
        writer.point(text, "decision/legal_bases", "Grondslag", needed=True)
    levels = reading.method.norm_levels
    for each in bases:
        level = f" ({levels[each.norm_level].label}, {each.norm_level})" if each.norm_level in levels else ""
        standing = _standing(reading, each)
        text = f"{each.text}{level} {standing}".strip() if each.text.strip() else ""
        writer.bullets([text], of_row("decision/legal_bases", each, "text"))


def _standing(reading: Reading, basis: LegalBasis) -> str:
    """For who accounts for it: whether the organisation confirmed an article, or that it was typed and is unchecked."""
    kind = reading.method.decision_types.get(reading.assessment.decision_type)
    if kind is None or not reading.accounts:
        return ""
    same = next((each for each in kind.legal_bases if each.source == basis.text.strip()), None)
    if same:
        return reading.standing(same.id, same.certainty)
    return "[nog te controleren door een jurist]" if "grondslag" in kind.free else ""


def _days(writer: Writer) -> None:
    file = writer.reading.assessment
    named = (
        ("notified_on", "De melding is van {}."),
        ("applied_on", "De aanvraag is van {}."),
        ("reported_on", "Het onderzoeksverslag is van {}."),
        ("due_on", "Er moet uiterlijk op {} zijn beslist."),
    )
    known = [(name, sentence, getattr(file, name)) for name, sentence in named]
    text = " ".join(sentence.format(long_day(day)) for _, sentence, day in known if day)
    writer.point(text, "applied_on", "Termijnen", also=[name for name, _, day in known if day])
    if file.safe_tonight and not writer.reading.is_group:
        answer = writer.reading.label("yes_no", file.safe_tonight).lower()
        writer.point(f"Is iedereen vanavond veilig? {answer.capitalize()}.", "safe_tonight", "Veiligheid vandaag")
    if (
        writer.reading.recipient.sees_all and not writer.reading.is_group
    ):  # what was done about danger can be about the parent who reads this
        writer.row("Wat is gedaan", file.safety_action, "safety_action")


def _family(writer: Writer) -> None:
    household = writer.reading.assessment.household
    said = []
    if household.minors is not None:
        are = "hoort 1 minderjarige" if household.minors == 1 else f"horen {household.minors} minderjarigen"
        said.append(f"Bij het gezin {are}.")
    due = f", uitgerekend op {long_day(household.pregnancy_due_on)}" if household.pregnancy_due_on else ""
    pregnancy = {"ja": f"Er is een zwangerschap{due}.", "nee": f"Er is geen zwangerschap{due}.",
                 "onbekend": f"Of er een zwangerschap is, is onbekend{due}."}  # fmt: skip
    said.append(pregnancy.get(household.pregnancy, f"Zwangerschap{due}." if due else ""))
    writer.point(" ".join(filter(None, said)), "household/minors", also=("household/pregnancy",), needed=True)
    writer.row("Gezag", household.custody, "household/custody")
    writer.row("Contactregeling", household.contact_arrangement, "household/contact_arrangement")


def _housing(writer: Writer) -> None:
    reading, home = writer.reading, writer.reading.assessment.housing
    hidden = reading.hides_place
    writer.point("" if hidden else home.description, "housing/description", "Waar het gezin nu slaapt")
    kind = reading.label("ethos", home.ethos) if home.ethos else ""
    slept = (("Soort plek (ETHOS Light)", kind, "housing/ethos"),
             ("Slaapt daar sinds", long_day(home.slept_since), "housing/slept_since"),
             ("Zeker tot", long_day(home.sure_until), "housing/sure_until"),
             ("Hoe lang nog", "dat is onzeker" if home.unsure else "", "housing/unsure"))  # fmt: skip
    writer.facts("De slaapplek", slept, needed=("housing/ethos", "housing/slept_since"))
    moves = "" if home.moves_24_months is None else counted(home.moves_24_months, "verhuizing", "verhuizingen")
    space = [counted(home.persons, "persoon", "personen") if home.persons is not None else "",
             f"{home.surface_m2} m²" if home.surface_m2 is not None else ""]  # fmt: skip
    crowded = (("Mensen en ruimte", listed(space, "op"), "housing/persons"),
               ("In 24 maanden", moves, "housing/moves_24_months"))  # fmt: skip
    writer.facts("Ruimte en verhuizen", crowded, needed=("housing/moves_24_months",))
    writer.row("Gebreken", home.defects, "housing/defects")
    writer.bullets((_stay(reading, each, hidden) for each in home.past_stays), "housing/past_stays")
    days = days_in_shelter(reading.assessment, reading.day)
    in_shelter = f"Tot {long_day(reading.day)}: {counted(days, 'dag', 'dagen')}." if days else ""
    writer.row("Verblijf in opvang", in_shelter, "housing/past_stays")


def _stay(reading: Reading, stay: PastStay, hidden: bool) -> str:
    kind = reading.label("ethos", stay.ethos) if stay.ethos else ""
    where = ": ".join(filter(str.strip, (lowered(kind), "" if hidden else stay.place)))
    since = f"van {long_day(stay.from_on)}" if stay.from_on else ""
    until = f"tot {long_day(stay.until_on)}" if stay.until_on else ""
    return " ".join(filter(None, ("Eerder" if where else "", where, since, until)))


def _option(writer: Writer, option: Option) -> None:
    reading = writer.reading
    field = of_row("options", option, "title")
    told = "" if reading.hides_place else option.description
    known = ". ".join(_features(reading, option))
    text = " ".join(filter(None, (ended(told) if told.strip() else "", f"{known}." if known else "")))
    also = tuple(of_row("options", option, name) for name in ("ethos_after", "kind", "request"))
    writer.point(text or "Deze mogelijkheid is onderzocht.", field, reading.option_name(option), also=also)
    if option in chosen_options(reading.assessment):
        chosen = [each for each in reading.assessment.children if each.weighing.chosen_option_id == option.id]
        writer.row("Gekozen voor", listed(reading.child(each) for each in chosen), "decision")
    lasts = ": ".join(filter(str.strip, ("Tijdelijk" if option.temporary else "", option.duration)))
    writer.row("Duur", lasts, of_row("options", option, "duration"))
    writer.row("Kosten", option.costs, of_row("options", option, "costs"))
    writer.row("Voorwaarden", option.conditions, of_row("options", option, "conditions"))
    for each in (row for row in option.separations if row.child_id or row.parted_from):
        _separation(writer, option, each)
    write_visits(writer, option)
    labels = alarms_of_option(reading.assessment, reading.method, option)
    writer.row("Let op", " ".join(f"{each.label} ({each.id})." for each in labels), "decision")


def _features(reading: Reading, option: Option) -> Iterator[str]:
    kind = reading.method.option_types.get(option.kind)
    if kind and kind.name.casefold() != reading.option_title(option).casefold():  # or it stood there twice
        yield f"Soort oplossing: {lowered(kind.name)}"
    if option.ethos_after:
        yield f"Woonplek daarna: {lowered(reading.label('ethos', option.ethos_after))}"
    if kind and kind.counts_as_alternative in _COUNTS:
        yield f"Passend alternatief volgens de ombudsman: {_COUNTS[kind.counts_as_alternative]}"
    if option.available_from:
        yield f"Beschikbaar vanaf {long_day(option.available_from)}"
    if option.asked_for:
        yield "Hierom is gevraagd"
    if option.request:
        yield reading.label("option_request", option.request)


def _separation(writer: Writer, option: Option, parted: Separation) -> None:
    reading, field = writer.reading, of_row("options", option, "separations")
    who = reading.child_name(parted.child_id) or "Een kind"
    from_whom = listed(f"een {lowered(reading.label('separated_from', each))}" for each in parted.parted_from)
    said = [f"{who} wordt gescheiden van {from_whom}." if from_whom else f"{who} wordt gescheiden van het gezin."]
    if parted.ground:
        said.append(f"Grond: {lowered(reading.label('separation_ground', parted.ground))}.")
    if parted.voluntary:
        said.append({"ja": "Dat is vrijwillig.", "nee": "Dat is niet vrijwillig."}.get(parted.voluntary)
                    or f"Vrijwillig: {lowered(reading.label('yes_no', parted.voluntary))}.")  # fmt: skip
    if parted.until_on:
        said.append(f"Tot {long_day(parted.until_on)}.")
    writer.row("Scheiding", " ".join(said), field)
    writer.row("Contact", parted.contact_plan, field)
    writer.row("Eerst geprobeerd", parted.alternative_tried, field)
