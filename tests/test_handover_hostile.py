"""A container that was made to do harm, or was damaged on its way, is refused with words; nothing else ever happens."""

from __future__ import annotations

import io
import json
import random
import re
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from parcels import SENT, case, sign, store_in
from shipped import method

from app import flat_zip
from app.age_files import asks_passphrase, open_with_identities, open_with_passphrase, read_identities, read_recipients
from app.age_files import seal_for_keys as sealed_for
from app.changes import add_fact
from app.flat_zip import read_zip, write_zip
from app.handover import read_container, write_container
from app.handover_error import (
    BadIdentity,
    BadRecipient,
    Damaged,
    HandoverError,
    NotAHandover,
    NotDecrypted,
    TooCostly,
    TooNew,
    Unverified,
    WrongIdentity,
    WrongSecret,
)
from models.handing_over import parcel_of
from models.parcel import Parcel

Members = dict[str, bytes]


@cache
def _made() -> tuple[bytes, Parcel]:
    with tempfile.TemporaryDirectory() as name, store_in(Path(name) / "kluis") as store:
        assessment = case()
        store.add(assessment)
        add_fact(assessment, "feit").conclusion = "lang " * 60
        store.save()
        sign(store, assessment)
        parcel = parcel_of(store, assessment.id)
        return write_container(parcel, SENT, method()), parcel


def right() -> bytes:
    """A container in which nothing is wrong."""
    return _made()[0]


def members() -> Members:
    with zipfile.ZipFile(io.BytesIO(right())) as archive:
        return {each: archive.read(each) for each in archive.namelist()}


def packed(changed: Members, relist: bool = True) -> bytes:
    """A container of these members; the manifest names what they hold, unless it should not."""
    import hashlib

    if relist:
        said = json.loads(changed["manifest.json"])
        told = {name: hashlib.sha256(data).hexdigest() for name, data in changed.items() if name != "manifest.json"}
        changed = changed | {"manifest.json": json.dumps({**said, "members": told}).encode()}
    return write_zip(changed)


def with_manifest(**more: Any) -> bytes:
    said = json.loads(members()["manifest.json"])
    return packed(members() | {"manifest.json": json.dumps(said | more).encode()})


def without(name: str) -> Members:
    return {each: data for each, data in members().items() if each != name}


