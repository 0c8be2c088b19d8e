"""Shows a file in the system's file manager."""

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
from PySide6.QtGui import QDesktopServices

_COMMANDS: Final = {"win32": ("explorer", "/select,"), "darwin": ("open", "-R")}
_BUS_NAME: Final = "org.freedesktop.FileManager1"
_PATIENCE_MS: Final = 2_000


def show_in_folder(file: Path, parent: QObject) -> None:
    """Show the file chosen in its folder where the system can do that, else the folder; the caller does not wait."""
    bus = QDBusConnection.sessionBus()
    command = _COMMANDS.get(sys.platform)
    if command is not None:
        if not QProcess.startDetached(command[0], [command[1], str(file)])[0]:
            _show_folder(file)
    elif bus.isConnected():
        call = QDBusMessage.createMethodCall(_BUS_NAME, "/org/freedesktop/FileManager1", _BUS_NAME, "ShowItems")
        call.setArguments([[bytes(QUrl.fromLocalFile(str(file)).toEncoded().data()).decode("ascii")], ""])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(call, _PATIENCE_MS), parent)
        watcher.finished.connect(lambda: _end(watcher, file))
    else:
        _show_folder(file)


def _end(watcher: QDBusPendingCallWatcher, file: Path) -> None:
    if watcher.isError():
        _show_folder(file)
    watcher.deleteLater()


def _show_folder(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))
