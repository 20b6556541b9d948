"""What every test needs: Qt without a screen, before anything of Qt is imported."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
