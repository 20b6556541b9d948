"""Knows what the ground promises: sound Qt, locked versions, untouched fonts, a clear set-up, clean files."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtWidgets import QApplication, QLabel

ROOT = Path(__file__).resolve().parent.parent


# --- Qt -------------------------------------------------------------------------------


def test_qt_calls_keep_the_references_to_none(qapp: QApplication) -> None:
    """PySide6 6.12.0 loses one reference per call on Python 3.10 and 3.11, and then aborts (PYSIDE-3474)."""
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("Kind Voorop")
    assert abs(sys.getrefcount(None) - before) < 100


# --- Locked versions ------------------------------------------------------------------


def locked() -> dict[str, tuple[str, int]]:
    """Name -> version and number of hashes, as they stand in requirements.lock."""
    text = (ROOT / "requirements.lock").read_text(encoding="ascii")
    blocks = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    found = [(re.match(r"([\w.-]+)==(\S+)", block), block.count("--hash=sha256:")) for block in blocks]
    return {canonicalize_name(pin[1]): (pin[2], hashes) for pin, hashes in found if pin}


def test_the_lock_holds_all_that_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf8"))["project"]
    asked = [Requirement(text) for text in project["dependencies"] + project["optional-dependencies"]["dev"]]
    pins = locked()
    missing = [str(one) for one in asked if canonicalize_name(one.name) not in pins]
    outside = [str(one) for one in asked if not one.specifier.contains(pins[canonicalize_name(one.name)][0])]
    assert len(asked) > 10 and missing == [] and outside == []


def test_every_locked_version_has_hashes_for_several_platforms() -> None:
    pins = locked()
    assert [name for name, (_, hashes) in pins.items() if hashes == 0] == []
    assert all(pins[name][1] >= 4 for name in ("pyside6-essentials", "sqlcipher3", "cryptography"))


# --- Fonts ----------------------------------------------------------------------------

# The Open Font Licence reserves the name "Source" for files that nobody changed.
FONTS = {
    "NotoSansArabic_400Regular.ttf": "252629ca0e87b6233851249b8cbf7b43445211a8caf199f1b306a19202251508",
    "NotoSansArabic_700Bold.ttf": "a86a704ff8b315082f4859b04c2f8f746f4cefb14553ef10505f143e0d4829d3",
    "NotoSansArmenian_400Regular.ttf": "678a89f5dafb25b71ba5c323b428a579e4e664e9dc8c35b9f1d327d82fc9e5ba",
    "NotoSansEthiopic_400Regular.ttf": "321ff186e0f066a46257c3008e8a22070720350a9d17f8a32d0d3da53f52e7a2",
    "NotoSansGeorgian_400Regular.ttf": "35b1dc2d78025505b6d4b7977960060fdb0a9a0dfb21c356fe8ca554172e8f00",
    "NotoSansHebrew_400Regular.ttf": "e0ee753f09733337b9236221018d4bf71fd6d06c87dd76bbc83120514bc55911",
    "NotoSansHebrew_700Bold.ttf": "8010b087f33f152e25aef020e68cb5568d6f8deebb6dde8f60d655196e59ebde",
    "SourceSans3_400Regular.ttf": "393fb5b878ceed04aebc34b097e853ae5138c51d0c34b496ce8e2b47e0d0b94a",
    "SourceSans3_400Regular_Italic.ttf": "f17facaa9ed293bb38526db3638e240510b7393c37ffa70e5c48f39575de44ab",
    "SourceSans3_700Bold.ttf": "7109021766e915ecd9721e28d11dfc732d57affda49e4ca15bb6d1529add7fdd",
    "SourceSans3_700Bold_Italic.ttf": "b66029c11e09452eaa321abe93883970bc0f3eacc347a1c9d5828db9d379cbb0",
}


def test_fonts_are_unmodified_and_carry_their_licence() -> None:
    folder = ROOT / "resources" / "fonts"
    sums = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.glob("*.ttf")}
    assert sums == FONTS
    licence = (folder / "LICENCE-OFL.txt").read_text(encoding="utf8")
    assert "Reserved Font Name 'Source'" in licence and "SIL OPEN FONT LICENSE" in licence
    others = (folder / "LICENCE-OFL-Noto.txt").read_text(encoding="utf8")
    families = {name.removeprefix("NotoSans").split("_")[0].lower() for name in FONTS if name.startswith("Noto")}
    assert families and all(f"github.com/notofonts/{each})" in others for each in families)
    assert "SIL OPEN FONT LICENSE" in others


# --- Set-up ---------------------------------------------------------------------------


@pytest.fixture
def setup() -> ModuleType:
    spec = importlib.util.spec_from_file_location("setup_script", ROOT / ".ci" / "setup.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def without_screen() -> dict[str, str]:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    return {name: value for name, value in os.environ.items() if name not in hidden}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_run_without_a_screen_says_so() -> None:
    command = [sys.executable, str(ROOT / ".ci" / "setup.py"), "run"]
    done = subprocess.run(command, env=without_screen(), stdin=subprocess.DEVNULL, capture_output=True, text=True)
    assert done.returncode == 1
    assert "Er is geen scherm" in done.stderr


def test_a_benchmark_that_is_named_runs_alone(setup: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = list[dict[str, list[str]]]()
    for name in ("prepare", "need_libraries"):
        monkeypatch.setattr(setup, name, lambda *_: None)
    monkeypatch.setattr(setup, "check_all", asked.append)
    setup.bench(["tests/bench/bench_desk.py", "500"])
    setup.bench(["--kills", "1000"])
    (alone,), every = asked[0].items(), asked[1]
    assert alone[0] == "bench_desk" and alone[1][1:] == [str(ROOT / "tests" / "bench" / "bench_desk.py"), "500"]
    assert len(every) > 10 and all(command[-2:] == ["--kills", "1000"] for command in every.values())


def test_missing_libraries_are_read_from_ldd(setup: ModuleType) -> None:
    output = (
        "/x/libqxcb.so:\n"
        "\tlibxcb-cursor.so.0 => not found\n"
        "\tlibz.so.1 => /lib/x86_64-linux-gnu/libz.so.1 (0x00007f)\n"
        "\tlibGL.so.1 => not found\n"
    )
    assert setup.not_found(output) == {"libxcb-cursor.so.0", "libGL.so.1"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no apt-get")
def test_without_rights_the_exact_command_is_named(setup: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(setup.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(setup.Obstacle, match=r"sudo apt-get install libegl1 libgl1\n"):
        setup.install_system_packages(["libegl1", "libgl1"], "Er ontbreekt iets.")


def test_set_up_is_done_again_when_the_lock_changes(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text("een", encoding="ascii")
    monkeypatch.setattr(setup, "LOCK", lock)
    monkeypatch.setattr(setup, "VENV", tmp_path)
    assert not setup.is_done("omgeving")
    setup.mark_done("omgeving")
    assert setup.is_done("omgeving")
    lock.write_text("twee", encoding="ascii")
    assert not setup.is_done("omgeving")


# --- Clean files ----------------------------------------------------------------------

NOT_OURS = {
    ".git",
    "nl.dic",  # the words of others, as they came
    ".venv",
    "build",
    "dist",
    "__pycache__",
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
    ".hypothesis",
}


def own_texts() -> Iterator[tuple[str, str]]:
    """Name and text of every text file in the checkout that is not made by a tool."""
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in NOT_OURS and not name.endswith(".egg-info")]
        for path in (Path(folder, name) for name in names if name not in NOT_OURS):
            # Fonts and pictures are no text; a file of a test that runs beside this one may be gone again.
            with suppress(UnicodeDecodeError, FileNotFoundError):
                yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf8")


def forbidden() -> re.Pattern[str]:
    """Left-overs, places of one machine, hosts of registries; spelled so that this file passes too."""
    hosts = ("pypi|org", "pythonhosted|org", "npmjs|org", "npmjs|com", "deb.debian|org", "archive.ubuntu|com")
    registries = "|".join(re.escape(host.replace("|", ".")) for host in hosts)
    leftovers = "|".join(("TO" + "DO", "FIX" + "ME", "X" * 3))
    places = r"(?<![\w.:/-])/(?:root|work|tmp/kv)/"
    return re.compile(rf"(?i:{registries}|lorem\s+ipsum)|\b(?:{leftovers})\b|{places}")


def test_no_file_holds_left_overs_or_names_this_machine() -> None:
    texts = dict(own_texts())
    assert "pyproject.toml" in texts and "tests/test_ground.py" in texts
    pattern = forbidden()
    found = [
        f"{name}:{number} {match[0]}"
        for name, text in texts.items()
        for number, line in enumerate(text.splitlines(), 1)
        if (match := pattern.search(line))
    ]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        "# TO" + "DO: later",
        "lorem" + " ipsum dolor",
        "index-url = https://py" + "pi.org/simple",
        "FROM /ro" + "ot/.cache",
        'open("/wo' + 'rk/x")',
    ],
)
def test_a_left_over_is_recognised(line: str) -> None:
    assert forbidden().search(line)


@pytest.mark.parametrize(
    "line", ["todos los derechos", "het netwerk/werk/", "https://example.nl/work/1", "homework/root"]
)
def test_ordinary_words_are_left_alone(line: str) -> None:
    assert not forbidden().search(line)
