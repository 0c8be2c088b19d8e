import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QTableWidget
from pytestqt.qtbot import QtBot

from hp_timeline import places
from hp_timeline.painting.export import ExportError, ExportRequest
from hp_timeline.timeline.span import TimeSpan
from hp_timeline.ui.colours import Colours
from hp_timeline.ui.commands import COMMANDS
from hp_timeline.ui.desk import Desk
from hp_timeline.ui.dialogs import AboutDialog, ExportDialog, PictureWish, ShortcutsDialog, fault_in_words
from hp_timeline.ui.main_window import MainWindow
from hp_timeline.ui.settings import open_settings
from hp_timeline.ui.translations import Translations


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    made = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made.setValue("view/motion", "false")
    return made


@pytest.fixture
def colours(qapp: QApplication, settings: QSettings) -> Colours:
    assert qapp is not None
    return Colours(settings)


@pytest.fixture
def window(qtbot: QtBot, settings: QSettings) -> MainWindow:
    made = MainWindow(settings)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def desk(qtbot: QtBot, window: MainWindow, settings: QSettings, colours: Colours) -> Desk:
    made = Desk(window, settings, colours, "en")
    window.show()
    with qtbot.waitSignal(made.ready):
        made.open_paths([places.seeds()])
    return made


def action(window: MainWindow, command_id: str) -> QAction:
    found = window.findChild(QAction, command_id)
    assert found is not None
    return found


def dropped(window: MainWindow, *urls: QUrl) -> bool:
    content = QMimeData()
    content.setUrls(urls)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, content, buttons, keys)
    entering.setAccepted(False)
    QApplication.sendEvent(window, entering)
    if entering.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, content, buttons, keys))
    return entering.isAccepted()


def test_the_window_says_once_that_it_is_painted(qtbot: QtBot, window: MainWindow) -> None:
    heard: list[bool] = []
    window.first_painted.connect(lambda: heard.append(True))
    with qtbot.waitSignal(window.first_painted):
        window.show()
    window.repaint()
    QApplication.processEvents()

    assert heard == [True]


def test_the_frame_brings_none_of_the_layers_that_read() -> None:
    code = "import sys, hp_timeline.app; print(*(m for m in sys.modules if m.split('.')[0] in ('numpy', 'hp_timeline')))"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    loaded = set(ended.stdout.split())

    assert "hp_timeline.ui.main_window" in loaded
    assert "numpy" not in loaded
    assert not [name for name in loaded if name.split(".")[1:2] and name.split(".")[1] in {"timeline", "catalog", "dating"}]


def test_all_commands_wait_until_they_have_something_to_run(window: MainWindow) -> None:
    assert not [command.id for command in COMMANDS if action(window, command.id).isEnabled()]


def test_every_command_runs_once_the_desk_stands(window: MainWindow, desk: Desk) -> None:
    assert desk.session.catalog.counts().documents == 5
    assert not [command.id for command in COMMANDS if not action(window, command.id).isEnabled()]


