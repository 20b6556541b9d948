"""The page about the vault names the copies in which something may still stand that was erased or withdrawn."""

import shutil

from app.backup_settings import read_settings
from app.backups import backups_in, place_for
from tests.ui.hands import push
from tests.ui.test_vault_backups import asked_for, close_settings, folder, opened, panel_in

__all__ = ["folder", "opened"]


def refuse_to_clean(monkeypatch, name):
    """Something nobody thought of goes wrong with the copy of this name; the real work with the others."""
    import app.erased as erased

    real = erased.dossier_ids_in

    def odd(copy, key):
        if copy.name == name:
            raise KeyError("own_words")
        return real(copy, key)

    monkeypatch.setattr(erased, "dossier_ids_in", odd)


def test_a_copy_that_could_not_be_cleaned_is_named_until_it_is_clean(opened, folder, monkeypatch):
    window = opened()
    panel, backing = panel_in(window), window.keeping.backing
    assert not panel.left.isVisible()
    copy = backups_in(place_for(folder))[0].store
    window.store.erase(window.store.dossiers()[0].id, "asked")
    refuse_to_clean(monkeypatch, copy.name)
    backing.clean()
    backing.work.wait()
    assert str(copy) in panel.left.text() and "nog staan" in panel.left.text() and panel.left.isVisible()
    push(panel.make)
    backing.work.wait()
    assert str(copy) in panel.left.text() and read_settings(folder).left == (str(copy),)
    window.close()
    window = opened()
    window.keeping.backing.work.wait()
    assert str(copy) in panel_in(window).left.text(), "also after a start, which tried again"
    window.close()
    monkeypatch.undo()
    window = opened()
    window.keeping.backing.work.wait()
    assert not panel_in(window).left.isVisible() and read_settings(folder).left == ()


def test_copies_are_cleaned_and_told_of_although_the_second_place_is_gone(opened, folder, monkeypatch, tmp_path):
    window = opened()
    panel, backing = panel_in(window), window.keeping.backing
    (tmp_path / "stick").mkdir()
    part = asked_for(panel, window)
    part.choose_folder = lambda _asking, _begin: str(tmp_path / "stick")
    push(part.choose)
    close_settings(window)
    shutil.rmtree(tmp_path / "stick")
    copy = backups_in(place_for(folder))[0].store
    window.store.erase(window.store.dossiers()[0].id, "asked")
    refuse_to_clean(monkeypatch, copy.name)
    push(panel.make)
    backing.work.wait()
    assert "tweede plaats" in panel.problem.text() and str(copy) in panel.left.text()
