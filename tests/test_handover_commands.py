"""Passing on, taking over and archiving on the command line, for who works with scripts."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import commands
import pytest
from commands import J3, PASSPHRASE, content
from letters import letter
from parcels import case, sign, store_in
from shipped import method

from app import keys
from app.age_apart import Lock, seal_apart, unseal_apart
from app.archive_package import NothingToArchive, make_package
from app.halt import Exit
from app.handover_error import BadRecipient, WrongIdentity, WrongSecret
from app.mdto import NAMESPACE
from models.store import Store
from reports.pdf import render

kv, folder = commands.kv, commands.folder

SECRET = "heel andere woorden hier"


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A folder with an empty store of somebody else."""
    made = tmp_path / "daar"
    made.mkdir()
    for name, data in commands.empty_store().items():
        (made / name).write_bytes(data)
    return made


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "wachtzin.txt"
    file.write_text(f"{SECRET}\r\n", encoding="utf-8")
    return file


def opened(folder: Path) -> Store:
    return Store.open(folder, keys.unlock(keys.header_path(folder), PASSPHRASE).data_key)


def read_in(kv: Any, folder: Path) -> str:
    kv("import", J3, "--data", folder)
    (row,) = json.loads(kv("list", "--json", "--data", folder).out)
    return str(row["id"])


def pair(tmp_path: Path) -> tuple[str, Path]:
    import pyrage

    made = pyrage.x25519.Identity.generate()
    file = tmp_path / "geheim.txt"
    file.write_text(f"# gemaakt met age-keygen\n# public key: {made.to_public()}\n{made}\n", encoding="utf-8")
    return str(made.to_public()), file


def test_from_one_store_to_another_with_a_passphrase(
    kv: Any, folder: Path, other: Path, secret: Path, tmp_path: Path
) -> None:
    id, out = read_in(kv, folder), tmp_path / "x.dossier.age"
    given = ("overdragen", id, "--out", out, "--aan", "Veilig Thuis", "--passphrase-to-file", secret)
    said = kv(*given, "--data", folder)
    assert said.code == 0 and str(out) in said.out and "afgeschermd" in said.out and said.err == ""
    taken = kv("overnemen", out, "--passphrase-from-file", secret, "--data", other)
    assert taken.code == 0 and f"Overgenomen als dossier {id}" in taken.out and "3 kinderen" in taken.out
    with opened(other) as store, opened(folder) as ours:
        assert store.verify({}) == [] and ours.verify({}) == [] and store.head(id) == ours.head(id)
    again = kv("overnemen", out, "--passphrase-from-file", secret, "--data", other, "--json")
    assert again.code == 0 and json.loads(again.out)["standing"] == "gelijk" and json.loads(again.out)["done"] == ""


def test_a_key_a_report_and_an_update(kv: Any, folder: Path, other: Path, tmp_path: Path) -> None:
    id, out = read_in(kv, folder), tmp_path / "x.dossier.age"
    public, identity = pair(tmp_path)
    give = ("hand-over", id, "--out", out, "--aan", "R. Visser", "--recipient", public, "--data", folder, "--json")
    take = ("take-over", out, "--identity", identity, "--data", other, "--json")
    assert json.loads(kv(*give).out)["to"] == "R. Visser"
    looked = json.loads(kv(*take, "--alleen-bekijken").out)
    assert (looked["standing"], looked["offered"], looked["done"], looked["id"]) == ("nieuw", "overnemen", "", None)
    assert looked["children"] == 3 and looked["problem"] == "" and json.loads(kv(*take).out)["id"] == id
    with opened(folder) as store:
        store.load(id).title = "Nieuw"
        store.save()
    kv(*give)
    waiting = kv(*take)
    assert waiting.code == Exit.BLOCKED and json.loads(waiting.out)["offered"] == "bijwerken"
    done = kv(*take, "--bijwerken")
    assert done.code == 0 and json.loads(done.out)["done"] == "bijwerken"
    with opened(other) as store:
        assert store.load(id).title == "Nieuw"
        store.load(id).title = "Daar anders"
        store.save()
    with opened(folder) as store:
        store.load(id).title = "Hier anders"
        store.save()
    kv(*give)
    assert "--apart" in kv(*take[:-1]).out
    beside = json.loads(kv(*take, "--apart").out)
    with opened(other) as store:
        assert beside["id"] != id and store.load(beside["id"]).title == "Hier anders"
        assert store.load(id).title == "Daar anders" and store.verify({}) == []


