"""Starts the program offscreen with fresh settings, chooses the first event, and saves a picture of the window."""

import argparse
import logging
import os
import sys
import tempfile
from pathlib import Path

PICTURE = Path(__file__).resolve().parents[1] / "resources" / "help" / "screenshot.png"
SEEDS = "seeds"  # as seen from the checkout, so that no machine's own folders stand in the picture
SETTLED = 600  # milliseconds: longer than any movement on screen

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("picture", nargs="?", type=Path, default=PICTURE)
parser.add_argument("paths", nargs="*", default=[SEEDS])
parser.add_argument("--size", default="1280x800")
parser.add_argument("--theme", choices=("light", "dark"), default="light")
parser.add_argument("--language", choices=("en", "vi"), default="en")
arguments = parser.parse_args()
picture = Path(arguments.picture).absolute()
width, height = map(int, str(arguments.size).split("x"))

home = tempfile.TemporaryDirectory()
os.environ.update({"HOME": home.name, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "LANGUAGE": str(arguments.language)})
for name in ("CONFIG", "DATA", "STATE", "CACHE"):
    os.environ[f"XDG_{name}_HOME"] = str(Path(home.name, name))

from PySide6.QtCore import Qt, QTimer  # noqa: E402  the environment is set before Qt is loaded
from PySide6.QtGui import QAction  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: E402

from hp_timeline.cli import main  # noqa: E402


def _window() -> QMainWindow:
    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow))


def _arrange() -> None:
    window = _window()
    window.resize(width, height)
    for action in window.findChildren(QAction, f"view.theme-{arguments.theme}"):
        action.trigger()
    QTimer.singleShot(SETTLED, _choose)


def _choose() -> None:
    QTest.keyClick(QApplication.focusWidget() or _window(), Qt.Key.Key_Home)
    QTimer.singleShot(SETTLED, _save)


def _save() -> None:
    if not _window().grab().save(str(picture)):
        sys.stderr.write(f"hp_timeline: cannot write {picture}\n")
        QApplication.exit(4)
    QApplication.quit()


class _Ready(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        if record.getMessage() == "ready":
            QTimer.singleShot(0, _arrange)


logger = logging.getLogger("hp_timeline.start")
logger.setLevel(logging.INFO)
logger.addHandler(_Ready())
if arguments.paths == [SEEDS]:
    os.chdir(PICTURE.parents[2])
sys.exit(main(["open", *arguments.paths]))
