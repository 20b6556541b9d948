"""Knows what is printed of a rule for a group alone: its profiles, how children were asked, and how it is followed."""

from collections.abc import Iterator

from app.days import long_day
from app.fields import of_child, of_row
from models.group import Consultation
from models.people import Child
from reports.reading import Reading
from reports.wording import counted, listed, on_day
from reports.writer import Writer


def write_size(writer: Writer, child: Child) -> None:
    """How many children a profile stands for, and where that number comes from."""
    size = "" if child.group_size is None else counted(child.group_size, "kind", "kinderen")
    needed = writer.reading.is_group
    writer.row("Aantal kinderen", size, of_child(child, "group_size"), needed=needed)
    writer.row("Bron van dit aantal", child.group_size_source, of_child(child, "group_size_source"), needed=needed)


def write_profile(writer: Writer, child: Child) -> None:
    """Which kind of children this is, and what they want of each variant."""
    name = writer.reading.child(child)
    writer.heading(3, "Welke kinderen dit zijn", of_child(child, "first_name"))
    old = "" if child.age is None else f" Hun gewone leeftijd is {child.age} jaar."
    writer.point(f"Dit profiel heet «{name}».{old}", of_child(child, "first_name"), also=(of_child(child, "age"),))
    write_size(writer, child)
    writer.row("Hoe zij leven", child.particulars, of_child(child, "particulars"))


def write_consultations(writer: Writer) -> None:
    """How the children of a group were asked, who was missing, and what was done with what they said."""
    rows = writer.reading.assessment.consultations
    writer.heading(2, "De raadpleging van kinderen", "consultations")
    if not rows and writer.reading.is_group:
        writer.point("", "consultations", "Raadpleging", needed=True)
    for each in rows:
        _consultation(writer, each)


def _consultation(writer: Writer, row: Consultation) -> None:
    reading = writer.reading
    field = of_row("consultations", row, "way")
    way = reading.label("consultation_way", row.way) if row.way else "Raadpleging"
    writer.point(" ".join(_meeting(row)), field, way, also=("consultations",))
    profiles = listed(reading.child_name(each) for each in row.profile_ids)
    writer.row("Wie meededen", row.composition, of_row("consultations", row, "composition"), needed=True)
    writer.row("Uit de profielen", profiles, of_row("consultations", row, "profile_ids"))
    for label, name in (
        ("Wat zij zeiden", "said"),
        ("Wat daarmee is gedaan", "used"),
        ("Wie ontbraken", "missed"),
        ("Hoe die alsnog worden bereikt", "missed_plan"),
    ):
        writer.row(label, getattr(row, name), of_row("consultations", row, name))


def _meeting(row: Consultation) -> Iterator[str]:
    place = f" in {row.place.strip()}" if row.place.strip() else ""
    by = f" door {row.by.strip()}" if row.by.strip() else ""
    yield f"Kinderen zijn gevraagd{on_day(row.on)}{place}{by}."
    if row.participants is not None:
        yield f"Er {'deed' if row.participants == 1 else 'deden'} {counted(row.participants, 'kind', 'kinderen')} mee."


def write_monitoring(writer: Writer) -> None:
    """What is measured, by whom, and who changes the rule when it does not work."""
    file = writer.reading.assessment
    rule, again = file.monitoring, file.balance.review_on
    writer.heading(2, "Volgen of de regel werkt", "monitoring")
    needed = writer.reading.is_group
    writer.point(rule.indicators, "monitoring/indicators", "Wat wordt gemeten", needed=needed)
    writer.row("Uit welke gegevens", rule.data_source, "monitoring/data_source")
    writer.row("Gelijke behandeling", rule.equal_treatment, "monitoring/equal_treatment")
    writer.row("Wie dat doet", rule.by, "monitoring/by")
    writer.row("Wie de regel aanpast", rule.adjusts, "monitoring/adjusts")
    if needed and again:
        writer.row("Wanneer wordt gekeken", long_day(again), "balance/review_on")


def write_participation(writer: Writer) -> None:
    """Against a rule there is no remedy; what can be done instead stands here."""
    reading = writer.reading
    writer.heading(2, "Niet eens met de regel")
    writer.point(remedy_sentence(reading), "decision/remedies")
    help_ = reading.assessment.decision.help
    writer.point(help_, "decision/help", "Inspraak, inspreken en klacht", needed=True)


def remedy_sentence(reading: Reading) -> str:
    """What the method says can be done against this type of decision, where it has no remedies."""
    kind = reading.method.decision_types.get(reading.assessment.decision_type)
    return kind.remedy_sentence if kind else ""


def write_answer(writer: Writer, child: Child) -> None:
    """When and how the children of a profile hear what was done with their view (GC12, par. 45)."""
    told, field = child.explanation, of_child(child, "explanation")
    name = writer.reading.child(child)
    by = f" door {told.by.strip()}" if told.by.strip() else ""
    said = f"Deze kinderen horen{on_day(told.planned_on)}{by} wat er met hun mening is gedaan."
    day = said if told.planned_on else ""
    writer.point(day, f"{field}/planned_on", f"Terugvertellen: {name}", also=(f"{field}/by",), needed=True)
    writer.row("De regel in kindertaal", told.child_text, f"{field}/child_text", needed=True)
    form = writer.reading.label("explanation_form", told.form) if told.form else ""
    writer.row("Vorm", form, f"{field}/form")
    drawing = "Er is een tekening bij." if told.drawing else ""
    writer.row("Tekening", " ".join(filter(str.strip, (drawing, told.drawing_note))), f"{field}/drawing_note")
    writer.day("Gedaan op", told.held_on, f"{field}/held_on")
    writer.row("Reactie", told.reaction, f"{field}/reaction")
    writer.row("Vervolg", told.follow_up, f"{field}/follow_up")
