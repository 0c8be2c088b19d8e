"""Where rows of marks stand: one a degree of precision that the line knows, full or in a thin band."""

from __future__ import annotations

from typing import Final, NamedTuple, TypeAlias

from hp_timeline.timeline.events import ROW_COUNT

MARK_HEIGHT: Final = 8.0
MARK_GAP: Final = 3.0
_THIN_HEIGHTS: Final = {1: 8.0, 2: 8.0, 3: 5.0}
_THIN_GAP: Final = 2.0
THIN_MARKS_HEIGHT: Final = 25.0
Places: TypeAlias = tuple[int, ...]
"""The place from the top of each row; rows that the line has no marks for take no room."""
ALL_PLACES: Final[Places] = tuple(range(ROW_COUNT))


def marks_height(count: int) -> float:
    """Return how many pixels so many rows take."""
    return count * (MARK_HEIGHT + MARK_GAP) + 2 * MARK_GAP


class MarkRows(NamedTuple):
    """The rows below ``top``: the first after an ``inset``, each ``height`` pixels high with a ``gap`` after it."""

    top: float
    places: Places = ALL_PLACES
    inset: float = 2 * MARK_GAP
    height: float = MARK_HEIGHT
    gap: float = MARK_GAP

    @classmethod
    def thin(cls, top: float, places: Places) -> MarkRows:
        """Return the rows of a lane that shows nothing else, in the middle of its band."""
        count = max(places) + 1
        height = _THIN_HEIGHTS[count]
        inset = (THIN_MARKS_HEIGHT - count * height - (count - 1) * _THIN_GAP) // 2
        return cls(top, places, inset, height, _THIN_GAP)

    def y(self, row: int) -> float:
        """Return the y of a row."""
        return self.top + self.inset + self.places[row] * (self.height + self.gap)
