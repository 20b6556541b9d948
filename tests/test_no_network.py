"""The program opens no network socket: not in any test, not in its imports, and not while a dossier is worked on."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.no_network import TRIED, NetworkReached, network_sockets

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


@pytest.mark.journey
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_whole_walk_through_the_window_opens_no_network_socket(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.ui.walking_process", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, env=os.environ.copy(), capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert "sockets: []" in done.stdout and "saved: True" in done.stdout
    assert network_sockets() == []
