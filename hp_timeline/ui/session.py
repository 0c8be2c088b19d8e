"""The one object that changes: what is read, what is chosen, what part of the line is shown."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from hp_timeline.catalog.store import Catalog
from hp_timeline.documents.values import Document, Problem
from hp_timeline.timeline.folding import EVEN, Folding
from hp_timeline.timeline.folds import Fold
from hp_timeline.timeline.grouping import UNGROUPED, Grouping
from hp_timeline.timeline.history import ViewHistory
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.lane_views import from_lane, with_lane
from hp_timeline.timeline.lanes import hidden_lane_of, in_lanes
from hp_timeline.timeline.nearby import span_amid, span_around, span_beyond, span_of_line, span_of_stretch, span_with
from hp_timeline.timeline.span import TimeSpan
from hp_timeline.timeline.view import View


class Session(QObject):
    """Views say what the user wants; the session decides, and tells all views what changed."""

    documents_changed = Signal()
    selection_changed = Signal()
    view_changed = Signal()
    focus_changed = Signal()
    origin_changed = Signal()
    lanes_changed = Signal()
    jumping = Signal(TimeSpan)
    """Sent just before the view comes to a stretch that is not reached by the user's own hand, as by a drag or the wheel."""

    def __init__(self, catalog: Catalog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalog = catalog
        self._even = TimelineIndex.of(())
        self.index = self._even
        """The events on the line as it is shown, folded where ``folding`` wants it: the view counts in its seconds."""
        self.folding = EVEN
        self.grouping = UNGROUPED
        self.lane: int | None = None
        """The number of the lane that commands act on."""
        self.view = View()
        self.selected: str | None = None
        self.focus: TimeSpan | None = None
        """A time that the reader asked to see, in real seconds; drawn as a band behind the marks."""
        self.origin: str | None = None
        """The event that others are measured from."""
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
        self.view = replace(self.view, first_lane=0)
        self.focus = None
        self.measure_from(None)
        self.select(None)
        self._catalog_changed()

    def _catalog_changed(self) -> None:
        events = self.catalog.events()
        self.show_index(TimelineIndex.of(events).with_eventless(self.catalog.counts().documents - len(events)))

    def show_index(self, index: TimelineIndex) -> None:
        """Show other events on the line, or others of them; the index is not folded yet."""
        self._even = index
        self._lay_folds()
        self.lane = None
        self.documents_changed.emit()
        if self._is_fitted:
            self.fit_all()

    def fold(self, folding: Folding) -> None:
        """Fold the line, or unfold it; what is in view stays there."""
        self.folding = folding
        self._lay_folds()
        if self._is_fitted:
            self.fit_all()
        self.view_changed.emit()

    def open_fold(self, fold: Fold) -> None:
        """Unfold one stretch."""
        self.fold(self.folding.opened(fold))

    def open_nearest_fold(self) -> None:
        """Unfold the stretch nearest to the middle of the view."""
        nearest = self.index.folds.nearest(self.view.span.middle)
        if nearest is not None:
            self.open_fold(nearest)

    def _lay_folds(self) -> None:
        shown = self.index.folds.unfolded_span(self.view.span)
        self.index = in_lanes(self._even.folded(self.folding.folds_of(self._even)), self.grouping)
        if not self._is_fitted:
            self.view = self.view.showing(self.index.folds.folded_span(shown))

    def group(self, grouping: Grouping) -> None:
        """Put the events into lanes, or into others; what is in view stays there."""
        if grouping == self.grouping:
            return
        if grouping.by is not self.grouping.by:
            self.lane = None
            self.show_lanes_from(0)
        self.grouping = grouping
        self.index = in_lanes(self.index, grouping)
        self.show_lanes_from(self.view.first_lane)
        self.lanes_changed.emit()

    def come_to_lane(self, number: int) -> None:
        """Bring a lane into sight; commands act on it."""
        self.lane = number
        self._set_view(with_lane(self.index, self.view, number))
        self.lanes_changed.emit()

    def show_lanes_from(self, first: int) -> None:
        """Show the lanes from a place on, as far as there are any more."""
        self._set_view(from_lane(self.index, self.view, first))

    @property
    def shown(self) -> TimeSpan:
        """The stretch of time in view, in real seconds."""
        return self.index.folds.unfolded_span(self.view.span)

    def document(self) -> Document | None:
        """Return the chosen document."""
        return None if self.selected is None else self.catalog.document(self.selected)

    def select(self, event_id: str | None) -> None:
        """Choose an event's document, or none; an event out of sight is brought into view."""
        if event_id == self.selected:
            return
        self.choose(event_id)
        place = self.index.place(event_id)
        wanted = None if place is None else span_with(self.view.span, *place)
        if wanted is not None:
            self.jump_to(wanted)

    def choose(self, event_id: str | None) -> None:
        """Choose an event's document, or none, and come to its lane; the stretch in view stays.

        A lane that is hidden is shown again, for somebody asks for what is in it.
        """
        if event_id != self.selected:
            self.selected = event_id
            self._set_focus(None)
            self.selection_changed.emit()
        hidden = hidden_lane_of(self.index, event_id)
        if hidden is not None:
            self.group(self.grouping.showing(hidden.key))
        position = self.index.position(event_id)
        if self.index.lanes is not None and position is not None:
            self.come_to_lane(self.index.lane_at(position))

    def select_beside(self, step: int) -> None:
        """Choose the next (1) or previous (-1) event in time; with none chosen, the first or the last."""
        there = self.index.beside(self.index.position(self.selected), step)
        if there is not None:
            self.select(self.index.id(there))

    def select_of_source(self, step: int) -> bool:
        """Choose the next (1) or previous (-1) event of the chosen one's source; return whether there is one."""
        here = self.index.position(self.selected)
        there = None if here is None else self.index.beside_of_source(here, step)
        if there is not None:
            self.select(self.index.id(there))
        return there is not None

    def select_end(self, *, last: bool) -> None:
        """Choose the first or the last event of the line."""
        if len(self.index):
            self.select(self.index.id(len(self.index) - 1 if last else 0))

    def show_span(self, span: TimeSpan) -> None:
        """Show a stretch of time, in the folded seconds of the line."""
        self._is_fitted = False
        self._set_view(self.view.showing(span))

    def go_to(self, span: TimeSpan) -> None:
        """Show a stretch of time, and let the way there be seen."""
        self.jumping.emit(span.reined_in())
        self.show_span(span)

    def jump_to(self, span: TimeSpan) -> None:
        """Show a stretch of time that is not next to the one shown; ``step_back`` leads back."""
        self._history = self._history.left(self.shown)
        self.go_to(span)

    def step_back(self) -> None:
        """Show what was shown before the last jump."""
        self._step(self._history.back(self.shown))

    def step_forward(self) -> None:
        """Show again what was gone back from."""
        self._step(self._history.forward(self.shown))

    def _step(self, step: tuple[TimeSpan, ViewHistory] | None) -> None:
        if step is not None:
            span, self._history = step
            self.go_to(self.index.folds.folded_span(span))

    def zoom(self, factor: float, around: int | None = None) -> None:
        """Show more (above 1) or less (below 1) time, around an instant that holds still, by default the middle."""
        self.show_span(self.view.span.zoomed(factor, around))

    def zoom_step(self, factor: float, around: int | None = None) -> None:
        """Zoom by a step that is asked for at once, by a key, a button or a double click."""
        self.go_to(self.view.span.zoomed(factor, around))

    def pan(self, share: float) -> None:
        """Move the view later by a share of its width."""
        self.show_span(self.view.span.paged(share))

    def page(self, share: float) -> None:
        """Turn to what is later by a share of the view's width."""
        self.go_to(self.view.span.paged(share))

    def show_all(self) -> None:
        """Show the whole line because the user asks for it; ``step_back`` leads back."""
        self._history = self._history.left(self.shown)
        self.jumping.emit(self._fitted().span)
        self.fit_all()

    def fit_all(self) -> None:
        """Show the whole line, with room for the cards of the last events."""
        self._set_view(self._fitted())
        self._is_fitted = True

    def _fitted(self) -> View:
        whole = span_of_line(self.index, self.view.width)
        return self.view if whole is None else self.view.showing(whole)

    def show_beyond(self, *, later: bool) -> None:
        """Show the nearest events out of sight on one side, at the same scale."""
        wanted = span_beyond(self.index, self.view.span, later=later)
        if wanted is not None:
            self.jump_to(wanted)

    def show_stretch(self, start: int, end: int) -> None:
        """Show what begins from ``start`` to ``end``, with room for the cards of the last."""
        self.jump_to(span_of_stretch(start, end, self.view.width))

    def fit_selection(self) -> None:
        """Show the chosen event with as much time on both sides."""
        place = self.index.place(self.selected)
        if place is not None:
            self.jump_to(span_amid(*place))

    def show_time(self, start: int, end: int) -> None:
        """Show a time (real seconds) that a text speaks of, marked by a band, with air on both sides.

        The scale stays where it fits.
        """
        self._set_focus(TimeSpan(start, max(end - start, 1)))
        folded = self.index.folds.folded
        self.jump_to(span_around(self.view.span, folded(start), folded(end)))

    def measure_from(self, event_id: str | None) -> None:
        """Measure other events from one, or from none any more."""
        if event_id != self.origin:
            self.origin = event_id
            self.origin_changed.emit()

    def clear_marks(self) -> None:
        """Take the band away, and end measuring."""
        self._set_focus(None)
        self.measure_from(None)

    def resize_view(self, width: int, height: int) -> None:
        """Take note of the canvas's size in pixels; a fitted line stays fitted."""
        self._set_view(from_lane(self.index, self.view.sized(width, height), self.view.first_lane))
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
