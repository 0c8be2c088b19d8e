import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from hp_timeline import places
from hp_timeline.catalog.store import Catalog
from hp_timeline.documents.folder import read_paths
from hp_timeline.painting.fonts import load_fonts
from hp_timeline.painting.theme import load_theme
from hp_timeline.ui.canvas import TimelineCanvas
from hp_timeline.ui.motion import Motion
from hp_timeline.ui.session import Session


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    assert qtbot is not None
    load_fonts()
    made = Session(Catalog.in_memory())
    made.add(read_paths([places.seeds()]).documents)
    return made


@pytest.fixture
def canvas(qtbot: QtBot, session: Session) -> TimelineCanvas:
    made = TimelineCanvas(session, load_theme("light"), "vi", Motion(session, is_wanted=False))
    qtbot.addWidget(made)
    made.resize(1000, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_all_five_sources_have_a_card_at_the_start(canvas: TimelineCanvas) -> None:
    assert len(canvas.scene.cards) == 5
    assert canvas.scene.accounting.clustered == 0


def test_a_click_on_a_card_chooses_its_event(qtbot: QtBot, canvas: TimelineCanvas, session: Session) -> None:
    card = canvas.scene.cards[2]
    with qtbot.waitSignal(canvas.event_chosen) as chosen:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(int(card.box.x + 30), int(card.box.y + 10)))

    assert chosen.args == [card.event]
    assert session.selected == card.event


def test_a_drag_pans_and_chooses_nothing(qtbot: QtBot, canvas: TimelineCanvas, session: Session) -> None:
    before = session.view.span
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(500, 40))
    qtbot.mouseMove(canvas, QPoint(450, 40))
    qtbot.mouseMove(canvas, QPoint(400, 40))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(400, 40))

    assert session.view.span.seconds == before.seconds
    assert session.view.span.start == pytest.approx(before.start + before.seconds * 0.1, rel=1e-3)
    assert session.selected is None


def test_a_screen_reader_hears_the_chosen_event(canvas: TimelineCanvas, session: Session) -> None:
    session.select_end(last=True)

    assert "ngày 10 tháng 1 năm 2025" in canvas.accessibleDescription()


def test_a_card_that_has_moved_from_under_the_pointer_does_not_stand_out(
    qtbot: QtBot, canvas: TimelineCanvas, session: Session
) -> None:
    card = canvas.scene.cards[-1]
    qtbot.mouseMove(canvas, QPoint(round(card.box.x + 20), round(card.box.y + 20)))
    was_pointed_at = canvas.cursor().shape()
    session.pan(-0.3)
    moved = canvas.grab().toImage()
    qtbot.mouseMove(canvas, QPoint(5, 5))

    assert was_pointed_at is Qt.CursorShape.PointingHandCursor
    assert canvas.grab().toImage() == moved
