"""The labels of what began before the view and goes on in it: a bar longer than the screen is never without a name."""

from typing import Final

from hp_timeline.timeline.memory import Frame
from hp_timeline.timeline.scene import Box, MoreRunning, Running
from hp_timeline.timeline.words import capitalised, date_in_words
from hp_timeline.timeline.wrapping import elided

RUNNING_HEIGHT: Final = 22.0
RUNNING_TOP: Final = 6.0
_WIDTH: Final = 300.0
RUNNING_GAP: Final = 8.0
PADDING: Final = 8.0
_MARGIN: Final = 8.0
MORE_WIDTH: Final = 56.0
"""Pixels for the count of those without a label."""


def running_labels(frame: Frame, width: float, carded: frozenset[int]) -> tuple[tuple[Running, ...], MoreRunning | None]:
    """Return the labels within ``width``, the most important first, and how many events go on without one, if any do.

    Events at the positions ``carded`` have a card, and need no label.
    """
    start, index = frame.scale.span.start, frame.line
    places = (index.place_at(at) for at in carded)
    seen = sum(1 for begins, ends in places if begins < start < ends)
    count = index.running_count(start) - seen
    if count <= 0:
        return (), None
    width -= MORE_WIDTH
    room = max(int((width - 2 * _MARGIN + RUNNING_GAP) // (_WIDTH + RUNNING_GAP)), 1)
    found = [at for at in index.whole.running(start, room + seen).tolist() if at not in carded][:room]
    wide = min(_WIDTH, width - 2 * _MARGIN)
    labels = tuple(
        _label(frame, at, Box(_MARGIN + number * (wide + RUNNING_GAP), frame.band.top + RUNNING_TOP, wide, RUNNING_HEIGHT))
        for number, at in enumerate(found)
    )
    if not labels or count == len(labels):
        return labels, None
    last = labels[-1].box
    return labels, MoreRunning(last.right + RUNNING_GAP, last.y, count - len(labels))


def _label(frame: Frame, position: int, box: Box) -> Running:
    room = box.width - 2 * PADDING
    key = ("running", frame.band.lane, position, frame.language, room)
    date, title = frame.memory.lines.get(key, lambda: _words(frame, position, room))
    return Running(frame.line.id(position), box, date, title)


def _words(frame: Frame, position: int, room: float) -> tuple[str, ...]:
    event = frame.line.event(position)
    date = capitalised(date_in_words(event.edtf, frame.language))
    small = frame.measure.small
    return date, elided(event.title, room - small(date) - PADDING, small)