def plain_zip(*entries: tuple[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return made.getvalue()


def with_trail(change: Callable[[list[dict[str, Any]]], None]) -> bytes:
    """The trail with something changed in its links."""
    lines = [json.loads(each) for each in members()["trail.jsonl"].splitlines()]
    change(lines)
    return packed(members() | {"trail.jsonl": b"".join(json.dumps(each).encode() + b"\n" for each in lines)})


def with_seal(**more: Any) -> bytes:
    said = json.loads(members()["versions/1.seal.json"])
    return packed(members() | {"versions/1.seal.json": json.dumps(said | more).encode()})


def paper_name(ending: str) -> str:
    """The member of the first paper that ends like this."""
    return f"papers/{json.loads(members()['papers.json'])[0]['id']}{ending}"


def packed_papers(**more: Any) -> bytes:
    first, *others = json.loads(members()["papers.json"])
    return packed(members() | {"papers.json": json.dumps([first | more, *others]).encode()})


BOMB = zlib.compress(bytes(60_000_000))


REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "het einde ontbreekt"),
    "no zip": (lambda: b"x" * 1000, "het einde ontbreekt"),
    "cut short": (lambda: right()[:-100], "het einde ontbreekt|lijst van delen"),
    "the begin is gone": (lambda: right()[100:], "lijst van delen"),
    "something behind it": (lambda: right() + b"more", "het einde ontbreekt|lijst van delen"),
    "a path upwards": (lambda: packed({**members(), "../uit.json": b"{}"}), "niet hoort"),
    "a path from the root": (lambda: packed({**members(), "/etc/x": b"{}"}), "niet hoort"),
    "a path of Windows": (lambda: packed({**members(), "..\\uit.json": b"{}"}), "niet hoort"),
    "a name with NUL": (lambda: plain_zip(("dossier.json_x", b"{}")).replace(b"json_x", b"json\0x"), "niet hoort"),
    "one more member": (lambda: packed({**members(), "extra.txt": b"x"}), "niet hoort"),
    "a version too many": (lambda: packed({**members(), "versions/2.json": b"{}"}), "te veel"),
    "a member is gone": (lambda: packed(without("dossier.key")), "ontbreekt een deel"),
    "a part of a version is gone": (lambda: packed(without("versions/1.pdf")), "niet te lezen"),
    "another key": (lambda: packed({**members(), "dossier.key": b"x"}, relist=False), "de lijst erbij"),
    "no manifest": (lambda: write_zip(without("manifest.json")), "manifest.json"),
    "a manifest of something else": (lambda: write_zip({"manifest.json": b'{"format": "x"}'}), "niet van Kind Voorop"),
    "a manifest that is no JSON": (lambda: write_zip({"manifest.json": b"{"}), "JSON"),
    "a key too many in the manifest": (lambda: with_manifest(more=1), "goede vorm"),
    "a moment that is none": (lambda: with_manifest(made_at="gisteren"), "goede vorm"),
    "versions below zero": (lambda: with_manifest(versions=-1), "goede vorm"),
    "versions as a word": (lambda: with_manifest(versions=True), "goede vorm"),
    "an id with a path in it": (lambda: with_manifest(assessment_id="../x"), "goede vorm"),
    "another dossier": (lambda: with_manifest(assessment_id="een-ander"), "ander dossier"),
    "another end of the trail": (lambda: with_manifest(step=1), "ergens anders"),
    "a newer format": (lambda: with_manifest(format_version=2, nog="iets"), "nieuwere versie"),
    "a case file that is none": (lambda: packed({**members(), "dossier.json": b"[]"}), "geen zaakbestand"),
    "broken JSON": (lambda: packed({**members(), "dossier.json": b'{"format": '}), "dossier.json"),
    "a line that is no link": (lambda: packed({**members(), "trail.jsonl": b"[]\n"}), "regel 1 van het spoor"),
    "a hash that is none": (lambda: with_trail(lambda lines: lines[0].update(hash="x")), "regel 1 van het spoor"),
    "a moment without zone": (lambda: with_trail(lambda lines: lines[1].update(at="2026-01-01T00:00:00")), "regel 2"),
    "values that are none": (lambda: with_trail(lambda lines: lines[1].update(values=[["x"]])), "regel 2"),
    "a paper is gone": (lambda: packed(without(paper_name(".pdf"))), "niet te lezen"),
    "a paper more": (lambda: packed({**members(), "papers/x.pdf": b"%PDF"}), "passen niet bij hun lijst"),
    "papers without a list": (lambda: packed(without("papers.json")), "in geen lijst"),
    "a paper of another version": (lambda: packed_papers(version_id="weg"), "passen niet bij hun lijst"),
    "a paper that unfolds for ever": (lambda: packed({**members(), paper_name(".document.zz"): BOMB}), "niet te lezen"),
    "a version changed": (lambda: packed({**members(), "versions/1.pdf": b"%PDF anders"}), "zegel van versie 1"),
    "who signed changed": (lambda: with_seal(by="Iemand anders"), "zegel van versie 1"),
    "a number changed": (lambda: with_seal(number=2), "zegel van versie 1"),
    "a seal that is none": (lambda: with_seal(seal=None), "versie 1 is niet te lezen"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_it_is_refused_and_told_why(kind: str) -> None:
    made, words = REFUSED[kind]
    with pytest.raises((Damaged, TooNew), match=words) as refused:
        read_container(made(), method())
    assert "Vraag de afzender" in str(refused.value) or isinstance(refused.value, TooNew)


TRAILS: dict[str, tuple[Callable[[list[dict[str, Any]]], Any], str]] = {
    "a note changed": (lambda lines: lines[1].update(note="iets"), "bij schakel 2: De schakel is veranderd"),
    "who changed": (lambda lines: lines[0].update(who="iemand"), "bij schakel 1: De schakel is veranderd"),
    "a value gone": (lambda lines: lines[1].update(values=lines[1]["values"][1:]), "bij schakel 2: Er zijn waarden"),
    "a value erased": (lambda lines: lines[0]["values"][0].__setitem__(1, None), "bij schakel 1: Een waarde is weg"),
    "a value of another link": (
        lambda lines: lines[0]["values"][0].__setitem__(1, lines[1]["values"][0][1]),
        "bij schakel 1: Een waarde is veranderd",
    ),
}


@pytest.mark.parametrize("kind", TRAILS)
def test_a_trail_that_is_not_whole_is_named_and_leads_to_no_dossier(kind: str) -> None:
    change, words = TRAILS[kind]
    found = read_container(with_trail(change), method())
    assert words in found.problem and found.made is None and found.shown.title == "Zomer"


@pytest.mark.parametrize(
    "made",
    [lambda: packed({**members(), paper_name(".pdf"): b"%PDF anders"}), lambda: packed_papers(reader="een ander")],
)
def test_a_paper_that_is_not_what_the_trail_says_is_named(made: Callable[[], bytes]) -> None:
    found = read_container(made(), method())
    assert "Stuk 1 van versie 1 is veranderd" in found.problem and found.made is None


def test_another_key_opens_nothing() -> None:
    found = read_container(packed({**members(), "dossier.key": bytes(32)}), method())
    assert "gaat niet open" in found.problem and found.made is None


def test_another_content_than_the_trail_leads_to_is_named() -> None:
    said = json.loads(members()["dossier.json"]) | {"title": "Winter"}
    found = read_container(packed({**members(), "dossier.json": json.dumps(said).encode()}), method())
    assert "andere inhoud" in found.problem and found.made is None and found.shown.title == "Winter"


def test_what_does_not_agree_is_not_even_sent() -> None:
    parcel = _made()[1]
    with pytest.raises(Unverified, match="bij schakel 2"):
        write_container(replace(parcel, steps=(parcel.steps[0], *parcel.steps[2:])), SENT, method())
    with pytest.raises(Unverified, match="Versie 1 ontbreekt"):
        write_container(replace(parcel, versions=()), SENT, method())


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    zeros = bytes(64 * 1024 * 1024)
    bomb = plain_zip(*((f"versions/{number}.pdf", zeros) for number in range(1, 6)))
    assert len(bomb) < 400_000
    with pytest.raises(Damaged, match="uitgepakt is het meer dan 300 MB"):
        read_container(bomb, method())


def test_a_member_that_says_it_is_small_is_not_read_further(monkeypatch: pytest.MonkeyPatch) -> None:
    data = bytearray(plain_zip(("dossier.json", b"x" * 1000)))
    at = data.index(b"PK\x01\x02")
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    with pytest.raises(Damaged):
        read_zip(bytes(data), lambda name: True)


def test_a_value_that_grows_too_large_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    data = right()
    monkeypatch.setattr("models.parcel.MOST_OPENED", 2_000)
    found = read_container(data, method())
    assert "gaat niet open" in found.problem and found.made is None


def test_a_value_of_very_many_parts_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    data = right()
    monkeypatch.setattr("models.parcel._MOST_PARTS", 3)
    assert "gaat niet open" in read_container(data, method()).problem


def test_more_members_than_may_be_are_not_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    data = right()
    monkeypatch.setattr(flat_zip, "MOST_MEMBERS", 3)
    with pytest.raises(Damaged, match="lijst van delen"):
        read_container(data, method())


def test_a_member_twice_is_refused() -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        twice = plain_zip(("dossier.json", b"{}"), ("dossier.json", b"[]"))
    with pytest.raises(Damaged, match="twee keer"):
        read_container(twice, method())


def test_whatever_bit_is_turned_nothing_but_a_clear_refusal_comes_of_it() -> None:
    chance, data, whole = random.Random(7), right(), 0
    for _ in range(200):
        at = chance.randrange(len(data))
        changed = data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :]
        try:
            found = read_container(changed, method())
        except HandoverError as refused:
            assert str(refused).endswith(".")
        else:  # a date or a mark in the zip itself that nobody reads
            whole += 1
            assert (found.problem == "" and found.parcel == _made()[1]) or found.parcel.head == _made()[1].head
    assert whole < 20


def test_bytes_without_sense_are_refused() -> None:
    chance = random.Random(11)
    for size in (1, 22, 23, 100, 1000, 5000):
        for _ in range(10):
            noise = chance.randbytes(size)
            for each in (noise, noise + b"PK\x05\x06" + chance.randbytes(18), b"PK\x03\x04" + noise):
                with pytest.raises(HandoverError):
                    read_container(each, method())


def test_the_same_dossier_gives_the_same_bytes() -> None:
    assert write_container(_made()[1], SENT, method()) == right()


# --- The encrypted file ---------------------------------------------------------------


@cache
def keys() -> tuple[str, str]:
    import pyrage

    made = pyrage.x25519.Identity.generate()
    return str(made), str(made.to_public())


@cache
def for_key() -> bytes:
    return sealed_for(right(), [keys()[1]])


@cache
def for_passphrase() -> bytes:
    from app.age_files import seal_for_passphrase

    return seal_for_passphrase(right(), "vier woorden achter elkaar")


def test_a_key_opens_what_was_made_for_it() -> None:
    assert open_with_identities(for_key(), read_identities(f"# gemaakt\n{keys()[0]}\n")) == right()
    assert not asks_passphrase(for_key()) and asks_passphrase(for_passphrase())


def test_another_key_does_not() -> None:
    import pyrage

    with pytest.raises(WrongIdentity):
        open_with_identities(for_key(), [str(pyrage.x25519.Identity.generate())])
    with pytest.raises(WrongIdentity):
        open_with_identities(for_passphrase(), [keys()[0]])
    with pytest.raises(WrongIdentity):
        open_with_passphrase(for_key(), "vier woorden achter elkaar")


def test_the_passphrase_opens_it_and_another_one_does_not() -> None:
    assert open_with_passphrase(for_passphrase(), "vier woorden achter elkaar") == right()
    with pytest.raises(WrongSecret):
        open_with_passphrase(for_passphrase(), "vier woorden achter elkaar ")


def test_the_standard_tool_reads_what_is_written_and_the_other_way_round() -> None:
    import pyrage

    assert pyrage.passphrase.decrypt(for_passphrase(), "vier woorden achter elkaar") == right()
    assert pyrage.decrypt(for_key(), [pyrage.x25519.Identity.from_str(keys()[0])]) == right()
    assert (
        open_with_passphrase(pyrage.passphrase.encrypt(b"x", "caf\u00e9 op de hoek"), "cafe\u0301 op de hoek") == b"x"
    )


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"age-encryption.org/v2\n-> X25519 a\n"])
def test_what_is_no_age_file_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(NotAHandover):
        asks_passphrase(data)


