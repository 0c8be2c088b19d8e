"""Empty stretches folded and unfolded, in the real canvas."""

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from pytestqt.qtbot import QtBot

from hp_timeline.catalog.store import Catalog
from hp_timeline.dating.civil import seconds
from hp_timeline.painting.theme import load_theme
from hp_timeline.timeline.folding import EVEN, Folding
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.span import TimeSpan
from hp_timeline.ui.canvas import TimelineCanvas
from hp_timeline.ui.motion import Motion
from hp_timeline.ui.session import Session
from hp_timeline.ui.workbench import Workbench
from tests.timeline.sample import line

_VALUES = [f"{year}-{month:02}-10" for year in (1950, 1951, 2019, 2020) for month in range(1, 13)]


@pytest.fixture
def index() -> TimelineIndex:
    return line(_VALUES)


@pytest.fixture
def motion(session: Session) -> Motion:
    return Motion(session, is_wanted=False)


@pytest.fixture
def canvas(canvas: TimelineCanvas, session: Session) -> TimelineCanvas:
    session.fold(Folding(is_on=True))
    return canvas


def test_a_click_on_a_break_unfolds_it(qtbot: QtBot, canvas: TimelineCanvas, session: Session) -> None:
    (one,) = canvas.scene.breaks

    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(int(one.box.x + one.box.width / 2), 20))

    assert canvas.scene.breaks == ()
    assert session.folding.is_on


def test_folding_keeps_what_is_in_view(canvas: TimelineCanvas, session: Session) -> None:
    session.fold(EVEN)
    session.show_span(TimeSpan(seconds(2019), seconds(2020) - seconds(2019)))
    before = {mark.event for mark in canvas.scene.marks}

    session.fold(Folding(is_on=True))

    assert session.shown == TimeSpan(seconds(2019), seconds(2020) - seconds(2019))
    assert {mark.event for mark in canvas.scene.marks} == before


def test_back_leads_to_the_same_days_though_the_line_was_folded_meanwhile(session: Session) -> None:
    year = TimeSpan(seconds(1951), seconds(1952) - seconds(1951))
    session.show_span(year)
    session.show_time(seconds(2019), seconds(2020))

    session.fold(Folding(is_on=True))
    session.step_back()

    assert session.shown == year


def test_a_time_that_a_text_speaks_of_is_shown_in_its_place(canvas: TimelineCanvas, session: Session) -> None:
    session.show_time(seconds(2019, 3, 1), seconds(2019, 4, 1))

    focus = canvas.scene.focus
    shown = session.shown
    assert focus is not None
    assert shown.start < seconds(2019, 3, 1) < seconds(2019, 4, 1) < shown.end
    assert focus.width == pytest.approx(31 * 86_400 * 1_000 / session.view.span.seconds, abs=0.01)


def test_more_events_open_the_folds_they_lie_in(canvas: TimelineCanvas, session: Session) -> None:
    session.show_index(line([*_VALUES, *(f"{year}-06-01" for year in range(1952, 2019))]))

    assert canvas.scene.breaks == ()
    assert canvas.scene.accounting.in_view == len(_VALUES) + 67


def test_the_nearest_stretch_is_unfolded_by_a_key(canvas: TimelineCanvas, session: Session) -> None:
    session.open_nearest_fold()

    assert canvas.scene.breaks == ()


@pytest.mark.parametrize("folding", [EVEN, Folding(is_on=True)])
def test_whether_the_line_is_folded_is_kept_between_starts(qtbot: QtBot, settings: QSettings, folding: Folding) -> None:
    shown: list[bool] = []
    for _ in range(2):
        session = Session(Catalog.in_memory())
        workbench = Workbench(session, load_theme("light"), "en", settings)
        qtbot.addWidget(workbench)
        session.show_index(line(_VALUES))
        shown.append(bool(session.index.folds.all))
        session.fold(folding)
        workbench.keep()
        session.catalog.close()

    assert shown == [False, folding.is_on]
