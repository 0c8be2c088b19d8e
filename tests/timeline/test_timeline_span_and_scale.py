import pytest
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.span import LONGEST, SHORTEST, YEAR, TimeSpan, framed

spans = st.builds(TimeSpan, st.integers(-9_000 * YEAR, 9_000 * YEAR), st.integers(SHORTEST, LONGEST // 4))
widths = st.floats(50, 20_000)


@given(spans, widths, st.floats(0, 1))
def test_a_pixel_gives_back_the_instant_it_shows(span: TimeSpan, width: float, share: float) -> None:
    scale = TimeScale(span, 10.0, width)
    instant = span.start + round(share * span.seconds)

    assert abs(scale.time(scale.x(instant)) - instant) <= max(1, scale.seconds_per_pixel / 1000)


@given(spans, st.floats(0.1, 10), st.floats(0, 1))
def test_zoom_keeps_the_pointers_instant_on_its_pixel(span: TimeSpan, factor: float, share: float) -> None:
    around = span.start + round(share * span.seconds)

    before, after = TimeScale(span, 0, 1000.0), TimeScale(span.zoomed(factor, around), 0, 1000.0)

    assert abs(before.x(around) - after.x(around)) < 0.5


def test_zoom_ends_at_one_hour_and_at_twenty_thousand_years() -> None:
    span = TimeSpan(0, YEAR)

    assert span.zoomed(1e-12, 0).seconds == SHORTEST
    assert span.zoomed(1e12, 0).seconds == LONGEST


@given(spans, st.integers(-(10**13), 10**13))
def test_a_span_never_leaves_the_calendars_reach(span: TimeSpan, by: int) -> None:
    moved = span.moved(by)

    assert abs(moved.start) <= 30_000 * YEAR
    assert moved.seconds == span.seconds


def test_an_empty_span_is_refused() -> None:
    with pytest.raises(ValueError, match="0 seconds"):
        TimeSpan(0, 0)


def test_a_framed_line_has_the_air_that_was_asked_for() -> None:
    scale = TimeScale(framed(0, 10 * YEAR, 1000, 20, 280), 0, 1000.0)

    assert scale.x(0) == pytest.approx(20, abs=0.1)
    assert scale.x(10 * YEAR) == pytest.approx(720, abs=0.1)
