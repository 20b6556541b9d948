"""What can go wrong with the store, in words on which a person can act."""

from pathlib import Path
from typing import Literal

from sqlcipher3 import dbapi2 as sqlcipher

from resources.language import later, tr

FailureKind = Literal["schijf_vol", "vergrendeld", "schijffout", "weg"]

_LOCKED = {sqlcipher.SQLITE_BUSY, sqlcipher.SQLITE_LOCKED}
DAMAGED = {sqlcipher.SQLITE_NOTADB, sqlcipher.SQLITE_CORRUPT}
_NOT_WRITABLE = {
    sqlcipher.SQLITE_FULL,
    sqlcipher.SQLITE_IOERR,
    sqlcipher.SQLITE_READONLY,
    sqlcipher.SQLITE_CANTOPEN,
    sqlcipher.SQLITE_PERM,
}
KEPT = later("Wat u typte staat nog op het scherm en wordt zo opnieuw opgeslagen.")
"""How each message about a save ends; while the program is locked it says something else."""

_SAVING: dict[FailureKind, tuple[str, ...]] = {
    "schijf_vol": (later("De schijf is vol. Maak ruimte vrij."), KEPT),
    "vergrendeld": (later("Een ander programma houdt de kluis vast. Sluit dat programma."), KEPT),
    "schijffout": (
        later("De schijf weigert te schrijven. Controleer de schijf of de verbinding ermee."),
        KEPT,
        # A disk that was away does not take up again what was open on it.
        later(
            "Blijft deze melding staan als de schijf weer is aangesloten, neem dan over wat nog niet is opgeslagen en "
            "start Kind Voorop opnieuw."
        ),
    ),
    "weg": (
        later(
            "De kluis die open is, staat niet meer in haar map: de map is verplaatst of weggehaald, of er staat een "
            "andere kluis. Zet de map terug waar zij stond."
        ),
        KEPT,
        later("Lukt dat niet, neem dan over wat nog niet is opgeslagen en start Kind Voorop opnieuw."),
    ),
}


class StoreError(Exception):
    """The store cannot do what was asked; the text says in Dutch what to do."""


class StoreMissing(StoreError):
    """There is no store in this folder."""

    def __init__(self, path: Path) -> None:
        super().__init__(tr("De kluis {path} ontbreekt. Zet het bestand terug uit uw reservekopie.", path=path))


class StoreExists(StoreError):
    """A new store was asked for where one already is."""

    def __init__(self, path: Path) -> None:
        super().__init__(tr("In {parent} staat al een kluis. Open die, of kies een andere map.", parent=path.parent))


class StoreInUse(StoreError):
    """Another process holds the store."""

    def __init__(self) -> None:
        super().__init__(tr("De kluis is al open in een ander venster of programma. Sluit dat eerst."))


class StoreDamaged(StoreError):
    """The file is not what was written, or belongs to another key."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            tr(
                "De kluis {path} is beschadigd of hoort bij een ander sleutelbestand. Zet de kluis en "
                "het sleutelbestand samen terug uit uw reservekopie.",
                path=path,
            )
        )


class StoreTooNew(StoreError):
    """The store was written by a newer version of the app; it is not touched."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "Deze kluis is gemaakt met een nieuwere versie van Kind Voorop. Installeer die versie en probeer "
                "het opnieuw. Er is niets veranderd."
            )
        )


class StoreNotWritable(StoreError):
    """The folder or the disk does not let the store be made or opened."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            tr(
                "In {parent} kan niet worden geschreven. Controleer of de map bestaat, of u er mag "
                "schrijven en of de schijf niet vol is.",
                parent=path.parent,
            )
        )


class UpdateFailed(StoreError):
    """The store could not be brought to the version of this app; it is as it was."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "De kluis kon niet worden bijgewerkt voor deze versie van Kind Voorop. Er is niets veranderd. Maak "
                "ruimte op de schijf en probeer het opnieuw, of ga terug naar de vorige versie."
            )
        )


class NoSuchAssessment(StoreError):
    """The store does not hold this assessment, or it was removed."""

    def __init__(self, assessment_id: str) -> None:
        super().__init__(tr("Dossier {assessment_id} staat niet in de kluis.", assessment_id=assessment_id))


class AlreadyThere(StoreError):
    """The store already holds an assessment with this id, perhaps a removed one."""

    def __init__(self, assessment_id: str) -> None:
        super().__init__(
            tr("Dossier {assessment_id} staat al in de kluis. Er is niets veranderd.", assessment_id=assessment_id)
        )


class AttachmentTooLarge(StoreError):
    """A file, or all files of a dossier together, would take more room than there is for them; both in bytes."""

    def __init__(self, size: int, most: int, whole: bool = False) -> None:
        said = tr("De bijlagen van dit dossier worden samen") if whole else tr("Dit bestand is")
        advice = (
            tr("Haal een bijlage weg die niet nodig is")
            if whole
            else tr("Maak het kleiner, bijvoorbeeld met een grovere")
        )
        end = f"{advice}." if whole else tr("{advice} scan, en probeer het opnieuw.", advice=advice)
        super().__init__(
            tr(
                "{said} {what:.0f} MB. Er past niet meer dan {what2} MB. {end}",
                said=said,
                what=size / 1000000.0,
                what2=most // 1000000,
                end=end,
            )
        )


class AttachmentDamaged(StoreError):
    """The bytes that are kept are not the file that was added, or are not there."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr(
                "De inhoud van «{name}» is beschadigd of ontbreekt. Zet de kluis terug uit een "
                "reservekopie, of voeg het bestand opnieuw toe.",
                name=name,
            )
        )


class SaveFailed(StoreError):
    """What was typed is not in the store yet; nothing on screen has changed and saving can be tried again."""

    def __init__(self, kind: FailureKind) -> None:
        super().__init__(" ".join(map(tr, _SAVING[kind])))
        self.kind = kind


def code_of(error: BaseException) -> int:
    """The plain result code of SQLite in an error of the driver, or of SQLAlchemy around it; 0 without one."""
    return int(getattr(getattr(error, "orig", error), "sqlite_errorcode", 0) or 0) & 0xFF


def opening_problem(path: Path, error: BaseException) -> StoreError | None:
    """What to tell when a store cannot be opened or read; None when it is a mistake of ours."""
    code = code_of(error)
    if code in _LOCKED:
        return StoreInUse()
    if code in DAMAGED:
        return StoreDamaged(path)
    return StoreNotWritable(path) if code in _NOT_WRITABLE else None


def saving_problem(error: BaseException) -> SaveFailed | None:
    """What to tell when saving fails; None when it is a mistake of ours."""
    code = code_of(error)
    if code == sqlcipher.SQLITE_FULL:
        return SaveFailed("schijf_vol")
    if code in _LOCKED:
        return SaveFailed("vergrendeld")
    return SaveFailed("schijffout") if code in _NOT_WRITABLE | DAMAGED else None
