"""A line with more events than there is room for, in the real canvas."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.ui.canvas import TimelineCanvas
from hp_timeline.ui.motion import Motion
from hp_timeline.ui.session import Session
from tests.timeline.sample import line


@pytest.fixture
def index() -> TimelineIndex:
    return line([f"{2000 + number // 48:04}-{number // 4 % 12 + 1:02}-{number % 4 * 7 + 1:02}" for number in range(960)])


@pytest.fixture
def motion(session: Session) -> Motion:
    return Motion(session, is_wanted=False)


@pytest.fixture
def canvas(canvas: TimelineCanvas, session: Session) -> TimelineCanvas:
    canvas.resize(1000, 500)
    session.fit_all()
    return canvas


def test_all_events_in_view_have_a_card_or_are_in_a_cluster(canvas: TimelineCanvas) -> None:
    counts = canvas.scene.accounting

    assert counts.in_view == 960
    assert counts.drawn + sum(cluster.count for cluster in canvas.scene.clusters) == 960


def test_a_click_on_a_cluster_zooms_to_what_it_holds(qtbot: QtBot, canvas: TimelineCanvas, session: Session) -> None:
    cluster = canvas.scene.clusters[1]
    first = session.index.place_at(cluster.first)[0]
    box = cluster.box

    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(int(box.x + 30), int(box.y + 30)))

    assert session.view.span.contains(first)
    assert session.view.span.seconds < 2 * (cluster.end - cluster.start)


def test_keys_come_to_each_cluster_and_a_screen_reader_hears_what_it_holds(canvas: TimelineCanvas, session: Session) -> None:
    canvas.step_cluster(1)
    first = canvas.accessibleDescription()
    canvas.step_cluster(1)
    second = canvas.accessibleDescription()

    assert first.startswith("+")
    assert second != first
    assert second.count("The title of the event") == 10
    before = session.view.span.seconds
    canvas.open_cluster()
    assert session.view.span.seconds < before


def test_a_click_on_a_crowded_row_looks_closer(qtbot: QtBot, canvas: TimelineCanvas, session: Session) -> None:
    (strip,) = canvas.scene.strips
    before = session.view.span.seconds

    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(500, int(strip.box.y + 4)))

    assert session.view.span.seconds < before


def test_a_drag_with_control_zooms_to_what_it_marks(qtbot: QtBot, canvas: TimelineCanvas, session: Session) -> None:
    scale = TimeScale(session.view.span, 0.0, float(session.view.width))
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, control, QPoint(300, 40))
    qtbot.mouseMove(canvas, QPoint(400, 40))
    qtbot.mouseMove(canvas, QPoint(600, 40))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, control, QPoint(600, 40))

    assert session.view.span.start == scale.time(300)
    assert session.view.span.end == scale.time(600)
    session.step_back()
    assert session.view.span == scale.span


def test_a_click_on_an_edge_asks_for_what_is_out_of_sight(qtbot: QtBot, canvas: TimelineCanvas, session: Session) -> None:
    session.zoom(0.1)
    later = next(tray for tray in canvas.scene.trays if tray.part == "after")

    with qtbot.waitSignal(canvas.part_wanted) as wanted:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(int(later.box.x + 6), int(later.box.y + 6)))

    assert wanted.args == ["after"]
