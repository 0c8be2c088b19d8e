"""What the program writes down about itself, in the user's log folder, for the user's eyes only."""

import faulthandler
import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

import platformdirs

from hp_timeline.ui.settings import private_file

_NAME: Final = "hp_timeline"
_LOG_BYTES: Final = 1_000_000
_KEPT: Final = 2

_log = logging.getLogger(__name__)


def start_logging() -> None:
    """Log to a file of the user's; an unforeseen error is logged, and a crash leaves its trace beside it."""
    folder = Path(platformdirs.user_log_dir(_NAME, appauthor=False))
    handler = RotatingFileHandler(
        private_file(folder, "hp_timeline.log"), maxBytes=_LOG_BYTES, backupCount=_KEPT, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger(_NAME)
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    # Open as long as the process lives: a crash can come at any time.
    faulthandler.enable(private_file(folder, "crash.log").open("a", encoding="utf-8"))
    sys.excepthook = _log_exception


def _log_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    _log.critical("unexpected", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)
