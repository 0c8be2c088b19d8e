"""The window's frame: menus and toolbar from the command table, a page while loading, counts at the foot."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QToolBar, QWidget

from hp_timeline.ui.commands import COMMANDS, MENUS, worded


class MainWindow(QMainWindow):
    """Shows at once, before anything is read; ``first_painted`` is sent when it stands on the screen."""

    first_painted = Signal()
    paths_dropped = Signal(list)

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self._has_painted = False
        self._actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        self.setWindowTitle("hp_timeline")
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self._toolbar = QToolBar(self)
        self._toolbar.setObjectName("toolbar")
        self._toolbar.setMovable(False)
        self._toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.addToolBar(self._toolbar)
        self._make_actions()
        self._loading = QLabel(self)
        self._loading.setTextFormat(Qt.TextFormat.PlainText)
        self._loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCentralWidget(self._loading)
        self._counts = QLabel(self)
        self._counts.setTextFormat(Qt.TextFormat.PlainText)
        self.statusBar().addWidget(self._counts, 1)
        geometry = settings.value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self._word()

    def _make_actions(self) -> None:
        for name in MENUS:
            self._menus[name] = self.menuBar().addMenu("")
        for command in COMMANDS:
            action = QAction(self)
            action.setObjectName(command.id)
            action.setShortcuts(QKeySequence.listFromString(command.keys))
            action.setEnabled(False)
            self._actions[command.id] = action
            self._menus[command.menu].addAction(action)
            if command.in_toolbar:
                self._toolbar.addAction(action)

    def _word(self) -> None:
        for name, menu in self._menus.items():
            menu.setTitle(worded(name))
        for command in COMMANDS:
            action = self._actions[command.id]
            action.setText(worded(command.title))
            action.setToolTip(f"{worded(command.title)} ({command.keys})")
        self._toolbar.setWindowTitle(self.tr("Toolbar"))
        self._loading.setText(self.tr("hp_timeline\n\nReading the sources…"))

    def changeEvent(self, event: QEvent) -> None:
        """Word menus anew where the language changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()

    def connect_commands(self, runs: Mapping[str, Callable[[], object]]) -> None:
        """Give the commands what they run; a command without stays disabled."""
        for command_id, run in runs.items():
            action = self._actions[command_id]
            action.triggered.connect(partial(_run, run))
            action.setEnabled(True)

    def show_workbench(self, workbench: QWidget) -> None:
        """Put the timeline and its neighbours in the place of the loading page."""
        self.setCentralWidget(workbench)

    def show_counts(self, text: str) -> None:
        """Say at the foot where all documents are."""
        self._counts.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and the first time say so once the picture is out."""
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self.paths_dropped.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window's place for the next start."""
        self._settings.setValue("window/geometry", self.saveGeometry())
        super().closeEvent(event)


def _run(run: Callable[[], object], _checked: bool = False) -> None:  # noqa: FBT001, FBT002  # Qt's own signature
    run()
