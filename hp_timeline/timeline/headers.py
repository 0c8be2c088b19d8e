"""The headers of lanes, in a column of their own at the left: name, count, the signs to press, and what is out of sight."""

from __future__ import annotations

from typing import Final, NamedTuple

from hp_timeline.timeline.axis import AXIS_HEIGHT
from hp_timeline.timeline.bands import Band, Stack, stacked
from hp_timeline.timeline.grouping import Key
from hp_timeline.timeline.index import Lanes, TimelineIndex
from hp_timeline.timeline.lane_words import lane_count, lane_name, lane_told, lanes_out_of_sight
from hp_timeline.timeline.memory import Measure
from hp_timeline.timeline.scene import Box, Tray
from hp_timeline.timeline.trays import TRAY_HEIGHT, TRAY_INSET
from hp_timeline.timeline.words import count_in_words
from hp_timeline.timeline.wrapping import elided, wrapped

COLUMN_WIDTH: Final = 184
SIGN: Final = 20.0
"""Pixels of the squares that are pressed."""
NAME_LINE: Final = 16.0
_ROW: Final = 24.0
_PADDING: Final = 8.0
_GAP: Final = 4.0
_MOST_NAME_LINES: Final = 3


class LaneHeader(NamedTuple):
    """The header of the lane of a ``key``: the lines of its name and, below or beside them, its count.

    A press on ``turn`` collapses or opens it, one on ``hide`` hides it; ``told`` says all in words.
    """

    lane: int
    key: Key
    box: Box
    name: tuple[str, ...]
    events: str
    is_collapsed: bool
    turn: Box
    hide: Box
    told: str


class Headers(NamedTuple):
    """All headers in sight, ``height`` pixels high with the axis; ``trays`` count the lanes above, below and hidden."""

    height: float
    axis_y: float
    lanes: tuple[LaneHeader, ...]
    trays: tuple[Tray, ...]

    def header_at(self, x: float, y: float) -> LaneHeader | None:
        """Return the header at a point."""
        return next((header for header in self.lanes if header.box.holds(x, y)), None)

    def tray_at(self, x: float, y: float) -> Tray | None:
        """Return the tray at a point."""
        return next((tray for tray in self.trays if tray.box.holds(x, y)), None)


def lane_headers(index: TimelineIndex, height: float, first: int, measure: Measure, language: str) -> Headers | None:
    """Return the headers beside a surface ``height`` pixels high, from the lane at place ``first`` on; None without lanes."""
    lanes, axis_y = index.lanes, height - AXIS_HEIGHT
    if lanes is None:
        return None
    stack = stacked(index, axis_y, first)
    headers = tuple(_header(lanes, band, measure, language) for band in stack.bands)
    return Headers(height, axis_y, headers, _trays(stack, len(lanes.hidden), axis_y, measure, language))


def _header(lanes: Lanes, band: Band, measure: Measure, language: str) -> LaneHeader:
    lane = lanes.every[band.lane]
    box = Box(0.0, band.top, float(COLUMN_WIDTH), band.height)
    turn = Box(_GAP / 2, band.top + 2, SIGN, SIGN)
    hide = Box(box.right - SIGN - _GAP / 2, band.top + 2, SIGN, SIGN)
    name, told = lane_name(lanes.by, lane, language), lane_told(lanes.by, lane, language, is_collapsed=band.is_collapsed)
    room = hide.x - turn.right - _GAP
    if band.is_collapsed:
        count = count_in_words(len(lane.line), language)
        words: tuple[str, ...] = (elided(name, room - measure.small(count) - _PADDING, measure.small),)
    else:
        count = lane_count(lane, language)
        lines = min(int((band.height - _ROW) // NAME_LINE), _MOST_NAME_LINES)
        words = wrapped(name, room, max(lines, 1), measure.small)
    return LaneHeader(band.lane, lane.key, box, words, count, band.is_collapsed, turn, hide, told)


def _trays(stack: Stack, hidden: int, axis_y: float, measure: Measure, language: str) -> tuple[Tray, ...]:
    """The lanes above and below in the upper row of the axis, those hidden in the lower."""
    found: list[Tray] = []
    x = dict.fromkeys(range(2), _GAP)
    for part, words in lanes_out_of_sight(stack.above, stack.below, hidden, language).items():
        row = int(part == "lanes-hidden")
        label = elided(words, COLUMN_WIDTH - x[row] - _GAP - 2 * _PADDING, measure.small)
        wide = measure.small(label) + 2 * _PADDING
        y = axis_y + row * AXIS_HEIGHT / 2 + TRAY_INSET
        found.append(Tray(part, Box(x[row], y, wide, TRAY_HEIGHT), label))
        x[row] += wide + _GAP
    return tuple(found)
