"""Measuring how far events are from one another."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from hp_timeline.ui.canvas import TimelineCanvas
from hp_timeline.ui.colours import Colours
from hp_timeline.ui.desk import Desk
from hp_timeline.ui.main_window import MainWindow
from tests.timeline.sample import line


@pytest.fixture
def window(qtbot: QtBot, settings: QSettings) -> MainWindow:
    made = MainWindow(settings)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def desk(window: MainWindow, settings: QSettings) -> Generator[Desk]:
    made = Desk(window, settings, Colours(settings), "en", window)
    window.show_workbench(made.workbench)
    window.show()
    made.session.show_index(line(["2023-10", "2024-11-14", "2026-01-01"]))
    yield made
    made.close()


@pytest.fixture
def canvas(desk: Desk) -> TimelineCanvas:
    return desk.workbench.canvas


def press(qtbot: QtBot, canvas: TimelineCanvas, key: Qt.Key) -> None:
    canvas.window().activateWindow()
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    qtbot.keyClick(canvas, key)


def is_checked(window: MainWindow) -> bool:
    action = window.findChild(QAction, "view.measure")
    assert action is not None
    return action.isChecked()


def test_m_measures_from_the_chosen_event_to_the_next_that_is_chosen(
    qtbot: QtBot, window: MainWindow, desk: Desk, canvas: TimelineCanvas
) -> None:
    desk.session.select("e0")
    press(qtbot, canvas, Qt.Key.Key_M)
    asked = window.statusBar().currentMessage()
    press(qtbot, canvas, Qt.Key.Key_Right)
    said = window.statusBar().currentMessage()

    assert "Choose another event" in asked
    assert said.startswith("380 to 410 days (1 year and about 1 month) from “The title of the event e0”")
    assert canvas.accessibleDescription().startswith(said)
    assert is_checked(window)


@pytest.mark.parametrize("key", [Qt.Key.Key_M, Qt.Key.Key_Escape])
def test_m_again_and_escape_end_it(qtbot: QtBot, window: MainWindow, desk: Desk, canvas: TimelineCanvas, key: Qt.Key) -> None:
    desk.session.select("e0")
    press(qtbot, canvas, Qt.Key.Key_M)
    press(qtbot, canvas, key)

    assert canvas.measuring.now is None
    assert window.statusBar().currentMessage() == ""
    assert not is_checked(window)
    assert "Choose another" not in canvas.accessibleDescription()


def test_the_event_under_the_pointer_comes_before_the_chosen_one(qtbot: QtBot, desk: Desk, canvas: TimelineCanvas) -> None:
    desk.session.select("e0")
    desk.session.measure_from("e0")
    desk.session.select("e1")
    card = next(card for card in canvas.scene.cards if card.event == "e2")
    qtbot.mouseMove(canvas, QPoint(int(card.box.x + 60), int(card.box.y + 10)))
    pointed = canvas.measuring.now
    qtbot.mouseMove(canvas, QPoint(2, 2))
    left = canvas.measuring.now

    assert pointed is not None
    assert pointed.label == "793 to 823 days (2 years and about 3 months)"
    assert left is not None
    assert left.label.startswith("380 to 410 days")


def test_without_a_chosen_event_it_says_what_to_do(
    qtbot: QtBot, window: MainWindow, desk: Desk, canvas: TimelineCanvas
) -> None:
    press(qtbot, canvas, Qt.Key.Key_M)

    assert window.statusBar().currentMessage() == "Choose an event first."
    assert desk.session.origin is None
    assert not is_checked(window)


def test_the_measure_changes_language_with_the_window(desk: Desk, canvas: TimelineCanvas) -> None:
    desk.session.measure_from("e0")
    desk.session.select("e1")
    canvas.set_language("vi")

    assert canvas.measuring.now is not None
    assert canvas.measuring.now.label == "380 đến 410 ngày (1 năm và khoảng 1 tháng)"


def test_another_line_of_events_ends_it(desk: Desk, canvas: TimelineCanvas) -> None:
    desk.session.measure_from("e0")
    desk.session.show_index(line([]))

    assert canvas.measuring.now is None


def test_a_picture_of_the_canvas_is_painted_while_measuring(desk: Desk, canvas: TimelineCanvas) -> None:
    desk.session.measure_from("e0")
    desk.session.select("e1")
    before = canvas.grab().toImage()
    desk.session.clear_marks()

    assert canvas.grab().toImage() != before
