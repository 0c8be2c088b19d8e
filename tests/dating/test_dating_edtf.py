import pytest
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.dating import civil, edtf
from hp_timeline.dating.edtf import EdtfError, Precision

_years = st.integers(-12_000, 12_000)


@given(st.integers(-5_000_000, 5_000_000))
def test_a_day_number_reads_back(number: int) -> None:
    assert civil.day_number(*civil.civil(number)) == number


@given(_years, st.integers(1, 12), st.integers(1, 28))
def test_a_formatted_day_reads_back_with_its_bounds(year: int, month: int, day: int) -> None:
    value = edtf.parse(edtf.format_day(year, month, day))

    assert value.precision is Precision.DAY
    assert (value.lower, value.upper) == (civil.seconds(year, month, day), civil.seconds(year, month, day) + civil.DAY)


@pytest.mark.parametrize(
    ("text", "precision", "lower", "upper"),
    [
        ("2024", Precision.YEAR, (2024, 1), (2025, 1)),
        ("2024-02", Precision.MONTH, (2024, 2), (2024, 3)),
        ("2024-36", Precision.QUARTER, (2024, 10), (2025, 1)),
        ("2024-40", Precision.HALF, (2024, 1), (2024, 7)),
        ("195X", Precision.DECADE, (1950, 1), (1960, 1)),
        ("18XX", Precision.CENTURY, (1800, 1), (1900, 1)),
        ("-004X", Precision.DECADE, (-49, 1), (-39, 1)),
        ("-0042", Precision.YEAR, (-42, 1), (-41, 1)),
        ("2018/2022", Precision.INTERVAL, (2018, 1), (2023, 1)),
    ],
)
def test_bounds_are_all_that_is_known(text: str, precision: Precision, lower: tuple[int, int], upper: tuple[int, int]) -> None:
    value = edtf.parse(text)

    assert (value.precision, value.lower, value.upper) == (precision, civil.seconds(*lower), civil.seconds(*upper))


def test_open_sides_have_no_bound() -> None:
    assert edtf.parse("../2019").lower is None
    assert edtf.parse("2025/..").upper is None
    assert not edtf.parse("XXXX-11-30").is_placed


def test_a_monday_to_sunday_is_a_week() -> None:
    assert edtf.parse("2024-04-01/2024-04-07").precision is Precision.WEEK
    assert edtf.parse("2024-04-02/2024-04-08").precision is Precision.INTERVAL


@pytest.mark.parametrize(
    "text", ["", "2023-02-30", "2023-13", "2022/2018", "../..", "about 1990", "2023-1-1", "20X3", "-0000", "XXXX"]
)
def test_what_is_no_value_is_refused(text: str) -> None:
    with pytest.raises(EdtfError):
        edtf.parse(text)
