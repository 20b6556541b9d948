"""Whom people are sent to: the nearest first, never without a number, and known to be right or not."""

from datetime import date

import pytest

from app.contacts import ShownContact, contacts_for, stale_contacts
from app.looked_up import with_looked_up
from app.method import Method
from app.organisation import Organisation, OwnContact

ON = date(2026, 11, 21)
LATELY, LONG_AGO = date(2026, 5, 1), date(2025, 11, 20)
TEAM = OwnContact("Wijkteam", "14 020", checked_on=LATELY)
SHOP = OwnContact("Winkel Oostveen", "020 1234567", stands_for="kinderrechtswinkel", checked_on=LATELY)


def _of(*contacts: OwnContact) -> Organisation:
    return Organisation(contacts=list(contacts))


def _names(method: Method, ours: Organisation, audience: str = "kind") -> list[str]:
    return [each.name for each in contacts_for(method, ours, audience, ON)]  # type: ignore[arg-type]


def _shown(method: Method, ours: Organisation, id: str, audience: str = "kind") -> ShownContact:
    shown = contacts_for(method, ours, audience, ON)  # type: ignore[arg-type]
    return next(each for each in shown if each.id == id)


def test_who_is_somebody_else_everywhere_is_named_only_by_the_organisation(method: Method) -> None:
    local = {each.name for each in method.contacts if each.local}
    assert len(local) == 3
    for audience in ("kind", "ouder", "professional"):
        assert not local & set(_names(method, Organisation(), audience))
        assert not local & set(_names(method, _of(SHOP), audience))


def test_the_own_contact_takes_the_place_of_the_local_one_and_its_readers(method: Method) -> None:
    names = _names(method, _of(SHOP))
    assert names.index("Winkel Oostveen") == names.index("Jeugdstem (vertrouwenspersoon in de jeugdhulp)") + 1
    assert "Winkel Oostveen" not in _names(method, _of(SHOP), "ouder")
    assert _shown(method, _of(SHOP), "kinderrechtswinkel").phone == "020 1234567"


def test_two_own_contacts_may_stand_for_one(method: Method) -> None:
    second = OwnContact("Winkel West", web="west.nl", stands_for="kinderrechtswinkel")
    assert [each for each in _names(method, _of(SHOP, second)) if "Winkel" in each] == [
        "Winkel Oostveen",
        "Winkel West",
    ]


@pytest.mark.parametrize(
    ("for_whom", "readers"),
    [((), {"ouder", "professional"}), (("kind",), {"kind"}), (("kind", "ouder"), {"kind", "ouder"})],
)
def test_an_own_contact_comes_first_with_those_it_is_for(method: Method, for_whom, readers: set[str]) -> None:
    own = OwnContact("Wijkteam", "14 020", for_whom=for_whom)
    for audience in ("kind", "ouder", "professional"):
        names = _names(method, _of(own), audience)
        assert (names[0] == "Wijkteam") == (audience in readers) == ("Wijkteam" in names)


def test_a_known_contact_goes_to_those_that_the_organisation_says(method: Method) -> None:
    desk = OwnContact("het juridisch loket", checked_on=LATELY, for_whom=("ouder",))
    assert "Het Juridisch Loket" in _names(method, Organisation())
    assert "Het Juridisch Loket" not in _names(method, _of(desk))
    assert _names(method, _of(desk), "ouder").count("Het Juridisch Loket") == 1


@pytest.mark.parametrize("own", [OwnContact("Wijkteam", " "), OwnContact("", "14 020"), OwnContact()])
def test_what_cannot_be_reached_or_called_by_a_name_is_not_shown(method: Method, own: OwnContact) -> None:
    shown = contacts_for(method, _of(own), "ouder", ON)
    assert shown == contacts_for(method, Organisation(), "ouder", ON)
    assert all((each.phone or each.web) and each.name for each in shown)


def test_stale_is_what_nobody_looked_up_in_twelve_months(method: Method) -> None:
    old = OwnContact("Loket", "1", checked_on=LONG_AGO)
    just = OwnContact("Balie", "2", checked_on=date(2025, 11, 21))
    never = OwnContact("Huis", "3")
    stale = {each.name for each in stale_contacts(method, _of(TEAM, old, just, never), ON)}
    assert {"Loket", "Huis", "De Kindertelefoon"} <= stale and not {"Wijkteam", "Balie"} & stale


def test_what_was_looked_up_under_the_same_name_is_fresh_and_has_its_day(method: Method) -> None:
    shown = _shown(method, _of(OwnContact("de kindertelefoon", "0800 0432", checked_on=LATELY)), "kindertelefoon")
    assert (shown.phone, shown.checked_on, shown.stale) == ("0800 0432", LATELY, False)
    assert _shown(method, Organisation(), "kindertelefoon").checked_on is None


def test_each_stale_contact_is_named_once(method: Method) -> None:
    names = [each.name for each in stale_contacts(method, Organisation(), ON)]
    assert len(names) == len(set(names)) == len([each for each in method.contacts if not each.local])


def test_a_case_knows_the_own_contact_by_its_own_name(method: Method) -> None:
    known = {each.id: each for each in with_looked_up(method, _of(SHOP)).contacts}
    assert (known["kinderrechtswinkel"].name, known["kinderrechtswinkel"].checked_on) == ("Winkel Oostveen", LATELY)
    assert contacts_for(with_looked_up(method, _of(SHOP)), _of(SHOP), "kind", ON) == contacts_for(
        method, _of(SHOP), "kind", ON
    )
