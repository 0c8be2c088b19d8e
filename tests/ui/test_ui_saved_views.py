"""Saving what the timeline shows, and coming back to it."""

import logging
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from hp_timeline import places
from hp_timeline.dating.civil import seconds
from hp_timeline.timeline.folding import Folding
from hp_timeline.timeline.saved_views import SavedView, SavedViews
from hp_timeline.timeline.span import TimeSpan
from hp_timeline.ui.colours import Colours
from hp_timeline.ui.desk import Desk
from hp_timeline.ui.main_window import MainWindow
from hp_timeline.ui.save_view import SaveViewDialog
from hp_timeline.ui.saved_views_dialog import SavedViewsDialog
from hp_timeline.ui.view_shelf import keep_views, kept_views


def years(first: int, last: int) -> TimeSpan:
    return TimeSpan(seconds(first), seconds(last) - seconds(first))


VIEWS = SavedViews(
    (
        SavedView("Kỳ họp thứ 8", years(2024, 2025)),
        SavedView("Đường sắt", years(2010, 2035)),
        SavedView("Hải Phòng", years(1975, 2025)),
    )
)


@pytest.fixture
def dialog(qtbot: QtBot) -> SavedViewsDialog:
    made = SavedViewsDialog(VIEWS, "en")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.field.hasFocus)
    return made


@pytest.fixture
def desk(qtbot: QtBot, settings: QSettings) -> Generator[Desk]:
    window = MainWindow(settings)
    qtbot.addWidget(window)
    made = Desk(window, settings, Colours(settings), "en", window)
    window.show()
    with qtbot.waitSignal(made.ready):
        made.open_paths([places.seeds()])
    yield made
    made.close()


def names(dialog: SavedViewsDialog) -> list[str]:
    items = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    return [item.text(0) for item in items if item is not None]


def current(dialog: SavedViewsDialog) -> str:
    assert dialog.list.current is not None
    return dialog.list.current.name


def test_views_stay_between_starts(settings: QSettings) -> None:
    keep_views(settings, VIEWS)
    settings.sync()

    assert kept_views(QSettings(settings.fileName(), QSettings.Format.IniFormat)) == VIEWS


@pytest.mark.parametrize("nonsense", ["saved=1,2,3", 'saved="[{]"', 'saved="[1]"', "saved="])
def test_nonsense_in_the_settings_costs_a_line_of_the_log(
    settings: QSettings, nonsense: str, caplog: pytest.LogCaptureFixture
) -> None:
    Path(settings.fileName()).write_text(f"[views]\n{nonsense}\n", encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        found = kept_views(QSettings(settings.fileName(), QSettings.Format.IniFormat))

    assert not len(found)
    assert len(caplog.records) == 1


def test_a_name_is_proposed_in_words_and_can_be_typed_over(qtbot: QtBot) -> None:
    dialog = SaveViewDialog(VIEWS, SavedView("2010 – 2020", years(2010, 2020), "a"), "en")
    qtbot.addWidget(dialog)
    proposed = dialog.view()
    qtbot.keyClicks(dialog.field, "Ten years")

    assert proposed == SavedView("2010 – 2020", years(2010, 2020), "a")
    assert dialog.view().name == "Ten years"


def test_a_name_that_is_taken_is_told_and_replaced(qtbot: QtBot) -> None:
    dialog = SaveViewDialog(VIEWS, SavedView("2010 – 2020", years(2010, 2020)), "en")
    qtbot.addWidget(dialog)
    save = dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Save)
    plain = save.text()
    dialog.field.setText("Hải Phòng")

    assert plain == "Save"
    assert save.text() == "Replace"
    assert "1975 – 2025" in dialog.told.text()
    assert dialog.told.text() == dialog.field.accessibleDescription()
    dialog.field.setText("  ")
    assert not save.isEnabled()


def test_typing_finds_views_whatever_their_accents(qtbot: QtBot, dialog: SavedViewsDialog) -> None:
    qtbot.keyClicks(dialog.field, "sat duong")

    assert names(dialog) == ["Đường sắt"]
    assert current(dialog) == "Đường sắt"


def test_a_search_that_finds_nothing_says_so(qtbot: QtBot, dialog: SavedViewsDialog) -> None:
    qtbot.keyClicks(dialog.field, "xyz")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)

    assert names(dialog) == []
    assert dialog.isVisible()
    assert dialog.chosen is None


