"""Lanes in the whole window: made, closed, hidden, moved and gone through by keys."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from hp_timeline.timeline.grouping import UNGROUPED, Grouping, LaneKind
from hp_timeline.timeline.saved_views import SavedView
from hp_timeline.ui.desk import Desk
from hp_timeline.ui.dialogs import ExportDialog
from hp_timeline.ui.save_view import SaveViewDialog
from hp_timeline.ui.view_shelf import kept_views
from tests.ui.laned_window import SOURCES, counted, current, headers, index, middle, opened, press, shown, told


@pytest.fixture
def desk(qtbot: QtBot, settings: QSettings) -> Generator[Desk]:
    made = opened(qtbot, settings)
    made.session.group(Grouping(LaneKind.SOURCE))
    yield made
    made.close()


def test_a_chord_makes_lanes_and_another_takes_them_away(qtbot: QtBot, settings: QSettings) -> None:
    desk = opened(qtbot, settings)
    canvas = desk.workbench.canvas
    canvas.window().activateWindow()
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    before, wide = desk.workbench.lanes.isVisible(), canvas.width()

    qtbot.keyClick(canvas, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(canvas, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: canvas.width() < wide)
    during = desk.workbench.lanes.isVisible()
    names = [header.key for header in headers(desk).lanes]
    qtbot.keyClick(canvas, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(canvas, Qt.Key.Key_N)

    assert (before, during, desk.workbench.lanes.isVisible()) == (False, True, False)
    assert names == list(SOURCES[: len(names)])
    assert desk.workbench.canvas.scene.accounting.beyond == 0
    desk.close()


def test_arrows_come_to_lanes_and_say_which(qtbot: QtBot, desk: Desk) -> None:
    press(qtbot, desk, Qt.Key.Key_Down, Qt.Key.Key_Down)

    assert current(desk) == "Boreas"
    assert told(desk) == "Boreas, 9 events (lane 2 of 9)"
    assert desk.workbench.canvas.accessibleDescription() == told(desk)


def test_the_last_lane_comes_into_sight(qtbot: QtBot, desk: Desk) -> None:
    press(qtbot, desk, *[Qt.Key.Key_Down] * 20)

    assert current(desk) == "Islet"
    assert headers(desk).lanes[-1].key == "Islet"
    assert desk.session.view.first_lane > 0
    assert counted(desk) == len(index())


def test_space_closes_a_lane_and_opens_it_again(qtbot: QtBot, desk: Desk) -> None:
    press(qtbot, desk, Qt.Key.Key_Down, Qt.Key.Key_Space)
    closed = headers(desk).lanes[0]
    cards = {card.event for card in desk.workbench.canvas.scene.cards}
    press(qtbot, desk, Qt.Key.Key_Space)

    assert closed.is_collapsed
    assert not [name for name in cards if name.startswith("A")]
    assert not headers(desk).lanes[0].is_collapsed
    assert [card for card in desk.workbench.canvas.scene.cards if card.event.startswith("A")]


def test_all_other_lanes_are_closed_at_once_and_opened_again(qtbot: QtBot, desk: Desk) -> None:
    press(qtbot, desk, Qt.Key.Key_Down)
    press(qtbot, desk, Qt.Key.Key_Space, shift=True)
    closed = [header.is_collapsed for header in headers(desk).lanes]
    press(qtbot, desk, Qt.Key.Key_Space, shift=True)

    assert closed == [False, *[True] * 8]
    assert desk.session.grouping.collapsed == frozenset()


def test_a_hidden_lane_is_counted_and_brought_back(qtbot: QtBot, desk: Desk) -> None:
    press(qtbot, desk, Qt.Key.Key_Down, Qt.Key.Key_H)
    without, counts = shown(desk), desk.workbench.canvas.scene.accounting
    (tray,) = [tray for tray in headers(desk).trays if tray.part == "lanes-hidden"]
    here = current(desk)
    qtbot.mouseClick(desk.workbench.lanes, Qt.MouseButton.LeftButton, pos=middle(tray.box))

    assert (without, here) == (list(SOURCES[1:]), "Boreas")
    assert (counts.hidden, counts.total) == (10, len(index()))
    assert tray.label == "1 lane hidden"
    assert shown(desk) == list(SOURCES)


def test_the_foot_of_the_window_brings_hidden_lanes_back(qtbot: QtBot, desk: Desk) -> None:
    press(qtbot, desk, Qt.Key.Key_Down, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: "10 in hidden lanes" in desk.accounting.text)
    desk.accounting.part_chosen.emit("hidden")

    assert shown(desk) == list(SOURCES)


def test_the_foot_of_the_window_leads_round_all_lanes(desk: Desk) -> None:
    seen: set[str | None] = set()
    for _ in range(len(SOURCES)):
        seen |= {header.key for header in headers(desk).lanes}
        desk.accounting.part_chosen.emit("beyond")

    assert seen == set(SOURCES)


def test_the_last_lane_cannot_be_hidden(qtbot: QtBot, desk: Desk) -> None:
    press(qtbot, desk, Qt.Key.Key_Down, *[Qt.Key.Key_H] * 12)

    assert shown(desk) == ["Islet"]
    assert told(desk) == "The last lane stays in sight."


def test_keys_move_a_lane(qtbot: QtBot, desk: Desk) -> None:
    press(qtbot, desk, Qt.Key.Key_Down)
    press(qtbot, desk, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, shift=True)

    assert shown(desk)[:4] == ["Boreas", "Corona", "Aurora", "Delta"]
    assert current(desk) == "Aurora"


def test_next_and_previous_keep_to_the_lane(qtbot: QtBot, desk: Desk) -> None:
    desk.session.select("B12")
    press(qtbot, desk, Qt.Key.Key_N)
    after = desk.session.selected
    press(qtbot, desk, Qt.Key.Key_P, Qt.Key.Key_P, Qt.Key.Key_P, Qt.Key.Key_P)

    assert (after, desk.session.selected) == ("B13", "B10")
    assert told(desk) == "This lane has no earlier event."


def test_next_goes_on_in_the_lane_that_the_arrows_came_to(qtbot: QtBot, desk: Desk) -> None:
    desk.session.select("A12")
    press(qtbot, desk, Qt.Key.Key_Down, Qt.Key.Key_N)

    assert desk.session.selected == "B13"


def test_an_event_chosen_elsewhere_brings_its_lane_into_sight(desk: Desk) -> None:
    desk.session.select("I10")

    assert current(desk) == "Islet"
    assert "I10" in {card.event for card in desk.workbench.canvas.scene.cards}


def test_without_lanes_their_commands_say_so(qtbot: QtBot, desk: Desk) -> None:
    desk.workbench.laning.group_by(None)
    press(qtbot, desk, Qt.Key.Key_Down)

    assert told(desk) == "There are no lanes. The View menu makes them."


def test_lanes_are_as_they_were_left_last_time(qtbot: QtBot, settings: QSettings) -> None:
    first = opened(qtbot, settings)
    first.workbench.laning.group_by(LaneKind.SOURCE)
    press(qtbot, first, Qt.Key.Key_Down, Qt.Key.Key_H, Qt.Key.Key_Space)
    first.workbench.laning.group_by(LaneKind.LANGUAGE)
    first.workbench.laning.group_by(LaneKind.SOURCE)
    first.close()
    second = opened(qtbot, settings)

    assert second.session.grouping == Grouping(LaneKind.SOURCE, (), frozenset({"Boreas"}), frozenset({"Aurora"}))
    assert second.session.grouping == first.session.grouping
    second.close()


def test_a_picture_is_wanted_in_the_same_lanes(desk: Desk) -> None:
    window = desk.workbench.window()
    export = window.findChild(QAction, "file.export")
    assert export is not None
    export.trigger()
    dialog = window.findChild(ExportDialog)

    assert dialog is not None
    assert dialog.wish().request.grouping == desk.session.grouping


def test_a_saved_view_brings_its_lanes_back(desk: Desk) -> None:
    saved = SavedView("A", desk.session.shown, None, desk.session.grouping)
    desk.workbench.laning.group_by(None)
    desk.shelf.show(saved)

    assert shown(desk) == list(SOURCES)
    desk.shelf.show(SavedView("B", desk.session.shown))
    assert shown(desk) == list(SOURCES)
    desk.shelf.show(SavedView("C", desk.session.shown, None, UNGROUPED))
    assert desk.session.index.lanes is None


def test_a_view_is_saved_with_its_lanes(desk: Desk, settings: QSettings) -> None:
    desk.shelf.save_view()
    dialog = desk.workbench.window().findChild(SaveViewDialog)
    assert dialog is not None
    dialog.accept()

    (view,) = kept_views(settings)
    assert view.grouping == desk.session.grouping
