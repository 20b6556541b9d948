"""Knows how a backup takes the place of the store: made ready and checked beside it first, then put in place.

The last step, and what is left to do after it was broken off, is in `app.put_in_place`.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.anchor import go_on_from_here
from app.backups import Backup, BackupFailed, key_check, make_backup
from app.disk_words import reason
from app.gone_since import gone_since
from app.key_errors import KeysError
from app.key_file import previous_path
from app.keys import Unlocked, header_path, unlock
from app.long_work import Progress, Stopped
from app.places import STORE_FILE, has_store
from app.put_back_told import PutBack
from app.put_in_place import NOTE, discard, finish_interrupted, log_of, ready
from app.replacing import checksum, copy_file, fill_file, flush_folder
from app.restore_preview import preview
from models.backup import DossierState, check_copy, dossiers_in, fold_in_log, schema_version
from models.going_back import take_out
from models.schema import SHIPPED
from models.store import Store
from models.store_errors import StoreDamaged, StoreError, StoreInUse, StoreTooNew, UpdateFailed
from models.trail import RESTORED
from models.withdrawing_again import NotWithdrawn
from resources.language import later, tr

NOT_OUT = later("Uit deze reservekopie gaan de woorden niet weg die een kind heeft ingetrokken. Kies een andere.")


class RestoreFailed(Exception):
    """Nothing was put back; the store is as it was. The text says why in Dutch."""

    def __init__(self, why: object) -> None:
        super().__init__(tr("Er is niets teruggezet. {why}", why=why))


@dataclass(frozen=True)
class Prepared:
    """A backup that stands ready beside the store and was found to be whole."""

    folder: Path
    backup: Backup
    opened: Unlocked

    @property
    def data_key(self) -> bytes:
        """The key of the store in the backup."""
        return self.opened.data_key

    @property
    def needs_old_passphrase(self) -> bool:
        """Whether the key file comes from the backup too, so that the passphrase of then opens it."""
        return ready(header_path(self.folder)).exists()

    def dossiers(self) -> list[DossierState]:
        """What the backup holds."""
        return dossiers_in(ready(self.folder / STORE_FILE), self.data_key)


def opens_with_passphrase_of_now(folder: Path, backup: Backup) -> bool:
    """Whether a backup is of the store in this folder, so that its present key file stays and says who may come in."""
    ours = key_check(header_path(folder))
    return bool(ours) and ours == key_check(backup.keys)


def open_backup(folder: Path, backup: Backup, secret: str) -> Unlocked:
    """Who opens a backup, with its data key: by the passphrase of now, or of then where the key is another.

    Where the key is the same, the passphrase of then does not do: access may have been taken away since.
    Raises KeysError.
    """
    keys = header_path(folder) if opens_with_passphrase_of_now(folder, backup) else backup.keys
    return unlock(keys, secret)


def chosen_backup(store: Path) -> Backup:
    """A backup that the person pointed at, with the key file beside it. Raises RestoreFailed."""
    try:
        status = store.stat()
    except OSError as error:
        raise RestoreFailed(
            tr("Het bestand {store} gaat niet open: {error}.", store=store, error=reason(error))
        ) from error
    keys = store.with_suffix(".sleutel")
    if not keys.exists():
        raise RestoreFailed(
            tr(
                "Naast {name} staat geen sleutelbestand {name2}. Zonder dat bestand gaat de reservekopie "
                "niet open. Kies een reservekopie waar het wel naast staat.",
                name=store.name,
                name2=keys.name,
            )
        )
    return Backup(store, keys, datetime.fromtimestamp(status.st_mtime).astimezone(), status.st_size)


def prepare(folder: Path, backup: Backup, opened: Unlocked) -> Prepared:
    """Bring a backup beside the store, check it there, and change nothing yet. Raises RestoreFailed."""
    store, header, data_key = folder / STORE_FILE, header_path(folder), opened.data_key
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _refuse(folder, backup)
        discard(folder)
        _copy(backup.store, ready(store))
        log = log_of(backup.store)
        if log.exists():
            _copy(log, log_of(ready(store)))
            fold_in_log(ready(store), data_key)
        check_copy(ready(store), data_key)
        if schema_version(ready(store), data_key) not in SHIPPED.revisions:
            raise StoreTooNew()
        if not opens_with_passphrase_of_now(folder, backup):
            _copy(backup.keys, ready(header))
    except StoreDamaged as error:
        discard(folder)
        raise RestoreFailed(
            tr(
                "De reservekopie {name} is beschadigd of hoort bij een ander sleutelbestand. Kies een andere.",
                name=backup.store.name,
            )
        ) from error
    except StoreError as error:
        discard(folder)
        raise RestoreFailed(error) from error
    except OSError as error:
        discard(folder)
        raise RestoreFailed(
            tr("De reservekopie kan niet worden gelezen of klaargezet: {error}.", error=reason(error))
        ) from error
    return Prepared(folder, backup, opened)


def what_changes(prepared: Prepared, store: Store | None = None) -> list[str]:
    """What would become of each dossier, in lines for a person; `store` is the present one when it is open already.

    Where the present store cannot be opened, what would happen to it. Raises RestoreFailed when it is open elsewhere.
    """
    then = prepared.dossiers()
    if store is not None and not prepared.needs_old_passphrase:
        return _changes(store, then)
    held = (
        tr("In deze reservekopie staan {many} dossiers.", many=len(then))
        if len(then) != 1
        else tr("In deze reservekopie staat 1 dossier.")
    )
    if not has_store(prepared.folder):
        return [tr("Er staat nu geen kluis op deze plaats."), held]
    if prepared.needs_old_passphrase:
        return [
            tr(
                "De kluis die er nu staat, hoort bij een ander sleutelbestand. Hij blijft bewaard onder "
                "een andere naam."
            ),
            held,
        ]
    try:
        with Store.open(prepared.folder, prepared.data_key) as present:
            return _changes(present, then)
    except StoreInUse as problem:
        discard(prepared.folder)
        raise RestoreFailed(problem) from problem
    except StoreError as problem:
        return [str(problem), held]


def _changes(store: Store, then: list[DossierState]) -> list[str]:
    """What was erased since does not come back."""
    erased = store.erased_ids()
    return preview(store.dossiers(), [each for each in then if each.id not in erased]).lines()


def put_back(prepared: Prepared, now: datetime, progress: Progress | None = None) -> PutBack:
    """Let what stands ready take the place of the store, which must be closed; `now` in UTC. Raises RestoreFailed.

    First a backup is made of what is there. What cannot be opened is set aside as it is, never removed. Raises Stopped
    as long as the store is as it was.
    """
    progress = progress or Progress()
    folder, old_passphrase = prepared.folder, prepared.needs_old_passphrase
    if not ready(folder / STORE_FILE).exists():
        raise RestoreFailed(tr("Wat klaarstond is intussen weggehaald. Kies de reservekopie opnieuw."))
    set_aside: list[Path] = []
    try:
        progress.say(tr("Van wat er nu staat, wordt eerst een reservekopie gemaakt …"))
        made_before, set_aside = _keep_present(prepared, now)
        progress.say(tr("Wat is gewist of ingetrokken, gaat ook uit deze reservekopie …"))
        taken_out, all_known = _take_out(prepared)
        progress.say(tr("De reservekopie komt op haar plaats …"))
    except Stopped:
        discard(folder)
        _remove(set_aside)
        raise
    try:
        fill_file(folder / NOTE, b"")
        flush_folder(folder)
        finish_interrupted(folder)
    except OSError as error:
        with suppress(OSError):
            if ready(folder / STORE_FILE).exists():
                (folder / NOTE).unlink(missing_ok=True)
                discard(folder)
        raise RestoreFailed(
            tr("De map {folder} weigert: {error}. Start Kind Voorop opnieuw.", folder=folder, error=reason(error))
        ) from error
    _note(prepared)
    return PutBack(made_before, tuple(set_aside), old_passphrase, taken_out, all_known)


def _take_out(prepared: Prepared) -> tuple[bool, bool]:
    """What was erased and withdrawn since leaves what stands ready, before that takes the place of the store."""
    gone, all_known = gone_since(prepared.folder, prepared.data_key, prepared.backup.store)
    try:
        there = ready(prepared.folder / STORE_FILE)
        return take_out(there, prepared.data_key, gone, prepared.opened.who), all_known
    except StoreError as error:
        discard(prepared.folder)
        raise RestoreFailed(tr(NOT_OUT) if isinstance(error, NotWithdrawn) else error) from error
    except OSError as error:
        discard(prepared.folder)
        raise RestoreFailed(
            tr("De map {folder} weigert: {error}.", folder=prepared.folder, error=reason(error))
        ) from error


def _note(prepared: Prepared) -> None:
    """The trail goes on from an earlier place: it says so itself, and the key file no longer expects the later one.

    Where this fails the next opening tells that the trail is shorter, which is true.
    """
    header = header_path(prepared.folder)
    with suppress(StoreError, KeysError):
        opened = prepared.opened
        with Store.open(prepared.folder, opened.data_key, who=opened.who) as store:
            made_at = f"{prepared.backup.made_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
            go_on_from_here(header, opened.data_key, store, RESTORED, made_at)


def _refuse(folder: Path, backup: Backup) -> None:
    """Refuse what would harm the open store: to read its own file, or to begin while another one is half put back."""
    if backup.store.resolve() == (folder / STORE_FILE).resolve():
        raise RestoreFailed(tr("Dit is de kluis zelf. Kies een reservekopie."))
    if (folder / NOTE).exists():
        raise RestoreFailed(tr("Een andere reservekopie is nog niet helemaal teruggezet. Start Kind Voorop opnieuw."))


def _keep_present(prepared: Prepared, now: datetime) -> tuple[Backup | None, list[Path]]:
    """A backup of what is there now; what cannot be opened with this key stays set aside instead.

    Set aside first in any case: to open a damaged store, or one with another key, may already change its log.
    """
    aside = _set_aside(prepared, now)
    try:
        made = _backup_of_present(prepared, now) if has_store(prepared.folder) else None
    except RestoreFailed:
        _remove(aside)
        raise
    if made is not None:
        _remove(aside)
    return made, [] if made is not None else aside


def _backup_of_present(prepared: Prepared, now: datetime) -> Backup | None:
    """None when no whole backup can be made of the store as it is."""
    try:
        with Store.open(prepared.folder, prepared.data_key) as store:
            return None if prepared.needs_old_passphrase else make_backup(store, prepared.folder, now)
    except (StoreDamaged, StoreTooNew, UpdateFailed):
        return None
    except BackupFailed as error:
        if isinstance(error.__cause__, StoreDamaged):
            return None
        raise RestoreFailed(error) from error
    except StoreError as error:
        raise RestoreFailed(error) from error


def _set_aside(prepared: Prepared, now: datetime) -> list[Path]:
    """Copies and not other names, so that at every moment there is a store in its place."""
    store, header = prepared.folder / STORE_FILE, header_path(prepared.folder)
    sources = [store, log_of(store)]
    if prepared.needs_old_passphrase:
        sources += [header, previous_path(header)]
    mark = f"oud-{now:%Y-%m-%dT%H-%M-%SZ}"
    made: list[Path] = []
    try:
        for source in sources:
            if source.exists():
                aside = source.with_name(source.name.replace("kindvoorop", f"kindvoorop-{mark}", 1))
                _copy(source, aside)
                made.append(aside)
        flush_folder(prepared.folder)
    except OSError as error:
        _remove(made)
        raise RestoreFailed(tr("Wat er nu staat, kan niet worden bewaard: {error}.", error=reason(error))) from error
    return made


def _remove(files: list[Path]) -> None:
    for each in files:
        each.unlink(missing_ok=True)


def _copy(source: Path, target: Path) -> None:
    if copy_file(source, target) != checksum(target):
        raise OSError(tr("de schijf geeft iets anders terug dan er is geschreven"))
