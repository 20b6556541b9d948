"""Each signed version has its own publication and its own last days; nothing of an earlier one is lost."""

import json
from datetime import date, timedelta
from typing import Any

import pytest
from pdf_text import holds, pages_of

from app.casefile import write_case
from app.method import load_method, shipped_method
from app.publications import MadeKnown, by_version, is_of_earlier, last_days, of_dossier, put_down, told
from models.assessment import Assessment
from models.version import Version
from reports.pdf import CannotPrint
from reports.sign_off import SignOffRefused, sign_off
from tests.assessments import the_method
from tests.ui.hands import example

METHOD = the_method()
FIRST, SECOND = date(2025, 11, 20), date(2025, 12, 11)
PLANNED = date(2025, 11, 18)
UNTIL_FIRST, UNTIL_SECOND = "maandag 5 januari 2026", "donderdag 22 januari 2026"


@pytest.fixture
def file() -> Assessment:
    return example(METHOD, "J3")


def sign(file: Assessment, earlier: list[Version]) -> Version:
    file.publication.planned_on = PLANNED + timedelta(weeks=len(earlier))  # each version on a day of its own
    version = sign_off(file, METHOD, "C. van Loon", "beslisser", date(2025, 11, 17), "nieuw", earlier)
    earlier.append(version)
    return version


def made_known(file: Assessment, versions: list[Version]) -> list[MadeKnown]:
    return by_version([json.loads(each.content) for each in versions], of_dossier(file))


def days(known: list[MadeKnown]) -> list[date | None]:
    return [each.published_on for each in known]


def publish(file: Assessment, on: date, **more: Any) -> None:
    put_down(file, MadeKnown(published_on=on, **more))


def test_a_version_is_made_known_after_signing_and_keeps_its_bytes(file: Assessment) -> None:
    version = sign(file, kept := [])
    bytes_before = (version.content, version.pdf)
    publish(file, FIRST, way="uitgereikt", to="de ouders")
    assert days(made_known(file, kept)) == [FIRST]
    assert (version.content, version.pdf) == bytes_before and file.status == "vastgesteld"


def test_an_earlier_publication_stays_with_its_version_when_a_next_one_is_made_known(file: Assessment) -> None:
    sign(file, kept := [])
    publish(file, FIRST, way="uitgereikt", to="de ouders")
    sign(file, kept)
    assert of_dossier(file) == MadeKnown(planned_on=date(2025, 11, 25))
    assert days(made_known(file, kept)) == [FIRST, None]
    publish(file, SECOND, way="post")
    assert days(made_known(file, kept)) == [FIRST, SECOND]
    sign(file, kept)
    assert days(made_known(file, kept)) == [FIRST, SECOND, None]
    assert made_known(file, kept)[0].to == "de ouders"


def test_the_paper_of_the_next_version_has_no_last_day_of_the_one_before(file: Assessment) -> None:
    sign(file, kept := [])
    publish(file, FIRST)
    second = sign(file, kept)
    pages = pages_of(second.pdf)
    assert not any(holds(page, UNTIL_FIRST) or holds(page, "20 november 2025") for page in pages)
    assert holds(pages[0], "Bezwaar kan uiterlijk op dinsdag 6 januari 2026")  # planned on 25 November


def test_a_day_on_or_after_a_new_day_of_decision_is_of_the_new_version(file: Assessment) -> None:
    sign(file, kept := [])
    publish(file, SECOND)
    file.decision.decided_on = SECOND
    assert not is_of_earlier(file, json.loads(kept[0].content))
    sign(file, kept)
    assert days(made_known(file, kept)) == [None, SECOND]


def test_the_next_version_needs_a_planned_day_of_its_own(file: Assessment) -> None:
    sign(file, kept := [])
    publish(file, FIRST, planned_on=file.publication.planned_on)
    with pytest.raises(SignOffRefused, match="MT-36"):
        sign_off(file, METHOD, "C. van Loon", "beslisser", FIRST, "nieuw", kept)
    assert of_dossier(file).published_on == FIRST and file.status == "vastgesteld"


def test_a_day_planned_for_the_version_before_a_new_day_of_decision_is_of_that_version(file: Assessment) -> None:
    sign(file, kept := [])
    file.decision.decided_on = SECOND
    assert is_of_earlier(file, json.loads(kept[0].content))
    file.publication.planned_on = SECOND
    assert not is_of_earlier(file, json.loads(kept[0].content))


def test_a_version_signed_when_the_dossier_kept_an_old_publication_was_not_made_known_by_it(file: Assessment) -> None:
    publish(file, FIRST)
    old = write_case(file)
    assert days(by_version([old, old], of_dossier(file))) == [FIRST, None]


def test_a_paper_that_cannot_be_made_leaves_the_publication(file: Assessment) -> None:
    sign(file, kept := [])
    publish(file, FIRST, way="post")
    file.occasion = "Noor 😀"
    with pytest.raises(CannotPrint):
        sign(file, kept)
    assert of_dossier(file).published_on == FIRST and len(kept) == 1


def test_each_version_has_its_own_last_day_for_each_remedy(file: Assessment) -> None:
    content = json.loads(sign(file, []).content)
    [objection] = [each for each in last_days(content, MadeKnown(published_on=FIRST), METHOD) if "Bezwaar" in each]
    assert objection == f"Bezwaar kan uiterlijk op {UNTIL_FIRST}."
    assert UNTIL_SECOND in " ".join(last_days(content, MadeKnown(published_on=SECOND), METHOD))
    assert list(last_days(content, MadeKnown(), METHOD)) == []


def test_it_is_told_in_sentences(file: Assessment) -> None:
    content = json.loads(sign(file, []).content)
    known = MadeKnown(published_on=FIRST, way="uitgereikt", to="de ouders")
    assert told(content, known, METHOD).startswith(
        f"Bekendgemaakt op 20 november 2025, uitgereikt, aan de ouders. Bezwaar kan uiterlijk op {UNTIL_FIRST}."
    )
    assert told(content, MadeKnown(planned_on=SECOND), METHOD).startswith("Bekendmaking gepland op 11 december 2025.")
    assert told(content, MadeKnown(), METHOD) == "Nog niet bekendgemaakt."


def test_a_method_is_found_by_its_version_and_not_found_without_one() -> None:
    found = shipped_method("2025.1")
    assert found is not None and found.version == load_method().version
    assert shipped_method("2019.4") is None and shipped_method("") is None
