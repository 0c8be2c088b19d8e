from datetime import date

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.dating import civil
from hp_timeline.dating.civil import DAY
from hp_timeline.dating.edtf import Edtf, format_day, format_month, format_year, parse
from hp_timeline.timeline.measuring import Distance, Extent, calendar_difference, distance

_days = st.integers(-800_000, 1_200_000)
_day_texts = _days.map(lambda number: format_day(*civil.civil(number)))
_texts = (
    _day_texts
    | _days.map(lambda number: format_month(*civil.civil(number)[:2]))
    | _days.map(lambda number: format_year(civil.civil(number)[0]))
    | st.tuples(_days, st.integers(0, 40_000)).map(
        lambda span: f"{format_day(*civil.civil(span[0]))}/{format_day(*civil.civil(sum(span)))}"
    )
)
_open = _day_texts.map(lambda text: f"../{text}") | _day_texts.map(lambda text: f"{text}/..")


def apart(one: str, other: str) -> Distance:
    found = distance(parse(one), parse(other))
    assert found is not None
    return found


def a_day_of(data: st.DataObject, value: Edtf) -> int:
    """Draw a day that a value may have been; on an open side, up to a thousand years away."""
    lower = value.lower // DAY if value.lower is not None else None
    upper = (value.upper - 1) // DAY if value.upper is not None else None
    low = lower if lower is not None else (upper or 0) - 365_000
    return data.draw(st.integers(low, upper if upper is not None else low + 365_000))


@given(_texts | _open, _texts | _open)
def test_it_does_not_matter_which_event_comes_first(one: str, other: str) -> None:
    assert apart(one, other) == apart(other, one)


@given(_texts | _open, _texts | _open, st.data())
def test_any_two_days_of_the_two_lie_within_what_is_told(one: str, other: str, data: st.DataObject) -> None:
    days = apart(one, other).days
    between = abs(a_day_of(data, parse(one)) - a_day_of(data, parse(other)))

    assert days.least <= between
    assert days.most is None or between <= days.most


@given(_texts, _texts)
def test_the_least_and_the_most_are_distances_of_two_days(one: str, other: str) -> None:
    (low, high), (other_low, other_high) = (
        ((value.lower or 0) // DAY, ((value.upper or 0) - 1) // DAY) for value in (parse(one), parse(other))
    )
    days = apart(one, other).days

    assert days.most == max(abs(high - other_low), abs(other_high - low))
    assert days.least == (0 if low <= other_high and other_low <= high else min(abs(low - other_high), abs(other_low - high)))


@given(_days, _days)
def test_two_days_are_one_number_apart(first: int, last: int) -> None:
    found = apart(format_day(*civil.civil(first)), format_day(*civil.civil(last)))

    assert found.days == Extent(abs(first - last), abs(first - last))
    assert found.calendar is not None


@given(st.dates(), st.dates())
def test_years_months_and_days_are_those_of_the_calendar(one: date, other: date) -> None:
    first, last = sorted((one, other))
    years, months, days = calendar_difference(*(civil.day_number(day.year, day.month, day.day) for day in (first, last)))
    told = relativedelta(last, first)

    assert (years, months, days) == (told.years, told.months, told.days)


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        ("2023-10", "2024-11-14", 380, 410),
        ("2024-11-14", "2024-11-15", 1, 1),
        ("2024-11-14", "2024-11-14", 0, 0),
        ("2024-11", "2024-11-14", 0, 16),
        ("2024", "2024", 0, 365),
        ("../2019", "2024-01-01", 1462, None),
        ("2025/..", "2024-12-31", 1, None),
        ("../2019", "2025/..", 1828, None),
        ("../2019", "2018-05-05", 0, None),
        ("-0001-12-31", "0000-01-01", 1, 1),
    ],
)
def test_the_distance_is_as_sharp_as_the_dates(one: str, other: str, least: int, most: int | None) -> None:
    assert apart(one, other).days == Extent(least, most)


def test_hours_are_measured_where_both_have_them() -> None:
    assert apart("2019-04-23T12:16", "2019-04-23T18:00").minutes == Extent(344, 344)
    assert apart("2019-04-23T12", "2019-04-23T18:00").minutes == Extent(301, 360)
    assert apart("2019-04-23", "2019-04-23T18:00").minutes is None


def test_about_stays_about() -> None:
    assert apart("1964~", "1970").is_about
    assert not apart("1964", "1970").is_about


def test_a_day_without_a_year_is_nowhere() -> None:
    assert distance(parse("XXXX-11-30"), parse("2024")) is None
