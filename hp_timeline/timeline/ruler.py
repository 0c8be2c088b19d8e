"""The line that is drawn between two events while one is measured from the other: where it stands, and where its words do."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.mark_rows import MarkRows
from hp_timeline.timeline.marks import MARK_MINIMUM, mark
from hp_timeline.timeline.memory import Measure
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.scene import Box, Scene
from hp_timeline.timeline.wrapping import elided

RULER_Y: Final = 30.0
"""Below the labels of what goes on from before the view, and above the cards."""
_LABEL_TOP: Final = 3.0
_LABEL_HEIGHT: Final = 20.0
LABEL_PADDING: Final = 8.0
_MARGIN: Final = 4.0
_NARROW: Final = 2 * MARK_MINIMUM
"""A bar up to so wide is a point to the eye."""


class RulerEnd(NamedTuple):
    """One of the two events: ``near`` and ``far`` are the edges of its bar as seen from the other, ``foot`` the bar's top.

    ``is_open`` says that the bar fades out at its far edge.
    """

    near: float
    far: float
    foot: float
    is_open: bool


class Ruler(NamedTuple):
    """The line at ``y`` from the event ``origin`` to another, where there is one yet, within ``width`` pixels.

    It is sure between the near edges of the two bars, and open over the bars themselves. ``label`` stands in ``box``.
    """

    origin: str
    y: float
    width: float
    start: RulerEnd
    end: RulerEnd | None
    box: Box
    label: str

    @property
    def sure(self) -> tuple[float, float] | None:
        """Return the x from which to which the line is sure, as far as that is in view; None where it is nowhere."""
        if self.end is None:
            return None
        left, right = sorted((self.start, self.end), key=lambda end: end.far)
        first, last = max(left.near, 0.0), min(right.near, self.width)
        return (first, last) if first < last else None

    @property
    def ends(self) -> tuple[RulerEnd, ...]:
        """Return the ends that there are."""
        return (self.start,) if self.end is None else (self.start, self.end)


def ruler(index: TimelineIndex, scene: Scene, scale: TimeScale, events: Sequence[int], label: str, measure: Measure) -> Ruler:
    """Return the line between the events at one or two positions, the first of which is the origin."""
    bars = [_bar(index, scene, scale, position) for position in events]
    ends = [_end(bar, bars[number - 1]) for number, bar in enumerate(bars)]
    low, high = min(end.near for end in ends), max(end.near for end in ends)
    visible = min(max(low, 0.0), scene.width), min(max(high, 0.0), scene.width)
    room = scene.width - 2 * (_MARGIN + LABEL_PADDING)
    words = elided(label, room, measure.small)
    box = _label_box(scene, visible, measure.small(words) + 2 * LABEL_PADDING)
    other = ends[1] if len(ends) > 1 else None
    return Ruler(index.id(events[0]), RULER_Y, scene.width, ends[0], other, box, words)


class _Bar(NamedTuple):
    box: Box
    fades_before: bool
    fades_after: bool


def _bar(index: TimelineIndex, scene: Scene, scale: TimeScale, position: int) -> _Bar:
    row, lane = index.order.item(position), index.lane_at(position)
    # In a lane out of sight the line itself is all that is seen of an end.
    rows = next((band.marks for band in scene.bands if band.lane == lane), MarkRows(RULER_Y, inset=0.0, height=0.0, gap=0.0))
    bar = mark(index.table, row, scale, rows)
    box = bar.box
    if box.width <= _NARROW:
        box = Box(box.x + box.width / 2, box.y, 0.0, box.height)
    return _Bar(box, bar.fades_before, bar.fades_after)


def _end(bar: _Bar, other: _Bar) -> RulerEnd:
    """The bar that begins first ends the line on the left."""
    if (bar.box.x, bar.box.right) <= (other.box.x, other.box.right):
        return RulerEnd(bar.box.right, bar.box.x, bar.box.y, bar.fades_before)
    return RulerEnd(bar.box.x, bar.box.right, bar.box.y, bar.fades_after)


def _label_box(scene: Scene, line: tuple[float, float], width: float) -> Box:
    """Return where the words stand: over the middle of the line, or elsewhere over it to leave other labels legible."""
    middle = sum(line) / 2
    taken = [label.box for label in scene.running] + ([scene.legend.box] if scene.legend else [])
    wished = (middle - width / 2, *(box.right + _MARGIN for box in taken), *(box.x - width - _MARGIN for box in taken))
    last = max(scene.width - width - _MARGIN, _MARGIN)
    boxes = [Box(min(max(x, _MARGIN), last), _LABEL_TOP, width, _LABEL_HEIGHT) for x in wished]
    free = [box for box in boxes if box.x <= line[1] and box.right >= line[0] and not any(box.meets(one) for one in taken)]
    return min(free, key=lambda box: abs(box.x - boxes[0].x), default=boxes[0])
