"""Go to a date, typed in almost any form."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from hp_timeline.dating.edtf import Edtf
from hp_timeline.dating.typed import typed_time
from hp_timeline.timeline.words import capitalised, date_in_words, precision_in_words


class GoToDateDialog(QDialog):
    """Says at each letter what it understands; can be accepted only where that is a time."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.value: Edtf | None = None
        """What is typed, as a time."""
        self.setWindowTitle(self.tr("Go to date"))
        prompt = QLabel(self.tr("A day, month, year or span, as you would write it, or EDTF:"), self)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText("14/11/2024 · tháng 9/2023 · quý I/2024 · 1975 · 2018/2022 · 195X")
        self.field.setAccessibleName(prompt.text())
        prompt.setBuddy(self.field)
        self.understood = QLabel(self)
        self.understood.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (prompt, self.field, self.understood, self._buttons):
            layout.addWidget(part)
        self.setMinimumWidth(460)
        self.field.textChanged.connect(self._read)
        self._read("")

    def _read(self, text: str) -> None:
        self.value = typed_time(text[:200]) if text.strip() else None
        if self.value is not None:
            words = capitalised(date_in_words(self.value.text, self._language))
            told = f"{words} ({precision_in_words(self.value.text, self._language)})"
        else:
            told = self.tr("No date is understood yet; a day needs its year.") if text.strip() else " "
        self.understood.setText(told)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.value is not None)
