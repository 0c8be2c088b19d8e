"""The saved views: kept in the settings, saved and chosen in two dialogs."""

import logging
from typing import Final

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QWidget

from hp_timeline.timeline.saved_views import SavedView, SavedViews, restored, views_text
from hp_timeline.timeline.words import capitalised, span_in_words
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
        session, views = self._session, kept_views(self._settings)
        name = views.free_name(capitalised(span_in_words(session.shown.start, session.shown.end, self._language)))
        shown = SavedView(name, session.shown, session.selected, session.grouping)
        dialog = SaveViewDialog(views, shown, self._language, self._window)
        dialog.accepted.connect(lambda: keep_views(self._settings, kept_views(self._settings).with_view(dialog.view())))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

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
            self.show(view)

    def show(self, view: SavedView) -> None:
        """Show a saved view, its document chosen where that is here; a step back leads back."""
        session = self._session
        if view.grouping is not None:
            session.group(view.grouping)
        # Chosen first: what is chosen cuts short whatever is on its way.
        if view.document is not None and session.catalog.document(view.document) is not None:
            session.choose(view.document)
        session.jump_to(session.index.folds.folded_span(view.span))
