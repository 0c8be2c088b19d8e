"""Going to a date, back and forward."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from hp_timeline.catalog.store import Catalog
from hp_timeline.dating.civil import seconds
from hp_timeline.ui.go_to_date import GoToDateDialog
from hp_timeline.ui.session import Session
from tests.timeline.sample import line


@pytest.fixture
def dialog(qtbot: QtBot) -> GoToDateDialog:
    made = GoToDateDialog("en")
    qtbot.addWidget(made)
    return made


def can_accept(dialog: GoToDateDialog) -> bool:
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    return box.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_the_dialog_says_what_it_understands(qtbot: QtBot, dialog: GoToDateDialog) -> None:
    qtbot.keyClicks(dialog.field, "14/11/2024")

    assert dialog.understood.text() == "14 November 2024 (known to the day)"
    assert can_accept(dialog)


def test_what_is_no_date_cannot_be_gone_to(qtbot: QtBot, dialog: GoToDateDialog) -> None:
    qtbot.keyClicks(dialog.field, "14/11")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)

    assert "year" in dialog.understood.text()
    assert not can_accept(dialog)
    assert dialog.value is None


def test_jumps_lead_back_and_forward() -> None:
    session = Session(Catalog.in_memory())
    session.show_index(line(["2000-05-01", "2010-05-01", "2020-05-01"]))
    session.fit_all()
    whole = session.view.span
    session.show_time(seconds(2010), seconds(2011))
    near = session.view.span

    session.step_back()
    assert session.view.span == whole
    session.step_forward()
    assert session.view.span == near
    session.step_forward()
    assert session.view.span == near
    session.catalog.close()
