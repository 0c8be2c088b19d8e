import pytest
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.timeline.flight import FLIGHT_SECONDS, Flight, eased
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.span import LONGEST, SHORTEST, YEAR, TimeSpan

spans = st.builds(TimeSpan, st.integers(-29_000 * YEAR, 9_000 * YEAR), st.integers(SHORTEST, LONGEST))
flights = st.builds(Flight, spans, spans)
moments = st.floats(0, FLIGHT_SECONDS)


@given(flights)
def test_a_flight_begins_at_its_start_and_ends_at_its_end(flight: Flight) -> None:
    assert flight.at(0.0) == flight.start
    assert flight.at(FLIGHT_SECONDS) == flight.end
    assert flight.at(60.0) == flight.end


@given(flights, moments)
def test_a_flight_shows_nothing_beyond_both_ends(flight: Flight, seconds: float) -> None:
    shown = flight.at(seconds)

    assert shown == shown.reined_in()
    assert min(flight.start.start, flight.end.start) - 1 <= shown.start
    assert shown.end <= max(flight.start.end, flight.end.end) + 1


@given(flights, moments)
def test_a_flight_never_looks_closer_than_the_closer_end(flight: Flight, seconds: float) -> None:
    assert flight.at(seconds).seconds >= min(flight.start.seconds, flight.end.seconds) - 1


@given(spans, st.floats(0.02, 50), st.floats(0, 1), moments)
def test_the_instant_that_a_zoom_is_about_holds_still(span: TimeSpan, factor: float, share: float, seconds: float) -> None:
    around = span.start + round(share * span.seconds)
    target = span.zoomed(factor, around)
    place = TimeScale(span, 0.0, 1000.0).x(around)
    moved = abs(TimeScale(target, 0.0, 1000.0).x(around) - place)

    assert TimeScale(Flight(span, target).at(seconds), 0.0, 1000.0).x(around) == pytest.approx(place, abs=moved + 0.5)


@given(moments)
def test_a_page_is_turned_at_one_scale(seconds: float) -> None:
    shown = Flight(TimeSpan(0, YEAR), TimeSpan(YEAR * 8 // 10, YEAR)).at(seconds)

    assert shown.seconds == pytest.approx(YEAR, abs=1)


def test_a_far_way_leads_by_what_holds_both_ends() -> None:
    flight = Flight(TimeSpan(0, YEAR), TimeSpan(100 * YEAR, YEAR))
    widest = max((flight.at(moment / 1000 * FLIGHT_SECONDS) for moment in range(1000)), key=lambda span: span.seconds)

    assert widest.seconds == pytest.approx(101 * YEAR, rel=0.05)


@given(st.floats(0, 1), st.floats(0, 1))
def test_an_eased_way_leads_on_and_begins_fast(one: float, other: float) -> None:
    earlier, later = sorted((one, other))

    assert eased(earlier) <= eased(later)
    assert eased(one) >= one - 1e-12


def test_a_flight_is_over_in_time() -> None:
    flight = Flight(TimeSpan(0, YEAR), TimeSpan(YEAR, YEAR))

    assert not flight.is_over(FLIGHT_SECONDS / 2)
    assert flight.is_over(FLIGHT_SECONDS)
