"""The window's frame: menus and toolbar from the command table, a page while loading, counts at the foot."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QIcon,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QVBoxLayout, QWidget

from hp_timeline.ui.commands import COMMANDS, MENU_WITHIN, MENUS, Command, native, run_plainly, worded
from hp_timeline.ui.loading import LoadingPage


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
        self._groups: dict[str, QActionGroup] = {}
        self.setWindowTitle("hp_timeline")
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self._toolbar = QToolBar(self)
        self._toolbar.setObjectName("toolbar")
        self._toolbar.setMovable(False)
        self._toolbar.setIconSize(QSize(16, 16))
        self._toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.addToolBar(self._toolbar)
        for name in MENUS:
            if name not in MENU_WITHIN:
                self._menus[name] = self.menuBar().addMenu("")
        for command in COMMANDS:
            self._add(command)
        self._page: QWidget = LoadingPage(self)
        middle = QWidget(self)
        self._stack = QVBoxLayout(middle)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(0)
        self._stack.addWidget(self._page, 1)
        self.setCentralWidget(middle)
        geometry = settings.value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self._word()

    def _add(self, command: Command) -> None:
        action = QAction(self)
        action.setObjectName(command.id)
        action.setShortcuts(QKeySequence.listFromString(command.keys))
        action.setEnabled(False)
        self._actions[command.id] = action
        action.setCheckable(command.is_switch or bool(command.group))
        if command.group:
            self._groups.setdefault(command.group, QActionGroup(self)).addAction(action)
        if command.menu not in self._menus:
            self._menus[command.menu] = self._menus[MENU_WITHIN[command.menu]].addMenu("")
        menu = self._menus[command.menu]
        if command.is_first:
            menu.addSeparator()
        menu.addAction(action)
        if command.in_toolbar:
            self._toolbar.addAction(action)

    def _word(self) -> None:
        for name, menu in self._menus.items():
            menu.setTitle(worded(name))
        for command in COMMANDS:
            title = worded(command.title)
            keys = native(command.keys)
            self._actions[command.id].setText(title)
            self._actions[command.id].setToolTip(f"{title} ({keys})" if keys else title)
        self._toolbar.setWindowTitle(self.tr("Toolbar"))
        self._toolbar.setAccessibleName(self.tr("Toolbar"))

    def changeEvent(self, event: QEvent) -> None:
        """Word menus anew where the language changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()

    def connect_commands(self, runs: Mapping[str, Callable[[], object]], canvas: QWidget) -> None:
        """Give the commands what they run, and the canvas its keys; a command without stays disabled."""
        for command in COMMANDS:
            run = runs.get(command.id)
            if run is None:
                continue
            action = self._actions[command.id]
            action.triggered.connect(partial(run_plainly, run))
            action.setEnabled(True)
            if command.on_canvas:
                # Letters alone belong to text fields and their input methods: they act only while the canvas has the focus.
                keys = QShortcut(canvas)
                keys.setKeys(QKeySequence.listFromString(command.on_canvas))
                keys.setContext(Qt.ShortcutContext.WidgetShortcut)
                keys.activated.connect(action.trigger)

    def set_icons(self, icons: Mapping[str, QIcon]) -> None:
        """Give the commands that have one their icon; the toolbar alone shows them."""
        for command_id, icon in icons.items():
            self._actions[command_id].setIcon(icon)
            self._actions[command_id].setIconVisibleInMenu(False)

    def check(self, command_id: str, *, on: bool = True) -> None:
        """Show which command of a group holds, or whether a switch is on."""
        self._actions[command_id].setChecked(on)

    def show_workbench(self, workbench: QWidget) -> None:
        """Put the timeline and its neighbours in the place of the loading page."""
        if workbench is not self._page:
            self._stack.replaceWidget(self._page, workbench)
            self._page.deleteLater()
            self._page = workbench

    def show_above(self, banner: QWidget) -> None:
        """Put a banner above the page; it shows itself when it has something to tell."""
        self._stack.insertWidget(0, banner)

    def show_at_foot(self, bar: QWidget) -> None:
        """Put a bar at the foot of the window."""
        self.statusBar().addWidget(bar, 1)
        bar.show()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Run the command of a mouse button that no part of the window has a use for."""
        super().mousePressEvent(event)
        for command in COMMANDS:
            if command.button is event.button():
                self._actions[command.id].trigger()

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
