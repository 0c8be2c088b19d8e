from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline import places
from hp_timeline.dating import civil, edtf
from hp_timeline.dating.reader import read_dates
from hp_timeline.dating.values import Certainty, Kind

SENTENCES = (
    ("Hội thảo khai mạc ngày 9/6/2021 tại Huế.", "ngày 9/6/2021", "2021-06-09"),
    ("Hội thảo khai mạc 09-06-2021 tại Huế.", "09-06-2021", "2021-06-09"),
    ("Biên bản lập ngày 9.6.2021.", "ngày 9.6.2021", "2021-06-09"),
    ("Cầu thông xe ngày 9 tháng 6 năm 2021.", "ngày 9 tháng 6 năm 2021", "2021-06-09"),
    ("Bản ghi 2021-06-09 của kho lưu trữ.", "2021-06-09", "2021-06-09"),
    ("Tính đến tháng 9/2022 có 40 hộ.", "Tính đến tháng 9/2022", "2022-09"),
    ("Tháng 5 năm 1998, làng có điện.", "Tháng 5 năm 1998", "1998-05"),
    ("Sản lượng quý III/2022 tăng.", "quý III/2022", "2022-35"),
    ("Sản lượng quý 1 năm 2020 giảm.", "quý 1 năm 2020", "2020-33"),
    ("Trong 6 tháng đầu năm 2023, giá giảm.", "6 tháng đầu năm 2023", "2023-01/2023-06"),
    ("Trong 6 tháng cuối năm 2023, giá tăng.", "6 tháng cuối năm 2023", "2023-07/2023-12"),
    ("Kế hoạch giai đoạn 2011 - 2015 đã xong.", "giai đoạn 2011 - 2015", "2011/2015"),
    ("Hội đồng nhiệm kỳ 2016–2021 họp.", "nhiệm kỳ 2016–2021", "2016/2021"),
    ("Khai giảng năm học 2021-2022.", "năm học 2021-2022", "2021/2022"),
    ("Giá gạo năm 2011 rất cao.", "năm 2011", "2011"),
    ("Tăng so với cùng kỳ năm 2011.", "cùng kỳ năm 2011", "2011"),
)


@pytest.mark.parametrize(("text", "words", "value"), SENTENCES)
def test_an_expression_is_read_with_its_words(text: str, words: str, value: str) -> None:
    assert [(one.text, one.edtf) for one in read_dates(text).expressions] == [(words, value)]


@pytest.mark.parametrize(
    "text",
    [
        "Theo Nghị định 12/2022/NĐ-CP và Kết luận 96-KL/TW.",
        "Quyết định số 567/QĐ-UBND, Nghị quyết 7/NQ-CP.",
        "Tăng 14 – 16% mỗi năm, gấp 2,5 lần; 13,77%/năm.",
        "Đội nhà thắng 3-1, mở cửa 24/7.",
        "Gọi số 0225.3842.123 hoặc 09-12-345678.",
        "Nhà số 12/5 đường Lạch Tray.",
        "Bản vá 6.11.3 sửa 12 lỗi.",
    ],
)
def test_numbers_that_are_no_dates_are_left_alone(text: str) -> None:
    assert read_dates(text).expressions == ()


def test_a_day_that_no_calendar_has_is_told_and_never_shifted() -> None:
    (one,) = read_dates("Họp ngày 30/2/2023 tại xã.").expressions

    assert (one.kind, one.edtf, one.text) == (Kind.INVALID, None, "ngày 30/2/2023")


def test_a_day_without_a_year_takes_the_headers() -> None:
    dating = read_dates("date 2021-08 Sáng 12/8, thuyền cập bến.")

    assert dating.event is not None
    assert dating.published is not None
    assert (dating.event.edtf, dating.event.certainty) == ("2021-08-12", Certainty.CERTAIN)
    assert [one.text for one in dating.event.evidence] == ["Sáng 12/8", "2021-08"]
    assert dating.published.edtf == "2021-08"


def test_a_day_later_than_the_print_line_is_of_the_year_before() -> None:
    dating = read_dates("Thứ Bảy, 15/02/2020 08:30\n\nNgày 30-11, chợ đóng cửa.")

    assert dating.event is not None
    assert dating.event.edtf == "2019-11-30"


