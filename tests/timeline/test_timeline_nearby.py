"""Which stretch of time shows what is wanted."""

import pytest

from hp_timeline.dating.civil import seconds
from hp_timeline.timeline.nearby import span_around, span_beyond, span_of_line, span_with
from hp_timeline.timeline.span import YEAR, TimeSpan
from tests.timeline.sample import line

VIEW = TimeSpan(0, 1_000_000)


@pytest.mark.parametrize(
    ("start", "end", "wanted"),
    [
        (0, 10, None),
        (849_999, 850_009, None),
        (850_000, 850_010, 150_000),
        (-10, 0, -150_010),
        (-10, 2_000_000, None),
        (2_000_000, 2_000_010, 1_300_000),
    ],
    ids=["at the left edge", "just left of the air", "within the air", "before", "wider than the view", "after"],
)
def test_an_event_out_of_view_is_brought_in_with_air(start: int, end: int, wanted: int | None) -> None:
    assert span_with(VIEW, start, end) == (None if wanted is None else TimeSpan(wanted, VIEW.seconds))


def test_the_nearest_event_beyond_an_edge_is_shown_at_the_same_scale() -> None:
    index = line(["1990", "2000", "2010"])
    view = TimeSpan(seconds(1999), 3 * YEAR)
    earlier, later = span_beyond(index, view, later=False), span_beyond(index, view, later=True)

    assert earlier is not None
    assert later is not None
    assert earlier.seconds == later.seconds == view.seconds
    assert earlier.contains(seconds(1990))
    assert later.contains(seconds(2010))
    assert span_beyond(index, TimeSpan(seconds(1980), 50 * YEAR), later=True) is None


def test_a_time_that_fits_keeps_the_scale_and_stands_in_the_middle() -> None:
    assert span_around(VIEW, 2_000_000, 2_100_000) == TimeSpan(1_550_000, 1_000_000)


@pytest.mark.parametrize("length", [0, 1, 10_000, 900_000])
def test_a_time_too_long_or_too_short_for_the_scale_takes_a_quarter(length: int) -> None:
    found = span_around(VIEW, 0, length)

    assert found.seconds == 4 * max(length, 1)
    assert found.contains(length // 2)


def test_an_empty_line_has_no_span() -> None:
    assert span_of_line(line([]), 800) is None


@pytest.mark.parametrize(
    ("position", "step", "there"), [(None, 1, 0), (None, -1, 2), (0, 1, 1), (2, 1, 2), (0, -1, 0), (1, -1, 0)]
)
def test_the_event_beside_another_is_the_next_on_that_side(position: int | None, step: int, there: int) -> None:
    assert line(["1990", "2000", "2010"]).beside(position, step) == there


def test_an_empty_line_has_no_event_beside_another() -> None:
    assert line([]).beside(None, 1) is None
