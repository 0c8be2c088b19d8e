"""Labels fade on the canvas; the tests set the clock."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from hp_timeline.timeline.fades import FADE_SECONDS
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.ui.canvas import TimelineCanvas
from hp_timeline.ui.fading import Fading
from hp_timeline.ui.motion import Motion
from hp_timeline.ui.session import Session
from tests.timeline.sample import line
from tests.ui.clock import Clock


@pytest.fixture
def index() -> TimelineIndex:
    return line([f"2005-01-{day:02}" for day in range(1, 31)])


@pytest.fixture
def canvas(canvas: TimelineCanvas) -> TimelineCanvas:
    canvas.grab()
    return canvas


def zoomed(canvas: TimelineCanvas, session: Session) -> QImage:
    """Show less of the line, so that other events have cards, and return the first frame."""
    session.zoom(0.4, session.view.span.start)
    return canvas.grab().toImage()


def settled(qtbot: QtBot, canvas: TimelineCanvas, clock: Clock) -> QImage:
    """Let the fades end, and return what is there at rest."""
    fading = canvas.findChild(Fading)
    assert fading is not None
    with qtbot.waitSignal(fading.stepped):
        clock.now += 2 * FADE_SECONDS
    return canvas.grab().toImage()


def test_labels_fade_and_then_the_canvas_is_still(qtbot: QtBot, canvas: TimelineCanvas, session: Session, clock: Clock) -> None:
    first = zoomed(canvas, session)
    clock.now += FADE_SECONDS / 2
    between = canvas.grab().toImage()
    last = settled(qtbot, canvas, clock)

    assert first != between
    assert between != last
    assert not [timer for timer in canvas.findChildren(QTimer) if timer.isActive()]


def test_what_a_fade_comes_to_is_what_would_be_there_without(
    qtbot: QtBot, canvas: TimelineCanvas, session: Session, motion: Motion, clock: Clock
) -> None:
    zoomed(canvas, session)
    faded = settled(qtbot, canvas, clock)
    motion.is_wanted = False

    assert canvas.grab().toImage() == faded


def test_nothing_fades_where_nothing_may_move(canvas: TimelineCanvas, session: Session, motion: Motion, clock: Clock) -> None:
    motion.is_wanted = False
    first = zoomed(canvas, session)
    clock.now += FADE_SECONDS / 2

    assert canvas.grab().toImage() == first


def test_a_click_means_what_is_there_and_not_what_is_about_to_go(
    qtbot: QtBot, canvas: TimelineCanvas, session: Session
) -> None:
    before = {card.event: card.box for card in canvas.scene.cards}
    zoomed(canvas, session)
    gone = next(box for event, box in before.items() if event not in {card.event for card in canvas.scene.cards})
    at = QPoint(round(gone.x + gone.width / 2), round(gone.y + gone.height / 2))
    expected = canvas.scene.event_at(at.x(), at.y())
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at)

    assert session.selected == expected
