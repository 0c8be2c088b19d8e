"""Random times written in random ways read back as themselves."""

from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.dating import civil, edtf
from hp_timeline.dating.reader import read_dates
from hp_timeline.dating.tokens import roman_text, roman_value

_YEARS = st.integers(1900, 2099)
_MONTHS = st.integers(1, 12)
_DAYS = st.builds(civil.civil, st.integers(civil.day_number(1900), civil.day_number(2099, 12, 31)))
_DAY_FORMS = (
    "sáng {d}/{m}/{y}",
    "đêm ngày {d:02}.{m:02}.{y}",
    "thứ ba, {d}/{m}/{y}",
    "ngay {d} thang {m} nam {y}",
    "ngày {d}\u00a0tháng {m:02}\u00a0năm {y}",
    "{y}/{m:02}/{d:02}",
    "hôm {d:02}-{m:02}-{y}",
)
_MONTH_FORMS = (
    "tháng {m}/{y}",
    "tháng {m} năm {y}",
    "tháng {m:02}-{y}",
    "cuối tháng {m}/{y}",
    "{y}-{m:02}",
    "đầu tháng {m} năm {y}",
)
_MINUTE_FORMS = ("{h}h{n:02} ngày {d}/{m}/{y}", "{d}/{m}/{y} {h:02}:{n:02}")
_ENGLISH = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def values(words: str) -> list[str | None]:
    return [each.edtf for each in read_dates(f"Chợ mở {words} ở bến.").expressions]


@given(_DAYS, st.sampled_from(_DAY_FORMS))
def test_a_day_reads_back(day: tuple[int, int, int], form: str) -> None:
    year, month, number = day

    assert values(form.format(y=year, m=month, d=number)) == [edtf.format_day(year, month, number)]


@given(
    _DAYS, st.integers(0, 23), st.integers(0, 59), st.sampled_from(("{h}h{n:02} ngày {d}/{m}/{y}", "{d}/{m}/{y} {h:02}:{n:02}"))
)
def test_a_minute_reads_back(day: tuple[int, int, int], hour: int, minute: int, form: str) -> None:
    year, month, number = day
    words = form.format(y=year, m=month, d=number, h=hour, n=minute)

    assert values(words) == [f"{edtf.format_day(year, month, number)}T{hour:02}:{minute:02}"]


@given(_YEARS, _MONTHS, st.sampled_from(_MONTH_FORMS))
def test_a_month_reads_back(year: int, month: int, form: str) -> None:
    assert values(form.format(y=year, m=month)) == [edtf.format_month(year, month)]


@given(_YEARS, st.integers(1, 4), st.sampled_from(("quý {q}/{y}", "quý {q} năm {y}", "quý {r}/{y}")))
def test_a_quarter_reads_back(year: int, quarter: int, form: str) -> None:
    words = form.format(q=quarter, r=roman_text(quarter).upper(), y=year)

    assert values(words) == [f"{year}-{32 + quarter}"]


@given(_DAYS, st.integers(1, 800), st.sampled_from(("từ ngày {a} đến ngày {b}", "{a} - {b}", "từ {a} đến hết ngày {b}")))
def test_a_range_of_days_reads_back(day: tuple[int, int, int], length: int, form: str) -> None:
    last = civil.civil(civil.day_number(*day) + length)
    words = form.format(a=f"{day[2]}/{day[1]}/{day[0]}", b=f"{last[2]}/{last[1]}/{last[0]}")

    assert values(words) == [f"{edtf.format_day(*day)}/{edtf.format_day(*last)}"]


@given(_YEARS, st.integers(1, 30), st.sampled_from(("giai đoạn {a}-{b}", "từ năm {a} đến năm {b}", "nhiệm kỳ {a} – {b}")))
def test_a_range_of_years_reads_back(first: int, length: int, form: str) -> None:
    assert values(form.format(a=first, b=first + length)) == [f"{first}/{first + length}"]


@given(_DAYS, st.sampled_from(("{name} {d}, {y}", "{d} {name} {y}", "the {d}th of {name}, {y}", "{short}. {d}, {y}")))
def test_an_english_day_reads_back(day: tuple[int, int, int], form: str) -> None:
    year, month, number = day
    name = _ENGLISH[month - 1]
    text = f"The market opened on {form.format(y=year, name=name, short=name[:3], d=number)} by the river."

    assert [each.edtf for each in read_dates(text).expressions] == [edtf.format_day(year, month, number)]


@given(st.integers(1, 39))
def test_a_roman_number_reads_back(number: int) -> None:
    assert roman_value(roman_text(number)) == number
