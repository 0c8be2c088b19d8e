"""The one object that changes: what is read, what is chosen, what part of the line is shown."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject, Signal

from hp_timeline.catalog.store import Catalog
from hp_timeline.documents.values import Document, Problem
from hp_timeline.timeline.history import ViewHistory
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.layout import CARD_AIR, EDGE_AIR
from hp_timeline.timeline.span import TimeSpan, framed
from hp_timeline.timeline.view import View

_STEP_AIR: Final = 0.15


class Session(QObject):
    """Views say what the user wants; the session decides, and tells all views what changed."""

    documents_changed = Signal()
    selection_changed = Signal()
    view_changed = Signal()
    focus_changed = Signal()

    def __init__(self, catalog: Catalog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalog = catalog
        self.index = TimelineIndex.of(())
        self.view = View()
        self.selected: str | None = None
        self.focus: TimeSpan | None = None
        """A time that the reader asked to see; drawn as a band behind the marks."""
        self._history = ViewHistory()
        self._is_fitted = True

    def add(self, documents: Iterable[Document], problems: Iterable[Problem] = ()) -> None:
        """Put what was read into the catalog; the whole line stays in view while the user has not moved it."""
        for document in documents:
            self.catalog.add(document)
        for problem in problems:
            self.catalog.add_problem(problem)
        self._catalog_changed()

    def replace_catalog(self, catalog: Catalog) -> None:
        """Show another catalog: nothing is chosen, the whole line is in view."""
        previous, self.catalog = self.catalog, catalog
        previous.close()
        self._is_fitted = True
        self.focus = None
        self.select(None)
        self._catalog_changed()

    def _catalog_changed(self) -> None:
        events = self.catalog.events()
        self.show_index(TimelineIndex.of(events).with_eventless(self.catalog.counts().documents - len(events)))

    def show_index(self, index: TimelineIndex) -> None:
        """Show other events on the line, or others of them."""
        self.index = index
        self.documents_changed.emit()
        if self._is_fitted:
            self.fit_all()

    def document(self) -> Document | None:
        """Return the chosen document."""
        return None if self.selected is None else self.catalog.document(self.selected)

    def select(self, event_id: str | None) -> None:
        """Choose an event's document, or none; an event out of sight is brought into view."""
        if event_id == self.selected:
            return
        self.selected = event_id
        self._set_focus(None)
        self.selection_changed.emit()
        self._bring_into_view(event_id)

    def select_beside(self, step: int) -> None:
        """Choose the next (1) or previous (-1) event in time; with none chosen, the first or the last."""
        last = len(self.index) - 1
        if last < 0:
            return
        here = self.index.position(self.selected)
        there = (0 if step > 0 else last) if here is None else min(max(here + step, 0), last)
        self.select(self.index.id(there))

    def select_end(self, *, last: bool) -> None:
        """Choose the first or the last event of the line."""
        if len(self.index):
            self.select(self.index.id(len(self.index) - 1 if last else 0))

    def _bring_into_view(self, event_id: str | None) -> None:
        place = self.index.place(event_id)
        if place is None:
            return
        start, end = place
        span = self.view.span
        air = round(span.seconds * _STEP_AIR)
        if start >= span.start and start < span.end - air:
            return
        if span.meets(start, end) and end - start > span.seconds:
            return
        wanted = start - air if start < span.start else start - span.seconds + 2 * air
        self.jump_to(TimeSpan(wanted, span.seconds))

    def show_span(self, span: TimeSpan) -> None:
        """Show a stretch of time."""
        self._is_fitted = False
        self._set_view(self.view.showing(span))

    def jump_to(self, span: TimeSpan) -> None:
        """Show a stretch of time that is not next to the one shown; ``step_back`` leads back."""
        self._history = self._history.left(self.view.span)
        self.show_span(span)

    def step_back(self) -> None:
        """Show what was shown before the last jump."""
        self._step(self._history.back(self.view.span))

    def step_forward(self) -> None:
        """Show again what was gone back from."""
        self._step(self._history.forward(self.view.span))

    def _step(self, step: tuple[TimeSpan, ViewHistory] | None) -> None:
        if step is not None:
            span, self._history = step
            self.show_span(span)

    def zoom(self, factor: float, around: int | None = None) -> None:
        """Show more (above 1) or less (below 1) time, around an instant that holds still, by default the middle."""
        centre = self.view.span.middle if around is None else around
        self.show_span(self.view.span.zoomed(factor, centre))

    def pan(self, share: float) -> None:
        """Move the view later by a share of its width."""
        self.show_span(self.view.span.moved(round(self.view.span.seconds * share)))

    def show_all(self) -> None:
        """Show the whole line because the user asks for it; ``step_back`` leads back."""
        self._history = self._history.left(self.view.span)
        self.fit_all()

    def fit_all(self) -> None:
        """Show the whole line, with room for the cards of the last events."""
        extent = self.index.extent
        if extent is not None:
            start, end = extent
            self._set_view(self.view.showing(framed(start, end, self.view.width, EDGE_AIR, CARD_AIR)))
        self._is_fitted = True

    def show_beyond(self, *, later: bool) -> None:
        """Show the nearest events out of sight on one side, at the same scale."""
        whole, span = self.index.whole, self.view.span
        air = round(span.seconds * _STEP_AIR)
        if later:
            at = int(whole.starts.searchsorted(span.end))
            if at < len(whole):
                self.jump_to(TimeSpan(int(whole.starts[at]) - air, span.seconds))
            return
        at = int(whole.finishes.searchsorted(span.start, side="right"))
        if at > 0:
            self.jump_to(TimeSpan(int(whole.finishes[at - 1]) + air - span.seconds, span.seconds))

    def show_stretch(self, start: int, end: int) -> None:
        """Show what begins from ``start`` to ``end``, with room for the cards of the last."""
        self.jump_to(framed(start, end, self.view.width, EDGE_AIR, CARD_AIR))

    def fit_selection(self) -> None:
        """Show the chosen event with as much time on both sides."""
        place = self.index.place(self.selected)
        if place is not None:
            start, end = place
            air = end - start
            self.jump_to(TimeSpan(start - air, 3 * air))

    def show_time(self, start: int, end: int) -> None:
        """Show a time that a text speaks of, marked by a band, with air on both sides; the scale stays where it fits."""
        self._set_focus(TimeSpan(start, max(end - start, 1)))
        span, length = self.view.span, end - start
        seconds = span.seconds if span.seconds / 40 <= length <= span.seconds * 0.8 else length * 4
        self.jump_to(TimeSpan((start + end - seconds) // 2, seconds))

    def clear_focus(self) -> None:
        """Take the band away."""
        self._set_focus(None)

    def resize_view(self, width: int, height: int) -> None:
        """Take note of the canvas's size in pixels; a fitted line stays fitted."""
        self._set_view(self.view.sized(width, height))
        if self._is_fitted:
            self.fit_all()

    def _set_view(self, view: View) -> None:
        if view != self.view:
            self.view = view
            self.view_changed.emit()

    def _set_focus(self, span: TimeSpan | None) -> None:
        if span != self.focus:
            self.focus = span
            self.focus_changed.emit()
