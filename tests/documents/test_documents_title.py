import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.documents.articles import LONG, title


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Chợ hoa mở cửa sớm\n\n{LONG}", "Chợ hoa mở cửa sớm"),
        (f"Night market opens early\nBy Jane Holloway\n\n{LONG}", "Night market opens early"),
        (f"date 2020-01 {LONG}\n\n{LONG}\n\nTin khác\nQR CODE: Chợ hoa mở cửa sớm", "Chợ hoa mở cửa sớm"),
        (f"Tiêu đề: Chợ hoa mở cửa sớm\n{LONG}", "Chợ hoa mở cửa sớm"),
    ],
)
def test_a_stated_title_is_taken_as_it_is(text: str, expected: str) -> None:
    assert title(text) == expected


def test_an_official_paper_is_called_by_its_sort_and_its_matter() -> None:
    head = "ỦY BAN NHÂN DÂN\nSố: 8/TB-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"

    assert title(f"{head}\n\nTHÔNG BÁO\nVề lịch cấp nước mùa khô\n\n{LONG}") == "Thông báo về lịch cấp nước mùa khô"


@pytest.mark.parametrize(
    ("opening", "rest"),
    [
        ("Sáng 5/3, ", "phường tổ chức hội thi nấu cơm truyền thống tại sân đình."),
        ("Ngày 5/3/2020, ", "phường tổ chức hội thi nấu cơm truyền thống tại sân đình."),
        ("Chiều 5-3 tại nhà văn hóa, ", "phường tổ chức hội thi nấu cơm truyền thống tại sân đình."),
        ("Ngày 5 tháng 3 năm 2020, ", "phường tổ chức hội thi nấu cơm truyền thống tại sân đình."),
        ("(TTXVN) - Sáng 5/3, ", "phường tổ chức hội thi nấu cơm truyền thống tại sân đình."),
        ("On 5 March 2020, ", "the ward held a contest of cooks in the yard of the hall."),
    ],
)
def test_the_day_that_a_report_opens_with_is_no_part_of_its_title(opening: str, rest: str) -> None:
    assert title(f"{opening}{rest}\n\n{LONG}") == f"{rest[0].upper()}{rest[1:-1]}"


def test_a_lead_that_leans_on_a_report_gives_way_to_the_caption_that_tells_the_event() -> None:
    text = (
        "Theo báo cáo của phường, nhiều năm qua phong trào đạt kết quả tốt.\n\n"
        "Đoàn cán bộ Sở Văn hóa làm việc với lãnh đạo phường Đông.\n\n"
        f"Về công tác tuyên truyền, {LONG}"
    )

    assert title(text) == "Đoàn cán bộ Sở Văn hóa làm việc với lãnh đạo phường Đông"


def test_a_long_sentence_ends_at_a_clause() -> None:
    text = (
        "Hội đồng phường thông qua kế hoạch sửa chữa toàn bộ hệ thống chiếu sáng dọc bờ kênh và quanh các khu chợ, "
        "nhằm giúp người dân đi lại an toàn vào ban đêm trong mùa mưa sắp tới và những năm sau nữa."
    )

    assert title(text) == (
        "Hội đồng phường thông qua kế hoạch sửa chữa toàn bộ hệ thống chiếu sáng dọc bờ kênh và quanh các khu chợ"
    )


@pytest.mark.parametrize("text", ["1/2/2020\n3/4/2021\n", "----", "x" * 5_000, "ĂÂ" * 4_000])
def test_a_text_without_words_is_called_by_its_file(text: str) -> None:
    assert title(text, "so_lieu_2020") == "so lieu 2020"


def test_a_list_is_called_by_its_first_line() -> None:
    assert title("1945: Giành chính quyền.\n1954: Hòa bình lập lại.\n1955: Tiếp quản.") == "1945: Giành chính quyền"


def test_marks_that_turn_the_writing_direction_and_controls_are_no_part_of_a_title() -> None:
    assert title(f"Chợ hoa \u202emở\u202c cửa\x07 sớm\n\n{LONG}") == "Chợ hoa mở cửa sớm"


def test_a_lone_bracket_that_goes_leaves_no_gap() -> None:
    words = "Chợ hoa ( mở cửa sớm hơn mọi năm ở phường Đông, bà con hai thôn cùng ra bến đón khách, trống lân rộn ràng suốt"

    assert "Chợ hoa mở cửa sớm" in title(f"{words} buổi sáng và không một ai muốn ra về sớm khi hội chưa tàn.")


MARKS = '….,;:()“”"'
WORDS = st.lists(st.text('abc đượcưỦệ,;:.()“”"', min_size=1, max_size=12), min_size=1, max_size=80).map(" ".join)


@given(WORDS)
def test_a_title_is_one_readable_line_and_never_cut_inside_a_word(text: str) -> None:
    found = title(text)

    assert found
    assert found == " ".join(found.split())
    assert len(found) <= 220
    if found.endswith("…"):
        last = found.split()[-1].strip(MARKS)
        assert last in {piece.strip(MARKS) for piece in (*text.split(), *re.split(r'[\s“”"(]', text))}
