"""Whoever reaches for the network in a test is seen; a whole walk through the window is in ui/test_no_plain_text."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.no_network import TRIED, NetworkReached

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize("reach", [
    lambda: socket.create_connection(("127.0.0.1", 9)),
    lambda: socket.getaddrinfo("voorbeeld.nl", 80),
    lambda: socket.socket().bind(("127.0.0.1", 0)),
    lambda: socket.socket(type=socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9)),
])  # fmt: skip
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_reaching_for_the_network_is_seen_and_refused(reach) -> None:
    with pytest.raises(NetworkReached):
        reach()
    assert TRIED
    TRIED.clear()


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_an_open_network_socket_is_seen() -> None:
    code = (
        "import socket\nfrom tests.no_network import network_sockets\nassert network_sockets() == []\n"
        "made = socket.socket()\nmade.bind(('127.0.0.1', 0))\nmade.listen()\nassert len(network_sockets()) == 1\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
