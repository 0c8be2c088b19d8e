"""A line that is let go of with speed glides on; the tests set the clock and the time of each event."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hp_timeline.ui.canvas import TimelineCanvas
from hp_timeline.ui.motion import Motion
from hp_timeline.ui.session import Session
from tests.timeline.sample import line
from tests.ui.clock import Clock

NONE, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton


def mouse(canvas: TimelineCanvas, kind: QEvent.Type, x: float, ms: int) -> None:
    button = NONE if kind is QEvent.Type.MouseMove else LEFT
    event = QMouseEvent(kind, QPointF(x, 30), QPointF(x, 30), button, LEFT, Qt.KeyboardModifier.NoModifier)
    event.setTimestamp(ms)
    QApplication.sendEvent(canvas, event)


def thrown(canvas: TimelineCanvas, *, rests_ms: int = 0) -> None:
    """Drag the line 100 pixels to the right in a tenth of a second, and let go."""
    mouse(canvas, QEvent.Type.MouseButtonPress, 500, 1_000)
    for step in range(1, 6):
        mouse(canvas, QEvent.Type.MouseMove, 500 + 20 * step, 1_000 + 20 * step)
    mouse(canvas, QEvent.Type.MouseButtonRelease, 600, 1_100 + rests_ms)


def test_a_line_let_go_of_with_speed_glides_on_and_comes_to_rest(
    qtbot: QtBot, canvas: TimelineCanvas, session: Session, motion: Motion, clock: Clock
) -> None:
    thrown(canvas)
    released = session.view.span
    with qtbot.waitSignal(session.view_changed):
        clock.now += 0.1
    gliding = session.view.span
    with qtbot.waitSignal(motion.moved):
        clock.now += 5.0

    assert gliding.start < released.start
    assert gliding.seconds == released.seconds
    assert motion.view == session.view
    assert not motion.is_under_way


def test_a_line_that_was_held_still_stays_where_it_is(canvas: TimelineCanvas, motion: Motion) -> None:
    thrown(canvas, rests_ms=200)

    assert not motion.is_under_way


def test_a_line_does_not_glide_where_nothing_may_move_by_itself(canvas: TimelineCanvas, motion: Motion) -> None:
    motion.is_wanted = False
    thrown(canvas)

    assert not motion.is_under_way


STOPS: dict[str, Callable[[QtBot, TimelineCanvas, Session], None]] = {
    "press": lambda qtbot, canvas, _: qtbot.mousePress(canvas, LEFT, pos=QPoint(300, 40)),
    "key": lambda qtbot, canvas, _: qtbot.keyClick(canvas, Qt.Key.Key_Escape),
    "choice": lambda _, __, session: session.select(session.index.id(3)),
    "other documents": lambda _, __, session: session.show_index(line(["1999", "2004"])),
}


@pytest.mark.parametrize("stop", STOPS.values(), ids=STOPS.keys())
def test_whatever_is_done_stops_a_glide(
    qtbot: QtBot,
    canvas: TimelineCanvas,
    session: Session,
    motion: Motion,
    stop: Callable[[QtBot, TimelineCanvas, Session], None],
) -> None:
    thrown(canvas)
    was_under_way = motion.is_under_way
    stop(qtbot, canvas, session)

    assert was_under_way
    assert not motion.is_under_way


def test_a_glide_that_is_stopped_stays_where_it_was(
    qtbot: QtBot, canvas: TimelineCanvas, session: Session, motion: Motion, clock: Clock
) -> None:
    thrown(canvas)
    clock.now += 0.1
    motion.step()
    there = session.view.span
    clock.now += 0.1
    qtbot.mousePress(canvas, LEFT, pos=QPoint(300, 40))

    assert session.view.span == there


def test_a_jump_in_a_glide_is_seen_from_where_the_line_is(
    canvas: TimelineCanvas, session: Session, motion: Motion, clock: Clock
) -> None:
    thrown(canvas)
    clock.now += 0.1
    motion.step()
    there = session.view.span
    session.zoom_step(0.5)

    assert motion.view.span == there != session.view.span
