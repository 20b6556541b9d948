"""Knows that what an organisation looked up about a contact counts from then on: its day, its number, its hours."""

from dataclasses import astuple, replace
from datetime import date
from typing import Any

from app.method import Contact, Method
from app.organisation import Organisation, OwnContact

_KNOWN: dict[tuple[int, tuple[Any, ...]], tuple[Method, Method]] = {}  # both are kept, so that their ids stay
_DETAILS = ("phone", "web", "hours")


def with_looked_up(method: Method, organisation: Organisation) -> Method:
    """The method with the contacts as the organisation looked them up later; itself where nothing was.

    The same contacts give the same method again, because what follows from a method is kept by its identity.
    """
    looked_up = tuple(astuple(each) for each in organisation.contacts if each.checked_on)
    key = (id(method), looked_up)
    if key not in _KNOWN:
        contacts = tuple(_as_looked_up(each, organisation) for each in method.contacts)
        same = contacts == tuple(method.contacts)
        _KNOWN[key] = (method, method if same else replace(method, contacts=contacts))
    return _KNOWN[key][1]


def _as_looked_up(contact: Contact, organisation: Organisation) -> Contact:
    """One contact as it was looked up last under its own name; else the day on which its number was.

    One that is somebody else everywhere becomes who stands for it here.
    """
    later = [each for each in organisation.contacts if _day(each) > _day(contact)]
    here = [each for each in later if each.stands_for == contact.id and each.name.strip()]
    if contact.local and here:
        last = max(here, key=_day)
        details = {each: getattr(last, each).strip() for each in ("name", *_DETAILS)}
        return replace(contact, checked_on=last.checked_on, **details)
    named = [each for each in later if _name(each) == _name(contact)]
    if named:
        last = max(named, key=_day)
        return replace(contact, checked_on=last.checked_on, **{each: _detail(last, contact, each) for each in _DETAILS})
    numbered = [_day(each) for each in later if _digits(each.phone) and _digits(each.phone) == _digits(contact.phone)]
    return replace(contact, checked_on=max(numbered)) if numbered else contact


def _detail(own: OwnContact, contact: Contact, name: str) -> Any:
    return getattr(own, name).strip() or getattr(contact, name)


def _name(contact: OwnContact | Contact) -> str:
    return contact.name.strip().casefold()


def _digits(phone: str) -> str:
    return "".join(each for each in phone if each in "0123456789")


def _day(contact: OwnContact | Contact) -> date:
    return contact.checked_on or date.min
