"""What Qt asks to be worded, while its dialogs, boxes and menus stand open in Vietnamese, is in the catalogues."""

import re
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QPoint, QSaveFile, QTimer, QTranslator
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAction,
    QContextMenuEvent,
    QImage,
    QImageWriter,
    QPageSize,
    QUndoStack,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QErrorMessage,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QProgressDialog,
    QPushButton,
    QScrollArea,
    QTextBrowser,
    QToolButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hp_timeline.timeline.span import TimeSpan
from hp_timeline.ui.dialogs import AboutDialog, ExportDialog, ShortcutsDialog
from hp_timeline.ui.translations import Translations

STAYS: Final = {
    r"QShortcut: .*": "keys are called what stands on them, on Vietnamese keyboards too",
    r"QFileDialog: Alt\+(Left|Right|Up)": "keys, not words",
    r"QPageSize: ((JIS|ANSI|Architect|Super) )?[A-E]\d*( Extra| Plus)?": "a size is called what stands on the pack",
    r"QPageSize: (PRC \d+K|(Ledger|Legal|Letter|Note|Quarto|Statement|Tabloid)( / ANSI [AB]| Extra| Plus)?)": "the same",
    r"QGuiApplication: QT_LAYOUT_DIRECTION": "asks for the direction of writing; without an answer it is left to right",
    r"QProgressBar: %p%": "a number",
    r"QMimeType: ": "no text at all: a kind of file that Qt has no words for",
    r"QLibrary: .*": "why an optional plugin was left out; no window shows it",
}
"""What stays as Qt has it, by context and text, and why."""

Child = TypeVar("Child", bound=QObject)


class Listener(QTranslator):
    """Translates nothing, and keeps what it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def translate(self, context: str, text: str, /, disambiguation: str | None = None, n: int = -1) -> str | None:  # noqa: ARG002
        self.asked.add((context, text))
        return None


@dataclass(frozen=True, slots=True)
class Ears:
    """Two listeners around the program's catalogues."""

    before: Listener
    after: Listener

    @property
    def heard(self) -> set[str]:
        return {text for _, text in self.before.asked}

    @property
    def lacking(self) -> list[str]:
        asked = map(": ".join, self.after.asked)
        return sorted(text for text in asked if not any(re.fullmatch(pattern, text) for pattern in STAYS))


@pytest.fixture
def ears(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Generator[Ears]:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "no-printers-here"))
    made = Ears(Listener(), Listener())
    # Qt asks the newest first.
    qapp.installTranslator(made.after)
    translations = Translations("vi")
    qapp.installTranslator(made.before)
    yield made
    qapp.removeTranslator(made.before)
    translations.switch("none")
    qapp.removeTranslator(made.after)


def child(parent: QObject, kind: type[Child], name: str) -> Child:
    found = parent.findChild(kind, name)
    assert found is not None
    return found


def meanwhile(act: Callable[[], object], close: Callable[[], object]) -> None:
    """Do what may wait for the user, and close what it opens."""
    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(close)
    timer.start(0)
    act()
    timer.stop()
    close()


def ask(act: Callable[[], object]) -> None:
    def close() -> None:
        asking = QApplication.activeModalWidget()
        if isinstance(asking, QDialog):
            listen(asking)
            asking.reject()

    meanwhile(act, close)


def open_menu(widget: QWidget, at: QPoint | None = None) -> None:
    place = widget.rect().center() if at is None else at
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))

    def close() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            menu.close()

    meanwhile(lambda: QApplication.sendEvent(widget, event), close)


def listen(widget: QWidget) -> None:
    """Take a widget in as a screen reader does."""
    waiting: list[QAccessibleInterface] = [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        part = waiting.pop()
        for text in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Accelerator):
            part.text(text)
        actions = part.actionInterface()
        for name in actions.actionNames() if actions else ():
            actions.localizedActionName(name)
            actions.localizedActionDescription(name)
        waiting += [each for each in map(part.child, range(min(part.childCount(), 30))) if each]


def file_dialog(qtbot: QtBot, folder: Path, mode: QFileDialog.FileMode, rows: int) -> tuple[QFileDialog, QListView, QLineEdit]:
    """Open Qt's own dialog on a folder, and wait until all its rows are there."""
    dialog = QFileDialog(None, "", str(folder))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(mode)
    qtbot.addWidget(dialog)
    dialog.show()
    listing = child(dialog, QListView, "listView")
    qtbot.waitUntil(lambda: listing.model().rowCount(listing.rootIndex()) == rows)
    return dialog, listing, child(dialog, QLineEdit, "fileNameEdit")


def open_files(qtbot: QtBot, folder: Path) -> None:
    (folder / "nameless").write_bytes(b"\0")
    (folder / "letter.txt").touch()
    (folder / "inner").mkdir()
    dialog, listing, field = file_dialog(qtbot, folder, QFileDialog.FileMode.ExistingFiles, rows=3)
    tree, sidebar = child(dialog, QTreeView, "treeView"), child(dialog, QListView, "sidebar")
    for mode, view in ((QFileDialog.ViewMode.List, listing), (QFileDialog.ViewMode.Detail, tree)):
        dialog.setViewMode(mode)
        # Kinds and dates are asked for where they are painted.
        dialog.grab()
        open_menu(view.viewport())
    open_menu(tree.header().viewport())
    open_menu(sidebar.viewport(), sidebar.visualRect(sidebar.model().index(0, 0)).center())
    listen(dialog)
    field.setText("absent.txt")
    ask(dialog.accept)


