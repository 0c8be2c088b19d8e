"""Where rows of marks stand: one a degree of precision, full or in a thin band."""

from __future__ import annotations

from typing import Final, NamedTuple

from hp_timeline.timeline.events import ROW_COUNT

MARK_HEIGHT: Final = 8.0
MARK_GAP: Final = 3.0
MARKS_HEIGHT: Final = ROW_COUNT * (MARK_HEIGHT + MARK_GAP) + 2 * MARK_GAP
_THIN_HEIGHT: Final = 5.0
_THIN_GAP: Final = 2.0
THIN_MARKS_HEIGHT: Final = ROW_COUNT * (_THIN_HEIGHT + _THIN_GAP) + 2 * _THIN_GAP


class MarkRows(NamedTuple):
    """The rows below ``top``, each ``height`` pixels high with a ``gap`` after it."""

    top: float
    height: float = MARK_HEIGHT
    gap: float = MARK_GAP

    @classmethod
    def thin(cls, top: float) -> MarkRows:
        """Return the rows of a lane that shows nothing else."""
        return cls(top, _THIN_HEIGHT, _THIN_GAP)

    def y(self, row: int) -> float:
        """Return the y of a row."""
        return self.top + 2 * self.gap + row * (self.height + self.gap)
