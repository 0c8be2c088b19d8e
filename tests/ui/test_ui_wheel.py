"""What the wheel of a mouse and two fingers on a touchpad do to the line."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from hp_timeline.ui.canvas import TimelineCanvas
from hp_timeline.ui.gestures import Wheel
from hp_timeline.ui.motion import Motion
from hp_timeline.ui.session import Session
from tests.ui.clock import Clock

NO_KEY, CTRL, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NO_PHASE, UPDATE = Qt.ScrollPhase.NoScrollPhase, Qt.ScrollPhase.ScrollUpdate
MOMENTUM, END = Qt.ScrollPhase.ScrollMomentum, Qt.ScrollPhase.ScrollEnd
NOTCH = QPoint(0, 120)


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn of the wheel: by notches (in eighths of a degree) or, on a touchpad, in pixels."""

    angle: QPoint = QPoint()  # noqa: RUF009  # never changed
    pixels: QPoint = QPoint()  # noqa: RUF009
    key: Qt.KeyboardModifier = NO_KEY
    phase: Qt.ScrollPhase = NO_PHASE

    def over(self, canvas: TimelineCanvas, ms: int = 0) -> None:
        at = QPointF(300, 100)
        event = QWheelEvent(at, at, self.pixels, self.angle, Qt.MouseButton.NoButton, self.key, self.phase, False)
        event.setTimestamp(ms)
        QApplication.sendEvent(canvas, event)


ZOOMING: dict[str, tuple[Wheel, Turn]] = {
    "notch": (Wheel.ZOOMS, Turn(NOTCH)),
    "notch with Ctrl": (Wheel.ZOOMS, Turn(NOTCH, key=CTRL)),
    "notch with Ctrl where the wheel pans": (Wheel.PANS, Turn(NOTCH, key=CTRL)),
    "fingers with Ctrl": (Wheel.ZOOMS, Turn(pixels=QPoint(0, 30), key=CTRL, phase=UPDATE)),
}


@pytest.mark.parametrize(("wheel", "turn"), ZOOMING.values(), ids=ZOOMING.keys())
def test_the_wheel_zooms_about_the_pointer(
    canvas: TimelineCanvas, session: Session, motion: Motion, wheel: Wheel, turn: Turn
) -> None:
    before, instant = session.view.span, motion.instant(300)
    canvas.hand.wheel = wheel
    turn.over(canvas)

    assert session.view.span.seconds < before.seconds
    assert motion.instant(300) == pytest.approx(instant, abs=before.seconds / 1000)


PANNING: dict[str, tuple[Wheel, Turn, float]] = {
    "notch with Shift": (Wheel.ZOOMS, Turn(NOTCH, key=SHIFT), 60),
    "notch where the wheel pans": (Wheel.PANS, Turn(NOTCH), 60),
    "notch with Shift where the wheel pans": (Wheel.PANS, Turn(NOTCH, key=SHIFT), 60),
    "notch of a wheel that tilts": (Wheel.ZOOMS, Turn(QPoint(-120, 0)), -60),
    "notch with Shift that the system turns sideways": (Wheel.ZOOMS, Turn(QPoint(120, 0), key=SHIFT), 60),
    "fingers sideways": (Wheel.ZOOMS, Turn(pixels=QPoint(37, 5), phase=UPDATE), 37),
    "fingers up": (Wheel.ZOOMS, Turn(pixels=QPoint(2, 25), phase=UPDATE), 25),
    "fingers that have left, with Ctrl": (Wheel.ZOOMS, Turn(pixels=QPoint(37, 0), key=CTRL, phase=MOMENTUM), 37),
}


@pytest.mark.parametrize(("wheel", "turn", "pixels"), PANNING.values(), ids=PANNING.keys())
def test_the_wheel_moves_the_line(canvas: TimelineCanvas, session: Session, wheel: Wheel, turn: Turn, pixels: float) -> None:
    before = session.view.span
    canvas.hand.wheel = wheel
    turn.over(canvas)

    assert session.view.span.seconds == before.seconds
    assert session.view.span.start == pytest.approx(before.start - before.seconds * pixels / 1000, abs=1)


def test_fingers_that_leave_the_touchpad_with_speed_let_the_line_glide(
    canvas: TimelineCanvas, session: Session, motion: Motion, clock: Clock
) -> None:
    for step in range(1, 6):
        Turn(pixels=QPoint(20, 0), phase=UPDATE).over(canvas, 1_000 + 16 * step)
    Turn(phase=END).over(canvas, 1_090)
    released = session.view.span
    clock.now += 0.1
    motion.step()

    assert motion.is_under_way
    assert session.view.span.start < released.start


def test_the_systems_own_gliding_takes_over(canvas: TimelineCanvas, motion: Motion) -> None:
    for step in range(1, 6):
        Turn(pixels=QPoint(20, 0), phase=UPDATE).over(canvas, 1_000 + 16 * step)
    Turn(phase=END).over(canvas, 1_090)
    Turn(pixels=QPoint(18, 0), phase=MOMENTUM).over(canvas, 1_106)

    assert not motion.is_under_way


def test_fingers_that_rest_before_they_leave_let_the_line_be(canvas: TimelineCanvas, motion: Motion) -> None:
    for step in range(1, 6):
        Turn(pixels=QPoint(20, 0), phase=UPDATE).over(canvas, 1_000 + 16 * step)
    Turn(phase=END).over(canvas, 1_400)

    assert not motion.is_under_way


def test_the_wheel_stops_a_flight(canvas: TimelineCanvas, session: Session, motion: Motion) -> None:
    session.zoom_step(0.5)
    was_under_way = motion.is_under_way
    Turn(NOTCH).over(canvas)

    assert was_under_way
    assert motion.view == session.view
