"""«De kluis»: persons, the recovery key and the organisation's key, by keyboard alone and with nothing lost."""

import tempfile
from functools import cache
from pathlib import Path

import pyrage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from app import access, keys, organisation_key
from app.key_errors import WrongPassphrase
from models.store import Store
from tests.commands import content
from tests.ui.hands import push
from tests.ui.on_screen import on_screen
from tests.ui.typing_keys import clear_text, focused, press, tab_to, type_text
from ui.style import dress
from ui.vault_keys import VaultKeys
from ui.window import Window

LOW = keys.Cost(memory_kib=64, passes=1, lanes=1)
HERS, HIS, OTHER = "vier wóórden achter elkaar", "een heel andere zin", "weer iets heel anders"
WAIT = 20_000


@pytest.fixture(autouse=True)
def machine(tmp_path, monkeypatch) -> Path:
    """What holds for the whole computer, where only an administrator writes; not that of this computer."""
    made = tmp_path / "beheer"
    made.mkdir()
    monkeypatch.setattr(organisation_key, "machine_folder", lambda: made)
    monkeypatch.setattr(organisation_key, "_only_root_writes", lambda path: path.parent == made)
    return made


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "gegevens"


@pytest.fixture
def header(folder) -> Path:
    return keys.header_path(folder)


@pytest.fixture
def made(folder) -> keys.NewKeys:
    """A vault of Noor, and of Ali."""
    made, files = vault()
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return made


@cache
def vault() -> tuple[keys.NewKeys, dict[str, bytes]]:
    """The keys and the files of that vault, made once."""
    with tempfile.TemporaryDirectory() as name:
        header = keys.header_path(Path(name))
        made = keys.create_keys(header, HERS, "Noor Visser", LOW)
        access.add_person(header, made.data_key, "Ali Demir", HIS, LOW)
        Store.create(Path(name), made.data_key).close()
        return made, content(Path(name))


@pytest.fixture
def begin(qtbot, qapp, folder):
    """Shows the window as it is when the program starts."""

    def _begin(has_store: bool = True) -> Window:
        dress(qapp)
        return on_screen(qtbot, Window(folder, has_store))

    return _begin


def unlock(window: Window, qtbot, secret: str) -> None:
    tab_to(window.unlock.passphrase)
    type_text(secret)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.store is not None or window.unlock.asked is not None, timeout=WAIT)
    if window.store is None:
        qtbot.waitUntil(window.unlock.asked.no.hasFocus)
        QApplication.processEvents()


@pytest.fixture
def panel(begin, made, qtbot) -> VaultKeys:
    """«Wie erin kan», opened by Noor."""
    window = begin()
    unlock(window, qtbot, HERS)
    assert window.who == "Noor Visser"
    push(window.stack.currentWidget().vault)
    return panel_of(window)


def panel_of(window: Window) -> VaultKeys:
    inside = window.stack.currentWidget().foldings[0].inside
    assert isinstance(inside, VaultKeys)
    return inside


def ready(panel: VaultKeys, qtbot) -> None:
    qtbot.waitUntil(lambda: not panel.work.is_busy, timeout=WAIT)


def names(panel: VaultKeys) -> list[str]:
    return [row.person.name for row in panel.rows]


def opens(header: Path, secret: str) -> bool:
    try:
        return bool(keys.unlock(header, secret))
    except WrongPassphrase:
        return False


def words_in(widget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def recipient() -> tuple[str, pyrage.x25519.Identity]:
    identity = pyrage.x25519.Identity.generate()
    return str(identity.to_public()), identity


# --- The screen -----------------------------------------------------------------------


def test_the_vault_is_reached_from_the_list_and_leads_back(panel, qtbot):
    window = panel.window()
    push(window.stack.currentWidget().back)
    qtbot.waitUntil(lambda: hasattr(window.stack.currentWidget(), "vault"))
    push(window.stack.currentWidget().vault)
    qtbot.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: hasattr(window.stack.currentWidget(), "vault"))


def test_who_can_open_the_vault_is_shown_with_what_this_does_not_do(panel):
    assert names(panel) == ["Noor Visser", "Ali Demir"]
    said = words_in(panel)
    assert "Dat bent u; wachtzin van" in said and "De herstelsleutel op papier van" in said
    assert "heeft geen eigen sleutel" in said
    assert "kan die kopie nog openen met de wachtzin van toen" in said


# --- Persons, by keyboard alone -------------------------------------------------------


