"""Where the app begins: `kindvoorop` and `python -m app`."""

import gc
import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line asks; without a command, show the window. Returns the exit code."""
    from app.command_line import run

    return run(sys.argv[1:] if argv is None else argv)


def begin() -> None:
    """The whole process: do what the command line asks and end."""
    gc.disable()  # nothing of what is loaded at first is rubbish; who did load all looks for it again
    from app.ending import end

    end(main())


if __name__ == "__main__":
    begin()
