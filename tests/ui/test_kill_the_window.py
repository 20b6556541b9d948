"""kill -9 on the real window while somebody types: the store opens clean and at most two seconds of typing are gone."""

import os

import pytest

from tests.ui.killed_window import MOST_LOST, type_and_kill, with_dossier

KILLS = int(os.environ.get("KIND_KILLS", "5"))


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no kill -9")
def test_a_killed_window_loses_at_most_two_seconds(tmp_path):
    with_dossier(tmp_path)
    lost = [type_and_kill(tmp_path) for _ in range(KILLS)]
    assert max(lost) <= MOST_LOST, lost
    assert max(lost) > 0, "nothing was typed after the last save, so nothing was shown"
    print(f"{KILLS} kills; lost at most {max(lost):.2f} s")
