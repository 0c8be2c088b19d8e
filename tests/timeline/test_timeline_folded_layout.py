"""A folded line laid out: nothing is lost, marks keep their width, the axis names real days."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.dating.civil import DAY, seconds
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.layout import CARD_AIR, EDGE_AIR, lay_out
from hp_timeline.timeline.scene import Scene
from hp_timeline.timeline.span import TimeSpan, framed
from hp_timeline.timeline.view import View
from tests.timeline.sample import MEASURE, line

FAR_APART = [*(f"19{year}-{month:02}-10" for year in (50, 51) for month in range(1, 13)), "2019-04", "2019-05-02", "2020"]
_YEARS = st.one_of(st.integers(1900, 1903), st.integers(1960, 1962), st.integers(2018, 2021))
_DAYS = st.builds("{:04}-{:02}-{:02}".format, _YEARS, st.integers(1, 12), st.integers(1, 28))
_LINES = st.lists(st.one_of(_DAYS, _DAYS.map(lambda day: day[:7])), min_size=12, max_size=60).map(line)


def folded(index: TimelineIndex) -> TimelineIndex:
    return index.folded(index.found_folds())


def whole(index: TimelineIndex, width: int = 1_200) -> Scene:
    start, end = index.extent or (0, 1)
    return lay_out(index, View(framed(start, end, width, EDGE_AIR, CARD_AIR), width, 420), MEASURE, "en")


def test_a_gap_is_drawn_as_a_break_that_says_how_long_it_is() -> None:
    scene = whole(folded(line(FAR_APART)))

    (one,) = scene.breaks
    assert one.label == "67 years"
    assert [tray.label for tray in scene.trays] == ["axis folded at 1 place"]
    assert whole(line(FAR_APART)).breaks == ()


def test_a_mark_is_as_wide_as_what_is_known_on_a_folded_line_too() -> None:
    index = folded(line(FAR_APART))
    scene = whole(index)
    start, end = index.extent or (0, 1)
    per_day = 1_200 * DAY / framed(start, end, 1_200, EDGE_AIR, CARD_AIR).seconds
    widths = {mark.event: mark.box.width / per_day for mark in scene.marks}

    assert widths["e24"] == pytest.approx(30, abs=0.1)
    assert widths["e26"] == pytest.approx(366, abs=0.1)


@given(_LINES)
def test_folding_loses_no_event_and_no_mark_stands_in_a_break(index: TimelineIndex) -> None:
    even, broken = whole(index), whole(folded(index))

    assert broken.accounting.total == even.accounting.total
    assert broken.accounting.in_view == even.accounting.in_view
    for mark in broken.marks:
        # A mark widened to be seen may reach out of its own time.
        middle = mark.box.x + mark.box.width / 2
        assert not any(one.box.x < middle < one.box.right for one in broken.breaks)


@given(_LINES, st.integers(-300, 300), st.integers(1, 500))
def test_ticks_stand_at_their_own_days_and_never_in_a_break(index: TimelineIndex, shift: int, percent: int) -> None:
    index = folded(index)
    start, end = index.extent or (0, 1)
    span = TimeSpan(start, max(end - start, 1)).zoomed(percent / 100, start + (end - start) * shift // 300)
    scene = lay_out(index, View(span, 900, 420), MEASURE, "en")
    inside = [
        tick
        for tick in scene.axis.fine
        for one in scene.breaks
        if one.box.x + 0.01 < tick.x < one.box.right - 0.01 and tick.label
    ]

    assert not inside
    labels = sorted((tick.x + 4, tick.x + 4 + MEASURE.small(tick.label)) for tick in scene.axis.fine if tick.label)
    assert all(end <= start + 0.01 for (_, end), (start, _) in pairwise(labels))
    for unit in scene.axis.enclosing:
        if unit.label:
            right = unit.label_x + MEASURE.small(unit.label)
            assert not any(unit.label_x < one.box.right and right > one.box.x for one in scene.breaks)


def test_words_and_bands_name_real_days_on_a_folded_line() -> None:
    june = [f"2020-06-{day:02}{hour}" for day in range(1, 29) for hour in ("", "T08:00")]
    index = folded(line([*FAR_APART, *june]))
    begins, length = seconds(2019, 5), 4 * 366 * DAY
    focus = TimeSpan(seconds(2020), DAY)
    scene = lay_out(index, View(TimeSpan(index.folds.folded(begins), length), 700, 420), MEASURE, "en", None, focus)

    assert scene.focus is not None
    assert scene.focus.x == pytest.approx((seconds(2020) - begins) * 700 / length, abs=0.01)
    assert [cluster.span for cluster in scene.clusters] == ["1951 – 2019", "Jan 2020 – Jun 2020"]