def test_by_keyboard_alone_somebody_is_added_renamed_given_another_passphrase_and_taken_away(panel, header, qtbot):
    store = header.with_name("kindvoorop.kluis")
    tables = store.read_bytes()
    push(panel.add)
    assert panel.inset.name.hasFocus()
    for text in ("Iris", OTHER, OTHER):
        type_text(text)
        press(Qt.Key.Key_Tab)
    tab_to(panel.inset.go)
    press(Qt.Key.Key_Space)
    ready(panel, qtbot)
    assert names(panel) == ["Noor Visser", "Ali Demir", "Iris"] and "Iris kan de kluis nu openen" in words_in(panel)
    assert keys.unlock(header, OTHER).name == "Iris"

    push(panel.rows[2].rename)
    clear_text()
    type_text("Iris Bos")
    press(Qt.Key.Key_Return)
    assert names(panel)[2] == "Iris Bos" and focused() is panel.rows[2].passphrase

    push(panel.rows[1].passphrase)
    type_text("nog een andere zin")
    tab_to(panel.inset.again)
    type_text("nog een andere zin")
    press(Qt.Key.Key_Return)
    ready(panel, qtbot)
    assert keys.unlock(header, "nog een andere zin").name == "Ali Demir" and not opens(header, HIS)

    push(panel.rows[2].leave)
    assert "de toegang van Iris Bos intrekken" in panel.inset.said.text() and panel.inset.no.hasFocus()
    push(panel.inset.yes)
    assert names(panel) == ["Noor Visser", "Ali Demir"] and not opens(header, OTHER)
    assert store.read_bytes() == tables and opens(header, HERS)


def test_escape_leaves_everything_as_it_was(panel, header, qtbot):
    before = header.read_bytes()
    for button in (panel.add, panel.rows[1].passphrase, panel.rows[1].rename, panel.rows[1].leave, panel.renew):
        push(button)
        assert panel.inset is not None
        press(Qt.Key.Key_Escape)
        assert panel.inset is None and focused() is button
    assert header.read_bytes() == before


def test_what_cannot_be_is_said_in_the_form_and_what_was_typed_stays(panel, header, qtbot):
    before = header.read_bytes()
    push(panel.add)
    form = panel.inset
    for name, typed, again, said in (
        (" ", HIS, HIS, "Vul een naam in."),
        ("Iris", "kort", "kort", "te kort"),
        ("Iris", OTHER, OTHER + "!", "niet gelijk"),
        ("ali demir", OTHER, OTHER, "al iemand met de naam"),
        ("Iris", HIS, HIS, "hoort al bij iemand anders"),
    ):
        form.name.setText(name)
        form.passphrase.setText(typed)
        form.again.setText(again)
        push(form.go)
        ready(panel, qtbot)
        assert said in form.problem.text() and form.problem.isVisible() and form.name.text() == name
    assert header.read_bytes() == before


def test_ones_own_name_and_passphrase_change_who_works_here(panel, header, qtbot):
    window = panel.window()
    push(panel.rows[0].rename)
    clear_text()
    type_text("Noor de Visser")
    press(Qt.Key.Key_Return)
    assert window.who == "Noor de Visser" == keys.unlock(header, HERS).who
    push(panel.rows[1].rename)
    clear_text()
    type_text("Ali")
    press(Qt.Key.Key_Return)
    assert window.who == "Noor de Visser"


def test_ones_own_access_does_not_go_in_silence_and_the_last_one_does_not_go(panel, header):
    push(panel.rows[0].leave)
    assert "uw eigen toegang intrekken" in panel.inset.said.text() and "na het sluiten" in panel.inset.said.text()
    push(panel.inset.yes)
    assert names(panel) == ["Ali Demir"] and not opens(header, HERS)
    assert panel.rows[0].leave.isHidden() and "de enige wachtzin" in words_in(panel)


def test_what_goes_wrong_on_the_disk_is_told_and_the_list_stays(panel, header):
    header.unlink()
    push(panel.rows[1].leave)
    push(panel.inset.yes)
    assert "Het sleutelbestand" in panel.outcome.said.text() and "ontbreekt" in panel.outcome.said.text()


@pytest.mark.usefixtures("full_cost")
def test_the_window_stays_alive_while_a_passphrase_is_stretched(panel, qtbot):
    push(panel.add)
    form = panel.inset
    for entry, text in ((form.name, "Iris"), (form.passphrase, OTHER), (form.again, OTHER)):
        entry.setText(text)
    form.go.click()
    assert form.go.text() == "Bezig …" and not form.go.isEnabled() and names(panel) == ["Noor Visser", "Ali Demir"]
    panel.add.click()
    panel.rows[1].leave.click()
    assert panel.inset is form  # one thing at a time
    ready(panel, qtbot)
    assert names(panel)[2] == "Iris"


@pytest.mark.usefixtures("full_cost")
def test_leaving_while_a_passphrase_is_stretched_still_keeps_it(panel, header, qtbot):
    window = panel.window()
    push(panel.rows[1].passphrase)
    panel.inset.passphrase.setText(OTHER)
    panel.inset.again.setText(OTHER)
    panel.inset.go.click()
    window.stack.currentWidget().left.emit()
    qtbot.waitUntil(lambda: hasattr(window.stack.currentWidget(), "vault"))
    qtbot.waitUntil(lambda: opens(header, OTHER), timeout=WAIT)
    assert window.store is not None and window.isVisible()


# --- The recovery key -----------------------------------------------------------------