def test_a_letter_acts_on_the_canvas_and_not_in_a_text_field(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    desk.session.select_end(last=False)
    desk.session.fit_selection()
    near = desk.session.view.span
    desk.workbench.pane.open_find()
    field = desk.workbench.pane.find_bar.findChild(QLineEdit)
    assert field is not None
    window.activateWindow()
    qtbot.keyClick(field, Qt.Key.Key_F)
    after_field = desk.session.view.span
    desk.workbench.canvas.setFocus()
    qtbot.keyClick(desk.workbench.canvas, Qt.Key.Key_F)

    assert field.text() == "f"
    assert after_field == near
    assert desk.session.view.span.seconds > near.seconds


def test_a_question_mark_on_the_canvas_opens_the_keys(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    window.activateWindow()
    desk.workbench.canvas.setFocus()
    qtbot.waitUntil(desk.workbench.canvas.hasFocus)
    qtbot.keyClick(desk.workbench.canvas, Qt.Key.Key_Question)
    page = window.findChild(ShortcutsDialog)

    assert page is not None
    page.reject()


def test_the_page_of_keys_lists_every_command_that_has_one(qtbot: QtBot) -> None:
    page = ShortcutsDialog()
    qtbot.addWidget(page)
    table = page.findChild(QTableWidget)

    assert table is not None
    assert table.rowCount() == len([command for command in COMMANDS if command.keys])


def test_the_versions_can_be_copied(qtbot: QtBot) -> None:
    about = AboutDialog()
    qtbot.addWidget(about)
    about.copy_button.click()

    assert "SQLite" in QGuiApplication.clipboard().text()


def test_the_window_changes_language_while_open(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    translations = Translations("en")
    desk.language_wanted.connect(translations.switch)
    action(window, "view.language-vi").trigger()
    qtbot.waitUntil(lambda: action(window, "file.quit").text() == "Thoát")
    action(window, "view.language-en").trigger()
    qtbot.waitUntil(lambda: action(window, "file.quit").text() == "Quit")

    assert action(window, "view.language-en").isChecked()


def test_a_chosen_theme_holds_against_the_system(window: MainWindow, desk: Desk, colours: Colours, settings: QSettings) -> None:
    assert desk.parent() is None
    action(window, "view.theme-dark").trigger()
    name, kept = colours.theme.name, settings.value("theme")
    action(window, "view.theme-light").trigger()

    assert (name, kept) == ("dark", "dark")
    assert colours.theme.name == "light"


def test_the_reading_pane_stays_where_it_was_put(
    qtbot: QtBot, window: MainWindow, desk: Desk, settings: QSettings, colours: Colours
) -> None:
    action(window, "view.pane-right").trigger()
    desk.close()
    other = MainWindow(settings)
    qtbot.addWidget(other)
    again = Desk(other, settings, colours, "en")
    qtbot.addWidget(again.workbench)

    assert again.workbench.is_pane_right
    assert action(other, "view.pane-right").isChecked()


def test_files_can_be_dropped_and_web_addresses_cannot(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.paths_dropped) as dropping:
        taken = dropped(window, QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.org/a.txt"))

    assert taken
    assert dropping.args == [[tmp_path]]
    assert not dropped(window, QUrl("https://example.org/a.txt"))


def test_a_path_that_gives_nothing_is_told(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    with qtbot.waitSignal(desk.ready):
        desk.open_paths([tmp_path / "absent.txt"])

    assert desk.banner.isVisible()
    assert "Nothing could be read" in desk.banner.text


def test_the_export_writes_what_the_dialog_says(qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "line.svg"
    dialog = ExportDialog(desk.session.view.span, "dark", "vi", window)
    dialog.path.setText(str(target))
    dialog.title.setText("Năm bài")
    desk.export(dialog.wish())
    qtbot.waitUntil(target.exists, timeout=20_000)

    assert "Năm bài" in target.read_text(encoding="utf-8")
    assert not desk.banner.isVisible()


def test_a_picture_that_cannot_be_written_is_told_in_words(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.export(PictureWish(tmp_path / "absent" / "line.png", ExportRequest()))
    qtbot.waitUntil(desk.banner.isVisible, timeout=20_000)

    assert "cannot be written" in desk.banner.text


def test_the_dialog_hands_on_the_view_or_the_whole_line(qtbot: QtBot) -> None:
    dialog = ExportDialog(TimeSpan(10, 50), "light", "en")
    qtbot.addWidget(dialog)
    whole = dialog.wish().request
    dialog.whole_line.setChecked(False)
    view = dialog.wish().request

    assert (whole.start, whole.end) == (None, None)
    assert (view.start, view.end) == (10, 60)


def test_the_dialog_warns_of_a_file_that_exists_and_of_an_unknown_ending(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ExportDialog(TimeSpan(0, 1), "light", "en")
    qtbot.addWidget(dialog)
    (tmp_path / "there.png").touch()
    dialog.path.setText(str(tmp_path / "there.png"))
    replaced = dialog.hint
    dialog.path.setText(str(tmp_path / "line.gif"))

    assert "replaced" in replaced
    assert ".png, .svg, .pdf" in dialog.hint
    assert dialog.result() == QDialog.DialogCode.Rejected


@pytest.mark.parametrize("code", ["no-surface", "too-large", "no-memory", "cannot-write"])
def test_every_fault_of_an_export_has_words(code: str) -> None:
    arguments = (("path", "a.png"), ("known", ".png"), ("reason", "full"), ("side", "9"), ("pixels", "81"))

    assert code not in fault_in_words(ExportError(code, arguments))


def test_settings_are_for_the_users_eyes_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    settings = open_settings()
    settings.setValue("theme", "dark")
    settings.sync()
    file = Path(settings.fileName())

    assert "dark" in file.read_text(encoding="utf-8")
    if sys.platform.startswith("linux"):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def press(qtbot: QtBot, desk: Desk, *keys: Qt.Key) -> None:
    canvas = desk.workbench.canvas
    canvas.window().activateWindow()
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    for key in keys:
        qtbot.keyClick(canvas, key)


def test_the_keyboard_goes_from_event_to_event(qtbot: QtBot, desk: Desk) -> None:
    order = [desk.session.index.id(at) for at in range(len(desk.session.index))]
    press(qtbot, desk, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert desk.session.selected == order[1]

    press(qtbot, desk, Qt.Key.Key_End)
    assert desk.session.selected == order[-1]


def test_plus_minus_and_f_zoom_and_fit(qtbot: QtBot, desk: Desk) -> None:
    whole = desk.session.view.span
    press(qtbot, desk, Qt.Key.Key_Equal)
    assert desk.session.view.span.seconds < whole.seconds

    press(qtbot, desk, Qt.Key.Key_F)
    assert desk.session.view.span == whole


def test_page_keys_pan_and_return_goes_to_the_text(qtbot: QtBot, desk: Desk) -> None:
    before = desk.session.view.span
    press(qtbot, desk, Qt.Key.Key_PageDown)
    assert desk.session.view.span.start > before.start

    press(qtbot, desk, Qt.Key.Key_Home)
    press(qtbot, desk, Qt.Key.Key_Return)
    assert desk.workbench.pane.browser.hasFocus()
