"""The composition root of the window."""

import logging
import signal
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, QThreadPool, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from hp_timeline import places
from hp_timeline.ui.colours import Colours
from hp_timeline.ui.display import reached_display
from hp_timeline.ui.main_window import MainWindow
from hp_timeline.ui.settings import open_settings
from hp_timeline.ui.translations import Translations, wanted_language

if TYPE_CHECKING:
    from hp_timeline.ui.desk import Desk

_start_log = logging.getLogger("hp_timeline.start")
_IDENTITY: Final = "io.github.hp_timeline.hp_timeline"
_INTERRUPTED: Final = 130
_SIGNAL_CHECK_MS: Final = 200
_LAST_WAIT_MS: Final = 2_000


def run_window(paths: tuple[Path, ...]) -> int:
    """Open the window on files and folders, by default the five sources; return the program's exit code.

    Raises ``NoDisplayError`` where no window can open.
    """
    with reached_display():
        # Named here, the style is made once: setStyle would come after the system's own.
        application = QApplication(["hp-timeline", "-style", "fusion"])
    QApplication.setApplicationName("hp_timeline")
    QGuiApplication.setDesktopFileName(_IDENTITY)
    program = _Program(paths or (places.seeds(),))
    signal.signal(signal.SIGINT, _interrupt)
    # Python sees a signal only when it runs: without this it would wait for the user's next click.
    ticking = QTimer()
    ticking.timeout.connect(lambda: None)
    ticking.start(_SIGNAL_CHECK_MS)
    program.window.show()
    code = application.exec()
    program.close()
    return code


class _Program(QObject):
    """The window first; all the rest after its first paint."""

    def __init__(self, paths: tuple[Path, ...]) -> None:
        super().__init__()
        self._paths = paths
        self._settings = open_settings()
        self._language = wanted_language(self._settings, QLocale())
        self._translations = Translations(self._language, self)
        self._colours = Colours(self._settings, self)
        self._desk: Desk | None = None
        self.window = MainWindow(self._settings)
        self.window.first_painted.connect(self._furnish)

    def _furnish(self) -> None:
        _start_log.info("painted")
        # The log's file and the libraries behind it are not needed before the first paint, nor is drawing the icon.
        from hp_timeline.ui.log import start_logging  # noqa: PLC0415

        start_logging()
        QGuiApplication.setWindowIcon(QIcon(str(places.resources() / "icons" / f"{_IDENTITY}.svg")))
        # Late on purpose: the views bring NumPy and all the layers below, which the first paint does not wait for.
        from hp_timeline.ui.desk import Desk  # noqa: PLC0415

        self._desk = Desk(self.window, self._settings, self._colours, self._language, self)
        self._desk.ready.connect(lambda: _start_log.info("ready"))
        self._desk.language_wanted.connect(self._change_language)
        self._desk.open_paths(self._paths)

    def _change_language(self, language: str) -> None:
        self._language = language
        self._settings.setValue("language", language)
        self._translations.switch(language)

    def close(self) -> None:
        """Keep what is kept between starts, and let what runs in threads come to its end."""
        self.window.close()
        if self._desk is not None:
            self._desk.close()
        QThreadPool.globalInstance().waitForDone(_LAST_WAIT_MS)
        self._settings.sync()


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    QApplication.exit(_INTERRUPTED)
