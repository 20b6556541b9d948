"""Where a store may lie: not on a network drive and not in a folder that goes along to a cloud, on any system."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import commands
import pytest

from app.halt import Exit
from app.store_places import cloud_of, linux_network, mac_network, unfit, windows_network

kv, folder = commands.kv, commands.folder

MOUNTINFO = r"""22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
40 27 0:40 / /home/jan/H rw shared:9 - cifs //server/jan rw,vers=3.0
41 27 0:41 / /mnt/met\040spatie rw - nfs4 server:/x rw
42 27 0:42 / /mnt/kind rw - fuse.sshfs jan@server:/ rw
43 42 8:1 / /mnt/kind/lokaal rw - ext4 /dev/sda1 rw
44 27 0:44 / /mnt/sl\303\251 rw - vfat /dev/sdb1 rw
45 27 0:45 / /media/jan/stick rw - exfat /dev/sdb1 rw
48 27 0:48 / /mnt/élan\040vital rw - cifs //server/z rw
46 27 0:46 / /home rw - btrfs /dev/vdb rw
47 46 0:47 / /home/jan/H/onder rw - smb3 //server/y rw
"""
MOUNT = """/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//jan@server/Kind on /Volumes/Kind (smbfs, nodev, nosuid, mounted by jan)
server:/export on /Volumes/nfs (nfs)
https://dav.nl/ on /Volumes/dav on the side (webdav, nodev)
/dev/disk4s1 on /Volumes/STICK (msdos, local, nodev)
"""


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("/home/jan/.local/share/kindvoorop", False),
        ("/home/jan/H/kindvoorop", True),
        ("/home/jan/Huis", False),
        ("/mnt/met spatie/x", True),
        ("/mnt/met", False),
        ("/mnt/kind/kluis", True),
        ("/mnt/kind/lokaal/kluis", False),
        ("/mnt/slé/kluis", False),
        ("/media/jan/stick", False),
        ("/mnt/élan vital/kluis", True),
        ("/home/jan/H/onder", True),
        ("/", False),
    ],
)
def test_a_network_drive_on_linux_is_known_by_its_file_system(place: str, expected: bool) -> None:
    assert linux_network(MOUNTINFO, place) is expected


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("/Users/jan/Library/Application Support/kindvoorop", False),
        ("/Volumes/Kind/kluis", True),
        ("/Volumes/Kinderen", False),
        ("/Volumes/nfs", True),
        ("/Volumes/dav on the side/x", True),
        ("/Volumes/STICK/kluis", False),
    ],
)
def test_a_network_drive_on_macos_is_known_by_its_file_system(place: str, expected: bool) -> None:
    assert mac_network(MOUNT, place) is expected


@pytest.mark.parametrize(
    ("place", "drive_type", "expected"),
    [
        (r"C:\Users\jan\AppData\Local\kindvoorop", 3, False),
        (r"E:\kluis", 2, False),
        (r"H:\kluis", 4, True),
        (r"\\server\deel\kluis", 0, True),
        (r"\\?\UNC\server\deel\kluis", 0, True),
        (r"\\?\C:\kluis", 3, False),
    ],
)
def test_a_network_drive_on_windows_is_known_by_its_letter_or_its_server(
    place: str, drive_type: int, expected: bool
) -> None:
    assert windows_network(place, drive_type) is expected


WINDOWS = {"OneDrive": r"C:\Users\jan\OneDrive", "OneDriveCommercial": r"D:\Werk"}


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (r"C:\Users\jan\AppData\Local\kindvoorop", ""),
        (r"C:\Users\jan\OneDrive - Gemeente Oostveen\kluis", "OneDrive"),
        (r"c:\users\JAN\onedrive\kluis", "OneDrive"),
        (r"D:\Werk\kluis", "OneDrive"),
        (r"D:\Werken\kluis", ""),
        (r"C:\Users\jan\iCloudDrive\x", "iCloud Drive"),
        (r"C:\Users\jan\Dropbox (Persoonlijk)", "Dropbox"),
        (r"E:\Box van Jan\x", "Dropbox"),
        (r"G:\Mijn Drive\x", "Google Drive"),
        (r"C:\Users\jan\Stack\kluis", "STACK"),
        (r"C:\bouw\stack\kluis", ""),
    ],
)
def test_a_cloud_folder_on_windows_is_known_by_variable_name_or_what_dropbox_says(place: str, expected: str) -> None:
    home = PureWindowsPath(r"C:\Users\jan")
    assert cloud_of(PureWindowsPath(place), WINDOWS, home, [r"E:\Box van Jan"], []) == expected


@pytest.mark.parametrize(
    ("place", "marks", "expected"),
    [
        ("/Users/jan/Library/Mobile Documents/com~apple~CloudDocs/x", [], "iCloud Drive"),
        ("/Users/jan/Library/CloudStorage/OneDrive-Gemeente/x", [], "een clouddienst"),
        ("/Users/jan/Library/Application Support/kindvoorop", [], ""),
        ("/home/jan/Nextcloud/kluis", [], "Nextcloud"),
        ("/home/jan/gedeeld/kluis", [".dropbox"], "Dropbox"),
        ("/home/jan/gedeeld/kluis", [".owncloudsync.log"], "Nextcloud"),
        ("/home/jan/dropboxen/kluis", [], ""),
        ("/home/jan", [], ""),
    ],
)
def test_a_cloud_folder_elsewhere_is_known_by_name_or_mark(place: str, marks: list[str], expected: str) -> None:
    assert cloud_of(PurePosixPath(place), {}, PurePosixPath("/home/jan"), [], marks) == expected


def test_an_ordinary_folder_is_fit(tmp_path: Path) -> None:
    assert unfit(tmp_path) == "" == unfit(tmp_path / "nog niet" / "daar")


def test_a_cloud_folder_is_refused_with_what_to_do(tmp_path: Path) -> None:
    told = unfit(tmp_path / "OneDrive" / "kluis")
    assert "loopt mee met OneDrive" in told and "kindvoorop.sleutel samen" in told and "--data MAP" in told


def test_a_mark_of_a_cloud_is_found_in_a_folder_above(tmp_path: Path) -> None:
    inside = tmp_path / "gedeeld" / "kluis"
    inside.mkdir(parents=True)
    (tmp_path / "gedeeld" / ".dropbox").write_bytes(b"")
    assert "Dropbox" in unfit(inside) and unfit(tmp_path) == ""


def test_a_link_into_a_cloud_folder_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    link = tmp_path / "kluis"
    try:
        link.symlink_to(tmp_path / "Dropbox", target_is_directory=True)
    except OSError:
        pytest.skip("Windows asks rights for a link")
    assert "Dropbox" in unfit(link)


@pytest.mark.parametrize(
    "command", [["init"], ["list"], ["check", "abc"], ["backup"], ["restore", "--from", "x.kluis"]]
)
def test_no_command_uses_a_store_in_a_cloud_folder(kv: Any, folder: Path, command: list[str]) -> None:
    moved = folder.rename(folder.with_name("Dropbox"))
    before = commands.content(moved)
    said = kv(*command, "--data", moved)
    assert said.code == Exit.STORE and "loopt mee met Dropbox" in said.err and commands.content(moved) == before
