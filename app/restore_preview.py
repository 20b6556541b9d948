"""Knows what would become of each dossier when a backup were put back, in words for the person who decides that."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.backups import local_time
from models.backup import DossierState
from resources.language import tr


@dataclass(frozen=True)
class Preview:
    """The dossiers by what would become of them, each in one line; `same` counts those that stay as they are."""

    comes_back: tuple[str, ...]
    disappears: tuple[str, ...]
    changes: tuple[str, ...]
    same: int

    @property
    def is_empty(self) -> bool:
        """Whether putting it back would change no dossier."""
        return not (self.comes_back or self.disappears or self.changes)

    def lines(self) -> list[str]:
        """The whole preview as text."""
        told: list[str] = []
        for heading, lines in (
            (tr("Deze dossiers komen terug:"), self.comes_back),
            (tr("Deze dossiers verdwijnen:"), self.disappears),
            (tr("Deze dossiers krijgen een andere stand:"), self.changes),
        ):
            told += [heading, *(f"  {line}" for line in lines)] if lines else []
        told.append(_unchanged(self.same, self.is_empty))
        return told


def preview(present: Sequence[DossierState], then: Sequence[DossierState]) -> Preview:
    """Compare the dossiers in the store with those in a backup, by id."""
    now = {each.id: each for each in present}
    back = {each.id: each for each in then}
    both = [(now[id], back[id]) for id in now if id in back]
    different = [(old, new) for old, new in both if (old.changed_at, old.versions) != (new.changed_at, new.versions)]
    return Preview(
        comes_back=tuple(_line(each) for id, each in back.items() if id not in now),
        disappears=tuple(_line(each) for id, each in now.items() if id not in back),
        changes=tuple(_change(old, new) for old, new in different),
        same=len(both) - len(different),
    )


def _line(dossier: DossierState) -> str:
    versions = f", {_versions(dossier.versions)}" if dossier.versions else ""
    return tr(
        "{dossier}: laatst gewijzigd op {changed_at}{versions}",
        dossier=_name(dossier),
        changed_at=local_time(dossier.changed_at),
        versions=versions,
    )


def _change(present: DossierState, then: DossierState) -> str:
    way = tr("terug naar") if then.changed_at < present.changed_at else "naar"
    told = tr(
        "{present}: van {changed_at} {way} {changed_at2}",
        present=_name(present),
        changed_at=local_time(present.changed_at),
        way=way,
        changed_at2=local_time(then.changed_at),
    )
    if then.title != present.title:
        told += tr("; de naam wordt dan {then}", then=_name(then))
    if then.versions != present.versions:
        told += tr(
            "; van {versions} naar {versions2}",
            versions=_versions(present.versions),
            versions2=_versions(then.versions),
        )
    return told


def _versions(number: int) -> str:
    return tr("1 vastgestelde versie") if number == 1 else tr("{number} vastgestelde versies", number=number)


def _name(dossier: DossierState) -> str:
    return f"«{dossier.title}»" if dossier.title.strip() else tr("een dossier zonder naam")


def _unchanged(number: int, is_all: bool) -> str:
    if is_all:
        return tr("Er verandert niets: de dossiers in deze reservekopie zijn gelijk aan die in de kluis.")
    if number == 0:
        return tr("Geen enkel dossier blijft zoals het is.")
    return (
        tr("1 dossier blijft zoals het is.")
        if number == 1
        else tr("{number} dossiers blijven zoals ze zijn.", number=number)
    )
