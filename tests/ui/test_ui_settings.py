import os
import stat
from pathlib import Path

import platformdirs
import pytest

from hp_timeline.ui.settings import open_settings

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")


def test_settings_are_for_the_users_eyes_only() -> None:
    settings = open_settings()
    settings.setValue("theme", "dark")
    settings.sync()

    file = Path(settings.fileName())
    assert file.parent == Path(platformdirs.user_config_dir("hp_timeline", appauthor=False))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