def open_folder(qtbot: QtBot, folder: Path) -> None:
    dialog, _, field = file_dialog(qtbot, folder, QFileDialog.FileMode.Directory, rows=0)
    listen(dialog)
    field.setText("absent")
    ask(dialog.accept)
    child(dialog, QToolButton, "newFolderButton").click()


def save_file(qtbot: QtBot, folder: Path) -> None:
    (folder / "line.png").touch()
    dialog, listing, field = file_dialog(qtbot, folder, QFileDialog.FileMode.AnyFile, rows=1)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    listen(dialog)
    field.setText("line.png")
    ask(dialog.accept)
    deleting = child(dialog, QAction, "qt_delete_action")
    listing.setCurrentIndex(listing.model().index(0, 0, listing.rootIndex()))
    deleting.setEnabled(True)
    ask(deleting.trigger)


def our_dialogs(qtbot: QtBot, _folder: Path) -> None:
    for dialog in (ExportDialog(TimeSpan(0, 1), "light", "vi"), ShortcutsDialog(), AboutDialog()):
        qtbot.addWidget(dialog)
        dialog.show()
        listen(dialog)


def boxes(qtbot: QtBot, _folder: Path) -> None:
    buttons = QDialogButtonBox()
    for button in QDialogButtonBox.StandardButton:
        if button is not QDialogButtonBox.StandardButton.NoButton:
            buttons.addButton(button)
    message = QMessageBox(QMessageBox.Icon.Warning, "", "", QMessageBox.StandardButton.Ok)
    message.setDetailedText("x")
    for box in (buttons, message, QErrorMessage(), QProgressDialog()):
        qtbot.addWidget(box)
        box.show()
        listen(box)
    for show in (QMessageBox.information, QMessageBox.warning, QMessageBox.critical, QMessageBox.question):
        ask(lambda show=show: show(None, "", ""))
    ask(lambda: QInputDialog.getText(None, "", ""))
    ask(QInputDialog().exec)


def menus(qtbot: QtBot, _folder: Path) -> None:
    area, choice, browser = QScrollArea(), QComboBox(), QTextBrowser()
    browser.setHtml('<a href="x:y">link</a>')
    for widget in (QLineEdit("x"), QDoubleSpinBox(), choice, browser, area):
        qtbot.addWidget(widget)
        widget.show()
        listen(widget)
        open_menu(widget)
    open_menu(browser.viewport(), browser.cursorRect().center() + QPoint(5, 0))
    for bar in (area.horizontalScrollBar(), area.verticalScrollBar()):
        open_menu(bar)


def undoing_and_writing(_qtbot: QtBot, folder: Path) -> None:
    stack = QUndoStack()
    stack.createUndoAction(stack)
    stack.createRedoAction(stack)
    for target in (folder, folder / "absent" / "x.png"):
        QSaveFile(str(target)).open(QSaveFile.OpenModeFlag.WriteOnly)
    QImageWriter(str(folder / "x.absent")).write(QImage(1, 1, QImage.Format.Format_RGB32))


def printing(qtbot: QtBot, folder: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "line.pdf"))
    dialog, preview = QPrintDialog(printer), QPrintPreviewDialog(printer)
    for each in (dialog, preview):
        qtbot.addWidget(each)
        each.show()
        listen(each)
    ask(child(dialog, QPushButton, "properties").click)
    for size in QPageSize.PageSizeId:
        QPageSize(size).name()


# Each with some texts that Qt can have asked only if the thing stood open.
SURFACES: Final = (
    (open_files, {"Show ", "&Rename", "Remove", "Date Modified", "Folder", "Go back", "Press", "&Open"}),
    (open_folder, {"New Folder", "&Choose", "Directories", "Directory:"}),
    (save_file, {"&Save", "%1 already exists.\nDo you want to replace it?", "Are you sure you want to delete '%1'?"}),
    (our_dialogs, {"Close", "Cancel", "Save", "Toggle", "Home"}),
    (boxes, {"N&o to All", "Show Details...", "&Show this message again", "Enter a value:", "&Yes"}),
    (menus, {"Cu&t", "&Step up", "Copy &Link Location", "Scroll here", "Page left", "ShowMenu"}),
    (undoing_and_writing, {"Undo", "Redo", "Filename refers to a directory", "Unsupported image format"}),
    (printing, {"P&roperties", "Fit width", "left margin", "Letter / ANSI A", "Print all"}),
)


@pytest.mark.qt_log_ignore("^This plugin does not support ")  # the offscreen platform of popups
@pytest.mark.parametrize(("show", "expected"), SURFACES, ids=lambda value: getattr(value, "__name__", ""))
def test_what_qt_shows_is_in_vietnamese(
    qtbot: QtBot, tmp_path: Path, ears: Ears, show: Callable[[QtBot, Path], None], expected: set[str]
) -> None:
    show(qtbot, tmp_path)

    assert expected - ears.heard == set()
    assert ears.lacking == []


def test_a_text_that_no_catalogue_has_is_heard(ears: Ears) -> None:
    QCoreApplication.translate("QFileDialog", "absent")
    QCoreApplication.translate("QFileDialog", "&Open")

    assert ears.lacking == ["QFileDialog: absent"]