def test_a_new_recovery_key_counts_only_after_the_tick(panel, header, made, qtbot):
    push(panel.renew)
    drawn = panel.inset.key.text()
    assert not panel.inset.go_on.isEnabled() and not opens(header, drawn) and opens(header, made.recovery_key)
    push(panel.inset.cancel)
    assert panel.inset is None and opens(header, made.recovery_key)
    push(panel.renew)
    second = panel.inset.key.text()
    assert second != drawn
    press(Qt.Key.Key_Space)
    push(panel.inset.go_on)
    assert opens(header, second) and not opens(header, made.recovery_key) and not opens(header, drawn)
    assert "De vorige past niet meer" in words_in(panel)


def test_who_opens_it_with_the_recovery_key_can_give_a_new_passphrase(begin, made, header, qtbot):
    window = begin()
    unlock(window, qtbot, made.recovery_key)
    assert window.who == "herstelsleutel"
    push(window.stack.currentWidget().vault)
    panel = panel_of(window)
    assert "Dat bent u" not in words_in(panel)
    push(panel.rows[0].passphrase)
    for text in (OTHER, OTHER):
        type_text(text)
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    push(panel.inset.go)
    ready(panel, qtbot)
    assert keys.unlock(header, OTHER).name == "Noor Visser" and window.who == "herstelsleutel"


# --- The organisation's key -----------------------------------------------------------


def test_who_makes_a_vault_reads_beforehand_that_the_organisation_can_open_it(begin, folder, header, machine, qtbot):
    public, identity = recipient()
    (machine / "herstel.pub").write_text(public, "ascii")
    window = begin(has_store=False)
    assert f"Uw organisatie kan deze kluis straks ook openen, met haar eigen sleutel («{public[:16]}…»)." in words_in(
        window.unlock
    )
    for text in ("Noor Visser", HERS, HERS):
        type_text(text)
        press(Qt.Key.Key_Tab)
    push(window.unlock.go)
    qtbot.waitUntil(lambda: hasattr(window.unlock, "noted"), timeout=WAIT)
    qtbot.waitUntil(window.unlock.noted.hasFocus)
    press(Qt.Key.Key_Space)
    push(window.unlock.start)
    qtbot.waitUntil(lambda: window.store is not None, timeout=WAIT)
    assert keys.unlock_for_organisation(header, [identity]).data_key == window.opened.data_key
    assert "kan deze kluis nu ook openen" in window.stack.currentWidget().message.text()


@pytest.mark.parametrize("agrees", [True, False])
def test_a_key_beside_the_vault_is_asked_about_at_opening(begin, made, folder, header, qtbot, agrees):
    public, identity = recipient()
    (folder / "herstel.pub").write_text(public, "ascii")
    before = header.read_bytes()
    window = begin()
    unlock(window, qtbot, HERS)
    assert window.store is None and public[:16] in words_in(window.unlock)
    assert window.unlock.asked.no.hasFocus() and header.read_bytes() == before
    push(window.unlock.asked.yes if agrees else window.unlock.asked.no)
    qtbot.waitUntil(lambda: window.store is not None, timeout=WAIT)
    assert (header.read_bytes() != before) is agrees
    assert (keys.unlock_for_organisation(header, [identity]) is not None) is agrees


def test_a_changed_key_without_a_yes_changes_nothing(begin, made, header, machine, qtbot):
    first, (second, stranger) = recipient()[0], recipient()
    access.give_to_organisation(header, made.data_key, first)
    (machine / "herstel.pub").write_text(second, "ascii")
    before = header.read_bytes()
    window = begin()
    unlock(window, qtbot, HERS)
    said = words_in(window.unlock)
    assert "is veranderd" in said and first[:16] in said and second[:16] in said
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.store is not None, timeout=WAIT)
    assert header.read_bytes() == before and keys.unlock_for_organisation(header, [stranger]) is None
    push(window.stack.currentWidget().vault)
    assert f"Die begint met «{first[:16]}…»" in words_in(panel_of(window))


def test_a_broken_key_is_told_in_the_list_and_the_vault_opens(begin, made, header, machine, qtbot):
    (machine / "herstel.pub").write_text("age1kapot", "ascii")
    before = header.read_bytes()
    window = begin()
    unlock(window, qtbot, HERS)
    said = window.stack.currentWidget().message.text()
    assert "herstel.pub wordt niet gebruikt" in said and "typefout" in said and header.read_bytes() == before


def test_a_vault_that_does_not_open_after_the_question_can_be_tried_again(begin, made, folder, qtbot):
    (folder / "herstel.pub").write_text(recipient()[0], "ascii")
    window = begin()
    with Store.open(folder, made.data_key):
        unlock(window, qtbot, HERS)
        push(window.unlock.asked.no)
        qtbot.waitUntil(lambda: "al open in een ander venster" in words_in(window.unlock))  # it was looked at first
        assert window.store is None
    buttons = type(window.unlock.go)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.unlock.findChildren(buttons)))
    again = next(each for each in window.unlock.findChildren(buttons) if each.isVisible())
    push(again)
    assert window.store is not None and window.who == "Noor Visser"
