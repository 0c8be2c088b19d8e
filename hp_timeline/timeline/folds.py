"""Long stretches without any event, drawn short: where they are, and how time runs on a line that is folded there.

Layout works in *folded seconds*: like seconds since 1970, but short within folds. Outside folds a second is a second, so that
every mark is as wide as what is known, on a folded line too.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from hp_timeline.timeline.span import TimeSpan

_MOST: Final = 20
_LEAST_SHARE: Final = 0.05
"""A fold is at least so much of the line that is left when all longer ones are folded."""
_OUTSTANDING: Final = 3.0
"""A fold is so many times as long as the mean of the gaps that are left."""
_LEAST_SAVED: Final = 0.2
"""So much of the whole line is saved by all folds together, or there are none."""
_WIDTH: Final = 0.05
_WIDTHS: Final = 0.25
"""A fold is drawn as long as this share of what is left unfolded; all together at most as this one."""


class Fold(NamedTuple):
    """A stretch from ``start`` to ``end`` (seconds) that is drawn as if it were ``drawn`` seconds long."""

    start: int
    end: int
    drawn: int


class Stretch(NamedTuple):
    """A part of a line without a fold inside: ``start`` to ``end`` in folded seconds, ``shift`` more in real ones."""

    start: int
    end: int
    shift: int


@dataclass(frozen=True)
class Folds:
    """The folds of a line, in order of time and apart from one another; none of them for a line that is even."""

    all: tuple[Fold, ...] = ()

    def __post_init__(self) -> None:
        if any(fold.end <= fold.start or not 0 < fold.drawn <= fold.end - fold.start for fold in self.all):
            raise ValueError("a fold that saves nothing")
        if any(one.end > other.start for one, other in pairwise(self.all)):
            raise ValueError("folds that are not apart")

    @cached_property
    def _edges(self) -> tuple[list[int], list[int], list[int]]:
        """Where folds begin in real and in folded seconds, and how many seconds are saved before each and after the last."""
        saved = list(accumulate((fold.end - fold.start - fold.drawn for fold in self.all), initial=0))
        starts = [fold.start for fold in self.all]
        return starts, [start - gone for start, gone in zip(starts, saved, strict=False)], saved

    def folded(self, instant: int) -> int:
        """Return the folded second of an instant.

        >>> Folds((Fold(100, 300, 10),)).folded(50), Folds((Fold(100, 300, 10),)).folded(320)
        (50, 130)
        """
        starts, _, saved = self._edges
        number = bisect_right(starts, instant)
        if not number:
            return instant
        fold = self.all[number - 1]
        if instant >= fold.end:
            return instant - saved[number]
        return fold.start - saved[number - 1] + (instant - fold.start) * fold.drawn // (fold.end - fold.start)

    def unfolded(self, second: int) -> int:
        """Return the instant of a folded second."""
        starts, folded, saved = self._edges
        number = bisect_right(folded, second)
        if not number:
            return second
        fold, inside = self.all[number - 1], second - folded[number - 1]
        if inside >= fold.drawn:
            return second + saved[number]
        return starts[number - 1] + inside * (fold.end - fold.start) // fold.drawn

    def folded_all(self, instants: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the folded seconds (int64) of instants (int64), none of which lies within a fold."""
        if not self.all:
            return instants
        starts, _, saved = self._edges
        return instants - np.array(saved, dtype=np.int64)[np.array(starts, dtype=np.int64).searchsorted(instants)]

    def folded_span(self, span: TimeSpan) -> TimeSpan:
        """Return a span of real seconds in folded ones."""
        start = self.folded(span.start)
        return TimeSpan(start, max(self.folded(span.end) - start, 1))

    def unfolded_span(self, span: TimeSpan) -> TimeSpan:
        """Return a span of folded seconds in real ones."""
        start = self.unfolded(span.start)
        return TimeSpan(start, max(self.unfolded(span.end) - start, 1))

    def stretches(self, span: TimeSpan) -> Iterator[Stretch]:
        """Yield the parts of a span (folded seconds) that lie outside folds, in order of time."""
        _, folded, saved = self._edges
        start = span.start
        for number, (fold, begins) in enumerate(zip(self.all, folded, strict=True)):
            if start < min(begins, span.end):
                yield Stretch(start, min(begins, span.end), saved[number])
            start = max(start, begins + fold.drawn)
        if start < span.end:
            yield Stretch(start, span.end, saved[-1])

    def within(self, span: TimeSpan) -> Iterator[tuple[Fold, int]]:
        """Yield the folds that meet a span (folded seconds), each with the folded second where it begins."""
        for fold, begins in zip(self.all, self._edges[1], strict=True):
            if span.meets(begins, begins + fold.drawn):
                yield fold, begins

    def nearest(self, second: int) -> Fold | None:
        """Return the fold nearest to a folded second; None where there are none."""
        instant = self.unfolded(second)
        return min(self.all, key=lambda fold: abs(fold.start + fold.end - 2 * instant), default=None)

    def fold_at(self, second: int) -> Fold | None:
        """Return the fold at a folded second."""
        number = bisect_right(self._edges[1], second) - 1
        return self.all[number] if number >= 0 and second < self._edges[1][number] + self.all[number].drawn else None


UNFOLDED: Final = Folds()


def found_folds(starts: NDArray[np.int64], ends: NDArray[np.int64], open_at: Collection[int] = ()) -> Folds:
    """Return the folds of a line whose events have these ``starts`` (ascending int64 seconds) and ``ends``.

    The longest gaps are folded, as long as each is a good part of what is left and stands out among the other gaps, at most 20,
    and only where a good part of the line is saved. Gaps around the instants ``open_at`` stay as they are.
    """
    if len(starts) < 2:
        return UNFOLDED
    reached = np.maximum.accumulate(ends)[:-1]
    lengths = np.maximum(starts[1:] - reached, 0)
    whole = int(ends.max() - starts[0])
    gaps = np.flatnonzero(lengths)
    longest = gaps[np.argsort(lengths[gaps], kind="stable")[::-1]][: _MOST + len(open_at)]
    left, rest, others = whole, int(lengths.sum()), len(gaps)
    chosen: list[tuple[int, int]] = []
    for start, length in zip(reached[longest].tolist(), lengths[longest].tolist(), strict=True):
        rest, others = rest - length, others - 1
        stands_out = others > 0 and length >= _OUTSTANDING * rest / others and length >= _LEAST_SHARE * left
        if not stands_out or len(chosen) == _MOST:
            break
        if not any(start < instant < start + length for instant in open_at):
            chosen.append((start, start + length))
            left -= length
    return _drawn(sorted(chosen), left, whole)


def _drawn(gaps: list[tuple[int, int]], left: int, whole: int) -> Folds:
    """Return the folds of gaps; each leaves as much air beside its neighbours as it is long itself."""
    if not gaps:
        return UNFOLDED
    drawn = max(int(left * min(_WIDTH, _WIDTHS / len(gaps))), 1)
    folds = tuple(Fold(start + drawn, end - drawn, drawn) for start, end in gaps if end - start > 6 * drawn)
    saved = sum(fold.end - fold.start - fold.drawn for fold in folds)
    return Folds(folds) if saved >= _LEAST_SAVED * whole else UNFOLDED
