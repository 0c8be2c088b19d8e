"""The headers of lanes under the mouse: pressed, dragged, scrolled and pointed at."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from hp_timeline.timeline.grouping import Grouping, LaneKind
from hp_timeline.ui.desk import Desk
from tests.ui.laned_window import SOURCES, headers, middle, opened, shown


@pytest.fixture
def desk(qtbot: QtBot, settings: QSettings) -> Generator[Desk]:
    made = opened(qtbot, settings)
    made.session.group(Grouping(LaneKind.SOURCE))
    yield made
    made.close()


def test_a_header_is_dragged_to_another_place(qtbot: QtBot, desk: Desk) -> None:
    column, (first, second, *_) = desk.workbench.lanes, headers(desk).lanes
    start, end = QPoint(90, int(second.box.y + 40)), QPoint(90, int(first.box.y + 20))
    qtbot.mousePress(column, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(column, start - QPoint(0, 20))
    qtbot.mouseMove(column, end)
    column.grab()
    qtbot.mouseRelease(column, Qt.MouseButton.LeftButton, pos=end)

    assert shown(desk)[:3] == ["Boreas", "Aurora", "Corona"]


def test_the_signs_of_a_header_close_and_hide_it(qtbot: QtBot, desk: Desk) -> None:
    column = desk.workbench.lanes
    qtbot.mouseClick(column, Qt.MouseButton.LeftButton, pos=middle(headers(desk).lanes[0].turn))
    is_closed = headers(desk).lanes[0].is_collapsed
    qtbot.mouseClick(column, Qt.MouseButton.LeftButton, pos=middle(headers(desk).lanes[0].hide))

    assert is_closed
    assert shown(desk)[0] == "Boreas"


def test_after_a_press_on_a_header_the_keys_act_on_its_lane(qtbot: QtBot, desk: Desk) -> None:
    column, canvas = desk.workbench.lanes, desk.workbench.canvas
    column.window().activateWindow()
    desk.workbench.list.view.setFocus()
    qtbot.mouseClick(column, Qt.MouseButton.LeftButton, pos=QPoint(90, int(headers(desk).lanes[1].box.y + 40)))
    qtbot.waitUntil(canvas.hasFocus)
    qtbot.keyClick(canvas, Qt.Key.Key_Space)

    assert [header.is_collapsed for header in headers(desk).lanes[:3]] == [False, True, False]


def test_a_double_click_closes_a_lane(qtbot: QtBot, desk: Desk) -> None:
    qtbot.mouseDClick(desk.workbench.lanes, Qt.MouseButton.LeftButton, pos=QPoint(90, 30))

    assert headers(desk).lanes[0].is_collapsed


def test_the_wheel_over_the_headers_shows_other_lanes(desk: Desk) -> None:
    column, at = desk.workbench.lanes, QPointF(90, 50)
    for angle in (-60, -60, -120):
        turn = QWheelEvent(
            at, at, QPoint(), QPoint(0, angle), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(column, turn)

    assert headers(desk).lanes[0].key == "Corona"


def test_lanes_below_are_counted_and_shown_by_a_click(qtbot: QtBot, desk: Desk) -> None:
    before = headers(desk)
    (tray,) = before.trays
    qtbot.mouseClick(desk.workbench.lanes, Qt.MouseButton.LeftButton, pos=middle(tray.box))

    assert tray.label == f"▾ {9 - len(before.lanes)} below"
    assert headers(desk).lanes[0].key == SOURCES[len(before.lanes)]


@pytest.mark.qt_log_ignore("^This plugin does not support ")  # the offscreen platform of popups
def test_a_tool_tip_tells_the_whole_name(desk: Desk) -> None:
    column, at = desk.workbench.lanes, middle(headers(desk).lanes[1].box)
    QApplication.sendEvent(column, QHelpEvent(QHelpEvent.Type.ToolTip, at, column.mapToGlobal(at)))

    assert QToolTip.text() == "<span>Boreas, 9 events</span>"


def test_headers_speak_the_language_of_the_window(desk: Desk) -> None:
    desk.workbench.set_language("vi")

    assert headers(desk).lanes[0].events == "10 sự kiện"
