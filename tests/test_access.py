"""Who may open the store: persons come and go, each with a passphrase, and only the key file changes."""

from datetime import date
from pathlib import Path

import key_files
import pytest
from key_files import HERS, HIS, LOW, slots_of

from app import access, key_file, key_slots, keys
from app.key_errors import (
    HeaderNotWritten,
    KeysError,
    LastPerson,
    NameInUse,
    NameMissing,
    PassphraseInUse,
    RecoveryKeyMistyped,
    TooManyPeople,
    UnknownPerson,
    WeakPassphrase,
    WrongPassphrase,
)

# Fixtures: a key file beside a store, with one person in it and with two.
header, new, his = key_files.header, key_files.new, key_files.his


def names(header: Path, data_key: bytes) -> list[str]:
    return [each.name for each in access.access(header, data_key).people]


# --- Persons --------------------------------------------------------------------------


def test_who_opened_it_is_known(header: Path, new: keys.NewKeys, his: str) -> None:
    assert keys.unlock(header, HERS) == new.opened
    assert new.opened.name == new.opened.who == "Noor Visser" and len(new.opened.slot_id) == 8
    assert keys.unlock(header, HIS) == keys.Unlocked(new.data_key, his, "Ali Demir")
    assert keys.unlock(header, new.recovery_key).who == "herstelsleutel"
    assert [each.made_on for each in access.access(header, new.data_key).people] == [date.today()] * 2


