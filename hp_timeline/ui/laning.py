"""Lanes in the window: what the commands do with them, kept between starts."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QSettings, Signal

from hp_timeline.timeline.grouping import UNGROUPED, Grouping, LaneKind, grouping_text, restored_grouping
from hp_timeline.timeline.index import Lanes
from hp_timeline.timeline.lane_views import stack_in
from hp_timeline.timeline.lane_words import lane_place, lane_told
from hp_timeline.timeline.lanes import beside_in_lane
from hp_timeline.ui.session import Session

_BY: Final = "lanes/by"
_KEY: Final = "lanes/{0}"


class Laning(QObject):
    """Acts on the session's current lane, and says what came of it."""

    said = Signal(str)
    """What was done, for the foot of the window and for screen readers."""

    def __init__(self, session: Session, settings: QSettings, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._language = language
        kind = settings.value(_BY, "")
        self.group_by(next((one for one in LaneKind if one == kind), None))

    def set_language(self, language: str) -> None:
        """Word lanes in another language from now on."""
        self._language = language

    def runs(self) -> dict[str, Callable[[], object]]:
        """Return what the commands on lanes run, by their ids."""
        return {
            "lanes.none": partial(self.group_by, None),
            **{f"lanes.by-{kind}": partial(self.group_by, kind) for kind in LaneKind},
            "lanes.above": partial(self.step, -1),
            "lanes.below": partial(self.step, 1),
            "lanes.turn": self.turn,
            "lanes.turn-others": self.turn_others,
            "lanes.hide": self.hide,
            "lanes.reveal": self.reveal,
            "lanes.move-up": partial(self.move, -1),
            "lanes.move-down": partial(self.move, 1),
            "go.next-in-lane": partial(self.select_beside, 1),
            "go.previous-in-lane": partial(self.select_beside, -1),
        }

    def leads(self) -> dict[str, Callable[[], object]]:
        """Return what leads to events that lanes keep out of sight, by the part of the accounting or the tray."""
        return {
            "hidden": self.reveal,
            "beyond": self._show_other_lanes,
            "lanes-hidden": self.reveal,
            "lanes-above": partial(self.scroll_page, -1),
            "lanes-below": partial(self.scroll_page, 1),
        }

    def group_by(self, kind: LaneKind | None) -> None:
        """Put the events into lanes, as they were left last time, or into none."""
        kept = UNGROUPED
        if kind is not None:
            text = self._settings.value(_KEY.format(kind), "")
            kept = restored_grouping(text if isinstance(text, str) else "")
        self._group(kept if kept.by is kind else Grouping(kind))

    def _group(self, grouping: Grouping) -> None:
        """Put the events into lanes as the user wants them, and keep the wish; a saved view's lanes are not kept."""
        self._session.group(grouping)
        self._settings.setValue(_BY, "" if grouping.by is None else str(grouping.by))
        if grouping.by is not None:
            self._settings.setValue(_KEY.format(grouping.by), grouping_text(grouping))

    def _current(self) -> tuple[Lanes, int] | None:
        """Return the lanes and the number of the current one, by default the first in sight; says so where there are none."""
        session, lanes = self._session, self._session.index.lanes
        if lanes is None or not lanes.shown:
            self.said.emit(self.tr("There are no lanes. The View menu makes them."))
            return None
        if session.lane in lanes.shown:
            return lanes, session.lane
        return lanes, lanes.shown[stack_in(session.index, session.view).above]

    def step(self, step: int) -> None:
        """Come to the lane above (-1) or below (1)."""
        found = self._current()
        if found is not None:
            lanes, number = found
            place = lanes.shown.index(number) + (step if self._session.lane in lanes.shown else 0)
            self.come_to(lanes.shown[min(max(place, 0), len(lanes.shown) - 1)])

    def come_to(self, number: int) -> None:
        """Make a lane the current one, and say which it is."""
        self._session.come_to_lane(number)
        self._tell()

    def _tell(self) -> None:
        lanes, number = self._session.index.lanes, self._session.lane
        if lanes is not None and number is not None and number in lanes.shown:
            told = lane_told(lanes.by, lanes.every[number], self._language, is_collapsed=number in lanes.collapsed)
            place = lane_place(lanes.shown.index(number), len(lanes.shown), self._language)
            self.said.emit(f"{told} ({place})")

    def turn(self) -> None:
        """Collapse the current lane, or open it."""
        found = self._current()
        if found is not None:
            lanes, number = found
            self._group(self._session.grouping.turned(lanes.every[number].key))
            self.come_to(number)

    def turn_others(self) -> None:
        """Collapse all lanes but the current one; open all where they are collapsed already."""
        found = self._current()
        if found is not None:
            lanes, number = found
            others = frozenset(lanes.every[one].key for one in lanes.shown if one != number)
            grouping = self._session.grouping
            is_done = others <= grouping.collapsed
            self._group(grouping.collapsing(() if is_done else tuple(others)))
            self.come_to(number)

    def hide(self) -> None:
        """Hide the current lane; the next one becomes the current one. The last one in sight stays."""
        found = self._current()
        if found is None:
            return
        lanes, number = found
        if len(lanes.shown) == 1:
            self.said.emit(self.tr("The last lane stays in sight."))
            return
        place = lanes.shown.index(number)
        following = lanes.shown[place + 1] if place + 1 < len(lanes.shown) else lanes.shown[place - 1]
        # What is hidden now: a wish that would hide every lane hides none.
        hidden = (*lanes.hidden, number)
        self._group(self._session.grouping.hiding(lanes.every[one].key for one in hidden))
        self.come_to(following)

    def reveal(self) -> None:
        """Show all hidden lanes."""
        found = self._current()
        if found is None:
            return
        if not found[0].hidden:
            self.said.emit(self.tr("No lane is hidden."))
            return
        self._group(self._session.grouping.hiding(()))
        self._tell()

    def move(self, step: int) -> None:
        """Move the current lane up (-1) or down (1)."""
        found = self._current()
        if found is not None:
            lanes, number = found
            place = lanes.shown.index(number) + step
            if 0 <= place < len(lanes.shown):
                self.move_to(number, lanes.shown[place])

    def move_to(self, number: int, other: int) -> None:
        """Move a lane to where another stands, and make it the current one."""
        session, lanes = self._session, self._session.index.lanes
        if lanes is not None:
            keys = session.grouping.arranged([lane.key for lane in lanes.every])
            self._group(session.grouping.moved(keys, lanes.every[number].key, lanes.every[other].key))
            self.come_to(number)

    def scroll(self, step: int) -> None:
        """Show the lanes so many places farther down or up."""
        self._session.show_lanes_from(self._session.view.first_lane + step)

    def scroll_page(self, step: int) -> None:
        """Show the lanes above (-1) or below (1) those in sight."""
        self.scroll(step * max(len(stack_in(self._session.index, self._session.view).bands), 1))

    def _show_other_lanes(self) -> None:
        if stack_in(self._session.index, self._session.view).below:
            self.scroll_page(1)
        else:
            self._session.show_lanes_from(0)

    def select_beside(self, step: int) -> None:
        """Choose the next (1) or previous (-1) event of the current lane, as seen from the chosen one."""
        found, session = self._current(), self._session
        if found is None:
            return
        event = beside_in_lane(session.index, found[1], session.index.position(session.selected), step)
        if event is not None:
            session.select(event)
        else:
            self.said.emit(self.tr("This lane has no later event.") if step > 0 else self.tr("This lane has no earlier event."))
