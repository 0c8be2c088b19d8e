"""Fingers on a screen and on a touchpad: they move the line, stretch it, and tap."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hp_timeline.ui.canvas import TimelineCanvas
from hp_timeline.ui.motion import Motion
from hp_timeline.ui.session import Session
from hp_timeline.ui.touch import Grip, Touch


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture(scope="module")
def touchpad() -> QPointingDevice:
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchPad)


@pytest.fixture
def motion(session: Session) -> Motion:
    return Motion(session, is_wanted=False)


class Fingers:
    """Fingers on a screen over the canvas."""

    def __init__(self, canvas: TimelineCanvas, device: QPointingDevice) -> None:
        self._canvas, self._device = canvas, device
        self._down: set[int] = set()

    def at(self, *xs: float | None, y: int = 60) -> None:
        """Put each finger down at an x, move it there, or lift it where there is None."""
        sequence = QTest.touchEvent(self._canvas, self._device, autoCommit=False)
        for finger, x in enumerate(xs):
            if x is not None:
                (sequence.move if finger in self._down else sequence.press)(finger, QPoint(round(x), y), self._canvas)
                self._down.add(finger)
            elif finger in self._down:
                sequence.release(finger, QPoint(0, y), self._canvas)
                self._down.remove(finger)
        sequence.commit()


@pytest.fixture
def fingers(canvas: TimelineCanvas, screen: QPointingDevice) -> Generator[Fingers]:
    made = Fingers(canvas, screen)
    yield made
    # Qt remembers what is down, from one window to the next.
    made.at(None, None)


def test_a_finger_moves_the_line(fingers: Fingers, session: Session, motion: Motion) -> None:
    before, held = session.view.span, motion.instant(500)
    fingers.at(500)
    fingers.at(560)
    fingers.at(620)
    fingers.at(None)

    assert session.view.span.seconds == before.seconds
    assert motion.instant(620) == pytest.approx(held, abs=before.seconds / 900)


def test_two_fingers_stretch_the_line_under_them(fingers: Fingers, session: Session, motion: Motion) -> None:
    before, left, right = session.view.span, motion.instant(400), motion.instant(600)
    fingers.at(400)
    fingers.at(400, 600)
    fingers.at(350, 700)
    fingers.at(300, 800)

    assert session.view.span.seconds == pytest.approx(before.seconds * 200 / 500, rel=0.01)
    assert motion.instant(300) == pytest.approx(left, abs=before.seconds / 500)
    assert motion.instant(800) == pytest.approx(right, abs=before.seconds / 500)


def test_a_finger_more_or_less_moves_nothing_by_itself(fingers: Fingers, session: Session) -> None:
    fingers.at(400)
    fingers.at(400, 600)
    fingers.at(300, 600)
    before = session.view.span
    fingers.at(None, 600)
    fingers.at(None, 600)
    fingers.at(None, None)

    assert session.view.span == before


def test_a_tap_chooses_what_is_under_it(canvas: TimelineCanvas, fingers: Fingers, session: Session) -> None:
    card = canvas.scene.cards[2]
    x, y = round(card.box.x + 20), round(card.box.y + 20)
    fingers.at(x, y=y)
    fingers.at(x + 3, y=y)
    fingers.at(None, y=y)

    assert session.selected == card.event


def test_a_finger_that_has_moved_chooses_nothing(canvas: TimelineCanvas, fingers: Fingers, session: Session) -> None:
    card = canvas.scene.cards[2]
    x, y = round(card.box.x + 20), round(card.box.y + 20)
    fingers.at(x, y=y)
    fingers.at(x + 40, y=y)
    fingers.at(None, y=y)

    assert session.selected is None


@pytest.mark.parametrize(("value", "factor"), [(0.25, 0.8), (-0.2, 1.25)])
def test_a_pinch_on_a_touchpad_zooms_about_the_fingers(
    canvas: TimelineCanvas, touchpad: QPointingDevice, session: Session, motion: Motion, value: float, factor: float
) -> None:
    before, held, at = session.view.span, motion.instant(300), QPointF(300, 60)
    kind = Qt.NativeGestureType.ZoomNativeGesture
    QApplication.sendEvent(canvas, QNativeGestureEvent(kind, touchpad, 2, at, at, at, value, QPointF()))

    assert session.view.span.seconds == pytest.approx(before.seconds * factor, rel=1e-6)
    assert motion.instant(300) == pytest.approx(held, abs=before.seconds / 900)


def test_fingers_close_together_do_not_tear_the_line_apart() -> None:
    near, apart = Grip.of([QPointF(100, 0), QPointF(102, 0)]), Grip.of([QPointF(77, 0), QPointF(125, 0)])

    assert near.factor(apart) == 1.0


def test_a_second_finger_is_no_tap() -> None:
    down = Touch(QPointF(10, 10), Grip.of([QPointF(10, 10)]))

    assert down.at([QPointF(12, 11)], 5).is_tap
    assert not down.at([QPointF(10, 10), QPointF(50, 10)], 5).is_tap


def test_fingers_keep_their_pace_until_one_more_or_fewer_is_there() -> None:
    down = Touch(QPointF(0, 10), Grip.of([QPointF(0, 10)]))
    moving = down.at([QPointF(20, 10)], 20).at([QPointF(40, 10)], 40)
    two = moving.at([QPointF(60, 10), QPointF(200, 10)], 60)

    assert moving.pace.speed(40) == 1_000.0
    assert two.pace.speed(60) == 0.0