def test_two_persons_cost_one_derivation(
    header: Path, new: keys.NewKeys, his: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stretched = []
    real = key_slots._stretch
    monkeypatch.setattr(key_slots, "_stretch", lambda *given: (stretched.append(given), real(*given))[1])
    assert keys.unlock(header, HIS).who == "Ali Demir" and len(stretched) == 1
    with pytest.raises(WrongPassphrase):
        keys.unlock(header, "van niemand hier")
    assert len(stretched) == 2


def test_the_slots_share_their_salt_and_nothing_else(header: Path, new: keys.NewKeys, his: str) -> None:
    first, second = (each for each in slots_of(header) if each["kind"] == "wachtwoord")
    assert first["salt"] == second["salt"] and first["kdf"] == second["kdf"]
    assert first["nonce"] != second["nonce"] and first["wrapped"] != second["wrapped"]
    other = keys.create_keys(header.with_name("ander.sleutel"), HERS, cost=LOW)
    assert slots_of(header.with_name("ander.sleutel"))[0]["salt"] != first["salt"] and other


@pytest.mark.parametrize("change", ["add", "remove", "rename", "passphrase", "recovery"])
def test_every_change_rewrites_the_key_file_alone(header: Path, new: keys.NewKeys, his: str, change: str) -> None:
    data_key = new.data_key
    before = header.read_bytes()
    {
        "add": lambda: access.add_person(header, data_key, "Iris", "nog een andere zin", LOW),
        "remove": lambda: access.remove_slot(header, data_key, his),
        "rename": lambda: access.rename(header, data_key, his, "A. Demir"),
        "passphrase": lambda: access.change_passphrase(header, data_key, his, "nog een andere zin", LOW),
        "recovery": lambda: access.renew_recovery_key(header, data_key),
    }[change]()
    assert header.read_bytes() != before and header.with_suffix(".kluis").read_bytes() == b"dossiers"
    assert sorted(each.name for each in header.parent.iterdir()) == ["kindvoorop.kluis", "kindvoorop.sleutel"]
    assert keys.unlock(header, HERS) == new.opened


def test_who_was_removed_opens_it_no_more(header: Path, new: keys.NewKeys, his: str) -> None:
    access.remove_slot(header, new.data_key, his)
    with pytest.raises(WrongPassphrase):
        keys.unlock(header, HIS)
    assert names(header, new.data_key) == ["Noor Visser"] and keys.unlock(header, HERS).data_key == new.data_key


def test_the_last_passphrase_stays_even_beside_a_recovery_key(header: Path, new: keys.NewKeys) -> None:
    before = header.read_bytes()
    with pytest.raises(LastPerson, match="laatste wachtzin"):
        access.remove_slot(header, new.data_key, new.opened.slot_id)
    assert header.read_bytes() == before


def test_another_passphrase_leaves_the_other_person_alone(header: Path, new: keys.NewKeys, his: str) -> None:
    assert access.change_passphrase(header, new.data_key, his, "nog een andere zin", LOW) == his
    assert keys.unlock(header, "nog een andere zin") == keys.Unlocked(new.data_key, his, "Ali Demir")
    assert keys.unlock(header, HERS) == new.opened
    with pytest.raises(WrongPassphrase):
        keys.unlock(header, HIS)


def test_two_persons_never_have_the_same_passphrase(header: Path, new: keys.NewKeys, his: str) -> None:
    before = header.read_bytes()
    with pytest.raises(PassphraseInUse, match="hoort al bij iemand anders"):
        access.add_person(header, new.data_key, "Iris", HERS, LOW)
    with pytest.raises(PassphraseInUse):
        access.change_passphrase(header, new.data_key, his, HERS.replace("ó", "o\u0301"), LOW)
    assert header.read_bytes() == before
    assert access.change_passphrase(header, new.data_key, his, HIS, LOW) == his  # his own may stay what it is


@pytest.mark.parametrize(
    ("name", "problem"),
    [("", NameMissing), (" \n\t", NameMissing), ("noor  visser", NameInUse), ("\udcff", NameMissing)],
)
def test_a_name_that_tells_nobody_apart_is_refused(
    header: Path, new: keys.NewKeys, his: str, name: str, problem: type[KeysError]
) -> None:
    before = header.read_bytes()
    with pytest.raises(problem):
        access.add_person(header, new.data_key, name, "nog een andere zin", LOW)
    with pytest.raises(problem):
        access.rename(header, new.data_key, his, name)
    assert header.read_bytes() == before


def test_a_name_becomes_one_line_and_may_keep_its_accents(header: Path, new: keys.NewKeys, his: str) -> None:
    access.rename(header, new.data_key, his, "  Zoë\n van\u202e 't Hof  ")
    assert names(header, new.data_key) == ["Noor Visser", "Zoë van 't Hof"]
    access.rename(header, new.data_key, his, "x" * 500)
    assert len(names(header, new.data_key)[1]) == 80


def test_weak_passphrases_and_unknown_persons_change_nothing(header: Path, new: keys.NewKeys) -> None:
    before, data_key = header.read_bytes(), new.data_key
    with pytest.raises(WeakPassphrase):
        access.add_person(header, data_key, "Iris", "kort", LOW)
    with pytest.raises(WeakPassphrase):
        access.change_passphrase(header, data_key, new.opened.slot_id, "kort", LOW)
    for change in (access.remove_slot, lambda *of: access.rename(*of, "Iris")):
        with pytest.raises(UnknownPerson):
            change(header, data_key, "00000000")
    assert header.read_bytes() == before


def test_a_data_key_of_another_store_changes_nothing(header: Path, new: keys.NewKeys, his: str) -> None:
    before, wrong = header.read_bytes(), bytes(32)
    for change in (
        lambda: access.access(header, wrong),
        lambda: access.add_person(header, wrong, "Iris", "nog een andere zin", LOW),
        lambda: access.remove_slot(header, wrong, his),
        lambda: access.rename(header, wrong, his, "Iris"),
        lambda: access.renew_recovery_key(header, wrong),
    ):
        with pytest.raises(WrongPassphrase):
            change()
    assert header.read_bytes() == before


def test_a_full_house_can_still_be_read(header: Path, new: keys.NewKeys, monkeypatch: pytest.MonkeyPatch) -> None:
    """As many persons as may be, each with the longest name of signs that take most room."""
    for number in range(access.MOST_PEOPLE - 1):
        access.add_person(header, new.data_key, f"{number:02}" + "😀" * 78, f"de zin van nummer {number}", LOW)
    assert keys.unlock(header, "de zin van nummer 98").name.startswith("98")
    with pytest.raises(TooManyPeople, match="niet meer dan 100"):
        access.add_person(header, new.data_key, "Iris", "nog een andere zin", LOW)
    assert header.stat().st_size < key_file.LARGEST


def test_what_could_not_be_read_back_is_not_written(header: Path, new: keys.NewKeys) -> None:
    before = header.read_bytes()
    for content in ({"slots": []}, {"slots": slots_of(header), "key_check": "ü" * 64, "seal": "0" * 64, "anchor": {}}):
        with pytest.raises(HeaderNotWritten):
            key_file.write_key_file(header, {"key_check": "0" * 64, "seal": "0" * 64, "anchor": {}, **content})
    assert header.read_bytes() == before


# --- The key on paper -----------------------------------------------------------------


def test_a_new_recovery_key_takes_the_place_of_the_old_one(header: Path, new: keys.NewKeys) -> None:
    made = access.renew_recovery_key(header, new.data_key)
    assert keys.unlock(header, made).data_key == new.data_key and keys.unlock(header, made).kind == keys.RECOVERY
    with pytest.raises(WrongPassphrase):
        keys.unlock(header, new.recovery_key)
    drawn = access.new_recovery_key()
    with pytest.raises(WrongPassphrase):
        keys.unlock(header, drawn)  # it counts only once it was put in place
    assert access.renew_recovery_key(header, new.data_key, drawn) == drawn
    assert keys.unlock(header, drawn).data_key == new.data_key
    with pytest.raises(RecoveryKeyMistyped):
        access.renew_recovery_key(header, new.data_key, "geen sleutel")
