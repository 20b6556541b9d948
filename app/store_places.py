"""Knows on which disks and in which folders no store may lie: network drives, and folders that go along to a cloud.

There a save can be half, or be undone by another computer, without the store noticing. What is looked at is fetched
in one place; what it means is decided by pure functions, so that it can be tried for each system.
"""

import os
import re
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path, PurePath, PureWindowsPath

from resources.language import tr

NETWORK_KINDS = frozenset({
    "nfs", "nfs3", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "afpfs", "ncpfs", "webdav", "davfs", "ceph",
    "glusterfs", "lustre", "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs",
    "fuse.s3fs", "fuse.smbnetfs", "fuse.google-drive-ocamlfuse", "fuse.onedriver",
})  # fmt: skip
"""Kinds of file system on Linux and macOS that lie on another computer, or may do so."""

CLOUD_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_CLOUD_FOLDERS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "mobile documents": "iCloud Drive",
    "cloudstorage": "een clouddienst",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "mijn drive": "Google Drive",
    "my drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "surfdrive": "SURFdrive",
    "proton drive": "Proton Drive",
    "pcloud drive": "pCloud",
    "stackdrive": "STACK",
}
_MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".owncloudsync.log": "Nextcloud",
    ".nextcloudsync.log": "Nextcloud",
}
_REMOTE_DRIVE = 4  # DRIVE_REMOTE of GetDriveTypeW


def unfit(folder: Path) -> str:
    """Why no store may lie in this folder, in Dutch, with what to do; empty when it may."""
    wrong = where_it_lies(folder)
    return _told(folder.resolve(), wrong) if wrong else ""


def where_it_lies(folder: Path) -> str:
    """What is wrong with where this folder lies, as the end of a sentence; empty when a store may lie there."""
    folder = folder.resolve()  # a link may lead out of a cloud folder, or into one
    if _on_network(folder):
        return tr("ligt op een netwerkschijf")
    cloud = cloud_of(folder, os.environ, Path.home(), _dropbox_folders(Path.home()), _marks_above(folder))
    return tr("loopt mee met {cloud}", cloud=cloud) if cloud else ""


def linux_network(mounts: str, folder: str) -> bool:
    """Whether this folder lies on a network file system; `mounts` is the text of /proc/self/mountinfo."""
    found = [_linux_mount(line) for line in mounts.splitlines() if " - " in line]
    return _kind_of(found, folder) in NETWORK_KINDS


def mac_network(mounts: str, folder: str) -> bool:
    """The same for macOS; `mounts` is what `mount` prints: «//u@server/x on /Volumes/x (smbfs, nodev)»."""
    found = []
    for line in mounts.splitlines():
        _, _, rest = line.partition(" on ")
        point, _, kind = rest.rpartition(" (")
        found.append((point, kind.split(",")[0].rstrip(")")))
    return _kind_of(found, folder) in NETWORK_KINDS


def windows_network(folder: str, drive_type: int) -> bool:
    """The same for Windows: a path that names a server, or a drive letter that stands for one."""
    drive = PureWindowsPath(folder).drive
    server = drive.startswith("\\\\") and not drive.lower().startswith(("\\\\?\\", "\\\\.\\"))
    return server or drive.lower().startswith("\\\\?\\unc") or drive_type == _REMOTE_DRIVE


def cloud_of(
    folder: PurePath, variables: Mapping[str, str], home: PurePath, dropbox: Iterable[str], marks: Iterable[str]
) -> str:
    """The cloud that this folder goes along to, or empty.

    `dropbox` holds the folders that Dropbox itself names, `marks` the names of files that stand in a folder above.
    """
    named = [(variables[each], "OneDrive") for each in CLOUD_VARIABLES if variables.get(each)]
    for root, cloud in [*named, *((each, tr("Dropbox")) for each in dropbox)]:
        if _is_within(folder, root):
            return cloud
    called = (_cloud_called(each.casefold()) for each in folder.parts)
    marked = (_MARKS.get(each, "") for each in marks)
    in_home = folder.parts[len(home.parts) :] if _is_within(folder, str(home)) else ()
    # A word that means much elsewhere.
    stack = "STACK" if in_home and in_home[0].casefold() == "stack" else ""
    return next((each for each in (*called, stack, *marked) if each), "")


