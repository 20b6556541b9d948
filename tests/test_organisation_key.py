"""The organisation's key: who puts it in place, when it counts, and how it opens a store that nobody can open."""

import hashlib
import json
import os
import random
import stat
import sys
from pathlib import Path

import commands
import pyrage
import pytest
from commands import PASSPHRASE, content

from app import access, keys, organisation_key, places
from app.halt import Exit
from app.key_errors import HeaderDamaged, IdentityUnreadable, KeysError, RecipientUnreadable
from app.key_file import canonical
from app.organisation_key import Meeting, Placed, meet, placed_recipient

# Fixtures: one command line in this process, and a folder with an empty store.
kv, folder = commands.kv, commands.folder

NEW = "een heel andere zin"
NO_SECRET_HALF = "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z"


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that holds for the whole computer, in which only an administrator writes."""
    made = tmp_path / "beheer"
    made.mkdir()
    monkeypatch.setattr(organisation_key, "machine_folder", lambda: made)
    monkeypatch.setattr(organisation_key, "_only_root_writes", lambda path: path.parent == made)
    return made


@pytest.fixture
def header(folder: Path) -> Path:
    return keys.header_path(folder)


@pytest.fixture
def data_key(header: Path) -> bytes:
    return keys.unlock(header, PASSPHRASE).data_key


def identity() -> tuple[str, pyrage.x25519.Identity]:
    made = pyrage.x25519.Identity.generate()
    return str(made.to_public()), made


def place(where: Path, recipient: str) -> Path:
    path = where / "herstel.pub"
    path.write_text(f"# van de beheerder\n\n{recipient}\n", encoding="utf-8")
    return path


# --- When it counts -------------------------------------------------------------------


def test_what_an_administrator_put_in_place_opens_the_store_from_then_on(
    machine: Path, folder: Path, header: Path, data_key: bytes
) -> None:
    recipient, secret = identity()
    place(machine, recipient)
    store = (folder / "kindvoorop.kluis").read_bytes()
    assert meet(header, data_key, folder) == Meeting(given=recipient)
    assert meet(header, data_key, folder) == Meeting()
    opened = keys.unlock_for_organisation(header, [secret])
    assert opened is not None and opened.data_key == data_key and opened.kind == keys.ORGANISATION
    assert keys.unlock(header, PASSPHRASE).data_key == data_key
    assert (folder / "kindvoorop.kluis").read_bytes() == store
    assert access.access(header, data_key).recipient == recipient


def test_a_changed_recipient_waits_for_a_yes_and_changes_nothing(
    machine: Path, folder: Path, header: Path, data_key: bytes
) -> None:
    (first, secret), (second, stranger) = identity(), identity()
    place(machine, first)
    meet(header, data_key, folder)
    before = header.read_bytes()
    path = place(machine, second)
    assert meet(header, data_key, folder) == Meeting(to_ask=Placed(second, path, True), known=first)
    assert header.read_bytes() == before and keys.unlock_for_organisation(header, [stranger]) is None
    access.give_to_organisation(header, data_key, second)
    assert keys.unlock_for_organisation(header, [secret]) is None
    assert keys.unlock_for_organisation(header, [secret, stranger]).data_key == data_key
    assert meet(header, data_key, folder) == Meeting()


def test_a_file_beside_the_store_waits_for_a_yes(machine: Path, folder: Path, header: Path, data_key: bytes) -> None:
    """Everybody who works here can write in that folder."""
    recipient, before = identity()[0], header.read_bytes()
    path = place(folder, recipient)
    assert meet(header, data_key, folder) == Meeting(to_ask=Placed(recipient, path, False))
    assert header.read_bytes() == before
    of_the_computer = place(machine, identity()[0])
    assert placed_recipient(folder).path == of_the_computer


def test_without_a_file_nothing_happens_and_a_slot_stays(
    machine: Path, folder: Path, header: Path, data_key: bytes
) -> None:
    assert placed_recipient(folder) is None and meet(header, data_key, folder) == Meeting()
    access.give_to_organisation(header, data_key, identity()[0])
    before = header.read_bytes()
    assert meet(header, data_key, folder) == Meeting() and header.read_bytes() == before


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "precies één regel"),
        (b"# alleen uitleg\n", "precies één regel"),
        (b"age1abc\n", "typefout"),
        (b"ssh-ed25519 AAAA\n", "geen sleutel van age"),
        (b"age1abc\nage1def\n", "precies één regel"),
        ("age1abc".encode("utf-16"), "geen gewone tekst"),
        (NO_SECRET_HALF.encode(), "zou iedereen de kluis kunnen openen"),
        (os.urandom(70_000), "wordt niet gebruikt"),
    ],
)
def test_a_broken_file_is_told_and_changes_nothing(
    machine: Path, folder: Path, header: Path, data_key: bytes, data: bytes, words: str
) -> None:
    before = header.read_bytes()
    (machine / "herstel.pub").write_bytes(data)
    met = meet(header, data_key, folder)
    assert words in met.problem and "herstel.pub" in met.problem and "Verder verandert er niets" in met.problem
    assert not met.given and met.to_ask is None and header.read_bytes() == before


def test_a_folder_of_that_name_is_told(machine: Path, folder: Path) -> None:
    (machine / "herstel.pub").mkdir()
    with pytest.raises(RecipientUnreadable, match="wordt niet gebruikt"):
        placed_recipient(folder)


def test_a_file_from_a_windows_editor_is_read(machine: Path, folder: Path) -> None:
    recipient = identity()[0]
    (machine / "herstel.pub").write_bytes(b"\xef\xbb\xbf# beheer\r\n" + recipient.upper().encode() + b"  \r\n")
    assert placed_recipient(folder).recipient == recipient


def test_the_recipient_in_the_key_file_is_under_its_seal(header: Path, data_key: bytes) -> None:
    ours, theirs = identity()[0], identity()[0]
    access.give_to_organisation(header, data_key, ours)
    data = header.read_bytes().replace(ours.encode(), theirs.encode())
    held = {name: json.loads(data)[name] for name in ("key_check", "slots", "seal")}
    header.write_bytes(canonical({**json.loads(data), "checksum": hashlib.sha256(canonical(held)).hexdigest()}))
    with pytest.raises(HeaderDamaged):
        keys.unlock(header, PASSPHRASE)


def test_flipped_bits_never_give_a_wrong_key_to_the_organisation(header: Path, data_key: bytes) -> None:
    recipient, secret = identity()
    access.give_to_organisation(header, data_key, recipient)
    sound, chance = header.read_bytes(), random.Random(20261123)
    for _ in range(1_000):
        spoilt = bytearray(sound)
        spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
        header.write_bytes(spoilt)
        try:
            found = keys.unlock_for_organisation(header, [secret])
        except KeysError:
            continue
        assert found is None or found.data_key == data_key


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root makes such")
def test_only_what_root_alone_writes_counts_as_an_administrators(tmp_path: Path) -> None:
    where = tmp_path / "kindvoorop"
    where.mkdir(mode=0o755)
    path = place(where, identity()[0])
    path.chmod(0o644)
    assert organisation_key._only_root_writes(path)
    for each, mode in ((path, 0o666), (path, 0o664), (where, 0o777)):
        was = stat.S_IMODE(each.stat().st_mode)
        each.chmod(mode)
        assert not organisation_key._only_root_writes(path)
        each.chmod(was)
    os.chown(path, 65534, -1)
    assert not organisation_key._only_root_writes(path)


def test_the_folder_of_the_computer_is_that_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = {"linux": "/etc/kindvoorop", "darwin": "/Library/Application Support/kindvoorop"}.get(sys.platform)
    if expected:
        assert places.machine_folder() == Path(expected)
    monkeypatch.setattr(places.os, "name", "nt")
    monkeypatch.delenv("PROGRAMDATA", raising=False)
    assert places.machine_folder() is None


# --- The commands ---------------------------------------------------------------------


def test_a_pair_is_made_and_opens_a_store_of_which_the_passphrase_is_lost(
    kv, machine: Path, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "sleutels"
    said = kv("herstelsleutelpaar", "--out", out)
    assert said.code == Exit.DONE and said.err == ""
    assert {each.name for each in out.iterdir()} == {"herstel.pub", "herstel-geheim.txt"}
    assert os.name == "nt" or (out / "herstel-geheim.txt").stat().st_mode & 0o777 == 0o600
    assert "AGE-SECRET-KEY" not in said.out and "/etc/kindvoorop" in said.out and "achter slot" in said.out
    (machine / "herstel.pub").write_bytes((out / "herstel.pub").read_bytes())
    assert "Uw organisatie kan de kluis nu ook openen («age1" in kv("list", "--data", folder).err
    assert kv("list", "--data", folder).err == ""
    before = content(folder)

    monkeypatch.setenv("KINDVOOROP_PASSPHRASE", NEW)
    said = kv("herstel", "--identity", out / "herstel-geheim.txt", "--data", folder)
    assert said.code == Exit.DONE and "is vervangen" in said.out and said.err == ""
    assert kv("list", "--data", folder).code == Exit.DONE
    changed = {name for name, data in content(folder).items() if data != before[name]}
    assert changed == {"kindvoorop.sleutel"}
    monkeypatch.setenv("KINDVOOROP_PASSPHRASE", PASSPHRASE)
    assert "past niet" in kv("list", "--data", folder).err


def test_a_pair_that_is_there_is_never_overwritten(kv, tmp_path: Path) -> None:
    kv("herstelsleutelpaar", "--out", tmp_path / "sleutels")
    before = content(tmp_path / "sleutels")
    said = kv("herstelsleutelpaar", "--out", tmp_path / "sleutels")
    assert said.code == Exit.NOT_WRITTEN and "er staat al iets met die naam" in said.err
    assert content(tmp_path / "sleutels") == before
    (tmp_path / "sleutels" / "herstel-geheim.txt").unlink()
    assert kv("herstelsleutelpaar", "--out", tmp_path / "sleutels").code == Exit.NOT_WRITTEN
    assert not (tmp_path / "sleutels" / "herstel-geheim.txt").exists()
    assert kv("herstelsleutelpaar", "--out", tmp_path / "sleutels" / "herstel.pub").code == Exit.NOT_WRITTEN


def test_with_more_persons_it_must_be_said_for_whom(
    kv, folder: Path, header: Path, data_key: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipient, secret = identity()
    file = tmp_path / "geheim"
    file.write_text(f"# created: 2026-11-21\n# public key: {recipient}\n{secret}\n", encoding="ascii")
    access.give_to_organisation(header, data_key, recipient)
    access.add_person(header, data_key, "Ali Demir", "nog een andere zin", commands.LOW)
    monkeypatch.setenv("KINDVOOROP_PASSPHRASE", NEW)
    before = header.read_bytes()
    for more in ([], ["--name", "Iris"]):
        said = kv("herstel", "--identity", file, "--data", folder, *more)
        assert said.code == Exit.WRONG_USE and "«Ali Demir»" in said.err and header.read_bytes() == before
    said = kv("herstel", "--identity", file, "--data", folder, "--name", "ali demir")
    assert said.code == Exit.DONE and "De wachtzin van Ali Demir is vervangen" in said.out
    assert keys.unlock(header, NEW).name == "Ali Demir" and keys.unlock(header, PASSPHRASE).data_key == data_key


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "er staat geen regel in"),
        ("AGE-SECRET-KEY-1ABC", "iets anders"),
        ("age-encryption.org/v1\n-> scrypt", "iets anders"),
        (None, "bestaat niet"),
    ],
)
def test_a_secret_half_that_is_none_is_told(kv, folder: Path, tmp_path: Path, text: str | None, words: str) -> None:
    file = tmp_path / "geheim"
    if text is not None:
        file.write_text(text, encoding="ascii")
    before = content(folder)
    said = kv("herstel", "--identity", file, "--data", folder)
    assert said.code == Exit.BAD_FILE and words in said.err and content(folder) == before
    with pytest.raises(IdentityUnreadable):
        organisation_key.read_identities(file)


def test_a_secret_half_of_somebody_else_opens_nothing(kv, folder: Path, header: Path, tmp_path: Path) -> None:
    file = tmp_path / "geheim"
    file.write_text(f"{identity()[1]}\n", encoding="ascii")
    before = header.read_bytes()
    said = kv("herstel", "--identity", file, "--data", folder)
    assert said.code == Exit.STORE and "past niet op deze kluis" in said.err and header.read_bytes() == before
    assert kv("herstel", "--identity", file, "--data", tmp_path / "leeg").code == Exit.STORE


@pytest.mark.parametrize(("more", "name"), [(["--name", "Noor Visser"], "Noor Visser"), ([], "n.visser")])
def test_init_takes_the_name_that_is_given_or_that_of_the_login(
    kv, machine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: list[str], name: str
) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "n.visser")
    said = kv("init", "--data", tmp_path / "nieuw", *more)
    assert said.code == Exit.DONE and said.err == ""
    assert keys.unlock(keys.header_path(tmp_path / "nieuw"), PASSPHRASE).name == name


def test_init_says_that_a_key_beside_the_store_still_waits_for_a_yes(kv, machine: Path, tmp_path: Path) -> None:
    recipient, secret = identity()
    place(tmp_path, recipient)
    said = kv("init", "--data", tmp_path)
    assert said.code == Exit.DONE and "telt pas als u daar in het venster ja op zegt" in said.err
    assert keys.unlock_for_organisation(keys.header_path(tmp_path), [secret]) is None
