"""What the window shows first. Each class of Qt costs time when it is first named, so this names few."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


class LoadingPage(QWidget):
    """What the window shows until the first documents are read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._words = QLabel(self), QLabel(self)
        large = QFont(self.font())
        large.setPointSizeF(large.pointSizeF() * 2)
        large.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(large)
        self._name.setText("hp_timeline")
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        for label in (self._name, self._words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addStretch(1)
        self._word()

    def _word(self) -> None:
        self._words.setText(self.tr("Reading the sources…"))

    def changeEvent(self, event: QEvent) -> None:
        """Word the page anew where the language changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()
