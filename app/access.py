"""Knows who may open the store: persons with a passphrase, the key on paper, and the key of the organisation.

Every change proves the data key first and rewrites only the key file. Besides what is named, each raises
WrongPassphrase when the data key is not of this file, HeaderNotWritten, and what reading the file raises.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.key_errors import (
    LastPerson,
    NameInUse,
    NameMissing,
    PassphraseInUse,
    RecoveryKeyMistyped,
    TooManyPeople,
    UnknownPerson,
)
from app.key_seal import proved_slots, tidy_name, write_slots
from app.key_slots import (
    FULL_COST,
    ORGANISATION,
    PASSPHRASE,
    RECOVERY,
    Cost,
    Secret,
    Slot,
    of_kind,
    organisation_slot,
    passphrase_slot,
    recovery_slot,
)
from app.keys import refuse_weak
from app.recovery_key import new_recovery_key, read_recovery_key

MOST_PEOPLE = 100


@dataclass(frozen=True)
class Person:
    """Somebody with a passphrase: `made_on` is the day it was chosen; an older key file knows no name and no day."""

    slot_id: str
    name: str
    made_on: date | None


@dataclass(frozen=True)
class Access:
    """Who and what opens the store: persons, the key on paper, and the organisation's key («age1…» or empty)."""

    people: tuple[Person, ...]
    recovery_made_on: date | None
    recipient: str
    recipient_since: date | None


def access(header: Path, data_key: bytes) -> Access:
    """Who and what opens the store now."""
    slots = proved_slots(header, data_key)
    people = tuple(Person(each.get("id", ""), each.get("name", ""), _day(each)) for each in of_kind(slots, PASSPHRASE))
    paper, ours = (next(iter(of_kind(slots, kind)), {}) for kind in (RECOVERY, ORGANISATION))
    return Access(people, _day(paper), ours.get("recipient", ""), _day(ours))


def add_person(header: Path, data_key: bytes, name: str, passphrase: str, cost: Cost = FULL_COST) -> str:
    """Let somebody else open the store with a passphrase of their own; the id of the new slot.

    Raises NameMissing, NameInUse, TooManyPeople, WeakPassphrase, PassphraseInUse, TooLittleMemory.
    """
    refuse_weak(passphrase)
    slots, secret = proved_slots(header, data_key), Secret(passphrase)
    _refuse_name(tidy_name(name), slots)
    if len(of_kind(slots, PASSPHRASE)) >= MOST_PEOPLE:
        raise TooManyPeople(MOST_PEOPLE)
    _refuse_known(secret, slots)
    made = passphrase_slot(data_key, secret, tidy_name(name), slots, cost)
    write_slots(header, data_key, [*slots, made])
    return str(made["id"])


def remove_slot(header: Path, data_key: bytes, slot_id: str) -> None:
    """Let a person's passphrase open the store no more. Raises LastPerson, UnknownPerson."""
    slots = proved_slots(header, data_key)
    gone = _person(slots, slot_id)
    if len(of_kind(slots, PASSPHRASE)) == 1:
        raise LastPerson()
    write_slots(header, data_key, [each for each in slots if each is not gone])


def rename(header: Path, data_key: bytes, slot_id: str, name: str) -> None:
    """Give a person another name. Raises NameMissing, NameInUse, UnknownPerson."""
    slots = proved_slots(header, data_key)
    person = _person(slots, slot_id)
    others = [each for each in slots if each is not person]
    _refuse_name(tidy_name(name), others)
    write_slots(header, data_key, [{**each, "name": tidy_name(name)} if each is person else each for each in slots])


def change_passphrase(header: Path, data_key: bytes, slot_id: str, new: str, cost: Cost = FULL_COST) -> str:
    """Let a person open the store with another passphrase from now on, and no more with the present one.

    Returns the id of the slot, which is new only where an older key file had none. Raises WeakPassphrase,
    PassphraseInUse, UnknownPerson, TooLittleMemory.
    """
    refuse_weak(new)
    slots, secret = proved_slots(header, data_key), Secret(new)
    person = _person(slots, slot_id)
    others = [each for each in slots if each is not person]
    _refuse_known(secret, others)
    made = passphrase_slot(data_key, secret, person.get("name", ""), others, cost, slot_id)
    write_slots(header, data_key, [made if each is person else each for each in slots])
    return str(made["id"])


def renew_recovery_key(header: Path, data_key: bytes, drawn: str = "") -> str:
    """Put another recovery key (this one, else a new one) in the place of the present one; returns it.

    Raises RecoveryKeyMistyped when `drawn` is none.
    """
    key = drawn or new_recovery_key()
    if read_recovery_key(key) is None:
        raise RecoveryKeyMistyped()
    _replace_kind(header, data_key, RECOVERY, recovery_slot(data_key, key))
    return key


def give_to_organisation(header: Path, data_key: bytes, recipient: str) -> None:
    """Let the secret half of this age recipient open the store, in the place of any other recipient."""
    _replace_kind(header, data_key, ORGANISATION, organisation_slot(data_key, recipient))


def _replace_kind(header: Path, data_key: bytes, kind: str, slot: Slot) -> None:
    others = [each for each in proved_slots(header, data_key) if each["kind"] != kind]
    write_slots(header, data_key, [*others, slot])


def _refuse_known(secret: Secret, others: Sequence[Slot]) -> None:
    """The trail of changes could not tell two persons apart who have the same passphrase."""
    if any(secret.opens(each) is not None for each in of_kind(others, PASSPHRASE)):
        raise PassphraseInUse()


def _refuse_name(name: str, others: Sequence[Slot]) -> None:
    if not name:
        raise NameMissing()
    if any(each.get("name", "").casefold() == name.casefold() for each in of_kind(others, PASSPHRASE)):
        raise NameInUse(name)


def _person(slots: Sequence[Slot], slot_id: str) -> Slot:
    for each in of_kind(slots, PASSPHRASE):
        if each.get("id", "") == slot_id:
            return each
    raise UnknownPerson()


def _day(slot: Slot) -> date | None:
    return date.fromisoformat(slot["made_on"]) if slot.get("made_on") else None
