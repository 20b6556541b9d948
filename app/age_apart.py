"""Encrypts and decrypts in a process of its own, because stretching a passphrase would hold up the window.

It takes about a second in which no other thread of the same process gets a turn. All goes through pipes: nothing that
is not encrypted comes on the disk, and no passphrase on a command line.
"""

import json
import subprocess
import sys
from dataclasses import asdict, dataclass

from app import age_files, handover_error
from app.handover_error import ChildEnded, HandoverError
from app.own_process import command_of, environment

_REFUSED = 3


@dataclass(frozen=True)
class Lock:
    """What a file is encrypted for or opens with: a passphrase, or else keys (public ones to close, secret to open)."""

    passphrase: str = ""
    keys: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return "Lock(…)"


def seal(data: bytes, lock: Lock) -> bytes:
    """Encrypt in this process. Raises BadRecipient."""
    if lock.passphrase:
        return age_files.seal_for_passphrase(data, lock.passphrase)
    return age_files.seal_for_keys(data, lock.keys)


def unseal(data: bytes, lock: Lock) -> bytes:
    """Decrypt in this process. Raises HandoverError."""
    if lock.passphrase:
        return age_files.open_with_passphrase(data, lock.passphrase)
    return age_files.open_with_identities(data, lock.keys)


def seal_apart(data: bytes, lock: Lock) -> bytes:
    """Encrypt in another process. Raises HandoverError."""
    return _ask("seal", data, lock)


def unseal_apart(data: bytes, lock: Lock) -> bytes:
    """Decrypt in another process. Raises HandoverError."""
    return _ask("unseal", data, lock)


def _ask(what: str, data: bytes, lock: Lock) -> bytes:
    order = json.dumps({"what": what, **asdict(lock)}).encode()
    done = subprocess.run(
        command_of("app.age_apart"),
        input=order + b"\n" + data,
        capture_output=True,
        env=environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    if done.returncode == _REFUSED:
        raise _problem(done.stderr.decode("utf-8"))
    if done.returncode:
        raise ChildEnded()
    return done.stdout


def _problem(told: str) -> HandoverError:
    """The error that the other process had."""
    said = json.loads(told)
    kind: type[HandoverError] = getattr(handover_error, said["kind"])
    error = kind.__new__(kind)
    Exception.__init__(error, said["text"])
    return error


def _answer() -> int:
    order, _, data = sys.stdin.buffer.read().partition(b"\n")
    asked = json.loads(order)
    lock = Lock(asked["passphrase"], tuple(asked["keys"]))
    try:
        result = (seal if asked["what"] == "seal" else unseal)(data, lock)
    except HandoverError as problem:
        sys.stderr.buffer.write(json.dumps({"kind": type(problem).__name__, "text": str(problem)}).encode())
        return _REFUSED
    sys.stdout.buffer.write(result)
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(_answer())