def test_what_does_not_open_changes_nothing(kv: Any, folder: Path, other: Path, secret: Path, tmp_path: Path) -> None:
    id, out, before = read_in(kv, folder), tmp_path / "x.dossier.age", content(other)
    kv("overdragen", id, "--out", out, "--aan", "X", "--passphrase-to-file", secret, "--data", folder)
    wrong = tmp_path / "fout.txt"
    wrong.write_text("niet de goede wachtzin", encoding="utf-8")
    said = kv("overnemen", out, "--passphrase-from-file", wrong, "--data", other)
    assert said.code == Exit.BAD_FILE and "past niet" in said.err
    _, identity = pair(tmp_path)
    said = kv("overnemen", out, "--identity", identity, "--data", other)
    assert said.code == Exit.BAD_FILE and "niet voor deze sleutel" in said.err
    said = kv("overnemen", J3, "--passphrase-from-file", secret, "--data", other)
    assert said.code == Exit.BAD_FILE and "geen overgedragen dossier" in said.err
    said = kv("overnemen", tmp_path / "weg.age", "--passphrase-from-file", secret, "--data", other)
    assert said.code == Exit.BAD_FILE and "bestaat niet" in said.err
    assert content(other) == before


def test_what_is_asked_wrongly_makes_no_file(kv: Any, folder: Path, secret: Path, tmp_path: Path) -> None:
    id, out = read_in(kv, folder), tmp_path / "x.dossier.age"
    give = ("overdragen", id, "--out", out, "--aan", "X", "--data", folder)
    said = kv(*give)
    assert said.code == Exit.WRONG_USE and "geef een van deze mee" in said.err
    said = kv(*give, "--recipient", "age1niets")
    assert said.code == Exit.WRONG_USE and "geen openbare sleutel" in said.err
    secret.write_text("kort", encoding="utf-8")
    said = kv(*give, "--passphrase-to-file", secret)
    assert said.code == Exit.WRONG_USE and "12 tekens" in said.err
    public, _ = pair(tmp_path)
    said = kv("overdragen", "weg", "--out", out, "--aan", "X", "--recipient", public, "--data", folder)
    assert said.code == Exit.STORE and "staat niet in de kluis" in said.err
    missing = tmp_path / "weg" / "x.age"
    said = kv("overdragen", id, "--out", missing, "--aan", "X", "--recipient", public, "--data", folder)
    assert said.code == Exit.NOT_WRITTEN and "bestaat niet" in said.err
    assert not out.exists()
    from models.handing_over import passings_of

    with opened(folder) as store:
        assert passings_of(store, id) == []


# --- Beside the window ----------------------------------------------------------------


def test_another_process_encrypts_and_decrypts_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    public, identity = pair(tmp_path)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "__init__.py").write_text("raise RuntimeError('another app')")
    data = bytes(range(256)) * 5000
    lock, key = Lock(keys=(public,)), Lock(keys=(identity.read_text().splitlines()[-1],))
    assert unseal_apart(seal_apart(data, lock), key) == data
    with pytest.raises(BadRecipient, match="age1niets"):
        seal_apart(data, Lock(keys=("age1niets",)))
    sealed = seal_apart(data, Lock(passphrase=SECRET))
    assert unseal_apart(sealed, Lock(passphrase=SECRET)) == data
    with pytest.raises(WrongSecret):
        unseal_apart(sealed, Lock(passphrase="iets anders"))
    with pytest.raises(WrongIdentity):
        unseal_apart(sealed, key)
    assert SECRET not in repr(Lock(passphrase=SECRET))


# --- The archive package --------------------------------------------------------------