def _cloud_called(word: str) -> str:
    """The cloud after which a folder is called: «onedrive - gemeente oostveen», «dropbox (persoonlijk)»."""
    for name, cloud in _CLOUD_FOLDERS.items():
        if word == name or word.startswith((f"{name} -", f"{name} (", f"{name}-")):
            return cloud
    return ""


def _told(folder: Path, where: str) -> str:
    return tr(
        "De map {folder} {where}. Daar kan een kluis beschadigd raken. Kies met --data MAP een "
        "map op deze computer zelf. Staat hier al een kluis, sluit Kind Voorop dan op alle "
        "computers en zet kindvoorop.kluis en kindvoorop.sleutel samen in die map. Voor "
        "reservekopieën mag deze plaats wel.",
        folder=folder,
        where=where,
    )


def _is_within(folder: PurePath, root: str) -> bool:
    """Case counts for nothing: it does not on Windows and macOS."""
    inside = [each.casefold() for each in folder.parts]
    around = [each.casefold() for each in type(folder)(root).parts]
    return bool(around) and inside[: len(around)] == around


def _kind_of(mounts: Iterable[tuple[str, str]], folder: str) -> str:
    """The kind of file system of the last mount that lies around this folder."""
    found, longest = "", -1
    for point, kind in mounts:
        if f"{folder}/".startswith(f"{point.rstrip('/')}/") and len(point) >= longest:
            found, longest = kind, len(point)
    return found


def _linux_mount(line: str) -> tuple[str, str]:
    """Where and what kind; a space in a name stands there as \\040."""
    before, _, after = line.partition(" - ")
    point, kind = before.split()[4], after.split()[0]
    if "\\" in point:
        written = point.encode("utf-8", "surrogateescape")
        point = re.sub(rb"\\([0-7]{3})", lambda byte: bytes([int(byte[1], 8)]), written).decode("utf-8", "replace")
    return point, kind


# --- What this system says ------------------------------------------------------------------------------------


def _on_network(folder: Path) -> bool:
    """What cannot be found out counts as no: most stores lie on a disk of their own."""
    there = str(_first_existing(folder))
    with suppress(OSError):
        if sys.platform == "win32":
            return windows_network(there, _drive_type(there))
        if sys.platform == "darwin":
            return mac_network(_mounts_of_mac(), os.path.realpath(there))
        mounts = Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape")
        return linux_network(mounts, os.path.realpath(there))
    return False


def _mounts_of_mac() -> str:
    import subprocess

    try:
        return subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=True).stdout
    except subprocess.SubprocessError as error:
        raise OSError from error


def _drive_type(folder: str) -> int:
    """GetDriveTypeW of the drive of this folder; 0 when Windows cannot tell."""
    import ctypes

    library = getattr(ctypes, "windll", None)
    root = f"{PureWindowsPath(folder).drive}\\"
    return int(library.kernel32.GetDriveTypeW(root)) if library is not None else 0


def _first_existing(folder: Path) -> Path:
    return next((each for each in (folder, *folder.parents) if each.exists()), folder)


def _dropbox_folders(home: Path) -> list[str]:
    """Where Dropbox itself says that its folders are."""
    for place in (home / ".dropbox", *(Path(each, "Dropbox") for each in _application_data())):
        with suppress(OSError, ValueError, TypeError, AttributeError):
            text = (place / "info.json").read_text("utf-8")
            import json  # only who has Dropbox waits for it

            told = json.loads(text)
            return [str(each["path"]) for each in told.values() if each.get("path")]
    return []


def _application_data() -> list[str]:
    return [os.environ[each] for each in ("APPDATA", "LOCALAPPDATA") if os.environ.get(each)]


def _marks_above(folder: Path) -> list[str]:
    """The files by which a cloud marks its folder, as far as they stand in this folder or in one above."""
    with suppress(OSError):
        return [
            name
            for each in (folder, *folder.parents)
            if each != Path.home()
            for name in _MARKS
            if (each / name).exists()
        ]
    return []
