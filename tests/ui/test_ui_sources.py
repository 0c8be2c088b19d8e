"""From event to event of one source."""

from collections.abc import Generator
from dataclasses import replace
from typing import Final

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.ui.colours import Colours
from hp_timeline.ui.desk import Desk
from hp_timeline.ui.main_window import MainWindow
from tests.timeline.sample import event

_SOURCES: Final = {"a": "The Harbour Post", "c": "The Harbour Post"}


@pytest.fixture
def desk(qtbot: QtBot, settings: QSettings) -> Generator[Desk]:
    window = MainWindow(settings)
    qtbot.addWidget(window)
    made = Desk(window, settings, Colours(settings), "en", window)
    window.show_workbench(made.workbench)
    window.show()
    events = [event(name, f"20{number:02}-05") for number, name in enumerate("abcde", start=10)]
    made.session.show_index(TimelineIndex.of(replace(one, source=_SOURCES.get(one.id, "Elsewhere")) for one in events))
    yield made
    made.close()


def press(qtbot: QtBot, desk: Desk, key: Qt.Key) -> None:
    canvas = desk.workbench.canvas
    canvas.window().activateWindow()
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    qtbot.keyClick(canvas, key, Qt.KeyboardModifier.ShiftModifier)


def told(desk: Desk) -> str:
    window = desk.workbench.window()
    assert isinstance(window, MainWindow)
    return window.statusBar().currentMessage()


def test_shift_and_an_arrow_leave_other_sources_out(qtbot: QtBot, desk: Desk) -> None:
    desk.session.select("a")
    press(qtbot, desk, Qt.Key.Key_Right)
    after = desk.session.selected
    press(qtbot, desk, Qt.Key.Key_Left)

    assert (after, desk.session.selected) == ("c", "a")


def test_the_last_event_of_a_source_says_that_it_is(qtbot: QtBot, desk: Desk) -> None:
    desk.session.select("c")
    press(qtbot, desk, Qt.Key.Key_Right)

    assert desk.session.selected == "c"
    assert told(desk) == "This source has no later event."


def test_without_a_chosen_event_there_is_no_source(qtbot: QtBot, desk: Desk) -> None:
    press(qtbot, desk, Qt.Key.Key_Left)

    assert desk.session.selected is None
    assert told(desk) == "Choose an event first."
