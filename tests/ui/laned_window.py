"""A window of nine sources, for the tests of lanes."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPoint, QSettings, Qt
from pytestqt.qtbot import QtBot

from hp_timeline.timeline.headers import Headers
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.scene import Box
from hp_timeline.ui.colours import Colours
from hp_timeline.ui.desk import Desk
from hp_timeline.ui.main_window import MainWindow
from tests.timeline.sample import event

SOURCES: Final = ("Aurora", "Boreas", "Corona", "Delta", "Echo", "Fjord", "Gale", "Harbour", "Islet")


def index() -> TimelineIndex:
    """Nine sources, the first with the most events."""
    return TimelineIndex.of(
        replace(event(f"{source[0]}{number}", f"20{number:02}-05"), source=source)
        for place, source in enumerate(SOURCES)
        for number in range(10, 20 - place)
    )


def opened(qtbot: QtBot, settings: QSettings) -> Desk:
    window = MainWindow(settings)
    qtbot.addWidget(window)
    made = Desk(window, settings, Colours(settings), "en", window)
    window.show_workbench(made.workbench)
    window.resize(1_000, 900)
    window.show()
    qtbot.waitExposed(window)
    made.session.show_index(index())
    return made


def press(qtbot: QtBot, desk: Desk, *keys: Qt.Key, shift: bool = False) -> None:
    canvas = desk.workbench.canvas
    canvas.window().activateWindow()
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    for key in keys:
        qtbot.keyClick(canvas, key, Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier)


def headers(desk: Desk) -> Headers:
    found = desk.workbench.lanes.headers
    assert found is not None
    return found


def shown(desk: Desk) -> list[str | None]:
    lanes = desk.session.index.lanes
    assert lanes is not None
    return [lanes.every[number].key for number in lanes.shown]


def current(desk: Desk) -> str | None:
    lanes, number = desk.session.index.lanes, desk.session.lane
    assert lanes is not None
    assert number is not None
    return lanes.every[number].key


def middle(box: Box) -> QPoint:
    return QPoint(int(box.x + box.width / 2), int(box.y + box.height / 2))


def told(desk: Desk) -> str:
    window = desk.workbench.window()
    assert isinstance(window, MainWindow)
    return window.statusBar().currentMessage()


def counted(desk: Desk) -> int:
    return desk.workbench.canvas.scene.accounting.total
