"""Knows how a few files go into one zip file that is always the same, and come out of one that cannot be trusted."""

import io
import struct
import zipfile
from collections.abc import Callable, Mapping

from app.handover_error import Damaged, TooLarge
from resources.language import tr

_MEGABYTE = 1024 * 1024
MOST_BYTES = 300 * _MEGABYTE
"""Of the zip file, and of all that is in it: everything is kept in memory, never in a temporary file."""
MOST_MEMBERS = 5_000
_DIRECTORY = 1 * _MEGABYTE
_FIXED = (1980, 1, 1, 0, 0, 0)
_END, _END_SIZE = b"PK\x05\x06", 22
_END_64, _END_64_SIZE = b"PK\x06\x07", 20


def write_zip(members: Mapping[str, bytes]) -> bytes:
    """These files, in this order; the same files give the same bytes. Raises TooLarge."""
    if sum(map(len, members.values())) > MOST_BYTES or len(members) > MOST_MEMBERS:
        raise TooLarge(MOST_BYTES // _MEGABYTE)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in members.items():
            info = zipfile.ZipInfo(name, _FIXED)
            info.compress_type = zipfile.ZIP_STORED if name.endswith(".pdf") else zipfile.ZIP_DEFLATED
            info.create_system, info.external_attr = 3, 0o600 << 16
            archive.writestr(info, data)
    return made.getvalue()


def read_zip(data: bytes, is_known: Callable[[str], bool]) -> dict[str, bytes]:
    """The files in it by name, each of a name that is known. Raises Damaged, TooLarge.

    What it says of itself is judged before anything is unpacked.
    """
    if len(data) > MOST_BYTES:
        raise TooLarge(MOST_BYTES // _MEGABYTE)
    _check_end(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            _check_infos(infos, is_known)
            return {each.filename: _unpacked(archive, each) for each in infos}
    except Damaged:
        raise
    except Exception as error:  # what zipfile raises for a file that was made to break it is not laid down
        raise Damaged(tr("de delen erin zijn niet te lezen.")) from error


def _check_end(data: bytes) -> None:
    """Refuse what would make the list of members long before anybody has counted it."""
    end = data[-_END_SIZE:]
    if len(end) < _END_SIZE or not end.startswith(_END):
        raise Damaged(tr("het einde ontbreekt."))
    _, disk, other_disk, here, members, size, offset, comment = struct.unpack("<4s4H2LH", end)
    whole = disk == other_disk == comment == 0 and here == members and offset + size + _END_SIZE == len(data)
    before = data[-_END_SIZE - _END_64_SIZE : -_END_SIZE]
    if not whole or before.startswith(_END_64) or members > MOST_MEMBERS or size > _DIRECTORY:
        raise Damaged(tr("de lijst van delen is niet zoals Kind Voorop die maakt."))


def _check_infos(infos: list[zipfile.ZipInfo], is_known: Callable[[str], bool]) -> None:
    names = [each.filename for each in infos]
    if len(set(names)) < len(names):
        raise Damaged(tr("een deel staat er twee keer in."))
    for each in infos:
        if each.orig_filename != each.filename or not is_known(each.filename):
            raise Damaged(tr("er zit een deel in dat er niet hoort."))
        if each.flag_bits & 0x1 or each.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Damaged(tr("een deel is verpakt op een manier die niet wordt gelezen."))
    if sum(each.file_size for each in infos) > MOST_BYTES:
        raise Damaged(tr("uitgepakt is het meer dan {what} MB.", what=MOST_BYTES // _MEGABYTE))


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """The bytes of one member: never more than it says it has, and its checksum must be right."""
    with archive.open(info) as member:
        found = member.read(info.file_size + 1)
    if len(found) != info.file_size:
        raise Damaged(tr("een deel is niet zo groot als het zegt."))
    return found
