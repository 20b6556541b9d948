"""Where the packed program begins: as a whole, or as a part of it in a process of its own."""

import os
import sys

from app.own_process import APART, run_part

# A program with windows has no output on Windows; what is said there anyway goes nowhere.
for stream in ("stdout", "stderr"):
    if getattr(sys, stream) is None:
        setattr(sys, stream, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115

if sys.argv[1:2] == [APART]:
    run_part(sys.argv[2:])
else:
    from app.__main__ import begin

    begin()
