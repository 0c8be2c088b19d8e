"""The saved views: found by typing, gone to, renamed, moved and deleted."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from hp_timeline.documents.folding import fold
from hp_timeline.timeline.saved_views import SavedView, SavedViews, tidy_name
from hp_timeline.ui.commands import COMMANDS, native, run_plainly, worded
from hp_timeline.ui.saved_views_list import SavedViewsList

_STEPS: Final[dict[int, int]] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class SavedViewsDialog(QDialog):
    """What is done to a view holds at once, is told, and can be undone."""

    views_changed = Signal(object)

    def __init__(self, views: SavedViews, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views = views
        self._past: list[SavedViews] = []
        self.chosen: SavedView | None = None
        """The view to go to."""
        self.setWindowTitle(self.tr("Saved views"))
        self.field = QLineEdit(self)
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(self.tr("Find a view"))
        self.field.setPlaceholderText(self.tr("Find a view (accents do not matter)"))
        self.list = SavedViewsList(language, self)
        self.told = _words(self)
        self.void = _words(self)
        self.void.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.void.setMargin(24)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        self._go_button = self._buttons.addButton(self.tr("Go there"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._go_button.setDefault(True)
        self._undo_button = self._button(self.tr("Undo"), "Ctrl+Z", self._undo)
        self._on_one = (
            self._button(self.tr("Rename"), "F2", self.list.edit_name),
            self._button(self.tr("Delete"), "Del", self._delete),
            self._button(self.tr("Move up"), "Alt+Up", partial(self._move, -1)),
            self._button(self.tr("Move down"), "Alt+Down", partial(self._move, 1)),
        )
        self._arrange()
        self._connect()
        self._show_views()

    def _button(self, words: str, keys: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.setToolTip(f"{words} ({native(keys)})")
        button.clicked.connect(partial(run_plainly, run))
        return button

    def _arrange(self) -> None:
        side = QVBoxLayout()
        for button in self._on_one:
            side.addWidget(button)
        side.addSpacing(12)
        side.addWidget(self._undo_button)
        side.addStretch(1)
        grid = QGridLayout(self)
        grid.addWidget(self.field, 0, 0)
        grid.addWidget(self.list, 1, 0)
        grid.addWidget(self.void, 1, 0)
        grid.addLayout(side, 1, 1)
        grid.addWidget(self.told, 2, 0, 1, 2)
        grid.addWidget(self._buttons, 3, 0, 1, 2)
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(0, 1)
        self.field.setFocus()
        self.resize(600, 400)

    def _connect(self) -> None:
        self._buttons.accepted.connect(self._go)
        self._buttons.rejected.connect(self.reject)
        self.field.textChanged.connect(self._filter)
        self.list.itemDoubleClicked.connect(self._go)
        # The list is made anew under another name: only once the field within it has closed.
        self.list.rename_wanted.connect(self._rename, Qt.ConnectionType.QueuedConnection)
        for part in (self.field, self.list):
            part.installEventFilter(self)

    def _filter(self) -> None:
        self._show_views()

    def _show_views(self, wanted: str | None = None) -> None:
        """List the views whose names hold all the typed words."""
        words = fold(self.field.text()).text.split()
        shown = [view for view in self._views if all(word in fold(view.name).text for word in words)]
        self.list.show_views(shown, wanted)
        self.list.setVisible(bool(shown))
        self.void.setVisible(not shown)
        self.void.setText(self.tr("No view has such a name.") if self._views else self._invitation())
        self._undo_button.setEnabled(bool(self._past))
        for button in (self._go_button, *self._on_one):
            button.setEnabled(bool(shown))
        # Among some of the views a step would be a step past others, unseen.
        for button in self._on_one[-2:]:
            button.setEnabled(bool(shown) and not words)
        # Where there is nothing to find or to change, nothing is offered.
        for part in (self.field, self._undo_button, self._go_button, *self._on_one):
            part.setVisible(bool(self._views) or bool(self._past))

    def _invitation(self) -> str:
        command = next(command for command in COMMANDS if command.id == "go.save-view")
        told = self.tr("No view is saved yet.\n\n“{0}” ({1}) keeps what the timeline shows under a name.")
        return told.format(worded(command.title), native(command.keys))

    def _go(self) -> None:
        self.chosen = self.list.current
        if self.chosen is not None:
            self.accept()

    def _change(self, views: SavedViews, wanted: str | None, told: str) -> None:
        if views != self._views:
            self._past.append(self._views)
            self._views = views
            self.views_changed.emit(views)
            self._tell(told)
        self._show_views(wanted)

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        # A screen reader hears it wherever the keyboard is.
        for part in (self.field, self.list):
            part.setAccessibleDescription(text)

    def _rename(self, name: str, typed: str) -> None:
        other = tidy_name(typed)
        if other and other != name and self._views.named(other) is not None:
            self._tell(self.tr("Another view is called “{0}” already.").format(other))
            self._show_views()
        else:
            self._change(self._views.renamed(name, other or name), other, self.tr("“{0}” is now “{1}”.").format(name, other))

    def _delete(self) -> None:
        view = self.list.current
        if view is not None:
            self._change(self._views.without(view.name), None, self.tr("“{0}” is deleted.").format(view.name))

    def _move(self, step: int) -> None:
        view = self.list.current
        if view is not None and not self.field.text().strip():
            self._change(self._views.moved(view.name, step), view.name, "")

    def _undo(self) -> None:
        if self._past:
            self._views = self._past.pop()
            self.views_changed.emit(self._views)
            self._tell(self.tr("Undone."))
            self._show_views()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys act on the list while the field has the keyboard, and letters find views wherever it is."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._acts(event, in_list=watched is self.list)
        return super().eventFilter(watched, event)

    def _acts(self, event: QKeyEvent, *, in_list: bool) -> bool:
        """Do what a key stands for; return whether it stands for anything here."""
        step = _STEPS.get(event.key())
        if event.matches(QKeySequence.StandardKey.Undo) and self._past and (in_list or not self.field.isUndoAvailable()):
            self._undo()
        elif event.key() == Qt.Key.Key_F2:
            self.list.edit_name()
        elif event.key() == Qt.Key.Key_Delete and (in_list or (not self.field.text() and not event.isAutoRepeat())):
            self._delete()
        elif step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(step)
        elif step is not None and not in_list:
            self.list.step(step)
        elif in_list and event.text().isprintable() and event.text().strip():
            self.field.setFocus()
            self.field.insert(event.text())
        else:
            return False
        return True


def _words(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
