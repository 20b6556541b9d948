"""Knows to whom somebody can be sent: the contacts of the method as the organisation knows them, and its own."""

from dataclasses import dataclass
from datetime import date

from app.deadlines import months_later
from app.looked_up import with_looked_up
from app.method import Contact, Method
from app.method_grounds import Audience
from app.organisation import Organisation, OwnContact

MONTHS_FRESH = 12
"""How long what was looked up is trusted (N6)."""

UNASKED: tuple[Audience, ...] = ("ouder", "professional")
"""For whom an own contact is where nobody said: to a child only goes what was chosen for children."""


@dataclass(frozen=True)
class ShownContact:
    """A contact as it may be printed: there is a phone or a website.

    `id` is that of the method, empty for an own contact that stands for none. `checked_on` is when somebody last
    looked it up, None when nobody did; `stale`: not in the twelve months before the day of printing.
    """

    name: str
    phone: str
    web: str
    hours: str
    checked_on: date | None
    stale: bool
    id: str = ""


def contacts_for(method: Method, organisation: Organisation, audience: Audience, on: date) -> tuple[ShownContact, ...]:
    """Whom a parent, a child or a professional can turn to: own contacts first, then those of the method.

    An own contact that stands for one of the method takes its place. Left out is what has no name and what can be
    reached in no way.
    """
    known = with_looked_up(method, organisation)
    own = [_own(each, on) for each in _free(known, organisation) if audience in _meant_for(each)]
    theirs = (shown for each in known.contacts for shown in _of_method(each, organisation, audience, on))
    return tuple(each for each in (*own, *theirs) if each.name and (each.phone or each.web))


def own_contact(method: Method, organisation: Organisation, on: date) -> ShownContact | None:
    """Where a parent reaches the organisation itself: its first own contact with a phone, that stands for no other."""
    own = (each for each in contacts_for(method, organisation, "ouder", on) if not each.id and each.phone.strip())
    return next(own, None)


def stale_contacts(method: Method, organisation: Organisation, on: date) -> tuple[ShownContact, ...]:
    """Every contact that may be printed and was not looked up in the twelve months before this day, each once."""
    readers: tuple[Audience, ...] = ("ouder", "kind", "professional")
    shown = (each for reader in readers for each in contacts_for(method, organisation, reader, on))
    return tuple(dict.fromkeys(each for each in shown if each.stale))


def is_fresh(checked_on: date | None, on: date) -> bool:
    """Whether it was looked up in the twelve months before this day."""
    return checked_on is not None and months_later(checked_on, MONTHS_FRESH) >= on


def _free(method: Method, organisation: Organisation) -> list[OwnContact]:
    """The own contacts that are none of the method's under their own name."""
    ids, names = {each.id for each in method.contacts}, {_said(each.name) for each in method.contacts}
    return [each for each in organisation.contacts if each.stands_for not in ids and _said(each.name) not in names]


def _of_method(contact: Contact, organisation: Organisation, audience: Audience, on: date) -> list[ShownContact]:
    """The contact itself, or all that stand for it here."""
    instead = [each for each in organisation.contacts if each.stands_for == contact.id and each.name.strip()]
    if instead:
        meant = [each for each in instead if audience in (each.for_whom or contact.for_whom)]
        return [_own(each, on, contact.id) for each in meant]
    said = (
        each.for_whom for each in organisation.contacts if each.for_whom and _said(each.name) == _said(contact.name)
    )
    if audience not in next(said, contact.for_whom):
        return []
    fresh = is_fresh(contact.checked_on, on)
    details = (contact.name, contact.phone, contact.web, contact.hours, contact.checked_on)
    return [ShownContact(*details, not fresh, contact.id)]


def _own(contact: OwnContact, on: date, id: str = "") -> ShownContact:
    details = (contact.name.strip(), contact.phone.strip(), contact.web.strip(), contact.hours.strip())
    return ShownContact(*details, contact.checked_on, not is_fresh(contact.checked_on, on), id)


def _meant_for(contact: OwnContact) -> tuple[Audience, ...]:
    return contact.for_whom or UNASKED


def _said(name: str) -> str:
    return name.strip().casefold()
