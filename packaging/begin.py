"""Where the packed program begins: as a whole, or as a part of it in a process of its own."""

import sys

from app.own_process import APART, run_part

if sys.argv[1:2] == [APART]:
    run_part(sys.argv[2:])
else:
    from app.__main__ import main

    sys.exit(main())
