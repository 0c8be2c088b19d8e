"""Save what the timeline shows under a name."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from hp_timeline.timeline.saved_views import LONGEST_NAME, SavedView, SavedViews, tidy_name
from hp_timeline.timeline.words import span_in_words


class SaveViewDialog(QDialog):
    """Proposes the name of what is shown, and says beside it where another would replace a view."""

    def __init__(self, views: SavedViews, shown: SavedView, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views = views
        self._shown = shown
        self._language = language
        self.setWindowTitle(self.tr("Save this view"))
        prompt = QLabel(self.tr("Name of the view:"), self)
        self.field = QLineEdit(self)
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setAccessibleName(prompt.text())
        prompt.setBuddy(self.field)
        self.told = QLabel(self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._save_button = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        layout = QVBoxLayout(self)
        for part in (prompt, self.field, self.told, self._buttons):
            layout.addWidget(part)
        self.setMinimumWidth(460)
        self.field.textChanged.connect(self._judge)
        self.field.setText(shown.name)
        self.field.selectAll()

    def view(self) -> SavedView:
        """Return the view under its name; there must be one."""
        return replace(self._shown, name=tidy_name(self.field.text()))

    def _judge(self, text: str) -> None:
        name = tidy_name(text)
        taken = self._views.named(name)
        if taken is not None:
            shown = span_in_words(taken.span.start, taken.span.end, self._language)
            told = self.tr("A view of this name is there already ({0}); it will be replaced.").format(shown)
        else:
            told = self.tr("Keeps this stretch of the line: {0}.").format(
                span_in_words(self._shown.span.start, self._shown.span.end, self._language)
            )
            if self._shown.document is not None:
                told = self.tr("{0} The chosen document is kept with it.").format(told)
        self.told.setText(told)
        self.field.setAccessibleDescription(told)
        self._save_button.setText(self.tr("Save") if taken is None else self.tr("Replace"))
        self._save_button.setEnabled(bool(name))
