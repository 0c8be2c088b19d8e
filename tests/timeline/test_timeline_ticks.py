import pytest
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.dating.civil import DAY, HOUR, seconds
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.span import LONGEST, SHORTEST, YEAR, TimeSpan
from hp_timeline.timeline.ticks import STEPS, Unit, step_for, ticks

spans = st.builds(TimeSpan, st.integers(-9_000 * YEAR, 9_000 * YEAR), st.integers(SHORTEST, LONGEST))


@given(spans, st.integers(200, 4_000))
def test_ticks_strictly_increase_and_stay_few(span: TimeSpan, width: int) -> None:
    rows = ticks(TimeScale(span, 0, float(width)), "vi")

    for row in (rows.fine, rows.enclosing):
        instants = [tick.instant for tick in row]
        assert instants == sorted(set(instants))
        assert instants[0] <= span.start
        assert instants[-1] < span.end
        assert len(instants) <= width / 12 + 3


def test_steps_grow_from_row_to_row() -> None:
    lengths = [step.seconds for step in STEPS]

    assert lengths == sorted(lengths)


def test_the_finest_step_that_fits_is_taken() -> None:
    assert step_for(1.0).unit is Unit.MINUTE
    assert step_for(YEAR / 700).unit is Unit.MONTH
    assert step_for(20_000 * YEAR / 1_000).seconds == 2_000 * YEAR


def test_month_ticks_fall_on_real_first_days() -> None:
    rows = ticks(TimeScale(TimeSpan(seconds(2024, 1, 20), 200 * DAY), 0, 400.0), "en")

    assert [tick.instant for tick in rows.fine][:3] == [seconds(2024, 1), seconds(2024, 2), seconds(2024, 3)]
    assert [tick.label for tick in rows.fine][:3] == ["Jan", "Feb", "Mar"]
    assert rows.enclosing[0].label == "2024"


@pytest.mark.parametrize(
    ("language", "fine", "above"), [("en", "06:00", "Thu 14 November 2024"), ("vi", "06:00", "T5 ngày 14 tháng 11 năm 2024")]
)
def test_hours_stand_under_their_day(language: str, fine: str, above: str) -> None:
    rows = ticks(TimeScale(TimeSpan(seconds(2024, 11, 14) + 6 * HOUR, 6 * HOUR), 0, 400.0), language)

    assert rows.fine[0].label == fine
    assert rows.enclosing[0].label == above


def test_the_year_before_one_is_one_before_christ() -> None:
    rows = ticks(TimeScale(TimeSpan(seconds(-2), 4 * YEAR), 0, 300.0), "en")

    assert [tick.label for tick in rows.fine][:4] == ["3 BC", "2 BC", "1 BC", "1"]
