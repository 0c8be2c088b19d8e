"""The buttons Back and Forward of a mouse walk through views, wherever the pointer is."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hp_timeline.dating.civil import seconds
from hp_timeline.timeline.span import TimeSpan
from hp_timeline.ui.colours import Colours
from hp_timeline.ui.commands import BUTTONS, COMMANDS, everywhere
from hp_timeline.ui.desk import Desk
from hp_timeline.ui.main_window import MainWindow

BACK, FORWARD = Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton
SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture
def desk(qtbot: QtBot, settings: QSettings) -> Desk:
    window = MainWindow(settings)
    qtbot.addWidget(window)
    made = Desk(window, settings, Colours(settings), "en", window)
    with qtbot.waitSignal(made.ready):
        made.open_paths([SEEDS])
    window.show()
    qtbot.waitExposed(window)
    return made


PLACES: dict[str, Callable[[Desk], QWidget]] = {
    "timeline": lambda desk: desk.workbench.canvas,
    "overview": lambda desk: desk.workbench.overview,
    "list": lambda desk: desk.workbench.list.view.viewport(),
    "text": lambda desk: desk.workbench.pane.browser.viewport(),
    "foot": lambda desk: desk.accounting,
}


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_they_lead_back_and_forward_again(qtbot: QtBot, desk: Desk, place: Callable[[Desk], QWidget]) -> None:
    session, first = desk.session, desk.session.view.span
    session.jump_to(TimeSpan(seconds(2020), 10**8))
    second = session.view.span
    qtbot.mouseClick(place(desk), BACK)
    back = session.view.span
    qtbot.mouseClick(place(desk), FORWARD)

    assert back == first
    assert session.view.span == second
    assert session.selected is None


def test_two_quick_presses_lead_two_views_back(qtbot: QtBot, desk: Desk) -> None:
    session, first = desk.session, desk.session.view.span
    session.jump_to(TimeSpan(seconds(2020), 10**8))
    session.jump_to(TimeSpan(seconds(2022), 10**7))
    qtbot.mouseClick(desk.workbench.canvas, BACK)
    qtbot.mouseDClick(desk.workbench.canvas, BACK)

    assert session.view.span == first


def test_every_button_of_the_table_has_a_name_and_stands_on_the_shortcuts_page() -> None:
    with_button = [command for command in COMMANDS if command.button is not Qt.MouseButton.NoButton]

    assert {command.button for command in with_button} == BUTTONS.keys()
    assert all(BUTTONS[command.button] in everywhere(command) for command in with_button)
