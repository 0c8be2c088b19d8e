"""The saved views: kept in the settings, saved and chosen in two dialogs."""

import logging
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QWidget

from hp_timeline.timeline.saved_views import SavedView, SavedViews, restored, views_text
from hp_timeline.ui.save_view import SaveViewDialog
from hp_timeline.ui.saved_views_dialog import SavedViewsDialog
from hp_timeline.ui.session import Session

_log = logging.getLogger(__name__)
_KEY: Final = "views/saved"


def kept_views(settings: QSettings) -> SavedViews:
    """Return the views that the settings hold; what makes no sense there is left out."""
    text = settings.value(_KEY, "[]")
    found = restored(text if isinstance(text, str) else "")
    if found.dropped:
        _log.warning("%d saved views in the settings make no sense", found.dropped)
    return found.views


def keep_views(settings: QSettings, views: SavedViews) -> None:
    """Put views into the settings, in the place of those that are there."""
    settings.setValue(_KEY, views_text(views))


class ViewShelf(QObject):
    """Saves what the session shows, and leads back to it."""

    def __init__(self, window: QWidget, session: Session, settings: QSettings, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._settings = settings
        self._language = language

    def set_language(self, language: str) -> None:
        """Word spans in another language from now on."""
        self._language = language

    def save_view(self) -> None:
        """Ask for a name, and save what is shown under it."""
        session = self._session
        dialog = SaveViewDialog(kept_views(self._settings), session.shown, session.selected, self._language, self._window)
        dialog.accepted.connect(lambda: self._add(dialog.view()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add(self, view: SavedView) -> None:
        laned = replace(view, grouping=self._session.grouping)
        keep_views(self._settings, kept_views(self._settings).with_view(laned))

    def choose_view(self) -> None:
        """Show the saved views, and go to the one that is chosen."""
        dialog = SavedViewsDialog(kept_views(self._settings), self._language, self._window)
        dialog.views_changed.connect(self._keep)
        dialog.accepted.connect(lambda: self._go_to(dialog.chosen))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, views: SavedViews) -> None:
        keep_views(self._settings, views)

    def _go_to(self, view: SavedView | None) -> None:
        if view is not None:
            self._session.show_saved(view)
