"""A key file that is old, spoilt, forged or half written: never a crash, never a wrong key, nothing lost."""

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import key_files
import pytest
from key_files import HERS, HIS, LOW, put, slots_of

from app import access, keys
from app.key_errors import (
    HeaderDamaged,
    KeysError,
    WrongPassphrase,
)

# Fixtures: a key file beside a store, with one person in it and with two.
header, new, his = key_files.header, key_files.new, key_files.his


FLIPS = 1_000


# --- A key file of the first version --------------------------------------------------


OLD_FILE = Path(__file__).with_name("data") / "key_file_v1" / "kindvoorop.sleutel"
OLD_KEY = "2fc9f9b344473cff34f851ac40ee714724f3f0a01a085422978a909e4d4d30c2"
OLD_RECOVERY = "51RJ-HBRE-21NY-NVY9-G9QG-0DK8-26X5-WB9X-2JYP"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return Path(shutil.copy(OLD_FILE, tmp_path))


@pytest.mark.parametrize(("secret", "kind"), [(HERS, keys.PASSPHRASE), (OLD_RECOVERY, keys.RECOVERY)])
def test_an_old_key_file_still_opens_and_is_not_rewritten_for_it(old: Path, secret: str, kind: str) -> None:
    assert keys.unlock(old, secret) == keys.Unlocked(bytes.fromhex(OLD_KEY), "", "", kind)
    assert old.read_bytes() == OLD_FILE.read_bytes()


def test_the_person_of_an_old_key_file_can_get_a_name_company_and_another_passphrase(old: Path) -> None:
    data_key = bytes.fromhex(OLD_KEY)
    assert access.access(old, data_key).people == (access.Person("", "", None),)
    access.rename(old, data_key, "", "Noor Visser")
    access.add_person(old, data_key, "Ali Demir", HIS, LOW)
    assert keys.unlock(old, HERS).who == "Noor Visser" and keys.unlock(old, HIS).who == "Ali Demir"
    slot_id = access.change_passphrase(old, data_key, "", "weer een andere zin", LOW)
    assert slot_id and keys.unlock(old, "weer een andere zin").slot_id == slot_id
    assert keys.unlock(old, OLD_RECOVERY).data_key == data_key
    with pytest.raises(WrongPassphrase):
        keys.unlock(old, HERS)


def test_nobody_passes_for_somebody_else_by_taking_the_seal_away(old: Path) -> None:
    access.rename(old, bytes.fromhex(OLD_KEY), "", "Noor Visser")
    content = json.loads(old.read_bytes())
    del content["seal"]
    content["slots"][0]["name"], content["version"] = "Ali Demir", 1
    put(old, content, ("key_check", "slots"))
    with pytest.raises(HeaderDamaged):
        keys.unlock(old, HERS)


def test_an_old_key_file_with_the_slots_of_another_gives_no_key(old: Path) -> None:
    content = json.loads(old.read_bytes())
    put(old, {**content, "key_check": "0" * 64}, ("key_check", "slots"))
    with pytest.raises(HeaderDamaged):
        keys.unlock(old, HERS)


# --- A file that somebody or something changed ----------------------------------------


def test_a_thousand_flipped_bits_never_crash_and_never_give_a_wrong_key(
    header: Path, new: keys.NewKeys, his: str
) -> None:
    sound, chance = header.read_bytes(), random.Random(20261121)
    opened = 0
    for _ in range(FLIPS):
        spoilt = bytearray(sound)
        for _ in range(chance.choice((1, 1, 1, 2, 8))):
            spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
        header.write_bytes(spoilt)
        try:
            found = keys.unlock(header, chance.choice((HERS, HIS, new.recovery_key)))
        except KeysError:
            continue
        assert found.data_key == new.data_key and found.name in ("Noor Visser", "Ali Demir", "")
        opened += 1
    assert opened < FLIPS / 20  # hardly any: those that changed nothing but how the file is laid out


def test_a_thousand_flipped_bits_under_a_right_checksum_never_give_a_wrong_key(
    header: Path, new: keys.NewKeys, his: str
) -> None:
    """What somebody can do on purpose, who can write the file but has not got the key."""
    sound, chance = json.loads(header.read_bytes()), random.Random(20261122)
    held = {name: sound[name] for name in ("key_check", "slots", "seal", "anchor")}
    for _ in range(FLIPS):
        spoilt = bytearray(json.dumps(held).encode("ascii"))
        spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(7)
        try:
            put(header, {**sound, **json.loads(spoilt)})
        except (ValueError, TypeError, KeyError):
            continue
        try:
            found = keys.unlock(header, chance.choice((HERS, HIS)))
        except KeysError:
            continue
        assert found.data_key == new.data_key and found.name in ("Noor Visser", "Ali Demir")


@pytest.mark.parametrize(
    "change",
    [
        lambda slots: slots[0].update(name="Ali Demir"),
        lambda slots: slots[0].update(made_on="2020-01-01"),
        lambda slots: slots[0].update(id="00000000"),
        lambda slots: slots.pop(),
        lambda slots: slots.append(dict(slots[0])),
        lambda slots: slots.reverse(),
    ],
)
def test_nobody_without_the_key_changes_names_days_or_slots(header: Path, new: keys.NewKeys, his: str, change) -> None:
    content = json.loads(header.read_bytes())
    change(content["slots"])
    put(header, content)
    with pytest.raises(KeysError):
        keys.unlock(header, HERS)
    with pytest.raises(HeaderDamaged):
        access.access(header, new.data_key)


