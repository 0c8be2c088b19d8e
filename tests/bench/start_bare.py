"""Opens a bare window with one label, prints the seconds from the start to its first paint, and ends.

The argument is the monotonic time at which the caller started this process.
"""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class _Label(QLabel):
    painted = False

    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            sys.stdout.write(f"painted {time.monotonic() - float(sys.argv[1])}\n")
            QTimer.singleShot(0, QApplication.quit)


application = QApplication([])
window = QMainWindow()
window.setCentralWidget(_Label("hp_timeline"))
window.resize(1280, 800)
window.show()
application.exec()
