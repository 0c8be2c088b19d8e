"""What the frame tells while the user goes on: the banner for what went wrong, the progress of slow work."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from hp_timeline.ui.jobs import Job

_PATIENCE_MS: Final = 500


class Banner(QFrame):
    """Tells what went wrong above everything else, until it is closed or something newer is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._text = _plain(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QPushButton(self)
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._word()
        self.hide()

    @property
    def text(self) -> str:
        """Return what is told."""
        return self._text.text()

    def tell(self, text: str) -> None:
        """Show a text."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()

    def _word(self) -> None:
        self._close.setText(self.tr("Dismiss"))

    def changeEvent(self, event: QEvent) -> None:
        """Word the button anew where the language changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()


class JobProgress(QWidget):
    """How far a job is, with a button that ends it; shown only for work of more than half a second."""

    def __init__(self, job: Job, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job = job
        words = _plain(self)
        words.setText(text)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setMaximumWidth(180)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.clicked.connect(self._cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (words, self._bar, self.cancel_button):
            layout.addWidget(part)
        self.hide()
        job.progressed.connect(self._show_progress)
        job.ended.connect(self.deleteLater)
        patience = QTimer(self)
        patience.setSingleShot(True)
        patience.timeout.connect(self.show)
        patience.start(_PATIENCE_MS)

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _cancel(self) -> None:
        self._job.cancel()
        self.cancel_button.setEnabled(False)


def _plain(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