def test_a_slot_from_another_key_file_gives_no_key(header: Path, new: keys.NewKeys, tmp_path: Path) -> None:
    """Somebody makes a key file of their own and puts its slots into this one."""
    strange = tmp_path / "vreemd.sleutel"
    keys.create_keys(strange, HIS, "Indringer", LOW)
    content = json.loads(header.read_bytes())
    content["slots"] += slots_of(strange)
    put(header, content)
    with pytest.raises(HeaderDamaged):
        keys.unlock(header, HIS)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("kdf", None),
        ("kdf", {"name": "argon2id"}),
        ("kdf", {"name": "argon2id", "memory_kib": 64, "passes": 0, "lanes": 1}),
        ("kdf", {"name": "argon2id", "memory_kib": 64, "passes": 2**40, "lanes": 1}),
        ("kdf", {"name": "argon2id", "memory_kib": 64, "passes": 1, "lanes": 10**9}),
        ("kdf", {"name": "argon2id", "memory_kib": True, "passes": 1, "lanes": 1}),
        ("kind", "iets anders"),
        ("kind", ["wachtwoord"]),
        ("salt", "kort"),
        ("nonce", 12),
        ("wrapped", "geen base64"),
        ("made_on", "gisteren"),
        ("name", 7),
        ("id", None),
    ],
)
def test_a_slot_of_another_shape_is_damage(header: Path, new: keys.NewKeys, place: str, value: object) -> None:
    content = json.loads(header.read_bytes())
    content["slots"][0][place] = value
    put(header, content)
    with pytest.raises(HeaderDamaged):
        keys.unlock(header, HERS)


# --- Broken off, and too little of something ------------------------------------------


STOPPED = """
import os, sys
from pathlib import Path
from app import access, key_file, keys
step, header, data_key, slot_id = int(sys.argv[1]), Path(sys.argv[2]), bytes.fromhex(sys.argv[3]), sys.argv[4]
count = 0
def stop_at(real):
    def counted(*given):
        global count
        count += 1
        if count == step:
            os._exit(9)
        return real(*given)
    return counted
for name in ("open", "replace", "fsync", "unlink"):
    setattr(os, name, stop_at(getattr(os, name)))
access.change_passphrase(header, data_key, slot_id, "weer een andere zin", keys.Cost(64, 1, 1))
"""


def test_wherever_it_is_killed_one_of_both_passphrases_opens_it(header: Path, new: keys.NewKeys, his: str) -> None:
    before = {each.name: each.read_bytes() for each in header.parent.iterdir()}
    codes = set()
    for step in range(1, 40):
        for each in header.parent.iterdir():
            each.unlink()
        for name, data in before.items():
            header.with_name(name).write_bytes(data)
        given = [str(step), str(header), new.data_key.hex(), his]
        codes.add(code := subprocess.run([sys.executable, "-c", STOPPED, *given]).returncode)
        assert opens(header, HIS) != opens(header, "weer een andere zin"), step
        assert keys.unlock(header, HERS) == new.opened
        assert header.with_suffix(".kluis").read_bytes() == b"dossiers"
        if code == 0:
            break
    assert codes == {0, 9}


def opens(header: Path, secret: str) -> bool:
    try:
        return bool(keys.unlock(header, secret))
    except WrongPassphrase:
        return False


LITTLE_MEMORY = """
import resource, sys
from pathlib import Path
from app import keys
from app.key_errors import TooLittleMemory
header = Path(sys.argv[1])
import argon2.low_level, cryptography.hazmat.primitives.ciphers.aead
resource.setrlimit(resource.RLIMIT_AS, (200 * 2**20, 200 * 2**20))
try:
    keys.unlock(header, sys.argv[2])
except TooLittleMemory as problem:
    print(problem)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to this limit")
@pytest.mark.usefixtures("full_cost")
def test_too_little_memory_is_told_with_how_much_it_takes(header: Path) -> None:
    header.with_suffix(".kluis").unlink()
    keys.create_keys(header, HERS)
    done = subprocess.run(
        [sys.executable, "-c", LITTLE_MEMORY, str(header), HERS], capture_output=True, text=True, check=True
    )
    assert "te weinig werkgeheugen" in done.stdout and "256 MB" in done.stdout
    assert keys.unlock(header, HERS).data_key


FULL_DISK = """
import resource, sys
from pathlib import Path
from app import access, keys
from app.key_errors import HeaderNotWritten
header, data_key = Path(sys.argv[1]), bytes.fromhex(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
for change in (
    lambda: access.add_person(header, data_key, "Iris", "nog een andere zin", keys.Cost(64, 1, 1)),
    lambda: access.remove_slot(header, data_key, sys.argv[3]),
    lambda: access.renew_recovery_key(header, data_key),
):
    try:
        change()
    except HeaderNotWritten as problem:
        print(problem)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no limit on the size of files")
def test_a_full_disk_changes_nothing(header: Path, new: keys.NewKeys, his: str) -> None:
    before = header.read_bytes()
    command = [sys.executable, "-c", FULL_DISK, str(header), new.data_key.hex(), his]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.count("kan niet worden geschreven") == 3 and header.read_bytes() == before
