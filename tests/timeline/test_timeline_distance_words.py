import pytest
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.dating.civil import civil
from hp_timeline.dating.edtf import format_day, format_month, parse
from hp_timeline.timeline.distance_words import distance_in_words
from hp_timeline.timeline.measuring import distance

CASES = (
    ("2023-10", "2024-11-14", "380 đến 410 ngày (1 năm và khoảng 1 tháng)", "380 to 410 days (1 year and about 1 month)"),
    ("2024-11-14", "2024-11-14", "cùng ngày", "the same day"),
    ("2024-11-14", "2024-11-15", "1 ngày", "1 day"),
    ("2024-11-14", "2024-12-01", "17 ngày", "17 days"),
    (
        "2023-10-01",
        "2024-11-14",
        "410 ngày (1 năm, 1 tháng và 13 ngày)",
        "410 days (1 year, 1 month and 13 days)",
    ),
    ("2014-05-01", "2024-05-01", "3.653 ngày (10 năm)", "3,653 days (10 years)"),
    ("2024-11", "2024-11-14", "0 đến 16 ngày", "0 to 16 days"),
    ("2023", "2024-01", "1 đến 395 ngày (nhiều nhất khoảng 13 tháng)", "1 to 395 days (up to about 13 months)"),
    ("195X", "2024", "23.377 đến 27.393 ngày (khoảng 64 đến 75 năm)", "23,377 to 27,393 days (about 64 to 75 years)"),
    ("../2019", "2024-01-01", "ít nhất 1.462 ngày (khoảng 4 năm)", "at least 1,462 days (about 4 years)"),
    ("2025/..", "2030", "chưa rõ bao nhiêu ngày", "an unknown number of days"),
    ("1964~", "1965", "khoảng 1 đến 730 ngày (nhiều nhất khoảng 24 tháng)", "about 1 to 730 days (up to about 24 months)"),
    (
        "2019-04-23T12:16",
        "2019-04-23T18:00",
        "cùng ngày (5 giờ và 44 phút)",
        "the same day (5 hours and 44 minutes)",
    ),
    ("2019-04-23T12", "2019-04-25T18:00", "2 ngày (53 đến 54 giờ)", "2 days (53 to 54 hours)"),
    ("2019-04-23T12:16", "2019-04-23T12:16", "cùng ngày", "the same day"),
)  # fmt: skip


@pytest.mark.parametrize(("one", "other", "vietnamese", "english"), CASES)
def test_a_distance_reads_as_people_tell_it(one: str, other: str, vietnamese: str, english: str) -> None:
    found = distance(parse(one), parse(other))
    assert found is not None

    assert distance_in_words(found, "vi") == vietnamese
    assert distance_in_words(found, "en") == english


_days = st.integers(-800_000, 1_200_000).map(civil)
_texts = st.one_of(
    _days.map(lambda day: format_day(*day)),
    _days.map(lambda day: format_month(*day[:2])),
    _days.map(lambda day: f"../{format_day(*day)}"),
    _days.map(lambda day: f"{format_month(*day[:2])}/.."),
    _days.map(lambda day: f"{format_day(*day)}T{day[2] % 24:02}"),
    _days.map(lambda day: f"{format_month(*day[:2])}~"),
)


@given(_texts, _texts, st.sampled_from(("en", "vi")))
def test_every_distance_has_words(one: str, other: str, language: str) -> None:
    found = distance(parse(one), parse(other))
    assert found is not None

    assert distance_in_words(found, language)
