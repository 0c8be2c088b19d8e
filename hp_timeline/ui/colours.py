"""The theme of the window: the system's, or the user's own choice."""

from typing import Final

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from hp_timeline.painting.theme import Theme, load_theme

SYSTEM: Final = "system"
_OWN_CHOICES: Final = ("light", "dark")
_ROLES: Final = (
    (QPalette.ColorRole.Window, "background"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "background"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.PlaceholderText, "text_muted"),
    (QPalette.ColorRole.Button, "surface_raised"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.ToolTipBase, "surface_raised"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "accent_text"),
    (QPalette.ColorRole.Link, "mention"),
)
_DISABLED: Final = (QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText, QPalette.ColorRole.Text)


class Colours(QObject):
    """Dresses the application in a theme, and says so when another one is wanted."""

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._hints = QGuiApplication.styleHints()
        self.theme = self._wanted()
        self._dress()
        self._hints.colorSchemeChanged.connect(self._follow)

    @property
    def choice(self) -> str:
        """Return ``system``, ``light`` or ``dark``."""
        kept = self._settings.value("theme")
        return str(kept) if kept in _OWN_CHOICES else SYSTEM

    def choose(self, choice: str) -> None:
        """Keep to the system's theme, or to the light or dark one."""
        self._settings.setValue("theme", choice)
        self._follow()

    def _wanted(self) -> Theme:
        if self.choice != SYSTEM:
            return load_theme(self.choice)
        return load_theme("dark" if self._hints.colorScheme() is Qt.ColorScheme.Dark else "light")

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted != self.theme:
            self.theme = wanted
            self.changed.emit()
        self._dress()

    def _dress(self) -> None:
        palette = QPalette()
        for role, colour in _ROLES:
            palette.setColor(role, _colour(self.theme, colour))
        for role in _DISABLED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(self.theme.axis))
        QGuiApplication.setPalette(palette)


def _colour(theme: Theme, role: str) -> QColor:
    return QColor(str(getattr(theme, role)))
