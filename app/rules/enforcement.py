"""Step 4, carrying out an eviction: the duties around it, the hour and the weather (MT-39)."""

from collections.abc import Iterator
from datetime import time

from app.days import long_day
from app.deadlines import is_rest_day
from app.fields import Field
from app.rules.case_index import CaseIndex, listed
from app.rules.hit import Hit, is_empty, say
from resources.language import tr

EARLIEST, LATEST = time(7), time(20)
"""The hours within which a bailiff may act (art. 64 Rv)."""

BAD_WEATHER = frozenset({"regen", "vorst", "sneeuw", "hitte"})


def duties_are_ticked_or_explained(case: CaseIndex) -> Iterator[Hit]:
    """MT-39-lijst: each duty before and during an eviction is done, or it says why not (GC7, par. 15)."""
    enforcement = case.assessment.enforcement
    entries = {each.item: each for each in enforcement.checklist}
    if not enforcement.planned:
        return
    open_: list[str] = []
    fields: list[Field] = []
    for duty in (each for each in case.method.checklist if each.phase != "na"):
        entry = entries.get(duty.id)
        if entry is None or (entry.status != "gedaan" and is_empty(entry.reason)):
            open_.append(duty.id)
            fields.append(f"enforcement/checklist/{entry.id}/status" if entry else "enforcement/checklist")
    if open_:
        yield Hit((say("standaard", velden=listed(open_)),), tuple(dict.fromkeys(fields)))


def the_hour_is_allowed(case: CaseIndex) -> Iterator[Hit]:
    """MT-39-tijd: between 7 and 20 o'clock, not on a Sunday or holiday, save with leave of the judge (art. 64 Rv)."""
    enforcement = case.assessment.enforcement
    if not enforcement.planned:
        return
    hours = {"enforcement/time_from": enforcement.time_from, "enforcement/time_until": enforcement.time_until}
    outside = [field for field, hour in hours.items() if _is_outside(hour)]
    rest = enforcement.on if enforcement.on and is_rest_day(enforcement.on) else None
    says = [say("uur")] if outside else []
    says += [say("dag", datum=long_day(rest))] if rest else []
    if says:
        fields = (*(["enforcement/on"] if rest else []), *outside)
        level = "F" if case.kind is not None and case.kind.bailiff else "W"
        yield Hit(tuple(says), fields, level=level, set_aside=_leave_of_the_judge(case))


def _is_outside(hour: str) -> bool:
    """Whether a time of day as it was typed (21:00, 6.30, 7) lies outside the hours; what is no time is no breach."""
    hours, _, minutes = hour.strip().replace(".", ":").partition(":")
    if not (hours.isdecimal() and (minutes or "0").isdecimal()) or int(hours) > 23 or int(minutes or 0) > 59:
        return False
    return not EARLIEST <= time(int(hours), int(minutes or 0)) <= LATEST


def _leave_of_the_judge(case: CaseIndex) -> str:
    """The leave that sets the finding aside, once its day and case number are recorded (art. 64 lid 3 Rv)."""
    enforcement = case.assessment.enforcement
    if enforcement.leave_on is None or is_empty(enforcement.leave_case):
        return ""
    return tr(
        "verlof van de rechter van {leave_on}, zaak {leave_case}",
        leave_on=long_day(enforcement.leave_on),
        leave_case=enforcement.leave_case.strip(),
    )


def bad_weather_is_avoided(case: CaseIndex) -> Iterator[Hit]:
    """MT-39-weer: no eviction in rain, frost, snow or heat (GC7, par. 15 under f; AL-04)."""
    enforcement = case.assessment.enforcement
    if enforcement.planned and enforcement.weather in BAD_WEATHER:
        yield Hit((say("standaard"),), ("enforcement/weather", "enforcement/on"))
