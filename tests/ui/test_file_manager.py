from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from hp_timeline.ui.file_manager import show_in_folder


class Opened(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.addresses.append(url.toLocalFile())


@pytest.mark.skipif("sys.platform != 'linux'", reason="other systems have a command for it")
def test_without_a_file_manager_on_the_bus_the_folder_is_opened(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "open")  # pyright: ignore[reportArgumentType]  # the stubs want bytes, Qt takes a name
    show_in_folder(tmp_path / "hồ sơ 1.txt", opened)

    qtbot.waitUntil(lambda: opened.addresses == [str(tmp_path)])
    QDesktopServices.unsetUrlHandler("file")
