"""Folds: where a line is folded, and how time runs on it."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.dating.civil import DAY, seconds
from hp_timeline.timeline.folds import UNFOLDED, Fold, Folds, found_folds
from hp_timeline.timeline.span import TimeSpan

_DAYS = st.integers(-400_000, 400_000)


def folds_of(stretches: Sequence[tuple[int, int]]) -> Folds:
    starts = np.array(sorted(start * DAY for start, _ in stretches), dtype=np.int64)
    lengths = dict(stretches)
    return found_folds(starts, starts + np.array([lengths[int(start) // DAY] * DAY for start in starts], dtype=np.int64))


@st.composite
def any_folds(draw: st.DrawFn) -> Folds:
    edges = sorted(draw(st.sets(st.integers(-(10**9), 10**9), min_size=2, max_size=24)))
    pairs = zip(edges[::2], edges[1::2], strict=False)
    return Folds(tuple(Fold(start, end, draw(st.integers(1, end - start))) for start, end in pairs))


@given(any_folds(), st.lists(st.integers(-2 * 10**9, 2 * 10**9), min_size=2))
def test_a_folded_line_keeps_the_order_of_time(folds: Folds, instants: list[int]) -> None:
    ordered = sorted(instants)
    folded = [folds.folded(instant) for instant in ordered]

    assert folded == sorted(folded)


@given(any_folds(), st.integers(-2 * 10**9, 2 * 10**9))
def test_outside_folds_time_comes_back_to_the_second(folds: Folds, instant: int) -> None:
    inside = next((fold for fold in folds.all if fold.start < instant < fold.end), None)
    there_and_back = folds.unfolded(folds.folded(instant))

    if inside is None:
        assert there_and_back == instant
    else:
        assert inside.start <= there_and_back <= inside.end


@given(any_folds(), st.integers(-2 * 10**9, 2 * 10**9), st.integers(1, 10**9))
def test_stretches_and_folds_are_the_whole_of_a_span(folds: Folds, start: int, length: int) -> None:
    span = TimeSpan(start, length)
    parts = [(part.start, part.end) for part in folds.stretches(span)]
    parts += [(max(at, span.start), min(at + fold.drawn, span.end)) for fold, at in folds.within(span)]
    parts.sort()

    assert parts[0][0] == span.start
    assert parts[-1][1] == span.end
    assert all(one[1] == other[0] for one, other in pairwise(parts))


@given(any_folds(), st.integers(-2 * 10**9, 2 * 10**9), st.integers(1, 10**9))
def test_a_second_of_a_stretch_is_a_second(folds: Folds, start: int, length: int) -> None:
    for part in folds.stretches(TimeSpan(start, length)):
        assert folds.unfolded(part.start) == part.start + part.shift
        assert folds.unfolded(part.end - 1) == part.end - 1 + part.shift


@given(st.lists(st.tuples(_DAYS, st.integers(1, 4_000)), min_size=1, max_size=60, unique_by=lambda row: row[0]))
def test_no_event_touches_a_fold_and_folds_are_few_and_worth_it(stretches: list[tuple[int, int]]) -> None:
    folds = folds_of(stretches)
    first = min(start for start, _ in stretches) * DAY
    last = max(start + length for start, length in stretches) * DAY
    saved = (last - first) - (folds.folded(last) - folds.folded(first))

    assert len(folds.all) <= 20
    assert not folds.all or saved >= 0.2 * (last - first)
    for start, length in stretches:
        assert all((start + length) * DAY < fold.start or start * DAY > fold.end for fold in folds.all)


def test_all_at_once_is_what_each_is_alone() -> None:
    folds = Folds((Fold(100, 300, 10), Fold(500, 900, 7)))
    instants = np.array([-5, 99, 100, 300, 320, 500, 900, 10_000], dtype=np.int64)

    assert folds.folded_all(instants).tolist() == [folds.folded(int(instant)) for instant in instants]


def test_the_one_long_gap_of_a_line_is_folded() -> None:
    days = [day for year in (1950, 1951, 2020, 2021) for day in range(seconds(year) // DAY, seconds(year) // DAY + 300, 20)]
    (fold,) = folds_of([(day, 1) for day in days]).all

    assert seconds(1951, 10) < fold.start < seconds(1953)
    assert seconds(2018) < fold.end < seconds(2020)


def test_an_even_line_is_not_folded() -> None:
    assert folds_of([(day, 1) for day in range(0, 4_000, 200)]) == UNFOLDED
    assert folds_of([(0, 1), (90_000, 1)]) == UNFOLDED


def test_a_gap_under_a_long_event_is_no_gap() -> None:
    days = [*range(0, 300, 20), *range(30_000, 30_300, 20)]
    assert folds_of([(day, 1) for day in days]) != UNFOLDED
    assert folds_of([(-10, 40_000), *((day, 1) for day in days)]) == UNFOLDED


def test_a_fold_that_was_opened_stays_open() -> None:
    days = np.array([*range(0, 300, 20), *range(30_000, 30_300, 20)], dtype=np.int64) * DAY
    (fold,) = found_folds(days, days + DAY).all

    assert found_folds(days, days + DAY, open_at=[(fold.start + fold.end) // 2]) == UNFOLDED


def test_folds_that_overlap_are_refused() -> None:
    with pytest.raises(ValueError, match="apart"):
        Folds((Fold(0, 10, 2), Fold(5, 20, 2)))
    with pytest.raises(ValueError, match="saves nothing"):
        Folds((Fold(0, 10, 11),))