def test_arrows_and_enter_choose_from_the_field(qtbot: QtBot, dialog: SavedViewsDialog) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return):
        qtbot.keyClick(dialog.field, key)

    assert dialog.chosen == VIEWS.named("Đường sắt")
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_letters_typed_in_the_list_find_views_too(qtbot: QtBot, dialog: SavedViewsDialog) -> None:
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_H)

    assert dialog.field.text() == "h"
    assert dialog.field.hasFocus()


def test_f2_names_anew_and_stays_open(qtbot: QtBot, dialog: SavedViewsDialog) -> None:
    with qtbot.waitSignal(dialog.views_changed) as changed:
        qtbot.keyClick(dialog.field, Qt.Key.Key_F2)
        editor = dialog.list.findChild(QLineEdit)
        assert editor is not None
        editor.setText(" Quốc hội ")
        qtbot.keyClick(editor, Qt.Key.Key_Return)

    assert changed.args == [VIEWS.renamed("Kỳ họp thứ 8", "Quốc hội")]
    assert dialog.isVisible()
    assert "Quốc hội" in dialog.told.text()


def test_a_name_of_another_view_is_refused(qtbot: QtBot, dialog: SavedViewsDialog) -> None:
    with qtbot.assertNotEmitted(dialog.views_changed):
        dialog.list.rename_wanted.emit("Hải Phòng", "Đường sắt")
        qtbot.waitUntil(lambda: "already" in dialog.told.text())

    assert names(dialog) == [view.name for view in VIEWS]


def test_a_deleted_view_comes_back(qtbot: QtBot, dialog: SavedViewsDialog) -> None:
    heard: list[SavedViews] = []
    dialog.views_changed.connect(heard.append)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Delete)
    left, told = names(dialog), dialog.told.text()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert left == ["Đường sắt", "Hải Phòng"]
    assert told == "“Kỳ họp thứ 8” is deleted."
    assert heard == [VIEWS.without("Kỳ họp thứ 8"), VIEWS]
    assert names(dialog) == [view.name for view in VIEWS]


def test_delete_before_a_letter_deletes_the_letter(qtbot: QtBot, dialog: SavedViewsDialog) -> None:
    qtbot.keyClicks(dialog.field, "hh")
    dialog.field.setCursorPosition(1)
    with qtbot.assertNotEmitted(dialog.views_changed):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Delete)

    assert dialog.field.text() == "h"


def test_alt_and_an_arrow_move_a_view(qtbot: QtBot, dialog: SavedViewsDialog) -> None:
    with qtbot.waitSignal(dialog.views_changed):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert names(dialog) == ["Đường sắt", "Kỳ họp thứ 8", "Hải Phòng"]
    assert current(dialog) == "Kỳ họp thứ 8"


def test_where_no_view_is_saved_the_list_says_how(qtbot: QtBot) -> None:
    dialog = SavedViewsDialog(SavedViews(), "en")
    qtbot.addWidget(dialog)
    dialog.show()

    assert "“Save this view…” (Ctrl+D)" in dialog.void.text()
    assert not dialog.list.isVisible()


def test_a_saved_view_is_gone_back_to_with_its_document(qtbot: QtBot, desk: Desk) -> None:
    session = desk.session
    session.select_end(last=True)
    session.jump_to(years(2024, 2026))
    saved = session.view.span
    desk.shelf.save_view()
    dialog = desk.workbench.window().findChild(SaveViewDialog)
    assert dialog is not None
    dialog.accept()
    session.select_end(last=False)
    session.fit_all()
    before = session.view.span
    desk.shelf.choose_view()
    choosing = desk.workbench.window().findChild(SavedViewsDialog)
    assert choosing is not None
    choosing.activateWindow()
    qtbot.waitUntil(choosing.field.hasFocus)
    qtbot.keyClick(choosing.field, Qt.Key.Key_Return)

    assert session.view.span == saved
    assert session.selected == session.index.id(len(session.index) - 1)
    session.step_back()
    assert session.view.span == before


def test_a_view_whose_document_is_not_here_is_shown_without_it(desk: Desk) -> None:
    desk.shelf.show(SavedView("a", years(2024, 2025), "absent"))

    assert desk.session.view.span == years(2024, 2025)
    assert desk.session.selected is None


def test_a_view_of_a_folded_line_is_kept_in_real_time(desk: Desk) -> None:
    session = desk.session
    session.fold(Folding(is_on=True))
    assert session.index.folds.all
    desk.shelf.show(SavedView("a", years(2024, 2025)))

    assert session.shown == years(2024, 2025)
    assert session.view.span != years(2024, 2025)
