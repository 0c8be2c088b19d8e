"""Where lanes stand one above another."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.timeline.bands import COLLAPSED_HEIGHT, first_to_show, stacked
from hp_timeline.timeline.grouping import Grouping, LaneKind
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.lanes import in_lanes
from hp_timeline.timeline.mark_rows import MARK_GAP, MARK_HEIGHT
from hp_timeline.timeline.tiles import LEAST_ROOM
from tests.timeline.laned_sample import event_of


def sources(count: int) -> TimelineIndex:
    rows = [event_of(f"e{number}", "2020-01-01", f"{number:02}.txt", 0) for number in range(count)]
    return in_lanes(TimelineIndex.of(rows), Grouping(LaneKind.SOURCE, collapsed=frozenset({"00.txt", "03.txt"})))


@given(st.integers(1, 30), st.integers(20, 2_000), st.integers(0, 40))
def test_bands_fill_the_height_one_below_another(count: int, height: int, first: int) -> None:
    stack = stacked(sources(count), float(height), first)

    assert stack.above + len(stack.bands) + stack.below == count
    assert stack.bands[0].top == 0
    assert all(upper.bottom == lower.top for upper, lower in pairwise(stack.bands))
    assert all(band.height == COLLAPSED_HEIGHT if band.is_collapsed else band.room >= LEAST_ROOM for band in stack.bands)
    if len(stack.bands) > 1:
        assert stack.bands[-1].bottom <= height
        is_any_open = not all(band.is_collapsed for band in stack.bands)
        assert not is_any_open or height - stack.bands[-1].bottom < len(stack.bands)


@given(st.integers(1, 30), st.integers(20, 2_000), st.integers(0, 29), st.integers(0, 29))
def test_any_lane_can_be_brought_into_sight(count: int, height: int, first: int, place: int) -> None:
    index, place = sources(count), min(place, count - 1)

    stack = stacked(index, float(height), first_to_show(index, float(height), first, place))

    assert stack.above <= place < stack.above + len(stack.bands)


def test_a_lane_of_one_event_does_not_take_the_room_of_a_hundred() -> None:
    rows = [event_of(f"e{number}", "2020-01-01", "a.txt" if number else "b.txt", 0) for number in range(100)]
    many, one = stacked(in_lanes(TimelineIndex.of(rows), Grouping(LaneKind.SOURCE)), 900.0, 0).bands

    assert many.height > 4 * one.height


def test_a_degree_of_precision_that_the_line_does_not_know_takes_no_room() -> None:
    days = [event_of(f"e{number}", "2020-01-01", f"{number}.txt", 0) for number in range(30)]
    few = len(stacked(in_lanes(TimelineIndex.of(days), Grouping(LaneKind.SOURCE)), 800.0, 0).bands)
    days_and_years = [*days, event_of("year", "2020", "0.txt", 0)]
    more = stacked(in_lanes(TimelineIndex.of(days_and_years), Grouping(LaneKind.SOURCE)), 800.0, 0).bands

    assert few > len(more)
    assert {band.marks.y(2) - band.marks.y(0) for band in more} == {MARK_HEIGHT + MARK_GAP}
