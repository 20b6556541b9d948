"""The key file: it opens with the passphrase and the recovery key, with nothing else, and survives interruptions."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import access, key_file, keys
from app.key_errors import (
    HeaderDamaged,
    HeaderExists,
    HeaderMissing,
    HeaderNotWritten,
    HeaderTooNew,
    RecoveryKeyMistyped,
    WeakPassphrase,
    WrongPassphrase,
)
from app.recovery_key import read_recovery_key, write_recovery_key

LOW = keys.Cost(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "vier wóórden achter elkaar"


@pytest.fixture
def header(tmp_path: Path) -> Path:
    return keys.header_path(tmp_path / "nieuwe map")


@pytest.fixture
def new(header: Path) -> keys.NewKeys:
    return keys.create_keys(header, PASSPHRASE, cost=LOW)


# --- Opening --------------------------------------------------------------------------


def test_it_opens_with_the_passphrase_and_with_the_recovery_key(header: Path, new: keys.NewKeys) -> None:
    assert len(new.data_key) == 32
    assert keys.unlock(header, PASSPHRASE).data_key == new.data_key
    assert keys.unlock(header, new.recovery_key).data_key == new.data_key


def test_two_stores_have_different_keys(tmp_path: Path) -> None:
    made = [keys.create_keys(tmp_path / name / "x.sleutel", PASSPHRASE, cost=LOW) for name in "ab"]
    assert len({each.data_key for each in made} | {each.recovery_key for each in made}) == 4


@pytest.mark.parametrize("wrong", ["", "vier woorden achter elkaar", PASSPHRASE.upper(), PASSPHRASE + " "])
def test_another_passphrase_is_refused(header: Path, new: keys.NewKeys, wrong: str) -> None:
    with pytest.raises(WrongPassphrase, match="past niet") as refused:
        keys.unlock(header, wrong)
    assert not isinstance(refused.value, RecoveryKeyMistyped)


def test_an_accent_is_the_same_however_the_keyboard_makes_it(header: Path, new: keys.NewKeys) -> None:
    apart = PASSPHRASE.replace("ó", "o\u0301")
    assert apart != PASSPHRASE
    assert keys.unlock(header, apart).data_key == new.data_key


def test_the_recovery_key_of_another_store_does_not_fit(header: Path, new: keys.NewKeys, tmp_path: Path) -> None:
    other = keys.create_keys(tmp_path / "ander.sleutel", PASSPHRASE, cost=LOW)
    with pytest.raises(WrongPassphrase, match="past niet"):
        keys.unlock(header, other.recovery_key)


@pytest.mark.usefixtures("full_cost")
def test_the_full_cost_is_what_the_product_uses(header: Path) -> None:
    keys.create_keys(header, PASSPHRASE)
    slot = json.loads(header.read_bytes())["slots"][0]
    assert slot["kdf"] == {"name": "argon2id", "memory_kib": 262144, "passes": 3, "lanes": 4}
    assert len(keys.unlock(header, PASSPHRASE).data_key) == 32


def test_a_key_is_not_shown_by_accident(new: keys.NewKeys) -> None:
    assert new.data_key.hex() not in repr(new) and new.recovery_key not in repr(new)


# --- The recovery key on paper --------------------------------------------------------


@given(st.binary(min_size=20, max_size=20))
def test_a_recovery_key_reads_back(secret: bytes) -> None:
    written = write_recovery_key(secret)
    assert [len(group) for group in written.split("-")] == [4] * 9
    assert read_recovery_key(written) == secret


@given(st.binary(min_size=20, max_size=20), st.randoms())
def test_a_recovery_key_may_be_typed_carelessly(secret: bytes, random) -> None:  # type: ignore[no-untyped-def]
    written = write_recovery_key(secret).replace("-", random.choice(["", " ", "-", " – ", "\n"]))
    careless = "".join(random.choice(_mistakable(sign)) for sign in written)
    assert read_recovery_key(f" {careless}\n") == secret


def _mistakable(sign: str) -> str:
    return {"0": "0Oo", "1": "1IilL"}.get(sign, sign + sign.lower())


@given(st.binary(min_size=20, max_size=20), st.integers(0, 35), st.sampled_from("23456789ABCDEFGH"))
def test_a_slip_of_the_pen_is_noticed(secret: bytes, place: int, sign: str) -> None:
    signs = write_recovery_key(secret).replace("-", "")
    typed = signs[:place] + sign + signs[place + 1 :]
    assert read_recovery_key(typed) == (secret if typed == signs else None)


def test_a_mistyped_recovery_key_is_called_that(header: Path, new: keys.NewKeys) -> None:
    last = new.recovery_key[-1]
    with pytest.raises(RecoveryKeyMistyped, match="typefout"):
        keys.unlock(header, new.recovery_key[:-1] + ("2" if last != "2" else "3"))


# --- Another passphrase ---------------------------------------------------------------


def test_changing_the_passphrase_rewrites_only_the_key_file(header: Path, new: keys.NewKeys) -> None:
    access.change_passphrase(header, new.data_key, new.opened.slot_id, "een heel andere zin", LOW)
    assert keys.unlock(header, "een heel andere zin").data_key == new.data_key
    assert keys.unlock(header, new.recovery_key).data_key == new.data_key
    with pytest.raises(WrongPassphrase):
        keys.unlock(header, PASSPHRASE)
    assert [path.name for path in header.parent.iterdir()] == [keys.HEADER_FILE]


def test_a_data_key_of_another_store_cannot_change_the_passphrase(header: Path, new: keys.NewKeys) -> None:
    before = header.read_bytes()
    with pytest.raises(WrongPassphrase):
        access.change_passphrase(header, bytes(32), new.opened.slot_id, "een heel andere zin", LOW)
    assert header.read_bytes() == before


@pytest.mark.parametrize("weak", ["", "kort", " " * 20, "elf tekens!"])
def test_a_short_passphrase_is_refused_and_nothing_is_written(header: Path, weak: str) -> None:
    with pytest.raises(WeakPassphrase, match="ten minste 12 tekens"):
        keys.create_keys(header, weak, cost=LOW)
    assert not header.exists()


# --- What is wrong with the file ------------------------------------------------------


def test_without_a_key_file_it_says_what_is_missing(header: Path) -> None:
    with pytest.raises(HeaderMissing, match=r"kindvoorop\.sleutel ontbreekt.*reservekopie"):
        keys.unlock(header, PASSPHRASE)


@pytest.mark.parametrize("place", [0.02, 0.2, 0.4, 0.6, 0.8, 0.95])
def test_one_changed_byte_is_damage_and_never_a_wrong_passphrase(header: Path, new: keys.NewKeys, place: float) -> None:
    data = bytearray(header.read_bytes())
    spot = next(spot for spot in range(int(len(data) * place), len(data)) if chr(data[spot]).isalnum())
    data[spot] = ord("b") if data[spot] != ord("b") else ord("c")
    header.write_bytes(data)
    with pytest.raises(HeaderDamaged, match="beschadigd"):
        keys.unlock(header, PASSPHRASE)


@pytest.mark.parametrize(
    "content", [b"", b"\x00\x01\x02", b"[]", b"{}", b"null", b'"x"', b"[" * 60_000, b'{"format":"kindvoorop-sleutel"}']
)
def test_anything_else_is_damage(header: Path, new: keys.NewKeys, content: bytes) -> None:
    header.write_bytes(content)
    with pytest.raises(HeaderDamaged):
        keys.unlock(header, PASSPHRASE)


def test_a_newer_key_file_is_left_alone(header: Path, new: keys.NewKeys) -> None:
    content = json.loads(header.read_bytes()) | {"version": 3, "slots": "iets nieuws"}
    header.write_text(json.dumps(content), encoding="ascii")
    with pytest.raises(HeaderTooNew, match="nieuwere versie"):
        keys.unlock(header, PASSPHRASE)


def test_a_file_that_asks_for_absurd_memory_is_not_obeyed(header: Path, new: keys.NewKeys) -> None:
    content = json.loads(header.read_bytes())
    content["slots"][0]["kdf"]["memory_kib"] = 2**40
    held = {name: content[name] for name in ("key_check", "slots", "seal", "anchor")}
    content["checksum"] = hashlib.sha256(key_file.canonical(held)).hexdigest()
    header.write_bytes(key_file.canonical(content))
    with pytest.raises(HeaderDamaged):
        keys.unlock(header, PASSPHRASE)


# --- Writing it -----------------------------------------------------------------------


def test_only_its_owner_may_read_it(header: Path, new: keys.NewKeys) -> None:
    if os.name != "nt":
        assert header.stat().st_mode & 0o777 == 0o600


def test_keys_are_never_made_over_those_of_a_store(header: Path, new: keys.NewKeys) -> None:
    header.with_name("kindvoorop.kluis").write_bytes(b"dossiers")
    before = header.read_bytes()
    with pytest.raises(HeaderExists, match="staat al een kluis"):
        keys.create_keys(header, PASSPHRASE, cost=LOW)
    assert header.read_bytes() == before


def test_a_key_file_without_a_store_is_set_aside(header: Path, new: keys.NewKeys) -> None:
    before = header.read_bytes()
    second = keys.create_keys(header, PASSPHRASE, cost=LOW)
    assert header.with_name("kindvoorop.sleutel.oud1").read_bytes() == before
    assert keys.unlock(header, PASSPHRASE).data_key == second.data_key != new.data_key


def test_when_writing_was_broken_off_the_previous_file_still_opens(header: Path, new: keys.NewKeys) -> None:
    """The moment between the new file taking its place and the proof that it can be read."""
    header.with_name("kindvoorop.sleutel.vorige").write_bytes(header.read_bytes())
    header.write_bytes(b"half")
    assert keys.unlock(header, PASSPHRASE).data_key == new.data_key
    header.unlink()
    assert keys.unlock(header, PASSPHRASE).data_key == new.data_key


def test_a_disk_that_keeps_something_else_than_was_written_is_noticed(
    header: Path, new: keys.NewKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_file, "replace_file", lambda path, data: path.write_bytes(data[:100]))
    with pytest.raises(HeaderNotWritten, match="iets anders"):
        access.change_passphrase(header, new.data_key, new.opened.slot_id, "een heel andere zin", LOW)
    assert keys.unlock(header, PASSPHRASE).data_key == new.data_key


def test_a_previous_file_does_not_stay_behind_a_sound_one(header: Path, new: keys.NewKeys) -> None:
    old = header.with_name("kindvoorop.sleutel.vorige")
    old.write_bytes(header.read_bytes())
    keys.unlock(header, PASSPHRASE)
    assert not old.exists()


FULL_DISK = """
import resource, sys
from pathlib import Path
from app import access, keys
from app.key_errors import HeaderNotWritten
header = Path(sys.argv[1])
data_key = keys.unlock(header, sys.argv[2]).data_key
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
try:
    slot_id = access.access(header, data_key).people[0].slot_id
    access.change_passphrase(header, data_key, slot_id, "een heel andere zin", keys.Cost(64, 1, 1))
except HeaderNotWritten as problem:
    print(problem)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no limit on the size of files")
def test_a_disk_that_refuses_leaves_the_old_passphrase_in_force(header: Path, new: keys.NewKeys) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(header), PASSPHRASE], capture_output=True, text=True, check=True
    )
    assert "kan niet worden geschreven" in done.stdout
    assert keys.unlock(header, PASSPHRASE).data_key == new.data_key


def test_a_folder_where_nothing_may_be_made_is_named(tmp_path: Path) -> None:
    file = tmp_path / "geen map"
    file.write_text("x", encoding="ascii")
    with pytest.raises(HeaderNotWritten, match="kan niet worden geschreven"):
        keys.create_keys(keys.header_path(file), PASSPHRASE, cost=LOW)


def test_the_key_file_needs_no_window_and_no_database() -> None:
    heavy = ("sqlalchemy", "PySide6", "argon2", "cryptography", "pyrage")
    code = f"import sys, app.access, app.organisation_key; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
