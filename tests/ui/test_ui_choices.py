"""How the line moves is the user's choice, made in the menu and kept between starts."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hp_timeline.ui.colours import Colours
from hp_timeline.ui.desk import Desk
from hp_timeline.ui.gestures import Wheel
from hp_timeline.ui.main_window import MainWindow


class Start:
    """A window on kept settings, as at one start of the program."""

    def __init__(self, qtbot: QtBot, settings: QSettings) -> None:
        self.window = MainWindow(settings)
        qtbot.addWidget(self.window)
        self.desk = Desk(self.window, settings, Colours(settings), "en")
        qtbot.addWidget(self.desk.workbench)

    def action(self, command_id: str) -> QAction:
        found = self.window.findChild(QAction, command_id)
        assert found is not None
        return found


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, settings: QSettings) -> Callable[[], Start]:
    assert qapp is not None
    return lambda: Start(qtbot, settings)


def test_motion_is_switched_off_in_the_menu_and_stays_so(start: Callable[[], Start]) -> None:
    first = start()
    was_on = first.action("view.motion").isChecked()
    first.action("view.motion").trigger()
    second = start()

    assert was_on
    assert not second.action("view.motion").isChecked()
    assert not second.desk.workbench.motion.is_wanted
    second.action("view.motion").trigger()
    assert start().desk.workbench.motion.is_wanted


def test_what_the_wheel_does_is_chosen_in_the_menu_and_stays_so(start: Callable[[], Start]) -> None:
    first = start()
    did_zoom = first.action("view.wheel-zooms").isChecked()
    first.action("view.wheel-pans").trigger()
    second = start()

    assert did_zoom
    assert first.desk.workbench.canvas.hand.wheel is Wheel.PANS
    assert second.action("view.wheel-pans").isChecked()
    assert second.desk.workbench.canvas.hand.wheel is Wheel.PANS
    second.action("view.wheel-zooms").trigger()
    assert start().desk.workbench.canvas.hand.wheel is Wheel.ZOOMS
