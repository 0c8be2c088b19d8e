"""What is kept between starts, and what is logged: in the user's own folders, for the user's eyes only."""

import faulthandler
import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

import platformdirs
from PySide6.QtCore import QSettings

_NAME: Final = "hp_timeline"
_LOG_BYTES: Final = 1_000_000


def open_settings() -> QSettings:
    """Return the settings file, in a folder that only the user can read."""
    path = _private(Path(platformdirs.user_config_dir(_NAME, appauthor=False))) / "settings.ini"
    _touch(path)
    return QSettings(str(path), QSettings.Format.IniFormat)


def start_logging() -> None:
    """Log to a file of the user's, and leave a trace there should the program crash."""
    folder = _private(Path(platformdirs.user_log_dir(_NAME, appauthor=False)))
    path = folder / "hp_timeline.log"
    _touch(path)
    handler = RotatingFileHandler(path, maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger(_NAME).addHandler(handler)
    logging.getLogger(_NAME).setLevel(logging.INFO)
    crash = folder / "crash.log"
    _touch(crash)
    faulthandler.enable(crash.open("a", encoding="utf-8"))


def _private(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    return folder


def _touch(path: Path) -> None:
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
