"""What the user wants of folds: all that are worth it, but those that were opened again."""

from dataclasses import dataclass, replace
from typing import Final

from hp_timeline.timeline.folds import UNFOLDED, Fold, Folds
from hp_timeline.timeline.index import TimelineIndex


@dataclass(frozen=True, slots=True)
class Folding:
    """Whether empty stretches are folded, and the instants around which they stay open."""

    is_on: bool = False
    open_at: tuple[int, ...] = ()

    def folds_of(self, index: TimelineIndex) -> Folds:
        """Return the folds of a line that is not folded yet."""
        return index.found_folds(self.open_at) if self.is_on else UNFOLDED

    def opened(self, fold: Fold) -> "Folding":
        """Return the wish to have one fold open."""
        return replace(self, open_at=(*self.open_at, (fold.start + fold.end) // 2))


EVEN: Final = Folding()
"""No folds."""