def test_a_day_without_any_year_is_only_possible_and_has_no_place() -> None:
    event = read_dates("Ngày 30/11, chợ đóng cửa.").event

    assert event is not None
    assert (event.edtf, event.certainty) == ("XXXX-11-30", Certainty.POSSIBLE)
    assert not edtf.parse(event.edtf).is_placed


def test_the_year_may_stand_in_another_phrase() -> None:
    event = read_dates("Ngày 12/8, thuyền cập bến. Đó là chuyến đầu của tháng 8/2021.").event

    assert event is not None
    assert event.edtf == "2021-08-12"


def test_a_text_without_a_date_is_undated() -> None:
    assert read_dates("Chợ họp từ sớm, người mua đông.").event is None


def test_the_header_dates_what_tells_no_day() -> None:
    event = read_dates("date 2020-03 Làng chài đổi mới từng ngày.").event

    assert event is not None
    assert (event.edtf, event.rule) == ("2020-03", "publication")


def test_the_first_of_several_dated_acts_is_the_one_reported() -> None:
    text = "Tỉnh đã ban hành Kế hoạch 12/KH-UBND ngày 5/3/2022 thực hiện Nghị quyết số 9-NQ/TU ngày 1/2/2021."
    event = read_dates(text).event

    assert event is not None
    assert event.edtf == "2022-03-05"


def test_targets_are_kept_apart() -> None:
    text = "Ngày 5/3/2022, tỉnh họp bàn quy hoạch đến năm 2035, tầm nhìn đến năm 2060."
    kinds = {one.text: one.kind for one in read_dates(text).expressions}

    assert kinds == {"Ngày 5/3/2022": Kind.REPORTED, "đến năm 2035": Kind.TARGET, "tầm nhìn đến năm 2060": Kind.TARGET}


def test_the_same_day_is_the_events() -> None:
    dating = read_dates("Sáng 5/3/2022, tàu rời bến. Chiều cùng ngày, tàu tới đảo. Sáng nay trời yên.")

    assert [one.edtf for one in dating.expressions] == ["2022-03-05"] * 3


@pytest.mark.parametrize(
    ("number", "event", "published"),
    [
        ("000", "2023-10", "2023-10"),
        ("001", "2024-11-14", "2024-11"),
        ("002", "2019-04-23", "2019-04-23T12:16"),
        ("003", "2025-01-10", None),
        ("004", "2024-04-04", "2024-04"),
    ],
)
def test_the_five_sources_are_dated(number: str, event: str, published: str | None) -> None:
    (path,) = Path(places.seeds()).glob(f"{number}_*.txt")
    dating = read_dates(path.read_bytes().decode())

    assert dating.event is not None
    assert dating.event.edtf == event
    assert (dating.published and dating.published.edtf) == published


_DAYS = st.builds(civil.civil, st.integers(civil.day_number(1900), civil.day_number(2099, 12, 31)))
_FORMS = (
    "ngày {d}/{m}/{y}",
    "ngày {d:02}-{m:02}-{y}",
    "ngày {d} tháng {m} năm {y}",
    "{y}-{m:02}-{d:02}",
    "Sáng {d:02}/{m:02}/{y}",
)


@given(_DAYS, st.sampled_from(_FORMS))
def test_a_day_written_in_any_form_reads_back(day: tuple[int, int, int], form: str) -> None:
    year, month, number = day
    (one,) = read_dates(f"Chợ mở {form.format(y=year, m=month, d=number)} ở bến.").expressions

    assert one.edtf == edtf.format_day(year, month, number)


_PIECES = st.sampled_from(
    ["ngày ", "12", "/", "-", "3", "2021", "tháng ", "năm ", "quý ", "đến ", ". ", "\n", "\0", "\ud800", "\u200f", "99999"]
)


@given(st.one_of(st.text(max_size=200), st.lists(_PIECES, max_size=60).map("".join)))
def test_any_text_gives_ordered_expressions_that_slice_to_their_words(text: str) -> None:
    expressions = read_dates(text).expressions

    assert all(text[one.start : one.end] == one.text for one in expressions)
    assert all(a.end <= b.start for a, b in pairwise(expressions))
    assert all(one.edtf is None or edtf.parse(one.edtf) for one in expressions)
