"""Knows which setting holds: what an administrator fixed, else what was chosen here, else what stands ready, else ours.

Whoever works here keeps their choices in a file of their own; an administrator puts one in the folder for the whole
computer. Nothing here makes the program less safe: a longer time before it locks than is allowed counts as the longest.
"""

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from app import places
from app.disk_words import reason
from app.idle import DEFAULT_MINUTES, MOST_MINUTES
from app.settings_file import FILE, SettingsFile, dump_settings, read_settings_file, unreadable
from app.settings_keys import KEYS, Value, place_of
from resources.language import tr

OWN_FILE = "instellingen.toml"
FORMER = "instellingen.vorige.toml"
"""What the own file was, when it could not be read."""
AGREED_FILE = "instellingen-akkoord.txt"
"""Which file of an administrator was agreed to, by its SHA-256, where others can write it too."""


class NotKept(Exception):
    """A choice could not be kept; says in Dutch why."""


@dataclass(frozen=True)
class Ready:
    """The file that stands ready for the whole computer.

    `mark` is its SHA-256; `counts` tells whether it holds: nobody but an administrator can write it, or somebody said
    yes to it as it is now.
    """

    path: Path
    file: SettingsFile
    mark: str = ""
    counts: bool = True


@dataclass(frozen=True)
class Settings:
    """All settings as they are now. `problems` says in Dutch what could not be used, for a person to read."""

    chosen: Mapping[str, Value] = field(default_factory=dict)
    ready: Ready | None = None
    problems: tuple[str, ...] = ()
    lock_unsure: bool = False

    @property
    def placed(self) -> SettingsFile:
        """What an administrator put in place, as far as it counts."""
        return self.ready.file if self.ready is not None and self.ready.counts else SettingsFile()

    @property
    def to_agree(self) -> Ready | None:
        """The file that waits for a yes, or None."""
        return self.ready if self.ready is not None and not self.ready.counts and self.ready.file.values else None

    def value(self, name: str) -> Value:
        """What holds now."""
        given = self._given(name)
        if name == "lock_minutes_most":
            return self._most()
        return min(int(given), self._most()) if name == "lock_minutes" else given

    def text(self, name: str) -> str:
        """The same, for what is a text."""
        return str(self.value(name))

    def is_fixed(self, name: str) -> bool:
        """Whether somebody who works here cannot change it."""
        return name in self.placed.fixed or (KEYS[name].for_administrator and name in self.placed.default)

    @property
    def lock_minutes(self) -> int:
        """After how many minutes the program locks."""
        return int(self.value("lock_minutes"))

    def _given(self, name: str) -> Value:
        own = {} if KEYS[name].for_administrator else self.chosen
        parts = (self.placed.fixed, own, self.placed.default)
        return next((each[name] for each in parts if name in each), KEYS[name].ours)

    def _most(self) -> int:
        """What limits is believed even from a file that others can write, or that could not be read."""
        limits = [MOST_MINUTES, DEFAULT_MINUTES if self.lock_unsure else MOST_MINUTES]
        if self.ready is not None:
            found = self.ready.file
            limits += [int(found.values[each]) for each in ("lock_minutes_most",) if each in found.values]
            limits += [int(found.fixed["lock_minutes"])] if "lock_minutes" in found.fixed else []
        return min(limits)


def interface_language() -> Literal["nl", "en"]:
    """The language that the program speaks to whoever works here, as chosen before this start."""
    return "en" if load_settings().value("language") == "en" else "nl"


def load_settings() -> Settings:
    """All settings; never raises. What cannot be read counts as not there, and is told in `problems`."""
    own = _read(own_path())
    ready = _ready()
    problems = (*(ready.file.problems if ready is not None else ()), *(own.problems if own is not None else ()))
    unsure = any(each is not None and each.lock_unsure for each in (own, ready.file if ready is not None else None))
    return Settings(own.values if own is not None else {}, ready, problems, unsure)


def choose(name: str, value: Value) -> None:
    """Keep what somebody who works here chose. Raises NotKept; what was chosen before then still holds."""
    choose_all({name: value})


def choose_all(values: Mapping[str, Value]) -> None:
    """The same for more of them at once, in one piece."""
    from app.replacing import replace_file

    path = own_path()
    known = _read(path)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if known is not None and known.problems:
            replace_file(path.with_name(FORMER), path.read_bytes())
        kept = {**(known.values if known is not None else {}), **values}
        replace_file(path, dump_settings(SettingsFile(default=kept), {}, explained=False))
    except OSError as error:
        raise NotKept(tr("Uw keuze is niet bewaard: {path}: {error}.", path=path, error=reason(error))) from error


def agree(ready: Ready) -> None:
    """Let this file count from now on, as it is now; where it changes, a yes is asked again. Raises NotKept."""
    from app.replacing import replace_file

    path = own_path().with_name(AGREED_FILE)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_file(path, f"{ready.mark}\n".encode())
    except OSError as error:
        raise NotKept(tr("Uw antwoord is niet bewaard: {path}: {error}.", path=path, error=reason(error))) from error


def own_path() -> Path:
    """Where whoever works here keeps their own choices."""
    return places.config_folder() / OWN_FILE


def _read(path: Path) -> SettingsFile | None:
    data = _bytes_of(path)
    return read_settings_file(str(path), data) if isinstance(data, bytes) else data


def _ready() -> Ready | None:
    """What stands ready for the whole computer; a folder for data that does not do is left out, and that is told."""
    machine = places.machine_folder()
    path = machine / FILE if machine is not None else None
    data = _bytes_of(path) if path is not None else None
    if path is None or data is None:
        return None
    if isinstance(data, SettingsFile):
        return Ready(path, data)
    import hashlib  # only who has such a file waits for it

    mark = hashlib.sha256(data).hexdigest()
    counts = places.only_root_writes(path) or _agreed() == mark
    return Ready(path, _without_unfit(read_settings_file(str(path), data), str(path)), mark, counts)


def _bytes_of(path: Path) -> bytes | SettingsFile | None:
    """What is in a file; None where there is none, and what to tell where it cannot be read."""
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        return unreadable(str(path), tr("het kan niet worden gelezen: {error}.", error=reason(error)))


def _agreed() -> str:
    with suppress(OSError, UnicodeDecodeError):
        return own_path().with_name(AGREED_FILE).read_text("ascii").strip()
    return ""


def _without_unfit(file: SettingsFile, name: str) -> SettingsFile:
    wanted = file.values.get("data_folder")
    why = unfit_folder(str(wanted)) if wanted else ""
    if not why:
        return file
    fixed, default = ({key: value for key, value in part.items() if key != "data_folder"}
                      for part in (file.fixed, file.default))  # fmt: skip
    told = file.told(name, "data_folder", tr("{why} Nu geldt de gewone map.", why=why))
    return replace(file, fixed=fixed, default=default, problems=(*file.problems, told))


def unfit_folder(wanted: str) -> str:
    """Why no store may lie in a folder that a setting names; empty when it may."""
    from app.store_places import where_it_lies

    folder = place_of(wanted)
    if wrong := where_it_lies(folder):
        return tr("de map {folder} {wrong}. Daar kan een kluis beschadigd raken.", folder=folder, wrong=wrong)
    there = next((each for each in (folder, *folder.parents) if each.exists()), folder)
    if not there.is_dir() or not os.access(there, os.W_OK):
        return tr("in de map {folder} kan niet worden geschreven.", folder=folder)
    return ""
