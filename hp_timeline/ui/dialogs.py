"""The dialogs: all keys, what the program is made of, and what picture is wanted."""

import platform
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hp_timeline import __version__
from hp_timeline.painting.export import ExportError, ExportRequest
from hp_timeline.painting.surfaces import LONGEST_SIDE, SURFACES
from hp_timeline.timeline.folding import EVEN, Folding
from hp_timeline.timeline.grouping import UNGROUPED, Grouping
from hp_timeline.timeline.span import TimeSpan
from hp_timeline.ui.commands import COMMANDS, QT_TRANSLATE_NOOP, everywhere, native, worded
from hp_timeline.ui.number_field import NumberField

_THEMES: Final = ("light", "dark")
_FAULTS: Final = {
    "no-surface": QT_TRANSLATE_NOOP("Faults", "{path} names no kind of picture. The kinds are {known}."),
    "too-large": QT_TRANSLATE_NOOP("Faults", "The picture is too large: at most {side} pixels a side and {pixels} in all."),
    "no-memory": QT_TRANSLATE_NOOP("Faults", "There is not enough memory for a picture of this size."),
    "cannot-write": QT_TRANSLATE_NOOP("Faults", "{path} cannot be written: {reason}"),
}


def fault_in_words(error: Exception) -> str:
    """Return what kept a picture from being written, in the window's language."""
    if isinstance(error, ExportError) and error.code in _FAULTS:
        return QCoreApplication.translate("Faults", _FAULTS[error.code]).format(**dict(error.arguments))
    return QCoreApplication.translate("Faults", "The picture could not be written: {0}").format(error)


@dataclass(frozen=True, slots=True)
class PictureWish:
    """What the user wants written, and where."""

    target: Path
    request: ExportRequest


class ShortcutsDialog(QDialog):
    """All commands with their keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = [command for command in COMMANDS if command.keys or command.on_canvas]
        table = QTableWidget(len(rows), 3, self)
        table.setHorizontalHeaderLabels([self.tr("What it does"), self.tr("Keys"), self.tr("On the timeline")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.setAccessibleName(self.tr("Shortcuts"))
        for row, command in enumerate(rows):
            for column, text in enumerate((worded(command.title), everywhere(command), native(command.on_canvas))):
                table.setItem(row, column, QTableWidgetItem(text))
        layout = QVBoxLayout(self)
        layout.addWidget(table)
        layout.addWidget(_closing(self))
        self.resize(560, 560)


class AboutDialog(QDialog):
    """The program's name, its licence, and the versions of all that it stands on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About hp_timeline"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        versions = (
            f"hp_timeline {__version__}\nQt {qVersion()}\nPython {platform.python_version()}\n"
            f"NumPy {np.__version__}\nSQLite {sqlite3.sqlite_version}\n{platform.platform()}"
        )
        purpose = self.tr("Reads dated documents and shows them on a timeline, as wide as what is known of their dates.")
        licence = self.tr("MIT licence. The sources belong to their publishers.")
        words = QLabel(f"{purpose}\n\n{versions}\n\n{licence}", self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = _closing(self)
        self.copy_button = buttons.addButton(self.tr("Copy versions"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(versions))
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(buttons)
        self.resize(420, self.sizeHint().height())


class ExportDialog(QDialog):
    """Asks where a picture goes, how large it is, and what it shows."""

    def __init__(
        self,
        view: TimeSpan,
        theme: str,
        language: str,
        parent: QWidget | None = None,
        *,
        folding: Folding = EVEN,
        grouping: Grouping = UNGROUPED,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._folding = folding
        self._grouping = grouping
        self._language = language
        usual = ExportRequest()
        self.setWindowTitle(self.tr("Export picture"))
        self.path = QLineEdit(str(Path.home() / "timeline.png"), self)
        browse = QPushButton(self.tr("Browse…"), self)
        browse.clicked.connect(self._browse)
        self.width_units, self.height_units = _size(usual.width, self), _size(usual.height, self)
        self.scale = NumberField(self)
        self.scale.setRange(0.25, 8)
        self.scale.setSingleStep(0.5)
        self.scale.setValue(usual.scale)
        self.theme = QComboBox(self)
        self.theme.addItems([self.tr("Light"), self.tr("Dark")])
        self.theme.setCurrentIndex(_THEMES.index(theme))
        self.whole_line = QCheckBox(self.tr("The whole line, not only what is in view"), self)
        self.whole_line.setChecked(True)
        self.legend = QCheckBox(self.tr("Legend, with the counts of what is shown"), self)
        self.sources = QCheckBox(self.tr("List of the sources"), self)
        for part in (self.legend, self.sources):
            part.setChecked(True)
        self.title = QLineEdit(self)
        self.title.setPlaceholderText(self.tr("The usual title"))
        self._hint = QLabel(self)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._arrange(browse)
        self.path.textChanged.connect(self._judge)
        self._judge()

    def _arrange(self, browse: QPushButton) -> None:
        place = QHBoxLayout()
        place.addWidget(self.path, 1)
        place.addWidget(browse)
        form = QFormLayout()
        form.addRow(self.tr("File"), place)
        form.addRow(self._hint)
        for label, field in (
            (self.tr("Width"), self.width_units),
            (self.tr("Height"), self.height_units),
            (self.tr("Pixels per unit (PNG)"), self.scale),
            (self.tr("Colours"), self.theme),
            (self.tr("Title"), self.title),
        ):
            form.addRow(label, field)
        for part in (self.whole_line, self.legend, self.sources):
            form.addRow("", part)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._buttons)
        self.setMinimumWidth(520)

    def wish(self) -> PictureWish:
        """Return what the fields say."""
        whole = self.whole_line.isChecked()
        request = ExportRequest(
            width=self.width_units.value(),
            height=self.height_units.value(),
            scale=self.scale.value(),
            theme=_THEMES[self.theme.currentIndex()],
            language=self._language,
            start=None if whole else self._view.start,
            end=None if whole else self._view.end,
            title=self.title.text().strip() or None,
            legend=self.legend.isChecked(),
            sources=self.sources.isChecked(),
            folding=self._folding,
            grouping=self._grouping,
        )
        return PictureWish(self._target(), request)

    @property
    def hint(self) -> str:
        """Return what the dialog says about the file's name."""
        return self._hint.text()

    def _target(self) -> Path:
        return Path(self.path.text().strip()).expanduser()

    def _judge(self) -> None:
        target = self._target()
        is_known = target.suffix.lower() in SURFACES
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(is_known)
        self._hint.setVisible(not is_known or _exists(target))
        if not is_known:
            self._hint.setText(self.tr("The name's ending chooses the kind of picture: {0}").format(", ".join(SURFACES)))
        else:
            self._hint.setText(self.tr("This file exists; it will be replaced."))

    def _browse(self) -> None:
        kinds = self.tr("PNG picture (*.png);;SVG drawing (*.svg);;PDF page (*.pdf)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export picture"), self.path.text(), kinds)
        if name:
            self.path.setText(name)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _size(value: int, parent: QWidget) -> QSpinBox:
    field = QSpinBox(parent)
    field.setRange(200, LONGEST_SIDE)
    field.setSingleStep(100)
    field.setValue(value)
    return field


def _closing(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    return buttons
