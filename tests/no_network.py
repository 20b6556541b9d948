"""Sees every socket that is opened and every name that is looked up, and refuses what would leave this computer."""

import socket
import sys
from pathlib import Path

LOOK_UPS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"}
USES = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}
WATCHED = frozenset(LOOK_UPS | USES)
TABLES = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")

TRIED: list[str] = []


class NetworkReached(RuntimeError):
    """The program may not open a network socket."""


def watch_network() -> None:
    """From now on this process cannot use Python's sockets for the network; what is tried stands in TRIED."""

    def look(event: str, arguments: tuple) -> None:
        if event not in WATCHED:  # asked of everything that Python does, so as short as can be
            return
        if event in LOOK_UPS or leaves(arguments[0]):
            TRIED.append(event)
            raise NetworkReached(event)

    sys.addaudithook(look)


def leaves(made: socket.socket) -> bool:
    """Whether a socket is of another kind than those that stay on this computer."""
    return made.family != getattr(socket, "AF_UNIX", None)


def network_sockets() -> list[str]:
    """The network sockets that this process has open, also those that Qt opened; Linux only."""
    ours = {each.readlink().name for each in Path("/proc/self/fd").iterdir() if each.is_symlink()}
    lines = [line.split() for table in TABLES for line in rows_of(Path("/proc/self/net", table))]
    return [" ".join(line[1:4]) for line in lines if f"socket:[{line[9]}]" in ours]


def rows_of(table: Path) -> list[str]:
    return table.read_text().splitlines()[1:] if table.exists() else []
