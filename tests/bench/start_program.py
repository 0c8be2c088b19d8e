"""Opens the program's window, prints the seconds from the start to each moment that it reports, and ends at the last.

The argument is the monotonic time at which the caller started this process.
"""

import logging
import sys
import time

STARTED = float(sys.argv[1])
LAST = "ready"


class _Moments(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        moment = record.getMessage()
        sys.stdout.write(f"{moment} {time.monotonic() - STARTED}\n")
        if moment == LAST:
            from PySide6.QtCore import QTimer  # noqa: PLC0415  the program decides when Qt is loaded
            from PySide6.QtWidgets import QApplication  # noqa: PLC0415

            QTimer.singleShot(0, QApplication.quit)


logger = logging.getLogger("hp_timeline.start")
logger.setLevel(logging.INFO)
logger.addHandler(_Moments())

from hp_timeline.cli import main  # noqa: E402  the moments are counted from before the program is loaded

sys.exit(main(["open"]))
