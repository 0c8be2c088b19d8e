"""The foot of the window: where all documents are, and the way to them."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from hp_timeline import places
from hp_timeline.timeline.scene import Accounting
from hp_timeline.timeline.span import TimeSpan
from hp_timeline.ui.accounting_bar import PARTS, AccountingBar, Whereabouts
from hp_timeline.ui.colours import Colours
from hp_timeline.ui.desk import Desk
from hp_timeline.ui.main_window import MainWindow


@pytest.fixture
def bar(qtbot: QtBot) -> AccountingBar:
    made = AccountingBar("vi")
    qtbot.addWidget(made)
    return made


def part(bar: AccountingBar, name: str) -> QToolButton:
    found = bar.findChild(QToolButton, f"accounting.{name}")
    assert found is not None
    return found


def test_every_part_that_is_not_empty_is_told_and_they_add_up(bar: AccountingBar) -> None:
    bar.show_whereabouts(Whereabouts(Accounting(3, 12_000, 0, 1, 0, 2), 4))

    assert bar.text == "12.010 document(s): 3 with a card · 12.000 in clusters · 1 later · 2 undated · 4 not readable"


@pytest.mark.parametrize("name", [name for name, _ in PARTS])
def test_a_click_on_a_part_asks_for_its_documents(qtbot: QtBot, bar: AccountingBar, name: str) -> None:
    bar.show_whereabouts(Whereabouts(Accounting(1, 1, 1, 1, 1, 1), 1))
    with qtbot.waitSignal(bar.part_chosen) as chosen:
        part(bar, name).click()

    assert chosen.args == [name]
    assert ". " in part(bar, name).accessibleName()


def test_the_foot_of_the_window_leads_to_what_is_out_of_sight(
    qtbot: QtBot, qapp: object, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert qapp is not None
    settings = QSettings(str(tmp_path_factory.mktemp("settings") / "s.ini"), QSettings.Format.IniFormat)
    settings.setValue("view/motion", "false")
    window = MainWindow(settings)
    qtbot.addWidget(window)
    desk = Desk(window, settings, Colours(settings), "en")
    window.show()
    with qtbot.waitSignal(desk.ready):
        desk.open_paths([places.seeds()])
    qtbot.waitUntil(lambda: desk.accounting.text == "5 document(s): 5 with a card")

    first, second = desk.session.index.place_at(0)[0], desk.session.index.place_at(1)[0]
    desk.session.show_span(TimeSpan(first - 3_600, 10 * 86_400))
    qtbot.waitUntil(lambda: desk.accounting.text == "5 document(s): 1 with a card · 4 later")
    qtbot.mouseClick(part(desk.accounting, "after"), Qt.MouseButton.LeftButton)
    assert desk.session.view.span.contains(second)

    qtbot.waitUntil(lambda: "earlier" in desk.accounting.text)
    qtbot.mouseClick(part(desk.accounting, "before"), Qt.MouseButton.LeftButton)
    assert desk.session.view.span.contains(first)
