"""Opens «Instellingen» over the window, and lets what lies open there follow what is chosen."""

from typing import TYPE_CHECKING

from app.places import has_store
from ui.lock_line import LockLine
from ui.settings_dialog import Behind, SettingsDialog
from ui.style import dressed

if TYPE_CHECKING:
    from app.organisation import Organisation
    from ui.window import Window


def show_settings(window: "Window", part: str = "") -> SettingsDialog:
    """The window with all parts, or with the look alone: before the vault is open, while locked, before a child."""
    is_open = window.store is not None and not window.lock.is_on and not window.talking.is_on
    dialog = SettingsDialog(window, _behind(window) if is_open else None, is_first=not has_store(window.folder))
    if part:
        dialog.show_part(part)
    worn = dressed()
    dialog.finished.connect(lambda _result: _lay_out_anew(window) if dressed() != worn else None)
    dialog.open()
    return dialog


def _lay_out_anew(window: "Window") -> None:
    """What is open was laid out for letters of another size."""
    if window.dossier is not None and window.stack.currentWidget() is window.dossier and not window.talking.is_on:
        window.dossier.show_anew()


def _behind(window: "Window") -> Behind:
    assert window.method is not None
    if window.organisation is not None:
        window.organisation.editing.save()  # else a file would be made without what was just typed
    ours, problem = window.organisation_now()

    def locks_after(minutes: int) -> None:
        window.locking.idle.minutes = minutes
        for line in window.findChildren(LockLine):
            line.tell(minutes)

    def place_changed() -> None:
        from ui.vault_backups import VaultBackups

        for panel in window.findChildren(VaultBackups):
            panel.show_place()

    def taken_in() -> None:
        from app.settings import load_settings
        from ui.look import looks

        locks_after(load_settings().lock_minutes)
        place_changed()
        if (wearing := looks()) is not None:
            wearing.wear()
        _renew_organisation(window)

    def organisation_asked(field: str) -> None:
        _close(window)
        leave_for_organisation(window, field)

    return Behind(window.folder, window.method, ours, problem, organisation_asked, locks_after, place_changed, taken_in)


def _close(window: "Window") -> None:
    for dialog in window.findChildren(SettingsDialog):
        dialog.close()


def leave_for_organisation(window: "Window", field: str) -> None:
    """Go to «Onze organisatie»; an open dossier is saved first, and stays where that fails."""
    if window.dossier is not None:
        if window.dossier.leads_back() or not window.dossier.editing.close():
            return
        window.show_start()  # from where the way back leads
    if window.organisation is not None and not window.organisation.editing.close():
        return
    window.show_organisation(field)


def _renew_organisation(window: "Window") -> None:
    """Let what is open know the organisation as it is now."""
    ours, _problem = window.organisation_now()
    if window.organisation is not None:
        window.show_organisation()
    elif window.dossier is not None:
        _put_in_place(window.dossier.editing.organisation, ours)
        window.dossier.editing.check()


def _put_in_place(old: "Organisation", new: "Organisation") -> None:
    vars(old).update(vars(new))
