"""What is seen between two views; the tests set the clock."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from pytestqt.qtbot import QtBot

from hp_timeline.dating.civil import seconds
from hp_timeline.timeline.flight import FLIGHT_SECONDS
from hp_timeline.timeline.span import TimeSpan
from hp_timeline.ui.canvas import TimelineCanvas
from hp_timeline.ui.motion import Motion
from hp_timeline.ui.session import Session
from tests.ui.clock import Clock


class StillStyle(QProxyStyle):
    """The style of a system that asks for no animation."""

    def styleHint(  # noqa: N802  # Qt's own
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803  # Qt's own signature
    ) -> int:
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)


JUMPS: dict[str, Callable[[Session], None]] = {
    "jump": lambda session: session.jump_to(TimeSpan(seconds(2000), 10**7)),
    "time of a text": lambda session: session.show_time(seconds(2001), seconds(2002)),
    "chosen event": lambda session: session.fit_selection(),
    "zoom by key": lambda session: session.zoom_step(0.7),
    "page": lambda session: session.page(0.8),
    "back": lambda session: session.step_back(),
    "whole line": lambda session: session.show_all(),
}


@pytest.mark.parametrize("jump", JUMPS.values(), ids=JUMPS.keys())
def test_a_jump_is_seen_on_its_way(session: Session, motion: Motion, clock: Clock, jump: Callable[[Session], None]) -> None:
    session.select_end(last=False)
    session.jump_to(TimeSpan(seconds(1995), 10**8))
    motion.cut()
    before = session.view.span
    jump(session)
    target = session.view.span
    first = motion.view.span
    clock.now += FLIGHT_SECONDS / 3
    motion.step()
    between = motion.view.span
    clock.now += FLIGHT_SECONDS
    motion.step()

    assert target != before
    assert first == before
    assert between not in (before, target)
    assert motion.view == session.view


MOVES: dict[str, Callable[[Session], None]] = {
    "wheel": lambda session: session.zoom(0.5),
    "drag": lambda session: session.pan(0.5),
    "window of the overview": lambda session: session.show_span(TimeSpan(0, 10**8)),
}


@pytest.mark.parametrize("move", MOVES.values(), ids=MOVES.keys())
def test_the_users_own_hand_is_followed_at_once(session: Session, motion: Motion, move: Callable[[Session], None]) -> None:
    session.zoom_step(0.5)
    move(session)

    assert motion.view == session.view


def test_the_canvas_shows_the_way_and_then_the_target(
    qtbot: QtBot, canvas: TimelineCanvas, session: Session, motion: Motion, clock: Clock
) -> None:
    axis = canvas.scene.axis
    session.jump_to(TimeSpan(seconds(2000), 10**7))
    assert canvas.scene.axis == axis

    with qtbot.waitSignal(motion.moved):
        clock.now += FLIGHT_SECONDS / 4
    between = canvas.scene
    with qtbot.waitSignal(motion.moved, check_params_cb=lambda: motion.view == session.view):
        clock.now += FLIGHT_SECONDS
    assert not [timer for timer in motion.findChildren(QTimer) if timer.isActive()]
    assert between.axis not in (axis, canvas.scene.axis)
    assert canvas.scene.accounting.in_view == 0


def test_a_press_shows_the_target_at_once(qtbot: QtBot, canvas: TimelineCanvas, session: Session, motion: Motion) -> None:
    session.jump_to(TimeSpan(seconds(2000), 10**7))
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(500, 40))

    assert motion.view == session.view


def test_another_choice_shows_the_target_at_once(session: Session, motion: Motion) -> None:
    session.show_all()
    session.zoom_step(0.8)
    session.select(session.index.id(4))

    assert motion.view == session.view


def test_another_jump_goes_on_from_what_is_shown(session: Session, motion: Motion, clock: Clock) -> None:
    session.fit_all()
    session.zoom_step(0.7)
    clock.now += FLIGHT_SECONDS / 3
    shown = motion.view.span
    session.zoom_step(0.7)

    assert motion.view.span == shown != session.view.span


def test_nothing_moves_by_itself_where_the_user_wants_none(session: Session, motion: Motion) -> None:
    motion.is_wanted = False
    session.zoom_step(0.5)

    assert motion.view == session.view


def test_nothing_moves_by_itself_where_the_system_asks_for_none(qapp: QApplication, session: Session, motion: Motion) -> None:
    was_on, name = motion.is_on, qapp.style().objectName()
    qapp.setStyle(StillStyle(name))
    session.zoom_step(0.5)
    shown = motion.view
    qapp.setStyle(name)

    assert was_on
    assert shown == session.view
