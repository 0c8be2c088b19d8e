"""What is kept between starts: in the user's own config folder, for the user's eyes only."""

import os
from pathlib import Path
from typing import Final

import platformdirs
from PySide6.QtCore import QSettings

_NAME: Final = "hp_timeline"


def open_settings() -> QSettings:
    """Return the settings file, made where it is missing."""
    folder = Path(platformdirs.user_config_dir(_NAME, appauthor=False))
    return QSettings(str(private_file(folder, "settings.ini")), QSettings.Format.IniFormat)


def private_file(folder: Path, name: str) -> Path:
    """Return a file that only the user can read, in a folder that only the user can enter; both are made where missing."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    path = folder / name
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    path.chmod(0o600)
    return path
