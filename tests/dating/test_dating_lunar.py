"""The Vietnamese lunar calendar against days that are known, and the words that name its days."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.dating import civil
from hp_timeline.dating.lunar import FIRST_YEAR, LAST_YEAR, lunar_month
from hp_timeline.dating.reader import read_dates

# The first day of the first month.
TET = [
    "1930-01-30",
    "1945-02-13",
    "1954-02-03",
    "1968-01-29",
    "1969-02-16",
    "1975-02-11",
    "1976-01-31",
    "1984-02-02",
    "1985-01-21",
    "1986-02-09",
    "1990-01-27",
    "1995-01-31",
    "1996-02-19",
    "1997-02-07",
    "1998-01-28",
    "1999-02-16",
    "2000-02-05",
    "2001-01-24",
    "2002-02-12",
    "2003-02-01",
    "2004-01-22",
    "2005-02-09",
    "2006-01-29",
    "2007-02-17",
    "2008-02-07",
    "2009-01-26",
    "2010-02-14",
    "2011-02-03",
    "2012-01-23",
    "2013-02-10",
    "2014-01-31",
    "2015-02-19",
    "2016-02-08",
    "2017-01-28",
    "2018-02-16",
    "2019-02-05",
    "2020-01-25",
    "2021-02-12",
    "2022-02-01",
    "2023-01-22",
    "2024-02-10",
    "2025-01-29",
    "2026-02-17",
    "2027-02-06",
    "2028-01-26",
    "2030-02-02",
]
# The years of thirteen months, with the number of the month that comes twice.
LEAP = {2001: 4, 2004: 2, 2006: 7, 2009: 5, 2012: 4, 2014: 9, 2017: 6, 2020: 4, 2023: 2, 2025: 6}
years = st.integers(FIRST_YEAR, LAST_YEAR)


def day_text(number: int) -> str:
    return "{:04}-{:02}-{:02}".format(*civil.civil(number))


@pytest.mark.parametrize("day", TET)
def test_tet_is_when_it_was(day: str) -> None:
    month = lunar_month(int(day[:4]), 1)

    assert month is not None
    assert day_text(month.first) == day


def test_tet_differs_from_china_s_where_the_two_calendars_do() -> None:
    first = [lunar_month(year, 1) for year in (1985, 2007)]

    assert [day_text(month.first) for month in first if month] == ["1985-01-21", "2007-02-17"]


@given(years)
def test_months_follow_one_another_and_have_29_or_30_days(year: int) -> None:
    months = [lunar_month(year, number) for number in range(1, 13)]

    assert all(month is not None and month.days in (29, 30) and not month.is_leap for month in months)
    gaps = [after.first - month.first for month, after in pairwise(months) if month and after]
    assert all(gap in (29, 30, 58, 59, 60) for gap in gaps)


@pytest.mark.parametrize(("year", "number"), LEAP.items())
def test_a_year_of_thirteen_months_has_its_leap_month_where_it_was(year: int, number: int) -> None:
    month, after = lunar_month(year, number), lunar_month(year, number + 1)

    assert month is not None
    assert after is not None
    assert after.first - month.first > 31


@pytest.mark.parametrize("year", [FIRST_YEAR - 1, LAST_YEAR + 1])
def test_other_years_have_none(year: int) -> None:
    assert lunar_month(year, 1) is None


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Mùng 3 Tết Nhâm Dần, đình làng mở hội đu.", "2022-02-03"),
        ("Sáng mồng một Tết Giáp Thìn, cả nhà lên chùa.", "2024-02-10"),
        ("Khách đến đông nhất vào mùng 5 Tết Kỷ Hợi.", "2019-02-09"),
        ("28 Tết Quý Mão, chợ họp thâu đêm.", "2023-01-19"),
        ("Lễ rước diễn ra ngày 10 tháng 3 âm lịch năm Giáp Thìn.", "2024-04-18"),
        ("Giỗ Tổ: 10/3 (âm lịch) năm Nhâm Dần.", "2022-04-10"),
        ("Ngày 10-3 ÂL năm 2019, nước sông dâng.", "2019-04-14"),
        ("Rằm tháng Tám năm Tân Sửu, phố không đèn lồng.", "2021-09-21"),
        ("Đêm rằm tháng Giêng năm Quý Mão, các cụ ngâm thơ.", "2023-02-05"),
        ("Ngày 23 tháng Chạp năm Nhâm Dần, bếp nào cũng đỏ lửa.", "2023-01-14"),
        ("Từ mùng 8 đến mùng 10 tháng Giêng năm Giáp Thìn, làng mở hội vật.", "2024-02-17/2024-02-19"),
        ("Tháng Chạp năm Quý Mão, cả làng gói bánh.", "2024-01-11/2024-02-09"),
        ("Cụ mất năm Đinh Hợi (2007), thọ 90 tuổi.", "2007"),
        ("Đội thợ đến dựng đình vào năm Giáp Thìn.", "2024"),
        ("Mung 2 Tet Quy Mao, ca xom di hai loc, ngay 5 thang 2 nam 2023 moi ve.", "2023-01-23"),
    ],
)
def test_words_of_the_lunar_calendar_become_gregorian_days(text: str, edtf: str) -> None:
    assert edtf in [each.edtf for each in read_dates(text).expressions]


def test_a_lunar_day_without_a_year_is_the_one_nearest_to_the_publication() -> None:
    text = "Thứ Tư, 14/02/2024\nMùng 4 Tết, trẻ con đã ra đồng thả diều. Hội vật mở mùng 6 tháng Giêng."

    assert {"2024-02-13", "2024-02-15"} <= {each.edtf for each in read_dates(text).expressions}


@pytest.mark.parametrize(
    "text",
    [
        "Hằng năm, cứ đến rằm tháng Bảy, chùa lại phát gạo cho hộ nghèo.",
        "Hội làng mở vào mùng 8 tháng Giêng, kéo dài ba hôm.",
        "Lễ vía bà diễn ra từ 23 đến 27 tháng tư âm lịch hàng năm.",
    ],
)
def test_a_festival_that_comes_back_stays_without_a_year(text: str) -> None:
    dating = read_dates(text)

    assert dating.event is None
    assert [each.edtf for each in dating.expressions if each.edtf and each.edtf[:2] in ("19", "20")] == []


@pytest.mark.parametrize(
    ("text", "edtf"),
    [("Ngày 6 tháng Giêng năm 1946, cả nước đi bầu.", "1946-01-06"), ("Bản sao lập tháng Giêng năm 1996.", "1996-01")],
)
def test_official_papers_called_january_thang_gieng(text: str, edtf: str) -> None:
    assert [each.edtf for each in read_dates(text).expressions] == [edtf]
