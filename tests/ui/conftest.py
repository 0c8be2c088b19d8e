"""A canvas with a line of events, in a window of its own; a module that wants another part of it gives that part anew."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from hp_timeline.catalog.store import Catalog
from hp_timeline.painting.fonts import load_fonts
from hp_timeline.painting.theme import load_theme
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.ui.canvas import TimelineCanvas
from hp_timeline.ui.motion import Motion
from hp_timeline.ui.session import Session
from tests.timeline.sample import line
from tests.ui.clock import Clock


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def index() -> TimelineIndex:
    return line([f"{year}-05-01" for year in range(1990, 2021, 3)])


@pytest.fixture
def session(qtbot: QtBot, index: TimelineIndex) -> Generator[Session]:
    assert qtbot is not None
    load_fonts()
    made = Session(Catalog.in_memory())
    made.show_index(index)
    yield made
    made.catalog.close()


@pytest.fixture
def motion(session: Session, clock: Clock) -> Motion:
    return Motion(session, is_wanted=True, clock=clock)


@pytest.fixture
def canvas(qtbot: QtBot, session: Session, motion: Motion) -> TimelineCanvas:
    made = TimelineCanvas(session, load_theme("light"), "en", motion)
    qtbot.addWidget(made)
    made.resize(1000, 400)
    made.show()
    qtbot.waitExposed(made)
    session.fit_all()
    return made