def test_the_package_holds_what_was_signed_with_its_metadata(kv: Any, folder: Path, tmp_path: Path) -> None:
    id, out = read_in(kv, folder), tmp_path / "archief.zip"
    said = kv("archief", id, "--out", out, "--data", folder)
    assert said.code == Exit.NOT_WRITTEN and "nog geen vastgestelde versie" in said.err and not out.exists()
    with opened(folder) as store:
        version = sign(store, store.load(id))
        pdf, sealed = version.pdf, version.content
    said = kv("archive", id, "--out", out, "--data", folder)
    assert said.code == 0 and "niet versleuteld" in said.out and "nog geen PDF/A" in said.out
    with opened(folder) as store:
        (left,) = store.exports(id)
    assert (left.what, left.sha256) == ("archiefpakket", hashlib.sha256(out.read_bytes()).hexdigest())
    with zipfile.ZipFile(out) as archive:
        assert archive.read("dossier/versie-1/besluit-versie-1.pdf") == pdf
        assert archive.read("dossier/versie-1/zaakbestand-versie-1.json") == sealed
        told = json.loads(archive.read("metadata.json"))
        for each in told["bestanden"]:
            data = archive.read(each["pad"])
            assert (each["omvang"], each["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())
        named = {each["pad"] for each in told["bestanden"]}
        beside = {name for name in archive.namelist() if name.endswith(".mdto.xml")}
        assert {f"{name}.bestand.mdto.xml" for name in named} | {
            "dossier/dossier.mdto.xml",
            "dossier/versie-1/versie-1.mdto.xml",
        } == beside
        assert set(archive.namelist()) == named | beside | {"metadata.json", "LEESMIJ.txt"}
    assert told["archiefvormer"] == "Gemeente Randmeer" and told["bewaartermijn"] == told["classificatie"] == ""
    assert told["pdf_a"] is False and told["versleuteld"] is False and told["gemaakt_voor"] == "wie beslist"


ORDER = {
    "informatieobject": "identificatie naam aggregatieniveau dekkingInTijd taal event isOnderdeelVan bevatOnderdeel "
    "heeftRepresentatie archiefvormer beperkingGebruik",
    "bestand": "identificatie naam omvang bestandsformaat checksum isRepresentatieVan",
}
"""The order that the XML schema of MDTO 1.0.1 asks for, of what is written here."""


def test_the_xml_has_its_parts_in_the_order_of_mdto(tmp_path: Path) -> None:
    with store_in(tmp_path / "kluis") as store:
        assessment = case("Titel met <haken> & een \x0b teken")
        store.add(assessment)
        sign(store, assessment)
        sign(store, assessment, "Nog een keer")
        data = make_package(assessment, store.versions(assessment.id), "GGD Noord")
        assert make_package(store.load(assessment.id), store.versions(assessment.id), "GGD Noord") == data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        found = {name: archive.read(name) for name in archive.namelist() if name.endswith(".xml")}
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert len(found) == 8
    for text in found.values():
        (made,) = ElementTree.fromstring(text)
        tags = [each.tag.removeprefix(f"{{{NAMESPACE}}}") for each in made if isinstance(each.tag, str)]
        order = ORDER[made.tag.removeprefix(f"{{{NAMESPACE}}}")].split()
        assert sorted(tags, key=order.index) == tags
    whole = found["dossier/dossier.mdto.xml"].decode()
    assert "Titel met &lt;haken&gt; &amp; een  teken" in whole and "GGD Noord" in whole
    assert "<waardering" not in whole and "in te vullen door uw organisatie" in whole


def test_without_a_signed_version_there_is_nothing_to_archive() -> None:
    with pytest.raises(NothingToArchive, match="Stel het besluit eerst vast"):
        make_package(case(), [])


@pytest.mark.parametrize(
    ("pdf", "is_pdf_a", "format"),
    [
        (b"", True, {"naam": "PDF/A-2a", "pronom": "fmt/476"}),
        (
            b"%PDF-1.7 <pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>",
            True,
            {"naam": "PDF/A-3a", "pronom": "fmt/479"},
        ),
        (b"%PDF-1.7 <pdfaid:part>3</pdfaid:part>", True, {"naam": "PDF/A (PDF 1.7)", "pronom": ""}),
        (b"%PDF-1.4 older", False, {"naam": "Portable Document Format 1.4", "pronom": "fmt/18"}),
    ],
)
def test_a_pdf_is_called_what_it_says_it_is(tmp_path: Path, pdf: bytes, is_pdf_a: bool, format: dict[str, str]) -> None:
    """What is signed now is PDF/A-2a; what was signed before keeps its bytes, and the package says so."""
    with store_in(tmp_path / "kluis") as store:
        assessment = case()
        store.add(assessment)
        version = sign(store, assessment)
        version.pdf = pdf or render(letter(look="besluit"))
        with zipfile.ZipFile(io.BytesIO(make_package(assessment, [version]))) as archive:
            told = json.loads(archive.read("metadata.json"))
            assert told["pdf_a"] is is_pdf_a
            assert [each["formaat"] for each in told["bestanden"] if each["pad"].endswith(".pdf")] == [format]
            assert ("nog geen PDF/A" in archive.read("LEESMIJ.txt").decode()) is not is_pdf_a
    assert method().version == version.method_version
