"""The language of the window, chosen by locale and changed while it is open."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QSettings, QTranslator

from hp_timeline import places

LANGUAGES: Final = ("vi", "en")
_CATALOGUES: Final = ("qtbase", "hp_timeline")
"""Qt ships no Vietnamese words for its buttons and dialogs, so ours come with the program. English needs them for no text."""


def wanted_language(settings: QSettings, locale: QLocale) -> str:
    """Return the language chosen before, else that of the locale, else English."""
    kept = settings.value("language")
    if kept in LANGUAGES:
        return str(kept)
    return "vi" if locale.language() is QLocale.Language.Vietnamese else "en"


class Translations(QObject):
    """Puts one language's words into the application; widgets are told by ``LanguageChange``."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._installed: list[QTranslator] = []
        self.switch(language)

    def switch(self, language: str) -> None:
        """Take the former language's words out and put this one's in."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        for catalogue in _CATALOGUES:
            translator = QTranslator(self)
            if translator.load(f"{catalogue}_{language}", str(places.resources() / "translations")):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