def test_a_file_that_asks_too_much_work_is_not_tried() -> None:
    costly = re.sub(rb"(-> scrypt \S+ )\d+", rb"\g<1>21", for_passphrase(), count=1)
    with pytest.raises(TooCostly):
        open_with_passphrase(costly, "vier woorden achter elkaar")


def test_a_file_that_was_cut_off_or_changed_is_refused() -> None:
    chance, data = random.Random(3), for_key()
    for _ in range(200):
        at = chance.randrange(len(data))
        changed = data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :]
        with pytest.raises((NotDecrypted, WrongIdentity, NotAHandover, TooCostly)):
            open_with_identities(changed, [keys()[0]])
    for size in (0, 10, 60, 200, len(data) - 1):
        with pytest.raises((NotDecrypted, WrongIdentity, NotAHandover)):
            open_with_identities(data[:size], [keys()[0]])


def test_public_keys_are_read_one_on_a_line() -> None:
    public = keys()[1]
    assert read_recipients(f"# Veilig Thuis\n{public}  # R. Visser\n\n{public}\n") == [public]
    for wrong in ("age1", public[:-1] + "b", keys()[0], "ssh-ed25519 AAAA", "\ud800"):
        with pytest.raises(BadRecipient):
            read_recipients(wrong)
    for wrong in ("", "# niets", public, "AGE-SECRET-KEY-1"):
        with pytest.raises(BadIdentity):
            read_identities(wrong)


def test_a_file_too_many_makes_the_dossier_one_that_cannot_be_taken_over() -> None:
    read = read_container(packed({**members(), "attachments/1": b"x"}), method())
    assert read.made is None and "bijlage" in read.problem
